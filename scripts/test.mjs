/**
 * Everything that must hold before a change is kept, cheapest first, stopping at the first thing that does not.
 * The last line is always `N passed, N failed`: the tests that ran; a check that fails outside a test counts as one.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";

const RESULTS = "test-results";

const vitestResults = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightResults = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {readonly { script: string, args?: readonly string[], tally?: () => Tally }[]} */
const STEPS = [
  { script: "typecheck" },
  { script: "lint" },
  { script: "format:check" },
  { script: "arrows" },
  { script: "unused" },
  {
    script: "test:unit",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}/unit.json`],
    tally: () => {
      const results = vitestResults.parse(readJson(`${RESULTS}/unit.json`));
      return {
        passed: results.numPassedTests,
        failed: results.numFailedTests,
        skipped: results.numPendingTests,
      };
    },
  },
  {
    script: "test:e2e",
    tally: () => {
      const { stats } = playwrightResults.parse(readJson(`${RESULTS}/e2e.json`));
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    },
  },
];

rmSync(RESULTS, { recursive: true, force: true });

/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };
let exitCode = 0;

for (const { script, args = [], tally } of STEPS) {
  console.log(`\n— ${script}`);
  const { status } = spawnSync("npm", ["run", "-s", script, "--", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const counted = tally ? countOrNothing(tally) : { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  if (status !== 0 || counted.failed > 0) {
    if (counted.failed === 0) total.failed += 1;
    console.error(`\nStopped: npm run ${script} failed.`);
    exitCode = 1;
    break;
  }
}

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = exitCode;

/**
 * @param {() => Tally} tally
 * @returns {Tally} what was counted; one failure when the step left no readable results
 */
function countOrNothing(tally) {
  try {
    return tally();
  } catch (problem) {
    console.error(`The results could not be read: ${String(problem)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
