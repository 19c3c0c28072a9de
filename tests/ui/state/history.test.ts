import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft, type Draft } from "../../../src/ui/state/draft";
import { changedFacts } from "../../../src/ui/state/draft-changes";
import { useCaseHistory } from "../../../src/ui/state/case-history";

const answered = (draft: Draft, section: keyof Draft["sections"], name: string, value: string): Draft => ({
  ...draft,
  sections: { ...draft.sections, [section]: { ...draft.sections[section], [name]: value } },
});
const withTrials = (draft: Draft, ...rows: Record<string, string>[]): Draft => ({
  ...draft,
  trials: {
    ...draft.trials,
    list: rows.map((row, place) => ({ kind: "trial" as const, id: `t${place + 1}`, ...row })),
  },
});

describe("facts in which two drafts differ", () => {
  const blank = emptyDraft();
  it.each<[string, Draft, Draft, readonly string[]]>([
    ["none", blank, structuredClone(blank), []],
    ["an answer", blank, answered(blank, "person", "ageYears", "40"), ["person.ageYears"]],
    ["a blank is the same as an answer left out", withTrials(blank, {}), withTrials(blank, { weeks: "" }), []],
    ["a cell of a trial", withTrials(blank, { weeks: "4" }), withTrials(blank, { weeks: "5" }), ["trials.t1.weeks"]],
    ["a row more", withTrials(blank, {}), withTrials(blank, {}, {}), ["trials"]],
    ["a course", blank, { ...blank, courses: { ...blank.courses, ect: { had: "yes", list: [] } } }, ["courses.ect"]],
    [
      "a reading",
      { ...blank, scales: [{ id: "r1", scale: "phq9", total: "9" }] },
      { ...blank, scales: [{ id: "r1", scale: "phq9", total: "12" }] },
      ["scales.phq9.r1.total"],
    ],
  ])("%s", (_, before, after, facts) => {
    expect(changedFacts(before, after)).toEqual(facts);
  });
});

describe("taking changes back", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    useConsultation.setState({ draft: emptyDraft(), region: "", chosenOptions: [], handoutEdits: {}, record: [] });
    useCaseHistory.setState({ past: [], future: [] });
    vi.advanceTimersByTime(10_000);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const typed = (section: keyof Draft["sections"], name: string, value: string) => {
    useConsultation.getState().draftTyped(answered(useConsultation.getState().draft, section, name, value));
  };
  const age = () => useConsultation.getState().draft.sections.person["ageYears"];

  it("typing on in one field is one change; another field is another", () => {
    typed("person", "ageYears", "4");
    vi.advanceTimersByTime(300);
    typed("person", "ageYears", "46");
    vi.advanceTimersByTime(300);
    typed("episode", "durationMonths", "9");
    expect(useCaseHistory.getState().undo()).toEqual(["episode.durationMonths"]);
    expect(age()).toBe("46");
    expect(useCaseHistory.getState().undo()).toEqual(["person.ageYears"]);
    expect(age()).toBe("");
    expect(useCaseHistory.getState().undo()).toBeUndefined();
  });

  it("a pause begins another change in the same field", () => {
    typed("person", "ageYears", "46");
    vi.advanceTimersByTime(3000);
    typed("person", "ageYears", "64");
    useCaseHistory.getState().undo();
    expect(age()).toBe("46");
  });

  it("typing in one part of the summary is one change, in the next another, and each option ticked is one", () => {
    const { handoutEdited, optionToggled } = useConsultation.getState();
    for (const text of ["R", "Ri", "Ring"]) handoutEdited("help", text, "composed");
    vi.advanceTimersByTime(300);
    handoutEdited("next", "C", "composed");
    vi.advanceTimersByTime(300);
    optionToggled("lithium");
    vi.advanceTimersByTime(300);
    optionToggled("ect");
    const { undo } = useCaseHistory.getState();
    expect([undo(), undo(), undo(), undo(), undo()]).toEqual([
      ["patientSummary"],
      ["patientSummary"],
      ["patientSummary.next"],
      ["patientSummary.help"],
      undefined,
    ]);
    expect(useConsultation.getState().handoutEdits).toEqual({});
  });

  it.each<[string, () => Event]>([
    ["clicks", () => new MouseEvent("pointerdown", { bubbles: true })],
    ["presses of a button", () => new KeyboardEvent("keydown", { key: "Enter", bubbles: true })],
  ])("two answers to one question by %s are two changes, however soon", (_, act) => {
    const button = document.body.appendChild(document.createElement("button"));
    for (const answer of ["yes", "no"]) {
      button.dispatchEvent(act());
      typed("person", "pregnant", answer);
      vi.advanceTimersByTime(300);
    }
    button.remove();
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.sections.person["pregnant"]).toBe("yes");
  });

  it("going through the choices of a list by key is one change", () => {
    const list = document.body.appendChild(document.createElement("select"));
    for (const answer of ["a", "b", "c"]) {
      list.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
      typed("person", "pregnant", answer);
      vi.advanceTimersByTime(300);
    }
    list.remove();
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.sections.person["pregnant"]).toBe("");
  });

  it("a country is one change, the summary being as it was; a review that is opened is another case", () => {
    useConsultation.getState().regionChosen("uk");
    vi.advanceTimersByTime(300);
    const { getState } = useConsultation;
    getState().reviewOpened({ ...getState(), region: "us", chosenOptions: ["ect"] });
    expect(useCaseHistory.getState().undo()).toEqual(["anotherCase"]);
    expect(getState()).toMatchObject({ region: "uk", chosenOptions: [] });
    expect(useCaseHistory.getState().undo()).toEqual(["country"]);
  });

  it("rows added one after the other are a change each", () => {
    const { draftTyped } = useConsultation.getState();
    draftTyped(withTrials(emptyDraft(), {}));
    vi.advanceTimersByTime(300);
    draftTyped(withTrials(emptyDraft(), {}, {}));
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.trials.list).toHaveLength(1);
  });

  it("what one key changes is one change; two keys pressed fast one after the other are two", () => {
    const press = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    const { draftTyped } = useConsultation.getState();
    press();
    draftTyped(withTrials(emptyDraft(), {}));
    typed("person", "ageYears", "46");
    press();
    draftTyped(withTrials(useConsultation.getState().draft, {}, {}));
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.trials.list).toHaveLength(1);
    expect(age()).toBe("46");
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.trials.list).toHaveLength(0);
    expect(age()).toBe("");
  });

  it("of each change only the parts it changed are held", () => {
    typed("person", "ageYears", "46");
    vi.advanceTimersByTime(3000);
    useConsultation.getState().optionToggled("lithium");
    expect(useCaseHistory.getState().past.map(({ before }) => Object.keys(before))).toEqual([
      ["person"],
      ["chosenOptions"],
    ]);
  });

  it("so are rows added by two presses of a key in quick succession", () => {
    const { draftTyped } = useConsultation.getState();
    draftTyped(withTrials(emptyDraft(), {}));
    vi.advanceTimersByTime(20);
    draftTyped(withTrials(emptyDraft(), {}, {}));
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().draft.trials.list).toHaveLength(1);
  });

  it("what was taken back can be done again, until something else is changed", () => {
    typed("person", "ageYears", "46");
    useCaseHistory.getState().undo();
    expect(useCaseHistory.getState().redo()).toEqual(["person.ageYears"]);
    expect(age()).toBe("46");
    useCaseHistory.getState().undo();
    vi.advanceTimersByTime(3000);
    typed("episode", "durationMonths", "9");
    expect(useCaseHistory.getState().redo()).toBeUndefined();
  });

  it("a new case, chosen options and rewritten parts of the summary come back", () => {
    typed("person", "ageYears", "46");
    vi.advanceTimersByTime(3000);
    useConsultation.getState().optionToggled("lithium");
    vi.advanceTimersByTime(3000);
    useConsultation.getState().draftReplaced(emptyDraft());
    useCaseHistory.getState().undo();
    expect(age()).toBe("46");
    expect(useConsultation.getState().chosenOptions).toEqual(["lithium"]);
    useCaseHistory.getState().undo();
    expect(useConsultation.getState().chosenOptions).toEqual([]);
  });

  it("another case in its place is a change of its own, with what it was saved as", () => {
    useConsultation.getState().savedAs({ id: "a", revision: 4, label: "A" });
    typed("person", "ageYears", "46");
    vi.advanceTimersByTime(300);
    useConsultation.getState().draftReplaced(emptyDraft());
    expect(useConsultation.getState().saved).toBeNull();
    useCaseHistory.getState().undo();
    expect(age()).toBe("46");
    expect(useConsultation.getState().saved?.id).toBe("a");
    useCaseHistory.getState().undo();
    expect(age()).toBe("");
    expect(useConsultation.getState().saved?.id).toBe("a");
  });

  it("a text on getting help comes back with the country it was written for, and with no other", () => {
    useConsultation.setState({ region: "uk" });
    useConsultation.getState().handoutEdited("help", "Ring 116 123", "composed");
    vi.advanceTimersByTime(3000);
    useConsultation.getState().regionChosen("us");
    vi.advanceTimersByTime(3000);
    typed("person", "ageYears", "46");
    useCaseHistory.getState().undo();
    expect(useConsultation.getState()).toMatchObject({ region: "us", handoutEdits: {} });
    expect(useCaseHistory.getState().undo()).toEqual(["country"]);
    expect(useConsultation.getState()).toMatchObject({
      region: "uk",
      handoutEdits: { help: { text: "Ring 116 123" } },
    });
    useCaseHistory.getState().redo();
    expect(useConsultation.getState()).toMatchObject({ region: "us", handoutEdits: {} });
  });
});
