import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { difference } from "../../src/cli/difference";
import { verdictsFile, verdictsFor, type VerdictsFile } from "../../src/cli/verdicts";
import { goldCases } from "../support/gold-case";
import { readIntakeValue } from "../../src/rules/intake/read";

const CASES = ["tests/cases/boundary-tsh-10.json", "tests/cases/boundary-dose-at-the-lowest.json"];

let folder = "";
let old = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verdicts-"));
  old = join(folder, "old.json");
  writeFileSync(old, run(["--verdicts", ...CASES]).stdout);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/assess.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function kept(): VerdictsFile {
  return verdictsFile.parse(JSON.parse(readFileSync(old, "utf8")));
}

function keep(changed: VerdictsFile): string {
  const path = join(folder, "changed.json");
  writeFileSync(path, JSON.stringify(changed));
  return path;
}

/** The old verdicts as they would be had the TSH threshold been another one. */
function withAnotherThreshold(): VerdictsFile {
  const file = kept();
  const rule = file.rules["contributor-thyroid"]!;
  rule.reads = rule.reads.map((line) => line.replace("10 mIU/L", "20 mIU/L"));
  rule.sources = ["An older text, page 3"];
  Object.assign(file.cases[0]!.verdicts["contributor-thyroid"]!, { is: "does not hold", because: ["Latest TSH: 10"] });
  file.knowledge.version = "2020.1.0";
  return file;
}

it("the same knowledge gives the same verdicts: 0, and no change", () => {
  const { status, stdout, stderr } = run(["--compare", old, ...CASES]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("0 verdicts changed, in 0 of 2 cases");
});

it("a verdict that changed ends with 1, and says which rule, which facts, which sources", () => {
  const { status, stdout } = run(["--compare", keep(withAnotherThreshold()), ...CASES]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Knowledge 2020\.1\.0 .*, then \d{4}\.\d+\.\d+/);
  expect(stdout).toMatch(/\nRule changed: Thyroid disease \(contributor-thyroid\)\n {2}- Thyroid disease is recorded/);
  expect(stdout).toContain("\n  - The TSH is 20 mIU/L or more\n");
  expect(stdout).toMatch(/\+ The TSH is 10 mIU\/L or more/);
  expect(stdout).toMatch(/- source: An older text, page 3/);
  expect(stdout).toMatch(
    /Case boundary-tsh-10\n {2}Thyroid disease: was does not hold; is holds\n {4}was because: Latest TSH: 10\n {4}is because: Latest TSH: 10 mIU\/L\n {4}rules: contributor-thyroid\n {4}sources: NICE/,
  );
  expect(stdout).not.toContain("Case boundary-dose");
});

it("as JSON too", () => {
  const { status, stdout } = run(["--compare", keep(withAnotherThreshold()), "--format", "json", ...CASES]);
  expect(status).toBe(1);
  const found = JSON.parse(stdout) as ReturnType<typeof difference>;
  expect(found.rules.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: "contributor-thyroid", kind: "changed" }]);
  expect(found.cases.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(["contributor-thyroid"]);
});

describe("what is compared", () => {
  it("a case whose answers changed is told from a verdict that did", () => {
    const file = kept();
    file.cases[0]!.answers = "others";
    expect(run(["--compare", keep(file), ...CASES]).stdout).toContain(
      "Case boundary-tsh-10 (its answers have changed since",
    );
  });

  it("a rule that is new or gone is named, a case that only one side knows too", () => {
    const now = kept();
    const before = kept();
    delete before.rules["contributor-thyroid"];
    before.rules["contributor-old"] = { title: "Old", reads: ["Old"], sources: [] };
    before.cases = before.cases.slice(1);
    const found = difference(before, now);
    expect(found.rules.map(({ id, kind }) => ({ id, kind }))).toEqual([
      { id: "contributor-old", kind: "gone" },
      { id: "contributor-thyroid", kind: "new" },
    ]);
    expect(found.onlyNow).toEqual(["boundary-tsh-10"]);
  });

  it("a new or lost rule changes a case in which it holds or can't be told, and none in which it does not hold", () => {
    const now = kept();
    const one = (is: string) => ({ name: "A rule", is, because: [], rules: [] });
    Object.assign(now.cases[0]!.verdicts, { a: one("holds"), b: one("can't tell"), c: one("does not hold") });
    const ids = (from: VerdictsFile, to: VerdictsFile) => difference(from, to).cases[0]?.changes.map(({ id }) => id);
    expect(ids(kept(), now)).toEqual(["a", "b"]);
    expect(ids(now, kept())).toEqual(["a", "b"]);
  });

  it("a standing that changed names the rules that turned", () => {
    const read = readIntakeValue({ intakeVersion: 1, episode: { severity: "severe" }, trials: [] });
    if (!read.ok) throw new Error("The intake does not parse");
    const now = verdictsFor([{ path: "one.json", intake: read.intake }], "uk");
    const before = structuredClone(now);
    const { verdicts } = before.cases[0]!;
    const turned = Object.keys(verdicts).find((id) => id.startsWith("option-ect-"))!;
    verdicts[turned]!.is = "something else";
    verdicts["standing-ect"]!.is = "something else";
    const { changes } = difference(before, now).cases[0]!;
    expect(changes.find(({ id }) => id === "standing-ect")?.rules).toEqual([turned]);
  });

  it("every gold case has verdicts, and they parse again", () => {
    const cases = goldCases().map(({ name, intake }) => {
      const read = readIntakeValue(intake);
      if (!read.ok) throw new Error(`${name} does not parse`);
      return { path: `${name}.json`, intake: read.intake };
    });
    const file = verdictsFor(cases, undefined);
    expect(verdictsFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.cases).toHaveLength(cases.length);
    expect(file.cases.every(({ verdicts }) => Object.keys(verdicts).length > 250)).toBe(true);
  });
});

describe("bad input ends with 2, in words", () => {
  it.each([
    [["--verdicts"], /^arguments: found 0 case files; accepted: one or more/],
    [["--verdicts", "no-such.json"], /^no-such\.json: found no such file; accepted/],
    [["--verdicts", "."], /^\.: found a folder; accepted/],
    [["--verdicts", "package.json"], /^package\.json: intakeVersion: found nothing; accepted/],
    [["--verdicts", "README.md"], /^README\.md: file: found text that is not JSON/],
    [["--verdicts", CASES[0]!, `./${CASES[0]!}`], /boundary-tsh-10: found two case files of this name/],
    [["--verdicts", "--compare", "x", CASES[0]!], /^arguments: found --verdicts and --compare; accepted: one of them/],
    [
      ["--compare", "no-such-version", CASES[0]!],
      /^no-such-version: found no such file; accepted: a file of verdicts, or a commit/,
    ],
    [["--compare", "package.json", CASES[0]!], /^package\.json: found something else than verdicts/],
    [["--compare", "README.md", CASES[0]!], /^README\.md: found text that is not JSON/],
    [["--compare", "-x", CASES[0]!], /^-x: found an option that is not known|^-x: found no such file/],
    [["--compare"], /^--compare: found no value; accepted: a file of verdicts, or a commit\n$/],
    [["--verdicts", CASES[0]!, "--region", "mars"], /--region: found "mars"; accepted: us, uk, ca, au, eu/],
    [["--verdicts", CASES[0]!, "--nonsense"], /nonsense/],
  ])("%j", (args, says) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("another country than that of the old verdicts is refused: it would compare countries, not rules", () => {
    const { status, stderr } = run(["--compare", old, "--region", "uk", ...CASES]);
    expect(status).toBe(2);
    expect(stderr).toContain('--region: found "uk"; accepted: none, as in the old verdicts');
  });
});
