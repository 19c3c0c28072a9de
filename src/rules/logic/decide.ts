import type { Criterion, FactLeaf, Ground, Test } from "./criterion";
import type { Facts } from "./facts";
import { ground } from "./ground";
import { rememberFor } from "./memory";
import { and, atLeastOf, negate, or, type Truth } from "./truth";

/** Reading 1, decide: whether the criterion holds for this history. */
export function decide(criterion: Criterion, facts: Facts): Truth {
  return decideGround(ground(criterion, facts), facts);
}

/** Decides a criterion that is bound already. */
export const decideGround = rememberFor((node: Ground, facts: Facts): Truth => {
  switch (node.kind) {
    case "fact":
      return leafTruth(node, facts);
    case "gap":
      return "unknown";
    case "not":
      return negate(decideGround(node.of, facts));
    case "all":
      return and(node.of.map((part) => decideGround(part, facts)));
    case "any":
      return or(node.of.map((part) => decideGround(part, facts)));
    case "atLeast":
      return atLeastOf(
        node.n,
        node.of.map((part) => decideGround(part, facts)),
      );
  }
});

function leafTruth(leaf: FactLeaf, facts: Facts): Truth {
  const value = facts.value(leaf.fact);
  if (value === undefined) return "unknown";
  return passes(leaf.test, value) ? "yes" : "no";
}

/** Whether a known value meets a leaf's test. */
export function passes(test: Test, value: string | number): boolean {
  switch (test.op) {
    case "oneOf":
      return test.values.includes(String(value));
    case "atLeast":
      return Number(value) >= test.value;
    case "below":
      return Number(value) < test.value;
  }
}
