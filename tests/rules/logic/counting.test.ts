import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import type { MedicineTrial, Trial } from "../../../src/rules/intake/trial";
import { ask } from "../../../src/rules/logic/ask";
import { countRange, rangeText } from "../../../src/rules/logic/count";
import {
  all,
  countTrials,
  courseResult,
  hadCourse,
  inEarlierReading,
  isYes,
  readingIsAtLeast,
  type CountTrials,
  type TrialCriterion,
} from "../../../src/rules/logic/criterion";
import { decide } from "../../../src/rules/logic/decide";
import { explain, factsOf as factsIn } from "../../../src/rules/logic/explain";
import { countedAs, ground, groundTrial, neededOf } from "../../../src/rules/logic/ground";
import { failedTrial, historyOf } from "../../support/trials";

const CITES = [{ source: "canmat-2023", at: "Table 3.3" }] as const;
const SHORT: TrialCriterion = {
  kind: "trialFact",
  fact: "outcome",
  test: { op: "oneOf", values: ["minimal"] },
  text: "little or no benefit",
  cites: [],
};
const ECT = courseResult("ect", ["minimal"], "ECT was of little or no benefit");
const counted = (distinct: CountTrials["distinct"], also: CountTrials["also"] = [], n = 2) =>
  countTrials(n, distinct, "enough of little or no benefit", SHORT, CITES, also);

const sertraline = (id: string, change: Partial<MedicineTrial> = {}) => failedTrial("sertraline", { id, ...change });
const several = (change: object = {}): Trial => ({ kind: "several", id: "s", ...change });
const OPEN = { outcome: undefined, whyEnded: "noBenefit" } as const;

describe("how many count for certain, and how many may", () => {
  const range = (
    distinct: CountTrials["distinct"],
    trials: Intake["trials"],
    also: CountTrials["also"] = [],
    rest: Partial<Intake> = {},
  ) => {
    const { certain, possible } = countRange(counted(distinct, also), factsOf({ intakeVersion: 1, trials, ...rest }));
    return [certain, possible];
  };

  it.each([
    ["no trial", [], [0, 0], [0, 0], [0, 0]],
    ["one that counts", [sertraline("a")], [1, 1], [1, 1], [1, 1]],
    ["one that does not", [sertraline("a", { outcome: "response" })], [0, 0], [0, 0], [0, 0]],
    ["one that may", [sertraline("a", OPEN)], [0, 1], [0, 1], [0, 1]],
    ["one medicine twice", [sertraline("a"), sertraline("b")], [2, 2], [1, 1], [1, 1]],
    [
      "one medicine, that counted once and once did not",
      [sertraline("a"), sertraline("b", { outcome: "response" })],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    [
      "one medicine, that counted once and once may have",
      [sertraline("a"), sertraline("b", OPEN)],
      [1, 2],
      [1, 1],
      [1, 1],
    ],
    [
      "one medicine, that may have counted and then did",
      [sertraline("a", OPEN), sertraline("b")],
      [1, 2],
      [1, 1],
      [1, 1],
    ],
    ["two of a class", [sertraline("a"), failedTrial("citalopram")], [2, 2], [2, 2], [1, 1]],
    ["two of two classes", [sertraline("a"), failedTrial("venlafaxine")], [2, 2], [2, 2], [2, 2]],
    ["a medicine nobody can name", [sertraline("a"), failedTrial("unknown", { id: "b" })], [2, 2], [1, 2], [1, 2]],
    ["three of which no details are known", [several({ howMany: 3, drugClass: "ssri" })], [0, 3], [0, 3], [0, 1]],
    ["three of no known class", [several({ howMany: 3 })], [0, 3], [0, 3], [0, 3]],
    [
      "nobody knows how many",
      [sertraline("a"), several({ drugClass: "ssri" })],
      [1, undefined],
      [1, undefined],
      [1, 1],
    ],
    [
      "nobody knows how many, nor of which class",
      [sertraline("a"), several()],
      [1, undefined],
      [1, undefined],
      [1, undefined],
    ],
    ["nobody knows of any", "unknown", [0, undefined], [0, undefined], [0, undefined]],
  ] as const)("%s", (_, trials, ofTrials, ofMedicines, ofClasses) => {
    expect([range("trial", trials), range("drug", trials), range("class", trials)]).toEqual([
      ofTrials,
      ofMedicines,
      ofClasses,
    ]);
  });

  it.each([
    ["that counts", [{ kind: "ect", id: "c", outcome: "minimal" }], [2, 2]],
    ["that does not", [{ kind: "ect", id: "c", outcome: "response" }], [1, 1]],
    ["that may", [{ kind: "ect", id: "c" }], [1, 2]],
    [
      "twice, and counts: one",
      [
        { kind: "ect", id: "c", outcome: "minimal" },
        { kind: "ect", id: "d", outcome: "minimal" },
      ],
      [2, 2],
    ],
    ["that was not had", "no", [1, 1]],
    ["nobody knows of", "unknown", [1, 2]],
  ] as const)("beside a trial, ECT %s", (_, ect, expected) => {
    expect(range("drug", [sertraline("a")], [ECT], { courses: { ect } })).toEqual(expected);
  });

  it.each([
    [{ certain: 2, possible: 2 }, "2"],
    [{ certain: 0, possible: 0 }, "0"],
    [{ certain: 1, possible: 3 }, "1 to 3"],
    [{ certain: 1, possible: undefined }, "1 or more"],
  ])("%j reads %s", (found, text) => {
    expect(rangeText(found)).toBe(text);
  });
});

describe("at least two", () => {
  const verdict = (trials: Intake["trials"], distinct: CountTrials["distinct"] = "drug") =>
    decide(counted(distinct), factsOf({ intakeVersion: 1, trials }));

  it.each([
    ["one is too few", [sertraline("a")], "no"],
    ["two are enough", [sertraline("a"), failedTrial("venlafaxine")], "yes"],
    ["three are enough", [sertraline("a"), failedTrial("venlafaxine"), failedTrial("citalopram")], "yes"],
    ["one, and one that may be", [sertraline("a"), failedTrial("venlafaxine", OPEN)], "unknown"],
    ["one that may be is too few", [sertraline("a", OPEN)], "no"],
    ["two that may be", [several({ howMany: 2 })], "unknown"],
    ["up to one that may be", [several({ howMany: 1 })], "no"],
    ["as many as there were", [several()], "unknown"],
    ["nobody knows of any", undefined, "unknown"],
  ] as const)("%s", (_, trials, expected) => {
    expect(verdict(trials)).toBe(expected);
  });
});

describe("a count, bound to a history", () => {
  const bound = (
    trials: Intake["trials"],
    distinct: CountTrials["distinct"] = "drug",
    also: CountTrials["also"] = [],
    n = 2,
  ) => ground(counted(distinct, also, n), factsOf({ intakeVersion: 1, trials, courses: { ect: "no" } }));
  const met = (id: string) => ({ ...SHORT, kind: "fact", fact: `trials.${id}.outcome` });
  const atLeastTwo = { kind: "atLeast", n: 2, text: "enough of little or no benefit", cites: CITES };

  it("trials of one medicine are one part, named by it", () => {
    expect(bound([sertraline("a"), failedTrial("venlafaxine"), sertraline("b")])).toEqual({
      ...atLeastTwo,
      of: [
        { kind: "any", text: "One of the trials of sertraline", of: [met("a"), met("b")], cites: [] },
        met("venlafaxine"),
      ],
      times: [1, 1],
      counted: ["trials"],
    });
  });

  it("each trial is one part where trials are counted", () => {
    expect(bound([sertraline("a"), sertraline("b")], "trial")).toEqual({
      ...atLeastTwo,
      of: [met("a"), met("b")],
      times: [1, 1],
      counted: ["trials"],
    });
  });

  it("several stand apart, for as many as they may be and no more than are asked for", () => {
    const details = { kind: "gap", text: "little or no benefit", facts: ["trials.s"], cites: [] };
    const part = (name: string) => ({
      kind: "all",
      text: name,
      of: [
        details,
        { kind: "gap", text: `It is known which medicine this was: ${name}`, facts: ["trials.s"], cites: [] },
      ],
      cites: [],
    });
    const times = (howMany: number | undefined, n = 2) => {
      const node = bound([sertraline("a"), several({ howMany })], "drug", [], n);
      return node.kind === "atLeast" ? node.times : undefined;
    };
    expect(bound([several({ howMany: 3 }), sertraline("a")])).toEqual({
      ...atLeastTwo,
      of: [met("a"), part("3 medicines, details not known")],
      times: [1, 2],
      counted: ["trials"],
    });
    expect([times(1), times(2), times(3), times(undefined), times(3, 4), times(undefined, 4)]).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 4],
    ]);
  });

  it("other treatments are one part each", () => {
    const none = { kind: "all", text: ECT.text, cites: [], of: [expect.objectContaining({ fact: "courses.ect" })] };
    expect(bound([sertraline("a")], "drug", [ECT])).toEqual({
      ...atLeastTwo,
      of: [met("a"), none],
      times: [1, 1],
      counted: ["trials"],
    });
  });

  it("while nobody knows of the trials, they are a gap that may hold all that are asked for", () => {
    const gap = { kind: "gap", text: "enough of little or no benefit", facts: ["trials"], cites: CITES };
    expect(bound("unknown")).toEqual(gap);
    expect(bound("unknown", "drug", [ECT])).toEqual({
      ...atLeastTwo,
      of: [gap, expect.objectContaining({ kind: "all", text: ECT.text })],
      times: [2, 1],
    });
  });

  it("says what was counted", () => {
    const proof = explain(counted("drug"), factsOf(historyOf([sertraline("a")])));
    expect(proof.facts.map(({ path, value }) => [path, value])).toEqual([["trials", "1 listed"]]);
  });
});

describe("under which name an entry is counted", () => {
  const key = (trial: Trial, distinct: CountTrials["distinct"]) =>
    countedAs(factsOf(historyOf([trial])).trials![0]!, distinct);

  it.each([
    ["a medicine", sertraline("a"), "a", "36437", "ssri"],
    ["one nobody can name", failedTrial("unknown", { id: "a" }), "a", undefined, undefined],
    ["one of which no details are known", several({ howMany: 1, drugClass: "ssri" }), "s", undefined, "ssri"],
    ["several of a class", several({ howMany: 3, drugClass: "ssri" }), undefined, undefined, "ssri"],
    ["several, nobody knows how many", several({ drugClass: "tca" }), undefined, undefined, "tca"],
  ] as const)("%s", (_, trial, ofTrials, ofMedicines, ofClasses) => {
    expect([key(trial, "trial"), key(trial, "drug"), key(trial, "class")]).toEqual([ofTrials, ofMedicines, ofClasses]);
  });
});

describe("a course, bound to a history", () => {
  const test = { op: "oneOf", values: ["minimal"] } as const;
  const rule = hadCourse(
    "ect",
    "ECT failed",
    [{ question: "outcome", test, text: "of little benefit", cites: CITES }],
    CITES,
  );
  const bound = (ect: unknown) => ground(rule, factsOf({ intakeVersion: 1, courses: { ect } } as Intake));
  const had = {
    kind: "fact",
    fact: "courses.ect",
    test: { op: "oneOf", values: ["yes"] },
    text: "Electroconvulsive therapy (ECT) was had",
    cites: [],
  };
  const course = (id: string) => ({
    kind: "all",
    text: "ECT failed",
    cites: CITES,
    of: [{ kind: "fact", fact: `courses.ect.${id}.outcome`, test, text: "of little benefit", cites: CITES }],
  });
  const whole = (...of: readonly unknown[]) => ({ kind: "all", text: "ECT failed", cites: CITES, of });

  it.each([
    ["none was had: that alone is why not", "no", whole(had)],
    ["one course", [{ kind: "ect", id: "a" }], whole(had, course("a"))],
    [
      "one of two",
      [
        { kind: "ect", id: "a" },
        { kind: "ect", id: "b" },
      ],
      whole(had, { kind: "any", text: "One of the courses", of: [course("a"), course("b")], cites: [] }),
    ],
    [
      "nobody knows: if it was had, what came of it is a gap",
      "unknown",
      whole(had, { kind: "gap", text: "ECT failed, if it was had", facts: ["courses.ect"], cites: CITES }),
    ],
  ])("%s", (_, ect, expected) => {
    expect(bound(ect)).toEqual(expected);
  });
});

describe("a reading of a scale, bound to a history", () => {
  const rule = readingIsAtLeast("phq9", "selfHarm", 1, "item 9 is 1 or more", CITES);
  const bound = (scales: Intake["scales"]) => ground(rule, factsOf({ intakeVersion: 1, scales }));
  const item = (id: string) => ({
    kind: "fact",
    fact: `scales.phq9.${id}.selfHarm`,
    test: { op: "atLeast", value: 1 },
    text: "item 9 is 1 or more",
    cites: CITES,
  });

  it.each([
    [
      "none is listed: that is why not",
      [],
      { ...item(""), fact: "scales.phq9", test: { op: "oneOf", values: ["listed"] } },
    ],
    ["one", [{ id: "a", scale: "phq9" }], item("a")],
    [
      "two whose dates do not tell which is the latest",
      [
        { id: "a", scale: "phq9" },
        { id: "b", scale: "phq9" },
      ],
      {
        kind: "any",
        text: "item 9 is 1 or more; the dates do not tell which reading is the latest, so each that may be counts",
        of: [item("a"), item("b")],
        cites: [],
      },
    ],
    [
      "the later of two, whatever it leaves blank",
      [
        { id: "a", scale: "phq9", date: "2025", items: { selfHarm: 1 } },
        { id: "b", scale: "phq9", date: "2026" },
      ],
      item("b"),
    ],
  ] as const)("%s", (_, scales, expected) => {
    expect(bound(scales)).toEqual(expected);
  });

  const earlier = inEarlierReading(rule, "item 9 was 1 or more");

  it("an earlier one is looked at while no later one answers, in words of its own", () => {
    const scales = [
      { id: "a", scale: "phq9", date: "2025", items: { selfHarm: 1 } },
      { id: "b", scale: "phq9", date: "2026" },
    ] as const;
    expect(ground(earlier, factsOf({ intakeVersion: 1, scales }))).toEqual({
      ...item("a"),
      text: "item 9 was 1 or more",
    });
  });

  it.each([
    ["none is listed", []],
    ["the only one is the latest", [{ id: "a", scale: "phq9", items: { selfHarm: 3 } }]],
  ] as const)("no earlier one: %s", (_, scales) => {
    expect(decide(earlier, factsOf({ intakeVersion: 1, scales }))).toBe("no");
  });

  it("that none is listed decides it", () => {
    expect(decide(rule, factsOf({ intakeVersion: 1 }))).toBe("no");
  });
});

describe("what a node needs", () => {
  const of = [isYes("conditions.diabetes", "d"), isYes("conditions.obesity", "o"), isYes("conditions.seizures", "s")];
  const said = { text: "said", cites: [], of };

  it.each([
    ["each of all", { ...said, kind: "all" }, { n: 3, times: undefined }],
    ["one of any", { ...said, kind: "any" }, { n: 1, times: undefined }],
    ["as many as it says", { ...said, kind: "atLeast", n: 2 }, { n: 2, times: undefined }],
    ["each as often as it may count", { ...said, kind: "atLeast", n: 2, times: [1, 2, 1] }, { n: 2, times: [1, 2, 1] }],
  ] as const)("%s", (_, node, needed) => {
    expect(neededOf(node)).toEqual(needed);
  });
});

describe("what was worked out is kept with its history", () => {
  it("a criterion is bound once for a history and once for a trial, and anew for another", () => {
    const facts = factsOf(historyOf([sertraline("a"), sertraline("b")]));
    const rule = counted("drug");
    expect(ground(rule, facts)).toBe(ground(rule, facts));
    expect(explain(rule, facts)).toBe(explain(rule, facts));
    expect(countRange(rule, facts)).toBe(countRange(rule, facts));
    const [one, other] = facts.trials!;
    const where = all("short", [SHORT]);
    expect(groundTrial(where, one!)).toBe(groundTrial(where, one!));
    expect(groundTrial(where, one!)).not.toEqual(groundTrial(where, other!));
    const changed = facts.with("trials.a.outcome", "response").with("trials.b.outcome", "response");
    expect(factsIn(explain(rule, changed)).map(({ value }) => value)).not.toEqual(
      factsIn(explain(rule, facts)).map(({ value }) => value),
    );
    expect(ask(rule, facts)).toEqual([]);
  });
});
