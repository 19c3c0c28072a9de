import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../../../src/rules/timeline/timeline";
import { barOf, daysOf, timeAxis } from "../../../../src/ui/components/timeline/place-in-time";

const TODAY = "2026-03-02";
const entry = (dates: Partial<TimelineEntry>): TimelineEntry => ({
  path: "trials.a",
  name: "sertraline",
  recorded: "",
  verdict: "",
  ongoing: false,
  when: "",
  openDates: [],
  ...dates,
});
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
/** Read back as days: the first, and the one after the last. */
const bar = (dates: Partial<TimelineEntry>) => {
  const found = barOf(entry(dates), TODAY);
  return found === undefined
    ? undefined
    : {
        possible: `${day(found.possible.from)} ${day(found.possible.to)}`,
        sure: found.sure === undefined ? "none" : `${day(found.sure.from)} ${day(found.sure.to)}`,
        open: [...(found.openStart ? ["start"] : []), ...(found.openEnd ? ["end"] : [])].join(),
      };
};

describe("where a treatment stands in time", () => {
  it.each([
    // exact days: all of it is sure
    [{ started: "2024-01-10", ended: "2024-03-01" }, "2024-01-10 2024-03-02", "2024-01-10 2024-03-02", ""],
    // a month: sure from its last day to the first of the other
    [{ started: "2024-01", ended: "2024-03" }, "2024-01-01 2024-04-01", "2024-01-31 2024-03-02", ""],
    // one year for both: nobody knows of any one day
    [{ started: "2024", ended: "2024" }, "2024-01-01 2025-01-01", "none", ""],
    // still taken reaches the day of the review
    [{ started: "2025-12-01", ongoing: true }, "2025-12-01 2026-03-03", "2025-12-01 2026-03-03", ""],
    // without an end: as far as the weeks certainly reach, and open there
    [{ started: "2024-01-01", weeks: 2 }, "2024-01-01 2024-01-15", "2024-01-01 2024-01-15", "end"],
    [{ started: "2024", weeks: 2 }, "2024-01-01 2025-01-14", "none", "end"],
    [{ ended: "2024-01-15", weeks: 2 }, "2024-01-02 2024-01-16", "2024-01-02 2024-01-16", "start"],
  ] as const)("%j: perhaps %s, surely %s, open %s", (dates, possible, sure, open) => {
    expect(bar(dates)).toEqual({ possible, sure, open });
  });

  it.each([[{}], [{ weeks: 10 }], [{ ongoing: true }]])("%j has no place", (dates) => {
    expect(bar(dates)).toBeUndefined();
  });

  it("what is sure lies within what is possible, for any dates", () => {
    const date = fc
      .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .chain(([y, m, d]) => {
        const two = (part: number) => String(part).padStart(2, "0");
        return fc.constantFrom(String(y), `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`);
      });
    fc.assert(
      fc.property(
        fc.option(date, { nil: undefined }),
        fc.option(date, { nil: undefined }),
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        (started, ended, weeks, ongoing) => {
          const found = barOf(
            entry({
              weeks,
              ongoing: ongoing && ended === undefined,
              ...(started === undefined ? {} : { started }),
              ...(ended === undefined ? {} : { ended }),
            }),
            TODAY,
          );
          if (found === undefined) return;
          expect(found.possible.to).toBeGreaterThan(found.possible.from);
          if (found.sure === undefined) return;
          expect(found.sure.to).toBeGreaterThan(found.sure.from);
          // An end that was typed before its start is a problem of the form; the drawing only has to stay a drawing.
          if (started !== undefined && ended !== undefined && daysOf(ended).to <= daysOf(started).from) return;
          expect(found.sure.from).toBeGreaterThanOrEqual(found.possible.from);
          expect(found.sure.to).toBeLessThanOrEqual(found.possible.to);
        },
      ),
    );
  });
});

describe("the axis", () => {
  it("holds everything and the day of the review, in order", () => {
    const { place, ticks } = timeAxis([daysOf("2021"), daysOf("2024-05")], TODAY, 6);
    expect(place(daysOf("2021").from)).toBe(0);
    expect(place(daysOf(TODAY).to)).toBe(100);
    expect(place(daysOf("2024-05").from)).toBeGreaterThan(place(daysOf("2021").to));
    expect(ticks.map(({ label }) => label)).toEqual(["2021", "2022", "2023", "2024", "2025", "2026"]);
  });

  it("names months where the time is short", () => {
    const { ticks } = timeAxis([daysOf("2025-12-10")], TODAY, 4);
    expect(ticks.map(({ label }) => label)).toEqual(["2026", "Feb", "Mar"]);
  });
});
