import { describe, expect, it } from "vitest";
import { dayOf, daysOf, daysText, isDay, monthsBetween, weeksOf } from "../../../src/api-client/mapping/intervals";
import { covered, daysCovered } from "../../../src/api-client/mapping/supply";

describe("a date in its precision", () => {
  it.each([
    ["2026-03-01", "2026-03-01"],
    ["2026-03-01T23:30:00-05:00", "2026-03-01"],
    ["2026-03-01T00:10Z", "2026-03-01"],
    ["2026-03", "2026-03"],
    ["2026", "2026"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (date, text) => {
    expect(daysText(daysOf(date)!)).toBe(text);
  });

  it.each(["2025-02-29", "2026-13", "2026-00-10", "2026-04-31", "0001-01-01", "", undefined])(
    "%s is no date",
    (date) => {
      expect(daysOf(date)).toBeUndefined();
    },
  );

  it("only a day is known to the day", () => {
    expect([isDay(daysOf("2026-03-01")!), isDay(daysOf("2026-03")!), isDay(daysOf("2026")!)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(["2026", "2026-03", "soon"])("the day of reading is a day, not %s", (date) => {
    expect(() => dayOf(date)).toThrow("A day as YYYY-MM-DD was expected");
  });
});

describe("weeks and months, rounded down", () => {
  it.each([
    [0, 0],
    [1, 0.1],
    [6, 0.8],
    [7, 1],
    [41, 5.8],
    [42, 6],
    [62, 8.8],
  ])("%i days are %f weeks", (days, weeks) => {
    expect(weeksOf(days)).toBe(weeks);
  });

  it.each([
    ["2025-11-24", "2026-11-24", 12],
    ["2025-11-25", "2026-11-24", 11],
    ["2026-01-31", "2026-02-28", 0],
    ["2026-01-28", "2026-02-28", 1],
  ])("from %s to %s are %i months", (from, to, months) => {
    expect(monthsBetween(dayOf(from), dayOf(to))).toBe(months);
  });
});

describe("days covered by fills", () => {
  it("carries on what is left at an early refill", () => {
    expect(
      covered([
        { day: 100, days: 30 },
        { day: 120, days: 30 },
      ]),
    ).toEqual([{ from: 100, until: 160 }]);
  });

  it("leaves a gap at a late one, whatever the order", () => {
    const stretches = covered([
      { day: 140, days: 30 },
      { day: 100, days: 30 },
    ]);
    expect(stretches).toEqual([
      { from: 100, until: 130 },
      { from: 140, until: 170 },
    ]);
    expect(daysCovered(stretches, 100, 170)).toBe(60);
    expect(daysCovered(stretches, 120, 150)).toBe(20);
  });
});
