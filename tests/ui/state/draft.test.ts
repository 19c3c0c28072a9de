import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, readIntakeValue } from "../../../src/rules/index";
import { COURSES, type CourseKind } from "../../../src/rules/intake/course";
import { ASKED_AFTER, SECTIONS } from "../../../src/rules/intake/questions";
import { TRIAL_QUESTIONS } from "../../../src/rules/intake/trial";
import { emptyDraft, type Draft, type RowDraft, type TrialDraft } from "../../../src/ui/state/draft";
import { draftOf, parseTyped, readDraft } from "../../../src/ui/state/read-draft";

const months = SECTIONS.episode["durationMonths"]!;

describe("what is typed into a number field", () => {
  it.each([
    ["", { ok: true, value: undefined }],
    ["  ", { ok: true, value: undefined }],
    ["0", { ok: true, value: 0 }],
    ["14", { ok: true, value: 14 }],
    [" 14 ", { ok: true, value: 14 }],
    ["unknown", { ok: true, value: "unknown" }],
  ])("%j reads as %j", (typed, read) => {
    expect(parseTyped(months, typed)).toEqual(read);
  });

  it.each(["fourteen", "-1", "1201", "1e3", "0x10", "1.5", "1,5", "Infinity", "true"])(
    "%j is named as a problem",
    (typed) => {
      expect(parseTyped(months, typed)).toMatchObject({ ok: false });
    },
  );
});

describe("a unit behind a number", () => {
  const weeks = TRIAL_QUESTIONS.weeks;
  it.each(["8", "8w", "8 wk", "8 weeks", "8 Weeks", "8/52"])("%j is eight weeks", (typed) => {
    expect(parseTyped(weeks, typed)).toEqual({ ok: true, value: 8 });
  });
  it("a comma before three digits is refused, since it may stand for thousands", () => {
    const { dose } = TRIAL_QUESTIONS;
    for (const typed of ["1,200", "1,500 mg", "900,000"]) expect(parseTyped(dose, typed)).toMatchObject({ ok: false });
    for (const [typed, value] of [
      ["12,5", 12.5],
      ["0,125", 0.125],
      ["1200", 1200],
    ] as const)
      expect(parseTyped(dose, typed)).toEqual({ ok: true, value });
  });
  it.each(["2 months", "56 days", "8/12", "w", "8 8w", "weeks 8"])("%j is no number of weeks", (typed) => {
    expect(parseTyped(weeks, typed)).toMatchObject({ ok: false });
  });
  it("is that of the medicine", () => {
    const { dose } = TRIAL_QUESTIONS;
    expect(parseTyped(dose, "150mg")).toEqual({ ok: true, value: 150 });
    expect(parseTyped(dose, "25 mcg", "micrograms a day")).toEqual({ ok: true, value: 25 });
    expect(parseTyped(dose, "25 mg", "micrograms a day")).toMatchObject({ ok: false });
    expect(parseTyped(dose, "25 mcg")).toMatchObject({ ok: false });
  });
  it("in a trial, is that of its medicine", () => {
    const draft = emptyDraft();
    const list = [
      { kind: "trial", id: "t1", drug: "liothyronine", dose: "25mg", weeks: "6 weeks" },
      { kind: "trial", id: "t2", drug: "sertraline", dose: "150 mg" },
    ] as const;
    const { intake, problems } = readDraft({ ...draft, trials: { whenEmpty: "", list } });
    expect(intake.trials).toMatchObject([{ weeks: 6 }, { dose: 150 }]);
    expect(Object.keys(problems)).toEqual(["trials.t1.dose"]);
  });
});

describe("what a trial was added to, in the form", () => {
  const draftWith = (...rows: Readonly<Record<string, string>>[]): Draft => ({
    ...emptyDraft(),
    trials: { whenEmpty: "", list: rows.map((row, place) => ({ ...row, kind: "trial", id: `t${place}` })) },
  });

  it("two trials added to each other are open and named, not given on their own", () => {
    const { intake, problems } = readDraft(draftWith({ addedTo: "t1" }, { addedTo: "t0" }));
    expect(intake.trials).toMatchObject([{ addedTo: "notAsked" }, { addedTo: "notAsked" }]);
    expect(Object.keys(problems)).toEqual(["trials.t0.addedTo", "trials.t1.addedTo"]);
  });

  it("not asked in a file stays not asked, since a blank says on its own and for depression", () => {
    const intake = {
      intakeVersion: 1 as const,
      trials: [{ kind: "trial" as const, id: "t0", addedTo: "notAsked" as const, takenFor: "notAsked" as const }],
    };
    expect(readDraft(draftOf(intake)).intake.trials).toEqual(intake.trials);
  });

  it("a product name written as unlisted is assessed as at every other door", () => {
    const intake = {
      intakeVersion: 1 as const,
      trials: [{ kind: "trial" as const, id: "t0", drug: { unlisted: "Zoloft" }, dose: 100, weeks: 8 }],
    };
    expect(assess(readDraft(draftOf(intake)).intake)).toEqual(assess(intake));
  });
});

/** Whether a question is shown only after an answer to another one; tested below. */
const isFollowUp = (fact: string) => fact in ASKED_AFTER;

describe("every number field tells 0 from a blank", () => {
  const numbers = Object.entries(SECTIONS).flatMap(([section, questions]) =>
    Object.entries(questions)
      .filter(([name, question]) => question.kind === "number" && !isFollowUp(`${section}.${name}`))
      .map(([name, question]) => ({ section, name, from: question.kind === "number" ? question.min : 0 })),
  );

  it.each(numbers)("$section.$name", ({ section, name, from }) => {
    const typed = (text: string) => {
      const blank = emptyDraft();
      const sections = {
        ...blank.sections,
        [section]: { ...blank.sections[section as keyof typeof SECTIONS], [name]: text },
      };
      return readDraft({ ...blank, sections });
    };
    // Where 0 is out of range it is refused at its field; a blank never is.
    if (from <= 0) expect(typed("0").intake).toMatchObject({ [section]: { [name]: 0 } });
    else expect(Object.keys(typed("0").problems)).toEqual([`${section}.${name}`]);
    expect(typed("").intake).not.toHaveProperty(section);
    expect(typed("").problems).toEqual({});
  });
});

it("what does not parse is open to the rules, and named at its field; the rest stands", () => {
  const blank = emptyDraft();
  const draft: Draft = {
    ...blank,
    sections: {
      ...blank.sections,
      episode: { ...blank.sections.episode, durationMonths: "a year", severity: "severe" },
    },
  };
  const { intake, problems } = readDraft(draft);
  expect(intake.episode).toEqual({ severity: "severe" });
  expect(Object.keys(problems)).toEqual(["episode.durationMonths"]);
});

it("answers that contradict each other are open until one is changed", () => {
  const list: TrialDraft[] = [
    { kind: "trial", id: "t7", drug: "sertraline", improvementPercent: "60", outcome: "minimal" },
  ];
  const { intake, problems } = readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list } });
  expect(intake.trials).toEqual([{ kind: "trial", id: "t7", drug: "sertraline", improvementPercent: 60 }]);
  expect(Object.keys(problems)).toEqual(["trials.t7.outcome"]);
});

it.each([1, 2, 12, 50])("%i trials typed are as many trials read, in order", (count) => {
  const list = Array.from({ length: count }, (_, index): TrialDraft => ({
    kind: "trial",
    id: `t${index}`,
    drug: "Zoloft",
    dose: String(index),
  }));
  const { intake } = readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list } });
  expect((intake.trials as readonly { dose: number }[]).map(({ dose }) => dose)).toEqual(list.map((_, index) => index));
  expect(draftOf(intake).trials.list.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
});

describe.each(Object.keys(COURSES) as CourseKind[])("courses of %s", (kind) => {
  const blank = emptyDraft();
  const read = (list: readonly RowDraft[]) =>
    readDraft({ ...blank, courses: { ...blank.courses, [kind]: { had: "yes", list } } }).intake;

  it.each([1, 2, 12])("%i typed are as many read, saved and opened again, in order", (count) => {
    const list = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, sessions: String(index + 1) }));
    const intake = read(list);
    const sessions = intake.courses?.[kind] as readonly { sessions: number }[];
    expect(sessions.map((course) => course.sessions)).toEqual(list.map((_, index) => index + 1));
    expect(draftOf(intake).courses[kind].list.map((row) => row["sessions"])).toEqual(list.map((row) => row.sessions));
  });

  it("0 sessions is no course, and is said to be so; a blank is only not asked", () => {
    const asked = (sessions: string) =>
      readDraft({ ...blank, courses: { ...blank.courses, [kind]: { had: "yes", list: [{ id: "c1", sessions }] } } });
    expect(Object.keys(asked("0").problems)).toEqual([`courses.${kind}.c1.sessions`]);
    expect(asked("").problems).toEqual({});
    expect(asked("").intake.courses?.[kind]).toEqual([{ kind, id: "c1" }]);
  });
});

describe("every number of a trial tells 0 from a blank, read, saved and opened again", () => {
  const numbers = Object.entries(TRIAL_QUESTIONS).flatMap(([name, { kind }]) => (kind === "number" ? [name] : []));
  const read = (answers: Readonly<Record<string, string>>) =>
    readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list: [{ kind: "trial", id: "t1", ...answers }] } }).intake;

  it.each(numbers)("%s", (name) => {
    expect(read({ [name]: "0" }).trials).toEqual([{ kind: "trial", id: "t1", [name]: 0 }]);
    expect(read({ [name]: "" }).trials).toEqual([{ kind: "trial", id: "t1" }]);
    expect(draftOf(read({ [name]: "0" })).trials.list[0]).toMatchObject({ [name]: "0" });
  });
});

it.each([
  ["dose", "0.125", 0.125],
  ["dose", "0,25", 0.25],
  ["dose", "62.5", 62.5],
  ["weeks", "5,5", 5.5],
])("%s %j is the number %d", (name, typed, value) => {
  const list: TrialDraft[] = [{ kind: "trial", id: "t1", [name]: typed }];
  const { intake, problems } = readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list } });
  expect(problems).toEqual({});
  expect(intake.trials).toMatchObject([{ [name]: value }]);
});

describe("the open answers stay apart, in a section, a trial, a course and a reading", () => {
  it.each(["unknown", "declined"] as const)("%s", (open) => {
    const blank = emptyDraft();
    const draft: Draft = {
      sections: { ...blank.sections, conditions: { ...blank.sections.conditions, tsh: open, chronicPain: open } },
      trials: {
        whenEmpty: "",
        list: [{ kind: "trial", id: "t1", drug: open, dose: open, outcome: open, addedTo: open }],
      },
      currentMedicines: { whenEmpty: "", list: [{ id: "m1", medicine: open, mostDays: open }] },
      scales: [{ id: "r1", scale: "phq9", date: open, total: open, selfHarm: open }],
      courses: {
        ...blank.courses,
        ect: { had: "yes", list: [{ id: "e1", sessions: open }] },
        rtms: { had: open, list: [] },
      },
    };
    const { intake } = readDraft(draft);
    expect(intake.conditions).toEqual({ tsh: open, chronicPain: open });
    expect(intake.trials).toEqual([{ kind: "trial", id: "t1", drug: open, dose: open, outcome: open, addedTo: open }]);
    expect(intake.courses).toEqual({ ect: [{ kind: "ect", id: "e1", sessions: open }], rtms: open });
    expect(intake.currentMedicines).toEqual([{ id: "m1", medicine: open, mostDays: open }]);
    expect(intake.scales).toEqual([{ id: "r1", scale: "phq9", date: open, total: open, items: { selfHarm: open } }]);
    expect(readDraft(draftOf(intake)).intake).toEqual(intake);
  });
});

it.each([
  "alert(1) and confirm(2)",
  "coping style = avoidant",
  "<b>bold</b> & “quoted”",
  "a\u202eb",
  "  two  blanks  inside ",
])("a note is kept as it was written: %j", (note) => {
  const list: TrialDraft[] = [{ kind: "trial", id: "t1", note }];
  const { intake } = readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list } });
  expect(intake.trials).toEqual([{ kind: "trial", id: "t1", note: note.trim() }]);
  expect(draftOf(intake).trials.list[0]?.["note"]).toBe(note.trim());
});

it("the four ways an empty list of trials can stand are four different things", () => {
  const read = (whenEmpty: Draft["trials"]["whenEmpty"]) =>
    readDraft({ ...emptyDraft(), trials: { whenEmpty, list: [] } }).intake.trials;
  expect([read(""), read("none"), read("unknown"), read("declined")]).toEqual([undefined, [], "unknown", "declined"]);
});

it("a draft and the file saved from it are the same case", () => {
  const row = fc.record({
    dose: fc.constantFrom("", "0", "75", "unknown"),
    outcome: fc.constantFrom("", "partial", "unknown"),
    weeks: fc.constantFrom("", "5.5"),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const list = rows.map((answers, index): TrialDraft => ({
        kind: "trial",
        id: `t${index}`,
        drug: "venlafaxine",
        ...answers,
      }));
      const { intake } = readDraft({ ...emptyDraft(), trials: { whenEmpty: "", list } });
      expect(readDraft(draftOf(intake)).intake).toEqual(intake);
    }),
  );
});

describe("a hidden answer does not act", () => {
  it.each([{ toggle: "episode.severityScale", hide: "none", show: "phq9", hidden: "severityScore" }])(
    "$toggle",
    ({ hide, show, hidden }) => {
      const blank = emptyDraft();
      const withScale = (severityScale: string, score: string) =>
        readDraft({
          ...blank,
          sections: { ...blank.sections, episode: { ...blank.sections.episode, severityScale, [hidden]: score } },
        }).intake;
      expect(assess(withScale(hide, "20"))).toEqual(assess(withScale(hide, "")));
      expect(withScale(hide, "20").episode).toEqual({ severityScale: hide });
      expect(withScale(show, "20").episode).toMatchObject({ severityScore: 20 });
    },
  );

  it.each(["ect", "rtms", "psychotherapy", "ivKetamine", "esketamine"] as const)("courses of %s", (kind) => {
    const blank = emptyDraft();
    const had = (answer: string, list: readonly { id: string; outcome: string; episode: string }[]) =>
      readDraft({ ...blank, courses: { ...blank.courses, [kind]: { had: answer, list } } }).intake;
    const course = [{ id: "c1", outcome: "minimal", episode: "current" }];
    for (const answer of ["no", "unknown", "declined", ""])
      expect(assess(had(answer, course))).toEqual(assess(had(answer, [])));
    expect(had("yes", course).courses?.[kind]).toHaveLength(1);
  });
});

it("whatever is typed, the draft can be read, and what is read parses", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom("", "0", "unknown", "declined", "notAsked", "yes", "no", "1e9", "٣", "12,5", "<b>", "__proto__"),
  );
  const row = fc.record({
    drug: typed,
    dose: typed,
    weeks: typed,
    adherence: typed,
    outcome: typed,
    improvementPercent: typed,
    addedTo: typed,
    takenFor: typed,
    note: typed,
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 4 }),
      fc.array(typed, { minLength: 6, maxLength: 6 }),
      (rows, [age, months, scale, score, severity, had]) => {
        const blank = emptyDraft();
        const { intake } = readDraft({
          sections: {
            ...blank.sections,
            person: { ...blank.sections.person, ageYears: age ?? "" },
            episode: {
              ...blank.sections.episode,
              durationMonths: months ?? "",
              severityScale: scale ?? "",
              severityScore: score ?? "",
              severity: severity ?? "",
            },
          },
          trials: {
            whenEmpty: "",
            list: rows.map((answers, place): TrialDraft => ({
              kind: place % 3 === 2 ? "several" : "trial",
              id: `t${place}`,
              ...answers,
            })),
          },
          currentMedicines: {
            whenEmpty: "",
            list: rows.map((answers, place) => ({ id: `m${place}`, medicine: answers.drug, mostDays: had ?? "" })),
          },
          courses: { ...blank.courses, ect: { had: had ?? "", list: [{ id: "e1", sessions: age ?? "" }] } },
          scales: [{ id: "r1", scale: "phq9", total: score ?? "", selfHarm: scale ?? "", date: months ?? "" }],
        });
        expect(readIntakeValue(intake)).toEqual({ ok: true, intake });
        expect(() => assess(intake)).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});
