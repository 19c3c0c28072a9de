import { beforeEach, expect, it, vi } from "vitest";
import { emptyDraft, type Draft } from "../../../src/ui/state/draft";

const SLOT = "crossroads-what-if-1";

const aged = (ageYears: string): Draft => ({
  ...emptyDraft(),
  sections: { ...emptyDraft().sections, person: { ageYears } },
});

/** What the page brings in when it is opened anew. */
async function open() {
  vi.resetModules();
  const [what, { useDropped }, { useConsultation }, { useCaseHistory }] = await Promise.all([
    import("../../../src/ui/intake/what-if/hypothesis"),
    import("../../../src/ui/state/dropped"),
    import("../../../src/ui/state/consultation"),
    import("../../../src/ui/state/case-history"),
  ]);
  return { ...what, useDropped, useConsultation, useCaseHistory };
}
const hidden = () => globalThis.dispatchEvent(new Event("pagehide"));

beforeEach(() => {
  sessionStorage.clear();
});

it("a what-if, its step and what can be taken back in it survive a reload", async () => {
  const first = await open();
  first.useHypothesis.getState().begun("", aged("46"), "safety");
  first.useHypothesis.getState().typed(aged("70"));
  first.useHypothesis.getState().stepOpened("conditions");
  hidden();

  const again = await open();
  expect(again.useHypothesis.getState()).toMatchObject({ from: aged("46"), draft: aged("70"), step: "conditions" });
  again.useWhatIfHistory.getState().undo();
  expect(again.useHypothesis.getState().draft).toEqual(aged("46"));
  again.useHypothesis.getState().discarded();
  hidden();
  expect(sessionStorage.getItem(SLOT)).toBeNull();
});

it("what was discarded comes back after a reload too", async () => {
  const first = await open();
  first.useHypothesis.getState().begun("", aged("46"), "safety");
  first.useHypothesis.getState().typed(aged("70"));
  first.useHypothesis.getState().discarded();
  hidden();

  const again = await open();
  expect(again.useHypothesis.getState()).toMatchObject({ of: "", from: null, draft: null });
  again.useHypothesis.getState().begun("", aged("46"), "safety");
  again.useWhatIfHistory.getState().undo();
  expect(again.useHypothesis.getState()).toMatchObject({ from: aged("46"), draft: aged("70") });
});

it("what the undo of the case brought back before a reload is back after it", async () => {
  const first = await open();
  first.useHypothesis.getState().begun("", aged("46"), "safety");
  first.useHypothesis.getState().typed(aged("70"));
  first.useHypothesis.getState().discarded();
  expect(first.useConsultation.getState().whatIfsLeft).toBe(1);
  expect(first.useCaseHistory.getState().undo()).toEqual(["whatIf"]);
  hidden();

  const again = await open();
  again.followTheCase();
  expect(again.useHypothesis.getState()).toMatchObject({ from: aged("46"), draft: aged("70"), left: 0 });
});

it.each(["{ broken", "{}", '{"from":{},"draft":{},"step":"safety"}'])(
  "one that can't be read is dropped with a word, and the case is not touched: %s",
  async (text) => {
    sessionStorage.setItem("crossroads-draft-1", "the case");
    sessionStorage.setItem(SLOT, text);
    const { useHypothesis, useDropped } = await open();
    expect(useHypothesis.getState()).toMatchObject({ from: null, draft: null });
    expect(useDropped.getState().what).toEqual(["whatIf"]);
    expect(sessionStorage.getItem(SLOT)).toBeNull();
    expect(sessionStorage.getItem("crossroads-draft-1")).toBe("the case");
  },
);
