import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Courses } from "../../../src/rules/intake/course";
import type { Trial } from "../../../src/rules/intake/trial";
import { ask } from "../../../src/rules/logic/ask";
import { STAGE_NAMES, THASE_RUSH, thaseRush, type StageThreeReading } from "../../../src/rules/staging/thase-rush";
import { failedTrial, historyOf } from "../../support/trials";
import { runs } from "../../support/runs";

const READINGS: readonly StageThreeReading[] = ["additional", "included"];

function stages(trials: readonly Trial[], reading: StageThreeReading = "additional") {
  const { lowest, highest } = thaseRush(factsOf(historyOf(trials, { courses: { ect: "no" } })), reading);
  return [lowest, highest];
}

const UNKNOWN = failedTrial("unknown", { id: "unknown" });
const unlisted = (name: string) => failedTrial({ unlisted: name }, { id: name });

describe("a medicine nobody can name is one medicine of one class", () => {
  it.each([
    ["one named, one not", [failedTrial("sertraline"), UNKNOWN], ["I", "II"], ["I", "III"]],
    ["one named, one not in the list", [failedTrial("sertraline"), unlisted("remedy")], ["I", "II"], ["I", "III"]],
    ["two not in the list", [unlisted("remedy"), unlisted("other")], ["0", "II"], ["0", "III"]],
    ["the same one twice", [unlisted("remedy"), { ...unlisted("Remedy "), id: "again" }], ["0", "I"], ["0", "I"]],
    [
      "three classes besides, one not named",
      [failedTrial("sertraline"), failedTrial("venlafaxine"), failedTrial("mirtazapine"), UNKNOWN],
      ["II", "III"],
      ["II", "III"],
    ],
    [
      "several of one class",
      [failedTrial("sertraline"), { kind: "several", id: "s", howMany: 9, drugClass: "tca" }],
      ["I", "II"],
      ["I", "III"],
    ],
    [
      "two of any class",
      [failedTrial("sertraline"), { kind: "several", id: "s", howMany: 2 }],
      ["I", "III"],
      ["I", "IV"],
    ],
  ] as const)("%s", (_, trials, additional, included) => {
    expect(stages(trials)).toEqual(additional);
    expect(stages(trials, "included")).toEqual(included);
  });

  it("says what it hinges on, also where that is no listed medicine", () => {
    const facts = factsOf(historyOf([failedTrial("sertraline"), unlisted("remedy")]));
    expect(thaseRush(facts, "additional").hingesOn.map(({ label, value }) => `${label}: ${value}`)).toContain(
      "Which medicine, remedy: remedy, not in the list of medicines",
    );
  });
});

describe("an MAO inhibitor takes stage III a stage further; it does not make it", () => {
  it.each([
    [["sertraline", "imipramine", "phenelzine"], "III", "IV"],
    [["sertraline", "venlafaxine", "phenelzine"], "II", "II"],
    [["imipramine", "phenelzine"], "II", "III"],
    [["sertraline", "venlafaxine", "imipramine", "phenelzine"], "IV", "IV"],
    [["sertraline", "moclobemide", "imipramine"], "III", "III"],
  ] as const)("%j", (drugs, additional, included) => {
    const trials = drugs.map((drug) => failedTrial(drug));
    expect(stages(trials)).toEqual([additional, additional]);
    expect(stages(trials, "included")).toEqual([included, included]);
  });
});

describe("stage V is bilateral ECT on top of stage IV", () => {
  const FOUR = ["sertraline", "venlafaxine", "imipramine", "phenelzine"].map((drug) => failedTrial(drug));
  const ect = (electrodePlacement: "bilateral" | "unilateral", outcome: "minimal" | "response") =>
    ({ ect: [{ kind: "ect", id: "e", electrodePlacement, sessions: 10, outcome, episode: "current" }] }) as const;
  const read = (courses: Courses) => thaseRush(factsOf(historyOf(FOUR, { courses })), "additional");

  it.each([
    ["not had", { ect: "no" }, "IV", "IV"],
    ["bilateral, failed", ect("bilateral", "minimal"), "V", "V"],
    ["bilateral, with a response", ect("bilateral", "response"), "IV", "IV"],
    ["unilateral, failed", ect("unilateral", "minimal"), "IV", "IV"],
    ["not asked", {}, "IV", "V"],
  ] as const)("ECT %s", (_, courses, lowest, highest) => {
    const found = read(courses);
    expect([found.lowest, found.highest]).toEqual([lowest, highest]);
  });

  it("hinges on ECT alone while that is open, and on nothing once it is not", () => {
    expect(read({}).hingesOn.map(({ path }) => path)).toEqual(["courses.ect"]);
    expect(read({ ect: "no" }).hingesOn).toEqual([]);
  });

  it("an open list of trials leaves every stage possible, and is what it hinges on", () => {
    const found = thaseRush(factsOf({ intakeVersion: 1 }), "additional");
    expect([found.lowest, found.highest]).toEqual(["0", "V"]);
    expect(found.hingesOn.map(({ path }) => path)).toEqual(["trials", "courses.ect"]);
    const withoutEct = thaseRush(factsOf({ intakeVersion: 1, courses: { ect: "no" } }), "additional");
    expect(withoutEct.hingesOn.map(({ path }) => path)).toEqual(["trials"]);
  });
});

describe("a stage is proved, and says what it hinges on", () => {
  it("each stage has a proof of its own, I to V", () => {
    const two = [failedTrial("sertraline"), failedTrial("venlafaxine")];
    const { proofs } = thaseRush(factsOf(historyOf(two, { courses: { ect: "no" } })), "additional");
    expect(proofs.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["Stage I", "yes"],
      ["Stage II", "yes"],
      ["Stage III", "no"],
      ["Stage IV", "no"],
      ["Stage V", "no"],
    ]);
  });

  it("what can't move the stage is not asked: another trial of a class that failed already", () => {
    const trials = [
      failedTrial("sertraline"),
      failedTrial("citalopram", { weeks: "unknown" }),
      failedTrial("venlafaxine", { weeks: "unknown" }),
    ];
    const { hingesOn } = thaseRush(factsOf(historyOf(trials, { courses: { ect: "no" } })), "additional");
    expect(hingesOn.map(({ path }) => path)).toEqual(["trials.venlafaxine.weeks"]);
  });

  it("an open trial is asked of where one of two needs is open, and not where both are met", () => {
    const trials = [
      failedTrial("sertraline"),
      failedTrial("venlafaxine"),
      failedTrial("mirtazapine", { weeks: "unknown" }),
      failedTrial("imipramine", { weeks: "unknown" }),
    ];
    const { lowest, highest, hingesOn } = thaseRush(
      factsOf(historyOf(trials, { courses: { ect: "no" } })),
      "additional",
    );
    expect([lowest, highest]).toEqual(["II", "III"]);
    expect(hingesOn.map(({ path }) => path)).toEqual(["trials.imipramine.weeks"]);
  });
});

describe("by brute force over what each open trial may have been", () => {
  // One medicine of every kind a stage tells apart, a second of one class, and one that is no antidepressant.
  const NAMED = [
    "sertraline",
    "escitalopram",
    "venlafaxine",
    "mirtazapine",
    "imipramine",
    "phenelzine",
    "lithium",
  ] as const;
  const RESULTS = ["minimal", "response"] as const;
  type Choice = {
    readonly drug: (typeof NAMED)[number] | "unknown";
    readonly outcome: "minimal" | "response" | "unknown";
  };
  const choice: fc.Arbitrary<Choice> = fc.record({
    drug: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...NAMED) },
      { weight: 1, arbitrary: fc.constant("unknown" as const) },
    ),
    outcome: fc.constantFrom("minimal", "minimal", "response", "unknown"),
  });
  const trialsOf = (choices: readonly Choice[]) =>
    choices.map(({ drug, outcome }, place) => failedTrial(drug, { id: `t${place}`, outcome }));
  const wholes = (choices: readonly Choice[]): Choice[][] =>
    choices.reduce<Choice[][]>(
      (so, { drug, outcome }) =>
        so.flatMap((before) =>
          (drug === "unknown" ? NAMED : [drug]).flatMap((named) =>
            (outcome === "unknown" ? RESULTS : [outcome]).map((result) => [
              ...before,
              { drug: named, outcome: result },
            ]),
          ),
        ),
      [[]],
    );

  it.each(READINGS)("the lowest and the highest stage, %s", (reading) => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 5 }), (choices) => {
        const all = wholes(choices);
        fc.pre(all.length <= 1500);
        const reached = all
          .map((whole) => stages(trialsOf(whole), reading))
          .map(([lowest, highest]) => {
            expect(lowest).toBe(highest);
            return STAGE_NAMES.indexOf(lowest!);
          });
        const found = stages(trialsOf(choices), reading);
        expect(found).toEqual([STAGE_NAMES[Math.min(...reached)], STAGE_NAMES[Math.max(...reached)]]);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(READINGS)("what it hinges on is what ask finds for the open stages, %s", (reading) => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 4 }), fc.constantFrom("no", "unknown"), (choices, ect) => {
        const facts = factsOf(historyOf(trialsOf(choices), { courses: { ect } }));
        const { lowest, highest, hingesOn } = thaseRush(facts, reading);
        const open = THASE_RUSH[reading].slice(STAGE_NAMES.indexOf(lowest), STAGE_NAMES.indexOf(highest));
        const asked = new Set(open.flatMap((stage) => ask(stage, facts)).map(({ path }) => path));
        expect(hingesOn.map(({ path }) => path).toSorted()).toEqual([...asked].toSorted());
      }),
      { numRuns: runs(400) },
    );
  });
});
