import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { STEPS, stepOf } from "../intake/steps";
import { useConsultation } from "../state/consultation";
import { useHistory } from "../state/history";
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
  const { past, future, undo, redo } = useHistory();
  const navigate = useNavigate();

  const frame = useMemo((): Frame & Readonly<Record<Wish, () => void>> => {
    const goBack = (change: () => readonly string[] | undefined, word: string) => () => {
      const facts = change();
      if (facts === undefined) return;
      setSaid(`${word}: ${stepOf(facts[0] ?? "")?.title ?? "the case"}`);
      // On the intake the field that changed shows itself.
      if (facts[0] !== undefined && location.hash.replace(/^#/, "").length <= 1)
        useConsultation.getState().factWanted(facts[0]);
    };
    const step = (by: 1 | -1) => () => {
      const { step: now, stepOpened } = useConsultation.getState();
      const at = STEPS.findIndex(({ id }) => id === now);
      const to = STEPS[Math.max(at, 0) + by];
      if (to === undefined) return;
      stepOpened(to.id);
      document.getElementById("step-title")?.focus();
    };
    const showKeys = () => {
      setOpen("keys");
    };
    return {
      go: (page) => void navigate(page),
      undo: goBack(undo, "Undone"),
      redo: goBack(redo, "Done again"),
      save: onSave,
      showKeys,
      keys: showKeys,
      palette: () => {
        // What is typed on, before the search is there, goes into no field.
        returnTo.current = document.activeElement;
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        setOpen("palette");
      },
      nextStep: step(1),
      stepBefore: step(-1),
    };
  }, [navigate, undo, redo, onSave]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf(event);
      if (wish === undefined || (wish === "keys" && !useSettings.getState().questionMark)) return;
      event.preventDefault();
      frame[wish]();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [frame]);

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
              onClose={() => {
                setOpen(null);
                if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
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
