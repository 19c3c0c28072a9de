import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, readIntakeValue } from "../../../src/rules/index";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { draftOf, emptyDraft, parseTyped, readDraft, type Draft, type TrialDraft } from "../../../src/ui/state/draft";

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

describe("every number field tells 0 from a blank", () => {
  const numbers = Object.entries(SECTIONS).flatMap(([section, questions]) =>
    Object.entries(questions)
      .filter(([name, question]) => question.kind === "number" && name !== "severityScore")
      .map(([name]) => ({ section, name })),
  );

  it.each(numbers)("$section.$name", ({ section, name }) => {
    const typed = (text: string) => {
      const blank = emptyDraft();
      const sections = {
        ...blank.sections,
        [section]: { ...blank.sections[section as keyof typeof SECTIONS], [name]: text },
      };
      return readDraft({ ...blank, sections }).intake;
    };
    expect(typed("0")).toMatchObject({ [section]: { [name]: 0 } });
    expect(typed("")).not.toHaveProperty(section);
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
          courses: { ...blank.courses, ect: { had: had ?? "", list: [{ id: "e1", sessions: age ?? "" }] } },
        });
        expect(readIntakeValue(intake)).toEqual({ ok: true, intake });
        expect(() => assess(intake)).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});
