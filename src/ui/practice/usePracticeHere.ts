import { useMemo } from "react";
import { LIMITS } from "../../rules/intake/limits";
import { focusField } from "../components/focus-field";
import { emptyTrial, freshTrialId } from "../state/draft";
import { useHere, type Command, type Here } from "../state/here";
import { makeHistory } from "../state/history";
import { saveAsJson } from "../state/save-file";
import { attemptKey, type Attempt, type StepId } from "./attempt";
import { historyOf } from "./attempt-history";
import { CASES } from "./cases";
import { placeOf } from "./place-of-answer";
import { latestOf, usePractice } from "./practice";
import { progressOf } from "./progress-file";
import { STEPS } from "./wording";

/** Undo, the keys and the search are about the attempt in hand, and leave the case of the consultation alone. */
export function usePracticeHere(attempt: Attempt | undefined): void {
  const key = attempt && attemptKey(attempt);
  // The attempt is found again by its key, so nothing is set anew with each of its changes.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useHere(useMemo(() => (attempt === undefined ? NONE_IN_HAND : hereOf(attempt)), [key]));
}

/** Where no attempt is in hand there is nothing to take back. */
const NOTHING = makeHistory<object>({ now: () => ({}), putBack: () => undefined });

const NONE_IN_HAND: Here = {
  changes: NOTHING,
  nameOf: () => "nothing",
  show: () => undefined,
  rows: () => [],
  step: () => undefined,
  save: saveProgress,
  commands: general,
};

/** Saves the goes at the cases that come with Crossroads, as a file. */
export function saveProgress(): void {
  saveAsJson("crossroads-practice-progress.json", progressOf(usePractice.getState().attempts));
}

/** What can be found on every page of practice. */
function general(): readonly Command[] {
  return [
    ...CASES.map(({ id, title }) => ({
      id: `practice-case ${id}`,
      title,
      at: "Practice case",
      run: () => {
        location.hash = `#/practice/${id}`;
      },
    })),
    { id: "save", title: "Save my progress as a file", at: "Practice", run: saveProgress },
  ];
}

function hereOf(attempt: Attempt): Here {
  const now = () => latestOf(attempt, usePractice.getState());
  const open = (step: StepId) => {
    usePractice.getState().changed(attempt, { step });
  };
  const opened = () => STEPS.filter(({ afterCommit }) => !afterCommit || now().committedAt !== null);
  const show = (fact: string) => {
    // Its step comes in with this change; it is there at the next turn.
    setTimeout(() => {
      const id = placeOf(fact)?.id;
      if (id === undefined) focusField(fact);
      else document.getElementById(id)?.focus();
    }, 0);
  };
  return {
    changes: historyOf(attempt),
    nameOf: (fact = "") => STEPS.find(({ id }) => id === placeOf(fact)?.step)?.title ?? "your answers",
    show,
    rows: () => now().trials.list.map(({ id }) => `trials.${id}`),
    step: (by) => {
      const to = opened()[opened().findIndex(({ id }) => id === now().step) + by];
      if (to !== undefined) open(to.id);
    },
    save: saveProgress,
    commands: () => [
      ...opened().map(({ id, title }) => ({
        id: `practice-step ${id}`,
        title,
        at: "Step of the practice case",
        run: () => {
          open(id);
        },
      })),
      ...addTrial(now(), show),
      ...general(),
    ],
  };
}

function addTrial(attempt: Attempt, show: (fact: string) => void): readonly Command[] {
  const { list } = attempt.trials;
  if (attempt.committedAt !== null || list.length >= LIMITS.trials) return [];
  return [
    {
      id: "add-trial",
      title: "Add a medicine trial",
      at: "Practice case",
      run: () => {
        const id = freshTrialId(list);
        usePractice.getState().workedOn(attempt, {
          step: "trials",
          trials: { ...attempt.trials, list: [...list, emptyTrial("trial", id)] },
        });
        show(`trials.${id}.drug`);
      },
    },
  ];
}
