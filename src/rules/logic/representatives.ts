import type { FactLeaf, Ground } from "./criterion";
import type { Facts } from "./facts";

/** Values of a fact that stand for all others: every listed answer, or for a number both sides of every threshold and both ends. */
export function representatives(fact: string, node: Ground, facts: Facts): readonly (string | number)[] {
  const question = facts.question(fact);
  // What a trial was of, or for, has no listed answers: one that each leaf accepts, and one that none does, stand for all.
  if (question === undefined) return ["something else", ...accepted(fact, node)];
  switch (question.kind) {
    case "yesNo":
      return ["no", "yes"];
    case "choice":
      return Object.keys(question.choices);
    case "number": {
      const { min, max, step } = question;
      const around = thresholds(fact, node).flatMap((value) => [inSteps(value - step, step), value]);
      const values = [min, ...around, max].filter((value) => value >= min && value <= max);
      return [...new Set(values)].sort((one, other) => one - other);
    }
  }
}

/** Rounds away what binary fractions add, so that 6 − 0.1 is 5.9. */
function inSteps(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}

/** One value for each way in which the leaves on this fact can agree or differ. */
function accepted(fact: string, node: Ground): readonly string[] {
  const lists = leavesOn(fact, node).flatMap(({ test }) => (test.op === "oneOf" ? [test.values] : []));
  const byPattern = new Map<string, string>();
  for (const value of new Set(lists.flat())) {
    const pattern = lists.map((values) => (values.includes(value) ? "1" : "0")).join("");
    if (!byPattern.has(pattern)) byPattern.set(pattern, value);
  }
  return [...byPattern.values()];
}

function leavesOn(fact: string, node: Ground): readonly FactLeaf[] {
  switch (node.kind) {
    case "fact":
      return node.fact === fact ? [node] : [];
    case "gap":
      return [];
    case "not":
      return leavesOn(fact, node.of);
    default:
      return node.of.flatMap((part) => leavesOn(fact, part));
  }
}

function thresholds(fact: string, node: Ground): readonly number[] {
  return leavesOn(fact, node).flatMap(({ test }) => (test.op === "oneOf" ? [] : [test.value]));
}
