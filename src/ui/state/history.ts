import { create, type StoreApi, type UseBoundStore } from "zustand";

/** A change: how the parts it changed were before, and the facts it changed. */
export interface Change<Parts> {
  readonly before: Partial<Parts>;
  /** Paths of the facts; empty when something else changed. */
  readonly facts: readonly string[];
}

/** What undo and redo need of a history, whatever it is of. */
export interface Changes {
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  /** Takes back the latest change; tells which facts are again as they were, or undefined when there was nothing to take back. */
  readonly undo: () => readonly string[] | undefined;
  /** Does again what was taken back last. */
  readonly redo: () => readonly string[] | undefined;
}

/** Changes of something in this tab, to take back and do again. */
export interface History<Parts> extends Changes {
  readonly past: readonly Change<Parts>[];
  readonly future: readonly Change<Parts>[];
  /** Something was changed; not called for what undo and redo put back. `apart` never joins the change before it. */
  readonly noted: (change: Change<Parts>, apart?: boolean) => void;
  /** What was done so far can't be taken back any more. */
  readonly emptied: () => void;
}

/** How many changes can be taken back. */
const MOST_CHANGES = 200;
/** Typing in one field is one change, and so is going through its choices by key, while no longer pause than this lies between, in milliseconds. */
const PAUSE = 2000;
/** What one click or key changes comes within this time, in milliseconds: a field, and what stands beside it. */
const AT_ONCE = 50;

/** A history of something that is put together from parts. */
export function makeHistory<Parts extends object>({
  now,
  putBack,
}: {
  /** Every part as it is now. */
  readonly now: () => Parts;
  /** Puts some parts back; `facts` are those that are others again. */
  readonly putBack: (parts: Partial<Parts>, facts: readonly string[]) => void;
}): UseBoundStore<StoreApi<History<Parts>>> {
  let isGoingBack = false;
  let lastChange = 0;
  let lastAct = 0;
  return create<History<Parts>>()((set, get) => {
    const go = (from: "past" | "future", to: "past" | "future") => () => {
      const change = get()[from].at(-1);
      if (change === undefined) return undefined;
      const back = { ...change, before: pick(now(), Object.keys(change.before) as (keyof Parts)[]) };
      isGoingBack = true;
      putBack(change.before, change.facts);
      isGoingBack = false;
      lastChange = 0;
      set({ [from]: get()[from].slice(0, -1), [to]: [...get()[to], back] });
      return change.facts;
    };
    return {
      past: [],
      future: [],
      undo: go("past", "future"),
      redo: go("future", "past"),
      noted: (change, apart = false) => {
        if (isGoingBack) return;
        const { past } = get();
        const time = Date.now();
        const [sinceLast, isSameAct] = [time - lastChange, lastAct === acts];
        [lastChange, lastAct] = [time, acts];
        const isGoingThrough = isSameAct || !isPress;
        const last = past.at(-1);
        // Rows added, removed or moved are a change each; typing in one field goes on.
        const [only = ""] = change.facts;
        const isAgain = change.facts.length === 1 && last?.facts.join(" ") === only;
        const goesOn = isAgain && only.includes(".") && isGoingThrough;
        // A list of rows that changes again is a change of its own, however soon.
        const isAtOnce = isSameAct && !isAgain && sinceLast < AT_ONCE;
        const joins = !apart && (goesOn ? sinceLast < PAUSE : isAtOnce);
        set({
          past:
            last !== undefined && joins
              ? [...past.slice(0, -1), joined(last, change)]
              : [...past, change].slice(-MOST_CHANGES),
          future: [],
        });
      },
      emptied: () => {
        set({ past: [], future: [] });
      },
    };
  });
}

/** How long the text of the changes to take back may be, in characters, and of those to do again. */
const ROOM = 200_000;

/** What of a history is kept with the tab: as many of the latest changes as have room. */
export function toKeep({ past, future }: Pick<Changes, "past" | "future">): unknown {
  return { past: latest(past), future: latest(future) };
}

function latest(changes: readonly unknown[]): readonly unknown[] {
  let left = ROOM;
  const first = changes.findLastIndex((change) => {
    left -= JSON.stringify(change).length;
    return left < 0;
  });
  return changes.slice(first + 1);
}

/** Two changes as one: of a part that both changed, the earlier is what it was before. */
function joined<Parts>(first: Change<Parts>, then: Change<Parts>): Change<Parts> {
  return {
    before: { ...then.before, ...first.before },
    facts: [...new Set([...first.facts, ...then.facts])],
  };
}

/** Some parts of a whole. */
export function pick<Parts extends object, Name extends keyof Parts>(
  whole: Parts,
  names: readonly Name[],
): Pick<Parts, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Parts, Name>;
}

/** Counts what somebody did, so that two things done fast one after the other are two. */
let acts = 0;
/** Whether the latest of them chose something by itself, as a click does; a key in a field is one of many. */
let isPress = false;
for (const act of ["keydown", "pointerdown", "paste"] as const)
  document.addEventListener(
    act,
    (event) => {
      acts += 1;
      isPress = !(event instanceof KeyboardEvent) || !isInField(event);
    },
    { capture: true, passive: true },
  );

/** Whether a key types in a field, or goes from one of its choices to the next. */
function isInField({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return key.startsWith("Arrow") || target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}
