import { focusSoon } from "../focus-field";
import type { TrialDraft } from "../../state/draft";
import { CELLS } from "./trial-fields";

/** The first cell of a row, once the row is there. */
export function focusFirstCell(id: string, kind: TrialDraft["kind"]): void {
  focusCell(id, Object.keys(CELLS[kind])[0] ?? "");
}

/** The first cell of a row that has no answer yet, or its first cell where all have one; once the row is there. */
export function focusFirstOpenCell(row: TrialDraft): void {
  const names = Object.keys(CELLS[row.kind]);
  focusCell(row.id, names.find((name) => (row[name] ?? "") === "") ?? names[0] ?? "");
}

/** A cell by its place in a row, once the row is there. */
export function focusCellAt({ id, kind }: TrialDraft, column: number): void {
  focusCell(id, Object.keys(CELLS[kind])[column] ?? "");
}

function focusCell(id: string, name: string): void {
  focusSoon(`trials.${id}.${name}`);
}
