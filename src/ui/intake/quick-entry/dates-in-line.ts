import { isDate } from "../../../rules/intake/dates";
import { MONTHS } from "../../components/dates";
import { find, without, type OpenLine, type Span } from "./line";

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
const SHORT_YEAR = String.raw`['’]\d\d`;
const NAMED_DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${NAMED}\.?\s*(?:(?<=[\s.])${YEAR}|${SHORT_YEAR})|${NAMED}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${YEAR}`;
const DATE = String.raw`(?:${YEAR}-\d\d(?:-\d\d)?|\d{1,2}\/\d{1,2}\/${YEAR}|\d{1,2}\/${YEAR}|${NAMED_DATE}|${YEAR})`;
const START = String.raw`(?<![\p{L}\p{N}\u0001/.,-])`;
const END = String.raw`(?![\p{L}\p{N}%]|[-/.,]\d|\s*(?:mg|mcg|µg|μg|ug|g)(?![\p{L}\p{N}]))`;
const TO = String.raw`\s*(?:-+>?|→|–|—|to|until|till|through)\s*`;

/** From one date to another; of the later year the last two figures may stand alone, as in 2021-22, unless they are a month. */
const SPAN = new RegExp(
  `${START}(?:(?:from\\s+)?(?<from>${DATE})${TO}|between\\s+(?<earliest>${DATE})(?:${TO}|\\s+and\\s+))(?<to>${DATE})${END}|${START}(?<first>${YEAR})\\s*[-–/]\\s*(?<last>(?!0\\d|1[0-2])\\d\\d)${END}`,
  "u",
);
/** "Mar-Jun 2022": the year stands once, for both. */
const MONTHS_OF_A_YEAR = new RegExp(
  `${START}(?:from\\s+|between\\s+)?(?<from>${NAMED})\\.?(?:${TO}|\\s+and\\s+)(?<to>${NAMED})\\.?\\s+(?<year>${YEAR}|${SHORT_YEAR})${END}`,
  "u",
);
/** "3/19 - 6/19": no day of a month that is the second number, and no part of 52 weeks. */
const MONTHS_AND_YEARS = new RegExp(
  `${START}(?:from\\s+)?(?<from>(?:0?[1-9]|1[0-2])\\/(?:1[3-9]|2\\d))${TO}(?<to>(?:0?[1-9]|1[0-2])\\/(?:1[3-9]|2\\d))${END}`,
  "u",
);
/** A round number may be a dose as well: "titrated from 1950 to 2000" says nothing of years. */
const ROUND = String.raw`\d\d[05]0(?!-?\d)`;
const SINCE = new RegExp(
  `${START}(?:since|from(?!\\s+${ROUND})|started(?:\\s+in)?|began(?:\\s+in)?)\\s+(?<date>${DATE})${END}`,
  "u",
);
const UNTIL = new RegExp(
  `${START}(?:until|till|ended(?:\\s+in)?|(?:came\\s+|weaned\\s+|tapered\\s+)?off(?:\\s+since|\\s+in|\\s+by)?|up\\s+(?:to|until)(?!\\s+${ROUND}))\\s+(?<date>${DATE})${END}`,
  "u",
);
/** Behind a word of stopping, which says why it ended too and is left to be read. */
const STOPPED = new RegExp(`(?<=(?:stopped|discontinued|ceased|d\\/c)\\s+)(?:in\\s+)?(?<date>${DATE})${END}`, "u");
/** "Stopped SE 2021": why it ended stands between. */
const STOPPED_LATER = new RegExp(
  `(?<=(?:stopped|discontinued|ceased|quit|d\\/c)\\s+(?:[^\\d,;.()]+\\s+))(?:in\\s+)?(?<date>${DATE})${END}`,
  "u",
);
/** A date alone, behind “in”, in brackets, or as a year that is no round number, which no dose would be. */
const ALONE = new RegExp(
  `${START}(?:in\\s+)(?<date>${DATE})${END}|(?<=\\()(?<bracketed>${DATE})(?=\\))|${START}(?<year>${NAMED_DATE}|\\d{1,2}\\/${YEAR}|(?!\\d\\d[05]0)${YEAR})${END}`,
  "u",
);

/** "Relapsed 2019", "birth of a son (2014)". */
const OF_ANOTHER_EVENT =
  /(?:relaps\p{L}*|diagnos\p{L}*|dx|born|birth|pregnan\p{L}*|hospitali[sz]\p{L}*|admi(?:tted|ssion)|divorce\p{L}*|died|death|surgery|accident|onset)(?:\s+\p{L}+){0,3}[\s,(]*(?:in\s+)?$/u;

/** "Good until 2012". */
const WENT_WELL =
  /(?:good|great|well|better|ok|okay|fine|stable|effective|remission|response|responded|worked|working|helped|helpful|benefit|effect|improved)\s+$/u;

/** The dates of a line; a date that does not exist, or an end before its start, is left unread. */
export function datesIn(line: OpenLine): readonly DatesInLine[] {
  const months = monthsIn(line);
  if (months !== undefined) return months;
  const span = find(line, SPAN);
  if (span !== undefined) {
    const { earliest, from = earliest, to, first = "", last = "" } = span.match.groups ?? {};
    const [started, ended] =
      from === undefined ? [first, first.slice(0, 2) + last] : [isoDate(from), isoDate(to ?? "")];
    if (isRound(started) && isRound(ended)) return [];
    return isDate(started) && isDate(ended) && started.slice(0, 4) <= ended.slice(0, 4)
      ? [{ from: span.from, to: span.to, started, ended, inferred: undefined }]
      : [];
  }
  const untilWhen = find(line, UNTIL);
  const isOfResult = WENT_WELL.test(line.left.slice(0, untilWhen?.from));
  const later = dateAt(find(line, STOPPED_LATER));
  const until = dateAt(untilWhen) ?? dateAt(find(line, STOPPED)) ?? later;
  const how = isOfResult
    ? "it may be told of the result alone"
    : until !== undefined && until === later
      ? "it stands behind the word for stopping"
      : undefined;
  // "Off since 2005" is an end.
  const since = dateAt(find(until === undefined ? line : without(line, until.span), SINCE));
  const found = [
    ...(since === undefined ? [] : [{ ...since.span, started: since.date, inferred: undefined }]),
    ...(until === undefined ? [] : [{ ...until.span, ended: until.date, inferred: how }]),
  ];
  if (found.length > 0) return found;
  const one = find(line, ALONE);
  const alone = OF_ANOTHER_EVENT.test(line.left.slice(0, one?.from)) ? undefined : dateAt(one);
  // Of two dates alone neither is said to be the start: "in 2018 and 2020".
  return alone === undefined || find(without(line, alone.span), ALONE) !== undefined
    ? []
    : [{ ...alone.span, started: alone.date, inferred: "a date alone, read as the start" }];
}

/** From one month to another that share a year, or are written in figures; months of which the later comes first stay unread. */
function monthsIn(line: OpenLine): readonly DatesInLine[] | undefined {
  const named = find(line, MONTHS_OF_A_YEAR);
  const found = named ?? find(line, MONTHS_AND_YEARS);
  const { from = "", to = "", year } = found?.match.groups ?? {};
  if (found === undefined) return undefined;
  const [started, ended] = [from, to].map((month) =>
    isoDate(year === undefined ? month.replace("/", "/20") : `${month} ${year}`),
  );
  if (started === undefined || ended === undefined || ended < started) return [];
  const inferred = named === undefined ? "read as months and years" : undefined;
  return [{ from: found.from, to: found.to, started, ended, inferred }];
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

/**
 * `03/2023` and `mar 2023` as `2023-03`, `15/03/2024` and `3 sept 2026` with their day; the rest stands as it was written,
 * and so does a day and month of which either may be the month.
 */
function isoDate(written: string): string {
  const [, one, other, yearLast] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  if (one !== undefined && other !== undefined) {
    const isClear = one === other || Number(one) > 12 !== Number(other) > 12;
    const [day, month] = Number(other) > 12 ? [other, one] : [one, other];
    return isClear ? [yearLast, month.padStart(2, "0"), day.padStart(2, "0")].join("-") : written;
  }
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, "0")}`;
  const name = /\p{L}{3}/u.exec(written.replace(/^\d{1,2}(?:st|nd|rd|th)/u, ""))?.[0];
  const [, figures] = /(\d{4}|['’]\d\d)$/u.exec(written) ?? [];
  if (name === undefined || figures === undefined) return written;
  const place = MONTHS.findIndex((short) => short.toLowerCase() === name) + 1;
  const day = /(?<!\d|['’])\d{1,2}(?!\d)/u.exec(written)?.[0];
  const yearInFull =
    figures.length === 4 ? figures : `${Number(figures.slice(1)) > 40 ? "19" : "20"}${figures.slice(1)}`;
  return [yearInFull, String(place).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

function isRound(date: string): boolean {
  return new RegExp(`^${ROUND}$`, "u").test(date);
}
