import { expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { maudsley } from "../../../src/rules/staging/maudsley";
import { failedTrial, historyOf } from "../../support/trials";

type Episode = NonNullable<Parameters<typeof historyOf>[1]>["episode"];

/** Points and proofs of an item with these facts of the episode and two failed trials. */
function itemOf(id: string, episode: Episode) {
  const trials = [failedTrial("sertraline"), failedTrial("venlafaxine")];
  const item = maudsley(factsOf(historyOf(trials, { episode }))).items.find((one) => one.id === id)!;
  return { points: [item.lowest, item.highest], proofs: item.proofs.map(({ text, verdict }) => [text, verdict]) };
}

it.each([
  [12, 1, "Episode of 12 months or less: 1 point"],
  [13, 2, "Episode of 13 to 24 months: 2 points"],
  [25, 3, "Episode of more than 24 months: 3 points"],
])("%i months are proved by their band", (durationMonths, points, text) => {
  expect(itemOf("duration", { durationMonths })).toEqual({ points: [points, points], proofs: [[text, "yes"]] });
});

it("an open length leaves every band possible", () => {
  const { points, proofs } = itemOf("duration", {});
  expect(points).toEqual([1, 3]);
  expect(proofs.map(([, verdict]) => verdict)).toEqual(["unknown", "unknown", "unknown"]);
});

it.each([
  [{ severity: "moderate" }, 3, 3, [["Severity: moderate: 3 points", "yes"]]],
  [{ severity: "severe", psychoticFeatures: "no" }, 4, 4, [["Severity: severe: 4 points", "yes"]]],
  [{ severity: "severe", psychoticFeatures: "yes" }, 5, 5, [["Severity: severe, with psychosis: 5 points", "yes"]]],
  [
    { severity: "severe" },
    4,
    5,
    [
      ["Severity: severe: 4 points", "unknown"],
      ["Severity: severe, with psychosis: 5 points", "unknown"],
    ],
  ],
] as const)("severity %j", (episode, lowest, highest, proofs) => {
  expect(itemOf("severity", episode)).toEqual({ points: [lowest, highest], proofs });
});

it("failures are proved by the band they reach and the one they do not", () => {
  const { points, proofs } = itemOf("failures", {});
  expect(points).toEqual([1, 1]);
  expect(proofs.map(([text, verdict]) => [text?.split(": ").at(-1), verdict])).toEqual([
    ["1 or more, 1 point", "yes"],
    ["3 or more, 2 points", "no"],
  ]);
});

it("that it does not apply is proved by the trials that fell short", () => {
  const { applies, proof } = maudsley(factsOf(historyOf([failedTrial("sertraline", { weeks: 2 })])));
  expect([applies, proof.verdict]).toEqual(["notApplicable", "no"]);
  expect(proof.because.length).toBeGreaterThan(0);
});

it("what was used is proved by what it needed, with its sources", () => {
  const facts = factsOf(historyOf([failedTrial("sertraline")], { courses: { ect: "no" } }));
  const ect = maudsley(facts).items.find(({ id }) => id === "ect")!;
  expect(ect.proofs.map(({ verdict }) => verdict)).toEqual(["no"]);
  expect(ect.proofs[0]!.cites).not.toEqual([]);
});
