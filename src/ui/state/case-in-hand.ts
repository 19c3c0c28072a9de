import { useDeferredValue } from "react";
import type { Region } from "../../rules/knowledge/drug";
import type { RecordedFact } from "../../rules/intake/record";
import { useConsultation } from "./consultation";
import type { Draft } from "./draft";

/** What findings are made of: the draft, what a record says beside it, and the country. */
export type CaseInHand = readonly [draft: Draft, record: readonly RecordedFact[], region: Region | ""];

/** The case in hand; its draft comes a moment later than it is typed where that keeps the keys quick. */
export function useCaseInHand(): CaseInHand {
  const draft = useDeferredValue(useConsultation((state) => state.draft));
  const record = useConsultation((state) => state.record);
  const region = useConsultation((state) => state.region);
  return [draft, record, region];
}
