import type { DraftedTrial } from "./chart-draft";
import type { Findings } from "./findings";
import { lastDayOf, ingredientName, originsOf, trialEvidence, type Trial } from "./trial";

/** Days together up to which two antidepressants are read as a change-over. A choice of this project, see decision 15. */
const LONGEST_CHANGE_OVER_DAYS = 30;

/**
 * Says which trials were given together, and what that leaves open. Whether one was added is never drafted.
 *
 * @returns by the id of an antidepressant, the others it may have been added to
 */
export function sayOverlaps(
  trials: readonly Trial[],
  readOnDay: number,
  findings: Findings,
): ReadonlyMap<string, DraftedTrial["mayBeAddedTo"]> {
  const open = new Map<string, DraftedTrial["mayBeAddedTo"]>();
  trials.forEach((one, index) => {
    for (const other of trials.slice(index + 1)) {
      const days = one.ingredient === other.ingredient ? 0 : daysTogether(one, other, readOnDay);
      if (days <= 0) continue;
      const isChangeOver = isReadAsChangeOver(one, other, days);
      const reading = readingOf(one, other, days, isChangeOver);
      for (const added of isChangeOver ? [] : addedOfTwo(one, other)) {
        const to = added === one ? other : one;
        const says = `Given together with ${nameOf(to)} for ${reading}`;
        const origins = originsOf(to.entries).slice(0, 1);
        const found = { value: to.id, origins: origins.map((origin) => ({ ...origin, says })) };
        open.set(added.id, [...(open.get(added.id) ?? []), found]);
      }
      // Beside a trial, its own records are known; the other's are what is told.
      findings.evidence.push(
        trialEvidence(one, `Given together with ${nameOf(other)} for ${reading}`, originsOf(other.entries)),
        trialEvidence(other, `Given together with ${nameOf(one)} for ${reading}`, originsOf(one.entries)),
      );
    }
  });
  return open;
}

/** Of two antidepressants, the one that began later may have been added; either, where the dates do not tell. */
function addedOfTwo(one: Trial, other: Trial): readonly Trial[] {
  if (![one, other].every(isAntidepressant) || one.from === undefined || other.from === undefined) return [];
  if (one.from.last < other.from.first) return [other];
  return other.from.last < one.from.first ? [one] : [one, other];
}

function isAntidepressant({ drugs }: Trial): boolean {
  return drugs.some(({ countsAs }) => countsAs === "trial");
}

function nameOf({ ingredient }: Trial): string {
  return ingredientName(ingredient);
}

/** Only two antidepressants whose ends are known can have been changed over; a medicine to be added is never that. */
function isReadAsChangeOver(one: Trial, other: Trial, days: number): boolean {
  return [one, other].every(isAntidepressant) && !hasOpenEnd(one, other) && days <= LONGEST_CHANGE_OVER_DAYS;
}

function hasOpenEnd(...both: readonly Trial[]): boolean {
  return both.some(({ end }) => end.kind === "open");
}

function readingOf(one: Trial, other: Trial, days: number, isChangeOver: boolean): string {
  const length = `${hasOpenEnd(one, other) ? "at least " : ""}${days} ${days === 1 ? "day" : "days"}`;
  return isChangeOver
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
