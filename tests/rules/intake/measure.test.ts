import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { assess, intakeJsonSchema, type Intake } from "../../../src/rules/index";
import { inUnitOfThresholds, type Measured, type MeasureQuestion } from "../../../src/rules/intake/measure";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { readIntakeValue } from "../../../src/rules/intake/read";

const question = (name: string) => SECTIONS.conditions[name] as MeasureQuestion;
const results = Object.entries(SECTIONS.conditions).filter(([, { kind }]) => kind === "measure");
const read = (name: string, answer: unknown, more: object = {}) =>
  readIntakeValue({ intakeVersion: 1, conditions: { b12Test: "total", [name]: answer }, ...more });
const intakeWith = (name: string, answer: unknown, more: object = {}): Intake => {
  const found = read(name, answer, more);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.intake;
};

// Pairs as published, typed from the texts: NICE NG239, WHO and NICE on HbA1c, NGSP, BSSM with AUA, UK on vitamin D.
const PAIRS: readonly (readonly [string, Measured, number])[] = [
  ["b12", { value: 133, unit: "pmol/L" }, 180],
  ["b12", { value: 258, unit: "pmol/L" }, 350],
  ["b12", { value: 180, unit: "pg/mL" }, 180],
  ["hba1c", { value: 6.5, unit: "%" }, 48],
  ["hba1c", { value: 6, unit: "%" }, 42],
  ["hba1c", { value: 6.4, unit: "%" }, 46],
  ["hba1c", { value: 7, unit: "%" }, 53],
  ["haemoglobin", { value: 12.9, unit: "g/dL" }, 129],
  ["ferritin", { value: 30, unit: "ng/mL" }, 30],
  ["folate", { value: 7, unit: "nmol/L" }, 3.1],
  ["vitaminD", { value: 10, unit: "ng/mL" }, 25],
  ["vitaminD", { value: 20, unit: "ng/mL" }, 50],
  ["calcium", { value: 10.4, unit: "mg/dL" }, 2.59],
  ["testosterone", { value: 350, unit: "ng/dL" }, 12.1],
  ["testosterone", { value: 300, unit: "ng/dL" }, 10.4],
  ["testosterone", { value: 2.31, unit: "ng/mL" }, 8],
  ["crp", { value: 0.31, unit: "mg/dL" }, 3.1],
];

it.each(PAIRS)("%s: %o is %d in the unit of the thresholds", (name, measured, expected) => {
  expect(inUnitOfThresholds(question(name), measured)).toBe(expected);
});

it("a unit that is none of the question's is an error, never a number", () => {
  expect(() => inUnitOfThresholds(question("b12"), { value: 1, unit: "mmol/L" })).toThrow("mmol/L");
});

it("the same number in two units is two results", () => {
  const value = (unit: string) => factsOf(intakeWith("b12", { value: 200, unit })).value("conditions.b12");
  expect([value("ng/L"), value("pmol/L")]).toEqual([200, 271]);
});

describe("what is refused", () => {
  it.each([
    ["hba1c", 6.5],
    ["hba1c", { value: 48 }],
    ["hba1c", { value: 48, unit: "%" }],
    ["hba1c", { value: 6.5, unit: "mmol/mol" }],
    ["b12", { value: 200, unit: "nmol/L" }],
    ["b12", { value: -1, unit: "ng/L" }],
    ["haemoglobin", { value: 13.5, unit: "g/L" }],
    ["haemoglobin", { value: 135, unit: "g/dL" }],
    ["calcium", { value: 10.4, unit: "mmol/L" }],
    ["tsh", { value: 3001, unit: "mIU/L" }],
    ["tsh", "4.2"],
  ])("%s: %o", (name, answer) => {
    const found = read(name, answer);
    expect(found.ok).toBe(false);
    if (!found.ok) expect(found.problems[0]?.accepted).toContain(question(name).unit);
  });

  it.each([
    [{ monthsOld: -1 }, "conditions.tsh.monthsOld", "whole months"],
    [{ monthsOld: 1.5 }, "conditions.tsh.monthsOld", "whole months"],
    [{ monthsOld: "old" }, "conditions.tsh.monthsOld", "whole months"],
    [{ date: "2024-01-01" }, "conditions.tsh.date", "monthsOld"],
  ])("tsh with %o", (more, path, accepted) => {
    const found = read("tsh", { value: 4.2, unit: "mIU/L", ...more });
    const [problem, ...others] = found.ok ? [] : found.problems;
    expect([problem?.path, others]).toEqual([path, []]);
    expect(problem?.accepted).toContain(accepted);
  });

  it("a bare number is accepted where there is one unit alone", () => {
    expect(factsOf(intakeWith("tsh", 4.2)).value("conditions.tsh")).toBe(4.2);
  });
});

it.each(results)("%s: the JSON Schema names every unit with its range", (name, asked) => {
  const schema = JSON.stringify(intakeJsonSchema());
  for (const { name: unit, max } of (asked as MeasureQuestion).units) {
    expect(schema).toContain(JSON.stringify({ const: unit }).slice(1, -1));
    expect(schema).toContain(`"maximum":${max}`);
  }
  expect(schema).toContain(`"title":"${(SECTIONS.conditions[name] as MeasureQuestion).label}"`);
});

describe("age of a result", () => {
  const tsh = (monthsOld: number | undefined, lithium?: string, trials: unknown = []) => {
    const answer = { value: 12, unit: "mIU/L", ...(monthsOld === undefined ? {} : { monthsOld }) };
    const more = lithium === undefined ? {} : { medicines: { lithium }, trials };
    return intakeWith("tsh", answer, more);
  };
  const value = (intake: Intake) => factsOf(intake).value("conditions.tsh");

  it.each([
    [undefined, "unknown", 12],
    [0, "no", 12],
    [12, "no", 12],
    [13, "no", undefined],
    [6, "yes", 12],
    [7, "yes", undefined],
    [6, "unknown", 12],
    [7, "unknown", undefined],
  ])("%s months old, lithium %s", (months, lithium, expected) => {
    expect(value(tsh(months, lithium))).toBe(expected);
  });

  it.each([
    ["ended", "noBenefit", 12],
    ["goes on", "ongoing", undefined],
    ["end not known", "unknown", undefined],
  ])("7 months old, no lithium beside the trials, a trial of lithium: %s", (_what, whyEnded, expected) => {
    const trials = [{ kind: "trial", id: "t1", drug: "lithium", whyEnded }];
    expect(value(tsh(7, "no", trials))).toBe(expected);
    expect(value(tsh(7, "no", [{ kind: "trial", id: "t1", drug: "sertraline", whyEnded: "ongoing" }]))).toBe(12);
    expect(value(tsh(7, "no", "unknown"))).toBeUndefined();
  });

  it("other results count for 12 months whatever is taken", () => {
    const ferritin = (monthsOld: number) =>
      value0(intakeWith("ferritin", { value: 20, unit: "µg/L", monthsOld }, { medicines: { lithium: "yes" } }));
    const value0 = (intake: Intake) => factsOf(intake).value("conditions.ferritin");
    expect([ferritin(12), ferritin(13)]).toEqual([20, undefined]);
  });

  it("one that is too old reads as not known, with the result and its age", () => {
    const fact = factsOf(tsh(20, "no")).describe("conditions.tsh");
    expect(fact).toMatchObject({
      open: true,
      value: "not known now: 12 mIU/L, 20 months old, older than the 12 months for which it counts",
    });
    const found = assess(tsh(20, "no"));
    expect(found.contributors.toReview.map(({ id }) => id)).not.toContain("thyroid");
    expect(found.contributors.notYetChecked.find(({ id }) => id === "thyroid")?.open).toContainEqual(fact);
  });

  it("says why the shorter limit holds", () => {
    expect(factsOf(tsh(8)).describe("conditions.tsh").value).toContain("6 months for which it counts while lithium");
  });

  it("is shown beside a result that counts, with what the rules compare", () => {
    const fact = factsOf(intakeWith("b12", { value: 150, unit: "pmol/L", monthsOld: 1 })).describe("conditions.b12");
    expect(fact).toMatchObject({ open: false, value: "150 pmol/L (203 ng/L), 1 month old" });
  });

  it("a result changed in a what-if is in the unit of the thresholds, and recent", () => {
    const facts = factsOf(intakeWith("b12", { value: 150, unit: "pmol/L" })).with("conditions.b12", 179);
    expect([facts.value("conditions.b12"), facts.describe("conditions.b12").value]).toEqual([179, "179 ng/L"]);
  });
});

describe("a question that another answer has settled", () => {
  const stopBang = (sleepApnoea: string | undefined) =>
    factsOf({ intakeVersion: 1, conditions: { ...(sleepApnoea === undefined ? {} : { sleepApnoea }) } } as Intake);

  it.each(["yes", "no"])("%s: it does not apply, and stands open no more", (answer) => {
    expect(stopBang(answer).describe("conditions.stopBang")).toMatchObject({ value: "does not apply", open: false });
  });

  it.each(["unknown", "declined", undefined])("%s: it stands open", (answer) => {
    expect(stopBang(answer).describe("conditions.stopBang").open).toBe(true);
  });
});
