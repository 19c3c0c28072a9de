import type { Drug } from "../../rules/knowledge/drug";
import { ascending } from "./daily-dose";
import { grouped } from "./grouped";
import { isDay, moved, type Days } from "./intervals";
import type { MedicineEntry } from "./medicine-entry";
import { isAsNeededTime, LONGEST_GAP_DAYS, LONGEST_OPEN_DAYS, type End, type Span } from "./medicine-times";
import { tidy } from "./strength";

/** No step of a taper is longer. A choice of this project, see decision 15. */
export const LONGEST_TAPER_STEP_DAYS = 21;

/** A dose and the time it was held, in a trial. */
export interface Step {
  readonly from: Days | undefined;
  readonly end: End;
  /** Readings of the dose in milligrams a day, lowest first; empty where the record does not tell it. */
  readonly mg: readonly number[];
  readonly entries: readonly MedicineEntry[];
  /** Orders of one day whose doses may add up or be a choice. */
  readonly isOneOrSum: boolean;
  /** Replaced by a later order while its own goes on in the record. */
  readonly isStillOrdered: boolean;
}

/** The last day known of a span, for the distance to the next. */
function lastDay({ from, end }: Span, readOnDay: number): number | undefined {
  if (end.kind === "ongoing") return readOnDay;
  return end.kind === "ended" ? end.until.last : (end.atLeast ?? from?.last);
}

/**
 * Times of one medicine cut into trials: a longer gap than 30 days begins a new one, unless an order continues another.
 * Use as needed holds no trial together: it is told beside the trial it falls into, else it stands alone.
 */
export function inTrials(spans: readonly Span[], readOnDay: number): readonly (readonly Span[])[] {
  const trials = cutAtGaps(
    spans.filter((span) => !isAsNeededTime(span)),
    readOnDay,
  ).map((trial) => [...trial]);
  const apart = spans.filter(isAsNeededTime).filter((span) => {
    const beside = trials.find((trial) => trial.some((regular) => areTogether(span, regular, readOnDay)));
    beside?.push(span);
    return beside === undefined;
  });
  return [...trials, ...cutAtGaps(apart, readOnDay)];
}

/** Whether two times share days, as far as they are known; without a date, whether both go on. */
function areTogether(one: Span, other: Span, readOnDay: number): boolean {
  if (one.from === undefined || other.from === undefined) {
    return one.end.kind === "ongoing" && other.end.kind === "ongoing";
  }
  const [last, otherLast] = [lastDay(one, readOnDay), lastDay(other, readOnDay)];
  return last !== undefined && otherLast !== undefined && one.from.first <= otherLast && other.from.first <= last;
}

function cutAtGaps(spans: readonly Span[], readOnDay: number): readonly (readonly Span[])[] {
  const dated = spans.filter(({ from }) => from !== undefined).toSorted(byStart);
  const trials: { spans: Span[]; last: number }[] = [];
  for (const span of dated) {
    const trial = trials.at(-1);
    const last = lastDay(span, readOnDay) ?? Number.NEGATIVE_INFINITY;
    const gap = (span.from?.first ?? 0) - (trial?.last ?? Number.NEGATIVE_INFINITY);
    const isOne = gap <= LONGEST_GAP_DAYS || (trial !== undefined && goesOnUntil(span, trial.spans));
    if (trial !== undefined && isOne) {
      trial.spans.push(span);
      trial.last = Math.max(trial.last, last);
    } else {
      trials.push({ spans: [span], last });
    }
  }
  // Without a date, what is taken now belongs to the trial that goes on now; the rest stands alone.
  const undated = spans.filter(({ from }) => from === undefined);
  const current = trials.find(({ spans: own }) => own.some(({ end }) => end.kind === "ongoing"));
  const joined = undated.filter(({ end }) => current !== undefined && end.kind === "ongoing");
  current?.spans.push(...joined);
  const alone = undated.filter((span) => !joined.includes(span));
  return [...trials.map((trial) => trial.spans), ...(alone.length === 0 ? [] : [alone])];
}

function byStart(one: Span, other: Span): number {
  const [first, second] = [one.from?.first ?? 0, other.from?.first ?? 0];
  return first - second || (one.from?.last ?? 0) - (other.from?.last ?? 0) || (one.mg[0] ?? 0) - (other.mg[0] ?? 0);
}

/** Whether one of these, whose end is not recorded, is read as going on until this order. */
function goesOnUntil(span: Span, before: readonly Span[]): boolean {
  return isSoonAfterOpenEnd(span, before) || continues(span, before);
}

function isSoonAfterOpenEnd({ from }: Span, before: readonly Span[]): boolean {
  const last = before.at(-1);
  if (from === undefined || last?.end.kind !== "open") return false;
  const known = last.end.atLeast ?? last.from?.last;
  return known !== undefined && from.first - known <= LONGEST_OPEN_DAYS;
}

/** Whether an order says that it continues one of these, where that one's end is not recorded. */
function continues({ entries }: Span, before: readonly Span[]): boolean {
  const prior = entries.flatMap(({ use }) =>
    use.resourceType === "MedicationRequest" && use.priorPrescription?.reference !== undefined
      ? [use.priorPrescription.reference]
      : [],
  );
  return before.some(
    ({ end, entries: own }) =>
      end.kind === "open" &&
      own.some(({ origin }) =>
        prior.some((reference) => reference === origin.resource || reference.endsWith(`/${origin.resource}`)),
      ),
  );
}

/** The doses of one trial in order of time, each until the next one that differs replaces it. */
export function stepsOf(spans: readonly Span[], readOnDay: number): readonly Step[] {
  const dated = spans.filter(({ from }) => from !== undefined).toSorted(byStart);
  const starts = [...grouped(dated, ({ from }) => `${from?.first} ${from?.last}`).values()];
  const steps: Step[] = [];
  for (const same of starts) {
    const next = oneStart(same);
    const current = steps.at(-1);
    if (current === undefined) {
      steps.push(next);
    } else if (sameDose(current, next) || isInside(next, current, readOnDay)) {
      steps[steps.length - 1] = extended(current, next);
    } else if (next.mg.length === 0 && current.end.kind === "ended" && next.from !== undefined) {
      // A record without a dose replaces none: what it adds comes after.
      const after = moved(current.end.until, 1);
      steps.push({ ...next, from: after.first > next.from.first ? after : next.from });
    } else {
      const isStillOrdered = current.isStillOrdered || current.end.kind === "ongoing";
      steps[steps.length - 1] = { ...current, end: replacedAt(current, next.from), isStillOrdered };
      steps.push(next);
    }
  }
  const undated = spans.filter(({ from }) => from === undefined);
  const lasting = steps.filter(({ from, end }) => end.kind !== "ended" || (from?.first ?? 0) <= end.until.last);
  const kept = lasting.length > 0 ? lasting : steps;
  return kept.length > 0 ? withUndated(kept, undated) : undated.map(lone);
}

/** An undated record adds its origin to the last step where it tells no other dose; else it is a step of its own. */
function withUndated(steps: readonly Step[], undated: readonly Span[]): readonly Step[] {
  return undated.reduce<readonly Step[]>((sofar, span) => {
    const last = sofar.at(-1);
    const step = lone(span);
    if (last === undefined || (step.mg.length > 0 && !sameDose(last, step))) return [...sofar, step];
    return [...sofar.slice(0, -1), { ...last, entries: [...last.entries, ...span.entries] }];
  }, steps);
}

function lone(span: Span): Step {
  return { ...span, isOneOrSum: false, isStillOrdered: false };
}

function sameDose(one: Step, other: Step): boolean {
  return one.mg.join(" ") === other.mg.join(" ");
}

/** A record without a dose that lies within a time whose dose is told adds nothing but its origin. */
function isInside(next: Step, current: Step, readOnDay: number): boolean {
  if (next.mg.length > 0) return false;
  if (current.end.kind === "open") return true;
  const [inner, outer] = [lastDay(next, readOnDay), lastDay(current, readOnDay)];
  return inner !== undefined && outer !== undefined && inner <= outer;
}

function extended(current: Step, next: Step): Step {
  const end = later(current.end, next.end);
  return {
    ...current,
    mg: current.mg.length === 0 ? next.mg : current.mg,
    end,
    entries: [...new Set([...current.entries, ...next.entries])],
    isOneOrSum: current.isOneOrSum || next.isOneOrSum,
    isStillOrdered: current.isStillOrdered || next.isStillOrdered,
  };
}

/** The later of two ends: what goes on outlasts all; a known end outlasts an open one that is not known to last longer. */
function later(one: End, other: End): End {
  if (one.kind === "ongoing" || other.kind === "ongoing") return { kind: "ongoing" };
  if (one.kind === "ended" && other.kind === "ended") return one.until.last > other.until.last ? one : other;
  if (one.kind === "ended") return other.kind === "open" && (other.atLeast ?? 0) > one.until.last ? other : one;
  if (other.kind === "ended") return (one.atLeast ?? 0) > other.until.last ? one : other;
  return (one.atLeast ?? 0) > (other.atLeast ?? 0) ? one : other;
}

function replacedAt(current: Step, start: Days | undefined): End {
  const { end } = current;
  if (start === undefined) return end;
  const until = moved(start, -1);
  // An open end is closed by the order that replaces it only where it is one of the same trial, which it is here.
  return end.kind === "ended" && end.until.last <= until.last ? end : { kind: "ended", until };
}

/** Records that begin on the same day: one dose, one dose made of two or a choice, or sources that disagree. */
function oneStart(spans: readonly Span[]): Step {
  const [first] = spans;
  const told = [...new Map(spans.filter(({ mg }) => mg.length > 0).map((span) => [span.mg.join(" "), span])).values()];
  const end = spans.map((span) => span.end).reduce(later);
  const entries = [...new Set(spans.flatMap((span) => span.entries))];
  const base = { from: first?.from, end, entries, isStillOrdered: false };
  if (told.length <= 1) return { ...base, mg: told[0]?.mg ?? [], isOneOrSum: false };
  const kinds = new Set(told.map((span) => span.entries[0]?.use.resourceType));
  const all = told.flatMap(({ mg }) => mg);
  if (kinds.size > 1) return { ...base, mg: ascending(all), isOneOrSum: false };
  const sums = told.reduce<readonly number[]>(
    (totals, { mg }) => totals.flatMap((sum) => mg.map((more) => tidy(sum + more))),
    [0],
  );
  return { ...base, mg: ascending([Math.max(...all), ...sums]), isOneOrSum: true };
}

/** Whole days of a step, both ends counted; undefined where an end is open or not known to the day. */
export function daysHeld({ from, end }: Step, readOnDay: number): number | undefined {
  if (from === undefined || !isDay(from)) return undefined;
  if (end.kind === "ongoing") return readOnDay - from.first;
  return end.kind === "ended" && isDay(end.until) ? end.until.first - from.first + 1 : undefined;
}

/** Days a step lasted at least, where its end is open. */
export function daysAtLeast({ from, end }: Step, readOnDay: number): number | undefined {
  const last = end.kind === "ended" ? end.until.first : end.kind === "ongoing" ? readOnDay : end.atLeast;
  return from === undefined || last === undefined ? undefined : Math.max(0, last - from.last + 1);
}

/**
 * The steps that are no taper. A taper is two or more falling steps at the end, none longer than 21 days; where all
 * of the trial is one, its first step belongs to it too.
 */
export function withoutTaper(steps: readonly Step[], readOnDay: number): readonly Step[] {
  const isShort = (step: Step) => (daysHeld(step, readOnDay) ?? Number.POSITIVE_INFINITY) <= LONGEST_TAPER_STEP_DAYS;
  let start = steps.length;
  while (start > 0 && isFalling(steps[start - 2], steps[start - 1]) && steps.slice(start - 1, start).every(isShort))
    start -= 1;
  if (steps.length - start < 2) return steps;
  const isAll = start === 1 && steps.slice(0, 1).every(isShort);
  return isAll ? [] : steps.slice(0, start);
}

function isFalling(before: Step | undefined, step: Step | undefined): boolean {
  const [high, low] = [before?.mg, step?.mg];
  return high?.length === 1 && low?.length === 1 && (low[0] ?? 0) < (high[0] ?? 0);
}

/** One reading of the highest dose, and the steps that held it. */
export interface HighestDose {
  readonly mg: number;
  readonly steps: readonly Step[];
}

/**
 * Readings of the highest dose of some steps: a dose can be the highest when no step was certainly higher. Undefined
 * where a step's dose is not told, since it might be.
 */
export function highestDose(steps: readonly Step[]): readonly HighestDose[] | undefined {
  if (steps.length === 0 || steps.some(({ mg }) => mg.length === 0)) return undefined;
  const floor = Math.max(...steps.map(({ mg }) => Math.min(...mg)));
  const possible = ascending(steps.flatMap(({ mg }) => mg)).filter((mg) => mg >= floor);
  return possible.map((mg) => ({ mg, steps: steps.filter((step) => step.mg.includes(mg)) }));
}

/** The form of a medicine that a step was taken in, by its records; several where they differ. */
export function formsOf({ entries }: Pick<Step, "entries">): readonly Drug[] {
  const drugs = entries.flatMap(({ identity }) => (identity.kind === "listed" ? [identity.drug] : []));
  return [...new Map(drugs.map((drug) => [drug.id, drug])).values()].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
