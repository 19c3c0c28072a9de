import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { ask } from "../../../src/rules/logic/ask";
import { all, any, atLeast, isNo, isYes, not, type Criterion } from "../../../src/rules/logic/criterion";
import { decide } from "../../../src/rules/logic/decide";
import { ground } from "../../../src/rules/logic/ground";
import { factsThatMatter } from "../../../src/rules/logic/matter";

// Five yes-or-no questions can be answered in 32 ways. A criterion is the set of those ways in which it holds, one bit
// for each, so that what can still flip it is found by looking at every one of them.
const FACTS = [
  "conditions.diabetes",
  "conditions.obesity",
  "conditions.seizures",
  "conditions.glaucoma",
  "conditions.chronicPain",
] as const;
const WAYS = Array.from({ length: 2 ** FACTS.length }, (_, way) => way);

interface Shown {
  readonly rule: Criterion;
  /** Bit `way` is set where the criterion holds in that way of answering. */
  readonly holds: number;
}

const setOf = (isIn: (way: number) => boolean) => WAYS.reduce((set, way) => (isIn(way) ? set | (1 << way) : set), 0);
const isYesIn = (way: number, fact: number) => ((way >> fact) & 1) === 1;

const yes = (fact: number): Shown => ({ rule: isYes(FACTS[fact]!, "yes"), holds: setOf((way) => isYesIn(way, fact)) });
const no = (fact: number): Shown => ({ rule: isNo(FACTS[fact]!, "no"), holds: setOf((way) => !isYesIn(way, fact)) });
const rules = (parts: readonly Shown[]) => parts.map(({ rule }) => rule);
const allOf = (...parts: readonly Shown[]): Shown => ({
  rule: all("all", rules(parts)),
  holds: parts.reduce((so, { holds }) => so & holds, ~0),
});
const anyOf = (...parts: readonly Shown[]): Shown => ({
  rule: any("any", rules(parts)),
  holds: parts.reduce((so, { holds }) => so | holds, 0),
});
const notOf = ({ rule, holds }: Shown): Shown => ({ rule: not("not", rule), holds: ~holds });
const atLeastOf = (n: number, ...parts: readonly Shown[]): Shown => ({
  rule: atLeast(n, "at least", rules(parts)),
  holds: setOf((way) => parts.filter(({ holds }) => ((holds >> way) & 1) === 1).length >= n),
});

const [A, B, C, D, E] = [yes(0), yes(1), yes(2), yes(3), yes(4)];

/** Statements that share facts with one another, or do not; that always hold, or never do. */
const PARTS = [
  A,
  no(0),
  B,
  notOf(C),
  D,
  allOf(A, B),
  anyOf(B, C),
  allOf(D, E),
  anyOf(notOf(A), D),
  notOf(allOf(B, no(2))),
  atLeastOf(2, A, B, C),
  atLeastOf(2, C, D, E),
  anyOf(E, no(4)),
  allOf(E, no(4)),
  allOf(),
];

const threes = PARTS.flatMap((one, first) =>
  PARTS.slice(first + 1).flatMap((two, second) =>
    PARTS.slice(first + second + 2).map((three) => [one, two, three] as const),
  ),
);

/** What is known already: nothing, or one or two of the answers. */
const KNOWN: readonly Readonly<Record<number, "yes" | "no">>[] = [{}, { 0: "yes" }, { 1: "no", 3: "yes" }];

describe.each(KNOWN)("of what is known %j", (known) => {
  const conditions = Object.fromEntries(
    Object.entries(known).map(([fact, answer]) => [FACTS[Number(fact)]!.replace("conditions.", ""), answer]),
  );
  const facts = factsOf({ intakeVersion: 1, conditions });
  const ways = WAYS.filter((way) =>
    Object.entries(known).every(([fact, answer]) => isYesIn(way, Number(fact)) === (answer === "yes")),
  );
  const open = FACTS.map((_, fact) => fact).filter((fact) => known[fact] === undefined);
  const holdsIn = (holds: number, way: number) => ((holds >> way) & 1) === 1;
  const canFlip = (holds: number) =>
    open
      .filter((fact) => ways.some((way) => holdsIn(holds, way) !== holdsIn(holds, way ^ (1 << fact))))
      .map((fact) => FACTS[fact]!);

  it.each([
    ["all of three", allOf],
    ["any of three", anyOf],
    ["not all of three", (...parts: readonly Shown[]) => notOf(allOf(...parts))],
    ["at least two of three", (...parts: readonly Shown[]) => atLeastOf(2, ...parts)],
    ["one of two, and the third", (one: Shown, two: Shown, three: Shown) => allOf(anyOf(one, two), three)],
    ["both of two, or the third twice", (one: Shown, two: Shown, three: Shown) => anyOf(allOf(one, two), three, three)],
  ])("%s: what is asked is exactly what can still flip it", (_, join) => {
    const wrong: unknown[] = [];
    for (const three of threes) {
      const { rule, holds } = join(...three);
      const decided = decide(rule, facts);
      const truths = ways.map((way) => holdsIn(holds, way));
      if (decided !== "unknown" && truths.some((truth) => truth !== (decided === "yes"))) wrong.push({ rule, decided });
      const wanted = canFlip(holds).toSorted().join();
      const asked = ask(rule, facts).map(({ path }) => path);
      if (asked.toSorted().join() !== wanted) wrong.push({ rule, asked, wanted });
      // Parts that are decided are left out before it is looked at what matters; here only where nothing is.
      if (open.length < FACTS.length) continue;
      const matter = [...factsThatMatter(ground(rule, facts), facts)];
      if (matter.toSorted().join() !== wanted) wrong.push({ rule, matter, wanted });
    }
    expect(wrong.slice(0, 1)).toEqual([]);
  });
});
