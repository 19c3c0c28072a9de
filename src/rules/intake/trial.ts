import { choice, number, yesNo, type Question, type ValueOf } from "./question";
import type { Answer } from "./answer";
import type { Dates } from "./dates";

/** What is asked about each trial of a medicine. */
export const TRIAL_QUESTIONS = {
  dose: number({
    label: "Highest daily dose",
    unit: "mg a day",
    min: 0,
    max: 5000,
    step: 0.5,
    finest: 0.001,
    hint: "The highest dose held; for a weekly form or a patch, in that form's own unit",
  }),
  weeks: number({
    label: "Weeks at that dose",
    unit: "weeks",
    min: 0,
    max: 1000,
    step: 0.1,
    hint: "Without the time of building up; 1 day is 0.1",
  }),
  adherence: choice("Doses taken", {
    most: "most (80 % or more)",
    some: "some (50 to 79 %)",
    few: "few (less than 50 %)",
  }),
  outcome: choice("Best result", {
    remission: "remission (no or almost no symptoms)",
    response: "response (at least half better)",
    partial: "partial (25 to 49 % better)",
    minimal: "little or none (less than 25 % better)",
    worse: "worse",
    insufficient: "less than half better, no more detail",
  }),
  improvementPercent: number({
    label: "Improvement on a scale",
    unit: "%",
    min: -100,
    max: 100,
    hint: "From the first to the last score on the same scale; minus when worse",
  }),
  whyEnded: choice("Why it ended", {
    ongoing: "still taken",
    noBenefit: "not enough benefit",
    sideEffects: "side effects",
    lossOfResponse: "a response was lost (at least half better, then it stopped helping)",
    ownChoice: "own choice",
    supplyOrCost: "supply or cost",
    other: "another reason",
  }),
  optimised: yesNo(
    "Dose raised, or time added, after an adequate start without enough benefit",
    "Counted by one staging method, once for each trial",
  ),
  episode: choice("Episode", { current: "this episode", earlier: "an earlier episode" }),
} as const satisfies Record<string, Question>;

/** What is asked about a group of trials of which only the class is known. */
export const SEVERAL_QUESTIONS = {
  howMany: number({ label: "How many", unit: "medicines", min: 1, max: 30 }),
  episode: TRIAL_QUESTIONS.episode,
} as const satisfies Record<string, Question>;

/** Why a medicine was taken when it was not for depression. */
export const OTHER_USES = {
  sleep: "sleep",
  pain: "pain",
  anotherReason: "another reason",
} as const;
export type OtherUse = keyof typeof OTHER_USES;

/** Why a clinician judged a dose adequate although it is below the published minimum. */
export const DOSE_JUDGEMENTS = {
  olderAge: "older age",
  liverDisease: "liver disease",
  slowMetabolism: "slow metabolism of the medicine",
  plasmaLevel: "a plasma level in range",
  other: "another reason",
} as const;
export type DoseJudgement = keyof typeof DOSE_JUDGEMENTS;

type Answers<Q extends Record<string, Question>> = { readonly [K in keyof Q]?: Answer<ValueOf<Q[K]>> | undefined };

/** Which medicine: one of the listed, a name as it was written, or how the question stands open. */
export type MedicineName = Answer<string | { readonly unlisted: string }>;

/** One medicine, tried once. Stands in the list because it was tried for depression, unless `takenFor` says otherwise. */
export interface MedicineTrial extends Answers<typeof TRIAL_QUESTIONS>, Dates {
  readonly kind: "trial";
  /** Stays the same when trials are reordered. */
  readonly id: string;
  readonly drug?: MedicineName | undefined;
  /** Id of the trial it was added to; left out when it was given on its own; open when nobody can tell. */
  readonly addedTo?: Answer<string> | undefined;
  /** Left out when it was taken for depression. */
  readonly takenFor?: Answer<OtherUse> | undefined;
  /** Set when the clinician judged the dose adequate for this person, with the reason; left out when not. */
  readonly doseJudgedAdequate?: DoseJudgement | undefined;
  readonly note?: string | undefined;
}

/** Half knowledge: several medicines of which no details are known. Widens what is possible, never what is certain. */
export interface SeveralTrials extends Answers<typeof SEVERAL_QUESTIONS> {
  readonly kind: "several";
  readonly id: string;
  /** Set while nobody has said whether there were any, as in a list that a record began; left out when there were. */
  readonly had?: "unknown" | undefined;
  /** Drug class id, or open where not even that is known. */
  readonly drugClass?: Answer<string> | undefined;
  readonly note?: string | undefined;
}

export type Trial = MedicineTrial | SeveralTrials;
export type TrialQuestion = keyof typeof TRIAL_QUESTIONS;
