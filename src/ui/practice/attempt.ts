import { z } from "../../rules/intake/zod";
import { storedTrials } from "../state/read-kept";
import { emptyDraft, type TrialsDraft } from "../state/draft";

const truth = z.enum(["yes", "no", "unknown"]);

/** What a reader of a case may be asked to say; blank while it is not said. */
const judgements = z.strictObject({
  /** Adequacy by the id of the trial as it was entered. */
  adequacy: z.record(z.string(), truth),
  definition: z.enum(["", ...truth.options]),
  thaseRush: z.enum(["", "0", "I", "II", "III", "IV", "V", "unknown"]),
  maudsley: z.enum(["", "notApplicable", "mild", "moderate", "severe", "unknown"]),
  /** Ids of red flags, contributing factors and options. */
  redFlags: z.array(z.string()),
  contributors: z.array(z.string()),
  ruledOut: z.array(z.string()),
  /** Paths of the facts to ask for next. */
  questions: z.array(z.string()),
});

const when = z.iso.datetime();

/** One go at a case, as it is kept: what was typed and chosen, never a finding. */
export const attemptSchema = z.strictObject({
  caseId: z.string(),
  begunAt: when,
  changedAt: when,
  /** Set once; from then on trials and judgements stay as they are. */
  committedAt: when.nullable(),
  step: z.enum(["read", "trials", "judge", "compare", "whatIf", "debrief"]),
  trials: storedTrials,
  judgements,
  whatIf: z.strictObject({
    /** Answers that were picked, each as path and value. */
    picked: z.array(z.strictObject({ path: z.string(), value: z.union([z.string(), z.number()]) })),
    shown: z.boolean(),
  }),
  debrief: z.strictObject({ feeling: z.string(), oneLine: z.string(), next: z.string() }),
});

export type Judgements = z.infer<typeof judgements>;
type StoredAttempt = z.infer<typeof attemptSchema>;
export type Attempt = Readonly<Omit<StoredAttempt, "trials">> & TrialsDraft;
export type StepId = Attempt["step"];

/** How many questions may be chosen as the next to ask. */
export const QUESTIONS_AT_MOST = 5;

/** A new go at a case, with nothing said. */
export function newAttempt(caseId: string, now: string): Attempt {
  return {
    caseId,
    begunAt: now,
    changedAt: now,
    committedAt: null,
    step: "read",
    trials: emptyDraft().trials,
    judgements: {
      adequacy: {},
      definition: "",
      thaseRush: "",
      maudsley: "",
      redFlags: [],
      contributors: [],
      ruledOut: [],
      questions: [],
    },
    whatIf: { picked: [], shown: false },
    debrief: { feeling: "", oneLine: "", next: "" },
  };
}

/** The key of an attempt: a case is begun at most once in a millisecond on one device. */
export function attemptKey({ caseId, begunAt }: Pick<Attempt, "caseId" | "begunAt">): string {
  return `${caseId} ${begunAt}`;
}

/** Attempts of both lists, each once; of two versions of one attempt, the one that was changed last. */
export function mergeAttempts(one: readonly Attempt[], other: readonly Attempt[]): readonly Attempt[] {
  const merged = new Map<string, Attempt>();
  for (const attempt of [...one, ...other]) {
    const known = merged.get(attemptKey(attempt));
    if (known === undefined || known.changedAt < attempt.changedAt) merged.set(attemptKey(attempt), attempt);
  }
  return [...merged.values()].toSorted((a, b) => (a.begunAt < b.begunAt ? -1 : 1));
}
