import { DRUGS } from "../knowledge/drugs";
import { all, any, not, type TrialCriterion } from "../logic/criterion";
import {
  ADHERENT,
  doseReached,
  FOR_DEPRESSION,
  fellShort,
  IN_CURRENT_EPISODE,
  LENIENT,
  longEnough,
  ON_ITS_OWN,
} from "./criteria";

const AUGMENTERS = DRUGS.filter((drug) => drug.countsAs === "augmenter").map((drug) => drug.id);

/** Added to another medicine for depression in this episode, without a response. */
export const AUGMENTED_WITHOUT_RESPONSE: TrialCriterion = all(
  "An augmentation or combination for depression in this episode, with less than 50 % improvement",
  [
    any("It was added to another medicine, or is one that is only ever added", [
      not("It was added to another medicine", ON_ITS_OWN),
      { kind: "trialDrug", drugs: AUGMENTERS, text: "The medicine is an augmenter", cites: [] },
    ]),
    FOR_DEPRESSION,
    IN_CURRENT_EPISODE,
    fellShort(50),
  ],
);

/** The same, at a published dose, for 4 weeks or more, with most doses taken: used, and failed adequately. */
export const FAILED_AUGMENTATION: TrialCriterion = all("An adequate augmentation or combination that failed", [
  AUGMENTED_WITHOUT_RESPONSE,
  doseReached(LENIENT.dose),
  longEnough(LENIENT.weeks),
  ADHERENT,
]);
