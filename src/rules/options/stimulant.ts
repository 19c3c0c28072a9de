import { cite } from "../knowledge/cite";
import { all, any, isBelow, isYes } from "../logic/criterion";
import { BIPOLARITY, heartDisease, ONE_FAILURE, respondedTo, substanceUse, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { canmat, germanNvl, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, MAOI_TAKEN, takenAlready } from "./taken-now";

const MODAFINIL = [cite("modafinil-smpc", "4.3 Contraindications")];
const MODAFINIL_WARN = [cite("modafinil-smpc", "4.4 Special warnings")];
const AMPHETAMINES = [cite("lisdexamfetamine-monographs", "contraindications and disease interactions")];
const BOXED = [cite("lisdexamfetamine-monographs", "boxed warning: misuse")];
const STIMULANTS = ["modafinil", "methylphenidate"];

/** Modafinil or a stimulant added to the antidepressant. */
export const stimulant: Option = {
  id: "augment-stimulant",
  name: "Adding modafinil or a stimulant",
  group: "adding",
  medicines: STIMULANTS,
  placedWhen: all("An antidepressant is being taken, and at least two adequate trials fell short", [
    ANTIDEPRESSANT_TAKEN,
    TWO_FAILURES,
  ]),
  supports: [
    ONE_FAILURE,
    isYes("diagnosis.adhd", "Attention deficit hyperactivity disorder is recorded, for which stimulants are licensed", [
      cite("lisdexamfetamine-monographs", "indications"),
    ]),
    isYes("episode.fatigue", "Tiredness is marked; modafinil is licensed for excessive sleepiness, in narcolepsy", [
      cite("modafinil-smpc", "4.1, 4.4"),
    ]),
    respondedTo("Modafinil or a stimulant", STIMULANTS),
  ],
  cautions: [
    BIPOLARITY,
    any(
      "Psychosis is recorded; texts warn of psychotic symptoms",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", MODAFINIL_WARN),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", MODAFINIL_WARN),
      ],
      [...MODAFINIL_WARN, ...BOXED],
    ),
    heartDisease(
      "Other heart disease is recorded; with symptoms it is a contraindication of amphetamines",
      AMPHETAMINES,
    ),
    substanceUse("Substance use is recorded; stimulants carry a boxed warning of misuse", BOXED),
    isBelow("conditions.tsh", 0.4, "The TSH is low; an overactive thyroid is a contraindication of amphetamines", [
      ...AMPHETAMINES,
      cite("btf-thyroid-tests", "typical reference range 0.4 to 4.0 mU/L; laboratories differ"),
    ]),
    isYes("conditions.glaucoma", "Glaucoma is recorded; listed as a contraindication of amphetamines", AMPHETAMINES),
    any(
      "Pregnancy, a planned pregnancy or breastfeeding is recorded; a Swiss text excludes modafinil, suspected of causing malformations",
      [
        isYes("person.pregnant", "Pregnancy is recorded"),
        isYes("person.planningPregnancy", "A pregnancy is planned or possible"),
        isYes("person.breastfeeding", "Breastfeeding is recorded"),
      ],
      [cite("modasomil-swiss-text", "pregnancy, breastfeeding")],
    ),
  ],
  rulesOut: [
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; stimulants are contraindicated with it",
      cites: [...AMPHETAMINES, cite("phenelzine-label", "Contraindications")],
    },
    isYes(
      "conditions.uncontrolledHypertension",
      "Blood pressure is not controlled; a contraindication of modafinil in the UK text, and of amphetamines when moderate to severe",
      [...MODAFINIL, ...AMPHETAMINES],
    ),
    isYes(
      "conditions.arrhythmia",
      "A disorder of heart rhythm is recorded; a contraindication of modafinil in the UK text",
      MODAFINIL,
    ),
    isYes(
      "conditions.recentHeartAttack",
      "A cardiovascular event in the last 6 weeks; unstable disease is a contraindication of amphetamines",
      AMPHETAMINES,
    ),
    takenAlready("Modafinil or a stimulant", STIMULANTS, MODAFINIL),
  ],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  availability: "local.specialist",
  positions: [
    canmat("Modafinil is listed as a second-line, stimulants as third-line additions."),
    germanNvl("Psychostimulants are not for routine use as an addition."),
  ],
  regulatory: [
    status(
      "uk",
      "Modafinil is licensed for narcolepsy only; uncontrolled hypertension and arrhythmia are contraindications.",
      "modafinil-smpc",
      "4.3, 4.4",
    ),
    status(
      "us",
      "Lisdexamfetamine carries a boxed warning of misuse; it is not licensed for depression.",
      "lisdexamfetamine-monographs",
      "boxed warning; indications",
    ),
  ],
  evidence: [
    {
      says: "Two large trials of lisdexamfetamine added to an antidepressant found no difference from placebo: 0.1 points on the MADRS (95 % interval -1.7 to 2.0; 402 people) and -0.5 (-2.3 to 1.3; 424 people).",
      cites: [cite("richards-2016-lisdexamfetamine", "abstract")],
    },
    {
      says: "A network meta-analysis (65 trials, 12,415 people) found a higher response than placebo with modafinil and with lisdexamfetamine.",
      cites: [cite("nunez-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "A network meta-analysis finds an effect of lisdexamfetamine on response; its two large trials found none. CANMAT lists stimulants third-line; the German guideline keeps them out of routine.",
      cites: [
        cite("nunez-2022", "abstract"),
        cite("richards-2016-lisdexamfetamine", "abstract"),
        cite("canmat-2023", "Table 7.2, adjunctive agents"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
  ],
  practical: [
    {
      says: "Modafinil can lower the effect of hormonal contraceptives.",
      cites: [cite("modasomil-swiss-text", "contraception")],
    },
  ],
  monitoring: [
    {
      says: "Texts name an ECG before modafinil, and asking about misuse before and during a stimulant.",
      cites: [...MODAFINIL_WARN, ...BOXED],
    },
  ],
  plain: {
    name: "Adding a medicine for alertness",
    involves: "Modafinil or a stimulant is taken with the antidepressant, usually in the morning.",
    speaksFor: "It may help with tiredness and attention.",
    speaksAgainst:
      "Large studies found no benefit for mood with one of them. Blood pressure can rise, and some can be misused.",
  },
};
