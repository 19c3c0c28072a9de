import { create } from "zustand";
import type { Region } from "../../rules/knowledge/drug";
import { emptyDraft, type Draft } from "./draft";
import { inState } from "./finding-state";
import { FIRST_DEFINITION, keep, type HandoutEdit, type Kept } from "./keeping";
import { pick } from "./history";
import type { Worked } from "./record";
import type { RecordState } from "../../rules/intake/record";

/** What goes with a case when another takes its place; the country and the definition stay. */
const OF_A_CASE = [
  "caseId",
  "draft",
  "record",
  "chart",
  "chosenOptions",
  "comparedOptions",
  "handoutEdits",
  "whatIfsLeft",
  "step",
  "saved",
] as const;

/** What the clinician has in hand in this tab. Findings are never kept; they are computed from the draft. */
export interface Consultation extends Kept {
  /** Changes when the draft was replaced as a whole, so that the form starts afresh. */
  readonly draftNumber: number;
  /** The draft that was last replaced or emptied, for undo. */
  readonly replaced: Pick<Kept, (typeof OF_A_CASE)[number]> | null;
  /** A fact someone asked to see in the form. */
  readonly wantedFact: string | null;
  /** Differences of the latest reading of the chart that were looked at and left as they are; not kept with the tab. */
  readonly differencesKept: readonly string[];
  /** The clinician's own text on getting help, taken off the sheet when another country was chosen; for undo. */
  readonly helpEditDropped: HandoutEdit | null;
  /** Whether the draft can be kept in this tab. */
  readonly canKeep: boolean;
}

interface Actions {
  readonly draftTyped: (draft: Draft) => void;
  readonly draftReplaced: (draft: Draft, record?: Worked["record"]) => void;
  /** Something outside the form changed what stands in it, such as a finding of the record being confirmed. */
  readonly draftWorkedOn: (worked: Worked) => void;
  /** A chart was opened for this case; from then on the case belongs to that patient. */
  readonly chartOpened: (chart: Kept["chart"]) => void;
  /** A what-if was left; `draft` is what it made the case, where it became that. */
  readonly whatIfLeft: (draft?: Draft) => void;
  /** A finding of the record was confirmed, left out or opened again at its field. */
  readonly findingDecided: (path: string, state: RecordState) => void;
  readonly differenceKept: (key: string) => void;
  readonly replacementUndone: () => void;
  readonly regionChosen: (region: Region | "") => void;
  readonly optionToggled: (id: string) => void;
  /** An option was taken into the comparison of the review, or out of it. */
  readonly comparisonToggled: (id: string) => void;
  /** A part of the summary was rewritten (null: the composed text is taken again); `composed` is what stood there. */
  readonly handoutEdited: (section: string, text: string | null, composed: string) => void;
  /** The text on getting help is put back, although it was written for another country. */
  readonly helpEditRestored: () => void;
  readonly factWanted: (path: string | null) => void;
  readonly stepOpened: (step: string) => void;
  readonly definitionChosen: (definition: string) => void;
  /** A review saved on this device takes the place of the case. */
  readonly reviewOpened: (kept: Kept) => void;
  /** The case was saved on this device. It stays known as that, also while the review is not there. */
  readonly savedAs: (saved: Kept["saved"]) => void;
}

export const useConsultation = create<Consultation & Actions>()((set, get) => ({
  caseId: "",
  draft: emptyDraft(),
  record: [],
  chart: null,
  draftNumber: 0,
  region: "",
  chosenOptions: [],
  comparedOptions: [],
  handoutEdits: {},
  whatIfsLeft: 0,
  step: "",
  definition: FIRST_DEFINITION,
  saved: null,
  replaced: null,
  wantedFact: null,
  differencesKept: [],
  helpEditDropped: null,
  canKeep: true,
  draftTyped: (draft) => {
    set({ draft });
  },
  draftReplaced: (draft, record = []) => {
    set({ ...anotherInPlaceOf(get()), draft, record });
  },
  draftWorkedOn: ({ draft, record }) => {
    set({ draft, record, draftNumber: get().draftNumber + 1 });
  },
  whatIfLeft: (draft) => {
    const { whatIfsLeft, draftNumber } = get();
    set({ whatIfsLeft: whatIfsLeft + 1, ...(draft === undefined ? {} : { draft, draftNumber: draftNumber + 1 }) });
  },
  chartOpened: (chart) => {
    set({ chart });
  },
  findingDecided: (path, state) => {
    set({ record: inState(get().record, path, state) });
  },
  differenceKept: (key) => {
    set({ differencesKept: [...get().differencesKept, key] });
  },
  replacementUndone: () => {
    const { replaced, draftNumber } = get();
    if (replaced !== null) set({ ...replaced, draftNumber: draftNumber + 1, replaced: null });
  },
  regionChosen: (region) => {
    const { region: before, handoutEdits, replaced } = get();
    if (region === before) return;
    // Another country's numbers can be wrong or worse, so a text that may hold them does not stay, nor come back by undo.
    const { help } = handoutEdits;
    set({
      region,
      handoutEdits: withoutHelp(handoutEdits),
      helpEditDropped: help ?? get().helpEditDropped,
      replaced: replaced && { ...replaced, handoutEdits: withoutHelp(replaced.handoutEdits) },
    });
  },
  optionToggled: (id) => {
    set({ chosenOptions: toggled(get().chosenOptions, id) });
  },
  comparisonToggled: (id) => {
    set({ comparedOptions: toggled(get().comparedOptions, id) });
  },
  handoutEdited: (section, text, composed) => {
    const others = Object.entries(get().handoutEdits).filter(([id]) => id !== section);
    set({ handoutEdits: Object.fromEntries(text === null ? others : [...others, [section, { text, composed }]]) });
  },
  helpEditRestored: () => {
    const { handoutEdits, helpEditDropped } = get();
    if (helpEditDropped === null) return;
    set({ handoutEdits: { ...handoutEdits, help: helpEditDropped }, helpEditDropped: null });
  },
  factWanted: (wantedFact) => {
    set({ wantedFact });
  },
  stepOpened: (step) => {
    set({ step });
  },
  definitionChosen: (definition) => {
    set({ definition });
  },
  reviewOpened: (kept) => {
    const another = anotherInPlaceOf(get());
    // It is this tab's case now, apart from others that were opened from the same review.
    set({ ...another, ...kept, caseId: another.caseId });
  },
  savedAs: (saved) => {
    set({ saved });
  },
}));

/** What begins anew with a case that takes the place of the one in hand. */
function anotherInPlaceOf(now: Consultation) {
  return {
    caseId: crypto.randomUUID(),
    chart: null,
    chosenOptions: [],
    comparedOptions: [],
    handoutEdits: {},
    whatIfsLeft: 0,
    step: "",
    saved: null,
    draftNumber: now.draftNumber + 1,
    replaced: pick(now, OF_A_CASE),
    helpEditDropped: null,
  };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The same object where there is none, so that nothing of the summary counts as changed. */
function withoutHelp(edits: Kept["handoutEdits"]): Kept["handoutEdits"] {
  if (!("help" in edits)) return edits;
  return Object.fromEntries(Object.entries(edits).filter(([id]) => id !== "help"));
}

useConsultation.subscribe((now) => {
  keep(now, (canKeep) => {
    if (useConsultation.getState().canKeep !== canKeep) useConsultation.setState({ canKeep });
  });
});
