import { isOpen, NOT_KNOWN, NOT_KNOWN_TEXT, openState, type Answer } from "./answer";
import { z } from "./zod";

/** A date as precise as it is known: a year, a month or a day. */
const PRECISE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** What a date may look like, in words. */
export const DATE_ACCEPTED = "a date such as 2026, 2026-03 or 2026-03-02, from 1900 to 2099";

/** When a treatment began and ended, each as precise as it is known. No rule judges by it; the timeline shows it. */
export interface Dates {
  readonly started?: Answer<string> | undefined;
  readonly ended?: Answer<string> | undefined;
}

/** The dates of a treatment, as they are called. */
export const DATE_LABELS = { started: "Started", ended: "Ended" } as const satisfies Record<keyof Dates, string>;

const error = () => `${DATE_ACCEPTED}, ${NOT_KNOWN.map((state) => `"${state}"`).join(", ")}`;

/** A date, as precise as it is known, or how it stands open. */
export const dateSchema = z.union([z.enum(NOT_KNOWN), z.string().refine(isDate, { error })], { error });

/** The schema of each date of a treatment. */
export const DATES_SHAPE = {
  started: dateOf(DATE_LABELS.started),
  ended: dateOf(DATE_LABELS.ended),
};

function dateOf(title: string) {
  return dateSchema
    .optional()
    .meta({ title, description: "Year, month or day, as precise as it is known; no rule reads it" });
}

/** What the end has to be for the start beside it, if it is something else. */
export function endProblem({ started, ended }: Dates): string | undefined {
  if (isOpen(started) || isOpen(ended) || !isSurelyEarlier(ended, started)) return undefined;
  return `a date that is not before the start, ${started}`;
}

/** Whether a text is a date that exists, as precise as it is given. */
export function isDate(text: string): boolean {
  const [, year = "", month, day] = PRECISE.exec(text) ?? [];
  if (Number(year) < 1900 || Number(year) > 2099) return false;
  if (month === undefined) return true;
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  const inMonth = Number(month) === 2 && !isLeap(Number(year)) ? 28 : days;
  return Number(day) >= 1 && Number(day) <= inMonth;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Whether one date is earlier than another for certain: every day the one may stand for lies before every day of the
 * other. A date that is not known is neither earlier nor later than any.
 */
export function isSurelyEarlier(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return lastDay(one) < firstDay(other);
}

/** Orders dates by the first day they may stand for; what is not known comes last. */
export function byDate(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return firstDay(one) < firstDay(other) ? -1 : firstDay(one) > firstDay(other) ? 1 : 0;
}

function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length === 4 ? 0 : 3, date.length === 10 ? 3 : 6)}`;
}

/** The last day a date may stand for. No month has a day after 31, so 31 serves for the last of any. */
function lastDay(date: string): string {
  return `${date}${"-12-31".slice(date.length === 4 ? 0 : 3, date.length === 10 ? 3 : 6)}`;
}

/** When a treatment was, in words; how each date stands open is told apart. */
export function whenText({ started, ended }: Dates, ongoing: boolean): string {
  const end = isOpen(ended) && ongoing ? "still taken" : undefined;
  if (!isOpen(started)) {
    if (!isOpen(ended)) return started === ended ? started : `${started} to ${ended}`;
    return `from ${started}, ${end ?? openWords("ended", ended)}`;
  }
  if (!isOpen(ended)) return `until ${ended}, ${openWords("started", started)}`;
  return `${openWords("started", started)}, ${end ?? openWords("ended", ended)}`;
}

function openWords(name: keyof Dates, date: Answer<string> | undefined): string {
  return `${name === "started" ? "beginning" : "end"} ${NOT_KNOWN_TEXT[openState(isOpen(date) ? date : undefined)]}`;
}

/** Whether anything was said of when a treatment was. */
export function isDated(dates: Dates): boolean {
  return (Object.keys(DATE_LABELS) as (keyof Dates)[]).some((name) => {
    const date = dates[name];
    return date !== undefined && date !== "notAsked";
  });
}
