import { cite } from "../knowledge/sources";
import { all, isYes } from "../logic/criterion";
import {
  ANY_TRIAL_TAKEN,
  BIPOLARITY,
  CURRENT_PARTIAL_RESPONSE,
  MANIC_OR_MIXED,
  ONE_FAILURE,
  SIXTY_FIVE_OR_OLDER,
} from "./history";
import type { Option } from "./option";

/** A second antidepressant of a different class beside the first. */
export const combine: Option = {
  id: "combine-antidepressants",
  name: "Combining two antidepressants",
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [ANY_TRIAL_TAKEN, ONE_FAILURE]),
  supports: [
    CURRENT_PARTIAL_RESPONSE,
    isYes("lifestyle.insomnia", "Sleep is poor; mirtazapine and trazodone, which are sedating, are named examples", [
      cite("nice-ng222", "1.9.9"),
    ]),
  ],
  cautions: [
    BIPOLARITY,
    SIXTY_FIVE_OR_OLDER,
    isYes("preferences.weight", "Weight is a worry; a second antidepressant such as mirtazapine may add to it", [
      cite("mir-2018", "abstract: more side effects"),
    ]),
    isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval", [
      cite("fda-citalopram-2012", "dose limits with QT risk"),
    ]),
    isYes(
      "conditions.seizures",
      "Epilepsy or a seizure is recorded; the bupropion label lists it as a contraindication",
      [cite("bupropion-label", "Contraindications")],
    ),
  ],
  rulesOut: [
    isYes(
      "medicines.maoi",
      "An MAO inhibitor is taken or was taken within 2 weeks; NICE lists its combination with an SSRI, SNRI or tricyclic as not to be used",
      [cite("nice-ng222", "1.9.8")],
    ),
    MANIC_OR_MIXED,
  ],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  availability: "local.specialist",
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Adding an antidepressant of a different class, for example mirtazapine or trazodone to an SSRI, is listed in or with advice from specialist services.",
      cites: [cite("nice-ng222", "1.9.8, 1.9.9")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Bupropion, and mirtazapine or mianserin, are listed as second-line additions.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
  ],
  evidence: [
    {
      says: "Combinations did better than one antidepressant in 39 trials (6,751 people): effect size 0.31 (95 % interval 0.19 to 0.44); for bupropion combinations 0.10 (-0.07 to 0.27).",
      cites: [cite("henssler-2022", "abstract")],
    },
    {
      says: "Adding mirtazapine in UK primary care (480 people) brought no clinically important benefit and more side effects.",
      cites: [cite("mir-2018", "abstract")],
    },
    {
      says: "From age 60, adding bupropion brought remission in 28 of 100, against 29 with aripiprazole and 19 with a switch; falls were most frequent with bupropion.",
      cites: [cite("optimum-2023", "abstract")],
    },
  ],
  practical: [
    {
      says: "Usually judged within 4 to 8 weeks, with no visits beyond usual follow-up; side effects of two medicines add up.",
      cites: [cite("nice-ng222", "1.9.8")],
    },
  ],
  plain: {
    name: "Adding a second antidepressant",
    involves: "A second medicine of a different kind is taken together with the first one.",
    speaksFor: "What the first medicine has done so far is kept.",
    speaksAgainst: "Two medicines can have more side effects, and it is not certain that they work better.",
  },
};
