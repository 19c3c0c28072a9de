import { COURSES } from "../../rules/intake/course";
import { LIMITS } from "../../rules/intake/limits";
import { SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import { trialTitle } from "../components/trials/TrialCard";
import { emptyTrial, freshTrialId, type Draft } from "../state/draft";
import type { Command } from "../state/here";
import { STEPS } from "./steps";

/** Every step, trial and question of an intake, and a trial to add; the same whether it holds the case or a what-if. */
export function intakeCommands({
  draft,
  at,
  toStep,
  toFact,
  changed,
}: {
  readonly draft: Draft;
  /** What the steps are steps of. */
  readonly at: string;
  readonly toStep: (id: string) => void;
  readonly toFact: (path: string) => void;
  /** The draft with a trial more. */
  readonly changed: (draft: Draft) => void;
}): readonly Command[] {
  const { list } = draft.trials;
  const fact = (path: string, title: string, place: string): Command => ({
    id: `fact ${path}`,
    title,
    at: place,
    run: () => {
      toFact(path);
    },
  });
  return [
    ...STEPS.map(({ id, title }) => ({
      id: `step ${id}`,
      title,
      at: `Step of ${at}`,
      run: () => {
        toStep(id);
      },
    })),
    ...list.map((row, index) => fact(`trials.${row.id}`, `Trial ${index + 1}: ${trialTitle(row)}`, "Medicine trials")),
    ...(list.length >= LIMITS.trials
      ? []
      : [
          {
            id: "add-trial",
            title: "Add a medicine trial",
            at: "Medicine trials",
            run: () => {
              const id = freshTrialId(list);
              changed({ ...draft, trials: { ...draft.trials, list: [...list, emptyTrial("trial", id)] } });
              toFact(`trials.${id}.drug`);
            },
          },
        ]),
    ...Object.entries(COURSES).map(([kind, { name }]) => fact(`courses.${kind}`, name, "Other treatments")),
    ...(Object.keys(SECTIONS) as Section[]).flatMap((section) =>
      Object.entries(SECTIONS[section]).map(([name, { label }]) =>
        fact(`${section}.${name}`, label, SECTION_TITLES[section]),
      ),
    ),
  ];
}
