import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/freshness.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

it("ends with 0 whether or not something is overdue", () => {
  expect(run("2020-01-01")).toEqual({
    status: 0,
    stdout: "2020-01-01: nothing is past its review date.\n",
    stderr: "",
  });
  const { status, stdout } = run("2099-01-01");
  expect(status).toBe(0);
  expect(stdout).toMatch(/Crisis contacts: 5[^]*Regulatory lines[^]*Knowledge as a whole: 1[^]*Sources: \d+/);
});

it.each([["2027-02-30"], ["soon"], ["2027-01-01", "2028-01-01"]])("refuses %j", (...args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/accepted: at most one date, YYYY-MM-DD/);
});
