import { describe, expect, it } from "vitest";
import { assess, readIntakeValue, type Intake } from "../../../src/rules/index";

const trial = (id: string, drug: string, more: object = {}) => ({
  kind: "trial",
  id,
  drug,
  dose: 100,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  ...more,
});

function read(value: object): Intake {
  const result = readIntakeValue({ intakeVersion: 1, ...value });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.intake;
}

const problems = (value: object) => {
  const result = readIntakeValue({ intakeVersion: 1, ...value });
  return result.ok ? [] : result.problems.map(({ path }) => path);
};

describe("treatments over time", () => {
  const { timeline } = assess(
    read({
      trials: [
        trial("a", "lithium", { dose: 900, addedTo: "c", started: "2024" }),
        trial("b", "venlafaxine", { dose: 150, started: "2023-03", ended: "2023-09-10", weeks: 2 }),
        trial("c", "sertraline", { started: "2023-10", whyEnded: "ongoing" }),
        trial("d", "citalopram", { dose: 20, ended: "2022", started: "unknown", weeks: "unknown" }),
        { kind: "several", id: "e", drugClass: "ssri", howMany: 2 },
        trial("f", "unknown", {}),
        trial("g", "aripiprazole", { dose: 5, addedTo: "unknown" }),
      ],
      courses: {
        ect: [{ kind: "ect", id: "e1", sessions: 8, outcome: "response", started: "2025-01-10", ended: "declined" }],
      },
    }),
  );
  const entry = (path: string) => timeline.flatMap(({ entries }) => entries).find((found) => found.path === path);

  it("stand by class in the order listed, with what was added and other treatments last", () => {
    expect(timeline.map(({ title, entries }) => [title, entries.map(({ path }) => path)])).toEqual([
      ["SNRIs", ["trials.b"]],
      ["SSRIs", ["trials.c", "trials.d", "trials.e"]],
      ["Medicines whose class is not known", ["trials.f"]],
      ["Added to another medicine", ["trials.a", "trials.g"]],
      ["Other treatments", ["courses.ect.e1"]],
    ]);
  });

  it.each([
    ["trials.b", "2023-03 to 2023-09-10"],
    ["trials.c", "from 2023-10, still taken"],
    ["trials.d", "until 2022, beginning not known"],
    ["trials.a", "from 2024, end not asked"],
    ["trials.f", "beginning not asked, end not asked"],
    ["courses.ect.e1", "from 2025-01-10, end preferred not to say"],
  ])("%s: %s", (path, when) => {
    expect(entry(path)?.when).toBe(when);
  });

  it("show the adequacy of trials, and none for what is not judged as a trial", () => {
    expect(entry("trials.c")).toMatchObject({ adequate: "yes", verdict: "Adequate" });
    expect(entry("trials.b")).toMatchObject({ adequate: "no", verdict: "Not adequate" });
    expect(entry("trials.d")).toMatchObject({ adequate: "unknown", verdict: "Can't tell" });
    expect(entry("trials.a")).not.toHaveProperty("adequate");
    expect(entry("courses.ect.e1")).not.toHaveProperty("adequate");
  });

  it("say what was added to which, or that this is not recorded", () => {
    expect(entry("trials.a")?.addedTo).toBe("added to sertraline");
    expect(entry("trials.g")?.addedTo).toBe("added to another medicine (which one is not recorded)");
    expect(entry("trials.c")).not.toHaveProperty("addedTo");
  });

  it("name the dates that stand open, but no end of what is still taken", () => {
    expect(entry("trials.c")?.openDates).toEqual([]);
    expect(entry("trials.d")?.openDates.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Started, citalopram: not known",
    ]);
    expect(entry("courses.ect.e1")?.openDates.map(({ path, value }) => [path, value])).toEqual([
      ["courses.ect.e1.ended", "preferred not to say"],
    ]);
  });
});

describe("dates of a treatment", () => {
  it.each([
    [{ started: "2023-02-30" }, ["trials.0.started"]],
    [{ ended: "March 2023" }, ["trials.0.ended"]],
    [{ started: "2023-05", ended: "2023-04-30" }, ["trials.0.ended"]],
    [{ started: "2023-05-10", ended: "2023-05" }, []],
    [{ started: "2023", ended: "2023" }, []],
    [{ started: "notAsked", ended: "unknown" }, []],
    [{ whyEnded: "ongoing", ended: "2023" }, ["trials.0.ended", "trials.0.whyEnded"]],
    [{ whyEnded: "ongoing", ended: "unknown" }, []],
  ])("%j is refused at %j", (dates, at) => {
    expect(problems({ trials: [trial("a", "sertraline", dates)] }).toSorted()).toEqual(at);
  });

  it("an end before the start is refused for a course too", () => {
    const course = { kind: "ect", id: "e", started: "2024", ended: "2023" };
    expect(problems({ courses: { ect: [course] } })).toEqual(["courses.ect.0.ended"]);
  });

  it("move no verdict", () => {
    const trials = [trial("a", "sertraline"), trial("b", "venlafaxine", { dose: 150 })];
    const dated = trials.map((one, index) => ({ ...one, started: String(2010 + index), ended: String(2011 + index) }));
    const verdicts = (list: readonly object[]) => {
      const { definitions, options, staging } = assess(read({ trials: list }));
      return JSON.stringify([
        definitions.map(({ id, lenient, strict }) => [id, lenient.verdict, strict.verdict]),
        options.map(({ id, standing }) => [id, standing]),
        staging,
      ]);
    };
    expect(verdicts(dated)).toBe(verdicts(trials));
  });
});
