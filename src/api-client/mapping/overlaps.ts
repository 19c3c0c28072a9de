import type { Findings } from "./findings";
import { lastDayOf, ingredientName, originsOf, trialEvidence, type Trial } from "./trial";

/** Days together up to which two antidepressants are read as a change-over. A choice of this project, see decision 15. */
const LONGEST_CHANGE_OVER_DAYS = 30;

/** Says which trials were given together, and what that leaves open. Whether one was added is never drafted. */
export function sayOverlaps(trials: readonly Trial[], readOnDay: number, findings: Findings): void {
  trials.forEach((one, index) => {
    for (const other of trials.slice(index + 1)) {
      const days = one.ingredient === other.ingredient ? 0 : daysTogether(one, other, readOnDay);
      if (days <= 0) continue;
      const reading = readingOf(one, other, days);
      // Beside a trial, its own records are known; the other's are what is told.
      findings.evidence.push(
        trialEvidence(one, `Given together with ${nameOf(other)} for ${reading}`, originsOf(other.entries)),
        trialEvidence(other, `Given together with ${nameOf(one)} for ${reading}`, originsOf(one.entries)),
      );
    }
  });
}

function nameOf({ ingredient }: Trial): string {
  return ingredientName(ingredient);
}

/** Only two antidepressants whose ends are known can have been changed over; a medicine to be added is never that. */
function readingOf(one: Trial, other: Trial, days: number): string {
  const both = [one, other];
  const isOpen = both.some(({ end }) => end.kind === "open");
  const areAntidepressants = both.every(({ drugs }) => drugs.some(({ countsAs }) => countsAs === "trial"));
  const length = `${isOpen ? "at least " : ""}${days} ${days === 1 ? "day" : "days"}`;
  return areAntidepressants && !isOpen && days <= LONGEST_CHANGE_OVER_DAYS
    ? `${length}, read as a change-over (${LONGEST_CHANGE_OVER_DAYS} days or less)`
    : `${length}: whether one was added to the other is not recorded`;
}

/** Days on which both are known to have been taken. */
function daysTogether(one: Trial, other: Trial, readOnDay: number): number {
  const [first, second] = [knownTime(one, readOnDay), knownTime(other, readOnDay)];
  if (first === undefined || second === undefined) return 0;
  return Math.min(first.until, second.until) - Math.max(first.from, second.from) + 1;
}

function knownTime(trial: Trial, readOnDay: number): { readonly from: number; readonly until: number } | undefined {
  const last = trial.end.kind === "ended" ? trial.end.until.first : lastDayOf(trial, readOnDay);
  return trial.from === undefined || last === undefined ? undefined : { from: trial.from.last, until: last };
}
