import type { Asked, NotUsed } from "../chart";

/** Where a drafted fact came from. */
export interface Origin {
  /** For example `MedicationRequest/123`. */
  readonly resource: string;
  /** The date the record gives for it, in the precision it was recorded in; undefined where there is none. */
  readonly date: string | undefined;
  /** What stands there, as the record words it, for example "Zoloft 50 mg tablet, take 2 daily". */
  readonly says: string;
}

/** One reading of a fact. Two readings of one path are a conflict, and both are kept. */
export interface DraftedFact {
  /** Path into the intake, such as `conditions.tsh` or `trials.rec-sertraline-2021-03-01.dose`. */
  readonly path: string;
  /** A value that the question at that path accepts. */
  readonly value: string | number;
  readonly origins: readonly Origin[];
}

/** What the record shows beside the answers: days covered by fills, overlaps, an allergy entry. Never an answer itself. */
export interface Evidence {
  readonly about: string;
  readonly says: string;
  readonly origins: readonly Origin[];
}

/** One trial assembled from orders, fills and statements. */
export interface DraftedTrial {
  /** Stable over readings: `rec-` and the medicine and the first date. */
  readonly id: string;
  /** The medicine's name, for a heading. */
  readonly name: string;
  readonly facts: readonly DraftedFact[];
  readonly evidence: readonly Evidence[];
  /** The doses held, in order, as a reader can check them. */
  readonly steps: readonly DoseStep[];
  /**
   * Trials of other antidepressants it was given beside, by id, with what shows that; whether it was added to one of
   * them is not recorded.
   */
  readonly mayBeAddedTo: readonly Pick<DraftedFact, "value" | "origins">[];
}

/** A dose and the time it was held, as far as the record shows it. */
export interface DoseStep {
  /** Undefined where the record does not tell the daily dose. */
  readonly dose: number | undefined;
  readonly unit: string;
  /** "no date" where none is recorded that can be read; `unreadDates` then tells what stands there. */
  readonly from: string;
  /** Recorded dates that are no day there can have been, as they stand there. */
  readonly unreadDates: readonly string[];
  /** Undefined while it goes on, or where no end is recorded; `ongoing` tells which. */
  readonly to: string | undefined;
  readonly ongoing: boolean;
  readonly origins: readonly Origin[];
}

/** An intake drafted from a chart: every fact still to be confirmed by a clinician. */
export interface ChartDraft {
  /** The day the chart was read, `YYYY-MM-DD`. */
  readonly readOn: string;
  readonly trials: readonly DraftedTrial[];
  /** Facts outside the trials. */
  readonly facts: readonly DraftedFact[];
  readonly evidence: readonly Evidence[];
  readonly asked: readonly Asked[];
  readonly notUsed: readonly NotUsed[];
}
