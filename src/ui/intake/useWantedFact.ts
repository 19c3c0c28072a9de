import { useEffect } from "react";
import { focusField } from "../components/focus-field";
import { useConsultation } from "../state/consultation";
import { stepOf, type Step } from "./steps";

/** Wanted instead of a fact: the step that is open, at its heading. */
export const STEP_ITSELF = "";

/**
 * Opens the step of a fact someone asked for, and puts the focus on its field once the step is there.
 *
 * @param isReady - whether every field of the step is there; until then the wish stands
 */
export function useWantedFact(step: Step, onGo: (step: Step) => void, isReady: boolean): void {
  const wanted = useConsultation((state) => state.wantedFact);
  const factWanted = useConsultation((state) => state.factWanted);
  useEffect(() => {
    if (wanted === null || !isReady) return;
    const itsStep = stepOf(wanted);
    if (itsStep !== undefined && itsStep !== step) {
      onGo(itsStep);
      return;
    }
    if (!focusField(wanted)) document.getElementById("step-title")?.focus();
    factWanted(null);
  }, [wanted, step, factWanted, onGo, isReady]);
}
