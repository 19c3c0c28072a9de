import { create } from "zustand";
import { FIRST_STEP } from "../steps";
import type { Draft } from "../../state/draft";

/** Another draft beside the case: what if some answers were others. The case knows nothing of it. */
interface Hypothesis {
  /** The case as it was when this began; null while there is none. */
  readonly from: Draft | null;
  readonly draft: Draft | null;
  readonly step: string;
  /** Changes when it was begun anew, so that the form starts afresh. */
  readonly number: number;
  readonly begun: (from: Draft) => void;
  readonly typed: (draft: Draft) => void;
  readonly stepOpened: (step: string) => void;
  readonly ended: () => void;
}

/** Kept in memory alone: it is tried and left, or kept as the case. */
export const useHypothesis = create<Hypothesis>()((set, get) => ({
  from: null,
  draft: null,
  step: FIRST_STEP.id,
  number: 0,
  begun: (from) => {
    set({ from, draft: structuredClone<Draft>(from), number: get().number + 1 });
  },
  typed: (draft) => {
    set({ draft });
  },
  stepOpened: (step) => {
    set({ step });
  },
  ended: () => {
    set({ from: null, draft: null });
  },
}));
