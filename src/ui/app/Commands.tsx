import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useStore } from "zustand";
import { stepBeside, stepOf } from "../intake/steps";
import { DISCARDED, nameWithoutFact, useCaseHistory } from "../state/case-history";
import { useConsultation } from "../state/consultation";
import { changedRow } from "../state/changed-row";
import { rowPaths } from "../state/draft-parts";
import { useHereStore, type Here } from "../state/here";
import { useSettings } from "../state/settings";
import type { Frame } from "./commands/commands";
import { wishOf, type Wish } from "./commands/keys";
import styles from "./App.module.css";

// Found and listed when it is wanted, so that the intake opens as fast as before.
const Palette = lazy(async () => ({ default: (await import("./commands/Palette")).Palette }));
const KeyList = lazy(async () => ({ default: (await import("./commands/KeyList")).KeyList }));

/** Undo, redo, and what the keys open; `onSave` saves the case as a file. */
export function Commands({ onSave }: { readonly onSave: () => void }) {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const [said, setSaid] = useSaid();
  const returnTo = useRef<Element | null>(null);
  /** What was typed on before the search was there; null once it is. */
  const typedAhead = useRef<string | null>(null);
  const onReady = useCallback(() => {
    typedAhead.current = null;
  }, []);
  const navigate = useNavigate();
  const { here, putBack } = useHereStore();
  const { past, future } = useStore(here?.changes ?? useCaseHistory);

  const frame = useMemo((): Frame & Readonly<Record<Wish, () => void>> => {
    const go = (page: string) => void navigate(page);
    const { changes, nameOf, show, rows, step, save = onSave } = here ?? theCase(go);
    const goBack = (way: "undo" | "redo", word: string) => () => {
      const rowsBefore = rows();
      const facts = changes.getState()[way]();
      if (facts === undefined) return;
      // What changed in several steps at once, as another case in its place does, is told as the whole.
      const [first, ...others] = new Set(facts.map(nameOf));
      setSaid(`${word}: ${first === undefined || others.length > 0 ? nameOf(undefined) : first}`);
      const changed = changedRow(rowsBefore, rows()) ?? facts[0];
      if (changed !== undefined) show(changed, way);
    };
    const showKeys = () => {
      setOpen("keys");
    };
    return {
      go,
      undo: putBack ?? goBack("undo", "Undone"),
      redo: goBack("redo", "Done again"),
      save,
      showKeys,
      keys: showKeys,
      palette: () => {
        // What is typed on, before the search is there, goes into no field but that of the search.
        returnTo.current = document.activeElement;
        typedAhead.current = "";
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        setOpen("palette");
      },
      nextStep: () => {
        step(1);
      },
      stepBefore: () => {
        step(-1);
      },
    };
  }, [navigate, here, putBack, onSave, setSaid]);

  // Before the page is shown, so that a key pressed as soon as it is there is heard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (typedAhead.current !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        typedAhead.current += event.key;
        return;
      }
      const wish = wishOf(event);
      if (wish === undefined || (wish === "keys" && !useSettings.getState().questionMark)) return;
      // What lies over the page has its own text to take back, and nothing is done behind it.
      if (open !== null && wish !== "palette" && wish !== "save") return;
      event.preventDefault();
      if (open === null) frame[wish]();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [frame, open]);

  // Nothing outside what lies over the page can take the focus before it is gone.
  useEffect(() => {
    if (open !== null) return;
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
    returnTo.current = null;
  }, [open]);

  return (
    <>
      <div className={`${styles["files"] ?? ""} ${styles["changes"] ?? ""}`} role="group" aria-label="Changes">
        <button type="button" disabled={past.length === 0 && putBack === null} title="Ctrl+Z" onClick={frame.undo}>
          Undo
        </button>
        <button type="button" disabled={future.length === 0} title="Ctrl+Shift+Z" onClick={frame.redo}>
          Redo
        </button>
        <button type="button" title="Ctrl+K; ? lists the keys" onClick={frame.palette}>
          Find
        </button>
      </div>
      {/* Seen as well as heard: on most pages nothing else tells what undo did. */}
      <span role="status" className={styles["told"]}>
        {said === null ? null : <span key={said.number}>{said.text}</span>}
      </span>
      {open === null ? null : (
        <Suspense fallback={null}>
          {open === "palette" ? (
            <Palette
              frame={frame}
              typedAhead={() => typedAhead.current ?? ""}
              onReady={onReady}
              onClose={() => {
                setOpen(null);
              }}
            />
          ) : (
            <KeyList
              onClose={() => {
                setOpen(null);
              }}
            />
          )}
        </Suspense>
      )}
    </>
  );
}

/** How long what undo did stays on screen, in milliseconds. */
const SAID_FOR = 8000;

/** What undo or redo did last, for as long as it is told; the same words again are told again. */
function useSaid() {
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const done = () => {
      setSaid(null);
    };
    const timer = setTimeout(done, SAID_FOR);
    // It makes way for whatever is done next, since it may lie over it.
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (!ctrlKey && !metaKey && !["Control", "Meta", "Shift"].includes(key)) done();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", done);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", done);
    };
  }, [said]);
  const say = useCallback((text: string) => {
    setSaid((before) => ({ text, number: (before?.number ?? 0) + 1 }));
  }, []);
  return [said, say] as const;
}

/** What undo and the keys work on wherever a page says nothing else. */
function theCase(go: (page: string) => void): Omit<Here, "commands"> {
  const isOnIntake = () => location.hash.replace(/^#/, "").length <= 1;
  return {
    changes: useCaseHistory,
    nameOf: (fact = "") => nameWithoutFact(fact) ?? stepOf(fact)?.title ?? "the case",
    show: (fact, way) => {
      // The what-if that is back shows itself; where it is discarded again there is nothing to see.
      if (fact === DISCARDED && way === "undo") go("/what-if");
      // On the intake the field that changed shows itself; what is no answer has none.
      if (isOnIntake() && nameWithoutFact(fact) === undefined) useConsultation.getState().factWanted(fact);
    },
    rows: () => rowPaths(useConsultation.getState().draft),
    step: (by) => {
      const { step, stepOpened } = useConsultation.getState();
      const to = stepBeside(step, by);
      // A step is gone to in sight.
      if (!isOnIntake()) go("/");
      if (to === undefined) return;
      stepOpened(to.id);
      document.getElementById("step-title")?.focus();
    },
  };
}
