import { useEffect } from "react";
import { create, type StoreApi } from "zustand";
import type { Changes } from "./history";

/** Something to go to or to do, as it is found by its words. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Where it belongs, shown beside it and searched too. */
  readonly at: string;
  /** Other words it is looked for by, searched last and not shown. */
  readonly words?: string;
  readonly run: () => void;
}

/** What undo, the keys and the search work on. */
export interface Here {
  readonly changes: Pick<StoreApi<Changes>, "getState" | "getInitialState" | "subscribe">;
  /** What undo and redo speak of, as in "Undone: …"; without a fact, of something else that changed. */
  readonly nameOf: (fact: string | undefined) => string;
  /** Leads to the field of a fact that changed, or to what else undo or redo brought. */
  readonly show: (fact: string, way: "undo" | "redo") => void;
  /** Paths of the rows there are, in their order: one that comes, goes or moves is shown. */
  readonly rows: () => readonly string[];
  /** To the next step, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** What the page keeps as a file of its own; left out where that is the case. */
  readonly save?: () => void;
  /** What can be found beside what is found everywhere; one of the same id takes the place of the general one. */
  readonly commands: () => readonly Command[];
}

interface HereState {
  /** The page that is open, where it is about something else than the case; null where it is about the case. */
  readonly here: Here | null;
  /** Puts back what was deleted on the page and can still be had, before any change is taken back; null where nothing was. */
  readonly putBack: (() => void) | null;
}

export const useHereStore = create<HereState>()(() => ({ here: null, putBack: null }));

/** Says that the page that is open is about something else than the case. */
export function useHere(here: Here): void {
  useEffect(() => {
    useHereStore.setState({ here });
    return () => {
      useHereStore.setState({ here: null });
    };
  }, [here]);
}

/** Says what undo puts back first while the page is open. */
export function usePutBack(putBack: (() => void) | null): void {
  useEffect(() => {
    useHereStore.setState({ putBack });
    return () => {
      useHereStore.setState({ putBack: null });
    };
  }, [putBack]);
}
