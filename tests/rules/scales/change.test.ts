import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDate, isSurelyEarlier } from "../../../src/rules/intake/dates";
import { scaleCourses } from "../../../src/rules/scales/course";
import type { ScaleReading } from "../../../src/rules/scales/reading";
import type { ScaleId } from "../../../src/rules/scales/scales";

function course(scale: ScaleId, readings: readonly (readonly [date: string | undefined, total: number | "unknown"])[]) {
  const list = readings.map(([date, total], place): ScaleReading => ({ id: `r${place}`, scale, date, total }));
  return scaleCourses(list)[0]!.readings;
}

const second = (scale: ScaleId, from: number, to: number) =>
  course(scale, [
    ["2026-01", from],
    ["2026-02", to],
  ])[1]!;

describe("change from the first of the same scale", () => {
  it.each([
    // response from 50 %, partial from 25 %
    ["phq9", 20, 10, "50 % lower than first", "response (at least half lower)"],
    ["phq9", 21, 11, "47 % lower than first", "partial response (25 to 49 % lower)"],
    ["phq9", 20, 15, "25 % lower than first", "partial response (25 to 49 % lower)"],
    ["phq9", 25, 19, "24 % lower than first", "less than 25 % lower"],
    ["phq9", 20, 20, "the same as first", "less than 25 % lower"],
    ["phq9", 20, 25, "25 % higher than first", ""],
    [
      "madrs",
      35,
      10,
      "71 % lower than first",
      "response (at least half lower); in the range of remission (10 or less)",
    ],
    ["hamd17", 24, 7, "70 % lower than first", "response (at least half lower); in the range of remission (7 or less)"],
    [
      "phq9",
      6,
      4,
      "33 % lower than first",
      "partial response (25 to 49 % lower); in the range of remission (4 or less)",
    ],
    // no word for it was read on these
    ["gad7", 20, 5, "75 % lower than first", ""],
    ["peg", 6.6, 3.3, "50 % lower than first", ""],
  ] as const)("%s from %d to %d: %s", (scale, from, to, change, outcome) => {
    expect(second(scale, from, to)).toMatchObject({ change, outcome });
  });

  it("49.6 % never reads as 50", () => {
    // 127 of 252 would be 50.4 %; on the MADRS 60 to 31 is 48.3, 59 to 30 is 49.2
    expect(second("madrs", 59, 30)).toMatchObject({
      change: "49 % lower than first",
      outcome: "partial response (25 to 49 % lower)",
    });
  });

  it("is not told from 0, nor from below where mild begins", () => {
    expect(second("auditC", 0, 4).change).toBe("can't tell: the first total is 0");
    expect(second("phq9", 4, 2).change).toBe("can't tell: the first total is below 5, where mild begins");
    expect(second("phq9", 5, 4).change).toBe("20 % lower than first");
    expect(second("madrs", 6, 3).change).toMatch(/^can't tell/);
    expect(second("phq9", 4, 2)).not.toHaveProperty("lowerByPercent");
  });

  it("is told against the first complete total, in the order of dates, not of the list", () => {
    const lines = course("phq9", [
      ["2026-03", 5],
      ["2025-12-24", 20],
      ["2025-11", "unknown"],
    ]);
    expect(lines.map(({ date, change }) => [date, change])).toEqual([
      ["2025-11", "can't tell: the total is not known"],
      ["2025-12-24", "first reading"],
      ["2026-03", "75 % lower than first"],
    ]);
  });

  it("is not told where the dates do not tell the order", () => {
    const lines = course("phq9", [
      ["2026", 20],
      ["2026-05", 10],
    ]);
    expect(lines.map(({ change }) => change)).toEqual(
      Array(2).fill("can't tell: the dates do not tell which reading is the first"),
    );
    expect(
      course("phq9", [
        ["2026-01", 20],
        [undefined, 10],
      ])[1],
    ).toMatchObject({ date: "not known", change: "can't tell: the date is not known" });
  });
});

it("no change is ever told between two scales", () => {
  const total = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(total, total, (phq9, qidsSr16) => {
      const courses = scaleCourses([
        { id: "a", scale: "phq9", date: "2026-01", total: phq9 },
        { id: "b", scale: "qidsSr16", date: "2026-02", total: qidsSr16 },
      ]);
      expect(courses.flatMap(({ readings }) => readings.map(({ change }) => change))).toEqual([
        "first reading",
        "first reading",
      ]);
    }),
  );
});

it("a percentage is the fall in percent of the first, whatever the totals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 27 }), fc.integer({ min: 0, max: 27 }), (from, to) => {
      const { lowerByPercent } = second("phq9", from, to);
      expect(lowerByPercent).toBeCloseTo(100 - (to / from) * 100, 8);
    }),
  );
});

describe("dates keep the precision they have", () => {
  it.each(["2026", "2026-03", "2026-03-31", "2024-02-29", "1900", "2099-12-31"])("%s is one", (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each(["", "26", "1899", "2100", "2026-13", "2026-00", "2026-3", "2026-02-29", "2026-04-31", "2026-03-02T10:00"])(
    "%j is none",
    (date) => {
      expect(isDate(date)).toBe(false);
    },
  );

  it.each([
    ["2025", "2026", true],
    ["2026-01", "2026-02", true],
    ["2026-01-31", "2026-02", true],
    ["2026", "2026-02", false],
    ["2026-02", "2026", false],
    ["2026-02", "2026-02-28", false],
    ["2026-02-01", "2026-02-02", true],
    ["2026-02-02", "2026-02-02", false],
    [undefined, "2026", false],
    ["2026", undefined, false],
  ])("%s is surely earlier than %s: %s", (one, other, expected) => {
    expect(isSurelyEarlier(one, other)).toBe(expected);
  });
});
