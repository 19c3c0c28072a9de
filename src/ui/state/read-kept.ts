import { z } from "../../rules/intake/zod";
import { REGIONS } from "../../rules/knowledge/drug";
import { recordSchema } from "../../rules/intake/record";
import { SCALE_IDS } from "../../rules/scales/scales";
import { emptyDraft } from "./draft";
import { FIRST_DEFINITION, keptText, setKeptAside, type Kept } from "./keeping";

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

/** What this tab kept, if anything. A damaged draft is set aside under another name, never overwritten. */
export function kept(): Kept | null {
  const text = keptText();
  if (text === null) return null;
  try {
    return readKept(JSON.parse(text));
  } catch {
    setKeptAside(text);
    return null;
  }
}
