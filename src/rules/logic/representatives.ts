import type { FactLeaf, Ground } from "./criterion";
import type { Facts } from "./facts";

/** The leaves of a criterion by the fact they look at. */
export function leavesByFact(node: Ground): ReadonlyMap<string, readonly FactLeaf[]> {
  const found = new Map<string, FactLeaf[]>();
  const walk = (part: Ground) => {
    if (part.kind === "fact") {
      const known = found.get(part.fact);
      if (known === undefined) found.set(part.fact, [part]);
      else known.push(part);
    } else if (part.kind === "not") walk(part.of);
    else if (part.kind !== "gap") part.of.forEach(walk);
  };
  walk(node);
  return found;
}

/**
 * Values of a fact that stand for all others: every listed answer, or for a number both sides of every threshold and
 * both ends.
 *
 * @param leaves - the leaves that look at this fact
 */
export function representatives(fact: string, leaves: readonly FactLeaf[], facts: Facts): readonly (string | number)[] {
  const question = facts.question(fact);
  // What a trial was of, or for, has no listed answers: one that each leaf accepts, and one that none does, stand for all.
  if (question === undefined) return ["something else", ...accepted(leaves)];
  switch (question.kind) {
    case "yesNo":
      return ["no", "yes"];
    case "choice":
      return Object.keys(question.choices);
    case "number":
    case "measure": {
      const { min, max, step } = question;
      const around = thresholds(leaves).flatMap((value) => [inSteps(value - step, step), value]);
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
function accepted(leaves: readonly FactLeaf[]): readonly string[] {
  const lists = [...new Set(leaves.flatMap(({ test }) => (test.op === "oneOf" ? [test.values] : [])))];
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only.slice(0, 1);
  const byPattern = new Map<string, string>();
  for (const value of new Set(lists.flat())) {
    const pattern = lists.map((values) => (values.includes(value) ? "1" : "0")).join("");
    if (!byPattern.has(pattern)) byPattern.set(pattern, value);
  }
  return [...byPattern.values()];
}

function thresholds(leaves: readonly FactLeaf[]): readonly number[] {
  return leaves.flatMap(({ test }) => (test.op === "oneOf" ? [] : [test.value]));
}
