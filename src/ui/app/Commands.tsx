import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useStore } from "zustand";
import { stepBeside, stepOf } from "../intake/steps";
import { PATIENT_SUMMARY, useCaseHistory } from "../state/case-history";
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
  const [said, setSaid] = useState("");
  const returnTo = useRef<Element | null>(null);
  /** What was typed on before the search was there; null once it is. */
  const typedAhead = useRef<string | null>(null);
  const onReady = useCallback(() => {
    typedAhead.current = null;
  }, []);
  const navigate = useNavigate();
  const here = useHereStore((state) => state.here);
  const { past, future } = useStore(here?.changes ?? useCaseHistory);

  const frame = useMemo((): Frame & Readonly<Record<Wish, () => void>> => {
    const go = (page: string) => void navigate(page);
    const { changes, nameOf, show, rows, step, save = onSave } = here ?? theCase(go);
    const goBack = (way: "undo" | "redo", word: string) => () => {
      const rowsBefore = rows();
      const facts = changes.getState()[way]();
      if (facts === undefined) return;
      setSaid(`${word}: ${nameOf(facts[0])}`);
      const changed = changedRow(rowsBefore, rows()) ?? facts[0];
      if (changed !== undefined) show(changed);
    };
    const showKeys = () => {
      setOpen("keys");
    };
    return {
      go,
      undo: goBack("undo", "Undone"),
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
  }, [navigate, here, onSave]);

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
      <div className={styles["files"]} role="group" aria-label="Changes">
        <button type="button" disabled={past.length === 0} title="Ctrl+Z" onClick={frame.undo}>
          Undo
        </button>
        <button type="button" disabled={future.length === 0} title="Ctrl+Shift+Z" onClick={frame.redo}>
          Redo
        </button>
        <button type="button" title="Ctrl+K; ? lists the keys" onClick={frame.palette}>
          Find
        </button>
      </div>
      <span role="status" className={styles["said"]}>
        {said}
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

/** What undo and the keys work on wherever a page says nothing else. */
function theCase(go: (page: string) => void): Omit<Here, "commands"> {
  const isOnIntake = () => location.hash.replace(/^#/, "").length <= 1;
  return {
    changes: useCaseHistory,
    nameOf: (fact = "") => (fact === PATIENT_SUMMARY ? "the patient summary" : (stepOf(fact)?.title ?? "the case")),
    show: (fact) => {
      // On the intake the field that changed shows itself; the patient's summary has none there.
      if (isOnIntake() && fact !== PATIENT_SUMMARY) useConsultation.getState().factWanted(fact);
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
