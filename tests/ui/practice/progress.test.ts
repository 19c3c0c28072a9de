import { beforeEach, describe, expect, it, vi } from "vitest";
import { mergeAttempts, newAttempt, type Attempt } from "../../../src/ui/practice/attempt";
import { progressOf, readProgress } from "../../../src/ui/practice/progress-file";

const SLOT = "crossroads-practice-1";
const CASE = "two-that-did-not-work";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T10:00:00Z") });
  vi.resetModules();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

/** Practice as a tab finds it that is opened now. */
async function newTab() {
  vi.resetModules();
  const { usePractice, attemptsOf } = await import("../../../src/ui/practice/practice");
  const state = usePractice.getState;
  return { state, own: () => attemptsOf(CASE, state()) };
}

function written(attempts: readonly Attempt[]): string {
  return JSON.stringify(progressOf(attempts));
}

describe("progress on the device", () => {
  it("is there again after a reload", async () => {
    const before = await newTab();
    before.state().begun(CASE);
    before.state().changed(before.own()[0]!, { step: "trials", debrief: { feeling: "ö <b>", oneLine: "", next: "" } });
    vi.advanceTimersByTime(1000);

    const after = await newTab();
    expect(after.own()).toMatchObject([{ caseId: CASE, step: "trials", debrief: { feeling: "ö <b>" } }]);
  });

  it.each(["{", '{"progressVersion":9}', "[]", '{"progressVersion":1,"notice":"","attempts":[{}]}'])(
    "that is damaged is set aside and never overwritten: %s",
    async (damaged) => {
      localStorage.setItem(`${SLOT}-damaged`, "an earlier one");
      localStorage.setItem(SLOT, damaged);
      const { state } = await newTab();
      expect(state()).toMatchObject({ attempts: [], setAside: `${SLOT}-damaged-2` });
      state().begun(CASE);
      vi.advanceTimersByTime(1000);
      expect(localStorage.getItem(`${SLOT}-damaged`)).toBe("an earlier one");
      expect(localStorage.getItem(`${SLOT}-damaged-2`)).toBe(damaged);
      expect(readProgress(localStorage.getItem(SLOT)!)).toMatchObject({ ok: true });
    },
  );

  it("that is damaged and cannot be set aside is left where it is", async () => {
    localStorage.setItem(SLOT, "{");
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { state, own } = await newTab();
    full.mockRestore();
    state().begun(CASE);
    vi.advanceTimersByTime(1000);
    expect(localStorage.getItem(SLOT)).toBe("{");
    expect(state().canKeep).toBe(false);
    expect(own()).toHaveLength(1);
  });

  it("goes on in memory, and says so, where storage is blocked", async () => {
    const blocked = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
    const { state, own } = await newTab();
    state().begun(CASE);
    vi.advanceTimersByTime(1000);
    expect(own()).toHaveLength(1);
    expect(state().canKeep).toBe(false);
  });

  it("can be forgotten, and nothing that was waiting writes it back", async () => {
    const { state } = await newTab();
    state().begun(CASE);
    vi.advanceTimersByTime(1000);
    state().changed(state().attempts[0]!, { step: "trials" });
    state().forgotten();
    vi.advanceTimersByTime(1000);
    expect(localStorage.getItem(SLOT)).toBeNull();
    expect(state().attempts).toEqual([]);
  });

  it("takes in what another tab keeps, and loses neither", async () => {
    const { state, own } = await newTab();
    state().begun(CASE);
    const other = newAttempt("five-days", "2026-11-23T09:00:00.000Z");
    window.dispatchEvent(new StorageEvent("storage", { key: SLOT, newValue: written([other]) }));
    expect(own()).toHaveLength(1);
    expect(state().attempts.map(({ caseId }) => caseId)).toEqual(["five-days", CASE]);
  });
});

describe("an attempt", () => {
  it("keeps its trials and judgements once it is committed, and its debrief goes on", async () => {
    const { state, own } = await newTab();
    state().begun(CASE);
    const [begun] = own();
    state().changed(begun!, { judgements: { ...begun!.judgements, definition: "yes" } });
    state().committed(begun!);
    state().changed(begun!, {
      judgements: { ...begun!.judgements, definition: "no" },
      trials: { whenEmpty: "none", list: [] },
      debrief: { feeling: "hm", oneLine: "", next: "" },
    });
    expect(own()[0]).toMatchObject({
      step: "compare",
      committedAt: "2026-11-24T10:00:00.000Z",
      judgements: { definition: "yes" },
      trials: { whenEmpty: "" },
      debrief: { feeling: "hm" },
    });
  });

  it("drops the judgement of a trial that was taken out, since its id may be given again", async () => {
    const { state, own } = await newTab();
    state().begun(CASE);
    const list = [{ kind: "trial", id: "t1" }] as const;
    state().changed(own()[0]!, { trials: { whenEmpty: "", list } as never });
    state().changed(own()[0]!, { judgements: { ...own()[0]!.judgements, adequacy: { t1: "yes" } } });
    expect(own()[0]!.judgements.adequacy).toEqual({ t1: "yes" });
    state().changed(own()[0]!, { trials: { whenEmpty: "", list: [] } });
    expect(own()[0]!.judgements.adequacy).toEqual({});
  });
});

describe("a file that was opened", () => {
  const intake = { intakeVersion: 1, person: { ageYears: 50 } } as const;

  it("stays in this tab: it comes back after a reload and never reaches the device's storage", async () => {
    const before = await newTab();
    before.state().fileOpened({ opened: { kind: "intake", intake }, definition: "delphi2021", attempts: [] });
    before.state().begun("opened");
    vi.advanceTimersByTime(1000);
    expect(JSON.stringify(localStorage)).toBe("{}");

    const after = await newTab();
    expect(after.state().file).toMatchObject({ definition: "delphi2021", attempts: [{ caseId: "opened" }] });
    after.state().fileOpened(null);
    expect(JSON.stringify(sessionStorage)).toBe("{}");
    after.state().fileUndone();
    expect(after.state().file).toMatchObject({ definition: "delphi2021" });
  });
});

it("nothing of practice reaches the consultation, nor the other way round", async () => {
  const { state, own } = await newTab();
  const { useConsultation } = await import("../../../src/ui/state/consultation");
  const { emptyDraft } = await import("../../../src/ui/state/draft");
  state().begun(CASE);
  state().changed(own()[0]!, { trials: { whenEmpty: "none", list: [] } });
  expect(useConsultation.getState().draft).toEqual(emptyDraft());
  useConsultation.getState().draftTyped({ ...emptyDraft(), trials: { whenEmpty: "declined", list: [] } });
  expect(own()[0]!.trials.whenEmpty).toBe("none");
  vi.advanceTimersByTime(1000);
  expect(sessionStorage.getItem("crossroads-draft-1")).not.toContain(CASE);
  expect(localStorage.getItem(SLOT)).not.toContain("declined");
});

describe("saved progress", () => {
  it("reads back as it was, and merges by the version changed last", () => {
    const old = newAttempt(CASE, "2026-11-01T08:00:00.000Z");
    const newer = { ...old, step: "judge" as const, changedAt: "2026-11-02T08:00:00.000Z" };
    const other = newAttempt("five-days", "2026-11-03T08:00:00.000Z");
    expect(readProgress(written([old, other]))).toEqual({ ok: true, attempts: [old, other] });
    expect(mergeAttempts([newer], [old, other])).toEqual([newer, other]);
    expect(mergeAttempts([old, other], [newer])).toEqual([newer, other]);
  });

  it.each([
    ["", "file", "nothing"],
    ["{}", "progressVersion", "nothing"],
    ['{"progressVersion":2,"notice":"","attempts":[]}', "progressVersion", "2"],
    [
      written([{ ...newAttempt(CASE, "2026-11-01T08:00:00.000Z"), begunAt: "yesterday" }]),
      "attempts.0.begunAt",
      '"yesterday"',
    ],
    [written([{ ...newAttempt(CASE, "2026-11-01T08:00:00.000Z"), step: "x" as never }]), "attempts.0.step", '"x"'],
  ])("that is bad is refused with what and where: %.60s", (text, path, found) => {
    const read = readProgress(text);
    if (read.ok) throw new Error("It was read");
    expect(read.problems).toContainEqual(expect.objectContaining({ path, found }));
  });
});
