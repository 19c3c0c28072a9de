import type { DefinitionResult } from "../../rules/screening/screen";
import { useConsultation } from "../state/consultation";

/** The definition of treatment resistance that the clinician chose to see first; undefined while nothing is judged by any. */
export function useDefinition(definitions: readonly DefinitionResult[]): DefinitionResult | undefined {
  const chosen = useConsultation((state) => state.definition);
  return definitions.find(({ id }) => id === chosen) ?? definitions[0];
}
