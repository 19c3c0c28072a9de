import { beforeEach, expect, it, vi } from "vitest";

const SLOT = "crossroads-practice-changes-1";

/** What the page brings in when it is opened anew. */
async function open() {
  vi.resetModules();
  const [{ historyOf }, { usePractice }, { useDropped }] = await Promise.all([
    import("../../../src/ui/practice/attempt-history"),
    import("../../../src/ui/practice/practice"),
    import("../../../src/ui/state/dropped"),
  ]);
  const attempt = () => usePractice.getState().attempts[0]!;
  return { usePractice, useDropped, attempt, history: () => historyOf(attempt()).getState() };
}
const hidden = () => globalThis.dispatchEvent(new Event("pagehide"));

/** An attempt with one judgement given and another on top of it, left as when its page is closed. */
async function left() {
  const tab = await open();
  const { begun, changed } = tab.usePractice.getState();
  begun("two-of-a-kind");
  const { judgements } = tab.attempt();
  changed(tab.attempt(), { judgements: { ...judgements, thaseRush: "I" } });
  // Two things done are two changes.
  document.dispatchEvent(new Event("pointerdown"));
  changed(tab.attempt(), { judgements: { ...judgements, thaseRush: "I", redFlags: ["suicide"] } });
  tab.history().undo();
  hidden();
  return tab;
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

it("what can be taken back, and done again, in an attempt survives a reload", async () => {
  await left();
  const again = await open();
  expect(again.attempt().judgements).toMatchObject({ thaseRush: "I", redFlags: [] });
  again.history().redo();
  expect(again.attempt().judgements.redFlags).toEqual(["suicide"]);
  again.history().undo();
  again.history().undo();
  expect(again.attempt().judgements.thaseRush).toBe("");
  expect(again.history().past).toEqual([]);
});

it("changes of an attempt that another tab has changed meanwhile are not taken up", async () => {
  await left();
  const device = localStorage.getItem("crossroads-practice-1")!;
  localStorage.setItem(
    "crossroads-practice-1",
    device.replaceAll(/"changedAt":"[^"]*"/g, '"changedAt":"2030-01-01T00:00:00.000Z"'),
  );
  const again = await open();
  expect(again.attempt().judgements.thaseRush).toBe("I");
  expect(again.history()).toMatchObject({ past: [], future: [] });
  expect(again.useDropped.getState().what).toEqual([]);
});

it.each([
  "{ broken",
  "{}",
  '[{"key":"a","changedAt":"b","history":{"past":[{"facts":[],"before":{"judgements":{}}}],"future":[]}}]',
])("what can't be read is dropped with a word, and the answers stay: %s", async (text) => {
  await left();
  sessionStorage.setItem(SLOT, text);
  const again = await open();
  expect(again.attempt().judgements.thaseRush).toBe("I");
  expect(again.history().past).toEqual([]);
  expect(again.useDropped.getState().what).toEqual(["practiceChanges"]);
  expect(sessionStorage.getItem(SLOT)).toBeNull();
});

it("a tab with little room does without them", async () => {
  const setItem = vi.spyOn(Storage.prototype, "setItem").mockImplementation(function tight(this: Storage, name, value) {
    if (value.length > 5 && name === SLOT) throw new DOMException("full", "QuotaExceededError");
    Reflect.set(this, name, value);
  });
  await left();
  setItem.mockRestore();
  expect(sessionStorage.getItem(SLOT)).toBe("[]");
  expect((await open()).history().past).toEqual([]);
});
