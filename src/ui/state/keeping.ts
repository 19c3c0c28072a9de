import type { Region } from "../../rules/knowledge/drug";
import type { RecordedFact } from "../../rules/intake/record";
import type { Draft } from "./draft";
import { slot } from "./slot";

const SLOT = slot("sessionStorage", "crossroads-draft-1");

/** A part of the summary that the clinician rewrote. */
export interface HandoutEdit {
  readonly text: string;
  /** What was composed when it was rewritten; null where an earlier draft did not keep it. */
  readonly composed: string | null;
}

/** What is kept in the tab: what was typed and chosen, never a finding. */
export interface Kept {
  /** Tells the case from others that this tab had; says nothing of what it is. */
  readonly caseId: string;
  readonly draft: Draft;
  /** What a record says beside the answers. */
  readonly record: readonly RecordedFact[];
  /** Whose chart this case was drafted from, as digests that name nobody; null when none was opened. */
  readonly chart: { readonly server: string; readonly patient: string; readonly signIn: string } | null;
  readonly region: Region | "";
  /** Options chosen for the patient's summary. */
  readonly chosenOptions: readonly string[];
  /** Options chosen to stand side by side in the review. */
  readonly comparedOptions: readonly string[];
  /** Parts of the summary that the clinician rewrote, by section. */
  readonly handoutEdits: Readonly<Record<string, HandoutEdit>>;
  /** How many what-ifs of this case were discarded or became it; nothing else of them is known here. */
  readonly whatIfsLeft: number;
  /** Step of the intake that is open; blank for the first. */
  readonly step: string;
  /** Definition of treatment resistance that stands first in the panel. */
  readonly definition: string;
  /** The review saved on this device that this case is, and the revision it had when it was opened or saved last. */
  readonly saved: { readonly id: string; readonly revision: number; readonly label: string } | null;
}

/** The definition that stands first until another is chosen: the one most guidelines build on. */
export const FIRST_DEFINITION = "regulatory2";

/** What is kept of a state that holds more. */
export function keptOf(now: Kept): Kept {
  const { caseId, draft, record, chart, region, chosenOptions, comparedOptions, handoutEdits } = now;
  const { whatIfsLeft, step, definition, saved } = now;
  return {
    caseId,
    draft,
    record,
    chart,
    region,
    chosenOptions,
    comparedOptions,
    handoutEdits,
    whatIfsLeft,
    step,
    definition,
    saved,
  };
}

/** The text this tab kept, if any. */
export function keptText(): string | null {
  return SLOT.read();
}

/** Sets a kept text that can't be read aside under another name, so that it is never overwritten. */
export function setKeptAside(text: string): void {
  SLOT.setAside(text);
}

/** What is kept beside the case, in one text with it so that the two never part; the case can do without. */
let historyBeside: () => unknown = () => undefined;

/** Keeps a history beside the case from now on. */
export function keepBeside(history: () => unknown): void {
  historyBeside = history;
}

/** Keeps the draft in this tab. */
export function keep(now: Kept, told: (kept: boolean) => void): void {
  SLOT.keep((isTight) => JSON.stringify(isTight ? keptOf(now) : { ...keptOf(now), history: historyBeside() }), told);
}

/** Drafts of this tab that could not be read, as they were found. */
export function damagedDrafts(): readonly string[] {
  return SLOT.asideTexts();
}

/** Removes the drafts that could not be read. */
export function removeDamagedDrafts(): void {
  SLOT.clearAside();
}
