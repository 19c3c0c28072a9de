import { createContext, useContext, useDeferredValue, useMemo } from "react";
import { assess, type Assessment, type Intake } from "../../rules/index";
import { useConsultation } from "./consultation";
import { readDraft, type ReadDraft } from "./draft";

/** Set around a form that holds another draft than the case's: that draft as the rules read it. */
export const AnotherDraft = createContext<ReadDraft | null>(null);

/** The draft in hand as the rules read it. */
export function useReadDraft(): ReadDraft {
  const another = useContext(AnotherDraft);
  const own = useOwnDraft();
  return another ?? own;
}

function useOwnDraft(): ReadDraft {
  const draft = useDeferredValue(useConsultation((state) => state.draft));
  const record = useConsultation((state) => state.record);
  return useMemo(() => readDraft(draft, record), [draft, record]);
}

/** The assessment of what stands in the form; computed, never kept, so it cannot be stale. */
export function useAssessment(): {
  readonly intake: Intake;
  readonly assessment: Assessment;
  readonly problems: ReadDraft["problems"];
} {
  const { intake, problems } = useReadDraft();
  const region = useConsultation((state) => state.region);
  const assessment = useMemo(() => assess(intake, region === "" ? {} : { region }), [intake, region]);
  return { intake, assessment, problems };
}
