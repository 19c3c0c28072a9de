import { expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import { failedTrial, historyOf } from "../../support/trials";

// One history on which the published instruments disagree: a partial response at 8 weeks, little benefit at 5 weeks and
// the lower of two published doses, and a medicine ended by nausea after 10 days.
const { trials, definitions, staging } = assess(
  historyOf(
    [
      failedTrial("sertraline", { dose: 100, weeks: 8, outcome: undefined, improvementPercent: 30 }),
      failedTrial("venlafaxine", { dose: 75, weeks: 5, outcome: undefined, improvementPercent: 20 }),
      failedTrial("escitalopram", { dose: 10, weeks: 1.4, outcome: "unknown", whyEnded: "sideEffects" }),
    ],
    {
      episode: { durationMonths: 14, severity: "moderate", psychoticFeatures: "no" },
      diagnosis: { bipolarDisorder: "no" },
      courses: { ect: "no", rtms: "no" },
    },
  ),
);
const readings = [staging!.maudsley, ...staging!.maudsleyOtherReadings];
const maudsleyWith = (bars: RegExp) => readings.find((reading) => bars.test(reading.bars))!;

it("escitalopram is an intolerance, not a failure", () => {
  expect(trials?.[2]?.adequate).toBe("no");
  expect(trials?.[2]?.remarks.map(({ id }) => id)).toContain("intolerance");
});

it.each([
  ["canbind2021", "yes", 2],
  ["regulatory2", "yes", 2],
  ["fda", "yes", 2],
  ["delphi2021", "no", 1],
  ["escape", "no", 0],
] as const)("%s: %s, counting %i", (id, verdict, counted) => {
  const { lenient } = definitions.find((definition) => definition.id === id)!;
  expect(lenient.verdict).toBe(verdict);
  expect(lenient.counts).toEqual({ certain: counted, possible: counted });
});

it("Thase-Rush II", () => {
  expect([staging?.thaseRush.lowest, staging?.thaseRush.highest]).toEqual(["II", "II"]);
});

it("Maudsley 6, mild, at 4 weeks, where two trials count, as at 6 weeks, where one does", () => {
  for (const bars of [/^4 weeks, lowest/, /^6 weeks, lowest/]) {
    expect(maudsleyWith(bars)).toMatchObject({
      applies: "applicable",
      sum: { lowest: 6, highest: 6 },
      bands: ["mild"],
    });
  }
  const counted = (bars: RegExp) => maudsleyWith(bars).items.find(({ id }) => id === "failures")?.recorded;
  expect(counted(/^4 weeks/)).toMatch(/^2 /);
  expect(counted(/^6 weeks, lowest/)).toMatch(/^1 /);
  expect(counted(/^8 weeks/)).toMatch(/^1 /);
});

it("the strict line: none counts at 6 weeks and 25 %, so Maudsley does not apply", () => {
  expect(maudsleyWith(/^6 weeks, highest published minimum dose, less than 25 %/).applies).toBe("notApplicable");
});

it("the time at the dose is held against 4, 6 and 8 weeks", () => {
  const times = (trial: number) =>
    trials?.[trial]?.tests
      .filter(({ id }) => id === "time" || id === "longTime")
      .flatMap(({ lenient, strict }) => [lenient.verdict, ...(strict === undefined ? [] : [strict.verdict])]);
  expect(times(0)).toEqual(["yes", "yes", "yes"]);
  expect(times(1)).toEqual(["yes", "no", "no"]);
  expect(times(2)).toEqual(["no", "no", "no"]);
});
