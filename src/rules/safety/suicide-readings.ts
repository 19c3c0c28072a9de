import { cite } from "../knowledge/cite";
import { any, inEarlierReading, readingIs, readingIsAtLeast, type Criterion } from "../logic/criterion";

/** What rating scales say of suicide: in the latest reading, or in an earlier one that no later one answers. */

const TRIAGE = [cite("cssrs-triage", "triage points")];

/** The item alone decides, whatever the total. */
export const ITEM_9_LATEST = readingIsAtLeast(
  "phq9",
  "selfHarm",
  1,
  "Item 9 of the latest PHQ-9 listed is above 0, whatever its total",
  [cite("item9-2013", "abstract")],
);

export const ITEM_9_EARLIER = inEarlierReading(
  ITEM_9_LATEST,
  "Item 9 of an earlier PHQ-9 was above 0, and no later one listed answers it",
);

/**
 * The C-SSRS screener had one of these results. A screener has that one answer: a later one left blank says nothing, so
 * an earlier yes stands, told as an earlier one.
 *
 * @param yesTo - what was said yes to
 */
export function screenerYes(results: readonly string[], yesTo: string): Criterion {
  const latest = readingIs("cSsrs", results, `The latest C-SSRS screener had a yes to ${yesTo}`, TRIAGE);
  const earlier = `An earlier C-SSRS screener had a yes to ${yesTo}, and no later one listed has an answer`;
  return any(`A C-SSRS screener had a yes to ${yesTo}`, [latest, inEarlierReading(latest, earlier)], TRIAGE);
}
