import { create } from "zustand";
import { useConsultation } from "./consultation";
import { changedFacts } from "./draft-changes";
import type { Kept } from "./keeping";

/** What undo brings back: everything of the case and its country, but not where someone was in it. */
type Snapshot = Pick<Kept, "draft" | "record" | "chart" | "region" | "chosenOptions" | "handoutEdits">;

/** A change of the case: how it was before, and the facts it changed. */
interface Change {
  readonly before: Snapshot;
  /** Paths of the facts; empty when something else of the case changed. */
  readonly facts: readonly string[];
  /** Set where another case took its place: the review on this device that the case before was. */
  readonly savedBefore?: Pick<Kept, "saved"> | undefined;
}

interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** Takes back the latest change; tells which facts are again as they were, or undefined when there was nothing to take back. */
  readonly undo: () => readonly string[] | undefined;
  /** Does again what was taken back last. */
  readonly redo: () => readonly string[] | undefined;
}

/** How many changes can be taken back. */
const MOST = 200;
/** Typing in one field is one change while no longer pause than this lies between, in milliseconds. */
const PAUSE = 2000;
/** What one click changes comes within this time, in milliseconds: a field, and what stands beside it. */
const AT_ONCE = 50;

let isGoingBack = false;
let lastChange = 0;

/** Changes of the case in this tab, to take back and do again; kept in memory alone. */
export const useHistory = create<History>()((set, get) => {
  const go = (from: "past" | "future", to: "past" | "future") => () => {
    const change = get()[from].at(-1);
    if (change === undefined) return undefined;
    const now = snapshot(useConsultation.getState());
    isGoingBack = true;
    const { draftNumber, saved } = useConsultation.getState();
    // A text on getting help comes back with the country it was written for, and with no other.
    useConsultation.setState({
      ...change.before,
      ...change.savedBefore,
      draftNumber: draftNumber + 1,
      helpEditDropped: null,
    });
    isGoingBack = false;
    lastChange = 0;
    const back = { ...change, before: now, savedBefore: change.savedBefore && { saved } };
    set({ [from]: get()[from].slice(0, -1), [to]: [...get()[to], back] });
    return change.facts;
  };
  return { past: [], future: [], undo: go("past", "future"), redo: go("future", "past") };
});

function snapshot({ draft, record, chart, region, chosenOptions, handoutEdits }: Kept): Snapshot {
  return { draft, record, chart, region, chosenOptions, handoutEdits };
}

useConsultation.subscribe((now, before) => {
  if (isGoingBack) return;
  const facts = changedFacts(before.draft, now.draft);
  const others = (["record", "chart", "region", "chosenOptions", "handoutEdits"] as const).some(
    (part) => now[part] !== before[part],
  );
  if (facts.length === 0 && !others) return;
  const { past } = useHistory.getState();
  const time = Date.now();
  const sinceLast = time - lastChange;
  lastChange = time;
  const last = past.at(-1);
  // Rows added, removed or moved are a change each; typing in one field goes on.
  const [only = ""] = facts;
  const goesOn = facts.length === 1 && only.includes(".") && last?.facts.join(" ") === only;
  const isOfRows = facts.some((fact) => !fact.includes("."));
  const savedBefore = now.replaced === before.replaced ? undefined : { saved: before.saved };
  // Another case in its place is a change of its own, whatever was typed just before.
  // So is a change of the rows: two presses of a key come as close together as what one click changes.
  const joins = savedBefore === undefined && (goesOn ? sinceLast < PAUSE : !isOfRows && sinceLast < AT_ONCE);
  if (last !== undefined && joins) {
    const joined = { ...last, facts: [...new Set([...last.facts, ...facts])] };
    useHistory.setState({ past: [...past.slice(0, -1), joined], future: [] });
  } else {
    useHistory.setState({ past: [...past, { before: snapshot(before), facts, savedBefore }].slice(-MOST), future: [] });
  }
});
