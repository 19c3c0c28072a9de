import { z } from "../../rules/intake/zod";
import { REGIONS, type Region } from "../../rules/knowledge/drug";
import { recordSchema, type RecordedFact } from "../../rules/intake/record";
import { emptyDraft, type Draft } from "./draft";

const SLOT = "crossroads-draft-1";
/** How long after the last key a draft is written, in milliseconds. */
const PAUSE = 300;

const row = z.record(z.string(), z.string());
const stored = z.object({
  draft: z.object({
    sections: z.record(z.string(), row),
    trials: z.object({
      whenEmpty: z.enum(["", "none", "unknown", "declined"]),
      list: z.array(row.and(z.object({ id: z.string(), kind: z.enum(["trial", "several"]) }))),
    }),
    courses: z.record(z.string(), z.object({ had: z.string(), list: z.array(row.and(z.object({ id: z.string() }))) })),
  }),
  record: recordSchema.optional(),
  chart: z.object({ server: z.string(), patient: z.string(), signIn: z.string() }).nullable().optional(),
  region: z.enum(["", ...REGIONS]),
  chosenOptions: z.array(z.string()),
  handoutEdits: z.record(z.string(), z.string()),
});

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
  /** Paragraphs of the summary that the clinician rewrote, by section. */
  readonly handoutEdits: Readonly<Record<string, string>>;
}

/** What this tab kept, if anything. A damaged draft is set aside under another name, never overwritten. */
export function kept(): Kept | null {
  const text = readSlot(SLOT);
  if (text === null) return null;
  try {
    const { draft, record = [], chart = null, ...rest } = stored.parse(JSON.parse(text));
    const blank = emptyDraft();
    return {
      ...rest,
      record,
      chart,
      draft: {
        sections: { ...blank.sections, ...draft.sections },
        trials: draft.trials,
        courses: { ...blank.courses, ...draft.courses },
      },
    };
  } catch {
    writeSlot(`${SLOT}-damaged`, text);
    return null;
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let writeNow: (() => void) | undefined;

/** Keeps the draft in this tab after a short pause, and at once when the page is hidden. */
export function keep(now: Kept, told: (kept: boolean) => void): void {
  writeNow = () => {
    const { draft, record, chart, region, chosenOptions, handoutEdits } = now;
    told(writeSlot(SLOT, JSON.stringify({ draft, record, chart, region, chosenOptions, handoutEdits })));
    writeNow = undefined;
  };
  clearTimeout(waiting);
  waiting = setTimeout(() => writeNow?.(), PAUSE);
}

globalThis.addEventListener("pagehide", () => writeNow?.());
globalThis.document.addEventListener("visibilitychange", () => writeNow?.());

function readSlot(name: string): string | null {
  try {
    return globalThis.sessionStorage.getItem(name);
  } catch {
    // Storage is blocked: the app goes on in memory.
    return null;
  }
}

function writeSlot(name: string, text: string): boolean {
  try {
    globalThis.sessionStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
