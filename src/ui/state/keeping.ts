import { z } from "../../rules/intake/zod";
import { REGIONS, type Region } from "../../rules/knowledge/drug";
import { emptyDraft, type Draft } from "./draft";
import { slot } from "./slot";

const SLOT = slot("sessionStorage", "crossroads-draft-1");

const row = z.record(z.string(), z.string());

/** A list of trials as it was typed. */
export const storedTrials = z.object({
  whenEmpty: z.enum(["", "none", "unknown", "declined"]),
  list: z.array(row.and(z.object({ id: z.string(), kind: z.enum(["trial", "several"]) }))),
});

const stored = z.object({
  draft: z.object({
    sections: z.record(z.string(), row),
    trials: storedTrials,
    courses: z.record(z.string(), z.object({ had: z.string(), list: z.array(row.and(z.object({ id: z.string() }))) })),
  }),
  region: z.enum(["", ...REGIONS]),
  chosenOptions: z.array(z.string()),
  handoutEdits: z.record(z.string(), z.string()),
});

/** What is kept in the tab: what was typed and chosen, never a finding. */
export interface Kept {
  readonly draft: Draft;
  readonly region: Region | "";
  /** Options chosen for the patient's summary. */
  readonly chosenOptions: readonly string[];
  /** Paragraphs of the summary that the clinician rewrote, by section. */
  readonly handoutEdits: Readonly<Record<string, string>>;
}

/** What this tab kept, if anything. A damaged draft is set aside under another name, never overwritten. */
export function kept(): Kept | null {
  const text = SLOT.read();
  if (text === null) return null;
  try {
    const { draft, ...rest } = stored.parse(JSON.parse(text));
    const blank = emptyDraft();
    return {
      ...rest,
      draft: {
        sections: { ...blank.sections, ...draft.sections },
        trials: draft.trials,
        courses: { ...blank.courses, ...draft.courses },
      },
    };
  } catch {
    SLOT.setAside(text);
    return null;
  }
}

/** Keeps the draft in this tab. */
export function keep({ draft, region, chosenOptions, handoutEdits }: Kept, told: (kept: boolean) => void): void {
  SLOT.keep(() => JSON.stringify({ draft, region, chosenOptions, handoutEdits }), told);
}
