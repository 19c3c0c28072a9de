import { fillDaysOf, recordedStart, type MedicineEntry } from "./medicine-entry";
import { daysOf, dayText, isDay, moved, type Days } from "./intervals";
import { referenceOf } from "./findings";
import { grouped } from "./grouped";

import { covered, type Stretch, type SupplyOf } from "./supply";
import { endsOf, unreadDates, unreadText } from "./unread-dates";

/** Days between two times of one medicine up to which they are one trial. A choice of this project, see decision 15. */
export const LONGEST_GAP_DAYS = 30;

/**
 * Days up to which an order without a recorded end is read as going on until the next order of the medicine: half a
 * year. A choice of this project, see decision 15.
 */
export const LONGEST_OPEN_DAYS = 183;

/** How a time ends. */
export type End =
  | { readonly kind: "ended"; /** The last day. */ readonly until: Days }
  | { readonly kind: "ongoing" }
  /** Not recorded; `atLeast` is the last day that is known of it. */
  | { readonly kind: "open"; readonly atLeast: number | undefined; readonly why: string };

/** One time of a medicine at one dose, as one or more records have it. */
export interface Span {
  readonly from: Days | undefined;
  readonly end: End;
  /** Milligrams a day, lowest first; empty where the record does not tell. */
  readonly mg: readonly number[];
  readonly entries: readonly MedicineEntry[];
}

/** Whether a time is one of use as needed: it tells no daily dose, whatever form it is ordered in. */
export function isAsNeededTime({ mg, entries }: Span): boolean {
  return mg.length === 0 && entries[0]?.dose.isAsNeeded === true;
}

interface Placed {
  readonly entry: MedicineEntry;
  readonly fills: MedicineEntry[];
  /** The last day that is known of it so far; fills that are given to it move it on. */
  lastDay: number;
}

/** Places the records of one medicine in time. Fills belong to the order they name, else to the one they fit. */
export function spansOf(entries: readonly MedicineEntry[], readOnDay: number): readonly Span[] {
  const placed = entries
    .filter(({ use }) => use.resourceType !== "MedicationDispense")
    .map((entry): Placed => ({
      entry,
      fills: [],
      lastDay: knownLastDay(endOf(entry, [], readOnDay), entry, readOnDay),
    }));
  const alone: MedicineEntry[] = [];
  for (const fill of entries.filter(({ use }) => use.resourceType === "MedicationDispense").toSorted(byDay)) {
    const owner = namedOrder(fill, placed) ?? fittingOrder(fill, placed);
    if (owner === undefined || hasOtherDose(fill, owner.entry)) alone.push(fill);
    else {
      owner.fills.push(fill);
      const day = fillDay(fill);
      if (day !== undefined) owner.lastDay = Math.max(owner.lastDay, day + (fillDays(fill, owner.entry) ?? 1) - 1);
    }
  }
  return [...placed.flatMap((one) => orderSpans(one, readOnDay)), ...fillSpans(alone, readOnDay)];
}

function byDay(one: MedicineEntry, other: MedicineEntry): number {
  return (fillDay(one) ?? 0) - (fillDay(other) ?? 0);
}

function fillDay(fill: MedicineEntry): number | undefined {
  const days = fill.start;
  return days !== undefined && isDay(days) ? days.first : undefined;
}

function fillDays(fill: MedicineEntry, order: MedicineEntry | undefined): number | undefined {
  return fill.supplyDays ?? (order === undefined ? undefined : fillDaysOf(order.use));
}

function namedOrder({ use }: MedicineEntry, placed: readonly Placed[]): Placed | undefined {
  if (use.resourceType !== "MedicationDispense") return undefined;
  const named = (use.authorizingPrescription ?? []).map(({ reference }) => reference ?? "");
  return placed.find(({ entry }) => {
    const own = referenceOf(entry.use);
    return own.includes("/") && named.some((reference) => reference === own || reference.endsWith(`/${own}`));
  });
}

/** The latest order or statement that had begun, was not long over, and is of the same strength where both tell it. */
function fittingOrder(fill: MedicineEntry, placed: readonly Placed[]): Placed | undefined {
  const day = fillDay(fill);
  if (day === undefined || fill.dose.steps.length > 0) return undefined;
  const strength = fill.strength?.mg;
  return placed
    .filter(({ entry, lastDay }) => {
      const start = entry.start;
      const own = entry.strength?.mg;
      const agrees = strength === undefined || own === undefined || own === strength;
      return agrees && start !== undefined && start.last <= day && day - lastDay <= LONGEST_GAP_DAYS;
    })
    .toSorted((one, other) => (other.entry.start?.last ?? 0) - (one.entry.start?.last ?? 0))[0];
}

function hasOtherDose(fill: MedicineEntry, order: MedicineEntry): boolean {
  const key = ({ dose }: MedicineEntry) => dose.steps.map(({ mg }) => mg.join(" ")).join(",");
  return fill.dose.steps.length > 0 && key(fill) !== key(order);
}

function knownLastDay(end: End, entry: MedicineEntry, readOnDay: number): number {
  switch (end.kind) {
    case "ended":
      return end.until.last;
    case "ongoing":
      return readOnDay;
    case "open":
      return end.atLeast ?? entry.start?.last ?? Number.NEGATIVE_INFINITY;
  }
}

/** Times of fills that belong to no order: fills of one dose carry over to each other. */
function fillSpans(fills: readonly MedicineEntry[], readOnDay: number): readonly Span[] {
  const byDose = grouped(fills, ({ dose }) => dose.steps.map(({ mg }) => mg.join(" ")).join(","));
  return [...byDose.values()].flatMap((group) => {
    const [first] = group;
    const mg = first?.dose.steps.length === 1 ? (first.dose.steps[0]?.mg ?? []) : [];
    return supplied(group, undefined).map(({ stretch, from, entries }): Span => {
      const end: End =
        stretch === undefined
          ? { kind: "open", atLeast: from?.last, why: "the fill tells no days of supply" }
          : stretch.until > readOnDay
            ? { kind: "ongoing" }
            : { kind: "ended", until: { first: stretch.until - 1, last: stretch.until - 1 } };
      return { from, end, mg, entries };
    });
  });
}

interface Supplied {
  readonly from: Days | undefined;
  /** Undefined where a fill does not tell how long it lasts. */
  readonly stretch: Stretch | undefined;
  readonly entries: readonly MedicineEntry[];
}

/** The stretches that fills cover; a fill without its day or days of supply stands for itself. */
function supplied(fills: readonly MedicineEntry[], order: MedicineEntry | undefined): readonly Supplied[] {
  const known = fills.flatMap((entry) => {
    const [day, days] = [fillDay(entry), fillDays(entry, order)];
    return day === undefined || days === undefined ? [] : [{ entry, day, days }];
  });
  const stretches = covered(known).map((stretch): Supplied => ({
    stretch,
    from: { first: stretch.from, last: stretch.from },
    entries: known.filter(({ day }) => day >= stretch.from && day <= stretch.until).map(({ entry }) => entry),
  }));
  const rest = fills
    .filter((fill) => !known.some(({ entry }) => entry === fill))
    .map((entry): Supplied => ({ stretch: undefined, from: entry.start, entries: [entry] }));
  return [...stretches, ...rest];
}

/** Fills with day and days of supply, for adherence. */
export function supplies(entries: readonly MedicineEntry[]): readonly SupplyOf[] {
  return entries.flatMap((entry) => {
    const [day, days] = [fillDay(entry), fillDays(entry, undefined)];
    return day === undefined || days === undefined ? [] : [{ day, days }];
  });
}

/** The times of an order or statement: from fill to fill where there are fills, else as written; cut at dose steps. */
function orderSpans({ entry, fills }: Placed, readOnDay: number): readonly Span[] {
  const { steps } = entry.dose;
  const written = daysOf(writtenStart(entry));
  const stretches = supplied(fills, entry);
  const starts = stretches.map(({ from }) => from).filter((from) => from !== undefined);
  const firstFill = starts.toSorted((one, other) => one.first - other.first)[0];
  const isStatement = entry.use.resourceType === "MedicationStatement";
  const from = written ?? (isStatement ? entry.start : (firstFill ?? entry.start));
  const end = endOf(entry, stretches, readOnDay, from);
  const entries = [entry, ...fills];
  const hasGaps = !isStatement && stretches.length > 1 && stretches.every(({ stretch }) => stretch !== undefined);
  if (steps.length > 1) return stepSpans(entry, entries, from, end, readOnDay);
  const mg = steps[0]?.mg ?? [];
  if (!hasGaps) return [{ from, end, mg, entries }];
  return stretches.map((one, index) => ({
    from: index === 0 ? from : one.from,
    end: index === stretches.length - 1 ? end : endedBefore(one.stretch?.until),
    mg,
    entries: [entry, ...one.entries],
  }));
}

function endedBefore(until: number | undefined): End {
  return until === undefined
    ? { kind: "open", atLeast: undefined, why: "the record does not say how long this was taken" }
    : { kind: "ended", until: { first: until - 1, last: until - 1 } };
}

function writtenStart(entry: MedicineEntry): string | undefined {
  const hasPeriod = entry.dosages.some(({ timing }) => daysOf(timing?.repeat?.boundsPeriod?.start) !== undefined);
  return hasPeriod ? recordedStart(entry.use) : undefined;
}

/** The end that the record writes down: of the instructions, else of a statement's own period. */
function writtenEnd(entry: MedicineEntry, from: Days | undefined): Days | undefined {
  const ends = entry.dosages.map(({ timing }) => daysOf(timing?.repeat?.boundsPeriod?.end));
  const known = ends.filter((end) => end !== undefined);
  if (known.length > 0 && known.length === ends.length) {
    return known.reduce((latest, end) => (end.last > latest.last ? end : latest));
  }
  const days = entry.dose.steps.map((step) => step.days);
  const lengths = days.filter((count) => count !== undefined);
  const sum = lengths.reduce((total, count) => total + count, 0);
  if (from !== undefined && sum > 0 && lengths.length === days.length) return moved(from, sum - 1);
  return entry.use.resourceType === "MedicationStatement" ? daysOf(entry.use.effectivePeriod?.end) : undefined;
}

/** The end by the supply: of the fills, else as the order writes it. */
function supplyEnd(entry: MedicineEntry, stretches: readonly Supplied[], from: Days | undefined): Days | undefined {
  if (stretches.length > 0) {
    const untils = stretches.map(({ stretch }) => stretch?.until);
    if (untils.includes(undefined)) return undefined;
    const last = Math.max(...untils.filter((until) => until !== undefined)) - 1;
    return { first: last, last };
  }
  if (entry.supplyDays !== undefined) return from === undefined ? undefined : moved(from, entry.supplyDays - 1);
  return entry.use.resourceType === "MedicationRequest"
    ? daysOf(entry.use.dispenseRequest?.validityPeriod?.end)
    : undefined;
}

/** How an order's or statement's time ends, by rule 4 of decision 15. */
function endOf(
  entry: MedicineEntry,
  stretches: readonly Supplied[],
  readOnDay: number,
  from: Days | undefined = entry.start,
): End {
  const isActive = entry.status === "active";
  const written = writtenEnd(entry, from);
  if (written !== undefined) return upToReading(written, isActive, from, readOnDay);
  const supply = supplyEnd(entry, stretches, from);
  if (supply !== undefined) {
    const ranOut = supply.last < readOnDay - LONGEST_GAP_DAYS;
    if (isActive && ranOut) {
      const why = `the order is still active, but its supply ran out on ${dayText(supply.last)}`;
      return { kind: "open", atLeast: supply.first, why };
    }
    return isActive ? { kind: "ongoing" } : upToReading(supply, false, from, readOnDay);
  }
  const unread = unreadDates(endsOf(entry.use));
  if (isActive && stretches.length === 0 && unread.length === 0) return { kind: "ongoing" };
  const lastFill = stretches.map((one) => one.from?.first ?? Number.NEGATIVE_INFINITY);
  const atLeast = lastFill.length === 0 ? undefined : Math.max(...lastFill);
  if (isActive && atLeast !== undefined && atLeast >= readOnDay - LONGEST_GAP_DAYS) return { kind: "ongoing" };
  const why = unread.length === 0 ? "the record does not say when it ended" : `its end is ${unreadText(unread)}`;
  return { kind: "open", atLeast, why };
}

function upToReading(until: Days, isActive: boolean, from: Days | undefined, readOnDay: number): End {
  if (from !== undefined && until.last < from.first) {
    return { kind: "open", atLeast: undefined, why: "the recorded end lies before the start" };
  }
  if (until.last < readOnDay) return { kind: "ended", until };
  if (isActive) return { kind: "ongoing" };
  if (until.first <= readOnDay) return { kind: "ended", until };
  return { kind: "open", atLeast: from?.last, why: "its recorded end lies after the day of reading" };
}

/** An order whose instructions change the dose: each step begins where the one before it ends. */
function stepSpans(
  entry: MedicineEntry,
  entries: readonly MedicineEntry[],
  from: Days | undefined,
  end: End,
  readOnDay: number,
): readonly Span[] {
  const { steps } = entry.dose;
  let begin = from;
  return steps.flatMap(({ mg, days, period }, index): readonly Span[] => {
    const start = daysOf(period?.start) ?? begin;
    const isLast = index === steps.length - 1;
    const until =
      daysOf(period?.end) ?? (start === undefined || days === undefined ? undefined : moved(start, days - 1));
    begin = until === undefined ? undefined : moved(until, 1);
    const lastDay = end.kind === "ended" ? end.until.last : readOnDay;
    if (start !== undefined && start.first > lastDay) return [];
    const isReached = isLast || (until !== undefined && until.last >= lastDay);
    const own: End = isReached ? end : until === undefined ? endedBefore(undefined) : { kind: "ended", until };
    return [{ from: start, end: own, mg, entries }];
  });
}
