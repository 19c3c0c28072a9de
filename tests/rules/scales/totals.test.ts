import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleCourses } from "../../../src/rules/scales/course";
import { SCALES } from "../../../src/rules/scales/scales";
import type { ScaleReading } from "../../../src/rules/scales/reading";

const line = (reading: Omit<ScaleReading, "id">) => scaleCourses([{ id: "r", ...reading }])[0]!.readings[0]!;

const PHQ9 = [
  "interest",
  "mood",
  "sleep",
  "energy",
  "appetite",
  "selfWorth",
  "concentration",
  "psychomotor",
  "selfHarm",
];
const answers = (names: readonly string[], value: number) => Object.fromEntries(names.map((name) => [name, value]));

describe("what items make", () => {
  it("all nine of the PHQ-9 are added up", () => {
    expect(line({ scale: "phq9", items: answers(PHQ9, 3) })).toMatchObject({
      total: { lowest: 27, highest: 27 },
      missing: [],
    });
    expect(line({ scale: "phq9", items: answers(PHQ9, 0) }).result).toBe("0 of 27");
  });

  it("the seven of the GAD-7 and the three of the AUDIT-C too", () => {
    expect(line({ scale: "gad7", items: answers(Object.keys(SCALES.gad7.items), 2) }).result).toBe("14 of 21");
    expect(line({ scale: "auditC", items: { frequency: 4, quantity: 0, sixOrMore: 1 } }).result).toBe("5 of 12");
  });

  it("the PEG is the mean of its three, to a tenth", () => {
    expect(line({ scale: "peg", items: { pain: 4, enjoyment: 4, activity: 4 } }).result).toBe("4 of 10");
    expect(line({ scale: "peg", items: { pain: 4, enjoyment: 4, activity: 3 } }).result).toBe("3.7 of 10");
    expect(line({ scale: "peg", items: { pain: 5, enjoyment: 5, activity: "unknown" } }).total).toEqual({
      lowest: 3.3,
      highest: 6.7,
    });
  });
});

describe("missing items", () => {
  it.each(["unknown", "declined", "notAsked", undefined] as const)("%s leaves a range, never 0", (open) => {
    const { total, missing, band } = line({ scale: "phq9", items: { ...answers(PHQ9, 1), sleep: open } });
    expect(total).toEqual({ lowest: 8, highest: 11 });
    expect(missing).toEqual(["Item 3, sleep"]);
    expect(band).toBe("mild to moderate (Kroenke 2001)");
  });

  // Up to two missing values are replaced by the mean of the completed items (Arrieta 2017).
  it("one or two of the PHQ-9 are filled by the mean of the others, beside the range", () => {
    expect(line({ scale: "phq9", items: answers(PHQ9.slice(1), 2) }).result).toContain("; 18 with each missing item");
    expect(line({ scale: "phq9", items: answers(PHQ9.slice(2), 1) }).result).toContain("; 9 with each missing item");
  });

  it("three are not, and no other scale has such a rule here", () => {
    expect(line({ scale: "phq9", items: answers(PHQ9.slice(3), 1) }).result).not.toContain("filled");
    expect(line({ scale: "gad7", items: { nervous: 1 } }).result).not.toContain("filled");
  });

  it("a reading with nothing answered says so, and has no band", () => {
    expect(line({ scale: "gad7" })).toMatchObject({ result: "not asked", band: "" });
    expect(line({ scale: "madrs", total: "declined" })).toMatchObject({ result: "preferred not to say", band: "" });
    expect(line({ scale: "phq9", items: answers(PHQ9, 0), total: "unknown" }).result).toBe("0 of 27");
  });

  it("item 9 is named when it is above 0 or open, and not when it is 0", () => {
    const remarks = (selfHarm: number | "declined") =>
      line({ scale: "phq9", items: { ...answers(PHQ9, 0), selfHarm } }).remarks;
    expect(remarks(0)).toEqual([]);
    expect(remarks(1)).toEqual(["Item 9, thoughts of death or self-harm: 1 of 3"]);
    expect(remarks("declined")).toEqual(["Item 9, thoughts of death or self-harm: preferred not to say"]);
  });
});

it("a range of totals always holds the total of any way to answer what is missing", () => {
  const answer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(answer, { minLength: 9, maxLength: 9 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      (some, rest) => {
        const items = Object.fromEntries(PHQ9.map((name, place) => [name, some[place]]));
        const whole = Object.fromEntries(PHQ9.map((name, place) => [name, some[place] ?? rest[place]]));
        const range = line({ scale: "phq9", items }).total!;
        const { lowest, highest } = line({ scale: "phq9", items: whole }).total!;
        expect(lowest).toBe(highest);
        expect(lowest).toBeGreaterThanOrEqual(range.lowest);
        expect(lowest).toBeLessThanOrEqual(range.highest);
        expect(range.lowest).toBeGreaterThanOrEqual(0);
        expect(range.highest).toBeLessThanOrEqual(27);
      },
    ),
  );
});
