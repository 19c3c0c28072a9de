import { NOT_KNOWN_TEXT, isOpen } from "../../../rules/intake/answer";
import { valueText } from "../../../rules/intake/question";
import { OTHER_USES, TRIAL_QUESTIONS, type OtherUse } from "../../../rules/intake/trial";
import type { Drug } from "../../../rules/knowledge/drug";
import { isInDoubt } from "./in-doubt";
import { findWording, reopened, unread, without, type OpenLine, type Span } from "./line";
import { FILLERS, NEUTRAL, WORDINGS } from "./vocabulary";

/** A part of the line that was read, and as what. */
export interface Part extends Span {
  /** What was answered, for example "Best result: partial (25 to 49 % better)". */
  readonly says: string;
  /** Set where the words do not say it outright: what it was read as, and why. */
  readonly inferred: string | undefined;
  /** Set where it answers nothing: what it is instead. */
  readonly isAside?: true;
}

/** One line of notes, as it was read. Nothing in it counts before it has been confirmed. */
export interface LineReading {
  /** What was read: the line, or the part of it that tells this trial. */
  readonly line: string;
  /** The whole line as it was written. */
  readonly written: string;
  readonly kind: "trial" | "several";
  /** Answers as they would be typed into the fields of the trial, by field. */
  readonly answers: Readonly<Record<string, string>>;
  /** The medicine it was added to, where the line names one; "unknown" where it says only that it was added. */
  readonly addedTo: Drug | "unknown" | undefined;
  /** In the order of the line. */
  readonly parts: readonly Part[];
  /** What was not understood, in the order of the line. */
  readonly notUnderstood: readonly (Span & { readonly text: string })[];
  /** Whether words were not understood that may turn any of the answers: then each of them is to be checked. */
  readonly isToCheck: boolean;
  /** Words that may be one of several medicines; none was taken. */
  readonly couldBe: readonly string[];
  /** Set where the line is no medicine trial: why. It is not taken in. */
  readonly noTrial?: string;
}

/** What is being read: the line with what is left of it, and what was found so far. */
export interface Desk {
  line: OpenLine;
  answers: Record<string, string>;
  readonly parts: Part[];
  /** Blotted out while the rest is read, and shown as not understood in the end. */
  readonly closed: Span[];
  /** Of those, the ones shown with every word, since "up to" or "only" is why they were not read. */
  readonly whole: Span[];
}

export function readingOf(
  typed: string,
  { line, answers, parts, closed, whole }: Desk,
): Omit<LineReading, "kind" | "addedTo" | "couldBe"> {
  const notUnderstood = unread(closed.reduce(reopened, line), (word) => FILLERS.has(word), whole);
  return {
    line: typed,
    written: typed,
    answers,
    parts: parts.toSorted((one, other) => one.from - other.from),
    notUnderstood,
    isToCheck: notUnderstood.some(({ text }) => !isNeutral(text)),
  };
}

/** "GP", "old notes": whoever said it, it says nothing else of the trial. */
function isNeutral(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}?%+↑↓✗✘-]+/gu) ?? []).every((word) => NEUTRAL.has(word));
}

/** Fields that words answer: a word before them can turn those into their opposite. */
const WORDED: ReadonlySet<string> = new Set([...WORDINGS.map(({ field }) => field), "improvementPercent"]);

/**
 * Answers a field, unless it has another answer already: then the words stay unread, and are shown as that. So do words
 * that are negated or in doubt, and no shorter wording is looked for within them.
 */
export function answer(desk: Desk, span: Span, field: string, value: string, says: string, inferred?: string): void {
  if (WORDED.has(field) && isInDoubt(desk.line, span)) {
    close(desk, span);
    return;
  }
  const before = desk.answers[field];
  if (before !== undefined && before !== value) return;
  desk.answers[field] = value;
  take(desk, span, says, inferred);
}

/** Takes an answer back: its words are shown as not understood. */
export function withdraw(desk: Desk, field: keyof typeof TRIAL_QUESTIONS): void {
  const says = saysAnswer(field, desk.answers[field] ?? "");
  for (const part of desk.parts.filter((one) => one.says === says)) {
    desk.parts.splice(desk.parts.indexOf(part), 1);
    desk.closed.push({ from: part.from, to: part.to });
  }
  desk.answers = Object.fromEntries(Object.entries(desk.answers).filter(([name]) => name !== field));
}

export function take(desk: Desk, { from, to }: Span, says: string, inferred?: string): void {
  desk.parts.push({ from, to, says, inferred });
  desk.line = without(desk.line, { from, to });
}

/** What was understood, and answers no question. */
export function setAside(desk: Desk, { from, to }: Span, says: string): void {
  desk.parts.push({ from, to, says, inferred: undefined, isAside: true });
  desk.line = without(desk.line, { from, to });
}

export function close(desk: Desk, { from, to }: Span): void {
  desk.closed.push({ from, to });
  desk.line = without(desk.line, { from, to });
}

export function closeWhole(desk: Desk, span: Span): void {
  close(desk, span);
  desk.whole.push(span);
}

export function hasAny(desk: Desk, wordings: readonly string[]): boolean {
  return wordings.some((words) => findWording(desk.line, words) !== undefined);
}

/** A part that says one thing more of how it was read; what it says already is not said twice. */
export function marked(part: Part, reason: string): Part {
  const { inferred } = part;
  if (inferred?.includes(reason) === true) return part;
  return { ...part, inferred: inferred === undefined ? reason : `${inferred}; ${reason}` };
}

export function saysAnswer(field: keyof typeof TRIAL_QUESTIONS | "takenFor", value: string): string {
  if (field === "takenFor") return `Taken for ${OTHER_USES[value as OtherUse]}`;
  const question = TRIAL_QUESTIONS[field];
  const told = question.kind === "number" && value !== "" ? Number(value) : value;
  const open = isOpen(value) ? NOT_KNOWN_TEXT[value] : valueText(question, told);
  return `${question.label}: ${open}`;
}
