import { describe, expect, it } from "vitest";
import type { FactLeaf, GapLeaf, Ground } from "../../../src/rules/logic/criterion";
import { withModules, type Sense } from "../../../src/rules/logic/modules";

const leaf = (fact: string): FactLeaf => ({
  kind: "fact",
  fact,
  test: { op: "oneOf", values: ["yes"] },
  text: fact,
  cites: [],
});
const all = (text: string, ...of: readonly Ground[]): Ground => ({ kind: "all", text, of, cites: [] });
const any = (text: string, ...of: readonly Ground[]): Ground => ({ kind: "any", text, of, cites: [] });
const not = (text: string, of: Ground): Ground => ({ kind: "not", text, of, cites: [] });
const atLeast = (n: number, text: string, ...of: readonly Ground[]): Ground => ({
  kind: "atLeast",
  n,
  text,
  of,
  cites: [],
});

/** What stands in place of a part that shares nothing with the rest: one open statement, resting on these facts. */
const statement = (text: string, ...facts: readonly string[]): GapLeaf => ({
  kind: "gap",
  text: `part ${text}`,
  facts,
  cites: [],
});

/** Every fact below a part, as if each of them could decide it. */
function factsBelow(part: Ground): readonly string[] {
  if (part.kind === "fact") return [part.fact];
  if (part.kind === "gap") return part.facts;
  return part.kind === "not" ? factsBelow(part.of) : part.of.flatMap(factsBelow);
}
const eachDecides = (part: Ground): Sense => new Set(factsBelow(part));
const smaller = (root: Ground, senseOf: (part: Ground) => Sense = eachDecides) => withModules(root, senseOf);

const [v, w, x, y, z] = ["v", "w", "x", "y", "z"].map(leaf) as [Ground, Ground, Ground, Ground, Ground];

describe("a part that shares nothing open with the rest is one statement", () => {
  it.each([
    ["a leaf stays what it is", x, x],
    [
      "parts that all share something stay",
      all("r", any("p", x, y), any("q", x, z)),
      all("r", any("p", x, y), any("q", x, z)),
    ],
    ["parts that share nothing with any other are put together", all("r", x, y), all("r", statement("r", "x", "y"))],
    [
      "and stand before those that share",
      all("r", any("p", x, y), v, any("q", x, z), w),
      all("r", statement("r", "v", "w"), any("p", x, y), any("q", x, z)),
    ],
    [
      "also deeper down",
      all("r", any("p", x, y, z), any("q", x, v)),
      all("r", any("p", statement("p", "y", "z"), x), any("q", x, v)),
    ],
    [
      "one alone is no part to put together, but is a statement where it has parts",
      all("r", any("p", x, all("m", y, z)), any("q", x, v)),
      all("r", any("p", x, statement("m", "y", "z")), any("q", x, v)),
    ],
    [
      "below what is denied",
      all("r", not("n", any("p", x, y, z)), any("q", x, v)),
      all("r", not("n", any("p", statement("p", "y", "z"), x)), any("q", x, v)),
    ],
    [
      "what is denied as a whole",
      all("r", not("n", all("m", y, z)), any("p", x, v), any("q", x, w)),
      all("r", statement("n", "y", "z"), any("p", x, v), any("q", x, w)),
    ],
    [
      "each for itself where some of several have to hold",
      atLeast(2, "r", x, any("p", x, y), all("m", v, z), not("n", w)),
      atLeast(2, "r", x, any("p", x, y), statement("m", "v", "z"), statement("n", "w")),
    ],
    [
      "the whole stays, also where the one thing it denies shares nothing",
      not("r", atLeast(1, "s", all("p", x, y), all("q", x, z))),
      not("r", statement("s", "x", "y", "z")),
    ],
    [
      "a part that stands twice in one place counts once",
      all("r", x, x, any("p", y, y)),
      all("r", statement("r", "x", "y")),
    ],
  ])("%s", (_, root, expected) => {
    expect(smaller(root)).toEqual(expected);
  });
});

describe("a part that stands in two places", () => {
  const shared = any("m", y, z);

  it("is one statement in both, made once, and is not put together with what stands in one alone", () => {
    const root = all("r", any("p", x, shared, v), any("q", x, shared, w));
    const made = smaller(root);
    expect(made).toEqual(all("r", any("p", x, statement("m", "y", "z"), v), any("q", x, statement("m", "y", "z"), w)));
    const [one, other] = "of" in made && Array.isArray(made.of) ? (made.of as Ground[]) : [];
    const second = (part: Ground | undefined) => part && "of" in part && (part.of as readonly Ground[])[1];
    expect(second(one)).toBe(second(other));
  });

  it("is none where only some of it does", () => {
    const root = all("r", any("p", x, all("m", y, z)), any("q", x, y));
    expect(smaller(root)).toEqual(root);
  });

  it("two leaves that look at one fact are one open thing", () => {
    const root = all("r", any("p", leaf("x"), leaf("y")), any("q", leaf("x"), leaf("z")));
    expect(smaller(root)).toEqual(root);
    expect(smaller(all("r", leaf("x"), leaf("x")))).toEqual(all("r", leaf("x"), leaf("x")));
  });

  it("two gaps that say the same are one open thing, others are not", () => {
    const gap = (text: string): GapLeaf => ({ kind: "gap", text, facts: ["drug"], cites: [] });
    const root = all("r", any("p", gap("dose"), x), any("q", gap("dose"), y));
    expect(smaller(root)).toEqual(root);
    expect(smaller(all("r", gap("dose"), gap("class")))).toEqual(all("r", statement("r", "drug")));
  });
});

describe("a part that comes out one way whatever is answered", () => {
  const root = all("r", any("p", x, all("m", y, z)), any("q", x, v));

  it.each([
    ["always holds: nothing has to", "yes", all("m")],
    ["never holds: none of nothing does", "no", any("m")],
  ] as const)("%s", (_, sense, empty) => {
    expect(smaller(root, () => sense)).toEqual(all("r", any("p", x, empty), any("q", x, v)));
  });

  it("is asked of the part as it stands, and of parts put together as one", () => {
    const asked: Ground[] = [];
    smaller(all("r", any("p", x, all("m", y, z)), any("q", x, v), w, leaf("u")), (part) => {
      asked.push(part);
      return "yes";
    });
    expect(asked).toEqual([all("r", w, leaf("u")), all("m", y, z)]);
  });
});
