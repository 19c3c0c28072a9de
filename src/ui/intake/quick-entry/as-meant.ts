import { distance } from "fastest-levenshtein";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { marked, type LineReading, type Part } from "./desk";
import { type Span } from "./line";
import { OTHER_WORDS, SLIPPED_WORDS } from "./vocabulary";

/** A stretch of the line that is read as if something else stood there. */
interface Edit extends Span {
  readonly text: string;
}

/** The line as it is read, and what was changed of it, in its order. */
export interface AsMeant {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A line with the spaces that were left out and the words of notes whose letters slipped put right. */
export function asMeant(typed: string): AsMeant {
  const edits = [...missingSpaces(typed), ...slips(typed)].toSorted((one, other) => one.from - other.from);
  const text = edits
    .toReversed()
    .reduce((line, { from, to, text }) => line.slice(0, from) + text + line.slice(to), typed);
  return { text, edits };
}

/** "Zoloft150mg", "150mg12w": where a dose begins that is written together with a listed name, and a time with a dose. */
function missingSpaces(typed: string): readonly Edit[] {
  const doses = [...typed.matchAll(/(?<![\p{L}\p{N}])\p{L}{4,}(?=\d{1,4}(?!\d))/gu)]
    .filter(([name]) => medicineNamed(name) !== undefined)
    .map(({ 0: name, index }) => index + name.length);
  const times = [
    ...typed.matchAll(
      /(?<![\p{N}])\d{1,4}mgs?(?=[x×]?\d{1,3}(?:w|wks?|weeks?|m|mo|mths?|months?|\/52|\/12)(?![\p{L}\p{N}]))/giu,
    ),
  ].map(({ 0: dose, index }) => index + dose.length);
  return [...doses, ...times].map((at) => ({ from: at, to: at, text: " " }));
}

function slips(typed: string): readonly Edit[] {
  return [...typed.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}{4,}(?![\p{L}\p{N}'’])/gu)].flatMap(({ 0: word, index }) => {
    const meant = wordMeant(word.toLowerCase());
    return meant === undefined ? [] : [{ from: index, to: index + word.length, text: meant }];
  });
}

/** Words of this length may differ by two letters. */
const LONG = 9;

/** The one word of notes that a word misspells by a letter, a long one by two; undefined where there is none or more than one. */
function wordMeant(word: string): string | undefined {
  if (OTHER_WORDS.has(word) || SLIPPED_WORDS.includes(word)) return undefined;
  const close = SLIPPED_WORDS.filter(
    (meant) =>
      meant.charAt(0) === word.charAt(0) &&
      !isForm(word, meant) &&
      slipsBetween(word, meant) <= (word.length < LONG ? 1 : 2),
  );
  const [only, other] = close;
  return other === undefined ? only : undefined;
}

/** "Improve", "responses": forms of the word, and no slips. */
function isForm(word: string, meant: string): boolean {
  const [short = "", long = ""] = [word, meant].toSorted((one, other) => one.length - other.length);
  return long.startsWith(short) && /^(?:s|d|r|ed|es|ly)$/u.test(long.slice(short.length));
}

/** Letters that differ; two that changed places are one slip. */
function slipsBetween(word: string, meant: string): number {
  const swapped = Array.from(word, (_, at) => at)
    .slice(1)
    .map((at) => `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`);
  return swapped.includes(meant) ? 1 : distance(word, meant);
}

/** A reading of the line as it was meant, told of the line as it was written; what stands on a slip says so. */
export function asWritten(reading: LineReading, typed: string, { edits }: AsMeant): LineReading {
  if (edits.length === 0) return reading;
  const parts = reading.parts.map((part) =>
    slipsIn(part, edits, typed).reduce<Part>(marked, { ...part, ...placeIn(part, edits) }),
  );
  const notUnderstood = reading.notUnderstood
    .map((span) => placeIn(span, edits))
    .map((span) => ({ ...span, text: typed.slice(span.from, span.to) }));
  return { ...reading, line: typed, written: typed, parts, notUnderstood };
}

/** Where a stretch of the line as it was meant stands in the line as it was written. */
function placeIn(span: Span, edits: readonly Edit[]): Span {
  return { from: place(span.from, edits, "from"), to: place(span.to, edits, "to") };
}

function place(at: number, edits: readonly Edit[], end: keyof Span): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    const begins = from + shift;
    if (at <= begins) break;
    // Within a word that was put right, the word as a whole.
    if (at < begins + text.length) return end === "from" ? from : to;
    shift += text.length - (to - from);
  }
  return at - shift;
}

function slipsIn({ from, to }: Span, edits: readonly Edit[], typed: string): readonly string[] {
  const place = placeIn({ from, to }, edits);
  return edits
    .filter((edit) => edit.to > edit.from && edit.from < place.to && place.from < edit.to)
    .map((edit) => `“${typed.slice(edit.from, edit.to)}” read as “${edit.text}”`);
}
