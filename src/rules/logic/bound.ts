import type { Composite, Ground, Node, Test, TrialCriterion } from "./criterion";
import type { Facts, TrialFacts } from "./facts";
import { isComposite } from "./ground";
import { rememberFor } from "./memory";
import { and, atLeastOf, negate, or, type Truth } from "./truth";

/** Where the value of a fact is read. */
type Values = Pick<Facts, "value" | "memory">;

/** Decides a criterion that is bound already. */
export const decideGround: (node: Ground, values: Values) => Truth = (node, values) =>
  isComposite(node) ? decideWhole(node, values) : decideLeaf(node, values);

const decideWhole = rememberFor((node: Composite<Leaf>, values: Values): Truth =>
  decideParts(node, (part) => decideGround(part, values)),
);

type Leaf = Exclude<Ground, { readonly kind: "all" | "any" | "not" | "atLeast" }>;

/** Decides a criterion about one trial, without binding more of it than is looked at. */
export const decideTrial: (where: TrialCriterion, trial: TrialFacts) => Truth = rememberFor(
  (where: TrialCriterion, trial: TrialFacts) =>
    isComposite(where)
      ? decideParts(where, (part) => decideTrial(part, trial))
      : decideGround(trial.bind(where), trial),
);

/** Joins the answers of the parts of a node in strong Kleene logic. */
export function decideParts<L>(node: Composite<L>, truthOf: (part: Node<L>) => Truth): Truth {
  switch (node.kind) {
    case "not":
      return negate(truthOf(node.of));
    case "all":
      return and(node.of, truthOf);
    case "any":
      return or(node.of, truthOf);
    case "atLeast":
      return atLeastOf(node.n, node.of, truthOf, node.times);
  }
}

function decideLeaf(leaf: Leaf, { value }: Values): Truth {
  if (leaf.kind === "gap") return "unknown";
  const now = value(leaf.fact);
  if (now === undefined) return "unknown";
  return passes(leaf.test, now) ? "yes" : "no";
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
