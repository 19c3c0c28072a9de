import type { Ground } from "./criterion";
import type { Facts } from "./facts";

/** Values of a fact that stand for all others: every listed answer, or for a number both sides of every threshold and both ends. */
export function representatives(fact: string, node: Ground, facts: Facts): readonly (string | number)[] {
  const question = facts.question(fact);
  if (question === undefined) return ["no", "yes"];
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

function thresholds(fact: string, node: Ground): readonly number[] {
  switch (node.kind) {
    case "fact":
      return node.fact === fact && node.test.op !== "oneOf" ? [node.test.value] : [];
    case "gap":
      return [];
    case "not":
      return thresholds(fact, node.of);
    default:
      return node.of.flatMap((part) => thresholds(fact, part));
  }
}
