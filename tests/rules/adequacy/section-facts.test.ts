import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { answerOf, known } from "../../../src/rules/adequacy/section-facts";
import type { Intake } from "../../../src/rules/intake/intake";

const history = (sections: object) => ({ intakeVersion: 1, ...sections }) as unknown as Intake;

it.each([
  ["an answer", "yes", "yes"],
  ["nothing at all is an answer, where it is a number", 0, 0],
  ["not known", "unknown", undefined],
  ["preferred not to say", "declined", undefined],
  ["not asked", "notAsked", undefined],
  ["left out", undefined, undefined],
])("%s", (_, answer, expected) => {
  expect(known(answer)).toBe(expected);
});

describe("a question that is asked after a certain answer to another", () => {
  it.each([
    // A known diagnosis leaves no screen for it open; neither does one that is ruled out.
    ["not known whether there is apnoea: the screen counts", { sleepApnoea: "unknown", stopBang: 4 }, 4, "4 points"],
    ["not known, and not screened", { sleepApnoea: "unknown" }, undefined, "not asked"],
    ["apnoea is known: the screen does not apply", { sleepApnoea: "yes" }, "does not apply", "does not apply"],
    ["nor does it count where it was done", { sleepApnoea: "yes", stopBang: 4 }, "does not apply", "does not apply"],
    ["apnoea is ruled out", { sleepApnoea: "no", stopBang: 4 }, "does not apply", "does not apply"],
    ["not asked whether there is apnoea: the screen waits", { stopBang: 4 }, undefined, "not asked"],
    ["not answered whether there is apnoea", { sleepApnoea: "declined", stopBang: 4 }, undefined, "not asked"],
  ] as const)("%s", (_, conditions, value, text) => {
    const facts = factsOf(history({ conditions }));
    expect(facts.value("conditions.stopBang")).toBe(value);
    expect(facts.describe("conditions.stopBang")).toEqual({
      path: "conditions.stopBang",
      label: "STOP-Bang total",
      value: text,
      open: value === undefined,
    });
  });

  it.each([
    ["yes: the months count", { stomachSurgery: "yes", monthsSinceStomachSurgery: 5 }, 5],
    ["no: the months do not apply", { stomachSurgery: "no" }, "does not apply"],
    ["not known: they stand open", { stomachSurgery: "unknown", monthsSinceStomachSurgery: 5 }, undefined],
  ] as const)("surgery of the stomach, %s", (_, conditions, value) => {
    expect(factsOf(history({ conditions })).value("conditions.monthsSinceStomachSurgery")).toBe(value);
  });

  it.each([
    ["one of the two that have a score", "rms", 14],
    ["the other", "hcl32", 14],
    ["none was used", "none", "does not apply"],
    ["it is not known which", "unknown", undefined],
  ] as const)("a screen for bipolarity, %s", (_, bipolarScreen, value) => {
    const diagnosis = { bipolarScreen, bipolarScreenScore: 14 };
    expect(factsOf(history({ diagnosis })).value("diagnosis.bipolarScreenScore")).toBe(value);
  });

  it("in another section: testosterone is asked of men", () => {
    const testosterone = { value: 9, unit: "nmol/L" };
    const value = (person: object) =>
      factsOf(history({ person, conditions: { testosterone } })).value("conditions.testosterone");
    expect([value({ sex: "male" }), value({ sex: "female" }), value({})]).toEqual([9, "does not apply", undefined]);
  });

  it.each([
    ["a scale was used: its score counts", { severityScale: "madrs", severityScore: 31 }, 31],
    [
      "no scale was used: the score is not asked, and severity stays open",
      { severityScale: "none", severityScore: 31 },
      undefined,
    ],
    [
      "not known which scale it was: points of no scale say nothing",
      { severityScale: "unknown", severityScore: 31 },
      undefined,
    ],
  ] as const)("the score of a scale: %s", (_, episode, value) => {
    expect(factsOf(history({ episode })).value("episode.severityScore")).toBe(value);
  });
});

describe("a measured result", () => {
  const described = (sections: object, path: string) => {
    const facts = factsOf(history(sections));
    return [facts.value(path), facts.describe(path).value, facts.describe(path).open];
  };
  const tsh = (monthsOld: number | undefined, medicines: object = {}) =>
    described(
      { conditions: { tsh: { value: 12, unit: "mIU/L", monthsOld } }, medicines, trials: [] },
      "conditions.tsh",
    );
  const OLDER_THAN_6 = "older than the 6 months for which it counts while lithium is not ruled out";

  it.each([
    ["of no stated age counts", undefined, {}, 12, "12 mIU/L"],
    ["at its limit still counts", 12, { lithium: "no" }, 12, "12 mIU/L, 12 months old"],
    [
      "past its limit does not",
      13,
      { lithium: "no" },
      undefined,
      "not known now: 12 mIU/L, 13 months old, older than the 12 months for which it counts",
    ],
    ["on lithium it counts for half the time", 6, { lithium: "yes" }, 12, "12 mIU/L, 6 months old"],
    ["and no longer", 7, { lithium: "yes" }, undefined, `not known now: 12 mIU/L, 7 months old, ${OLDER_THAN_6}`],
    ["nor where lithium is not ruled out", 7, {}, undefined, `not known now: 12 mIU/L, 7 months old, ${OLDER_THAN_6}`],
  ] as const)("TSH %s", (_, monthsOld, medicines, value, text) => {
    expect(tsh(monthsOld, medicines)).toEqual([value, text, value === undefined]);
  });

  it("another result counts for 12 months whatever is taken", () => {
    const ferritin = (monthsOld: number) =>
      described(
        { conditions: { ferritin: { value: 20, unit: "ng/mL", monthsOld } }, medicines: { lithium: "yes" } },
        "conditions.ferritin",
      );
    expect(ferritin(12)).toEqual([20, "20 ng/mL (20 µg/L), 12 months old", false]);
    expect(ferritin(13)).toEqual([
      undefined,
      "not known now: 20 ng/mL (20 µg/L), 13 months old, older than the 12 months for which it counts",
      true,
    ]);
  });

  it("is compared in the unit of the thresholds, and read as it was entered", () => {
    expect(described({ conditions: { hba1c: { value: 6.5, unit: "%" } } }, "conditions.hba1c")).toEqual([
      48,
      "6.5 % (48 mmol/mol)",
      false,
    ]);
  });

  it("a bare number is in that unit", () => {
    expect(described({ conditions: { tsh: 4.2 } }, "conditions.tsh")).toEqual([4.2, "4.2 mIU/L", false]);
  });

  it.each([
    ["unknown", "not known"],
    ["declined", "preferred not to say"],
    [undefined, "not asked"],
  ])("%s: %s", (crp, text) => {
    expect(described({ conditions: { crp } }, "conditions.crp")).toEqual([undefined, text, true]);
  });

  it("of a test that was not used neither counts nor is read", () => {
    const b12 = { value: 200, unit: "ng/L" };
    expect(described({ conditions: { b12Test: "active", b12 } }, "conditions.b12")).toEqual([
      "does not apply",
      "does not apply",
      false,
    ]);
    expect(described({ conditions: { b12 } }, "conditions.b12")).toEqual([undefined, "not asked", true]);
  });
});

describe("a value as the answer to a question", () => {
  it.each([
    ["a result gets the unit of the thresholds", "conditions.hba1c", 48, { value: 48, unit: "mmol/mol" }],
    ["a number stays one", "episode.durationMonths", 13, 13],
    ["a listed answer stays one", "episode.severity", "mild", "mild"],
    ["what no section asks stays as it is", "trials.t1.dose", 50, 50],
  ] as const)("%s", (_, path, value, answer) => {
    expect(answerOf(path, value)).toEqual(answer);
  });

  it("and reads back as that value", () => {
    const facts = factsOf(history({ conditions: { tsh: { value: 3, unit: "mIU/L" }, diabetes: "no" } }));
    const after = facts.with("conditions.tsh", 10);
    expect([after.value("conditions.tsh"), after.value("conditions.diabetes")]).toEqual([10, "no"]);
    expect(facts.value("conditions.tsh")).toBe(3);
  });
});
