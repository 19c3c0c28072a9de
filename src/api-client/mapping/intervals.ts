/**
 * Dates with the precision they were recorded in. A date is the range of days it may mean: a day is itself, a month or
 * a year all of its days. Days are counted from 1970-01-01.
 */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
/** Years before this stand for a date that was never filled in. */
const EARLIEST_YEAR = 1800;

/** The days a FHIR date or dateTime may mean; undefined where it is missing or no such day exists. */
export function daysOf(date: string | undefined): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? "");
  if (match === null) return undefined;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  if (year < EARLIEST_YEAR) return undefined;
  if (monthText === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  // Day 0 of the next month is the last day of this one.
  const last = dayNumber(year, month + 1, 0);
  if (dayText === undefined) return { first: dayNumber(year, month, 1), last };
  const day = dayNumber(year, month, Number(dayText));
  return day < dayNumber(year, month, 1) || day > last ? undefined : { first: day, last: day };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** One day, `YYYY-MM-DD`, as its number. Throws on anything else: it is not read from a record but given by us. */
export function dayOf(date: string): number {
  const days = daysOf(date);
  if (days === undefined || !isDay(days)) throw new Error(`A day as YYYY-MM-DD was expected, not "${date}"`);
  return days.first;
}

/** Whether the date is known to the day. */
export function isDay({ first, last }: Days): boolean {
  return first === last;
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A range of days as short as it can be written: a day, else a month or year where it is one, else both ends. */
export function daysText(days: Days): string {
  const [first, last] = [dayText(days.first), dayText(days.last)];
  if (first === last) return first;
  const [month, year] = [first.slice(0, 7), first.slice(0, 4)];
  for (const shorter of [month, year]) {
    const whole = daysOf(shorter);
    if (whole?.first === days.first && whole.last === days.last) return shorter;
  }
  return `${first} to ${last}`;
}

/** No supply and no instruction lasts longer than a hundred years; a count beyond it is a slip. */
const MOST_DAYS = 36_525;

/** A count of days as whole days, rounded down; undefined where it is less than one or beyond any life. */
export function wholeDays(count: number): number | undefined {
  const days = Math.floor(count);
  return days >= 1 && days <= MOST_DAYS ? days : undefined;
}

/** Days moved by a number of days. */
export function moved({ first, last }: Days, by: number): Days {
  return { first: first + by, last: last + by };
}

/** Days in whole weeks and tenths, rounded down: 1 day is 0.1, 42 days are 6. */
export function weeksOf(days: number): number {
  return Math.floor((days * 10) / 7) / 10;
}

/** Whole months, and whole years, from a day to a later one, rounded down; negative where it is not later. */
export function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from * DAY), new Date(to * DAY)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
