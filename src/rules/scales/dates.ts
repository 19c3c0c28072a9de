/** A date as precise as it is known: a year, a month or a day. */
const PRECISE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** What a date may look like, in words. */
export const DATE_ACCEPTED = "a date such as 2026, 2026-03 or 2026-03-02, from 1900 to 2099";

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
