import type { Evidence } from "./chart-draft";
import { covered, daysCovered } from "./supply";
import { supplies } from "./medicine-times";
import { lastDayOf, originsOf, trialEvidence, type Trial } from "./trial";

/**
 * Days of a trial that its fills cover, from the first fill to the end of the trial. Evidence only: a fill that was
 * handed over was not always taken.
 */
export function adherenceEvidence(trial: Trial, readOnDay: number): Evidence | undefined {
  const fills = trial.entries.filter(({ use }) => use.resourceType === "MedicationDispense");
  const known = supplies(fills);
  if (fills.length === 0) return undefined;
  const origins = originsOf(fills);
  if (known.length < fills.length) {
    const says = `${fills.length - known.length} of ${fills.length} fills do not tell their day or their days of supply, so days covered are not counted`;
    return trialEvidence(trial, says, origins);
  }
  const stretches = covered(known);
  const from = stretches[0]?.from ?? 0;
  const last = lastDayOf(trial, readOnDay);
  const supplyEnd = stretches.at(-1)?.until ?? from;
  const until =
    trial.end.kind === "ongoing"
      ? readOnDay
      : trial.end.kind === "ended" && last !== undefined
        ? last + 1
        : Math.min(supplyEnd, readOnDay);
  if (until <= from) return undefined;
  const days = daysCovered(stretches, from, until);
  const percent = Math.floor((days * 100) / (until - from));
  return trialEvidence(trial, `Fills cover ${days} of ${until - from} days (${percent} %)`, origins);
}
