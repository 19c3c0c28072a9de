import { KNOWLEDGE, REVIEW_MONTHS } from "./knowledge/version";
import type { Citation } from "./knowledge/cite";
import { SOURCES } from "./knowledge/sources";
import { OPTIONS } from "./options/options";
import { CRISIS_CONTACTS } from "./safety/crisis";
import { SAFETY_NOTES } from "./safety/notes";
import { RED_FLAGS } from "./safety/red-flags";

/** What is looked at again after a while, in the order in which it matters. */
export const REVIEWED_KINDS = {
  crisis: "Crisis contacts",
  regulatory: "Regulatory lines and guideline positions",
  knowledge: "Knowledge as a whole",
  source: "Sources",
} as const;

/** Something with the day it was last checked, and the day by which it is checked again. Days are `YYYY-MM-DD`. */
export interface Reviewed {
  readonly kind: keyof typeof REVIEWED_KINDS;
  readonly name: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
}

/**
 * What is past its review date on a day. A pure function of that day: rules know no clock, so the day comes from outside.
 *
 * @param today - `YYYY-MM-DD`; on its review date itself nothing is past it yet
 */
export function pastReview(today: string): readonly Reviewed[] {
  return ALL_REVIEWED.filter(({ reviewBy }) => reviewBy < today);
}

/** What is past its review date on a day, in one line; undefined while nothing is. */
export function pastReviewLine(today: string): string | undefined {
  const overdue = pastReview(today);
  const kinds = Object.entries(REVIEWED_KINDS).flatMap(([kind, title]) => {
    const count = overdue.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${title.toLowerCase()}: ${count}`];
  });
  return kinds.length === 0 ? undefined : `Past their review date on ${today}: ${kinds.join("; ")}.`;
}

/** The day some months later, `YYYY-MM-DD`; where that month is shorter, its last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const nextYear = Math.floor(index / 12);
  const nextMonth = (index % 12) + 1;
  const lastDay = daysIn(nextYear, nextMonth);
  return [String(nextYear), padded(nextMonth), padded(Math.min(day, lastDay))].join("-");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}

/** A line is as old as the oldest reading of the sources it rests on. */
function oldest(cites: readonly Citation[]): string | undefined {
  return cites.map(({ source }) => SOURCES[source].checkedOn).toSorted()[0];
}

function regulatoryLines(): readonly Reviewed[] {
  const found = [
    ...OPTIONS.map(({ name, positions }) => ({ of: name, positions })),
    ...RED_FLAGS.map(({ title, positions = [] }) => ({ of: title, positions })),
    ...SAFETY_NOTES.map(({ title, positions = [] }) => ({ of: title, positions })),
  ];
  return found.flatMap(({ of, positions }) =>
    positions.flatMap(({ body, cites }): readonly Reviewed[] => {
      const checkedOn = oldest(cites);
      if (checkedOn === undefined) return [];
      const reviewBy = monthsAfter(checkedOn, REVIEW_MONTHS.regulatory);
      return [{ kind: "regulatory", name: `${body}, on ${of}`, checkedOn, reviewBy }];
    }),
  );
}

const ALL_REVIEWED: readonly Reviewed[] = [
  ...Object.values(CRISIS_CONTACTS).map(({ country, checkedOn, reviewBy }): Reviewed => ({
    kind: "crisis",
    name: country,
    checkedOn,
    reviewBy,
  })),
  ...regulatoryLines(),
  {
    kind: "knowledge",
    name: `Knowledge ${KNOWLEDGE.version}`,
    checkedOn: KNOWLEDGE.reviewedOn,
    reviewBy: monthsAfter(KNOWLEDGE.reviewedOn, REVIEW_MONTHS.knowledge),
  },
  ...Object.values(SOURCES).map(({ cite, checkedOn }): Reviewed => ({
    kind: "source",
    name: cite,
    checkedOn,
    reviewBy: monthsAfter(checkedOn, REVIEW_MONTHS.source),
  })),
];
