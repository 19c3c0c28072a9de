import { cite } from "../knowledge/cite";
import { DRUGS } from "../knowledge/drugs";
import { any, isYes } from "../logic/criterion";
import {
  agedAtLeast,
  agedBelow25,
  anotherEndedBySideEffects,
  heartDisease,
  liverDisease,
  qtRisk,
  respondedTo,
  suicidality,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import { ng222, status, vaDod } from "./positions";
import { ADD_OR_SWITCH, AGAINST_ANY_CHANGE, CHANGING_OVER, EARLY_IMPROVEMENT, FOLLOW_UP } from "./switching";
import { CURRENT_ADEQUATE_WITHOUT_BENEFIT, MAOI_TAKEN, QT_ADDITION_TAKEN, takenAlready } from "./taken-now";

const LABELS = [
  cite("dosulepin-tricyclic-label", "4.3 Contraindications"),
  cite("gpnotebook-tricyclics", "contraindications"),
];
const CAUTIONS = [cite("gpnotebook-tricyclics", "cautions")];
const TRICYCLICS = DRUGS.filter(({ drugClass }) => drugClass === "tca").map(({ id }) => id);

/** A tricyclic antidepressant in place of the one taken. */
export const switchTricyclic: Option = {
  id: "switch-tricyclic",
  name: "Switching to a tricyclic",
  group: "switching",
  medicines: TRICYCLICS,
  placedWhen: TWO_FAILURES,
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    anotherEndedBySideEffects("a tricyclic", TRICYCLICS),
    respondedTo("A tricyclic", TRICYCLICS),
  ],
  cautions: [
    ...AGAINST_ANY_CHANGE,
    suicidality(
      "Suicidal thoughts or behaviour were recorded; tricyclics are dangerous in overdose, lofepramine least so",
      [cite("nice-ng222", "further-line treatment, page 62")],
    ),
    heartDisease("Other heart disease is recorded; labels list arrhythmia and heart block", LABELS),
    liverDisease("Liver disease is recorded; caution is named, and severe forms are listed", CAUTIONS),
    isYes("conditions.glaucoma", "Glaucoma is recorded; caution is named for the closed-angle form", CAUTIONS),
    isYes("conditions.urinaryRetention", "Trouble emptying the bladder is recorded; caution is named", CAUTIONS),
    isYes("conditions.seizures", "Epilepsy or a seizure is recorded; tricyclics may activate epilepsy", CAUTIONS),
    isYes("conditions.thyroidDisease", "Thyroid disease is recorded; caution is named", CAUTIONS),
    isYes("conditions.phaeochromocytoma", "Phaeochromocytoma is recorded; caution is named", CAUTIONS),
    any(
      "Pregnancy or breastfeeding is recorded; caution is named",
      [
        isYes("person.pregnant", "Pregnancy is recorded", CAUTIONS),
        isYes("person.breastfeeding", "Breastfeeding is recorded", CAUTIONS),
      ],
      CAUTIONS,
    ),
    qtRisk(
      "A QT risk is recorded; tricyclics act on the conduction of the heart, and arrhythmia is listed",
      QT_ADDITION_TAKEN,
      LABELS,
    ),
    agedAtLeast(65, "Age is 65 or more; older people are described as more prone to side effects of tricyclics", [
      cite("devon-tricyclics", "elderly patients"),
    ]),
    agedBelow25([cite("sga-us-labels", "Boxed warning: suicidality, age 24 and under")]),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; in dementia, WHO names SSRIs, not tricyclics, as what may be considered",
      [cite("who-mhgap-dementia", "recommendation")],
    ),
    any(
      "Psychosis is recorded; NICE names an antidepressant together with an antipsychotic for psychotic depression",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded"),
      ],
      [cite("nice-ng222", "1.12.2")],
    ),
  ],
  rulesOut: [
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; labels of both list it as a contraindication",
      cites: [cite("amitriptyline-us-label", "Contraindications"), ...MAOI_TAKEN.cites],
    },
    isYes(
      "conditions.recentHeartAttack",
      "A heart attack or other cardiovascular event in the last 6 weeks; a recent heart attack is a contraindication",
      [...LABELS, cite("amitriptyline-us-label", "Contraindications: acute recovery phase")],
    ),
    isYes(
      "conditions.arrhythmia",
      "Heart block or another disorder of heart rhythm is recorded; listed as a contraindication",
      LABELS,
    ),
    isYes("conditions.severeLiverDisease", "Severe liver disease is recorded; listed as a contraindication", LABELS),
    takenAlready("A tricyclic", TRICYCLICS, [cite("nice-ng222", "further-line treatment, page 62")]),
  ],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  availability: "local.specialist",
  positions: [
    ng222(
      "A tricyclic is a further-line switch in secondary care; for chronic symptoms that did not respond, specialist options include tricyclics.",
      "further-line treatment, page 62; 1.10.6",
    ),
    vaDod("Tricyclics are among the switches listed after an inadequate response; at the start they are not first."),
  ],
  regulatory: [
    status(
      "uk",
      "Licensed for depression; a 2016 product text lists recent heart attack, heart block or arrhythmia, and severe liver disease as contraindications.",
      "dosulepin-tricyclic-label",
      "4.3 Contraindications",
    ),
    status(
      "us",
      "Licensed for depression; not with an MAO inhibitor or within 14 days of one, nor in acute recovery after a heart attack.",
      "amitriptyline-us-label",
      "Contraindications",
    ),
  ],
  evidence: [
    {
      says: "In STAR*D, 20 of 100 were in remission with nortriptyline as the third step, against 12 with mirtazapine; no intervals were read.",
      cites: [cite("star-d-2006", "third step, as summarised")],
    },
    {
      says: "From age 60, after two failures, 22 of 100 were in remission after a switch to nortriptyline, against 19 with lithium added (OPTIMUM step 2, 248 people); no intervals were read.",
      cites: [cite("optimum-2023", "abstract, step 2")],
    },
    {
      says: "Response to a tricyclic after non-response to another medicine was 17 to 49 of 100 across the studies of one review.",
      cites: [cite("switch-review-dare", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Studies of tricyclics after failures are few and mostly old, and their figures lie far apart (17 to 49 of 100).",
      cites: [cite("switch-review-dare", "abstract")],
    },
    ADD_OR_SWITCH,
  ],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [CHANGING_OVER],
  monitoring: [FOLLOW_UP],
  plain: {
    name: "Changing to an older kind of antidepressant (tricyclic)",
    involves: "The present medicine is replaced, step by step, by a tricyclic. A specialist is usually involved.",
    speaksFor: "Tricyclics have been used for a long time, and help some people whom newer medicines did not help.",
    speaksAgainst: "They have more side effects in older people, can affect the heart, and are dangerous in overdose.",
  },
};
