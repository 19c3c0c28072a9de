import { TRUTH_OF_TRIAL } from "../../rules/adequacy/verdict";
import { TRUTH_OF_DEFINITION } from "../../rules/screening/screen";
import type { Truth } from "../../rules/logic/truth";
import type { Agreement } from "./agreement";
import type { StepId } from "./attempt";

/** The steps of a case, in order. What stands after the commit can be opened only then. */
export const STEPS: readonly { readonly id: StepId; readonly title: string; readonly afterCommit: boolean }[] = [
  { id: "read", title: "Read the chart", afterCommit: false },
  { id: "trials", title: "Enter the trials", afterCommit: false },
  { id: "judge", title: "Judge and commit", afterCommit: false },
  { id: "compare", title: "Compare", afterCommit: true },
  { id: "whatIf", title: "What if", afterCommit: true },
  { id: "debrief", title: "Debrief", afterCommit: true },
];

/** How an answer stands to the rules'. */
export const AGREEMENT_TEXT: Readonly<Record<Agreement, string>> = {
  same: "The same as the rules",
  possible: "One of those that are possible",
  strict: "Fits the strict reading",
  differs: "Differs from the rules",
  notGiven: "Not answered",
};

/** Adequacy, as it is asked and compared. */
export const ADEQUACY_TEXT: Readonly<Record<Truth, string>> = TRUTH_OF_TRIAL;

/** A definition held against a history. */
export const DEFINITION_TEXT: Readonly<Record<Truth, string>> = {
  yes: upperFirst(TRUTH_OF_DEFINITION.yes),
  no: upperFirst(TRUTH_OF_DEFINITION.no),
  unknown: upperFirst(TRUTH_OF_DEFINITION.unknown),
};

export const MAUDSLEY_TEXT = {
  notApplicable: "Not applicable: no adequate trial failed in this episode",
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
  unknown: "Can't tell",
} as const;

export const THASE_RUSH_TEXT = {
  "0": "Stage 0",
  I: "Stage I",
  II: "Stage II",
  III: "Stage III",
  IV: "Stage IV",
  V: "Stage V",
  unknown: "Can't tell",
} as const;

/** A moment as a day and a time; the moment itself is kept with the attempt. */
export function dayAndTime(moment: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
