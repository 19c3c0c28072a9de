import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import {
  all,
  any,
  isAtLeast,
  isBelow,
  isNo,
  isYes,
  not,
  type FactLeaf,
  type GapLeaf,
  type Ground,
} from "../../../src/rules/logic/criterion";
import { factsThatMatter } from "../../../src/rules/logic/matter";

const D = isYes("conditions.diabetes", "diabetes");
const O = isYes("conditions.obesity", "obesity");
const S = isYes("conditions.seizures", "seizures");
const NOT_O = isNo("conditions.obesity", "no obesity");
const ANY_AGE = isAtLeast("person.ageYears", 0, "of whichever age");
const NO_AGE = isBelow("person.ageYears", 0, "not born yet");
const gap = (text: string, ...facts: readonly string[]): GapLeaf => ({ kind: "gap", text, facts, cites: [] });
const atLeast = (n: number, of: readonly Ground[], times?: readonly number[]): Ground =>
  times === undefined
    ? { kind: "atLeast", n, text: "at least", of, cites: [] }
    : { kind: "atLeast", n, text: "at least", of, cites: [], times };

const matter = (node: Ground) =>
  [...factsThatMatter(node, factsOf({ intakeVersion: 1 }))].map((path) => path.replace(/^[a-z]+\./, "")).toSorted();

describe("which open facts matter, where parts share nothing", () => {
  it.each([
    ["a fact alone", D, ["diabetes"]],
    ["a statement that every answer meets", ANY_AGE, []],
    ["a statement that no answer meets", NO_AGE, []],
    ["its denial", not("not", ANY_AGE), []],
    ["beside what every answer meets, the rest decides", all("all", [ANY_AGE, D]), ["diabetes"]],
    ["beside what no answer meets, nothing does", all("all", [NO_AGE, D]), []],
    ["one of the two, of which one is always met", any("any", [ANY_AGE, D]), []],
    ["one of the two, of which one is never met", any("any", [NO_AGE, D]), ["diabetes"]],
    ["denied, what is always met is never", all("all", [not("not", ANY_AGE), D]), []],
    ["denied, what is never met is always", any("any", [not("not", NO_AGE), D]), []],
    ["two of three, of which one is always met", atLeast(2, [ANY_AGE, D, O]), ["diabetes", "obesity"]],
    ["two of three, of which one is never met", atLeast(2, [NO_AGE, D, O]), ["diabetes", "obesity"]],
    ["two of two, of which one is never met", atLeast(2, [NO_AGE, D]), []],
    ["one of two, of which one is always met", atLeast(1, [ANY_AGE, D]), []],
    [
      "either of two facts that settle one statement",
      { ...D, or: ["conditions.glaucoma"] } satisfies FactLeaf,
      ["diabetes", "glaucoma"],
    ],
    ["a gap that facts would close", all("all", [gap("the medicine", "conditions.drug"), D]), ["diabetes", "drug"]],
    ["a gap that none would", any("any", [gap("the medicine"), D]), ["diabetes"]],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });

  it.each([
    ["one part that may be two", atLeast(2, [D], [2]), ["diabetes"]],
    ["one part that may be one", atLeast(2, [D], [1]), []],
    ["each is one, where nothing else is said", atLeast(2, [D]), []],
    ["two that are met already, being one part", atLeast(2, [ANY_AGE, D], [2, 1]), []],
    ["two of three that are met already", atLeast(3, [ANY_AGE, D], [2, 1]), ["diabetes"]],
    ["up to three of four", atLeast(4, [D, O], [2, 1]), []],
  ] as const)("counted: %s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });
});

describe("which open facts matter, where parts share some", () => {
  it.each([
    ["what is always met, by one fact or its contrary", any("any", [O, NOT_O]), []],
    ["is no condition beside another", all("all", [any("any", [O, NOT_O]), D]), ["diabetes"]],
    ["and, denied, rules out the other", all("all", [not("not", any("any", [O, NOT_O])), D]), []],
    ["what is never met leaves the other to decide", any("any", [all("all", [O, NOT_O]), D]), ["diabetes"]],
    ["a part that takes the other in", any("any", [D, all("all", [D, O])]), ["diabetes"]],
    [
      "a part that shares nothing, deep in one that does",
      all("all", [any("any", [D, all("all", [O, S])]), any("any", [D, NO_AGE])]),
      ["diabetes"],
    ],
    [
      "two thresholds of one number, one within the other",
      all("all", [isAtLeast("person.ageYears", 18, "an adult"), isAtLeast("person.ageYears", 65, "older"), D]),
      ["ageYears", "diabetes"],
    ],
    [
      "two thresholds of one number that leave nothing out",
      any("any", [isAtLeast("person.ageYears", 18, "an adult"), isBelow("person.ageYears", 65, "not older"), D]),
      [],
    ],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });
});
