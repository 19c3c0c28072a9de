import { cite } from "../knowledge/sources";
import { any, isYes } from "../logic/criterion";
import {
  BIPOLARITY,
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  ENDED_BY_SIDE_EFFECTS,
  MANIC_OR_MIXED,
  ONE_FAILURE,
  SUICIDE_RISK_OVERDOSE,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";

const TRICYCLIC = [cite("dosulepin-tricyclic-label", "4.3 Contraindications")];
const MAOI = [cite("phenelzine-label", "Contraindications")];
const BUPROPION = [cite("bupropion-label", "Contraindications")];

/** Another antidepressant in place of the one taken. What rules out single medicines is listed as a caution of the option. */
export const switching: Option = {
  id: "switch-antidepressant",
  name: "Switching to another antidepressant",
  placedWhen: any("An adequate trial fell short, or a trial ended because of side effects", [
    ONE_FAILURE,
    ENDED_BY_SIDE_EFFECTS,
  ]),
  supports: [CURRENT_ADEQUATE_WITHOUT_BENEFIT, ENDED_BY_SIDE_EFFECTS, TWO_FAILURES],
  cautions: [
    CURRENT_NOT_ADEQUATE,
    CURRENT_PARTIAL_RESPONSE,
    BIPOLARITY,
    SUICIDE_RISK_OVERDOSE,
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
      "For an MAO inhibitor: the label lists these as contraindications",
      [
        isYes("conditions.phaeochromocytoma", "Phaeochromocytoma is recorded", MAOI),
        isYes("conditions.heartDisease", "Heart disease is recorded; the label names congestive heart failure", MAOI),
        isYes("conditions.liverDisease", "Liver disease is recorded", MAOI),
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
    isYes(
      "medicines.maoi",
      "An MAO inhibitor was taken within 2 weeks; labels list a wash-out before most other antidepressants",
      [cite("phenelzine-label", "Contraindications and wash-out")],
    ),
    isYes("conditions.lowSodium", "Low sodium is recorded; it is reported with SSRIs and venlafaxine", [
      cite("hyponatraemia-inpatients", "abstract"),
    ]),
  ],
  rulesOut: [MANIC_OR_MIXED],
  preferences: [
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine; a switch replaces one"),
  ],
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "A switch within the class or to another class is an option; tricyclics and MAO inhibitors in secondary care; vortioxetine after no or limited response to at least 2 antidepressants.",
      cites: [cite("nice-ng222", "1.9.6, 1.9.7")],
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
      says: "Each trial usually takes 4 to 8 weeks, and the change-over some weeks; discontinuation symptoms can occur.",
      cites: [cite("nice-ng222", "further-line treatment")],
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
