import type { StoreApi } from "zustand";
import { z } from "../../rules/intake/zod";
import { changedNames, changedTrials } from "../state/draft-changes";
import { dropped } from "../state/dropped";
import { makeHistory, pick, toKeep, type History } from "../state/history";
import { slot } from "../state/slot";
import { attemptKey, attemptSchema, type Attempt } from "./attempt";
import { placeOf } from "./place-of-answer";
import { latestOf, usePractice } from "./practice";

/** What a reader answers in an attempt; where they are in it is no answer. */
type AnswerParts = Pick<Attempt, "trials" | "judgements" | "whatIf" | "debrief">;

/** Changes stay with their tab; the answers themselves are kept where the attempt is. */
const SLOT = slot("sessionStorage", "crossroads-practice-changes-1");
/** Of how many attempts changes are kept, those first that were changed last: storage has to have room for the case too. */
const KEPT_ATTEMPTS = 3;

const histories = new Map<string, StoreApi<History<AnswerParts>>>();

/** Changes of the answers of an attempt in this tab. */
export function historyOf(attempt: Attempt): StoreApi<History<AnswerParts>> {
  const key = attemptKey(attempt);
  const known = histories.get(key);
  if (known !== undefined) return known;
  const made = makeHistory<AnswerParts>({
    now: () => latestOf(attempt, usePractice.getState()),
    putBack: (parts, [fact = ""]) => {
      const step = placeOf(fact)?.step;
      usePractice.getState().workedOn(attempt, { ...parts, ...(step === undefined ? {} : { step }) });
    },
  });
  histories.set(key, made);
  return made;
}

/** Paths of the answers in which two versions of an attempt differ; of a list, what is in one of them alone. */
function changedAnswers(before: AnswerParts, now: AnswerParts): readonly string[] {
  const { adequacy, ...judged } = before.judgements;
  const { adequacy: adequacyNow, ...judgedNow } = now.judgements;
  const names = Object.keys(judged) as (keyof typeof judged)[];
  return [
    ...changedTrials(before.trials, now.trials),
    ...changedNames(adequacy, adequacyNow).map((id) => `judgements.adequacy.${id}`),
    ...names.flatMap((name) => changedIn(`judgements.${name}`, judged[name], judgedNow[name])),
    ...changedIn("whatIf.picked", before.whatIf.picked.map(pickedKey), now.whatIf.picked.map(pickedKey)),
    ...changedNames(before.debrief, now.debrief).map((name) => `debrief.${name}`),
  ];
}

function pickedKey({ path, value }: Attempt["whatIf"]["picked"][number]): string {
  return `${path} ${value}`;
}

function changedIn(path: string, before: string | readonly string[], now: string | readonly string[]) {
  if (typeof before === "string" || typeof now === "string") return before === now ? [] : [path];
  const only = [...before.filter((id) => !now.includes(id)), ...now.filter((id) => !before.includes(id))];
  return only.map((id) => `${path}.${id}`);
}

usePractice.subscribe((practice, before) => {
  for (const attempt of [...practice.attempts, ...(practice.file?.attempts ?? [])]) {
    const was = latestOf(attempt, before);
    if (was === attempt) continue;
    const history = historyOf(attempt).getState();
    // What the rules say has been shown then: what was said before it stays as it was.
    const isFixed = was.committedAt !== attempt.committedAt || was.whatIf.shown !== attempt.whatIf.shown;
    if (isFixed) history.emptied();
    else {
      const facts = changedAnswers(was, attempt);
      const parts = new Set(facts.map((path) => path.split(".")[0] as keyof AnswerParts));
      if (parts.size > 0) history.noted({ before: pick(was, [...parts]), facts });
    }
  }
});

/** Every attempt in hand, the one that was changed last first. */
function attemptsNow(): readonly Attempt[] {
  const { attempts, file } = usePractice.getState();
  return [...attempts, ...(file?.attempts ?? [])].toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
}

usePractice.subscribe(() => {
  SLOT.keep(
    (isTight) =>
      JSON.stringify(
        attemptsNow()
          .filter((attempt) => histories.has(attemptKey(attempt)))
          .slice(0, isTight ? 0 : KEPT_ATTEMPTS)
          .map((attempt) => ({
            key: attemptKey(attempt),
            changedAt: attempt.changedAt,
            history: toKeep(historyOf(attempt).getState()),
          })),
      ),
    () => {
      // Not kept, they live in memory; that the answers can't be kept is said of them.
    },
  );
});

const storedChange = z.object({
  facts: z.array(z.string()),
  before: attemptSchema.pick({ trials: true, judgements: true, whatIf: true, debrief: true }).partial(),
});

const stored = z.array(
  z.object({
    key: z.string(),
    changedAt: z.string(),
    history: z.object({ past: z.array(storedChange), future: z.array(storedChange) }),
  }),
);

/** Goes on with the changes this tab kept, of attempts that are as they were then. What can't be read is dropped, and said to be. */
function restore(): void {
  const text = SLOT.read();
  if (text === null) return;
  try {
    const kept = stored.parse(JSON.parse(text));
    for (const attempt of attemptsNow()) {
      const its = kept.find(({ key, changedAt }) => key === attemptKey(attempt) && changedAt === attempt.changedAt);
      // What is there has its type; of a part that is not there nothing stands in what was kept.
      if (its !== undefined) historyOf(attempt).setState(its.history as Pick<History<AnswerParts>, "past" | "future">);
    }
  } catch {
    SLOT.clear();
    dropped("practiceChanges");
  }
}

restore();
