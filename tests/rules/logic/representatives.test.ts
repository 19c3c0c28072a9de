import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import {
  all,
  any,
  atLeast,
  isAtLeast,
  isBelow,
  isYes,
  not,
  type FactLeaf,
  type Ground,
} from "../../../src/rules/logic/criterion";
import { leavesByFact, representatives } from "../../../src/rules/logic/representatives";

const facts = factsOf({ intakeVersion: 1 });
const leaf = (fact: string, test: FactLeaf["test"]): FactLeaf => ({
  kind: "fact",
  fact,
  test,
  text: "Said",
  cites: [],
});
const oneOf = (fact: string, ...values: readonly string[]) => leaf(fact, { op: "oneOf", values });

describe("the leaves of a criterion, by the fact they look at", () => {
  it("are found at every depth, in order, and a gap is none", () => {
    const months = isAtLeast("episode.durationMonths", 12, "12 months or more");
    const short = isBelow("episode.durationMonths", 24, "less than 24 months");
    const diabetes = isYes("conditions.diabetes", "diabetes");
    const glaucoma = isYes("conditions.glaucoma", "glaucoma");
    const gap: Ground = { kind: "gap", text: "no bar was read", facts: ["trials.t1.drug"], cites: [] };
    const rule: Ground = all("all", [
      not("not", any("any", [months, diabetes])),
      gap,
      atLeast(1, "at least", [short, glaucoma]),
    ] as Ground[]);
    expect([...leavesByFact(rule)]).toEqual([
      ["episode.durationMonths", [months, short]],
      ["conditions.diabetes", [diabetes]],
      ["conditions.glaucoma", [glaucoma]],
    ]);
    expect([...leavesByFact(gap)]).toEqual([]);
  });
});

describe("values that stand for all others", () => {
  const DURATION = "episode.durationMonths";

  it.each([
    ["yes or no", "conditions.diabetes", [], ["no", "yes"]],
    ["each listed answer", "episode.severity", [], ["subsyndromal", "mild", "moderate", "severe"]],
    ["both ends of a number nobody asks about", DURATION, [], [0, 1200]],
    ["both sides of a threshold", DURATION, [isAtLeast(DURATION, 12, "")], [0, 11, 12, 1200]],
    ["and of one from below", DURATION, [isBelow(DURATION, 24, "")], [0, 23, 24, 1200]],
    [
      "both sides of each of several, in order, each once",
      DURATION,
      [isAtLeast(DURATION, 24, ""), isBelow(DURATION, 12, ""), isAtLeast(DURATION, 13, "")],
      [0, 11, 12, 13, 23, 24, 1200],
    ],
    ["nothing beyond either end", DURATION, [isAtLeast(DURATION, 0, ""), isBelow(DURATION, 1201, "")], [0, 1200]],
    [
      "the step of the question, without what binary fractions add",
      "trials.t1.weeks",
      [leaf("trials.t1.weeks", { op: "atLeast", value: 6 })],
      [0, 5.9, 6, 1000],
    ],
    [
      "the same of a dose",
      "trials.t1.dose",
      [leaf("trials.t1.dose", { op: "atLeast", value: 37.5 })],
      [0, 37, 37.5, 5000],
    ],
    [
      "a result, in the unit of its thresholds",
      "conditions.tsh",
      [isBelow("conditions.tsh", 0.4, ""), isAtLeast("conditions.tsh", 10, "")],
      [0, 0.39, 0.4, 9.99, 10, 3000],
    ],
    ["a list says nothing of a number", DURATION, [oneOf(DURATION, "12")], [0, 1200]],
  ] as const)("%s", (_, fact, leaves, expected) => {
    expect(representatives(fact, leaves, facts)).toEqual(expected);
  });

  // Which medicine it was has no listed answers: whatever leaves can tell apart stands for all.
  const DRUG = "trials.t1.drug";
  it.each([
    [
      "one list: one of it, and something else",
      [oneOf(DRUG, "sertraline", "citalopram")],
      ["something else", "sertraline"],
    ],
    ["an empty list: something else", [oneOf(DRUG)], ["something else"]],
    ["no list at all: something else", [], ["something else"]],
    [
      "two lists: one of each alone, and one of both",
      [oneOf(DRUG, "sertraline", "citalopram", "venlafaxine"), oneOf(DRUG, "venlafaxine", "duloxetine")],
      ["something else", "sertraline", "venlafaxine", "duloxetine"],
    ],
    [
      "two lists, one within the other",
      [oneOf(DRUG, "sertraline", "citalopram"), oneOf(DRUG, "citalopram")],
      ["something else", "sertraline", "citalopram"],
    ],
    ["a threshold is no list", [leaf(DRUG, { op: "atLeast", value: 4 })], ["something else"]],
  ] as const)("%s", (_, leaves, expected) => {
    expect(representatives(DRUG, leaves, facts)).toEqual(expected);
  });

  it("the same list asked for twice is one list", () => {
    const values = ["sertraline", "citalopram"];
    const twice = [leaf(DRUG, { op: "oneOf", values }), leaf(DRUG, { op: "oneOf", values })];
    expect(representatives(DRUG, twice, facts)).toEqual(["something else", "sertraline"]);
  });
});
