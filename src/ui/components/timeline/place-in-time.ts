import { scaleUtc } from "d3-scale";
import type { TimelineEntry } from "../../../rules/timeline/timeline";
import { MONTHS } from "../dates";

/** From when until when, in milliseconds of UTC; the end is the first moment after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A treatment as it is drawn. Dates that are not exact leave time in which it may have been, or may not. */
export interface Bar {
  /** Every day on which it may have been, as far as the dates tell. */
  readonly possible: Stretch;
  /** Days on which it certainly was; undefined where the dates leave none. */
  readonly sure: Stretch | undefined;
  /** Set where nobody knows how much earlier it began. */
  readonly openStart: boolean;
  /** Set where nobody knows how much later it ended. */
  readonly openEnd: boolean;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** The days a date may stand for: a year is all of its days. */
export function daysOf(date: string): Stretch {
  const [year = "", month, day] = date.split("-");
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d);
  if (month === undefined) return { from: at(Number(year), 0, 1), to: at(Number(year) + 1, 0, 1) };
  const m = Number(month) - 1;
  if (day === undefined) return { from: at(Number(year), m, 1), to: at(Number(year), m + 1, 1) };
  return { from: at(Number(year), m, Number(day)), to: at(Number(year), m, Number(day) + 1) };
}

/**
 * Where a treatment stands in time; undefined while neither its start nor its end is known.
 *
 * What is not known is not drawn as if it were: without an end, the bar goes as far as the weeks at the highest dose
 * certainly reach, and is open there.
 *
 * @param today - the day of the review, `2026-03-02`; what is still taken reaches it
 */
export function barOf({ started, ended, ongoing, weeks = 0 }: TimelineEntry, today: string): Bar | undefined {
  const now = daysOf(today);
  const lasted = weeks * WEEK;
  const first = started === undefined ? undefined : daysOf(started);
  const last = ended !== undefined ? daysOf(ended) : ongoing ? { from: now.to - DAY, to: now.to } : undefined;
  if (first !== undefined && last !== undefined) {
    const sure = { from: first.to - DAY, to: last.from + DAY };
    return bar({ from: first.from, to: Math.max(last.to, first.from + DAY) }, sure);
  }
  if (first !== undefined) {
    const latestStart = first.to - DAY;
    const sure = { from: latestStart, to: first.from + lasted };
    return { ...bar({ from: first.from, to: Math.max(latestStart + lasted, first.to) }, sure), openEnd: true };
  }
  // Still taken, with no start that is known, has no place: the day of the review alone says nothing.
  if (ended === undefined || last === undefined) return undefined;
  const earliestEnd = last.from + DAY;
  const sure = { from: last.to - lasted, to: earliestEnd };
  return { ...bar({ from: Math.min(earliestEnd - lasted, last.from), to: last.to }, sure), openStart: true };
}

function bar(possible: Stretch, sure: Stretch): Bar {
  const holds = sure.to > sure.from;
  return { possible, sure: holds ? sure : undefined, openStart: false, openEnd: false };
}

/** A tick of the axis: how far along, in percent, and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Time along the width of the drawing, in percent. */
export interface TimeAxis {
  readonly place: (moment: number) => number;
  readonly ticks: readonly Tick[];
}

/** An axis that holds every stretch and the day of the review, with round dates as its ticks. */
export function timeAxis(stretches: readonly Stretch[], today: string, ticks: number): TimeAxis {
  const all = [...stretches, daysOf(today)];
  const from = Math.min(...all.map((stretch) => stretch.from));
  const to = Math.max(...all.map((stretch) => stretch.to));
  const scale = scaleUtc([new Date(from), new Date(to)], [0, 100]);
  return {
    place: (moment) => scale(new Date(moment)),
    ticks: scale.ticks(ticks).map((date) => ({ at: scale(date), label: tickLabel(date) })),
  };
}

function tickLabel(date: Date): string {
  const day = date.getUTCDate();
  const month = MONTHS[date.getUTCMonth()] ?? "";
  if (day > 1) return `${day} ${month}`;
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month;
}
