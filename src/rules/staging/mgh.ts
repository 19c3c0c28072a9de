import { AUGMENTED_WITHOUT_RESPONSE, FAILED_AUGMENTATION } from "../adequacy/augmentation";
import { failedCourse } from "../adequacy/courses";
import { failedTrial, IN_CURRENT_EPISODE, IS_ANTIDEPRESSANT_TRIAL } from "../adequacy/criteria";
import { MGH } from "../knowledge/mgh";
import type { Citation } from "../knowledge/cite";
import { countRange, type CountRange } from "../logic/count";
import { all, countTrials, type Criterion } from "../logic/criterion";
import { decide } from "../logic/decide";
import type { Facts } from "../logic/facts";

const { cites: CITES, points: POINTS, weeks: WEEKS } = MGH;

/** What each item of the sum counts. */
export const MGH_ITEMS = {
  failures: countTrials(
    1,
    "drug",
    "Failed adequate trials of different antidepressants in this episode (6 weeks, lowest published minimum dose, less than 50 % improvement)",
    failedTrial({ weeks: WEEKS, dose: "lowest" }, 50, "current"),
    CITES,
  ),
  /** At most one step for each trial. */
  optimisations: countTrials(
    1,
    "trial",
    "Antidepressant trials of this episode that were optimised",
    all("Optimised trial in this episode", [
      IS_ANTIDEPRESSANT_TRIAL,
      IN_CURRENT_EPISODE,
      {
        kind: "trialFact",
        fact: "optimised",
        test: { op: "oneOf", values: ["yes"] },
        text: "The dose was raised, or time added, after an adequate start without enough benefit",
        cites: [],
      },
    ]),
    CITES,
  ),
  augmentations: countTrials(1, "trial", "Adequate augmentations that failed", FAILED_AUGMENTATION, CITES),
  ect: failedCourse("ect", 50, CITES),
} as const satisfies Record<string, Criterion>;

/** Augmentations that count once their dose, time and adherence are shown to have been adequate. */
const MAY_BE_AUGMENTATIONS = countTrials(1, "trial", "Augmentations", AUGMENTED_WITHOUT_RESPONSE, CITES);

/** A value, or while facts are missing the possible range. Doses are label-range minimums. */
export interface MghResult {
  readonly items: readonly MghItem[];
  readonly lowest: number;
  /** Undefined when there is no limit to what may count. */
  readonly highest: number | undefined;
  readonly cites: readonly Citation[];
}

export interface MghItem {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number | undefined;
}

/** MGH staging: one point for a failed trial, half for each optimisation and augmentation, three for failed ECT. */
export function mgh(facts: Facts): MghResult {
  const { certain } = countRange(MGH_ITEMS.augmentations, facts);
  const { possible } = countRange(MAY_BE_AUGMENTATIONS, facts);
  const ect = decide(MGH_ITEMS.ect, facts);
  const items = [
    item("Failed adequate trials", POINTS.failure, countRange(MGH_ITEMS.failures, facts)),
    item("Optimised trials", POINTS.optimisation, countRange(MGH_ITEMS.optimisations, facts)),
    item("Augmentations and combinations", POINTS.augmentation, { certain, possible }),
    item("Failed electroconvulsive therapy", POINTS.ect, {
      certain: ect === "yes" ? 1 : 0,
      possible: ect === "no" ? 0 : 1,
    }),
  ];
  return {
    items,
    lowest: items.reduce((so, { lowest }) => so + lowest, 0),
    highest: items.reduce<number | undefined>(
      (so, { highest }) => (so === undefined || highest === undefined ? undefined : so + highest),
      0,
    ),
    cites: CITES,
  };
}

function item(name: string, points: number, { certain, possible }: CountRange): MghItem {
  return { name, lowest: certain * points, highest: possible === undefined ? undefined : possible * points };
}
