import { expect, it } from "vitest";
import { readIntakeValue } from "../../../src/rules/index";
import { DEFINITIONS } from "../../../src/rules/screening/definitions";
import { caseOfIntake } from "../../../src/ui/practice/chart-of-intake";

function chartOf(value: object) {
  const read = readIntakeValue({ intakeVersion: 1, ...value });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return caseOfIntake(read.intake, DEFINITIONS[0]!).chart;
}

it("says every recorded fact in words, and nothing of what was not asked", () => {
  const chart = chartOf({
    person: { ageYears: 51 },
    safety: { suicidalThoughts: "declined", manicNow: "unknown" },
    trials: [
      { kind: "trial", id: "t1", drug: "sertraline", dose: 150, weeks: 9, outcome: "partial" },
      { kind: "trial", id: "t2", drug: "lithium", addedTo: "t1", takenFor: "anotherReason", note: "after the move" },
      { kind: "several", id: "t3", drugClass: "ssri", howMany: 2, episode: "current" },
    ],
    courses: { ect: "no", psychotherapy: [{ kind: "psychotherapy", id: "p1", type: "cbt", sessions: 12 }] },
  });
  expect(chart.map(({ heading, text }) => [heading, text])).toEqual([
    [
      "Medicine trials",
      [
        "1. sertraline; Highest daily dose: 150 mg a day; Weeks at that dose: 9 weeks; Best result: partial (25 to 49 % better)",
        "2. lithium; added to sertraline; taken for: another reason; note: after the move",
        "3. 2 SSRIs, details not known; Episode: this episode",
      ].join("\n"),
    ],
    [
      "Other treatments",
      [
        "Psychotherapy; Type of therapy: cognitive behavioural therapy (CBT); Sessions: 12 sessions",
        "Electroconvulsive therapy (ECT), had so far: no",
      ].join("\n"),
    ],
    ["Person", "Age: 51 years"],
    ["Safety", "Suicidal thoughts, asked today: preferred not to say\nManic or hypomanic state now: not known"],
  ]);
});

it("says what a record says: where an answer came from, and what nobody has confirmed", () => {
  const found = (value: string | number) => [{ value, resource: "MedicationRequest", date: "2024-03-01" }];
  const chart = chartOf({
    trials: [
      { kind: "trial", id: "t1", drug: "sertraline", addedTo: "unknown" },
      { kind: "trial", id: "t2" },
    ],
    record: [
      { path: "trials.t1.drug", state: "confirmed", found: found("sertraline") },
      { path: "trials.t1.dose", state: "setAside", found: found(50) },
      { path: "trials.t2.drug", state: "toConfirm", found: found("citalopram") },
      { path: "conditions.tsh", state: "toConfirm", found: found(14) },
    ],
  });
  expect(chart.map(({ heading, text }) => [heading, text])).toEqual([
    ["Medicine trials", "1. sertraline; added to another: not known\n2. citalopram (to confirm)"],
    [
      "What a record says that nobody has confirmed",
      [
        "Which medicine, citalopram (to confirm): not asked; to confirm from the record: citalopram (MedicationRequest, 2024-03-01)",
        "Latest TSH: not asked; to confirm from the record: 14 mIU/L (MedicationRequest, 2024-03-01)",
      ].join("\n"),
    ],
  ]);
  const age = { path: "person.ageYears", state: "confirmed", found: found(51) };
  expect(chartOf({ person: { ageYears: 51 }, record: [age] }).at(-1)?.text).toBe(
    "Age: 51 years (from the record: MedicationRequest, 2024-03-01)",
  );
});

it("says how the list of trials stands when it holds none", () => {
  expect(chartOf({})[0]).toEqual({ heading: "Medicine trials", text: "Medicines tried so far: not asked" });
  expect(chartOf({ trials: [] })[0]!.text).toBe("Medicines tried so far: none");
  expect(chartOf({ trials: "declined" })[0]!.text).toBe("Medicines tried so far: preferred not to say");
});
