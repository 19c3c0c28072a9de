import { create } from "zustand";
import { z } from "../../../rules/intake/zod";
import { emptyDraft, type Draft } from "../../state/draft";
import { DISCARDED, useCaseHistory } from "../../state/case-history";
import { useConsultation } from "../../state/consultation";
import { changedFacts } from "../../state/draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "../../state/draft-parts";
import { dropped } from "../../state/dropped";
import { makeHistory, pick, toKeep, type History } from "../../state/history";
import { readHistory, readKeptDraft } from "../../state/read-kept";
import { slot } from "../../state/slot";

/** Another draft beside the case: what if some answers were others. The case knows only how many were left. */
interface Hypothesis {
  /** Id of the case it is of, or that the one before was of; null while there was none. */
  readonly of: string | null;
  /** The case as it was when this began; null while there is none. */
  readonly from: Draft | null;
  readonly draft: Draft | null;
  /** How many were left of this case before it, as the case counts them too. */
  readonly left: number;
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
  /** It is the case from now on. Undo there takes that back, and the next one of the same case can bring it back by its own. */
  readonly becameTheCase: () => void;
  /** It is left without that; undo brings it back in both ways. */
  readonly discarded: () => void;
}

/** What undo brings back: the answers, where they began, and that it was not left. */
type WhatIfParts = DraftParts & { readonly from: Draft; readonly left: number };
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
  // What was kept before these were counted goes by the count of the case.
  left: z.number().optional(),
  step: z.string(),
  history: z.unknown(),
});

/** What this tab kept; null where that is nothing. What can't be read is dropped, and said to be. */
function kept() {
  const text = SLOT.read();
  if (text === null) return null;
  try {
    const { caseId, whatIfsLeft } = useConsultation.getState();
    const { of = caseId, left = whatIfsLeft, history, ...rest } = stored.parse(JSON.parse(text));
    const beside = { from: z.unknown().transform(readKeptDraft), left: z.number() };
    return { ...rest, of, left, history: readHistory<WhatIfParts>(history, beside) };
  } catch {
    SLOT.clear();
    dropped("whatIf");
    return null;
  }
}

const before = kept();

/** What was tried of the case before, should that come back; in memory alone. */
let setAside:
  (Pick<Hypothesis, "of" | "from" | "draft" | "left" | "step"> & { readonly history: WhatIfChanges }) | null = null;

/** Stands among the facts of a change by which one was left; no fact has this path. */
export const LEFT = "left";

/** What is tried beside the case in this tab. */
export const useHypothesis = create<Hypothesis>()((set, get) => ({
  of: before?.of ?? null,
  from: before?.from ?? null,
  draft: before?.draft ?? null,
  left: before?.left ?? 0,
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
    if (now.of !== null)
      setAside = { ...pick(now, ["of", "from", "draft", "left", "step"]), history: { past, future } };
    const { whatIfsLeft: left } = useConsultation.getState();
    set({ ...(back ?? { of, from, draft: from, left, step }), number });
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
    const { draft } = get();
    if (draft === null) return;
    useConsultation.getState().whatIfLeft(draft);
    set({ from: null, draft: null, left: get().left + 1 });
  },
  discarded: () => {
    set({ from: null, draft: null, left: get().left + (isTried(get()) ? 1 : 0) });
  },
}));

/** Whether an answer is another in it than where it began. */
export function isTried({ from, draft }: Pick<Hypothesis, "from" | "draft">): boolean {
  return from !== null && draft !== null && changedFacts(from, draft).length > 0;
}

/** Changes of what is tried beside a case; another case begins with none. */
export const useWhatIfHistory = makeHistory<WhatIfParts>({
  now: () => partsOf(useHypothesis.getState()),
  putBack: ({ from, left, ...parts }) => {
    const now = useHypothesis.getState();
    if (left !== undefined && left > now.left) useHypothesis.setState({ from: null, draft: null, left });
    else
      useHypothesis.setState({
        from: from ?? now.from,
        draft: withParts(now.draft ?? emptyDraft(), parts),
        left: left ?? now.left,
        number: now.number + 1,
      });
  },
});

function partsOf({ from, draft, left }: Pick<Hypothesis, "from" | "draft" | "left">): WhatIfParts {
  return { ...partsOfDraft(draft ?? emptyDraft()), from: from ?? emptyDraft(), left };
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
    if (isAnother) noted({ before: partsOf(before), facts: now.from === null ? [LEFT] : [] }, true);
    else noted({ before: pick(partsOf(before), partsWith(facts)), facts });
  }
});

// What was left, or is back, by undo or redo of the what-if is so for the undo of the case too.
useHypothesis.subscribe((now, before) => {
  const inCase = useConsultation.getState();
  // Where they were not in step before, it is the case that goes ahead.
  if (now.of !== before.of || now.left === before.left || before.left !== inCase.whatIfsLeft) return;
  const { past, future, undo, redo } = useCaseHistory.getState();
  const isDiscard = (change: (typeof past)[number] | undefined) => change?.facts.join(" ") === DISCARDED;
  if (now.left > before.left) (isDiscard(future.at(-1)) ? redo : inCase.whatIfLeft)();
  else if (isDiscard(past.at(-1))) undo();
  else useConsultation.setState({ whatIfsLeft: now.left });
});

/** Follows the case, where undo took back that what-ifs were left, or redo did it again. */
export function followTheCase(): void {
  const { whatIfsLeft } = useConsultation.getState();
  const now = useHypothesis.getState;
  const { undo, redo } = useWhatIfHistory.getState();
  while (now().left > whatIfsLeft && undo() !== undefined);
  while (now().left < whatIfsLeft && redo() !== undefined);
  // What has been changed since can't be done again: that it was left is.
  if (now().left < whatIfsLeft) now().discarded();
  useHypothesis.setState({ left: whatIfsLeft });
}

useHypothesis.subscribe(({ of, from, draft, left, step }) => {
  if (from === null && useWhatIfHistory.getState().past.length === 0) SLOT.clear();
  else
    SLOT.keep(
      () => JSON.stringify({ of, from, draft, left, step, history: toKeep(useWhatIfHistory.getState()) }),
      () => {
        // Not kept, it lives in memory; that this browser keeps nothing is said of the case.
      },
    );
});
