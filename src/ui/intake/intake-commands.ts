import { COURSES } from "../../rules/intake/course";
import { LIMITS } from "../../rules/intake/limits";
import { SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import { trialTitle } from "../components/trials/TrialCard";
import { emptyTrial, freshTrialId, type Draft } from "../state/draft";
import type { Command } from "../state/here";
import { STEPS } from "./steps";

/** Every step, trial and question of an intake, and trials to add, duplicate and remove; the same whether it holds the case or a what-if. */
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
  /** The draft with other trials. */
  readonly changed: (draft: Draft) => void;
}): readonly Command[] {
  const { list } = draft.trials;
  const withTrials = (trials: Draft["trials"]["list"], shown: string) => {
    changed({ ...draft, trials: { ...draft.trials, list: trials } });
    toFact(shown);
  };
  const isFull = list.length >= LIMITS.trials;
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
    fact("trials.quick", "Quick entry: trials from lines of notes", "Medicine trials"),
    ...(isFull
      ? []
      : [
          {
            id: "add-trial",
            title: "Add a medicine trial",
            at: "Medicine trials",
            run: () => {
              const id = freshTrialId(list);
              withTrials([...list, emptyTrial("trial", id)], `trials.${id}.drug`);
            },
          },
        ]),
    ...Object.entries(COURSES).map(([kind, { name }]) => fact(`courses.${kind}`, name, "Other treatments")),
    ...(Object.keys(SECTIONS) as Section[]).flatMap((section) =>
      Object.entries(SECTIONS[section]).map(([name, { label }]) =>
        fact(`${section}.${name}`, label, SECTION_TITLES[section]),
      ),
    ),
    // Behind what is gone to, so that a trial looked for by its name comes first.
    ...list.flatMap((row, index) => {
      const named = `trial ${index + 1}: ${trialTitle(row)}`;
      const remove: Command = {
        id: `remove ${row.id}`,
        title: `Remove ${named}`,
        at: "Medicine trials",
        run: () => {
          const beside = list[index + 1] ?? list[index - 1];
          withTrials(
            list.filter(({ id }) => id !== row.id),
            beside === undefined ? "trials" : `trials.${beside.id}`,
          );
        },
      };
      const duplicate: Command = {
        id: `duplicate ${row.id}`,
        title: `Duplicate ${named}`,
        at: "Medicine trials",
        run: () => {
          const id = freshTrialId(list);
          withTrials(list.toSpliced(index + 1, 0, { ...row, id }), `trials.${id}`);
        },
      };
      return isFull ? [remove] : [duplicate, remove];
    }),
  ];
}
