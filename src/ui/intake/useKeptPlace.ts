import { useEffect } from "react";
import { useConsultation } from "../state/consultation";
import { slot } from "../state/slot";

/** Which field somebody was in, by its id, and the step it is in; kept in the tab, and nothing of what stands there. */
const SLOT = slot("sessionStorage", "crossroads-place-1");

const FIELD = "[id^='field-']";

/**
 * Where the intake is opened again, after a reload or from another page, it stands where somebody was in the step.
 *
 * @param isReady - whether every field of the step is there
 */
export function useKeptPlace(isReady: boolean): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const field = target instanceof Element ? target.closest(`#main ${FIELD}`) : null;
      const { step } = useConsultation.getState();
      if (field !== null) SLOT.keep(() => placeText(step, field.id), ignored);
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
    };
  }, []);

  useEffect(() => {
    const { step, wantedFact } = useConsultation.getState();
    if (!isReady || wantedFact !== null) return;
    const kept = SLOT.read();
    const field = [...document.querySelectorAll(`#main ${FIELD}`)].find(({ id }) => placeText(step, id) === kept);
    const { bottom = 0 } = field?.getBoundingClientRect() ?? {};
    // What is in sight already moves nothing.
    if (bottom > innerHeight) field?.scrollIntoView({ block: "center" });
  }, [isReady]);
}

function placeText(step: string, id: string): string {
  return `${step} ${id}`;
}

function ignored(): void {
  // Not kept, the step stands at its beginning.
}
