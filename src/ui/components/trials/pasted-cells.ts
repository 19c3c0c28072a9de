import { NOT_KNOWN_TEXT } from "../../../rules/intake/answer";
import { LIMITS } from "../../../rules/intake/limits";
import { SEVERAL_QUESTIONS, TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { DRUG_CLASSES } from "../../../rules/knowledge/drug";
import type { Question } from "../../../rules/intake/question";
import { emptyTrial, freshTrialId, type TrialDraft } from "../../state/draft";
import { CELLS } from "./trial-fields";

/** Where a cell stands in the list. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells as they were copied from a table, row by row. */
export type PastedCells = readonly (readonly string[])[];

/**
 * The cells of a text that was copied from a table; undefined where it is the text of one cell.
 *
 * @param hasLines - whether the cell it goes to takes several lines, which then are no rows
 */
export function cellsIn(text: string, hasLines: boolean): PastedCells | undefined {
  const lines = text.replace(/[\r\n]+$/u, "").split(/\r?\n/u);
  if (!text.includes("\t") && (hasLines || lines.length === 1)) return undefined;
  return lines.map((line) => line.split("\t"));
}

/**
 * The list with cells put in to the right and down from one of its own, and as many rows more as that takes.
 *
 * @returns undefined where the list has no room for them
 */
export function withPasted(
  list: readonly TrialDraft[],
  from: Place,
  pasted: PastedCells,
): readonly TrialDraft[] | undefined {
  if (from.row + pasted.length > LIMITS.trials) return undefined;
  return pasted.reduce<readonly TrialDraft[]>((rows, cells, down) => {
    const at = from.row + down;
    const row = rows[at] ?? emptyTrial("trial", freshTrialId(rows));
    return [...rows.slice(0, at), withCells(row, from.column, cells), ...rows.slice(at + 1)];
  }, list);
}

/** What stands behind the last column goes to the note, so that nothing is lost. */
function withCells(row: TrialDraft, column: number, cells: readonly string[]): TrialDraft {
  const names = Object.keys(CELLS[row.kind]).slice(column, column + cells.length);
  const answers = Object.fromEntries(names.map((name, index) => [name, asTyped(row, name, cells[index] ?? "")]));
  const beyond = cells.slice(names.length).filter((cell) => cell.trim() !== "");
  const filled = { ...row, ...answers };
  if (beyond.length === 0) return filled;
  const note = [filled["note"] ?? "", ...beyond].filter((part) => part !== "").join("; ");
  return { ...filled, note };
}

/** A cell as it would stand after being typed; what a list has no answer for stays as it was written, an error there. */
function asTyped({ kind }: TrialDraft, name: string, cell: string): string {
  const text = cell.trim();
  if (text === "?") return "unknown";
  const choices = choicesOf(kind, name);
  return choices === undefined ? text : chosen(choices, text);
}

function choicesOf(kind: TrialDraft["kind"], name: string): Readonly<Record<string, string>> | undefined {
  if (name === "drugClass") return DRUG_CLASSES;
  const questions: Readonly<Record<string, Question>> = kind === "trial" ? TRIAL_QUESTIONS : SEVERAL_QUESTIONS;
  const question = questions[name];
  return question?.kind === "choice" ? question.choices : undefined;
}

/** The answer of a list that a text names, or begins: letters typed in a list choose the first that begins so. */
function chosen(choices: Readonly<Record<string, string>>, text: string): string {
  const wanted = text.toLowerCase();
  if (wanted === "" || wanted === NOT_KNOWN_TEXT.notAsked) return "";
  const { unknown, declined } = NOT_KNOWN_TEXT;
  const answers = Object.entries({ ...choices, unknown, declined });
  const named = answers.find(([id, label]) => [id, label].some((name) => name.toLowerCase() === wanted));
  const begun = answers.find(([, label]) => label.toLowerCase().startsWith(wanted));
  return (named ?? begun)?.[0] ?? text;
}
