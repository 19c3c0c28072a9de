import { failedTrial } from "../adequacy/criteria";
import { cite, type Citation } from "../knowledge/cite";
import { countRange } from "../logic/count";
import { countTrials } from "../logic/criterion";
import type { Facts } from "../logic/facts";

const CITES: readonly Citation[] = [cite("register-2020-staging", "European staging row of the table")];

const FAILED = failedTrial({ weeks: 6, dose: "lowest" }, 50, "current");
/** What the levels count. */
export const EUROPEAN_COUNTS = {
  medicines: countTrials(
    2,
    "drug",
    "Failed adequate trials of different antidepressants in this episode (6 weeks)",
    FAILED,
    CITES,
  ),
  classes: countTrials(
    2,
    "class",
    "Failed adequate trials of different classes in this episode (6 weeks)",
    FAILED,
    CITES,
  ),
} as const;

/** Levels by number of failed trials. From two on, at least two classes are asked for. */
export const EUROPEAN_LEVELS = [
  "no failed adequate trial",
  "non-responder",
  "TRD 1",
  "TRD 2",
  "TRD 3",
  "TRD 4",
  "TRD 5",
] as const;
export type EuropeanLevel = (typeof EUROPEAN_LEVELS)[number];

export interface EuropeanResult {
  readonly lowest: EuropeanLevel;
  readonly highest: EuropeanLevel;
  readonly cites: readonly Citation[];
}

/**
 * European staging (Souery 1999): assigned by the number of failed trials, since its ranges of weeks overlap. Chronic
 * resistance (more than 12 months, several trials with augmentation) is not computed.
 */
export function european(facts: Facts): EuropeanResult {
  const medicines = countRange(EUROPEAN_COUNTS.medicines, facts);
  const classes = countRange(EUROPEAN_COUNTS.classes, facts);
  return {
    lowest: level(medicines.certain, classes.certain),
    highest: level(medicines.possible ?? Number.POSITIVE_INFINITY, classes.possible ?? Number.POSITIVE_INFINITY),
    cites: CITES,
  };
}

function level(medicines: number, classes: number): EuropeanLevel {
  const reached = classes >= 2 ? medicines : Math.min(medicines, 1);
  return EUROPEAN_LEVELS[Math.min(reached, EUROPEAN_LEVELS.length - 1)] ?? EUROPEAN_LEVELS[0];
}
