import { cite } from "../knowledge/cite";
import { all, isYes } from "../logic/criterion";
import { agedBelow25, BIPOLARITY, ONE_FAILURE, qtRisk } from "./history";
import type { Option } from "./option";
import { germanNvl, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, CURRENT_PARTIAL_RESPONSE, MAOI_TAKEN, QT_MEDICINE_TAKEN } from "./taken-now";
import { EARLY_IMPROVEMENT } from "./switching";

/** A second antidepressant of a different class beside the first; bupropion is an option of its own. */
export const combine: Option = {
  id: "combine-antidepressants",
  name: "Combining two antidepressants",
  group: "adding",
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [
    ANTIDEPRESSANT_TAKEN,
    ONE_FAILURE,
  ]),
  supports: [
    CURRENT_PARTIAL_RESPONSE,
    isYes("lifestyle.insomnia", "Sleep is poor; mirtazapine and trazodone, which are sedating, are named examples", [
      cite("nice-ng222", "1.9.9"),
      cite("canmat-2023", "Table 3.6"),
    ]),
  ],
  cautions: [
    BIPOLARITY,
    agedBelow25([cite("boxed-warning-antidepressants", "boxed warning")]),
    isYes(
      "medicines.serotonergic",
      "A serotonergic medicine is taken; signs of serotonin toxicity are looked for when another is added",
      [cite("hunter-serotonin", "criteria: on a serotonergic medicine")],
    ),
    qtRisk(
      "A QT risk is recorded, or a medicine that is taken prolongs the QT interval; regulators limit citalopram and escitalopram there",
      QT_MEDICINE_TAKEN,
      [cite("fda-citalopram-2012", "dose limits with QT risk")],
    ),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; in dementia, WHO names SSRIs, not tricyclics, as what may be considered",
      [cite("who-mhgap-dementia", "recommendation")],
    ),
  ],
  rulesOut: [
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; NICE lists its combination with an SSRI, SNRI or tricyclic as not to be used",
      cites: [cite("nice-ng222", "1.9.9"), ...MAOI_TAKEN.cites],
    },
  ],
  preferences: [
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.weight", "Weight is a worry; side effects were more frequent with mirtazapine added", [
      cite("mir-2018", "abstract: more side effects"),
    ]),
  ],
  availability: "local.specialist",
  positions: [
    germanNvl("Combining antidepressants is among the steps it names."),
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
      says: "Mirtazapine or mianserin are listed as second-line additions; bupropion too.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
  ],
  regulatory: [
    status(
      "uk",
      "Each medicine has its own licence; combinations are named in or with advice from specialist services.",
      "nice-ng222",
      "1.9.9",
    ),
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
  ],
  uncertainty: [
    {
      says: "The benefit may be larger in depression that has not been selected for resistance: adding mirtazapine after non-response in primary care brought none that mattered clinically, while all trials together favour combinations.",
      cites: [cite("mir-2018", "abstract"), cite("henssler-2022", "abstract")],
    },
    {
      says: "NICE places combinations behind specialist advice, CANMAT second-line; the German guideline names them.",
      cites: [
        cite("nice-ng222", "1.9.8, 1.9.9"),
        cite("canmat-2023", "Table 7.2, adjunctive agents"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
  ],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [
    {
      says: "NICE names explaining the possible increase in side effects beforehand, and referral to or advice from a specialist.",
      cites: [cite("nice-ng222", "1.9.8, 1.9.9")],
    },
  ],
  monitoring: [
    {
      says: "Weight and sleepiness are looked at with mirtazapine: CANMAT rates it as less favourable for both.",
      cites: [cite("canmat-2023", "Table 3.5")],
    },
  ],
  plain: {
    name: "Adding a second antidepressant",
    involves: "A second medicine of a different kind is taken together with the first one.",
    speaksFor: "What the first medicine has done so far is kept.",
    speaksAgainst: "Two medicines can have more side effects, and it is not certain that they work better.",
  },
};
