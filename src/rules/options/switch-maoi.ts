import { cite } from "../knowledge/cite";
import { DRUGS } from "../knowledge/drugs";
import { all, any, isNo, isYes, not } from "../logic/criterion";
import {
  agedBelow25,
  anotherEndedBySideEffects,
  heartDiseaseOrAttack,
  liverDisease,
  respondedTo,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import { ng222, status, vaDod } from "./positions";
import { ADD_OR_SWITCH, AGAINST_ANY_CHANGE, EARLY_IMPROVEMENT, FOLLOW_UP } from "./switching";
import {
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  FLUOXETINE_TAKEN,
  MAOI_TAKEN,
  NEEDS_WASH_OUT_BEFORE_MAOI,
  takenAlready,
} from "./taken-now";

const LABEL = [cite("phenelzine-label", "Contraindications")];
const WARNINGS = [cite("phenelzine-label", "Warnings and precautions, monograph")];
const CEREBROVASCULAR = [...WARNINGS, cite("nardil-uk-text", "Contraindications: cerebrovascular disease")];
const MAO_INHIBITORS = DRUGS.filter(({ drugClass }) => drugClass === "maoi").map(({ id }) => id);

/** An irreversible MAO inhibitor in place of the antidepressant taken. */
export const switchMaoi: Option = {
  id: "switch-maoi",
  name: "Switching to an MAO inhibitor",
  group: "switching",
  medicines: MAO_INHIBITORS,
  placedWhen: TWO_FAILURES,
  supports: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    anotherEndedBySideEffects("an MAO inhibitor", MAO_INHIBITORS),
    respondedTo("An MAO inhibitor", MAO_INHIBITORS),
  ],
  cautions: [
    ...AGAINST_ANY_CHANGE,
    NEEDS_WASH_OUT_BEFORE_MAOI,
    heartDiseaseOrAttack("Other heart disease is recorded; one label list names cardiovascular disease", WARNINGS),
    isYes(
      "conditions.uncontrolledHypertension",
      "Blood pressure is not controlled; one label list names hypertension",
      WARNINGS,
    ),
    isYes(
      "conditions.neurologicalDisease",
      "A stroke, brain injury or other neurological disease is recorded; texts name cerebrovascular disease, the UK text as a contraindication",
      CEREBROVASCULAR,
    ),
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; labels name an interval before another one",
    },
    isYes("conditions.frequentHeadache", "Severe or frequent headaches; one label list names them", WARNINGS),
    isYes(
      "diagnosis.psychosisEver",
      "A psychotic illness is recorded; the monograph names psychosis among its cautions",
      WARNINGS,
    ),
    isYes(
      "episode.psychoticFeatures",
      "Psychotic features are present; the monograph names psychosis among its cautions",
      WARNINGS,
    ),
    agedBelow25([cite("sga-us-labels", "Boxed warning: suicidality, age 24 and under")]),
  ],
  rulesOut: [
    isYes(
      "conditions.phaeochromocytoma",
      "Phaeochromocytoma is recorded; the label lists it as a contraindication",
      LABEL,
    ),
    isYes("conditions.heartFailure", "Heart failure is recorded; the label lists it as a contraindication", LABEL),
    liverDisease("Liver disease is recorded; the label lists it as a contraindication", LABEL),
    // An antidepressant that the switch would end is a caution above, with its wash-out.
    all(
      "A serotonergic medicine is taken that the switch would not end; the label lists it as a contraindication",
      [
        isYes("medicines.serotonergic", "A serotonergic medicine is taken", LABEL),
        not("It is not the antidepressant of the list that would be replaced", NEEDS_WASH_OUT_BEFORE_MAOI),
      ],
      LABEL,
    ),
    isYes(
      "medicines.notWithMaoi",
      "A medicine is taken that the label names as not to be taken with it, and that the switch would not end",
      LABEL,
    ),
    isYes("medicines.sympathomimetic", "A sympathomimetic is taken; the label lists it as a contraindication", LABEL),
    any(
      "Fluoxetine is taken, or was in the last 5 weeks; the label lists a wash-out of 5 weeks",
      [isYes("medicines.fluoxetineLastFiveWeeks", "Fluoxetine was taken in the last 5 weeks", LABEL), FLUOXETINE_TAKEN],
      LABEL,
    ),
    takenAlready("An MAO inhibitor", MAO_INHIBITORS, LABEL),
  ],
  rulesOutByCountry: [
    {
      rule: isYes(
        "conditions.intracranialBleeding",
        "Bleeding inside the skull is recorded; cerebrovascular disease is a contraindication in the UK text, a warning in US lists",
        CEREBROVASCULAR,
      ),
      cautionIn: ["us", "ca"],
    },
  ],
  preferences: [
    isNo(
      "preferences.lowTyramineDiet",
      "Keeping to a diet without matured cheese and similar foods would not be possible",
      LABEL,
    ),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  availability: "local.specialist",
  positions: [
    ng222(
      "Any change to or from an MAO inhibitor is made in, or with advice from, secondary care; never together with an SSRI, SNRI or tricyclic.",
      "further-line treatment, page 62; 1.9.9",
    ),
    vaDod(
      "MAO inhibitors are among the switches listed after an inadequate response; at the start they are not first.",
    ),
  ],
  regulatory: [
    status(
      "us",
      "Phenelzine is licensed; phaeochromocytoma, heart failure, liver disease, and serotonergic and sympathomimetic medicines are contraindications.",
      "phenelzine-label",
      "Contraindications",
    ),
  ],
  evidence: [
    {
      says: "With tranylcypromine, 43 to 46 of 100 responded in two small trials; as the fourth step of STAR*D 12 of 100 responded and 7 of 100 were in remission.",
      cites: [cite("switch-review-dare", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "The figures for tranylcypromine lie far apart (12 to 46 of 100), and the studies are old and small.",
      cites: [cite("switch-review-dare", "abstract")],
    },
    ADD_OR_SWITCH,
  ],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [
    {
      says: "A wash-out comes first: 5 weeks after fluoxetine, 1 to 2 weeks after other reuptake inhibitors; 14 days after an MAO inhibitor before others. Foods rich in tyramine are left out.",
      cites: [cite("phenelzine-label", "Contraindications and wash-out")],
    },
  ],
  monitoring: [FOLLOW_UP],
  plain: {
    name: "Changing to an MAO inhibitor",
    involves:
      "The present medicine is stopped first, with a gap of weeks without either. Some foods and medicines are left out for as long as it is taken.",
    speaksFor: "It works in another way, and helps some people whom other medicines did not help.",
    speaksAgainst: "The gap without treatment can be hard, and some foods and medicines are dangerous with it.",
  },
};
