import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import {
  agedAtLeast,
  agedBelow25,
  anotherEndedBySideEffects,
  BIPOLARITY,
  kidneyImpairment,
  liverDisease,
  respondedTo,
} from "./history";
import type { Option } from "./option";
import { canmat, status } from "./positions";
import { ADD_OR_SWITCH, CHANGE_ARISES, EARLY_IMPROVEMENT, FOLLOW_UP } from "./switching";
import {
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  MAOI_TAKEN,
  takenAlready,
} from "./taken-now";

const LABEL = [cite("bupropion-label", "Contraindications")];
const WARNINGS = [cite("bupropion-label", "Warnings and precautions")];
const ZYBAN = [cite("zyban-uk-smpc-2023", "4.3 Contraindications")];
const BUPROPION = ["bupropion", "bupropion-hydrobromide", "dextromethorphan-bupropion"];

/** Bupropion, in place of the antidepressant taken or beside it. */
export const bupropion: Option = {
  id: "bupropion",
  name: "Bupropion, instead of or added to the antidepressant",
  group: "switching",
  medicines: BUPROPION,
  placedWhen: CHANGE_ARISES,
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    CURRENT_PARTIAL_RESPONSE,
    anotherEndedBySideEffects("bupropion", BUPROPION),
    isYes("episode.fatigue", "Tiredness is marked; bupropion is listed first-line for fatigue by CANMAT", [
      cite("canmat-2023", "Table 3.6"),
    ]),
    respondedTo("Bupropion", BUPROPION),
  ],
  cautions: [
    CURRENT_NOT_ADEQUATE,
    BIPOLARITY,
    agedAtLeast(60, "Age is 60 or more; with bupropion added, falls were most frequent in a trial of that age", [
      cite("optimum-2023", "abstract: age 60 and over, falls"),
    ]),
    agedBelow25([cite("sga-us-labels", "Boxed warning: suicidality, age 24 and under")]),
    isYes(
      "conditions.uncontrolledHypertension",
      "Blood pressure is not controlled; monographs name hypertension",
      WARNINGS,
    ),
    kidneyImpairment("Kidney function is reduced; monographs name renal impairment", WARNINGS),
    liverDisease(
      "Liver disease is recorded; monographs name hepatic impairment, and a UK text lists severe cirrhosis as a contraindication",
      [...WARNINGS, ...ZYBAN],
    ),
    isYes(
      "conditions.raisedIntracranialPressure",
      "Raised pressure or a lesion inside the skull is recorded; a UK text lists a tumour of the central nervous system as a contraindication",
      ZYBAN,
    ),
    isYes(
      "conditions.neurologicalDisease",
      "Brain injury or another neurological disease; monographs name head injury",
      WARNINGS,
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.seizures",
      "Epilepsy or a seizure is recorded; the label lists a seizure disorder as a contraindication",
      LABEL,
    ),
    isYes(
      "diagnosis.eatingDisorder",
      "Anorexia or bulimia nervosa is recorded; the label lists both as contraindications",
      LABEL,
    ),
    isYes(
      "substances.abruptWithdrawal",
      "Alcohol or sedatives are being stopped abruptly; the label lists it as a contraindication",
      LABEL,
    ),
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; the label lists it as a contraindication",
      cites: [...LABEL, ...MAOI_TAKEN.cites],
    },
    takenAlready("Bupropion", BUPROPION, LABEL),
  ],
  preferences: [
    isYes("preferences.weight", "Weight is a worry; CANMAT rates bupropion as more favourable for weight", [
      cite("canmat-2023", "Table 3.5"),
    ]),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  positions: [canmat("Bupropion is listed as a second-line addition.")],
  regulatory: [
    status(
      "us",
      "Licensed for depression; seizure disorder, bulimia or anorexia nervosa, abrupt stopping of alcohol or sedatives, and MAO inhibitors are contraindications.",
      "bupropion-label",
      "Contraindications",
    ),
    status(
      "uk",
      "The text of Zyban also lists any history of seizures, a tumour of the central nervous system, severe cirrhosis of the liver and a history of bipolar disorder as contraindications.",
      "zyban-uk-smpc-2023",
      "4.3 Contraindications",
    ),
  ],
  evidence: [
    {
      says: "In VAST-D, 27 of 100 were in remission after 12 weeks with bupropion added and 22 after a switch to it, against 29 with aripiprazole added (1,522 veterans); no intervals were read.",
      cites: [cite("vast-d-2017", "abstract")],
    },
    {
      says: "From age 60, adding bupropion brought remission in 28 of 100, a switch to it in 19, adding aripiprazole in 29; falls for each person were 0.55 with bupropion added and 0.33 with aripiprazole.",
      cites: [cite("optimum-2023", "abstract")],
    },
    {
      says: "Combinations with bupropion, over all trials: effect size 0.10 (95 % interval -0.07 to 0.27).",
      cites: [cite("henssler-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "VAST-D and OPTIMUM find bupropion about as useful as aripiprazole when added; a meta-analysis of combinations finds no clear effect (interval from -0.07 to 0.27).",
      cites: [cite("vast-d-2017", "abstract"), cite("optimum-2023", "abstract"), cite("henssler-2022", "abstract")],
    },
    ADD_OR_SWITCH,
  ],
  timeToEffect: [
    EARLY_IMPROVEMENT,
    {
      says: "As the only antidepressant: a Czech product text describes an effect as early as 14 days, drug information one after 1 to 3 weeks, the full one perhaps not before week 4. Added to another, no time was read.",
      cites: [cite("elontril-czech-text", "onset"), cite("bupropion-elsevier", "onset")],
    },
  ],
  practical: [
    {
      says: "CANMAT describes bupropion as more favourable for weight, sexual function and sedation than most antidepressants.",
      cites: [cite("canmat-2023", "Table 3.5")],
    },
  ],
  monitoring: [
    FOLLOW_UP,
    {
      says: "For dextromethorphan-bupropion, monographs name the blood pressure and a history of bipolar disorder as checked beforehand.",
      cites: WARNINGS,
    },
  ],
  plain: {
    name: "Bupropion",
    involves: "Bupropion takes the place of the present medicine, or is taken together with it.",
    speaksFor: "It is less likely to cause weight gain, sleepiness or sexual problems than many others.",
    speaksAgainst:
      "It raises the risk of a seizure a little, can disturb sleep, and older people fell more often with it.",
  },
};
