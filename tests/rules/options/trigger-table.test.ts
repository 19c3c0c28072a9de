import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { REGIONS, type Region } from "../../../src/rules/knowledge/drug";
import { factsOf, type Proof } from "../../../src/rules/logic/explain";
import type { OptionResult } from "../../../src/rules/options/weigh";
import { answeredThroughout, withAnswer, withAnswers } from "../../support/answered";

// What supports, cautions and rules out each option, typed from the texts named beside it and not from src/rules.

const trial = (id: string, drug: string, change: object = {}) => ({
  kind: "trial",
  id,
  drug,
  dose: 200,
  weeks: 9,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded: "noBenefit",
  ...change,
});

/** Sertraline is still taken, adequately and with little benefit; venlafaxine failed before. */
const WITHOUT_BENEFIT = answeredThroughout([
  trial("now", "sertraline", { dose: 100, whyEnded: "ongoing" }),
  trial("before", "venlafaxine"),
]);
/** The same with a partial response to sertraline. */
const PARTIAL = answeredThroughout([
  trial("now", "sertraline", { dose: 100, whyEnded: "ongoing", outcome: "partial" }),
  trial("before", "venlafaxine"),
]);
/** The history in which the option may be discussed as long as nothing else is recorded. */
const HISTORIES: Readonly<Record<string, Intake>> = {
  "no-change": PARTIAL,
  "optimise-current": PARTIAL,
  // Nothing is taken that a wash-out would have to follow.
  "switch-maoi": answeredThroughout([trial("first", "sertraline"), trial("second", "venlafaxine")]),
  // For depression that is not resistant.
  tdcs: answeredThroughout([]),
  vns: answeredThroughout(["sertraline", "venlafaxine", "mirtazapine", "imipramine"].map((drug) => trial(drug, drug))),
};
const historyFor = (id: string) => HISTORIES[id] ?? WITHOUT_BENEFIT;

function held(intake: Intake, id: string, region?: Region): OptionResult {
  const found = assess(intake, { region }).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`No option ${id}`);
  return found;
}

const mentioning = (proofs: readonly Proof[], fact: string) =>
  proofs.filter((proof) => factsOf(proof).some(({ path }) => path === fact || path.startsWith(`${fact}.`))).length;

/** A pacemaker, and no stimulator of a nerve. */
const PACEMAKER = { "conditions.implantedWhich": "heart" };

interface Trigger {
  readonly fact: string;
  readonly with?: string | number;
  readonly without?: string | number;
  /** What is answered beside it, where the answer asks a further question. */
  readonly and?: Readonly<Record<string, string>>;
  /** How many findings of the option rest on it. */
  readonly times?: number;
}

const OPTIONS: Readonly<
  Record<string, { readonly supports: readonly Trigger[]; readonly cautions: readonly Trigger[] }>
> = {
  "no-change": {
    supports: [],
    cautions: [
      { fact: "safety.suicidalBehaviour", with: "earlier", without: "never" },
      // NICE NG222 1.13.1, 1.16.9: situations that do not wait
      { fact: "safety.suicidalThoughts", with: "passive", without: "none" },
      { fact: "safety.notEatingOrDrinking" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "episode.psychoticFeatures" },
      { fact: "episode.catatonicFeatures" },
      { fact: "episode.severity", with: "severe", without: "moderate" },
    ],
  },
  "optimise-current": {
    supports: [],
    cautions: [
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
    ],
  },
  psychotherapy: {
    supports: [
      { fact: "episode.durationMonths", with: 24, without: 23 }, // NG222 1.10.3: chronic, 2 years or more
      { fact: "lifestyle.trauma" },
      { fact: "person.pregnant" },
      { fact: "person.breastfeeding" },
      { fact: "diagnosis.personalityDisorder" }, // NG222 1.11.4
      { fact: "courses.psychotherapy", with: "response", without: "minimal" }, // NG222 1.3.1
      { fact: "courses.psychotherapy", with: "remission", without: "insufficient" },
    ],
    cautions: [
      { fact: "safety.suicidalBehaviour", with: "recent", without: "earlier" },
      { fact: "episode.psychoticFeatures" }, // NG222 1.12.1
      { fact: "safety.manicNow" },
      { fact: "safety.suddenConfusion" },
      { fact: "diagnosis.cognitiveDecline" }, // NG222 page 13
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "active" }, // Columbia triage
      { fact: "safety.rapidResponseNeeded" },
      { fact: "episode.catatonicFeatures" },
      { fact: "courses.psychotherapy", with: "minimal", without: "response" },
      { fact: "courses.psychotherapy", with: "worse", without: "no" },
    ],
  },
  exercise: {
    supports: [
      { fact: "episode.severity", with: "moderate", without: "severe" },
      { fact: "lifestyle.activeMinutesPerWeek", with: 149, without: 150 },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
    ],
    cautions: [
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.recentHeartAttack" },
      { fact: "episode.severity", with: "severe", without: "moderate" },
    ],
  },
  "bright-light": {
    supports: [
      { fact: "episode.seasonalPattern" },
      { fact: "episode.severity", with: "mild", without: "severe" },
      { fact: "person.pregnant" },
    ],
    cautions: [
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "conditions.eyeDisease" },
      { fact: "conditions.glaucoma" },
      { fact: "medicines.photosensitising" },
      { fact: "episode.severity", with: "severe", without: "moderate" },
    ],
  },
  specialist: {
    supports: [
      { fact: "episode.psychoticFeatures" },
      { fact: "episode.catatonicFeatures" },
      { fact: "safety.manicNow" },
      { fact: "safety.notEatingOrDrinking" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "active" },
      { fact: "safety.suicidalBehaviour", with: "recent", without: "earlier" },
      { fact: "episode.onsetAroundBirth" },
      { fact: "person.pregnant" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "episode.durationMonths", with: 24, without: 23 },
      { fact: "diagnosis.personalityDisorder" },
      { fact: "diagnosis.ptsd" },
      { fact: "substances.alcoholDependence" },
    ],
    cautions: [],
  },
  "switch-within-class": {
    supports: [],
    cautions: [
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "medicines.maoi" },
      { fact: "conditions.lowSodium" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "safety.rapidResponseNeeded" },
    ],
  },
  "switch-between-classes": {
    supports: [],
    cautions: [
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "medicines.maoi" },
      { fact: "conditions.lowSodium" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "safety.rapidResponseNeeded" },
    ],
  },
  "switch-tricyclic": {
    supports: [],
    cautions: [
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "safety.suicidalThoughts", with: "active", without: "passive" },
      { fact: "safety.suicidalBehaviour", with: "earlier", without: "never" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.liverDisease" },
      { fact: "conditions.glaucoma" },
      { fact: "conditions.urinaryRetention" },
      { fact: "conditions.seizures" },
      { fact: "conditions.thyroidDisease" },
      { fact: "conditions.phaeochromocytoma" },
      { fact: "person.pregnant" },
      { fact: "person.breastfeeding" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
    ],
  },
  "switch-maoi": {
    supports: [],
    cautions: [
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.uncontrolledHypertension" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.recentHeartAttack" },
      { fact: "conditions.frequentHeadache" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "episode.psychoticFeatures" },
      { fact: "person.ageYears", with: 24, without: 25 },
    ],
  },
  bupropion: {
    supports: [{ fact: "episode.fatigue" }],
    cautions: [
      { fact: "conditions.severeKidneyImpairment" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "person.ageYears", with: 60, without: 59 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "conditions.uncontrolledHypertension" },
      { fact: "conditions.kidneyImpairment" },
      { fact: "conditions.liverDisease" },
      { fact: "conditions.severeLiverDisease" },
      { fact: "conditions.raisedIntracranialPressure" }, // UK text: tumour of the central nervous system
      { fact: "conditions.neurologicalDisease" },
    ],
  },
  "combine-antidepressants": {
    supports: [{ fact: "lifestyle.insomnia" }], // NG222 1.9.9: mirtazapine, trazodone
    cautions: [
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "medicines.serotonergic" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "diagnosis.cognitiveDecline" },
    ],
  },
  "augment-aripiprazole": {
    supports: [{ fact: "episode.psychoticFeatures" }],
    cautions: [
      { fact: "conditions.recentHeartAttack" },
      { fact: "substances.gambling" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "diagnosis.impulseControl" },
      { fact: "medicines.cyp3a4Inhibitor" },
    ],
  },
  "augment-brexpiprazole": {
    supports: [{ fact: "episode.psychoticFeatures" }],
    cautions: [
      { fact: "substances.gambling" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "diagnosis.impulseControl" },
      { fact: "medicines.cyp3a4Inhibitor" },
      { fact: "medicines.enzymeInducer" },
    ],
  },
  "augment-cariprazine": {
    supports: [{ fact: "episode.psychoticFeatures" }],
    cautions: [
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "conditions.eyeDisease" },
      { fact: "medicines.cyp3a4Inhibitor" },
      { fact: "medicines.enzymeInducer" },
    ],
  },
  "augment-quetiapine": {
    supports: [{ fact: "episode.psychoticFeatures" }, { fact: "lifestyle.insomnia" }],
    cautions: [
      { fact: "conditions.recentHeartAttack" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "medicines.benzodiazepine" },
      { fact: "medicines.opioid" },
      { fact: "conditions.eyeDisease" },
      { fact: "medicines.cyp3a4Inhibitor" },
      { fact: "medicines.enzymeInducer" },
    ],
  },
  "augment-risperidone": {
    supports: [{ fact: "episode.psychoticFeatures" }],
    cautions: [
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "conditions.raisedProlactin" },
      { fact: "conditions.osteoporosis" },
      { fact: "conditions.arrhythmia", times: 2 },
    ],
  },
  "augment-olanzapine-fluoxetine": {
    supports: [{ fact: "episode.psychoticFeatures" }],
    cautions: [
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "conditions.diabetes" },
      { fact: "conditions.obesity" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.movementSideEffects" },
      { fact: "conditions.seizures" },
      { fact: "conditions.qtProlonged" },
      { fact: "medicines.qtProlonging" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "person.pregnant" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "conditions.glaucoma" },
      { fact: "conditions.urinaryRetention" },
      { fact: "conditions.liverDisease" },
      { fact: "conditions.severeLiverDisease" },
    ],
  },
  "augment-lithium": {
    supports: [
      { fact: "courses.ect", with: "response", without: "minimal" }, // NG222 1.13.9
      { fact: "courses.ect", with: "remission", without: "no" },
    ],
    cautions: [
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.kidneyImpairment" },
      { fact: "medicines.interactsWithLithium" },
      { fact: "conditions.thyroidDisease" },
      { fact: "conditions.tsh", with: 10, without: 9.99 },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.lowSodium" },
      { fact: "safety.notEatingOrDrinking" },
      { fact: "conditions.seizures" },
      { fact: "person.planningPregnancy" },
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "passive" },
      { fact: "safety.suicidalBehaviour", with: "recent", without: "never" },
      { fact: "medicines.maoi" },
      { fact: "person.ageYears", with: 65, without: 64 }, // SPS: age 65 years and older
    ],
  },
  "augment-t3": {
    supports: [
      // British Thyroid Foundation: 0.4 to 4.0 mU/L
      { fact: "conditions.tsh", with: 0.4, without: 0.39 },
      { fact: "conditions.tsh", with: 4, without: 4.01 },
    ],
    cautions: [
      { fact: "conditions.thyroidDisease" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.recentHeartAttack" },
      { fact: "conditions.tsh", with: 0.39, without: 0.4 },
      { fact: "conditions.tsh", with: 4.01, without: 4 },
      { fact: "conditions.tsh", with: 50, without: 2 },
      { fact: "conditions.osteoporosis" },
      { fact: "conditions.diabetes" },
      { fact: "person.ageYears", with: 65, without: 64 },
    ],
  },
  "augment-lamotrigine": {
    supports: [{ fact: "episode.durationMonths", with: 24, without: 23 }],
    cautions: [
      { fact: "conditions.recentHeartAttack" },
      { fact: "medicines.valproate" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "safety.rapidResponseNeeded" },
    ],
  },
  "augment-stimulant": {
    supports: [{ fact: "diagnosis.adhd" }, { fact: "episode.fatigue" }],
    cautions: [
      { fact: "substances.cannabisMostDays" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "substances.otherDrugs" },
      { fact: "substances.alcoholDependence" },
      { fact: "conditions.tsh", with: 0.39, without: 0.4 },
      { fact: "conditions.glaucoma" },
      { fact: "person.pregnant" },
      { fact: "person.planningPregnancy" },
      { fact: "person.breastfeeding" },
    ],
  },
  "augment-pramipexole": {
    supports: [],
    cautions: [
      { fact: "substances.gambling" },
      { fact: "diagnosis.impulseControl" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "medicines.benzodiazepine" },
      { fact: "medicines.opioid" },
    ],
  },
  esketamine: {
    supports: [
      { fact: "safety.rapidResponseNeeded" },
      { fact: "courses.esketamine", with: "response", without: "worse" },
      { fact: "courses.ivKetamine", with: "remission", without: "no" },
    ],
    cautions: [
      { fact: "person.ageYears", with: 24, without: 25 },
      { fact: "conditions.neurologicalDisease" },
      { fact: "substances.cannabisMostDays" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "conditions.uncontrolledHypertension" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.lungDisease" },
      { fact: "conditions.sleepApnoea" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "courses.esketamine", with: "insufficient", without: "response" },
      { fact: "conditions.liverDisease" },
      { fact: "conditions.severeLiverDisease" },
      { fact: "conditions.bladderDisease" },
      { fact: "substances.otherDrugs" },
      { fact: "substances.ketamineMisuse" },
      { fact: "substances.alcoholDependence" },
      { fact: "person.pregnant" },
      { fact: "person.planningPregnancy" },
      { fact: "person.breastfeeding" },
      { fact: "medicines.benzodiazepine" },
      { fact: "medicines.opioid" },
      { fact: "medicines.sympathomimetic" },
      { fact: "medicines.maoi" },
    ],
  },
  "ketamine-iv": {
    supports: [
      { fact: "safety.rapidResponseNeeded" },
      { fact: "episode.psychoticFeatures", with: "no", without: "yes" },
      { fact: "courses.ivKetamine", with: "response", without: "minimal" },
      { fact: "courses.esketamine", with: "response", without: "minimal" },
    ],
    cautions: [
      { fact: "conditions.neurologicalDisease" },
      { fact: "substances.cannabisMostDays" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "substances.otherDrugs" },
      { fact: "substances.alcoholDependence" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.liverDisease" },
      { fact: "conditions.severeLiverDisease" },
      { fact: "conditions.bladderDisease" },
      { fact: "conditions.lungDisease" },
      { fact: "conditions.sleepApnoea" },
      { fact: "medicines.benzodiazepine" },
      { fact: "medicines.opioid" },
      { fact: "medicines.sympathomimetic" },
      { fact: "medicines.maoi" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "person.pregnant" },
      { fact: "person.planningPregnancy" },
      { fact: "person.breastfeeding" },
      { fact: "courses.ivKetamine", with: "minimal", without: "response" },
    ],
  },
  rtms: {
    supports: [
      { fact: "episode.psychoticFeatures", with: "no", without: "yes" },
      { fact: "courses.rtms", with: "response", without: "minimal" },
    ],
    cautions: [
      { fact: "safety.suicidalBehaviour", with: "recent", without: "earlier" },
      { fact: "conditions.seizures" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "substances.abruptWithdrawal" },
      { fact: "substances.alcoholDependence" },
      { fact: "lifestyle.insomnia" },
      { fact: "conditions.raisedIntracranialPressure" },
      { fact: "episode.psychoticFeatures" },
      { fact: "episode.catatonicFeatures" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "active" },
      { fact: "courses.rtms", with: "partial", without: "response" },
      { fact: "conditions.implantedStimulator", and: PACEMAKER },
      { fact: "person.pregnant" },
    ],
  },
  "tms-accelerated": {
    supports: [{ fact: "safety.rapidResponseNeeded" }],
    cautions: [
      { fact: "conditions.mriNotPossible" },
      { fact: "conditions.seizures" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "substances.abruptWithdrawal" },
      { fact: "substances.alcoholDependence" },
      { fact: "lifestyle.insomnia" },
      { fact: "conditions.raisedIntracranialPressure" },
      { fact: "episode.psychoticFeatures" },
      { fact: "episode.catatonicFeatures" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "courses.rtms", with: "partial", without: "response" },
      { fact: "conditions.implantedStimulator", and: PACEMAKER },
      { fact: "person.pregnant" },
    ],
  },
  tdcs: {
    supports: [{ fact: "episode.severity", with: "moderate", without: "severe" }],
    cautions: [
      { fact: "diagnosis.bipolarDisorder" },
      { fact: "diagnosis.pastMania" },
      { fact: "diagnosis.activationOnAntidepressant" },
      { fact: "conditions.seizures" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.metalInHead" },
      { fact: "conditions.implantedStimulator" },
      { fact: "conditions.scalpSkinDisease" },
      { fact: "episode.psychoticFeatures" },
      { fact: "episode.catatonicFeatures" },
      { fact: "safety.rapidResponseNeeded" },
    ],
  },
  vns: {
    supports: [
      { fact: "episode.durationMonths", with: 24, without: 23 },
      { fact: "courses.ect", with: "minimal", without: "response" },
    ],
    cautions: [
      { fact: "conditions.recentHeartAttack" },
      { fact: "safety.suicidalBehaviour", with: "recent", without: "earlier" },
      { fact: "conditions.lungDisease" },
      { fact: "conditions.sleepApnoea" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.mriExpected" },
      { fact: "conditions.anaestheticProblem" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "episode.psychoticFeatures" },
      { fact: "diagnosis.psychosisEver" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "active" },
    ],
  },
  ect: {
    supports: [
      { fact: "episode.severity", with: "severe", without: "moderate" }, // NG222 1.13.1
      { fact: "courses.ect", with: "response", without: "minimal" },
      { fact: "courses.ect", with: "remission", without: "no" },
      { fact: "safety.notEatingOrDrinking" },
      { fact: "safety.rapidResponseNeeded" },
      { fact: "episode.catatonicFeatures" },
      { fact: "episode.psychoticFeatures" },
      { fact: "safety.suicidalThoughts", with: "intentOrPlan", without: "active" }, // VA/DoD: severe suicidality
      { fact: "person.ageYears", with: 51, without: 50 }, // Swedish register: over 50
    ],
    cautions: [
      { fact: "conditions.osteoporosis" },
      { fact: "person.ageYears", with: 65, without: 64 },
      { fact: "courses.ect", with: "minimal", without: "response" }, // NG222 1.13.5
      { fact: "courses.ect", with: "partial", without: "no" },
      { fact: "conditions.raisedIntracranialPressure" },
      { fact: "conditions.recentHeartAttack" },
      { fact: "conditions.heartDisease" },
      { fact: "conditions.heartFailure" },
      { fact: "conditions.arrhythmia" },
      { fact: "conditions.aneurysmOrMalformation" },
      { fact: "conditions.intracranialBleeding" },
      { fact: "conditions.neurologicalDisease" },
      { fact: "conditions.seizures" },
      { fact: "conditions.lungDisease" },
      { fact: "conditions.anaestheticProblem" },
      { fact: "conditions.phaeochromocytoma" },
      { fact: "conditions.implantedStimulator" },
      { fact: "conditions.glaucoma" }, // Good 2004, Vandeurzen 2022
      { fact: "conditions.metalInHead" },
      { fact: "diagnosis.cognitiveDecline" },
      { fact: "medicines.benzodiazepine" },
      { fact: "medicines.anticonvulsant" },
      { fact: "medicines.lithium" },
      { fact: "medicines.maoi" },
      { fact: "person.pregnant" },
    ],
  },
};

/** What rules out, and where: everywhere, or everywhere but in the countries whose label only warns. */
const CONTRAINDICATIONS: readonly {
  readonly id: string;
  readonly fact: string;
  readonly warnsOnlyIn?: readonly Region[];
}[] = [
  // NG222 1.9.9: an SSRI, SNRI or tricyclic with an MAO inhibitor
  { id: "combine-antidepressants", fact: "medicines.maoi" },
  // Priadel product texts of Ireland and the UK, an Italian product text; the US label warns
  { id: "augment-lithium", fact: "conditions.severeKidneyImpairment", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "conditions.adrenalInsufficiency", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "conditions.dehydrated", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "conditions.recentHeartAttack", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "person.pregnant", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "person.breastfeeding", warnsOnlyIn: ["us"] },
  { id: "augment-lithium", fact: "medicines.lithium" },
  // a tricyclic: amitriptyline US label, a dosulepin product text, GPnotebook
  { id: "switch-tricyclic", fact: "medicines.maoi" },
  { id: "switch-tricyclic", fact: "conditions.recentHeartAttack" },
  { id: "switch-tricyclic", fact: "conditions.arrhythmia" },
  { id: "switch-tricyclic", fact: "conditions.severeLiverDisease" },
  // phenelzine label
  { id: "switch-maoi", fact: "conditions.phaeochromocytoma" },
  { id: "switch-maoi", fact: "conditions.heartFailure" },
  // cerebrovascular disease: Nardil UK text; a warning in US lists, not in the Canadian monograph
  { id: "switch-maoi", fact: "conditions.intracranialBleeding", warnsOnlyIn: ["us", "ca"] },
  { id: "switch-maoi", fact: "medicines.notWithMaoi" },
  { id: "switch-maoi", fact: "conditions.liverDisease" },
  { id: "switch-maoi", fact: "conditions.severeLiverDisease" },
  { id: "switch-maoi", fact: "medicines.serotonergic" },
  { id: "switch-maoi", fact: "medicines.sympathomimetic" },
  { id: "switch-maoi", fact: "medicines.fluoxetineLastFiveWeeks" },
  // bupropion label
  { id: "bupropion", fact: "conditions.seizures" },
  { id: "bupropion", fact: "diagnosis.eatingDisorder" },
  { id: "bupropion", fact: "substances.abruptWithdrawal" },
  { id: "bupropion", fact: "medicines.maoi" },
  // Symbyax label
  { id: "augment-olanzapine-fluoxetine", fact: "medicines.pimozideOrThioridazine" },
  { id: "augment-olanzapine-fluoxetine", fact: "medicines.maoi" },
  // lamotrigine product texts: allergy
  { id: "augment-lamotrigine", fact: "conditions.rashOnAnticonvulsant" },
  // UK text of modafinil, texts on amphetamines
  { id: "augment-stimulant", fact: "medicines.maoi" },
  { id: "augment-stimulant", fact: "conditions.uncontrolledHypertension" },
  { id: "augment-stimulant", fact: "conditions.arrhythmia" },
  { id: "augment-stimulant", fact: "conditions.recentHeartAttack" },
  { id: "tms-accelerated", fact: "conditions.metalInHead" },
  // US safety information
  { id: "vns", fact: "conditions.vagotomy" },
  { id: "vns", fact: "conditions.diathermy" },
  // Cytomel label
  { id: "augment-t3", fact: "conditions.adrenalInsufficiency" },
  // NeuroStar label
  { id: "rtms", fact: "conditions.metalInHead" },
  // US label 4, EU and UK product texts 4.3
  { id: "esketamine", fact: "conditions.aneurysmOrMalformation" },
  { id: "esketamine", fact: "conditions.intracranialBleeding" },
  { id: "esketamine", fact: "conditions.recentHeartAttack", warnsOnlyIn: ["us"] },
  { id: "esketamine", fact: "conditions.raisedIntracranialPressure", warnsOnlyIn: ["us"] },
  // by analogy, and the consensus of 2017
  { id: "ketamine-iv", fact: "conditions.aneurysmOrMalformation" },
  { id: "ketamine-iv", fact: "conditions.intracranialBleeding" },
  { id: "ketamine-iv", fact: "conditions.raisedIntracranialPressure" },
  { id: "ketamine-iv", fact: "conditions.recentHeartAttack" },
  { id: "ketamine-iv", fact: "conditions.uncontrolledHypertension" },
  { id: "ketamine-iv", fact: "substances.ketamineMisuse" },
];

it.each(Object.keys(OPTIONS))("%s may be discussed when nothing speaks against it", (id) => {
  const found = held(historyFor(id), id);
  expect(found.couldBe).toEqual(["mayBeDiscussed"]);
  expect(found.cautions).toEqual([]);
});

it("the table holds every option", () => {
  expect(assess(PARTIAL).options.map(({ id }) => id)).toEqual(Object.keys(OPTIONS));
});

const rows = (part: "supports" | "cautions") =>
  Object.entries(OPTIONS).flatMap(([id, option]) =>
    option[part].map(({ fact, with: met = "yes", without = "no", and = {}, times = 1 }) => ({
      id,
      fact,
      met,
      without,
      and,
      times,
    })),
  );

describe("cautions", () => {
  it.each(rows("cautions"))("$id: $fact $met, not $without", ({ id, fact, met, without, and, times }) => {
    const base = historyFor(id);
    const found = held(withAnswers(withAnswer(base, fact, met), and), id);
    expect(mentioning(found.cautions, fact)).toBe(times);
    expect(["withCautions", "heldBack", "notCompatible"]).toContain(found.standing);
    expect(mentioning(held(withAnswer(base, fact, without), id).cautions, fact)).toBe(0);
    const open = held(withAnswer(base, fact, "unknown"), id);
    expect(mentioning(open.cautions, fact)).toBe(0);
    expect(open.couldBe).toContain("withCautions");
    expect([...open.askFirst, ...open.stillOpen].map(({ path }) => path)).toContain(fact);
  });
});

describe("supports", () => {
  it.each(rows("supports"))("$id: $fact $met, not $without", ({ id, fact, met, without, times }) => {
    const base = historyFor(id);
    expect(mentioning(held(withAnswer(base, fact, met), id).supports, fact)).toBe(times);
    expect(mentioning(held(withAnswer(base, fact, without), id).supports, fact)).toBe(0);
    expect(mentioning(held(withAnswer(base, fact, "unknown"), id).supports, fact)).toBe(0);
  });
});

describe.each(CONTRAINDICATIONS)("contraindication $fact of $id", ({ id, fact, warnsOnlyIn = [] }) => {
  const base = historyFor(id);
  const strict = [undefined, ...REGIONS].filter((region) => !warnsOnlyIn.some((one) => one === region));

  it.each(strict)("rules out in %s, not without it, and stays open while unknown", (region) => {
    expect(held(withAnswer(base, fact, "yes"), id, region).standing).toBe("notCompatible");
    expect(held(withAnswer(base, fact, "no"), id, region).standing).toBe("mayBeDiscussed");
    const open = held(withAnswer(base, fact, "unknown"), id, region);
    expect(open.standing).toBe("cantTellYet");
    expect(open.couldBe).toContain("notCompatible");
    expect(open.askFirst.map(({ path }) => path)).toContain(fact);
  });

  for (const region of warnsOnlyIn) {
    it(`is a caution in ${region}`, () => {
      const found = held(withAnswer(base, fact, "yes"), id, region);
      expect(found.standing).toBe("withCautions");
      expect(mentioning(found.cautions, fact)).toBe(1);
      expect(held(withAnswer(base, fact, "unknown"), id, region).couldBe).toEqual(["mayBeDiscussed", "withCautions"]);
    });
  }
});

// NeuroStar label: stimulators in the head and of the vagus nerve are contraindications, a pacemaker asks for caution.
describe.each(["rtms", "tms-accelerated"])("a stimulator and %s", (id) => {
  const having = (which: string) =>
    held(
      withAnswers(historyFor(id), {
        ...(which === "headOrVagus" ? { "conditions.metalInHead": "unknown" } : {}),
        "conditions.implantedStimulator": "yes",
        "conditions.implantedWhich": which,
      }),
      id,
    );

  it("of the brain or the vagus nerve rules it out, another or a pacemaker is a caution, and which it is is asked", () => {
    expect(having("headOrVagus").standing).toBe("notCompatible");
    expect(having("heart").standing).toBe("withCautions");
    expect(having("otherNerve").standing).toBe("withCautions");
    expect(having("unknown").couldBe).toEqual(["withCautions", "notCompatible"]);
    expect(having("unknown").askFirst.map(({ path }) => path)).toContain("conditions.implantedWhich");
  });
});

describe("where guidelines place ECT", () => {
  const noFailure = answeredThroughout([]);
  it.each([
    ["courses.ect", "response"],
    ["safety.rapidResponseNeeded", "yes"],
    ["safety.notEatingOrDrinking", "yes"],
    ["episode.catatonicFeatures", "yes"],
    ["episode.psychoticFeatures", "yes"],
    ["safety.suicidalThoughts", "intentOrPlan"],
  ])("%s %s", (fact, value) => {
    expect(held(noFailure, "ect").standing).toBe("otherStepsFirst");
    expect(held(withAnswer(noFailure, fact, value), "ect").standing).toBe("mayBeDiscussed");
  });
});

describe("preferences mark an option and leave its standing as it is", () => {
  const facts = Object.keys(PARTIAL.preferences ?? {}).map((name) => `preferences.${name}`);
  it.each(facts)("%s", (fact) => {
    for (const base of [PARTIAL, WITHOUT_BENEFIT, answeredThroughout([])]) {
      const standings = (value: string) =>
        assess(withAnswer(base, fact, value)).options.map(({ id, couldBe }) => [id, couldBe]);
      expect(standings("yes")).toEqual(standings("no"));
      expect(standings("unknown")).toEqual(standings("no"));
    }
  });
});

describe("what is taken now", () => {
  const sertraline = trial("now", "sertraline", { dose: 100, whyEnded: "ongoing", outcome: "partial" });
  const texts = (intake: Intake, id: string) => {
    const { supports, cautions } = held(intake, id);
    return [...supports, ...cautions].map(({ text }) => text);
  };
  const NOT_YET = "The antidepressant taken now has not yet had an adequate trial";

  it.each(["no-change", "optimise-current", "switch-within-class"])(
    "lithium added to an adequate trial is no trial that is still too short: %s",
    (id) => {
      const added = trial("added", "lithium", { addedTo: "now", whyEnded: "ongoing", weeks: 1 });
      expect(texts(answeredThroughout([sertraline, added]), id)).not.toContain(NOT_YET);
      const short = trial("now", "sertraline", { dose: 100, whyEnded: "ongoing", weeks: 1 });
      expect(texts(answeredThroughout([short]), id)).toContain(NOT_YET);
    },
  );

  it.each([
    ["lithium on its own", trial("now", "lithium", { whyEnded: "ongoing" })],
    ["quetiapine for sleep", trial("now", "quetiapine", { dose: 25, takenFor: "sleep", whyEnded: "ongoing" })],
    ["an antidepressant taken for pain", trial("now", "amitriptyline", { takenFor: "pain", whyEnded: "ongoing" })],
  ])("%s is no antidepressant to optimise or add to", (_what, now) => {
    const intake = answeredThroughout([now, trial("before", "venlafaxine"), trial("earlier", "sertraline")]);
    for (const id of ["optimise-current", "combine-antidepressants", "augment-aripiprazole", "augment-t3"])
      expect([id, held(intake, id).standing]).toEqual([id, "otherStepsFirst"]);
  });

  it("side effects of lithium are no reason to change an antidepressant", () => {
    const added = trial("added", "lithium", { addedTo: "now", whyEnded: "sideEffects" });
    const intake = answeredThroughout([sertraline, added]);
    expect(held(intake, "switch-between-classes").supports.map(({ text }) => text)).not.toContain(
      "A trial of an antidepressant ended because of side effects",
    );
  });

  it("the highest published dose speaks against a higher one", () => {
    // CANMAT 2023, Table 3.3: sertraline 50 to 200 mg
    const at = (dose: number) =>
      held(answeredThroughout([{ ...sertraline, dose }]), "optimise-current").cautions.map(({ text }) => text);
    const text = "The antidepressant taken now is at or above the highest dose of its published range";
    expect(at(200)).toContain(text);
    expect(at(199.5)).not.toContain(text);
  });

  it("a QT risk matters to optimising citalopram or escitalopram, not sertraline", () => {
    const risk = (drug: string) =>
      held(
        withAnswer(answeredThroughout([{ ...sertraline, drug, dose: 15 }]), "conditions.qtProlonged", "yes"),
        "optimise-current",
      ).cautions.filter((proof) => mentioning([proof], "conditions.qtProlonged") > 0).length;
    expect([risk("escitalopram"), risk("citalopram"), risk("sertraline")]).toEqual([1, 1, 0]);
  });

  it("an MAO inhibitor in the list rules out combining, and cautions a switch and lithium", () => {
    const intake = answeredThroughout([
      trial("now", "phenelzine", { whyEnded: "ongoing" }),
      trial("before", "venlafaxine"),
      trial("earlier", "sertraline"),
    ]);
    expect(held(intake, "combine-antidepressants").standing).toBe("notCompatible");
    for (const id of ["switch-between-classes", "augment-lithium", "ect"])
      expect([id, mentioning(held(intake, id).cautions, "trials.now.drug")]).toEqual([id, 1]);
  });

  it.each([
    ["augment-lithium", "lithium"],
    ["augment-t3", "liothyronine"],
    ["augment-aripiprazole", "aripiprazole"],
    ["augment-lamotrigine", "lamotrigine"],
    ["augment-pramipexole", "pramipexole"],
    ["bupropion", "bupropion"],
  ])("a response to it before supports %s", (id, drug) => {
    const with_ = (outcome: string) =>
      held(answeredThroughout([sertraline, trial("added", drug, { addedTo: "now", outcome })]), id).supports.filter(
        (proof) => mentioning([proof], "trials.added.outcome") > 0,
      ).length;
    expect([with_("response"), with_("minimal")]).toEqual([1, 0]);
  });

  it.each([
    ["augment-quetiapine", "quetiapine-xr"],
    ["augment-lamotrigine", "lamotrigine"],
    ["augment-pramipexole", "pramipexole"],
    ["augment-stimulant", "modafinil"],
    ["augment-aripiprazole", "aripiprazole"],
    ["switch-tricyclic", "nortriptyline"],
  ])("%s does not arise while %s is taken for depression; for sleep or ended is another matter", (id, drug) => {
    const standing = (change: object) =>
      held(
        answeredThroughout([
          sertraline,
          trial("added", drug, { addedTo: "now", ...change }),
          trial("before", "venlafaxine"),
        ]),
        id,
      ).standing;
    expect(standing({ whyEnded: "ongoing" })).toBe("notCompatible");
    expect(standing({ whyEnded: "ongoing", takenFor: "sleep" })).not.toBe("notCompatible");
    expect(standing({ whyEnded: "noBenefit" })).not.toBe("notCompatible");
    expect(standing({ whyEnded: "unknown" })).toBe("cantTellYet");
  });

  it("lithium still taken, in the list, leaves nothing to add", () => {
    const added = trial("added", "lithium", { addedTo: "now", whyEnded: "ongoing" });
    const intake = answeredThroughout([sertraline, added, trial("before", "venlafaxine")]);
    expect(held(intake, "augment-lithium").standing).toBe("notCompatible");
  });
});
