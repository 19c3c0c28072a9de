import { asMeasured, type Measured, type MeasureQuestion } from "./measure";
import { isOpen } from "./answer";
import type { SectionFact } from "./questions";
import type { Trial } from "./trial";

/**
 * Results that age faster for some people: the shorter limit holds unless the answer rules it out, so that a limit is
 * never longer than what is known allows.
 */
const SHORTER: Readonly<Partial<Record<SectionFact, ShorterLimit>>> = {
  "conditions.tsh": {
    months: 6,
    unless: "medicines.lithium",
    drug: "lithium",
    because: "while lithium is not ruled out",
  },
};

interface ShorterLimit {
  readonly months: number;
  /** The question whose answer "no" gives the result its longer limit. */
  readonly unless: SectionFact;
  /** The medicine that question is about, which the list of trials may hold as still taken. */
  readonly drug: string;
  readonly because: string;
}

/** Whether the list of trials leaves no doubt that a medicine is not taken now. */
export function isEndedInTrials(trials: unknown, drug: string): boolean {
  if (!Array.isArray(trials)) return false;
  return (trials as readonly Trial[]).every(
    (trial) =>
      trial.kind === "several" ||
      (trial.drug !== drug && !isOpen(trial.drug)) ||
      (trial.whyEnded !== "ongoing" && !isOpen(trial.whyEnded)),
  );
}

/** What shortens the time for which a result counts, if anything does. */
export function shorterLimit(fact: string): ShorterLimit | undefined {
  return SHORTER[fact as SectionFact];
}

/** Months for which a result counts. `ruledOut` says whether what shortens its limit was answered no. */
export function freshFor(question: MeasureQuestion, fact: string, ruledOut: boolean): number {
  const shorter = shorterLimit(fact);
  return shorter === undefined || ruledOut ? question.freshMonths : shorter.months;
}

/** Whether a result is too old to count. One with no age stated is taken as recent. */
export function isStale(question: MeasureQuestion, answer: number | Measured, freshMonths: number): boolean {
  return (asMeasured(question, answer).monthsOld ?? 0) > freshMonths;
}
