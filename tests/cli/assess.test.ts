import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assess, intakeJsonSchema, type Intake } from "../../src/rules/index";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "case-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/assess.ts", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function caseFile(value: unknown): string {
  const path = join(folder, "case.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

const intake: Intake = {
  intakeVersion: 1,
  episode: { durationMonths: 14, severity: "moderate" },
  trials: [
    {
      kind: "trial",
      id: "t1",
      drug: "sertraline",
      dose: 100,
      weeks: 8,
      adherence: "most",
      improvementPercent: 30,
      episode: "current",
    },
  ],
};

describe("a good case", () => {
  it("prints the same assessment as the one door, as JSON", () => {
    const { status, stdout, stderr } = run([caseFile(intake), "--format", "json", "--region", "uk"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assess(intake, { region: "uk" }))));
  });

  it("reads standard input, and prints text", () => {
    const { status, stdout } = run(["-"], JSON.stringify(intake));
    expect(status).toBe(0);
    expect(stdout).toContain("sertraline: 100 mg a day; 8 weeks");
    expect(stdout).toContain("CAN-BIND 2021: not met; counts 1 of 2");
  });
});

it("prints the JSON Schema", () => {
  const { status, stdout } = run(["--schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(intakeJsonSchema())));
});

describe("bad input ends with 2 and a line per problem, never a stack trace", () => {
  it.each([
    {
      what: "wrong answers",
      text: '{"intakeVersion":1,"episode":{"durationMonths":"","severity":"huge"}}',
      lines: [
        /^episode\.durationMonths: found a blank; accepted: /,
        /^episode\.severity: found "huge"; accepted: one of "subsyndromal"/,
      ],
    },
    { what: "no JSON", text: "{", lines: [/^file: found text that is not JSON; accepted: /] },
    { what: "nothing", text: "", lines: [/^file: found nothing; accepted: /] },
    { what: "a list", text: "[]", lines: [/^file: found an empty list; accepted: a group of answers/] },
    { what: "deep nesting", text: "[".repeat(90_000) + "]".repeat(90_000), lines: [/at most 32 levels$/] },
  ])("$what", ({ text, lines }) => {
    const { status, stdout, stderr } = run([caseFile(text)]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    const found = stderr.trimEnd().split("\n");
    expect(found).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(found[index]).toMatch(line);
  });

  it.each([
    [["no-such-file.json"], /no such file/],
    [["."], /a folder/],
    [[], /found 0 case files/],
    [["a.json", "b.json"], /found 2 case files/],
    [["x.json", "--format", "xml"], /--format: found "xml"; accepted: json, text/],
    [["x.json", "--region", "mars"], /--region: found "mars"; accepted: us, uk, ca, au, eu/],
    [["x.json", "--nonsense"], /nonsense/],
  ])("%j", (args, says) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
