import { cite } from "../knowledge/sources";
import { DRUGS } from "../knowledge/drugs";
import { any, isYes } from "../logic/criterion";
import {
  agedAtLeast,
  BIPOLARITY,
  ENDED_BY_SIDE_EFFECTS,
  ONE_FAILURE,
  respondedTo,
  suicidality,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import {
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  MAOI_TAKEN,
} from "./taken-now";

const TRICYCLIC = [cite("dosulepin-tricyclic-label", "4.3 Contraindications")];
const MAOI = [cite("phenelzine-label", "Contraindications")];
const BUPROPION = [cite("bupropion-label", "Contraindications")];
const ANTIDEPRESSANTS = DRUGS.filter(({ countsAs }) => countsAs === "trial").map(({ id }) => id);

/** Another antidepressant in place of the one taken. What rules out single medicines is listed as a caution of the option. */
export const switching: Option = {
  id: "switch-antidepressant",
  name: "Switching to another antidepressant",
  placedWhen: any("An adequate trial fell short, or a trial ended because of side effects", [
    ONE_FAILURE,
    ENDED_BY_SIDE_EFFECTS,
  ]),
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    ENDED_BY_SIDE_EFFECTS,
    TWO_FAILURES,
    respondedTo("An antidepressant", ANTIDEPRESSANTS),
  ],
  cautions: [
    CURRENT_NOT_ADEQUATE,
    CURRENT_PARTIAL_RESPONSE,
    BIPOLARITY,
    suicidality("For a tricyclic: suicidal thoughts or behaviour were recorded; tricyclics are dangerous in overdose", [
      cite("nice-ng222", "further-line treatment, page 62"),
    ]),
    any(
      "For a tricyclic: labels list heart attack in recent weeks, heart block or arrhythmia, or severe liver disease as contraindications",
      [
        isYes(
          "conditions.recentHeartAttack",
          "A heart attack or other cardiovascular event in the last 6 weeks",
          TRICYCLIC,
        ),
        isYes("conditions.heartDisease", "Heart disease is recorded", TRICYCLIC),
        isYes("conditions.liverDisease", "Liver disease is recorded", TRICYCLIC),
      ],
      TRICYCLIC,
    ),
    any(
      "For an MAO inhibitor: the label or a monograph of it lists these as contraindications",
      [
        isYes("conditions.phaeochromocytoma", "Phaeochromocytoma is recorded", MAOI),
        isYes("conditions.heartDisease", "Heart disease is recorded; the label names congestive heart failure", MAOI),
        isYes("conditions.liverDisease", "Liver disease is recorded", MAOI),
        isYes("conditions.uncontrolledHypertension", "Blood pressure is not controlled", MAOI),
        isYes("medicines.serotonergic", "A serotonergic medicine is taken", MAOI),
        isYes("medicines.sympathomimetic", "A sympathomimetic medicine is taken", MAOI),
        isYes("medicines.fluoxetineLastFiveWeeks", "Fluoxetine was taken in the last 5 weeks", MAOI),
      ],
      MAOI,
    ),
    any(
      "For bupropion: the label lists these as contraindications",
      [
        isYes("conditions.seizures", "Epilepsy or a seizure is recorded", BUPROPION),
        isYes("diagnosis.eatingDisorder", "Anorexia or bulimia nervosa is recorded", BUPROPION),
        isYes("substances.abruptWithdrawal", "Alcohol or sedatives are being stopped abruptly", BUPROPION),
      ],
      BUPROPION,
    ),
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; labels list a wash-out before most other antidepressants",
    },
    isYes("conditions.lowSodium", "Low sodium is recorded; it is reported with SSRIs and venlafaxine", [
      cite("hyponatraemia-inpatients", "abstract"),
    ]),
    any(
      "A QT risk is recorded; regulators limit citalopram and escitalopram there",
      [
        isYes("conditions.qtProlonged", "The QT interval is prolonged, now or in the family"),
        isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval"),
      ],
      [cite("fda-citalopram-2012", "dose limits with QT risk")],
    ),
    agedAtLeast(
      65,
      "Age is 65 or more; older people are described as more prone to side effects of tricyclics, and to low sodium with SSRIs and venlafaxine",
      [cite("devon-tricyclics", "elderly patients"), cite("hyponatraemia-inpatients", "abstract: mean age 74")],
    ),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; in dementia, WHO names SSRIs, not tricyclics, as what may be considered",
      [cite("who-mhgap-dementia", "recommendation")],
    ),
    any(
      "Psychosis is recorded; NICE names an antidepressant together with an antipsychotic for psychotic depression, and the phenelzine monograph names psychosis among its cautions",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded"),
      ],
      [cite("nice-ng222", "1.12.2"), cite("phenelzine-label", "Warnings and precautions, monograph")],
    ),
  ],
  rulesOut: [],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "A switch within the class or to another class is an option; tricyclics and MAO inhibitors in secondary care; vortioxetine after no or limited response to at least 2 antidepressants.",
      cites: [cite("nice-ng222", "further-line treatment, page 62; 1.9.7")],
    },
    {
      body: "VA/DoD",
      regions: ["us"],
      year: 2022,
      says: "Switching, tricyclics and MAO inhibitors included, is listed after an inadequate response to an adequate trial.",
      cites: [cite("va-dod-2022", "treatment after inadequate response, summary")],
    },
  ],
  evidence: [
    {
      says: "In STAR*D about 31 of 100 people were in remission after the second step and about 14 of 100 after the third; how many in all is disputed by a re-analysis.",
      cites: [cite("star-d-2006", "introduction and results"), cite("pigott-2023", "abstract")],
    },
    {
      says: "In VAST-D, 22 of 100 were in remission 12 weeks after a switch to bupropion, against 27 with bupropion added and 29 with aripiprazole added (1,522 veterans).",
      cites: [cite("vast-d-2017", "abstract")],
    },
  ],
  practical: [
    {
      says: "A change-over may need cross-tapering; NICE names secondary care, or advice from it, for any change to or from an MAO inhibitor.",
      cites: [cite("nice-ng222", "further-line treatment, page 62")],
    },
    {
      says: "After fluoxetine a wash-out of 5 weeks before an MAO inhibitor is listed; 14 days after an MAO inhibitor before others.",
      cites: MAOI,
    },
  ],
  plain: {
    name: "Changing to another antidepressant",
    involves:
      "The present medicine is replaced, step by step, by a different one. It takes some weeks to see how well the new one works.",
    speaksFor: "Another medicine may suit better, or have fewer side effects.",
    speaksAgainst: "Any benefit of the present medicine may be lost, and the change can cause symptoms for a while.",
  },
};
