import { describe, expect, it } from "vitest";
import type { FactLeaf, GapLeaf, Ground } from "../../../src/rules/logic/criterion";
import { diagramOf, settledBy, variableKey } from "../../../src/rules/logic/diagram";

const said = { text: "Said", cites: [] };
const oneOf = (fact: string, ...values: readonly string[]): FactLeaf => ({
  ...said,
  kind: "fact",
  fact,
  test: { op: "oneOf", values },
});
const isYes = (fact: string) => oneOf(fact, "yes");
const isAtLeast = (fact: string, value: number): FactLeaf => ({
  ...said,
  kind: "fact",
  fact,
  test: { op: "atLeast", value },
});
const isBelow = (fact: string, value: number): FactLeaf => ({
  ...said,
  kind: "fact",
  fact,
  test: { op: "below", value },
});
const gap = (text: string, ...facts: readonly string[]): GapLeaf => ({ kind: "gap", text, facts, cites: [] });
const all = (...of: readonly Ground[]): Ground => ({ ...said, kind: "all", of });
const any = (...of: readonly Ground[]): Ground => ({ ...said, kind: "any", of });
const not = (of: Ground): Ground => ({ ...said, kind: "not", of });
const atLeast = (n: number, of: readonly Ground[], times?: readonly number[]): Ground =>
  times === undefined ? { ...said, kind: "atLeast", n, of } : { ...said, kind: "atLeast", n, of, times };

const VALUES: Readonly<Record<string, readonly (string | number)[]>> = {
  severity: ["mild", "moderate", "severe"],
  months: [0, 11, 12, 23, 24],
};
const matter = (node: Ground) => {
  const found = diagramOf(node, (fact) => VALUES[fact] ?? ["no", "yes"]);
  return typeof found === "string" ? found : [...found].toSorted();
};

const [a, b, c] = ["a", "b", "c"].map(isYes) as [Ground, Ground, Ground];

describe("what can still change the outcome", () => {
  it.each([
    ["a fact alone", a, ["a"]],
    ["a statement that none of its answers meets", oneOf("severity", "none"), "no"],
    ["a statement that each of its answers meets", oneOf("severity", "mild", "moderate", "severe"), "yes"],
    ["a threshold within the range", isAtLeast("months", 12), ["months"]],
    ["a threshold below the range", isAtLeast("months", 0), "yes"],
    ["a threshold above the range", isAtLeast("months", 25), "no"],
    ["below a threshold above the range", isBelow("months", 25), "yes"],
    ["either side of one threshold", any(isAtLeast("months", 12), isBelow("months", 12)), "yes"],
    ["between two thresholds", all(isAtLeast("months", 12), isBelow("months", 24)), ["months"]],
    ["both sides of two that overlap", any(isAtLeast("months", 12), isBelow("months", 24)), "yes"],
    ["between two that exclude each other", all(isAtLeast("months", 24), isBelow("months", 12)), "no"],
    ["two lists with nothing in common", all(oneOf("severity", "mild"), oneOf("severity", "severe")), "no"],
    ["two lists that leave one answer out", any(oneOf("severity", "mild"), oneOf("severity", "severe")), ["severity"]],
    [
      "three lists that leave none out",
      any(...["mild", "moderate", "severe"].map((one) => oneOf("severity", one))),
      "yes",
    ],
    ["nothing at all, of which all has to hold", all(), "yes"],
    ["nothing at all, of which any has to hold", any(), "no"],
    ["a fact and its contrary", all(a, not(a)), "no"],
    ["a fact or its contrary", any(a, not(a)), "yes"],
    ["what another part takes in already", any(a, all(a, b)), ["a"]],
    ["what another part asks already", all(a, any(a, b)), ["a"]],
    ["either way of another fact", any(all(a, b), all(not(a), b)), ["b"]],
    ["a choice between two", any(all(a, b), all(not(a), c)), ["a", "b", "c"]],
    ["not either is neither", any(not(any(a, b)), a, b), "yes"],
    ["twice not", not(not(all(a, b))), ["a", "b"]],
    [
      "a number, whichever way an answer asked before it comes out",
      any(all(a, not(a)), all(isAtLeast("months", 12), a), all(isAtLeast("months", 12), not(a))),
      ["months"],
    ],
    ["one of two, exactly", any(all(a, not(b)), all(not(a), b)), ["a", "b"]],
    ["one of two exactly, or both, or neither", any(all(a, not(b)), all(not(a), b), all(a, b), not(any(a, b))), "yes"],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });
});

describe("at least some of several", () => {
  it.each([
    ["two of three", atLeast(2, [a, b, c]), ["a", "b", "c"]],
    ["none of three", atLeast(0, [a, b, c]), "yes"],
    ["four of three", atLeast(4, [a, b, c]), "no"],
    ["two of a fact and its contrary", atLeast(2, [a, not(a)]), "no"],
    ["one of a fact and its contrary", atLeast(1, [a, not(a)]), "yes"],
    ["two of a fact, its contrary, and another", atLeast(2, [a, not(a), b]), ["b"]],
    ["two of one fact that stands twice", atLeast(2, [a, a, all(a, b)]), ["a"]],
    ["three of these", atLeast(3, [a, a, all(a, b)]), ["a", "b"]],
    ["three of three is all of them", atLeast(3, [a, b, not(a)]), "no"],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });

  // Three SSRIs of which no details are known may be three that count, or two, or one, or none: a part that may count
  // for several is never settled by its facts alone.
  it.each([
    ["two of up to three", atLeast(2, [a], [3]), ["a"]],
    ["two of up to three, or of another", atLeast(2, [a, b], [3, 1]), ["a", "b"]],
    ["three of up to two: never", atLeast(3, [a], [2]), "no"],
    ["three of up to two, and one more", atLeast(3, [a, b], [2, 1]), ["a", "b"]],
    ["four of up to two, and one more: never", atLeast(4, [a, b], [2, 1]), "no"],
    ["one of up to three is one", atLeast(1, [a, not(a)], [3, 1]), "yes"],
    ["two of up to three with its contrary: either may be too few", atLeast(2, [a, not(a)], [3, 3]), ["a"]],
    ["two of up to one", atLeast(2, [a, not(a), b], [1, 1, 1]), ["b"]],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });
});

describe("what is not known of the world", () => {
  it.each([
    ["a gap that no fact would close may still go either way", any(gap("no bar was read"), a), ["a"]],
    ["beside what never holds, it decides, and there is nothing to ask", all(gap("no bar was read"), any()), "no"],
    ["a gap alone: undecided, with nothing to ask", gap("no bar was read"), []],
    ["a gap that facts would close", gap("depends on the medicine", "drug", "dose"), ["dose", "drug"]],
    ["one gap and its contrary", any(gap("no bar"), not(gap("no bar"))), "yes"],
    ["two gaps are two, though they read alike", any(gap("no bar", "x"), not(gap("no bar", "y"))), ["x", "y"]],
    ["two gaps are two, though they would be closed alike", any(gap("one", "x"), not(gap("other", "x"))), ["x"]],
    [
      "a fact with another that would settle it",
      all({ ...isYes("result"), or: ["percent"] }, a),
      ["a", "percent", "result"],
    ],
  ] as const)("%s", (_, node, expected) => {
    expect(matter(node)).toEqual(expected);
  });
});

describe("what a leaf is about", () => {
  it("is its fact, or what it says with the facts that would close it", () => {
    expect(variableKey(isYes("a"))).toBe("a");
    const gaps = [gap("no bar"), gap("no bar", "x"), gap("no bar", "y"), gap("another", "x"), gap("no bar", "x", "y")];
    expect(new Set(gaps.map(variableKey)).size).toBe(gaps.length);
    expect(variableKey(gap("no bar", "x"))).toBe(variableKey(gap("no bar", "x")));
  });

  it.each([
    ["its fact", isYes("a"), ["a"]],
    ["its fact, or another", { ...isYes("a"), or: ["b", "c"] }, ["a", "b", "c"]],
    ["what would close a gap", gap("no bar", "x", "y"), ["x", "y"]],
    ["nothing would", gap("no bar"), []],
  ] as const)("is settled by %s", (_, leaf, facts) => {
    expect(settledBy(leaf)).toEqual(facts);
  });
});

describe("facts are listed in the order in which they are looked at", () => {
  const order = (...paths: readonly string[]) => {
    const found = diagramOf(all(...paths.map(isYes)), () => ["no", "yes"]);
    return typeof found === "string" ? found : [...found];
  };

  it("those of one trial or course together, where the first of them stands", () => {
    expect(
      order("trials.t1.weeks", "trials.t2.weeks", "courses.ect.a.outcome", "trials.t1.dose", "courses.ect.a.episode"),
    ).toEqual([
      "trials.t1.weeks",
      "trials.t1.dose",
      "trials.t2.weeks",
      "courses.ect.a.outcome",
      "courses.ect.a.episode",
    ]);
  });

  it("two courses of a kind, and two questions of a section, are not one thing", () => {
    const paths = ["courses.ect.a.outcome", "courses.ect.b.outcome", "courses.ect.a.episode"];
    expect(order(...paths)).toEqual([paths[0], paths[2], paths[1]]);
    const asked = ["episode.severity", "conditions.tsh", "episode.durationMonths"];
    expect(order(...asked)).toEqual(asked);
  });

  it("a gap stands with the trial whose facts would close it, and one that none would with what stands before it", () => {
    const node = all(
      isYes("trials.t1.weeks"),
      isYes("trials.t2.weeks"),
      gap("depends on the medicine", "trials.t1.drug"),
      gap("no bar was read"),
      isYes("trials.t1.dose"),
    );
    expect([...(diagramOf(node, () => ["no", "yes"]) as ReadonlySet<string>)]).toEqual([
      "trials.t1.weeks",
      "trials.t1.drug",
      "trials.t1.dose",
      "trials.t2.weeks",
    ]);
  });
});
