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
  return added.map((row, index) => {
    const to = readings[index]?.addedTo;
    if (to === undefined) return row;
    const base = to === "unknown" ? undefined : baseOf(row, index, to.id);
    return { ...row, addedTo: base?.id ?? "unknown" };
  });

  /** The row of the same line where that made both; otherwise the only one of that medicine: of several none is guessed. */
  function baseOf(row: TrialDraft, index: number, drug: string): TrialDraft | undefined {
    const previous = added[index - 1];
    const isSameLine = previous !== undefined && readings[index - 1]?.written === readings[index]?.written;
    if (isSameLine && isOf(previous, drug)) return previous;
    const [only, another] = [...before, ...added].filter((other) => other.id !== row.id && isOf(other, drug));
    return another === undefined ? only : undefined;
  }
}

function isOf(row: TrialDraft, drug: string): boolean {
  return row.kind === "trial" && medicineNamed(row["drug"] ?? "")?.id === drug;
}
