import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportLines } from "../../../src/cli/report";
import { assess } from "../../../src/rules/assess";
import { intakes } from "../../support/intakes";
import { runs } from "../../support/runs";
import { failedTrial, historyOf } from "../../support/trials";

describe("what can't be told says why, also where no question would help", () => {
  // No published minimum dose was read for gepirone, so no answer can show that its dose was enough.
  const gap = "The dose reached the lowest published minimum: no published minimum was read for gepirone";
  const history = historyOf([failedTrial("gepirone-er"), failedTrial("sertraline")], {
    episode: { psychoticFeatures: "no" },
    diagnosis: { bipolarDisorder: "no" },
  });

  it("a definition that waits for a dose bar nobody published", () => {
    const { lenient } = assess(history).definitions.find(({ id }) => id === "canbind2021")!;
    expect(lenient.verdict).toBe("unknown");
    expect(lenient.hingesOn).toEqual([]);
    expect(lenient.unsettled).toEqual([expect.stringContaining(gap)]);
    expect(reportLines(assess(history)).join("\n")).toContain(
      "No question asked here settles: " + lenient.unsettled[0]!,
    );
  });

  it("on any history", () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        const { definitions, options } = assess(intake);
        for (const { lenient, strict } of definitions) {
          for (const { verdict, hingesOn, unsettled } of [lenient, strict]) {
            expect(verdict === "unknown").toBe(hingesOn.length + unsettled.length > 0);
          }
        }
        for (const { standing, askFirst, stillOpen, unsettled } of options) {
          if (standing === "cantTellYet")
            expect(askFirst.length + stillOpen.length + unsettled.length).toBeGreaterThan(0);
          else expect(unsettled).toEqual([]);
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
