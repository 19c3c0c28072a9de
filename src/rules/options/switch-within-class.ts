import { cite } from "../knowledge/cite";
import { DRUGS } from "../knowledge/drugs";
import { isYes } from "../logic/criterion";
import { ENDED_BY_SIDE_EFFECTS, respondedTo, TWO_OF_A_CLASS_FAILED } from "./history";
import type { Option } from "./option";
import { ng222, status, vaDod } from "./positions";
import {
  ADD_OR_SWITCH,
  AGAINST_A_NEWER_ONE,
  CHANGE_ARISES,
  CHANGING_OVER,
  EARLY_IMPROVEMENT,
  FOLLOW_UP,
  STEP_FIGURES,
} from "./switching";
import { CURRENT_ADEQUATE_WITHOUT_BENEFIT } from "./taken-now";

const ANTIDEPRESSANTS = DRUGS.filter(({ countsAs }) => countsAs === "trial").map(({ id }) => id);

/** Another antidepressant of the same class. */
export const switchWithinClass: Option = {
  id: "switch-within-class",
  name: "Switching within the class",
  group: "switching",
  placedWhen: CHANGE_ARISES,
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    ENDED_BY_SIDE_EFFECTS,
    respondedTo("An antidepressant", ANTIDEPRESSANTS),
  ],
  cautions: [...AGAINST_A_NEWER_ONE, TWO_OF_A_CLASS_FAILED],
  rulesOut: [],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  positions: [
    ng222(
      "Switching to another medicine of the same class is one of the further-line options.",
      "further-line treatment, page 62",
    ),
    vaDod("Switching is listed after an inadequate response to an adequate trial."),
  ],
  regulatory: [
    status(
      "us",
      "SSRIs and SNRIs carry a boxed warning on suicidal thoughts up to age 24.",
      "sga-us-labels",
      "Boxed warning: suicidality, age 24 and under",
    ),
  ],
  evidence: [
    STEP_FIGURES,
    {
      says: "After a first SSRI, remission was 8 of 100 more frequent with venlafaxine than with a second SSRI (number needed to treat 13), in a review; no interval was read.",
      cites: [cite("switch-review-dare", "abstract")],
    },
  ],
  uncertainty: [ADD_OR_SWITCH],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [CHANGING_OVER],
  monitoring: [FOLLOW_UP],
  plain: {
    name: "Changing to a similar antidepressant",
    involves:
      "The present medicine is replaced, step by step, by one of the same kind. It takes some weeks to see how well the new one works.",
    speaksFor: "Another medicine of the same kind may suit better, or have fewer side effects.",
    speaksAgainst: "Any benefit of the present medicine may be lost, and the change can cause symptoms for a while.",
  },
};
