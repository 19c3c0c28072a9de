import { cite } from "../knowledge/cite";
import { any, isYes, type Criterion } from "../logic/criterion";
import { agedBelow25, BIPOLARITY, ENDED_BY_SIDE_EFFECTS, lowSodium, ONE_FAILURE, qtRisk } from "./history";
import type { Statement } from "./option";
import { CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE, MAOI_TAKEN, QT_ADDITION_TAKEN } from "./taken-now";

/** What is said of every change from one antidepressant to another. */

export const CHANGE_ARISES: Criterion = any("An adequate trial fell short, or a trial ended because of side effects", [
  ONE_FAILURE,
  ENDED_BY_SIDE_EFFECTS,
]);

export const AGAINST_ANY_CHANGE: readonly Criterion[] = [CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE, BIPOLARITY];

/** For a change to a second-generation antidepressant, of the same class or another. */
export const AGAINST_A_NEWER_ONE: readonly Criterion[] = [
  ...AGAINST_ANY_CHANGE,
  agedBelow25([cite("boxed-warning-antidepressants", "boxed warning")]),
  {
    ...MAOI_TAKEN,
    text: "An MAO inhibitor is taken, or was within 2 weeks; labels list a wash-out before most other antidepressants",
  },
  lowSodium("Low sodium is recorded; it is reported with SSRIs and venlafaxine", [
    cite("hyponatraemia-inpatients", "abstract"),
  ]),
  qtRisk("A QT risk is recorded; regulators limit citalopram and escitalopram there", QT_ADDITION_TAKEN, [
    cite("fda-citalopram-2012", "dose limits with QT risk"),
  ]),
  any(
    "Psychosis is recorded; NICE names an antidepressant together with an antipsychotic for psychotic depression",
    [
      isYes("episode.psychoticFeatures", "Psychotic features are present"),
      isYes("diagnosis.psychosisEver", "A psychotic illness is recorded"),
    ],
    [cite("nice-ng222", "1.12.2")],
  ),
  isYes("safety.rapidResponseNeeded", "A rapid response is needed; NICE names ECT there, and a change takes weeks", [
    cite("nice-ng222", "1.13.1"),
    cite("nice-ng222", "1.9.1: no response is looked at after 4 weeks"),
  ]),
];

export const CHANGING_OVER: Statement = {
  says: "A change-over may need cross-tapering. Symptoms on ending the present one are most frequent with paroxetine and venlafaxine, least with fluoxetine, bupropion, mirtazapine and vortioxetine.",
  cites: [cite("nice-ng222", "further-line treatment, page 62"), cite("canmat-2023", "Q6.d, Table 6.3")],
};

export const ADD_OR_SWITCH: Statement = {
  says: "Guidelines differ on switching or adding: NICE lists both, with specialist advice for additions; CANMAT calls the evidence for switching inconsistent, not better than staying on the same medicine in meta-analyses, with less to expect after the first switch.",
  cites: [cite("nice-ng222", "further-line treatment, page 62; 1.9.8"), cite("canmat-2023", "Q7.c, paragraph 188")],
};

export const STEP_FIGURES: Statement = {
  says: "In STAR*D about 31 of 100 people were in remission after the second step and about 14 of 100 after the third; no intervals were read, and how many in all is disputed by a re-analysis.",
  cites: [cite("star-d-2006", "introduction and results"), cite("pigott-2023", "abstract")],
};

/** When the effect of an antidepressant shows. */
export const EARLY_IMPROVEMENT: Statement = {
  says: "An early improvement of 20 % or more by 4 weeks predicts a later response; without it, response at 8 to 12 weeks is unlikely: a review puts it at about one in five by 8 weeks.",
  cites: [cite("canmat-2023", "early improvement"), cite("kudlow-2014", "abstract: negative predictive values")],
};

export const FOLLOW_UP: Statement = {
  says: "NICE names 4 weeks at a recognised dose without any response as the point at which reasons are looked for.",
  cites: [cite("nice-ng222", "1.9.1")],
};
