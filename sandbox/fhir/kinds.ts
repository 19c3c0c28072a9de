/** Parameters by which every kind can be searched. */
const EVERY_KIND = ["_id", "_lastUpdated"] as const;

/**
 * The kinds of resource the sandbox holds, the parameters each can be searched by, and the references that can be
 * brought along. What is not listed is refused by name: a search that ignores half of what it was asked answers
 * another question.
 */
const LISTED = {
  Patient: { search: ["identifier", "name", "family", "given", "birthdate", "gender"], include: [] },
  Condition: { search: ["patient", "subject", "code", "clinical-status", "onset-date", "recorded-date"], include: [] },
  MedicationRequest: {
    search: ["patient", "subject", "status", "intent", "code", "authoredon", "medication"],
    include: ["medication"],
  },
  MedicationStatement: {
    search: ["patient", "subject", "status", "code", "effective", "medication"],
    include: ["medication"],
  },
  MedicationDispense: {
    search: ["patient", "subject", "status", "code", "whenhandedover", "prescription", "medication"],
    include: ["medication", "prescription"],
  },
  Medication: { search: ["code", "status"], include: [] },
  Observation: { search: ["patient", "subject", "status", "code", "category", "date"], include: [] },
  Procedure: { search: ["patient", "subject", "status", "code", "date"], include: [] },
  AllergyIntolerance: {
    search: ["patient", "code", "clinical-status", "verification-status", "type", "date"],
    include: [],
  },
  QuestionnaireResponse: {
    search: ["patient", "subject", "status", "questionnaire", "authored"],
    include: [],
  },
} as const satisfies Readonly<
  Record<string, { readonly search: readonly string[]; readonly include: readonly string[] }>
>;

export type Kind = keyof typeof LISTED;

export const KINDS = Object.keys(LISTED) as readonly Kind[];

export function isKind(word: string): word is Kind {
  return Object.hasOwn(LISTED, word);
}

/** Parameters a kind can be searched by, such as `patient` or `_id`. */
export function searchableBy(kind: Kind): readonly string[] {
  return [...LISTED[kind].search, ...EVERY_KIND];
}

/** What `_include` accepts for a kind, such as `MedicationRequest:medication`. */
export function includableWith(kind: Kind): readonly string[] {
  return LISTED[kind].include.map((parameter) => `${kind}:${parameter}`);
}
