import { describe, expect, it } from "vitest";
import { CASES } from "../../../src/ui/practice/cases";
import { readEitherFile } from "../../../src/ui/practice/case-file";

const good = CASES.find(({ id }) => id === "two-that-did-not-work")!;

/** The case as a file, with one value replaced or, when undefined, left out. */
function changed(path: string, value: unknown): string {
  const file = structuredClone(good) as unknown as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop()!;
  const holder = steps.reduce<Record<string, unknown>>((so, step) => so[step] as Record<string, unknown>, file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(file);
}

describe("a practice case that is right", () => {
  it("reads as it is", () => {
    expect(readEitherFile(JSON.stringify(good))).toEqual({ ok: true, value: { kind: "case", case: good } });
  });

  it("and so does the case file of a review", () => {
    const intake = { intakeVersion: 1, person: { ageYears: 50 } };
    expect(readEitherFile(JSON.stringify(intake))).toEqual({ ok: true, value: { kind: "intake", intake } });
  });
});

describe("a bad file is refused with where, what was found and what is accepted", () => {
  it.each([
    ["", "file", "nothing", "a practice case, or the case file of a review, as JSON"],
    ["{", "file", "text that is not JSON", "a practice case, or the case file of a review, as JSON"],
    ["[]", "file", "a list", "caseVersion"],
    ["null", "file", "null", "caseVersion"],
    ['{"title":"x"}', "file", "neither version", "intakeVersion"],
    [changed("caseVersion", 2), "caseVersion", "2", "1"],
    [changed("title", " "), "title", "a blank", "a text"],
    [changed("title", undefined), "title", "nothing", "a string"],
    [changed("level", 4), "level", "4", "one of 1, 2, 3"],
    [changed("objectives.0", "K99"), "objectives.0", '"K99"', '"K1"'],
    [changed("chart", []), "chart", "an empty list", "at least one page"],
    [changed("chart.1.text", 7), "chart.1.text", "7", "a string"],
    [changed("chart.1.txt", "x"), "chart.1.txt", "a name that is not asked", '"text"'],
    [changed("definition", "mine"), "definition", '"mine"', '"regulatory2"'],
    [changed("whatIf.turn.kind", "luck"), "whatIf.turn.kind", '"luck"', '"definition", "trial"'],
    [changed("whatIf.turn.id", "t9"), "whatIf.turn.id", '"t9"', "the id of a trial of this case"],
    [
      changed("learningPoints.0.cites.0.source", "hearsay"),
      "learningPoints.0.cites.0.source",
      '"hearsay"',
      "nice-ng222",
    ],
    [changed("learningPoints.0.cites", []), "learningPoints.0.cites", "an empty list", "at least one source"],
    [changed("intake", undefined), "intake", "nothing", "the key, an intake"],
    [changed("intake.episode.durationMonths", ""), "intake.episode.durationMonths", "a blank", "a whole number from 0"],
    [changed("intake.episod", {}), "intake.episod", "a name that is not asked", '"episode"'],
    [changed("intake.trials.0.drug", "placebo"), "intake.trials.0.drug", '"placebo"', "the id of a listed medicine"],
    [changed("intake.trials", "some"), "intake.trials", '"some"', "a list of trials"],
    [changed("secret", 1), "secret", "a name that is not asked", '"caseVersion"'],
  ])("%#: %.40s", (text, path, found, accepted) => {
    const read = readEitherFile(text);
    if (read.ok) throw new Error("It was read");
    const problem = read.problems.find((one) => one.path === path);
    expect(problem, JSON.stringify(read.problems)).toBeDefined();
    expect(problem!.found).toBe(found);
    expect(problem!.accepted).toContain(accepted);
  });

  it("limits hold, also for the trials of the key", () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ kind: "trial", id: `t${index}` }));
    expect(readEitherFile(changed("intake.trials", many))).toMatchObject({
      ok: false,
      problems: [{ path: "intake.trials", found: "51 trials" }],
    });
    expect(readEitherFile(changed("opening", "x".repeat(10_001)))).toMatchObject({ ok: false });
    expect(readEitherFile(" ".repeat(1_000_001))).toMatchObject({ ok: false });
  });
});
