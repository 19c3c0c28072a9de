import { medicineNamed } from "../../../rules/adequacy/medicines";
import { freshTrialId, type TrialDraft } from "../../state/draft";
import type { LineReading } from "./read-line";

/**
 * The rows that readings make, behind those there are. What a medicine was added to is looked for among all of them; a
 * line that was not understood in full goes along as the trial's note, so that nothing written is lost.
 */
export function rowsOf(readings: readonly LineReading[], before: readonly TrialDraft[]): readonly TrialDraft[] {
  const added: TrialDraft[] = [];
  for (const { kind, answers, notUnderstood, couldBe, line } of readings) {
    const id = freshTrialId([...before, ...added]);
    const whole = notUnderstood.length === 0 && couldBe.length === 0;
    added.push({ ...answers, ...(whole ? {} : { note: line.trim() }), kind, id });
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
