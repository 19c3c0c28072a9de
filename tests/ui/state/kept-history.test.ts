import { beforeEach, expect, it, vi } from "vitest";
import { useCaseHistory } from "../../../src/ui/state/case-history";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft, type Draft } from "../../../src/ui/state/draft";
import { useDropped } from "../../../src/ui/state/dropped";
import { FIRST_DEFINITION } from "../../../src/ui/state/keeping";
import { restore } from "../../../src/ui/state/restore";

const SLOT = "crossroads-draft-1";

const aged = (ageYears: string): Draft => ({
  ...emptyDraft(),
  sections: { ...emptyDraft().sections, person: { ageYears } },
});
const withTrials = (draft: Draft, count: number, note = ""): Draft => ({
  ...draft,
  trials: {
    ...draft.trials,
    list: Array.from({ length: count }, (_, index) => ({ kind: "trial" as const, id: `t${index + 1}`, note })),
  },
});
const hidden = () => globalThis.dispatchEvent(new Event("pagehide"));
const act = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "x" }));
const now = () => useConsultation.getState();

/** The tab as it is opened again: nothing but what was kept. */
function openAgain() {
  hidden();
  const kept = sessionStorage.getItem(SLOT)!;
  now().draftReplaced(emptyDraft());
  hidden();
  useConsultation.setState({
    region: "",
    definition: FIRST_DEFINITION,
    chosenOptions: [],
    comparedOptions: [],
    replaced: null,
  });
  useCaseHistory.setState({ past: [], future: [] });
  hidden();
  sessionStorage.setItem(SLOT, kept);
  restore();
}

beforeEach(() => {
  sessionStorage.clear();
  useConsultation.setState({
    draft: emptyDraft(),
    region: "",
    chosenOptions: [],
    comparedOptions: [],
    handoutEdits: {},
    whatIfsLeft: 0,
    differencesKept: [],
    definition: FIRST_DEFINITION,
    saved: null,
  });
  useCaseHistory.setState({ past: [], future: [] });
  useDropped.setState({ what: [] });
});

it("that a difference of the record was left as it is, is taken back and done again, after a reload too", () => {
  act();
  now().differenceKept("a");
  act();
  now().differenceKept("b");
  openAgain();
  expect(useCaseHistory.getState().undo()).toEqual(["difference"]);
  expect(now().differencesKept).toEqual(["a"]);
  useCaseHistory.getState().redo();
  expect(now().differencesKept).toEqual(["a", "b"]);
});

it("changes are taken back, and done again, after a reload", () => {
  act();
  now().draftTyped(aged("46"));
  act();
  now().draftTyped(withTrials(aged("46"), 1));
  act();
  now().definitionChosen("ema");
  act();
  now().regionChosen("uk");
  useCaseHistory.getState().undo();
  openAgain();
  expect(now()).toMatchObject({ region: "", definition: "ema", draft: { trials: { list: [{ id: "t1" }] } } });
  useCaseHistory.getState().redo();
  expect(now().region).toBe("uk");
  for (let undone = 0; undone < 4; undone += 1) useCaseHistory.getState().undo();
  expect(now()).toMatchObject({ region: "", definition: FIRST_DEFINITION, draft: emptyDraft() });
  expect(useCaseHistory.getState().undo()).toBeUndefined();
  expect(useDropped.getState().what).toEqual([]);
});

it("another case, taken back after a reload, is again the review it was", () => {
  now().savedAs({ id: "a", revision: 4, label: "A" });
  act();
  now().draftTyped(aged("46"));
  act();
  now().draftReplaced(emptyDraft());
  openAgain();
  useCaseHistory.getState().undo();
  expect(now()).toMatchObject({ saved: { id: "a", revision: 4 }, draft: aged("46") });
});

it("that a what-if was discarded is taken back, and done again, after a reload", () => {
  act();
  now().whatIfLeft();
  openAgain();
  expect(now().whatIfsLeft).toBe(1);
  expect(useCaseHistory.getState().undo()).toEqual(["whatIf"]);
  expect(now().whatIfsLeft).toBe(0);
  openAgain();
  expect(useCaseHistory.getState().redo()).toEqual(["whatIf"]);
  expect(now().whatIfsLeft).toBe(1);
});

it.each([
  ["no list", (history: object) => ({ ...history, past: 7 })],
  ["a part of another shape", () => ({ past: [{ facts: [], before: { trials: "none" } }], future: [] })],
  ["a change without its parts", () => ({ past: [{ facts: ["person.ageYears"] }], future: [] })],
])("a damaged history (%s) is dropped with a word, and the case is as it was", (_, damage) => {
  act();
  now().draftTyped(aged("46"));
  hidden();
  const kept = JSON.parse(sessionStorage.getItem(SLOT)!) as { history: object };
  sessionStorage.setItem(SLOT, JSON.stringify({ ...kept, history: damage(kept.history) }));
  restore();
  expect(now().draft).toEqual(aged("46"));
  expect(useCaseHistory.getState()).toMatchObject({ past: [], future: [] });
  expect(useDropped.getState().what).toEqual(["changes"]);
  expect(sessionStorage.getItem(`${SLOT}-damaged`)).toBeNull();
});

it("a case kept by an earlier version has no changes, and nothing is said", () => {
  sessionStorage.setItem(
    SLOT,
    JSON.stringify({ draft: aged("46"), region: "uk", chosenOptions: [], handoutEdits: {} }),
  );
  restore();
  expect(useCaseHistory.getState().past).toEqual([]);
  expect(useDropped.getState().what).toEqual([]);
});

it("of many long changes the latest are kept, and the case always", () => {
  const long = "a line of a note ".repeat(100);
  for (let count = 1; count <= 40; count += 1) {
    act();
    now().draftTyped(withTrials(emptyDraft(), count, long));
  }
  hidden();
  const kept = JSON.parse(sessionStorage.getItem(SLOT)!) as { history: { past: unknown[] } };
  expect(kept.history.past.length).toBeGreaterThan(1);
  expect(kept.history.past.length).toBeLessThan(40);
  openAgain();
  expect(now().draft.trials.list).toHaveLength(40);
  useCaseHistory.getState().undo();
  expect(now().draft.trials.list).toHaveLength(39);
});

it("where there is no room for the changes, the case is kept without them", () => {
  const set = vi.spyOn(Storage.prototype, "setItem");
  // What is stored is watched, then let through or refused.
  const stored = new Map<string, string>();
  set.mockImplementation((name, text) => {
    if (text.includes('"history":{')) throw new DOMException("no room", "QuotaExceededError");
    stored.set(name, text);
  });
  act();
  now().draftTyped(aged("47"));
  hidden();
  set.mockRestore();
  expect(stored.get(SLOT)).toContain('"ageYears":"47"');
  expect(now().canKeep).toBe(true);
});

it("the options that are compared stay with the case, and go with it", () => {
  act();
  now().comparisonToggled("addLithium");
  act();
  now().comparisonToggled("ect");
  openAgain();
  expect(now().comparedOptions).toEqual(["addLithium", "ect"]);
  useCaseHistory.getState().undo();
  expect(now().comparedOptions).toEqual(["addLithium"]);
  now().draftReplaced(aged("46"));
  expect(now().comparedOptions).toEqual([]);
  now().replacementUndone();
  expect(now().comparedOptions).toEqual(["addLithium"]);
});
