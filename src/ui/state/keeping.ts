import { z } from "../../rules/intake/zod";
import { REGIONS, type Region } from "../../rules/knowledge/drug";
import { recordSchema, type RecordedFact } from "../../rules/intake/record";
import { SCALE_IDS } from "../../rules/scales/scales";
import { emptyDraft, type Draft } from "./draft";
import { slot } from "./slot";

const SLOT = slot("sessionStorage", "crossroads-draft-1");

const row = z.record(z.string(), z.string());

/** A list of trials as it was typed. */
export const storedTrials = z.object({
  whenEmpty: z.enum(["", "none", "unknown", "declined"]),
  quick: z.string().optional(),
  list: z.array(row.and(z.object({ id: z.string(), kind: z.enum(["trial", "several"]) }))),
});

/** Earlier drafts kept the clinician's text alone; what had been composed then is not known. */
const storedEdit = z.union([
  z.object({ text: z.string(), composed: z.string().nullable() }),
  z.string().transform((text) => ({ text, composed: null })),
]);

const stored = z.object({
  draft: z.object({
    sections: z.record(z.string(), row),
    trials: storedTrials,
    // Drafts kept before the list of current medicines have none.
    currentMedicines: z
      .object({
        whenEmpty: z.enum(["", "none", "unknown", "declined"]),
        list: z.array(row.and(z.object({ id: z.string() }))),
      })
      .optional(),
    courses: z.record(z.string(), z.object({ had: z.string(), list: z.array(row.and(z.object({ id: z.string() }))) })),
    // Drafts kept before there were readings have none.
    scales: z.array(row.and(z.object({ id: z.string(), scale: z.enum(SCALE_IDS) }))).optional(),
  }),
  record: recordSchema.optional(),
  chart: z.object({ server: z.string(), patient: z.string(), signIn: z.string() }).nullable().optional(),
  region: z.enum(["", ...REGIONS]),
  chosenOptions: z.array(z.string()),
  handoutEdits: z.record(z.string(), storedEdit),
  step: z.string().optional(),
  definition: z.string().optional(),
  saved: z.object({ id: z.string(), revision: z.number(), label: z.string() }).nullable().optional(),
});

/** A part of the summary that the clinician rewrote. */
export interface HandoutEdit {
  readonly text: string;
  /** What was composed when it was rewritten; null where an earlier draft did not keep it. */
  readonly composed: string | null;
}

/** What is kept in the tab: what was typed and chosen, never a finding. */
export interface Kept {
  readonly draft: Draft;
  /** What a record says beside the answers. */
  readonly record: readonly RecordedFact[];
  /** Whose chart this case was drafted from, as digests that name nobody; null when none was opened. */
  readonly chart: { readonly server: string; readonly patient: string; readonly signIn: string } | null;
  readonly region: Region | "";
  /** Options chosen for the patient's summary. */
  readonly chosenOptions: readonly string[];
  /** Parts of the summary that the clinician rewrote, by section. */
  readonly handoutEdits: Readonly<Record<string, HandoutEdit>>;
  /** Step of the intake that is open; blank for the first. */
  readonly step: string;
  /** Definition of treatment resistance that stands first in the panel. */
  readonly definition: string;
  /** The review saved on this device that this case is, and the revision it had when it was opened or saved last. */
  readonly saved: { readonly id: string; readonly revision: number; readonly label: string } | null;
}

/** The definition that stands first until another is chosen: the one most guidelines build on. */
export const FIRST_DEFINITION = "regulatory2";

/**
 * What stands in a kept case, whichever way it was kept; drafts of earlier versions are brought up to this one.
 *
 * @throws when it is no kept case
 */
export function readKept(value: unknown): Kept {
  const {
    draft,
    record = [],
    chart = null,
    step = "",
    definition = FIRST_DEFINITION,
    saved = null,
    ...rest
  } = stored.parse(value);
  const blank = emptyDraft();
  return {
    ...rest,
    record,
    chart,
    step,
    definition,
    saved,
    draft: {
      sections: { ...blank.sections, ...draft.sections },
      trials: draft.trials,
      currentMedicines: draft.currentMedicines ?? blank.currentMedicines,
      courses: { ...blank.courses, ...draft.courses },
      scales: draft.scales ?? blank.scales,
    },
  };
}

/** What is kept of a state that holds more. */
export function keptOf(now: Kept): Kept {
  const { draft, record, chart, region, chosenOptions, handoutEdits, step, definition, saved } = now;
  return { draft, record, chart, region, chosenOptions, handoutEdits, step, definition, saved };
}

/** What this tab kept, if anything. A damaged draft is set aside under another name, never overwritten. */
export function kept(): Kept | null {
  const text = SLOT.read();
  if (text === null) return null;
  try {
    return readKept(JSON.parse(text));
  } catch {
    SLOT.setAside(text);
    return null;
  }
}

/** Keeps the draft in this tab. */
export function keep(now: Kept, told: (kept: boolean) => void): void {
  SLOT.keep(() => JSON.stringify(keptOf(now)), told);
}

/** Drafts of this tab that could not be read, as they were found. */
export function damagedDrafts(): readonly string[] {
  return SLOT.asideTexts();
}

/** Removes the drafts that could not be read. */
export function removeDamagedDrafts(): void {
  SLOT.clearAside();
}
