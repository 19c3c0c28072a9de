import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

// The server chooses a free port; Playwright reads it from the line the server prints, see `wait` below.
const port = process.env["APP_PORT"];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  fullyParallel: true,
  // Long enough for a busy machine; no story waits for it where it holds.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  use: {
    ...devices["Desktop Chrome"],
    ...(port === undefined ? {} : { baseURL: `http://127.0.0.1:${port}/` }),
    ...channelOf(findChromium()),
    headless: true,
    // Every story has a browser of its own, in which the whole app would be fetched once more; offline.spec.ts asks for it.
    serviceWorkers: "block",
    // A trace copies the whole page at every key; `-- --trace retain-on-failure` asks for one.
    launchOptions: {
      ...pathOf(findChromium()),
      args: ["--disable-background-networking", "--disable-component-update"],
    },
  },
  webServer: {
    command: "npm start",
    env: { PORT: "0" },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<app_port>\d+)\// },
    stdout: "ignore",
    // The build takes a quarter of a minute; on a busy machine more.
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});

function pathOf(browser: ReturnType<typeof findChromium>) {
  return browser !== null && "executablePath" in browser ? browser : {};
}

function channelOf(browser: ReturnType<typeof findChromium>) {
  return browser !== null && "channel" in browser ? browser : {};
}
