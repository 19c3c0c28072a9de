import { describe, expect, it } from "vitest";
import { assess, readIntakeValue } from "../../../src/rules/index";
import { linesOf, toAnswer } from "../../../src/ui/intake/what-fits";

const FLAGS = { commandVoices: "yes", overdoseTaken: "yes", notEatingOrDrinking: "yes", manicNow: "yes" };

/** A case of three trials, one with much left open, with so many red flags. */
function shown(flags: number) {
  const trial = (id: string, drug: string, more: object) => ({ kind: "trial", id, drug, ...more });
  const result = readIntakeValue({
    intakeVersion: 1,
    safety: Object.fromEntries(Object.entries(FLAGS).slice(0, flags)),
    trials: [
      trial("a", "sertraline", { dose: 150, weeks: 10, adherence: "most", outcome: "minimal", episode: "current" }),
      trial("b", "venlafaxine", { dose: 225, weeks: 12, outcome: "minimal" }),
      trial("c", "lithium", { dose: 900, weeks: 6 }),
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const assessment = assess(result.intake);
  expect(assessment.safety.flags).toHaveLength(flags);
  return toAnswer(assessment, assessment.definitions[0], assessment.openQuestions);
}

describe("what is answered in the panel", () => {
  it("is two facts of the definition and three others, where there is room", () => {
    const { hinges, questions } = shown(0);
    expect(hinges.map(({ path }) => path)).toEqual(["trials.b.adherence", "trials.b.episode"]);
    expect(questions).toHaveLength(3);
  });

  it.each([0, 1, 2, 3, 4])("with %i red flags takes no more lines than are left, and asks one of each", (flags) => {
    const { hinges, questions } = shown(flags);
    const left = 12 - 2 * flags;
    const linesOfAll = (facts: typeof hinges) => facts.reduce((sum, fact) => sum + linesOf(fact), 0);
    // One of each stands in any case.
    for (const [facts, room] of [
      [hinges, left],
      [questions, left - linesOfAll(hinges)],
    ] as const) {
      expect(facts.length).toBeGreaterThan(0);
      if (facts.length > 1) expect(linesOfAll(facts)).toBeLessThanOrEqual(room);
    }
  });

  it("names no fact twice", () => {
    const { hinges, questions } = shown(1);
    const paths = [...hinges, ...questions].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("counts answers that go on below their question", () => {
    const fact = (path: string, label: string) => ({ path, label, value: "not asked", open: true });
    expect(linesOf(fact("safety.manicNow", "Manic state now"))).toBe(1);
    expect(linesOf(fact("safety.manicNow", "Manic or hypomanic state now"))).toBe(2);
    expect(linesOf(fact("trials.t1.dose", "Highest daily dose, venlafaxine"))).toBe(1);
    expect(linesOf(fact("safety.suicidalThoughts", "Suicidal thoughts, asked today"))).toBe(7);
  });
});
