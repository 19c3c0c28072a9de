import { create } from "zustand";
import type { Region } from "../../rules/knowledge/drug";
import { emptyDraft, type Draft } from "./draft";
import { keep, kept, type Kept } from "./keeping";

/** What the clinician has in hand in this tab. Findings are never kept; they are computed from the draft. */
interface Consultation extends Kept {
  /** Changes when the draft was replaced as a whole, so that the form starts afresh. */
  readonly draftNumber: number;
  /** The draft that was last replaced or emptied, for undo. */
  readonly replaced: Draft | null;
  /** A fact someone asked to see in the form. */
  readonly wantedFact: string | null;
  /** Whether the draft can be kept in this tab. */
  readonly canKeep: boolean;
}

interface Actions {
  readonly draftTyped: (draft: Draft) => void;
  readonly draftReplaced: (draft: Draft) => void;
  readonly replacementUndone: () => void;
  readonly regionChosen: (region: Region | "") => void;
  readonly optionToggled: (id: string) => void;
  readonly handoutEdited: (section: string, text: string | null) => void;
  readonly factWanted: (path: string | null) => void;
}

const before = kept();

export const useConsultation = create<Consultation & Actions>()((set, get) => ({
  draft: before?.draft ?? emptyDraft(),
  draftNumber: 0,
  region: before?.region ?? "",
  chosenOptions: before?.chosenOptions ?? [],
  handoutEdits: before?.handoutEdits ?? {},
  replaced: null,
  wantedFact: null,
  canKeep: true,
  draftTyped: (draft) => {
    set({ draft });
  },
  draftReplaced: (draft) => {
    set({ draft, draftNumber: get().draftNumber + 1, replaced: get().draft, chosenOptions: [], handoutEdits: {} });
  },
  replacementUndone: () => {
    const { replaced, draftNumber } = get();
    if (replaced !== null) set({ draft: replaced, draftNumber: draftNumber + 1, replaced: null });
  },
  regionChosen: (region) => {
    set({ region });
  },
  optionToggled: (id) => {
    const { chosenOptions } = get();
    set({
      chosenOptions: chosenOptions.includes(id)
        ? chosenOptions.filter((other) => other !== id)
        : [...chosenOptions, id],
    });
  },
  handoutEdited: (section, text) => {
    const others = Object.entries(get().handoutEdits).filter(([id]) => id !== section);
    set({ handoutEdits: Object.fromEntries(text === null ? others : [...others, [section, text]]) });
  },
  factWanted: (wantedFact) => {
    set({ wantedFact });
  },
}));

useConsultation.subscribe((now) => {
  keep(now, (canKeep) => {
    if (useConsultation.getState().canKeep !== canKeep) useConsultation.setState({ canKeep });
  });
});
