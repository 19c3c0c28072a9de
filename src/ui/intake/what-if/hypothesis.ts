import { create } from "zustand";
import { z } from "../../../rules/intake/zod";
import { emptyDraft, type Draft } from "../../state/draft";
import { changedFacts } from "../../state/draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "../../state/draft-parts";
import { dropped } from "../../state/dropped";
import { makeHistory, pick, toKeep } from "../../state/history";
import { readHistory, readKeptDraft } from "../../state/read-kept";
import { slot } from "../../state/slot";

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

/** Where a what-if lives until it is left or kept as the case: in its tab, as the case does, and apart from it. */
const SLOT = slot("sessionStorage", "crossroads-what-if-1");

const stored = z.object({ from: z.unknown(), draft: z.unknown(), step: z.string(), history: z.unknown() });

/** What this tab kept; null where that is nothing. What can't be read is dropped, and said to be. */
function kept() {
  const text = SLOT.read();
  if (text === null) return null;
  try {
    const { from, draft, step, history } = stored.parse(JSON.parse(text));
    return { from: readKeptDraft(from), draft: readKeptDraft(draft), step, history: readHistory(history) };
  } catch {
    SLOT.clear();
    dropped("whatIf");
    return null;
  }
}

const before = kept();

/** What is tried beside the case in this tab. */
export const useHypothesis = create<Hypothesis>()((set, get) => ({
  from: before?.from ?? null,
  draft: before?.draft ?? null,
  step: before?.step ?? "",
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

if (before !== null) useWhatIfHistory.setState(before.history);

useHypothesis.subscribe((now, before) => {
  const { emptied, noted } = useWhatIfHistory.getState();
  if (now.from !== before.from) emptied();
  else if (now.draft !== null && before.draft !== null) {
    const facts = changedFacts(before.draft, now.draft);
    if (facts.length > 0) noted({ before: pick(partsOfDraft(before.draft), partsWith(facts)), facts });
  }
});

useHypothesis.subscribe(({ from, draft, step }) => {
  if (from === null) SLOT.clear();
  else
    SLOT.keep(
      () => JSON.stringify({ from, draft, step, history: toKeep(useWhatIfHistory.getState()) }),
      () => {
        // Not kept, it lives in memory; that this browser keeps nothing is said of the case.
      },
    );
});
