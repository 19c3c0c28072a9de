import { create } from "zustand";
import { z } from "../../../rules/intake/zod";
import { emptyDraft, type Draft } from "../../state/draft";
import { useConsultation } from "../../state/consultation";
import { changedFacts } from "../../state/draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "../../state/draft-parts";
import { dropped } from "../../state/dropped";
import { makeHistory, pick, toKeep, type History } from "../../state/history";
import { readHistory, readKeptDraft } from "../../state/read-kept";
import { slot } from "../../state/slot";

/** Another draft beside the case: what if some answers were others. The case knows nothing of it. */
interface Hypothesis {
  /** Id of the case it is of, or that the one before was of; null while there was none. */
  readonly of: string | null;
  /** The case as it was when this began; null while there is none. */
  readonly from: Draft | null;
  readonly draft: Draft | null;
  /** Id of the step that is open. */
  readonly step: string;
  /** Changes when the draft was not typed but replaced, so that the form starts afresh. */
  readonly number: number;
  /** Begins from the case as it is, at a step; what was tried before in it comes back by undo. A case that is back has what was tried of it. */
  readonly begun: (of: string, from: Draft, step: string) => void;
  readonly typed: (draft: Draft) => void;
  /** Something outside the form changed what stands in it. */
  readonly workedOn: (draft: Draft) => void;
  readonly stepOpened: (step: string) => void;
  /** It is the case from now on, where undo takes it back. */
  readonly becameTheCase: () => void;
  /** It is left; the next one of the same case can bring it back by undo. */
  readonly discarded: () => void;
}

/** What undo brings back: the answers, and where they began. */
type WhatIfParts = DraftParts & { readonly from: Draft };
type WhatIfChanges = Pick<History<WhatIfParts>, "past" | "future">;

/** Where a what-if lives until it is left or kept as the case: in its tab, as the case does, and apart from it. */
const SLOT = slot("sessionStorage", "crossroads-what-if-1");

const draftOrNone = z
  .unknown()
  .nullable()
  .transform((value) => (value === null ? null : readKeptDraft(value)));

const stored = z.object({
  // What was kept before it told its case was begun from the one that is in hand.
  of: z.string().optional(),
  from: draftOrNone,
  draft: draftOrNone,
  step: z.string(),
  history: z.unknown(),
});

/** What this tab kept; null where that is nothing. What can't be read is dropped, and said to be. */
function kept() {
  const text = SLOT.read();
  if (text === null) return null;
  try {
    const { of = useConsultation.getState().caseId, history, ...rest } = stored.parse(JSON.parse(text));
    const beside = { from: z.unknown().transform(readKeptDraft) };
    return { ...rest, of, history: readHistory<WhatIfParts>(history, beside) };
  } catch {
    SLOT.clear();
    dropped("whatIf");
    return null;
  }
}

const before = kept();

/** What was tried of the case before, should that come back; in memory alone. */
let setAside: (Pick<Hypothesis, "of" | "from" | "draft" | "step"> & { readonly history: WhatIfChanges }) | null = null;

/** What is tried beside the case in this tab. */
export const useHypothesis = create<Hypothesis>()((set, get) => ({
  of: before?.of ?? null,
  from: before?.from ?? null,
  draft: before?.draft ?? null,
  step: before?.step ?? "",
  number: 0,
  begun: (of, from, step) => {
    const now = get();
    const number = now.number + 1;
    if (now.of === of) {
      set({ from, draft: from, step, number });
      return;
    }
    const back = setAside?.of === of ? setAside : null;
    const { past, future } = useWhatIfHistory.getState();
    if (now.of !== null) setAside = { ...pick(now, ["of", "from", "draft", "step"]), history: { past, future } };
    set({ ...(back ?? { of, from, draft: from, step }), number });
    if (back !== null) useWhatIfHistory.setState(back.history);
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
  becameTheCase: () => {
    set({ of: null, from: null, draft: null });
  },
  discarded: () => {
    set({ from: null, draft: null });
  },
}));

/** Changes of what is tried beside a case; another case begins with none. */
export const useWhatIfHistory = makeHistory<WhatIfParts>({
  now: () => partsOf(useHypothesis.getState()),
  putBack: ({ from, ...parts }) => {
    const { draft, number } = useHypothesis.getState();
    useHypothesis.setState({
      ...(from === undefined ? {} : { from }),
      draft: withParts(draft ?? emptyDraft(), parts),
      number: number + 1,
    });
  },
});

function partsOf({ from, draft }: Pick<Hypothesis, "from" | "draft">): WhatIfParts {
  return { ...partsOfDraft(draft ?? emptyDraft()), from: from ?? emptyDraft() };
}

if (before !== null) useWhatIfHistory.setState(before.history);

useHypothesis.subscribe((now, before) => {
  const { emptied, noted } = useWhatIfHistory.getState();
  if (now.of !== before.of) emptied();
  else if (before.from !== null && before.draft !== null) {
    const isAnother = now.from !== before.from;
    // One in which nothing was changed has nothing to bring back.
    const facts = changedFacts(before.draft, isAnother ? before.from : (now.draft ?? before.draft));
    if (facts.length === 0) return;
    if (isAnother) noted({ before: partsOf(before), facts: [] }, true);
    else noted({ before: pick(partsOf(before), partsWith(facts)), facts });
  }
});

useHypothesis.subscribe(({ of, from, draft, step }) => {
  if (from === null && useWhatIfHistory.getState().past.length === 0) SLOT.clear();
  else
    SLOT.keep(
      () => JSON.stringify({ of, from, draft, step, history: toKeep(useWhatIfHistory.getState()) }),
      () => {
        // Not kept, it lives in memory; that this browser keeps nothing is said of the case.
      },
    );
});
