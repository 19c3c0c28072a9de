import { describe, expect, it } from "vitest";
import type { Dosage } from "../../../src/api-client/fhir/resources";
import { dailyDose } from "../../../src/api-client/mapping/daily-dose";
import { productOf } from "../../../src/api-client/mapping/medicine-of";
import { strengthOf } from "../../../src/api-client/mapping/strength";
import { order } from "../../support/charts";

function productNamed(text: string) {
  const use = order(text, "2026-01-01", undefined);
  if (use.resourceType !== "MedicationRequest") throw new Error("An order was expected");
  return productOf(use, new Map());
}

describe("the strength in a product's name", () => {
  it.each([
    ["sertraline 50 MG Oral Tablet", 50, "piece"],
    ["Zoloft 50mg", 50, "piece"],
    ["venlafaxine 37.5 mg", 37.5, "piece"],
    ["fluoxetine 20 mg/5 mL", 4, "ml"],
    ["liothyronine 25 mcg tablet", 0.025, "piece"],
    ["selegiline 6 MG/24HR patch", 6, "piece"],
    ["lithium carbonate 0.4 g", 400, "piece"],
    ["tryptophan 1,000 mg", 1000, "piece"],
  ])("%s: %f mg in one %s", (text, mg, per) => {
    expect(strengthOf(productNamed(text))).toEqual({ mg, per });
  });

  it.each(["sertraline", "Auvelity 45 mg-105 mg", "sertraline 50 mg or 100 mg", "sertraline 0 mg"])(
    "is not told by %s",
    (text) => {
      expect(strengthOf(productNamed(text))).toBeUndefined();
    },
  );

  it("is the structured one before the name's", () => {
    const strength = { numerator: { value: 100, unit: "mg" }, denominator: { value: 2, unit: "tablet" } };
    const product = { ...productNamed("sertraline"), ingredients: [{ strength }] };
    expect(strengthOf(product)).toEqual({ mg: 50, per: "piece" });
  });
});

const SERTRALINE = productNamed("sertraline 50 MG Oral Tablet");
const dose = (dosages: readonly Dosage[], product = SERTRALINE) => {
  const { steps, why } = dailyDose(dosages, product);
  return why ?? steps.map(({ mg }) => mg.join(" or ")).join(", ");
};
const quantity = (value: number, unit?: string) => ({
  doseAndRate: [{ doseQuantity: { value, ...(unit === undefined ? {} : { unit }) } }],
});
const HOW_OFTEN = "the instructions do not say how often, or say it in two ways that disagree";
type Repeat = NonNullable<NonNullable<Dosage["timing"]>["repeat"]>;
const often = (repeat: Repeat) => ({ timing: { repeat } });
const DAILY = often({ frequency: 1, period: 1, periodUnit: "d" });

describe("the daily dose of structured instructions", () => {
  it.each<[string, Dosage, string]>([
    ["milligrams once a day", { ...quantity(100, "mg"), ...DAILY }, "100"],
    [
      "milligrams twice a day",
      { ...quantity(50, "mg"), ...often({ frequency: 2, period: 1, periodUnit: "d" }) },
      "100",
    ],
    ["every 12 hours", { ...quantity(50, "mg"), ...often({ frequency: 1, period: 12, periodUnit: "h" }) }, "100"],
    ["every other day", { ...quantity(50, "mg"), ...often({ frequency: 1, period: 2, periodUnit: "d" }) }, "25"],
    ["a period without a frequency is once", { ...quantity(50, "mg"), ...often({ period: 1, periodUnit: "d" }) }, "50"],
    ["micrograms", { ...quantity(50_000, "ug"), ...DAILY }, "50"],
    ["tablets times the strength", { ...quantity(2, "tablet"), ...DAILY }, "100"],
    ["half a tablet", { ...quantity(0.5, "TAB"), ...DAILY }, "25"],
    ["times of the day", { ...quantity(1, "tablet"), ...often({ when: ["MORN", "HS"] }) }, "100"],
    ["a timing code", { ...quantity(1, "tablet"), timing: { code: { text: "BID" } } }, "100"],
    [
      "a range gives both ends",
      {
        doseAndRate: [{ doseRange: { low: { value: 1, unit: "tablet" }, high: { value: 2, unit: "tablet" } } }],
        ...DAILY,
      },
      "50 or 100",
    ],
    ["a dose without a unit is none", { ...quantity(2), ...DAILY }, "the dose has no unit"],
    ["a dose without a frequency is none", quantity(50, "mg"), HOW_OFTEN],
    [
      "on three days of the week",
      {
        ...quantity(70, "mg"),
        ...often({ frequency: 1, period: 1, periodUnit: "d", dayOfWeek: ["mon", "wed", "fri"] }),
      },
      "30",
    ],
    [
      "three times a week, on three named days",
      {
        ...quantity(70, "mg"),
        ...often({ frequency: 3, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "wed", "fri"] }),
      },
      "30",
    ],
    [
      "once a week, on three named days: two tellings that disagree",
      {
        ...quantity(70, "mg"),
        ...often({ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["mon", "wed", "fri"] }),
      },
      HOW_OFTEN,
    ],
    [
      "once or twice a day",
      { ...quantity(50, "mg"), ...often({ frequency: 1, frequencyMax: 2, period: 1, periodUnit: "d" }) },
      "50 or 100",
    ],
    [
      "every 8 to 12 hours",
      { ...quantity(50, "mg"), ...often({ frequency: 1, period: 8, periodMax: 12, periodUnit: "h" }) },
      "100 or 150",
    ],
    [
      "at two times of each day, without a frequency",
      { ...quantity(150, "mg"), ...often({ period: 1, periodUnit: "d", timeOfDay: ["08:00:00", "18:00:00"] }) },
      "300",
    ],
    [
      "once a day, and in the morning and the evening: two tellings that disagree",
      { ...quantity(150, "mg"), ...often({ frequency: 1, period: 1, periodUnit: "d", when: ["MORN", "EVE"] }) },
      HOW_OFTEN,
    ],
    [
      "as-needed use is none",
      { ...quantity(50, "mg"), ...DAILY, asNeededBoolean: true },
      "taken as needed, so the record tells no daily dose",
    ],
    [
      "millilitres of a tablet are none",
      { ...quantity(5, "mL"), ...DAILY },
      "the dose is in tablets or capsules, and their strength is not recorded",
    ],
  ])("%s", (_, dosage, expected) => {
    expect(dose([dosage])).toBe(expected);
  });
});

describe("structured and worded instructions together", () => {
  it("the words fill in what the structure lacks", () => {
    expect(dose([{ text: "2 tablets daily" }])).toBe("100");
    expect(dose([{ ...quantity(2), text: "2 tablets daily" }])).toBe("100");
  });

  it("the structure stands where the words can't be read", () => {
    expect(dose([{ ...quantity(100, "mg"), ...DAILY, text: "see letter" }])).toBe("100");
  });

  it("both readings stand where they differ", () => {
    expect(dose([{ ...quantity(100, "mg"), ...DAILY, text: "1 tablet daily" }])).toBe("50 or 100");
  });

  it("words of as-needed use outweigh a structured dose", () => {
    expect(dose([{ ...quantity(100, "mg"), ...DAILY, text: "1 tablet daily prn" }])).toContain("as needed");
  });

  it("the strength settles what a count and milligrams mean", () => {
    expect(dose([{ text: "Take 2 tablets (100 mg) daily" }])).toBe("100");
    expect(dose([{ text: "Take 2 tablets (50 mg) daily" }])).toBe("100");
    expect(dose([{ text: "Take 2 tablets (75 mg) daily" }])).toBe("the instructions could not be read");
  });

  it("without a strength, tablets are no dose", () => {
    expect(dose([{ text: "1 tablet daily" }], productNamed("sertraline"))).toBe(
      "the dose is in tablets or capsules, and their strength is not recorded",
    );
  });

  it("no instructions are no dose", () => {
    expect(dose([])).toBe("no instructions are recorded");
  });
});

describe("several dosages", () => {
  const [morning, night] = [{ text: "1 tablet daily" }, { text: "2 tablets daily" }];

  it("of one sequence are taken together", () => {
    expect(
      dose([
        { ...morning, sequence: 1 },
        { ...night, sequence: 1 },
      ]),
    ).toBe("150");
  });

  it("of different sequences follow each other", () => {
    expect(
      dose([
        { ...night, sequence: 2 },
        { ...morning, sequence: 1 },
      ]),
    ).toBe("50, 100");
  });

  it("without a sequence may be either: both readings", () => {
    expect(dose([morning, night])).toBe("100 or 150");
  });

  it("at different times of the day add up", () => {
    const at = (when: string, dosage: Dosage): Dosage => ({ ...dosage, timing: { repeat: { when: [when] } } });
    expect(dose([at("MORN", morning), at("HS", night)])).toBe("150");
  });

  it("one of which is as needed are as needed, whatever else is not told", () => {
    expect(dose([{ text: "as directed" }, { text: "1 tablet prn" }])).toContain("as needed");
  });

  it("tell no dose when one of them can't be read", () => {
    expect(dose([morning, { text: "see letter" }])).toBe("the instructions could not be read");
  });
});
