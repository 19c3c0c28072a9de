import { SECTION_TITLES, SECTIONS, type Section } from "../../../rules/intake/questions";
import { COURSES } from "../../../rules/intake/course";
import { STEPS } from "../../intake/steps";
import { trialTitle } from "../../components/trials/TrialCard";
import { useConsultation } from "../../state/consultation";
import { emptyDraft } from "../../state/draft";
import { useHistory } from "../../state/history";
import { LOOKS, useSettings, type Look } from "../../state/settings";

/** Something to go to or to do, as it is found by its words. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Where it belongs, shown beside it and searched too. */
  readonly at: string;
  readonly run: () => void;
}

/** What commands need of the frame they stand in. */
export interface Frame {
  readonly go: (page: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly showKeys: () => void;
}

const PAGES: Readonly<Record<string, string>> = {
  "/": "Intake",
  "/record": "Record",
  "/review": "Review",
  "/what-if": "What if",
  "/handout": "Patient summary",
  "/practice": "Practice",
  "/rulebook": "Rulebook",
  "/saved": "Saved reviews",
  "/sources": "Sources",
  "/about": "About the rules",
};

/** Everything that can be gone to or done now. */
export function commands(frame: Frame): readonly Command[] {
  const { draft, stepOpened, factWanted, draftReplaced } = useConsultation.getState();
  const { past, future } = useHistory.getState();
  const toFact = (path: string) => () => {
    factWanted(path);
    frame.go("/");
  };
  return [
    ...STEPS.map(({ id, title }) => ({
      id: `step ${id}`,
      title,
      at: "Step of the intake",
      run: () => {
        stepOpened(id);
        frame.go("/");
      },
    })),
    ...Object.entries(PAGES).map(([page, title]) => ({
      id: `page ${page}`,
      title,
      at: "Page",
      run: () => {
        frame.go(page);
      },
    })),
    ...draft.trials.list.map((row, index) => ({
      id: `trial ${row.id}`,
      title: `Trial ${index + 1}: ${trialTitle(row)}`,
      at: "Medicine trials",
      run: toFact(`trials.${row.id}`),
    })),
    ...(past.length === 0 ? [] : [{ id: "undo", title: "Undo", at: "Case", run: frame.undo }]),
    ...(future.length === 0 ? [] : [{ id: "redo", title: "Redo", at: "Case", run: frame.redo }]),
    { id: "save", title: "Save as a case file", at: "Case", run: frame.save },
    {
      id: "new",
      title: "New case",
      at: "Case",
      run: () => {
        draftReplaced(emptyDraft());
        frame.go("/");
      },
    },
    {
      id: "print",
      title: "Print this page",
      at: "Page",
      run: () => {
        globalThis.print();
      },
    },
    { id: "keys", title: "Keys", at: "Help", run: frame.showKeys },
    ...Object.entries(LOOKS).map(([look, words]) => ({
      id: `look ${look}`,
      title: `Look: ${words}`,
      at: "Settings",
      run: () => {
        useSettings.getState().lookChosen(look as Look);
      },
    })),
    ...Object.entries(COURSES).map(([kind, { name }]) => ({
      id: `fact courses.${kind}`,
      title: name,
      at: "Other treatments",
      run: toFact(`courses.${kind}`),
    })),
    ...(Object.keys(SECTIONS) as Section[]).flatMap((section) =>
      Object.entries(SECTIONS[section]).map(([name, { label }]) => ({
        id: `fact ${section}.${name}`,
        title: label,
        at: SECTION_TITLES[section],
        run: toFact(`${section}.${name}`),
      })),
    ),
  ];
}

/** Commands in whose words every word typed begins somewhere, those in whose title all do first; at most as many as can be looked through. */
export function found(all: readonly Command[], typed: string, most = 40): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const hasAll = (text: string) => words.every((word) => wordsOf(text).includes(` ${word}`));
  const byTitle = all.filter(({ title }) => hasAll(title));
  const byPlace = all.filter((command) => !byTitle.includes(command) && hasAll(`${command.title} ${command.at}`));
  return [...byTitle, ...byPlace].slice(0, most);
}

function wordsOf(text: string): string {
  return ` ${text}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}
