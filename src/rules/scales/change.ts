import { isSurelyEarlier } from "../intake/dates";
import { dateOf, exactTotal, type ScaleReading } from "./reading";
import type { TotalScale } from "./scale";

/** How a reading stands to the first one of the same scale. */
export type Change =
  | { readonly kind: "first" }
  /** How much lower the total is, in percent of the first; below 0 when it is higher. */
  | { readonly kind: "percent"; readonly lowerBy: number }
  | { readonly kind: "cantTell"; readonly why: string };

/** The reading whose total the others are compared with: of known date and total, and before all others for certain. */
function firstOf(readings: readonly ScaleReading[]): ScaleReading | undefined {
  const complete = readings.filter((reading) => dateOf(reading) !== undefined && exactTotal(reading) !== undefined);
  return complete.find((one) =>
    complete.every((other) => other === one || isSurelyEarlier(dateOf(one), dateOf(other))),
  );
}

/**
 * The change of a total from the first of the same scale, in percent of that first total. Totals of different scales
 * are never compared.
 *
 * @param readings - all readings of the scale, `reading` among them
 */
export function changeOf(scale: TotalScale, reading: ScaleReading, readings: readonly ScaleReading[]): Change {
  const total = exactTotal(reading);
  if (total === undefined) return { kind: "cantTell", why: "the total is not known" };
  if (dateOf(reading) === undefined) return { kind: "cantTell", why: "the date is not known" };
  const first = firstOf(readings);
  if (first === reading) return { kind: "first" };
  const base = first === undefined ? undefined : exactTotal(first);
  if (base === undefined) return { kind: "cantTell", why: "the dates do not tell which reading is the first" };
  if (base === 0) return { kind: "cantTell", why: "the first total is 0" };
  if (scale.mildFrom !== undefined && base < scale.mildFrom)
    return { kind: "cantTell", why: `the first total is below ${scale.mildFrom}, where mild begins` };
  return { kind: "percent", lowerBy: ((base - total) * 100) / base };
}

/** A change in words; a percentage is cut, not rounded up, so that it never reads as a threshold it did not reach. */
export function changeText(change: Change): string {
  if (change.kind === "first") return "first reading";
  if (change.kind === "cantTell") return `can't tell: ${change.why}`;
  const { lowerBy } = change;
  if (lowerBy === 0) return "the same as first";
  const percent = Math.floor(Math.abs(lowerBy));
  return `${percent === 0 ? "less than 1" : percent} % ${lowerBy > 0 ? "lower" : "higher"} than first`;
}

/** Least fall of a response, and of a partial one, in percent. */
const RESPONSE = 50;
const PARTIAL = 25;

/** What trials call a total, or a fall of it, on this scale: remission, response; empty where they have no word for it. */
export function outcomeText(scale: TotalScale, reading: ScaleReading, change: Change): string {
  const total = exactTotal(reading);
  const { remission, response } = scale;
  const inRemission = remission !== undefined && total !== undefined && total <= remission.atMost;
  return [
    ...(response === undefined || change.kind !== "percent" ? [] : responseWords(change.lowerBy)),
    ...(inRemission ? [`in the range of remission (${remission.atMost} or less)`] : []),
  ].join("; ");
}

function responseWords(lowerBy: number): readonly string[] {
  if (lowerBy >= RESPONSE) return ["response (at least half lower)"];
  if (lowerBy >= PARTIAL) return ["partial response (25 to 49 % lower)"];
  return lowerBy < 0 ? [] : ["less than 25 % lower"];
}
