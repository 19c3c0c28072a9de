import { z } from "../../rules/intake/zod";
import { REGIONS } from "../../rules/knowledge/drug";
import { recordSchema } from "../../rules/intake/record";
import { SCALE_IDS } from "../../rules/scales/scales";
import { SECTIONS } from "../../rules/intake/questions";
import type { CaseParts } from "./case-history";
import { dropped } from "./dropped";
import { emptyDraft, mapValues, type Draft } from "./draft";
import type { DraftParts } from "./draft-parts";
import type { History } from "./history";
import { FIRST_DEFINITION, keptText, setKeptAside, type Kept } from "./keeping";

const row = z.record(z.string(), z.string());

/** A list of trials as it was typed. */
export const storedTrials = z.object({
  whenEmpty: z.enum(["", "none", "unknown", "declined"]),
  quick: z.string().optional(),
  leftOut: z.array(z.string()).optional(),
  list: z.array(row.and(z.object({ id: z.string(), kind: z.enum(["trial", "several"]) }))),
});

/** Earlier drafts kept the clinician's text alone; what had been composed then is not known. */
const storedEdit = z.union([
  z.object({ text: z.string(), composed: z.string().nullable() }),
  z.string().transform((text) => ({ text, composed: null })),
]);

const storedMedicines = z.object({
  whenEmpty: z.enum(["", "none", "unknown", "declined"]),
  list: z.array(row.and(z.object({ id: z.string() }))),
});

const storedCourses = z.record(
  z.string(),
  z.object({ had: z.string(), list: z.array(row.and(z.object({ id: z.string() }))) }),
);

const storedScales = z.array(row.and(z.object({ id: z.string(), scale: z.enum(SCALE_IDS) })));

const storedDraft = z.object({
  sections: z.record(z.string(), row),
  trials: storedTrials,
  // Drafts kept before the list of current medicines have none.
  currentMedicines: storedMedicines.optional(),
  courses: storedCourses,
  // Drafts kept before there were readings have none.
  scales: storedScales.optional(),
});

const storedBeside = {
  record: recordSchema,
  chart: z.object({ server: z.string(), patient: z.string(), signIn: z.string() }).nullable(),
  region: z.enum(["", ...REGIONS]),
  chosenOptions: z.array(z.string()),
  comparedOptions: z.array(z.string()),
  whatIfsLeft: z.number(),
  definition: z.string(),
  caseId: z.string(),
  handoutEdits: z.record(z.string(), storedEdit),
  saved: z.object({ id: z.string(), revision: z.number(), label: z.string() }).nullable(),
};

const stored = z.object({
  ...storedBeside,
  draft: storedDraft,
  record: storedBeside.record.optional(),
  chart: storedBeside.chart.optional(),
  saved: storedBeside.saved.optional(),
  comparedOptions: storedBeside.comparedOptions.optional(),
  whatIfsLeft: storedBeside.whatIfsLeft.optional(),
  definition: storedBeside.definition.optional(),
  caseId: storedBeside.caseId.optional(),
  step: z.string().optional(),
});

const storedParts = {
  ...mapValues(SECTIONS, () => row),
  trials: storedTrials,
  currentMedicines: storedMedicines,
  courses: storedCourses.transform((courses) => ({ ...emptyDraft().courses, ...courses })),
  scales: storedScales,
};

/**
 * What stands in a kept history of a draft, and of what `beside` reads.
 *
 * @throws when it is none
 */
export function readHistory<Parts extends DraftParts>(
  value: unknown,
  beside: Readonly<Record<Exclude<keyof Parts, keyof DraftParts>, z.ZodType>>,
): Pick<History<Parts>, "past" | "future"> {
  const change = z.object({
    facts: z.array(z.string()),
    before: z.object({ ...storedParts, ...beside }).partial(),
  });
  const history = z.object({ past: z.array(change), future: z.array(change) });
  // What is there has its type; of a part that is not there nothing stands in what was kept.
  return history.parse(value) as Pick<History<Parts>, "past" | "future">;
}

/**
 * What stands in a kept draft; one of an earlier version is brought up to this one.
 *
 * @throws when it is no draft
 */
export function readKeptDraft(value: unknown): Draft {
  const draft = storedDraft.parse(value);
  const blank = emptyDraft();
  return {
    sections: { ...blank.sections, ...draft.sections },
    trials: draft.trials,
    currentMedicines: draft.currentMedicines ?? blank.currentMedicines,
    courses: { ...blank.courses, ...draft.courses },
    scales: draft.scales ?? blank.scales,
  };
}

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
    comparedOptions = [],
    whatIfsLeft = 0,
    caseId = "",
    ...rest
  } = stored.parse(value);
  const beside = { record, chart, step, definition, saved, comparedOptions, whatIfsLeft, caseId };
  return { ...rest, ...beside, draft: readKeptDraft(draft) };
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

/** The changes this tab kept beside its case; null where it kept none. What can't be read is dropped, and said to be. */
export function keptHistory(): Pick<History<CaseParts>, "past" | "future"> | null {
  try {
    const { history } = z.object({ history: z.unknown().optional() }).parse(JSON.parse(keptText() ?? "{}"));
    return history === undefined
      ? null
      : readHistory<CaseParts>(history, { ...storedBeside, differencesKept: z.array(z.string()) });
  } catch {
    dropped("changes");
    return null;
  }
}
