import { useDeferredValue, useMemo } from "react";
import { assess, type Assessment, type Intake } from "../../rules/index";
import { useConsultation } from "./consultation";
import { readDraft, type ReadDraft } from "./draft";

/** The draft as the rules read it. */
export function useReadDraft(): ReadDraft {
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
