/** Which state of knowledge an assessment rests on. */
export const KNOWLEDGE = {
  version: "2026.11.0",
  /** Day on which the sources were last gone through. */
  reviewedOn: "2026-11-24",
} as const;
