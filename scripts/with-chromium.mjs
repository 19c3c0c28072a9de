/**
 * Makes sure a Chromium is there, then runs the command given: `node scripts/with-chromium.mjs playwright test`.
 *
 * Root on Debian gets Debian's package; anybody else is told the one command to run.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findChromium } from "./chromium.mjs";

const DEBIAN_INSTALL = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
];

const isDebian = /^ID=debian$/m.test(readIfThere("/etc/os-release"));
const isRoot = process.getuid?.() === 0;

if (findChromium() === null && isDebian && isRoot) {
  console.log("No Chromium found; installing Debian's package (about half a minute).");
  for (const command of DEBIAN_INSTALL) {
    if (run(command, { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, "ignore") !== 0) break;
  }
}

if (findChromium() === null) {
  const command = isDebian
    ? `${isRoot ? "" : "sudo "}apt-get install -y --no-install-recommends chromium fonts-liberation`
    : "npx playwright install --with-deps chromium";
  console.error(`The browser tests need Chromium and found none. Run: ${command}`);
  process.exit(1);
}

process.exit(run(process.argv.slice(2), process.env, "inherit"));

/**
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {"inherit" | "ignore"} stdin
 * @returns {number} exit code
 */
function run([program = "", ...args], env, stdin) {
  const { status, error } = spawnSync(program, args, {
    env,
    stdio: [stdin, "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) console.error(`${program} could not be run: ${error.message}`);
  return status ?? 1;
}

/**
 * @param {string} path
 * @returns {string} the file's text, or nothing where there is no such file
 */
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
