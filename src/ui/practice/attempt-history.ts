import type { StoreApi } from "zustand";
import { changedNames, changedTrials } from "../state/draft-changes";
import { makeHistory, pick, type History } from "../state/history";
import { attemptKey, type Attempt } from "./attempt";
import { placeOf } from "./place-of-answer";
import { latestOf, usePractice } from "./practice";

/** What a reader answers in an attempt; where they are in it is no answer. */
type AnswerParts = Pick<Attempt, "trials" | "judgements" | "whatIf" | "debrief">;

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
      if (parts.size > 0) history.noted({ before: pick<AnswerParts>(was, [...parts]), facts });
    }
  }
});
