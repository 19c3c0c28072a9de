import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/rules/index";
import { whatMoves } from "../../src/rules/what-moves";
import { answeredThroughout, withAnswer } from "../support/answered";
import { runs } from "../support/runs";
import { intakes } from "../support/intakes";

const trial = (id: string, drug: string, weeks: number) => ({
  kind: "trial",
  id,
  drug,
  dose: 150,
  weeks,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  episode: "current",
});

describe("what moves when an answer is another", () => {
  const recorded = answeredThroughout([trial("t1", "sertraline", 8), trial("t2", "venlafaxine", 8)]);
  const moved = (fact: string, value: string | number) =>
    whatMoves(assess(recorded), assess(withAnswer(recorded, fact, value)));

  it("a trial cut to three weeks is no longer adequate, and definitions count one failure less", () => {
    const shorter = answeredThroughout([trial("t1", "sertraline", 8), trial("t2", "venlafaxine", 3)]);
    const moves = whatMoves(assess(recorded), assess(shorter));
    expect(moves.find(({ group }) => group === "trials")).toMatchObject({
      id: "t2",
      before: { says: "Adequate" },
      after: { says: "Not adequate" },
    });
    expect(moves.find(({ id }) => id === "regulatory2")).toMatchObject({
      before: { says: "met (2)" },
      after: { says: "not met (1)" },
    });
    for (const { before, after } of moves.filter(({ group }) => group === "definitions")) {
      expect(before.proof).toBeDefined();
      expect(after.proof).toBeDefined();
    }
  });

  it("a red flag that is raised, and the options that wait for it", () => {
    const moves = moved("safety.suicidalThoughts", "method");
    expect(moves.filter(({ group }) => group === "redFlags")).not.toHaveLength(0);
    expect(moves.find(({ group }) => group === "redFlags")?.before.says).toBe("not raised");
  });

  it("below 18 everything but safety is left, and is said to be", () => {
    const moves = moved("person.ageYears", 16);
    expect(moves.find(({ id }) => id === "regulatory2")?.after.says).toBe("not looked at");
  });

  it("of the same history nothing moves; the other way round the sides change places", () => {
    fc.assert(
      fc.property(intakes, intakes, (one, other) => {
        const [before, after] = [assess(one), assess(other)];
        expect(whatMoves(before, assess(one))).toEqual([]);
        const there = whatMoves(before, after);
        const back = whatMoves(after, before);
        expect(new Set(back.map(({ group, id }) => `${group} ${id}`))).toEqual(
          new Set(there.map(({ group, id }) => `${group} ${id}`)),
        );
        for (const move of there) {
          const mirrored = back.find(({ group, id }) => group === move.group && id === move.id);
          expect(mirrored?.before.says).toBe(move.after.says);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});
