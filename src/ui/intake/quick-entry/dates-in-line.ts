import { isDate } from "../../../rules/intake/dates";
import { MONTHS } from "../../components/dates";
import { find, type OpenLine, type Span } from "./line";

/** When a line says a treatment began or ended, each as precise as it was written. */
export interface DatesInLine extends Span {
  readonly started?: string;
  readonly ended?: string;
  /** What the words do not say outright, where they do not. */
  readonly inferred: string | undefined;
}

const MONTH_NAMES = [
  ...MONTHS.map((name) => name.toLowerCase()),
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "sept",
];
const YEAR = String.raw`(?:19|20)\d\d`;
const NAMED = String.raw`(?:${MONTH_NAMES.toSorted((one, other) => other.length - one.length).join("|")})`;
const DATE = String.raw`(?:${YEAR}-\d\d(?:-\d\d)?|\d{1,2}\/${YEAR}|${NAMED}\.?\s+${YEAR}|${YEAR})`;
const START = String.raw`(?<![\p{L}\p{N}\u0001/.,-])`;
const END = String.raw`(?![\p{L}\p{N}%]|[-/.,]\d|\s*(?:mg|mcg|µg|μg|ug|g)(?![\p{L}\p{N}]))`;
const TO = String.raw`\s*(?:-|–|—|to|until|till|through)\s*`;

/** From one date to another; of the later year the last two figures may stand alone, as in 2021-22, unless they are a month. */
const SPAN = new RegExp(
  `${START}(?:from\\s+|between\\s+)?(?<from>${DATE})(?:${TO}|\\s+and\\s+)(?<to>${DATE})${END}|${START}(?<first>${YEAR})\\s*[-–/]\\s*(?<last>(?!0\\d|1[0-2])\\d\\d)${END}`,
  "u",
);
/** A round number may be a dose as well: "titrated from 1950 to 2000" says nothing of years. */
const ROUND = String.raw`\d\d[05]0(?!-?\d)`;
const SINCE = new RegExp(
  `${START}(?:since|from(?!\\s+${ROUND})|started(?:\\s+in)?|began(?:\\s+in)?)\\s+(?<date>${DATE})${END}`,
  "u",
);
const UNTIL = new RegExp(`${START}(?:until|till|ended(?:\\s+in)?)\\s+(?<date>${DATE})${END}`, "u");
/** Behind a word of stopping, which says why it ended too and is left to be read. */
const STOPPED = new RegExp(`(?<=(?:stopped|discontinued|ceased|d\\/c)\\s+)(?:in\\s+)?(?<date>${DATE})${END}`, "u");
/** A date alone, behind “in”, in brackets, or as a year that is no round number, which no dose would be. */
const ALONE = new RegExp(
  `${START}(?:in\\s+)(?<date>${DATE})${END}|(?<=\\()(?<bracketed>${DATE})(?=\\))|${START}(?<year>(?!\\d\\d[05]0)${YEAR})${END}`,
  "u",
);

/** The dates of a line; a date that does not exist, or an end before its start, is left unread. */
export function datesIn(line: OpenLine): readonly DatesInLine[] {
  const span = find(line, SPAN);
  if (span !== undefined) {
    const { from, to, first = "", last = "" } = span.match.groups ?? {};
    const [started, ended] =
      from === undefined ? [first, first.slice(0, 2) + last] : [isoDate(from), isoDate(to ?? "")];
    if (isRound(started) && isRound(ended)) return [];
    return isDate(started) && isDate(ended) && started.slice(0, 4) <= ended.slice(0, 4)
      ? [{ from: span.from, to: span.to, started, ended, inferred: undefined }]
      : [];
  }
  const since = dateAt(find(line, SINCE));
  const until = dateAt(find(line, UNTIL)) ?? dateAt(find(line, STOPPED));
  const found = [
    ...(since === undefined ? [] : [{ ...since.span, started: since.date, inferred: undefined }]),
    ...(until === undefined ? [] : [{ ...until.span, ended: until.date, inferred: undefined }]),
  ];
  if (found.length > 0) return found;
  const alone = dateAt(find(line, ALONE));
  return alone === undefined
    ? []
    : [{ ...alone.span, started: alone.date, inferred: "a date alone, read as the start" }];
}

function dateAt(
  found: (Span & { readonly match: RegExpExecArray }) | undefined,
): { readonly span: Span; readonly date: string } | undefined {
  const { date: named, bracketed, year } = found?.match.groups ?? {};
  const written = named ?? bracketed ?? year;
  if (found === undefined || written === undefined) return undefined;
  const date = isoDate(written);
  return isDate(date) ? { span: { from: found.from, to: found.to }, date } : undefined;
}

/** `03/2023` and `mar 2023` as `2023-03`; the rest stands as it was written. */
function isoDate(written: string): string {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, "0")}`;
  const [, name, yearBehind] = /^(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(written) ?? [];
  if (name === undefined || yearBehind === undefined) return written;
  const place = MONTHS.findIndex((short) => short.toLowerCase() === name) + 1;
  return `${yearBehind}-${String(place).padStart(2, "0")}`;
}

function isRound(date: string): boolean {
  return new RegExp(`^${ROUND}$`, "u").test(date);
}
