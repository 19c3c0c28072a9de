import { create } from "zustand";
import { emptyDraft, type Draft } from "../../state/draft";
import { changedFacts } from "../../state/draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "../../state/draft-parts";
import { makeHistory, pick } from "../../state/history";

/** Another draft beside the case: what if some answers were others. The case knows nothing of it. */
interface Hypothesis {
  /** The case as it was when this began; null while there is none. */
  readonly from: Draft | null;
  readonly draft: Draft | null;
  /** Id of the step that is open. */
  readonly step: string;
  /** Changes when the draft was not typed but replaced, so that the form starts afresh. */
  readonly number: number;
  /** Begins from a case, at the step of it that was open. */
  readonly begun: (from: Draft, step: string) => void;
  readonly typed: (draft: Draft) => void;
  /** Something outside the form changed what stands in it. */
  readonly workedOn: (draft: Draft) => void;
  readonly stepOpened: (step: string) => void;
  readonly ended: () => void;
}

/** Kept in memory alone: it is tried and left, or kept as the case. */
export const useHypothesis = create<Hypothesis>()((set, get) => ({
  from: null,
  draft: null,
  step: "",
  number: 0,
  begun: (from, step) => {
    set({ from, draft: from, step, number: get().number + 1 });
  },
  typed: (draft) => {
    set({ draft });
  },
  workedOn: (draft) => {
    set({ draft, number: get().number + 1 });
  },
  stepOpened: (step) => {
    set({ step });
  },
  ended: () => {
    set({ from: null, draft: null });
  },
}));

/** Changes of the what-if in hand; another begins with none. */
export const useWhatIfHistory = makeHistory<DraftParts>({
  now: () => partsOfDraft(useHypothesis.getState().draft ?? emptyDraft()),
  putBack: (parts) => {
    const { draft, workedOn } = useHypothesis.getState();
    if (draft !== null) workedOn(withParts(draft, parts));
  },
});

useHypothesis.subscribe((now, before) => {
  const { emptied, noted } = useWhatIfHistory.getState();
  if (now.from !== before.from) emptied();
  else if (now.draft !== null && before.draft !== null) {
    const facts = changedFacts(before.draft, now.draft);
    if (facts.length > 0) noted({ before: pick(partsOfDraft(before.draft), partsWith(facts)), facts });
  }
});
