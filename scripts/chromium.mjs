import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where Google Chrome installs itself, by platform. Playwright finds it there under the name "chrome". */
const CHROME = [
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (folder) => `${process.env[folder] ?? ""}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
];

/**
 * The browser the stories run in: CHROMIUM_PATH, the system's Chromium, an installed Chrome, Playwright's own.
 *
 * @returns {{ executablePath: string } | { channel: "chrome" } | null} what Playwright needs to launch it; null when there is none
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file.`);
    return { executablePath: named };
  }
  if (existsSync("/usr/bin/chromium")) return { executablePath: "/usr/bin/chromium" };
  if (CHROME.some((path) => existsSync(path))) return { channel: "chrome" };
  const own = chromium.executablePath();
  return existsSync(own) ? { executablePath: own } : null;
}
