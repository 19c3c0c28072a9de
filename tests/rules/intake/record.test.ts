import { describe, expect, it } from "vitest";
import { assess, readIntakeValue, type Intake } from "../../../src/rules/index";

const found = { value: 150, resource: "MedicationRequest/12", date: "2024-03-01", says: "Zoloft 150 mg daily" };
const drafted = {
  intakeVersion: 1,
  trials: [{ kind: "trial", id: "rec-1" }],
  record: [
    {
      path: "trials.rec-1.drug",
      state: "toConfirm",
      found: [{ value: "sertraline", resource: "MedicationRequest/12" }],
    },
    { path: "trials.rec-1.dose", state: "toConfirm", found: [found, { ...found, value: 100, date: "2024-04" }] },
    { path: "conditions.thyroidDisease", state: "toConfirm", found: [{ value: "yes", resource: "Condition/3" }] },
  ],
};

function read(value: unknown): Intake {
  const result = readIntakeValue(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.intake;
}

describe("what a record says", () => {
  it("counts as unknown until it is confirmed: possible, never certain", () => {
    const { definitions, trials, contributors } = assess(read(drafted));
    expect(trials?.[0]).toMatchObject({ adequate: "unknown", name: "sertraline (to confirm)" });
    expect(definitions.find(({ id }) => id === "canbind2021")?.lenient).toMatchObject({
      verdict: "no",
      counts: { certain: 0, possible: 1 },
    });
    expect(contributors.toReview.map(({ id }) => id)).not.toContain("thyroid");
    expect(contributors.notYetChecked.map(({ id }) => id)).toContain("thyroid");
  });

  it("is told beside the open fact, every finding with its kind of resource and its date as precise as it was", () => {
    const { trials } = assess(read(drafted));
    const dose = trials?.[0]?.hingesOn.find(({ path }) => path === "trials.rec-1.dose");
    const drug = trials?.[0]?.hingesOn.find(({ path }) => path === "trials.rec-1.drug");
    expect(drug?.value).toBe("not asked; to confirm from the record: sertraline (MedicationRequest)");
    expect(dose?.value ?? "").toBe(
      "not asked; to confirm from the record: 150 mg a day (MedicationRequest, 2024-03-01) or 100 mg a day (MedicationRequest, 2024-04)",
    );
  });

  it("is named as the origin of an answer that was confirmed, and of no other", () => {
    const confirmed = {
      ...drafted,
      conditions: { thyroidDisease: "yes" },
      record: drafted.record.map((fact) => ({ ...fact, state: "confirmed" })),
    };
    const thyroid = (value: unknown) =>
      assess(read(value)).contributors.toReview.find(({ id }) => id === "thyroid")?.proof.because[0]?.facts[0];
    expect(thyroid(confirmed)).toMatchObject({ value: "yes", fromRecord: "Condition" });
    expect(thyroid({ ...confirmed, record: [] })).not.toHaveProperty("fromRecord");
  });

  it.each([
    ["a path that no question has", { path: "conditions.tea", state: "toConfirm", found: [found] }, "record.0.path"],
    ["a path of the prototype", { path: "constructor.name", state: "toConfirm", found: [found] }, "record.0.path"],
    ["a trial that is not listed", { path: "trials.t9.dose", state: "toConfirm", found: [found] }, "record.0.path"],
    [
      "a value out of range",
      { path: "person.ageYears", state: "toConfirm", found: [{ ...found, value: 900 }] },
      "record.0.found.0.value",
    ],
    [
      "a medicine that is not listed",
      { path: "trials.rec-1.drug", state: "toConfirm", found: [{ ...found, value: "tea" }] },
      "record.0.found.0.value",
    ],
    [
      "an open word",
      { path: "conditions.thyroidDisease", state: "toConfirm", found: [{ ...found, value: "unknown" }] },
      "record.0.found.0.value",
    ],
    [
      "a state that does not exist",
      { path: "person.ageYears", state: "sure", found: [{ ...found, value: 40 }] },
      "record.0.state",
    ],
    ["no finding", { path: "person.ageYears", state: "toConfirm", found: [] }, "record.0.found"],
  ])("refuses %s, saying where", (_, fact, path) => {
    const result = readIntakeValue({ ...drafted, record: [fact] });
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([path]);
  });
});
