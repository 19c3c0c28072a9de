import { describe, expect, it } from "vitest";
import { readIntake, readIntakeValue } from "../../../src/rules/index";
import { fileText } from "../../../src/rules/intake/file-text";
import { LIMITS } from "../../../src/rules/intake/limits";
import { repeatedNames } from "../../../src/rules/intake/repeated-names";

// Faults that other systems really had; each is kept out at the boundary.

function problemsOf(value: unknown) {
  const read = readIntakeValue(value);
  return read.ok ? [] : read.problems;
}

const withDuration = (durationMonths: unknown) => ({ intakeVersion: 1, episode: { durationMonths } });

describe("a blank is no number, and zero is no blank", () => {
  it.each(["", " ", null, [], true, false, "14", "NaN", {}])("%j is refused for a number of months", (value) => {
    expect(problemsOf(withDuration(value))).toHaveLength(1);
    expect(problemsOf(withDuration(value))[0]).toMatchObject({
      path: "episode.durationMonths",
      accepted: expect.stringContaining("a whole number from 0 to 1200 (months)") as string,
    });
  });

  it("0 stays 0", () => {
    const read = readIntakeValue(withDuration(0));
    expect(read).toEqual({ ok: true, intake: withDuration(0) });
  });

  it.each(["unknown", "declined", "notAsked"])("%s stays as it is", (answer) => {
    expect(readIntakeValue(withDuration(answer))).toEqual({ ok: true, intake: withDuration(answer) });
  });
});

describe("every row of a repeated group is kept", () => {
  it.each([0, 1, 2, 12, 50])("%i trials in, as many out, in order", (count) => {
    const trials = Array.from({ length: count }, (_, index) => ({
      kind: "trial",
      id: `t${index}`,
      drug: "sertraline",
      dose: index,
    }));
    const read = readIntakeValue({ intakeVersion: 1, trials });
    expect(read.ok && read.intake.trials).toEqual(trials);
  });

  it("two identical trials are two, as long as their ids differ", () => {
    const same = { kind: "trial", drug: "sertraline", dose: 50 };
    const trials = [
      { ...same, id: "a" },
      { ...same, id: "b" },
    ];
    const read = readIntakeValue({ intakeVersion: 1, trials });
    expect(read.ok && read.intake.trials).toEqual(trials);
    expect(
      problemsOf({
        intakeVersion: 1,
        trials: [
          { ...same, id: "a" },
          { ...same, id: "a" },
        ],
      }),
    ).toEqual([{ path: "trials.1.id", found: '"a"', accepted: "an id that no other trial has" }]);
  });
});

describe("ids tell rows apart", () => {
  const course = (id: string) => ({ kind: "ect", id, outcome: "minimal", episode: "current" });

  it("two courses of one kind under one id are refused", () => {
    expect(problemsOf({ intakeVersion: 1, courses: { ect: [course("a"), course("a")] } })).toEqual([
      { path: "courses.ect.1.id", found: '"a"', accepted: "an id that no other course of this kind has" },
    ]);
    expect(problemsOf({ intakeVersion: 1, courses: { ect: [course("a"), course("b")] } })).toEqual([]);
    const both = { ect: [course("a")], rtms: [{ kind: "rtms", id: "a" }] };
    expect(problemsOf({ intakeVersion: 1, courses: both })).toEqual([]);
  });
});

describe("a medicine needs a name, and a course a session", () => {
  it.each(["", " ", "   \t"])("the name %j is refused", (unlisted) => {
    expect(problemsOf({ intakeVersion: 1, trials: [{ kind: "trial", id: "t1", drug: { unlisted } }] })).toMatchObject([
      { path: "trials.0.drug.unlisted", found: "a blank", accepted: "the name as written" },
    ]);
  });

  it("a name is kept as it was written", () => {
    const value = { intakeVersion: 1, trials: [{ kind: "trial", id: "t1", drug: { unlisted: " St John’s wort " } }] };
    expect(readIntakeValue(value)).toEqual({ ok: true, intake: value });
  });

  it.each([
    [0, 1],
    [1, 0],
    [500, 0],
    [501, 1],
  ])("%i sessions: %i problems", (sessions, problems) => {
    const courses = { ect: [{ kind: "ect", id: "e", sessions }] };
    expect(problemsOf({ intakeVersion: 1, courses })).toHaveLength(problems);
  });
});

describe("limits are checked before the schema, and named", () => {
  const deep = (levels: number) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`) as unknown;

  it.each([
    {
      what: "size",
      text: `{"intakeVersion":1,"x":"${"a".repeat(LIMITS.size)}"}`,
      names: `at most ${LIMITS.size} characters`,
    },
    { what: "depth", text: JSON.stringify({ a: deep(40) }), names: `at most ${LIMITS.depth} levels` },
    {
      what: "nodes",
      text: JSON.stringify({ a: Array.from({ length: LIMITS.nodes }, () => 0) }),
      names: `at most ${LIMITS.nodes} values`,
    },
    {
      what: "text",
      text: JSON.stringify({ note: "a".repeat(LIMITS.text + 1) }),
      names: `a text of at most ${LIMITS.text} characters`,
    },
    {
      what: "trials",
      text: JSON.stringify({
        intakeVersion: 1,
        trials: Array.from({ length: LIMITS.trials + 1 }, (_, index) => ({ kind: "trial", id: `t${index}` })),
      }),
      names: `at most ${LIMITS.trials} trials`,
    },
    {
      what: "courses",
      text: JSON.stringify({
        intakeVersion: 1,
        courses: { ect: Array.from({ length: LIMITS.courses + 1 }, (_, index) => ({ kind: "ect", id: `c${index}` })) },
      }),
      names: `at most ${LIMITS.courses} courses`,
    },
  ])("$what", ({ text, names }) => {
    const read = readIntake(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems).toHaveLength(1);
    expect(!read.ok && read.problems[0]?.accepted).toContain(names);
  });

  it("100,000 levels overflow no stack", () => {
    expect(readIntakeValue(deep(100_000))).toMatchObject({
      ok: false,
      problems: [{ accepted: `at most ${LIMITS.depth} levels` }],
    });
  });

  it("at the limits an intake is read", () => {
    const trials = Array.from({ length: LIMITS.trials }, (_, index) => ({
      kind: "trial",
      id: `t${index}`,
      note: "a".repeat(100),
    }));
    expect(readIntakeValue({ intakeVersion: 1, trials }).ok).toBe(true);
  });
});

describe("answers that contradict each other are named at their place", () => {
  const trial = (answers: object) => ({ intakeVersion: 1, trials: [{ kind: "trial", id: "t1", ...answers }] });

  it.each([
    { percent: 49, outcome: "response" },
    { percent: 50, outcome: "partial" },
    { percent: 24, outcome: "partial" },
    { percent: 25, outcome: "minimal" },
    { percent: 5, outcome: "worse" },
  ])("$percent % and $outcome", ({ percent, outcome }) => {
    expect(problemsOf(trial({ improvementPercent: percent, outcome }))).toMatchObject([
      { path: "trials.0.outcome", found: `"${outcome}"` },
    ]);
  });

  it.each([
    { percent: 50, outcome: "response" },
    { percent: 49, outcome: "partial" },
    { percent: 24, outcome: "minimal" },
    { percent: -5, outcome: "worse" },
    { percent: 30, outcome: "insufficient" },
  ])("$percent % fits $outcome", ({ percent, outcome }) => {
    expect(problemsOf(trial({ improvementPercent: percent, outcome }))).toEqual([]);
  });

  it.each([{ outcome: "minimal" }, { outcome: "partial" }, { outcome: "insufficient" }, { improvementPercent: 49 }])(
    "a response that was lost, and %j",
    (result) => {
      const problems = problemsOf(trial({ ...result, whyEnded: "lossOfResponse" }));
      expect(problems.map(({ path }) => path)).toEqual([
        "trials.0.whyEnded",
        `trials.0.${Object.keys(result)[0] ?? ""}`,
      ]);
      expect(problems[0]).toMatchObject({
        found: '"lossOfResponse"',
        accepted: expect.stringContaining("unless the best result was a response") as string,
      });
      expect(problems[1]?.accepted).toContain("lossOfResponse");
    },
  );

  it.each([{}, { outcome: "unknown" }, { outcome: "response" }, { outcome: "remission" }, { improvementPercent: 50 }])(
    "a response that was lost fits %j",
    (result) => {
      expect(problemsOf(trial({ ...result, whyEnded: "lossOfResponse" }))).toEqual([]);
    },
  );

  it("a score without its scale, and a score beyond its scale", () => {
    expect(problemsOf({ intakeVersion: 1, episode: { severityScore: 12 } })).toMatchObject([
      { path: "episode.severityScore" },
    ]);
    expect(problemsOf({ intakeVersion: 1, episode: { severityScale: "phq9", severityScore: 28 } })).toMatchObject([
      { path: "episode.severityScore", found: "28", accepted: "a PHQ-9 total from 0 to 27" },
    ]);
    expect(problemsOf({ intakeVersion: 1, episode: { severityScale: "phq9", severityScore: 27 } })).toEqual([]);
  });

  it("trials that were added to each other, directly or in a ring", () => {
    const ring = (...addedTo: (string | undefined)[]) => ({
      intakeVersion: 1,
      trials: addedTo.map((to, place) => ({
        kind: "trial",
        id: `t${place}`,
        ...(to === undefined ? {} : { addedTo: to }),
      })),
    });
    const accepted = "the id of a trial that was not itself added to this one, directly or through others";
    expect(problemsOf(ring("t1", "t0"))).toEqual([
      { path: "trials.0.addedTo", found: '"t1"', accepted },
      { path: "trials.1.addedTo", found: '"t0"', accepted },
    ]);
    expect(problemsOf(ring("t1", "t2", "t0")).map(({ path }) => path)).toEqual([
      "trials.0.addedTo",
      "trials.1.addedTo",
      "trials.2.addedTo",
    ]);
    // A trial that was added to one of a ring is not in it.
    expect(problemsOf(ring("t1", "t0", "t0"))).toHaveLength(2);
    expect(problemsOf(ring(undefined, "t0", "t1"))).toEqual([]);
    expect(problemsOf(ring("unknown", "t0"))).toEqual([]);
  });

  it("a trial added to one that is not there, or to itself", () => {
    expect(problemsOf(trial({ addedTo: "t9" }))).toMatchObject([{ path: "trials.0.addedTo" }]);
    expect(problemsOf(trial({ addedTo: "t1" }))).toMatchObject([{ path: "trials.0.addedTo" }]);
  });
});

describe("a name given twice is refused, since only the last would be kept", () => {
  const problems = (text: string) => {
    const read = readIntake(text);
    return read.ok ? [] : read.problems;
  };

  it.each([
    ['{"intakeVersion":1,"trials":[],"trials":"unknown"}', "trials"],
    ['{"intakeVersion":1,"episode":{"severity":"mild","sev\\u0065rity":"severe"}}', "episode.severity"],
    [
      '{"intakeVersion":1,"trials":[{"kind":"trial","id":"a"},{"kind":"trial","id":"b","dose":50,"dose":100}]}',
      "trials.1.dose",
    ],
    ['{"intakeVersion":1,"__proto__":1,"__proto__":2}', "__proto__"],
  ])("%s", (text, path) => {
    expect(problems(text)).toEqual([
      { path, found: "the same name more than once", accepted: expect.stringContaining("each name once") as string },
    ]);
  });

  it("one name in two groups, and names inside texts, are none", () => {
    const note = 'a "note", {"dose": 1, "dose": 2}: \\';
    const value = {
      intakeVersion: 1,
      trials: [
        { kind: "trial", id: "a", dose: 50, note },
        { kind: "trial", id: "b", dose: 50, note },
      ],
    };
    expect(readIntake(JSON.stringify(value, null, 1))).toEqual({ ok: true, intake: value });
  });

  it("a text as long as a file may be is looked through", () => {
    const text = `["${"\\n".repeat(LIMITS.size / 2 - 2)}"]`;
    expect(text).toHaveLength(LIMITS.size);
    expect(repeatedNames(text)).toEqual([]);
  });
});

describe("what was read stands on one line of the message, cut short", () => {
  it.each([
    { what: "a long name", value: { intakeVersion: 1, ["k".repeat(9000)]: 1 } },
    { what: "a name with line breaks", value: { intakeVersion: 1, "a\nb\u2028c\u001b[31m\u202e": 1 } },
    { what: "half a sign", value: { intakeVersion: 1, "\ud800": 1, episode: { severity: "\udc00" } } },
    { what: "a long value", value: { intakeVersion: 1, episode: { severity: "v\u202e\n".repeat(3000) } } },
    { what: "a long text under a long name", value: { ["n\n".repeat(3000)]: "x".repeat(LIMITS.text + 1) } },
    {
      what: "depth under a long name",
      value: { ["n\n".repeat(3000)]: JSON.parse("[".repeat(40) + "]".repeat(40)) as unknown },
    },
  ])("$what", ({ value }) => {
    const problems = problemsOf(value);
    expect(problems).not.toEqual([]);
    for (const { path, found } of problems) {
      expect(`${path}: ${found}`.length).toBeLessThan(260);
      expect(`${path}: ${found}`).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e]/u);
    }
  });
});

it("bytes that are not UTF-8 are refused, since reading on would change letters", () => {
  expect(fileText(new TextEncoder().encode("café"))).toEqual({ ok: true, text: "café" });
  expect(fileText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toMatchObject({
    ok: false,
    problems: [{ path: "file", accepted: "UTF-8 text" }],
  });
});

it("clinical words are kept letter by letter", () => {
  const note = "coping style = avoidant; alert(ed) the GP; <5 units; confirm(ed) 0.5 mg";
  const value = {
    intakeVersion: 1,
    trials: [{ kind: "trial", id: "t1", drug: { unlisted: "javascript: tea" }, note }],
  };
  expect(readIntakeValue(value)).toEqual({ ok: true, intake: value });
});

it("names that belong to no question are refused, also the dangerous ones", () => {
  const read = readIntake('{"intakeVersion":1,"__proto__":{"x":1},"episode":{"constructor":"x","severty":"mild"}}');
  expect(!read.ok && read.problems.map(({ path }) => path).toSorted()).toEqual([
    "__proto__",
    "episode.constructor",
    "episode.severty",
  ]);
  expect(({} as { x?: number }).x).toBeUndefined();
});
