import { describe, expect, it } from "vitest";
import { and, atLeastOf, negate, or, TRUTHS, type Truth } from "../../../src/rules/logic/truth";

// Strong Kleene logic, the tables written out in full (Kleene 1952, §64).
const Y = "yes";
const N = "no";
const U = "unknown";

const AND: readonly (readonly [Truth, Truth, Truth])[] = [
  [Y, Y, Y],
  [Y, N, N],
  [Y, U, U],
  [N, Y, N],
  [N, N, N],
  [N, U, N],
  [U, Y, U],
  [U, N, N],
  [U, U, U],
];

const OR: readonly (readonly [Truth, Truth, Truth])[] = [
  [Y, Y, Y],
  [Y, N, Y],
  [Y, U, Y],
  [N, Y, Y],
  [N, N, N],
  [N, U, U],
  [U, Y, Y],
  [U, N, U],
  [U, U, U],
];

const itself = (truth: Truth) => truth;

it.each(AND)("%s and %s is %s", (one, other, both) => {
  expect(and([one, other], itself)).toBe(both);
});

it.each(OR)("%s or %s is %s", (one, other, either) => {
  expect(or([one, other], itself)).toBe(either);
});

it.each([
  [Y, N],
  [N, Y],
  [U, U],
] as const)("not %s is %s", (one, other) => {
  expect(negate(one)).toBe(other);
});

it("nothing at all: a conjunction of no parts holds, a disjunction does not", () => {
  expect([and([], itself), or([], itself)]).toEqual([Y, N]);
});

describe("at least n of three", () => {
  // By how many of the three are yes (first digit) and how many unknown (second).
  const TABLE: Readonly<Record<string, readonly [Truth, Truth, Truth, Truth, Truth]>> = {
    // n =  0  1  2  3  4
    "00": [Y, N, N, N, N],
    "01": [Y, U, N, N, N],
    "02": [Y, U, U, N, N],
    "03": [Y, U, U, U, N],
    "10": [Y, Y, N, N, N],
    "11": [Y, Y, U, N, N],
    "12": [Y, Y, U, U, N],
    "20": [Y, Y, Y, N, N],
    "21": [Y, Y, Y, U, N],
    "30": [Y, Y, Y, Y, N],
  };
  const triples = TRUTHS.flatMap((one) => TRUTHS.flatMap((two) => TRUTHS.map((three) => [one, two, three] as const)));

  it.each(triples)("%s, %s, %s", (...parts) => {
    const key = `${parts.filter((part) => part === Y).length}${parts.filter((part) => part === U).length}`;
    expect([0, 1, 2, 3, 4].map((n) => atLeastOf(n, parts, itself))).toEqual(TABLE[key]);
  });
});

describe("parts that may count for several", () => {
  it.each([
    [[Y, U], [1, 30], 2, U],
    [[Y, N], [1, 30], 2, N],
    [[U], [30], 30, U],
    [[U], [30], 31, N],
    [[Y], [3], 3, Y],
  ] as const)("%j, each up to %j times, at least %i: %s", (parts, times, n, truth) => {
    expect(atLeastOf(n, parts, itself, times)).toBe(truth);
  });
});
