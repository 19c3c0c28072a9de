import type { RecordedFact, RecordState } from "../../rules/intake/record";

/** What a record says, with what was made of the finding at a path. */
export function inState(record: readonly RecordedFact[], path: string, state: RecordState): readonly RecordedFact[] {
  return record.map((fact) => (fact.path === path ? { ...fact, state } : fact));
}
