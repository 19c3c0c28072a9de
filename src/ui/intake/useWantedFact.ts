import { useEffect } from "react";
import { fieldId } from "../components/typed-field";
import { useConsultation } from "../state/consultation";
import { stepOf, type Step } from "./steps";

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
    focusField(wanted);
    factWanted(null);
  }, [wanted, step, factWanted, onGo, isReady]);
}

/** The field of a fact, or of the group it belongs to. */
function focusField(fact: string): void {
  for (let path = fact; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const field = document.getElementById(fieldId(path));
    if (field === null) continue;
    const target = field.matches("fieldset")
      ? (field.querySelector<HTMLElement>("input:checked, input, select, button") ?? field)
      : field;
    // A field under a closed “More” can't take the focus.
    for (let more = field.closest("details"); more !== null; more = more.parentElement?.closest("details") ?? null)
      more.open = true;
    target.focus();
    field.scrollIntoView({ block: "center" });
    return;
  }
  document.getElementById("step-title")?.focus();
}
