/** Which state of knowledge an assessment rests on. */
export const KNOWLEDGE = {
  version: "2026.11.2",
  /** Day on which the sources were last gone through. */
  reviewedOn: "2026-11-28",
} as const;

/** Months after which something is looked at again. Product choices, not clinical facts; crisis contacts have a date of their own. */
export const REVIEW_MONTHS = { regulatory: 12, knowledge: 12, source: 24 } as const;
