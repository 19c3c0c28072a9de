import { describe, expect, it } from "vitest";
import { assess, type Intake } from "../../../src/rules/index";
import { readIntakeValue } from "../../../src/rules/intake/read";

const history: Intake = {
  intakeVersion: 1,
  courses: {
    ect: [
      {
        kind: "ect",
        id: "first",
        electrodePlacement: "bilateral",
        sessions: 9,
        outcome: "remission",
        episode: "earlier",
      },
      { kind: "ect", id: "second", electrodePlacement: "unknown" },
    ],
    rtms: "no",
    ivKetamine: "unknown",
  },
};

describe("other treatments had", () => {
  const courses = assess(history).courses;
  const of = (kind: string) => courses.find((found) => found.kind === kind);

  it("gives each course with every fact at the path of its field", () => {
    expect(of("ect")?.courses[0]?.facts).toEqual([
      { path: "courses.ect.first.electrodePlacement", label: "Electrode placement", value: "bilateral", open: false },
      { path: "courses.ect.first.sessions", label: "Sessions", value: "9 sessions", open: false },
      {
        path: "courses.ect.first.outcome",
        label: "Best result",
        value: "remission (no or almost no symptoms)",
        open: false,
      },
      { path: "courses.ect.first.episode", label: "Episode", value: "an earlier episode", open: false },
    ]);
    expect(of("ect")?.courses[1]?.facts.map(({ value }) => value)).toEqual([
      "not known",
      "not asked",
      "not asked",
      "not asked",
    ]);
  });

  it("tells no, not known and not asked apart", () => {
    expect([of("rtms"), of("ivKetamine"), of("esketamine")].map((found) => found?.had.value)).toEqual([
      "no",
      "not known",
      "not asked",
    ]);
  });
});

describe("when a course was had", () => {
  const facts = (course: object) =>
    assess({ intakeVersion: 1, courses: { rtms: [{ kind: "rtms", id: "r", ...course }] } })
      .courses.find(({ kind }) => kind === "rtms")
      ?.courses[0]?.facts.map(({ label, value }) => `${label}: ${value}`);
  const undated = ["Sessions: 20 sessions", "Best result: not asked", "Episode: not asked"];

  it.each([
    ["is not told while nothing was said of it", {}, []],
    ["nor where both dates were not asked", { started: "notAsked" }, []],
    ["is told once either date is known", { started: "2025-02" }, ["Started: 2025-02", "Ended: not asked"]],
    ["and once either is known to be unknown", { ended: "unknown" }, ["Started: not asked", "Ended: not known"]],
  ])("%s", (_, dates, told) => {
    expect(facts({ sessions: 20, ...dates })).toEqual([...undated, ...told]);
  });
});

it("every kind of other treatment is named, in the order of the form", () => {
  expect(assess({ intakeVersion: 1 }).courses.map(({ kind, name, courses }) => [kind, name, courses])).toEqual([
    ["psychotherapy", "Psychotherapy", []],
    ["ect", "Electroconvulsive therapy (ECT)", []],
    ["rtms", "Transcranial magnetic stimulation (rTMS)", []],
    ["ivKetamine", "Intravenous ketamine", []],
    ["esketamine", "Esketamine nasal spray", []],
  ]);
});

describe("what is recorded of a trial, in one line", () => {
  const recorded = (trial: object) =>
    assess({ intakeVersion: 1, trials: [{ kind: "trial", id: "t", drug: "sertraline", ...trial }] }).trials?.[0]
      ?.recorded;

  it("says which episode, why it ended, and the note", () => {
    const line = recorded({ episode: "earlier", whyEnded: "sideEffects", note: "after the move" });
    expect(line).toMatch(/ended: side effects; an earlier episode; note: after the move$/);
    expect(recorded({})).toMatch(/ended: not asked; episode: not asked$/);
  });

  it("labels the episode of several medicines", () => {
    const several = assess({ intakeVersion: 1, trials: [{ kind: "several", id: "s", drugClass: "ssri" }] });
    expect(several.trials?.[0]?.recorded).toBe("several SSRIs, details not known; episode: not asked");
  });
});

describe("a course whose result is only known to be less than half better", () => {
  const counted = (outcome: string) => {
    const read = readIntakeValue({
      intakeVersion: 1,
      trials: [
        {
          kind: "trial",
          id: "t1",
          drug: "sertraline",
          dose: 150,
          weeks: 10,
          adherence: "most",
          outcome: "minimal",
          whyEnded: "noBenefit",
          episode: "current",
        },
      ],
      courses: { ect: [{ kind: "ect", id: "c1", outcome, episode: "current" }], rtms: "no" },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return assess(read.intake).definitions.find(({ id }) => id === "delphi2021-neurostim")?.lenient.counts;
  };

  it("may or may not have failed where less than 25 % is asked for, as a medicine may", () => {
    expect(counted("insufficient")).toMatchObject({ certain: 1, possible: 2 });
    expect(counted("minimal")).toMatchObject({ certain: 2, possible: 2 });
    expect(counted("partial")).toMatchObject({ certain: 1, possible: 1 });
  });
});
