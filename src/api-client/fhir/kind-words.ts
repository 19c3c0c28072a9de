import type { ResourceType } from "./resources";

/** What each kind of resource is called wherever a person reads it. */
export const KIND_WORDS: Readonly<Record<ResourceType, string>> = {
  Patient: "Patient details",
  Condition: "Diagnoses and problems",
  MedicationRequest: "Medication orders",
  MedicationStatement: "Medication statements",
  MedicationDispense: "Dispensed medication",
  Medication: "Medicines that orders point to",
  Observation: "Results and scores",
  Procedure: "Procedures",
  AllergyIntolerance: "Allergies and intolerances",
  QuestionnaireResponse: "Answered questionnaires",
};
