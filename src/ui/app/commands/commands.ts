import { intakeCommands } from "../../intake/intake-commands";
import { useCaseHistory } from "../../state/case-history";
import { useConsultation } from "../../state/consultation";
import { emptyDraft } from "../../state/draft";
import { type Command, useHereStore } from "../../state/here";
import { useLock } from "../../state/lock";
import { LOOKS, useSettings, type Look } from "../../state/settings";
import { PAGE_TITLES } from "../page-titles";
import { REVIEW_PARTS, showPart } from "./review-parts";
import { meanings } from "./synonyms";

/** What commands need of the frame they stand in. */
export interface Frame {
  readonly go: (page: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly nextStep: () => void;
  readonly stepBefore: () => void;
  readonly showKeys: () => void;
}

/** Everything that can be gone to or done now: what belongs to the page that is open first. */
export function commands(frame: Frame): readonly Command[] {
  const own = useHereStore.getState().here?.commands() ?? [];
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...general(frame).filter(({ id }) => !taken.has(id))];
}

function general(frame: Frame): readonly Command[] {
  const { draft, record, stepOpened, factWanted, draftWorkedOn, draftReplaced } = useConsultation.getState();
  const { past, future } = (useHereStore.getState().here?.changes ?? useCaseHistory).getState();
  const { lock } = useLock.getState();
  return [
    ...intakeCommands({
      draft,
      at: "the intake",
      toStep: (id) => {
        stepOpened(id);
        frame.go("/");
      },
      toFact: (path) => {
        factWanted(path);
        frame.go("/");
      },
      changed: (changed) => {
        draftWorkedOn({ draft: changed, record });
      },
    }),
    ...Object.entries(PAGE_TITLES).map(([page, title]) => ({
      id: `page ${page}`,
      title,
      at: "Page",
      run: () => {
        frame.go(page);
      },
    })),
    ...Object.entries(REVIEW_PARTS).map(([part, title]) => ({
      id: `part ${part}`,
      title,
      at: "Review",
      run: () => {
        frame.go("/review");
        showPart(part);
      },
    })),
    { id: "undo", title: "Undo", at: past.length === 0 ? "Nothing to take back" : "Change", run: frame.undo },
    { id: "redo", title: "Redo", at: future.length === 0 ? "Nothing to do again" : "Change", run: frame.redo },
    { id: "next-step", title: "Next step", at: "Steps", run: frame.nextStep },
    { id: "step-before", title: "Step before", at: "Steps", run: frame.stepBefore },
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
    ...(lock === null ? [] : [{ id: "lock", title: "Lock saved reviews", at: "Saved reviews", run: lock }]),
    { id: "keys", title: "Keys", at: "Help", run: frame.showKeys },
    ...Object.entries(LOOKS).map(([look, words]) => ({
      id: `look ${look}`,
      title: `Look: ${words}`,
      at: "Settings",
      run: () => {
        useSettings.getState().lookChosen(look as Look);
      },
    })),
  ];
}

/**
 * Commands in whose words every word typed begins somewhere, or one that means the same: those in whose title all do
 * first, and there those that have the words as they were typed. At most as many as can be looked through.
 */
export function found(all: readonly Command[], typed: string, most = 40): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const asTyped = words.map((word) => [word]);
  const asMeant = words.map((word) => [word, ...meanings(word)]);
  const has = (text: string, wanted: readonly (readonly string[])[]) => {
    const wordsThere = wordsOf(text);
    return wanted.every((either) => either.some((word) => wordsThere.includes(` ${word}`)));
  };
  const ranked = [({ title }: Command) => title, ({ title, at }: Command) => `${title} ${at}`].flatMap((textOf) =>
    [asTyped, asMeant].flatMap((wanted) => all.filter((command) => has(textOf(command), wanted))),
  );
  return [...new Set(ranked)].slice(0, most);
}

function wordsOf(text: string): string {
  return ` ${text}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}
