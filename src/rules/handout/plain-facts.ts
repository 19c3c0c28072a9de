import {
  ENDED_BY_SIDE_EFFECTS,
  ONE_FAILURE,
  respondedTo,
  TWO_FAILURES,
  TWO_FAILURES_IN_EPISODE,
} from "../options/history";
import {
  ANTIDEPRESSANT_TAKEN,
  AT_USUAL_MAXIMUM,
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  LITHIUM_TAKEN,
  MAOI_TAKEN,
} from "../options/taken-now";

/**
 * Facts in words for the person, each a clause that goes on from "Speaks for it, for you:" or "Speaks against it, for
 * you:". By path where the answer is yes or a number, by path and answer otherwise. Nothing here frightens or names a
 * diagnosis the person may not know; see `private-facts.ts` for what is left out altogether.
 */
export const FACT_WORDS: Readonly<Record<string, string>> = {
  "person.ageYears": "your age",
  "person.pregnant": "you are pregnant",
  "person.planningPregnancy": "a pregnancy is planned or possible",
  "person.breastfeeding": "you are breastfeeding",
  "episode.durationMonths": "it has gone on for a long time",
  "episode.severity severe": "your symptoms are strong at present",
  "episode.onsetAroundBirth": "it began around a birth",
  "safety.notEatingOrDrinking": "you have been eating or drinking very little",
  "safety.rapidResponseNeeded": "it matters that something works soon",
  "diagnosis.bipolarDisorder": "your mood has gone up very high at times",
  "diagnosis.pastMania": "your mood has gone up very high at times",
  "diagnosis.activationOnAntidepressant": "you once felt very restless or high on an antidepressant",
  "diagnosis.bipolarInFamily": "what is known of mood in your family",
  "diagnosis.anxiety": "you have much worry or anxiety",
  "diagnosis.cognitiveDecline": "memory or thinking has been harder lately",
  "conditions.thyroidDisease": "your thyroid needs checking as well",
  "conditions.tsh": "your thyroid blood test",
  "conditions.chronicPain": "you live with pain",
  "conditions.diabetes": "you have diabetes",
  "conditions.obesity": "your weight",
  "conditions.sleepApnoea": "your breathing during sleep",
  "conditions.neurologicalDisease": "you have another illness of the nerves or brain",
  "conditions.seizures": "you have had a seizure",
  "conditions.aneurysmOrMalformation": "one of your blood vessels is wider or different from usual",
  "conditions.intracranialBleeding": "you once had an illness of the head or brain",
  "conditions.raisedIntracranialPressure": "you have an illness of the head or brain",
  "conditions.uncontrolledHypertension": "your blood pressure is high at present",
  "conditions.recentHeartAttack": "you had a heart or blood vessel problem in the last weeks",
  "conditions.heartDisease": "you have a heart condition",
  "conditions.qtProlonged": "your heart tracing (ECG) needs watching",
  "conditions.kidneyImpairment": "your kidneys work less well than usual",
  "conditions.severeKidneyImpairment": "your kidneys work much less well than usual",
  "conditions.liverDisease": "you have a liver condition",
  "conditions.lowSodium": "your blood salt (sodium) has been low",
  "conditions.dehydrated": "your body is short of water or salt at present",
  "conditions.phaeochromocytoma": "you have an illness of the adrenal glands",
  "conditions.adrenalInsufficiency": "your adrenal glands make too little hormone",
  "conditions.bladderDisease": "you have a bladder condition",
  "conditions.lungDisease": "you have a lung condition",
  "conditions.anaestheticProblem": "an anaesthetic may be harder for you",
  "conditions.metalInHead": "there is metal or a device in or near your head",
  "conditions.implantedStimulator": "you have a pacemaker or another device in the body",
  "medicines.maoi": "you take, or took lately, a medicine that does not go with it (an MAO inhibitor)",
  "medicines.fluoxetineLastFiveWeeks": "you take, or took lately, fluoxetine",
  "medicines.serotonergic": "it may not go with another medicine you take",
  "medicines.sympathomimetic": "it may not go with another medicine you take",
  "medicines.lithium": "you take lithium",
  "medicines.interactsWithLithium": "you take a medicine that can change lithium levels",
  "medicines.benzodiazepine": "you take a sleeping tablet or calming medicine",
  "medicines.anticonvulsant": "you take a medicine against seizures",
  "medicines.opioid": "you take a strong painkiller",
  "medicines.qtProlonging": "another medicine you take can affect the heart tracing (ECG)",
  "lifestyle.insomnia": "you sleep poorly",
  "lifestyle.isi": "you sleep poorly",
  "preferences.dailyTravel no": "travelling to a clinic every weekday would be hard",
  "preferences.escort no": "there may be nobody to bring you home",
  "preferences.needles": "you worry about needles",
  "preferences.memory": "you worry about your memory",
  "preferences.weight": "you worry about your weight",
  "preferences.cost": "cost is a worry",
  "preferences.talkingTherapy": "you would like a talking therapy",
  "preferences.noMoreMedicines": "you would rather not take another medicine",
  "preferences.ectFromExperience": "you know it and would choose it",
  "preferences.drivesForWork": "you drive or use machines on most days",
};

/** Findings about several medicines together, by the words of the finding. */
export const FINDING_WORDS: ReadonlyMap<string, string> = new Map([
  [ONE_FAILURE.text, "a full trial of a medicine has not helped enough"],
  [TWO_FAILURES.text, "full trials of two different medicines have not helped enough"],
  [TWO_FAILURES_IN_EPISODE.text, "full trials of two different medicines have not helped enough this time"],
  [ANTIDEPRESSANT_TAKEN.text, "you take an antidepressant"],
  [AT_USUAL_MAXIMUM.text, "the present dose is at the top of the usual range"],
  // The list of trials may say what the question on current medicines does.
  [MAOI_TAKEN.text, "you take, or took lately, a medicine that does not go with it (an MAO inhibitor)"],
  [LITHIUM_TAKEN.text, "you take lithium"],
  [CURRENT_NOT_ADEQUATE.text, "the present medicine has not had a full trial yet"],
  [CURRENT_ADEQUATE_WITHOUT_BENEFIT.text, "the present medicine has had a full trial and made little difference"],
  [CURRENT_PARTIAL_RESPONSE.text, "the present medicine has helped a little"],
  [respondedTo("Lithium", []).text, "lithium helped you before"],
  [respondedTo("Liothyronine", []).text, "this hormone helped you before"],
  [respondedTo("An antidepressant", []).text, "an antidepressant helped you before"],
  [respondedTo("An antipsychotic added to an antidepressant", []).text, "such a medicine helped you before"],
  [ENDED_BY_SIDE_EFFECTS.text, "a medicine had to end because of side effects"],
]);

/** Where the same fact needs saying with what the option is about. By option, then as above. */
export const WORDS_FOR_OPTION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rtms: {
    "preferences.weight": "you worry about your weight, and no medicine is involved",
    "preferences.memory": "you worry about your memory, and no anaesthetic is involved",
  },
  esketamine: { "preferences.needles": "you worry about needles, and it is a nasal spray" },
  "ketamine-iv": { "preferences.needles": "you worry about needles, and it is a drip into a vein" },
  ect: { "preferences.needles": "you worry about needles, and each session needs an anaesthetic" },
  "augment-lithium": { "preferences.needles": "you worry about needles, and blood tests are frequent at first" },
  "switch-antidepressant": {
    "preferences.noMoreMedicines":
      "you would rather not take another medicine, and this one would replace the present one",
  },
};

/** Wishes listed beside an option that speak for it. All other wishes listed there speak against it. */
export const WISHES_IN_FAVOUR: Readonly<Record<string, readonly string[]>> = {
  "no-change": ["preferences.noMoreMedicines"],
  psychotherapy: ["preferences.talkingTherapy"],
  esketamine: ["preferences.needles"],
  ect: ["preferences.ectFromExperience"],
  rtms: ["preferences.memory", "preferences.weight", "preferences.noMoreMedicines"],
  "switch-antidepressant": ["preferences.noMoreMedicines"],
};

/** Open facts that can gently be asked about together, by path; what is not listed is asked in person only. */
export const OPEN_WORDS: Readonly<Record<string, string>> = {
  "person.pregnant": "pregnancy",
  "person.breastfeeding": "breastfeeding",
  "conditions.aneurysmOrMalformation": "blood vessels that are wider or different from usual",
  "conditions.intracranialBleeding": "earlier illness of the head or brain",
  "conditions.raisedIntracranialPressure": "earlier illness of the head or brain",
  "conditions.recentHeartAttack": "heart problems in the last weeks",
  "conditions.uncontrolledHypertension": "blood pressure",
  "conditions.severeKidneyImpairment": "how well the kidneys work",
  "conditions.adrenalInsufficiency": "the adrenal glands, which make hormones",
  "conditions.metalInHead": "metal or a device in or near the head",
  "medicines.maoi": "other medicines for mood taken in the last weeks",
};
