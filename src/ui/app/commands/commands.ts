import { intakeCommands } from "../../intake/intake-commands";
import { STEP_ITSELF } from "../../intake/useWantedFact";
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

/** Other words that pages are looked for by. */
const PAGE_WORDS: Readonly<Record<string, string>> = {
  "/record": "import fhir bundle",
  "/saved": "passphrase import delete remove",
  "/practice": "teaching training",
};

/** Other words that parts of the review are looked for by. */
const PART_WORDS: Readonly<Record<string, string>> = {
  "review-definitions": "trd resistant difficult-to-treat fda ema delphi can-bind karolinska",
  "review-staging": "trd resistance",
  "review-options": "augmentation adding switching combining next steps",
};

/** A look follows the contrast that the device asks for. */
const LOOK_WORDS = "high contrast colours colors mode";

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
        factWanted(STEP_ITSELF);
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
      words: PAGE_WORDS[page] ?? "",
      run: () => {
        frame.go(page);
      },
    })),
    ...Object.entries(REVIEW_PARTS).map(([part, title]) => ({
      id: `part ${part}`,
      title,
      at: "Review",
      words: PART_WORDS[part] ?? "",
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
    ...inSight("case-country", {
      title: "Country of guidelines and crisis contacts",
      at: "Case",
      words: "region uk us canada australia europe",
      run: (select) => {
        select.focus();
      },
    }),
    ...inSight("open-case-file", {
      title: "Open a case file",
      at: "Case",
      words: "import load",
      run: (button) => {
        button.focus();
        button.click();
      },
    }),
    {
      id: "forget",
      title: "Forget everything on this device",
      at: "Saved reviews",
      words: "delete remove erase wipe clear",
      run: () => {
        frame.go("/saved");
        showPart("forget");
      },
    },
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
      words: LOOK_WORDS,
      run: () => {
        useSettings.getState().lookChosen(look as Look);
      },
    })),
  ];
}

/** A command on something of the frame, while that is there. */
function inSight(
  id: string,
  { run, ...words }: Omit<Command, "id" | "run"> & { readonly run: (element: HTMLElement) => void },
): readonly Command[] {
  if (document.getElementById(id) === null) return [];
  return [
    {
      id,
      ...words,
      run: () => {
        const element = document.getElementById(id);
        if (element !== null) run(element);
      },
    },
  ];
}

/**
 * Commands in whose words every word typed begins somewhere, or one that means the same: those in whose title all do
 * first, and there those that have the words as they were typed; last those that are looked for by other words. At most as many as can be looked through.
 */
export function found(all: readonly Command[], typed: string, most = 40): readonly Command[] {
  const words = typed.toLowerCase().split(NO_WORD).filter(Boolean);
  const asTyped = words.map((word) => [word]);
  const asMeant = words.map((word) => [word, ...meanings(word)]);
  const has = (text: string, wanted: readonly (readonly string[])[]) => {
    const wordsThere = wordsOf(text);
    return wanted.every((either) => either.some((word) => wordsThere.includes(` ${word}`)));
  };
  const ranked = [
    ({ title }: Command) => title,
    ({ title, at }: Command) => `${title} ${at}`,
    ({ title, at, words = "" }: Command) => `${title} ${at} ${words}`,
  ].flatMap((textOf) => [asTyped, asMeant].flatMap((wanted) => all.filter((command) => has(textOf(command), wanted))));
  return [...new Set(ranked)].slice(0, most);
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

function wordsOf(text: string): string {
  return ` ${text}`.toLowerCase().replaceAll(NO_WORD, " ");
}
