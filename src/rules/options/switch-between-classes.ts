import { cite } from "../knowledge/cite";
import { DRUGS } from "../knowledge/drugs";
import { isYes } from "../logic/criterion";
import { ENDED_BY_SIDE_EFFECTS, respondedTo, TWO_FAILURES, TWO_OF_A_CLASS_FAILED } from "./history";
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

/** An antidepressant of another class; tricyclics, MAO inhibitors and bupropion are options of their own. */
export const switchBetweenClasses: Option = {
  id: "switch-between-classes",
  name: "Switching to another class",
  group: "switching",
  placedWhen: CHANGE_ARISES,
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    ENDED_BY_SIDE_EFFECTS,
    TWO_FAILURES,
    TWO_OF_A_CLASS_FAILED,
    respondedTo("An antidepressant", ANTIDEPRESSANTS),
  ],
  cautions: AGAINST_A_NEWER_ONE,
  rulesOut: [],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  positions: [
    ng222(
      "Switching to another class is one of the further-line options; vortioxetine after no or limited response to at least 2 antidepressants.",
      "further-line treatment, page 62; 1.9.7",
    ),
    vaDod("Switching is listed after an inadequate response to an adequate trial."),
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "If there is no early improvement by 4 weeks: a higher dose, or a switch where tolerability is the concern.",
      cites: [cite("canmat-2023", "Q7.d, paragraph 191")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Antidepressants carry a boxed warning on suicidal thoughts up to age 24.",
      "sga-us-labels",
      "Boxed warning: suicidality, age 24 and under",
    ),
  ],
  evidence: [
    STEP_FIGURES,
    {
      says: "ASCERTAIN-TRD: response in 36 of 100 after a switch to venlafaxine XR or duloxetine, 38 with aripiprazole added, 52 with rTMS added (278 people); no intervals were read.",
      cites: [cite("ascertain-2024", "abstract")],
    },
  ],
  uncertainty: [
    ADD_OR_SWITCH,
    {
      says: "Whether a change of class does better than a change within it: small at most (remission 8 of 100 more with venlafaxine than with a second SSRI, in one review).",
      cites: [cite("switch-review-dare", "abstract")],
    },
  ],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [CHANGING_OVER],
  monitoring: [FOLLOW_UP],
  plain: {
    name: "Changing to a different kind of antidepressant",
    involves:
      "The present medicine is replaced, step by step, by one that works in a different way. It takes some weeks to see how well the new one works.",
    speaksFor: "A different kind of medicine may suit better, or have other side effects.",
    speaksAgainst: "Any benefit of the present medicine may be lost, and the change can cause symptoms for a while.",
  },
};
