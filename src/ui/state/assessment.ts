import { createContext, useContext, useMemo } from "react";
import { assess, type Assessment } from "../../rules/index";
import { useCaseInHand, type CaseInHand } from "./case-in-hand";
import { readDraft, type ReadDraft } from "./read-draft";

/** Set around a form that holds another draft than the case's: that draft as the rules read it. */
export const AnotherDraft = createContext<ReadDraft | null>(null);

/** The draft in hand as the rules read it. */
export function useReadDraft(): ReadDraft {
  const [draft, record] = useCaseInHand();
  const another = useContext(AnotherDraft);
  return useMemo(() => another ?? readDraft(draft, record), [another, draft, record]);
}

/** A draft as the rules read it, and what follows from it. */
export interface Findings extends ReadDraft {
  readonly assessment: Assessment;
}

/** What follows from a case; computed, never kept, so it cannot be stale. */
export function findingsOf(...[draft, record, region]: CaseInHand): Findings {
  const read = readDraft(draft, record);
  return { ...read, assessment: assess(read.intake, region === "" ? {} : { region }) };
}

/** What follows from the case in hand. */
export function useAssessment(): Findings {
  const [draft, record, region] = useCaseInHand();
  return useMemo(() => findingsOf(draft, record, region), [draft, record, region]);
}
