import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments";
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

/** Runs a line of shell in which RUN stands for the command. */
function shell(line: string) {
  const command = `"${process.execPath}" --import tsx src/cli/assess.ts`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line.replace("RUN", command)], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function caseFile(value: unknown): string {
  const path = join(folder, "case.json");
  writeFileSync(path, typeof value === "string" || Buffer.isBuffer(value) ? value : JSON.stringify(value));
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

  it("keeps what was typed to its line of the text", () => {
    const note = "one\ntwo\u001b[31m\u202e";
    const { stdout } = run(["-"], JSON.stringify({ ...intake, trials: [{ kind: "trial", id: "t1", note }] }));
    expect(stdout).toContain(String.raw`note: one two\u{1b}[31m\u{202e}`);
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
    {
      what: "a name given twice",
      text: '{"intakeVersion":1,"trials":[],"trials":"unknown"}',
      lines: [/^trials: found /],
    },
    {
      what: "a name with a line break and a colour",
      text: String.raw`{"intakeVersion":1,"a\nb\u001b[31m":1}`,
      lines: [/^a\\u\{a\}b\\u\{1b\}\[31m: found a name that is not asked; accepted: /],
    },
    {
      what: "a name of 9,000 signs",
      text: `{"intakeVersion":1,"${"k".repeat(9000)}":1}`,
      lines: [/^k{57}…: found .{1,400}$/],
    },
    { what: "another version", text: '{"intakeVersion":2}', lines: [/^intakeVersion: found 2; accepted: 1$/] },
    {
      what: "no letters",
      text: Buffer.from([0xff, 0xfe, 0, 1]),
      lines: [/^file: found bytes that are not UTF-8 text; /],
    },
    { what: "far too much", text: Buffer.alloc(5_000_000), lines: [/^file: found more than 4000000 bytes; /] },
    { what: "deep nesting", text: "[".repeat(90_000) + "]".repeat(90_000), lines: [/at most 32 levels$/] },
  ])("$what", ({ text, lines }) => {
    const { status, stdout, stderr } = run([caseFile(text)]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    const found = stderr.trimEnd().split("\n");
    expect(found).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(found[index]).toMatch(line);
  });

  it("as many lines as there are problems, all of them", () => {
    const names = Array.from({ length: 2000 }, (_, index) => [`k${index}`, 1]);
    const { status, stderr } = run([caseFile({ intakeVersion: 1, ...Object.fromEntries(names) })]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2000);
  });

  it.each([
    ["a missing file", ["no-such-file.json"], /^no-such-file\.json: found no such file; accepted: .+\n$/],
    ["a name of many lines", ["x\ny".repeat(2000)], /^x\\u\{a\}y.{1,400}; accepted: .+\n$/],
    ["a folder", ["."], /^\.: found a folder; accepted: .+\n$/],
    ["an option", ["x.json", "--nonsense"], /^--nonsense: found an option that is not known; accepted: .+\n$/],
  ])("%s", (_, args, line) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
  });

  it.each([
    [[], ["arguments: 0 case files"]],
    [["a.json", "b.json"], ["arguments: 2 case files"]],
    [["x.json", "--format", "xml"], ['--format: "xml"']],
    [["x.json", "--format"], ["--format: no value"]],
    [["x.json", "--region", "mars"], ['--region: "mars"']],
    [
      ["x.json", "-z", "--schema=a\nb", "--region"],
      ["-z: an option that is not known", String.raw`--schema: "a\u{a}b"`, "--region: no value"],
    ],
  ])("arguments %j", (args, found) => {
    const read = readArguments(args);
    expect(read.ok ? [] : read.problems.map((problem) => `${problem.path}: ${problem.found}`)).toEqual(found);
  });

  it("an endless input is not read to its end", () => {
    const { status, stderr } = shell("yes | RUN -");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "file: found more than 4000000 bytes; accepted: at most 1000000 characters, in 4000000 bytes or fewer\n",
    });
  });

  it("a reader that closes early is no failure; an output without room is one line", () => {
    expect(shell("{ RUN docs/example-case.json; echo $? >&2; } | true")).toMatchObject({ stderr: "0\n" });
    if (existsSync("/dev/full")) {
      expect(shell("RUN docs/example-case.json > /dev/full")).toMatchObject({
        status: 2,
        stderr: "standard output: found no room to write (ENOSPC); accepted: an open output\n",
      });
    }
  });

  it("a fault of the program itself is one line, too", () => {
    const plant = join(folder, "plant.mjs");
    writeFileSync(
      plant,
      `const decode = TextDecoder.prototype.decode;
       TextDecoder.prototype.decode = function (...args) {
         const text = decode.apply(this, args);
         if (text === '"planted"') throw new Error("planted\\n  at nowhere");
         return text;
       };`,
    );
    const { status, stderr } = shell(`NODE_OPTIONS="--import=${plant}" RUN "${caseFile('"planted"')}"`);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^assess: found a fault of the program itself \(Error: planted\\u\{a\} {2}at nowhere\); accepted: .+\n$/,
    );
  });
});
