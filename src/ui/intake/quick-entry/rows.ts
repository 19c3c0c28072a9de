import { LIMITS } from "../../../rules/intake/limits";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { freshTrialId, type TrialDraft } from "../../state/draft";
import type { LineReading } from "./desk";

/**
 * The rows that readings make, behind those there are. What a medicine was added to is looked for among all of them; the
 * line as it was written goes along as the trial's note, so that nothing written is lost.
 */
export function rowsOf(readings: readonly LineReading[], before: readonly TrialDraft[]): readonly TrialDraft[] {
  const added: TrialDraft[] = [];
  for (const { kind, answers, written } of readings) {
    const id = freshTrialId([...before, ...added]);
    added.push({ ...answers, note: written.trim().slice(0, LIMITS.text), kind, id });
  }
  const all = [...before, ...added];
  return added.map((row, index) => {
    const to = readings[index]?.addedTo;
    if (to === undefined) return row;
    const base = to === "unknown" ? undefined : all.find((other) => other.id !== row.id && isOf(other, to.id));
    return { ...row, addedTo: base?.id ?? "unknown" };
  });
}

function isOf(row: TrialDraft, drug: string): boolean {
  return row.kind === "trial" && medicineNamed(row["drug"] ?? "")?.id === drug;
}
