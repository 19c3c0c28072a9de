import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import type { Trial } from "../../../src/rules/intake/trial";
import { european } from "../../../src/rules/staging/european";
import { maudsley, maudsleyText } from "../../../src/rules/staging/maudsley";
import { mgh } from "../../../src/rules/staging/mgh";
import { spanText } from "../../../src/rules/staging/span";
import { failedTrial, historyOf } from "../../support/trials";

// Typed from the tables of PMC7392234 and of Fekadu 2018 (10.1186/s12888-018-1679-x), not imported from the knowledge.

const SSRIS = ["sertraline", "citalopram", "escitalopram", "fluoxetine", "paroxetine", "fluvoxamine"];
const OTHERS = ["venlafaxine", "mirtazapine", "amitriptyline", "duloxetine", "vortioxetine", "phenelzine"];
const failed = (names: readonly string[]) => names.map((name) => failedTrial(name));
const factsWith = (trials: readonly Trial[], rest: Partial<Intake> = {}) => factsOf(historyOf(trials, rest));

const NO_ECT: Partial<Intake> = { courses: { ect: "no" } };
const ECT_FAILED: Partial<Intake> = {
  courses: {
    ect: [
      { kind: "ect", id: "e", electrodePlacement: "bilateral", sessions: 10, outcome: "minimal", episode: "current" },
    ],
  },
};

describe("MGH: one for a failed trial, half for optimising and for augmenting, three for ECT that failed", () => {
  const lithium = failedTrial("lithium", { dose: 900, weeks: 6, addedTo: "sertraline" });
  it.each([
    ["nothing tried", [], NO_ECT, 0, 0],
    ["one failed trial", failed(["sertraline"]), NO_ECT, 1, 1],
    [
      "the same with whether it was optimised not known",
      [failedTrial("sertraline", { optimised: "unknown" })],
      NO_ECT,
      1,
      1.5,
    ],
    ["optimised", [failedTrial("sertraline", { optimised: "yes" })], NO_ECT, 1.5, 1.5],
    ["optimised and augmented", [failedTrial("sertraline", { optimised: "yes" }), lithium], NO_ECT, 2, 2],
    ["two trials", failed(["sertraline", "venlafaxine"]), NO_ECT, 2, 2],
    ["two trials and ECT that failed", failed(["sertraline", "venlafaxine"]), ECT_FAILED, 5, 5],
    ["ECT not asked", failed(["sertraline"]), {}, 1, 4],
    ["5.9 weeks are too short", [failedTrial("sertraline", { weeks: 5.9 })], NO_ECT, 0, 0],
    ["6 weeks are long enough", [failedTrial("sertraline", { weeks: 6 })], NO_ECT, 1, 1],
  ] as const)("%s", (_, trials, rest, lowest, highest) => {
    const asked = trials.map((trial) => ({ optimised: "no" as const, ...trial }));
    const { lowest: least, highest: most } = mgh(factsWith(asked, rest));
    expect([least, most]).toEqual([lowest, highest]);
  });

  it("the sum is that of its items, and has no upper end where one of them has none", () => {
    const { items, lowest, highest } = mgh(
      factsWith([...failed(["sertraline"]), { kind: "several", id: "s" }], NO_ECT),
    );
    expect(lowest).toBe(items.reduce((sum, item) => sum + item.lowest, 0));
    expect(items.map((item) => item.highest)).toContain(undefined);
    expect(highest).toBeUndefined();
  });

  it("with no list of trials there is no upper end either", () => {
    expect(mgh(factsOf({ intakeVersion: 1, ...NO_ECT }))).toMatchObject({ lowest: 0, highest: undefined });
  });

  it("each item says what it is", () => {
    expect(mgh(factsWith(failed(["sertraline"]), ECT_FAILED)).items).toEqual([
      { name: "Failed adequate trials", lowest: 1, highest: 1 },
      { name: "Optimised trials", lowest: 0, highest: 0.5 },
      { name: "Augmentations and combinations", lowest: 0, highest: 0 },
      { name: "Failed electroconvulsive therapy", lowest: 3, highest: 3 },
    ]);
  });
});

describe("European: by the number of failed trials, of two classes or more", () => {
  it.each([
    [[], "no failed adequate trial"],
    [["sertraline"], "non-responder"],
    // Two of one class are no resistance by this method.
    [["sertraline", "citalopram"], "non-responder"],
    [["sertraline", "venlafaxine"], "TRD 1"],
    [["sertraline", "citalopram", "venlafaxine"], "TRD 2"],
    [["sertraline", "venlafaxine", "mirtazapine", "amitriptyline"], "TRD 3"],
    [["sertraline", "venlafaxine", "mirtazapine", "amitriptyline", "duloxetine"], "TRD 4"],
    [OTHERS, "TRD 5"],
    [[...OTHERS, ...SSRIS], "TRD 5"],
  ] as const)("%j: %s", (names, level) => {
    const { lowest, highest } = european(factsWith(failed(names)));
    expect([lowest, highest]).toEqual([level, level]);
  });

  it("an open trial leaves both possible", () => {
    const trials = [...failed(["sertraline"]), failedTrial("venlafaxine", { weeks: "unknown" })];
    expect(european(factsWith(trials))).toMatchObject({ lowest: "non-responder", highest: "TRD 1" });
  });

  it("an open list leaves everything possible", () => {
    expect(european(factsOf({ intakeVersion: 1 }))).toMatchObject({
      lowest: "no failed adequate trial",
      highest: "TRD 5",
    });
  });
});

describe("Maudsley: the sum of five items, 3 to 15", () => {
  const item = (id: string, trials: readonly Trial[], rest: Partial<Intake> = {}) =>
    maudsley(factsWith(trials, rest)).items.find((one) => one.id === id)!;

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 4],
    [10, 4],
    [11, 5],
    [12, 5],
  ])("%i failed antidepressants score %i", (number, points) => {
    const { lowest, highest, recorded, facts } = item("failures", failed([...SSRIS, ...OTHERS].slice(0, number)));
    expect([lowest, highest]).toEqual([points, points]);
    expect(recorded).toBe(
      `${number} failed; 6 weeks, lowest published minimum dose, less than 50 % improvement, this episode`,
    );
    expect(facts).toEqual([]);
  });

  it("the number of failed antidepressants that are possible makes the range", () => {
    const { lowest, highest } = item("failures", [
      ...failed(["sertraline", "venlafaxine"]),
      failedTrial("mirtazapine", { adherence: "unknown" }),
    ]);
    expect([lowest, highest]).toEqual([1, 2]);
  });

  it("an open list is named, and leaves 1 to 5", () => {
    const facts = factsOf({ intakeVersion: 1 });
    const failures = maudsley(facts).items.find(({ id }) => id === "failures")!;
    expect([failures.lowest, failures.highest]).toEqual([1, 5]);
    expect(failures.facts.map(({ path }) => path)).toEqual(["trials"]);
    expect(maudsley(facts).applies).toBe("unknown");
  });

  it.each([
    ["subsyndromal", "no", 1, 1],
    ["mild", "no", 2, 2],
    ["mild", "yes", 2, 2],
    ["moderate", "unknown", 3, 3],
    ["severe", "no", 4, 4],
    ["severe", "yes", 5, 5],
    ["severe", "unknown", 4, 5],
    ["unknown", "no", 1, 4],
    ["unknown", "yes", 1, 5],
  ] as const)("severity %s, psychotic features %s: %i to %i", (severity, psychoticFeatures, lowest, highest) => {
    const found = item("severity", [], { episode: { severity, psychoticFeatures } });
    expect([found.lowest, found.highest]).toEqual([lowest, highest]);
  });

  it.each([
    // duration 1 + severity 2 + failures 1 = 4
    [12, "mild", 1, NO_ECT, 4, "4 of 15 (mild)"],
    [13, "moderate", 1, NO_ECT, 6, "6 of 15 (mild)"],
    [25, "moderate", 1, NO_ECT, 7, "7 of 15 (moderate)"],
    [25, "severe", 5, NO_ECT, 10, "10 of 15 (moderate)"],
    [25, "severe", 5, ECT_FAILED, 11, "11 of 15 (severe)"],
  ] as const)("%i months, %s, %i failed: %s", (durationMonths, severity, number, rest, sum, text) => {
    const trials = failed([...SSRIS, ...OTHERS].slice(0, number));
    const result = maudsley(
      factsWith(trials, { episode: { durationMonths, severity, psychoticFeatures: "no" }, ...rest }),
    );
    expect(result.sum).toEqual({ lowest: sum, highest: sum });
    expect(maudsleyText(result)).toBe(text);
  });

  it("missing facts make a range of sums, and every band it touches is named", () => {
    const result = maudsley(factsWith(failed(["sertraline"]), { episode: { durationMonths: 30 }, ...NO_ECT }));
    expect(result.sum).toEqual({ lowest: 5, highest: 9 });
    expect(maudsleyText(result)).toBe("5 to 9 of 15 (mild or moderate)");
  });

  it("it does not apply without a failed trial, and says so while that is open", () => {
    expect(maudsleyText(maudsley(factsWith([])))).toBe("not applicable: no adequate trial failed in this episode");
    const open = maudsley(factsWith([failedTrial("sertraline", { weeks: "unknown" })], NO_ECT));
    expect(open.applies).toBe("unknown");
    expect(maudsleyText(open)).toMatch(/, if it applies; whether any trial failed can't be told yet$/);
  });

  it.each([
    ["no", NO_ECT, 0, 0, "none in this episode that failed"],
    ["failed", ECT_FAILED, 1, 1, "used in this episode and failed"],
    ["not asked", {}, 0, 1, "can't tell"],
  ] as const)("ECT %s", (_, rest, lowest, highest, recorded) => {
    const ect = item("ect", failed(["sertraline"]), rest);
    expect([ect.lowest, ect.highest, ect.recorded]).toEqual([lowest, highest, recorded]);
    expect(ect.facts.map(({ path }) => path)).toEqual(lowest === highest ? [] : ["courses.ect"]);
  });

  it.each([
    ["none added", [], [0, 0], "none in this episode that failed"],
    ["added and failed", [{}], [1, 1], "used in this episode and failed"],
    [
      "added, without response, too low and too short",
      [{ dose: 100, weeks: 1 }],
      [0, 1],
      "used in this episode, but not shown to be adequate in dose, time and adherence",
    ],
    ["added, with what result nobody knows", [{ outcome: "unknown", whyEnded: "unknown" }], [0, 1], "can't tell"],
  ] as const)("augmentation: %s", (_, added, points, recorded) => {
    const lithium = added.map((change) =>
      failedTrial("lithium", { dose: 900, weeks: 6, addedTo: "sertraline", ...change }),
    );
    const found = item("augmentation", [...failed(["sertraline"]), ...lithium]);
    expect([found.lowest, found.highest]).toEqual(points);
    expect(found.recorded).toBe(recorded);
  });

  it("what was recorded of the length and the severity is shown", () => {
    const episode = { durationMonths: 14, severity: "moderate", psychoticFeatures: "no" } as const;
    expect(item("duration", [], { episode }).recorded).toBe("14 months");
    expect(item("duration", [], { episode }).facts.map(({ path }) => path)).toEqual(["episode.durationMonths"]);
    expect(item("severity", [], { episode }).recorded).toMatch(/: moderate; Psychotic features.*: no$/);
    expect(item("severity", [], { episode }).facts.map(({ path }) => path)).toEqual([
      "episode.severity",
      "episode.psychoticFeatures",
    ]);
  });
});

it("a span is one value, or the lowest and the highest", () => {
  expect(spanText({ lowest: 3, highest: 3 })).toBe("3");
  expect(spanText({ lowest: 3, highest: 5 })).toBe("3 to 5");
  expect(spanText({ lowest: "TRD 1", highest: "TRD 2" })).toBe("TRD 1 to TRD 2");
});
