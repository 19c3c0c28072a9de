import type { Citation } from "../knowledge/cite";
import { decideGround } from "./bound";
import type { Criterion, Ground } from "./criterion";
import type { DescribedFact, Facts } from "./facts";
import { ground } from "./ground";
import { rememberFor } from "./memory";
import type { Truth } from "./truth";

/** Why a criterion came out as it did: only the facts and parts that made it so. */
export interface Proof {
  readonly text: string;
  readonly verdict: Truth;
  /** Facts of this history that this very step looked at. */
  readonly facts: readonly DescribedFact[];
  readonly because: readonly Proof[];
  readonly cites: readonly Citation[];
}

/** Reading 2, explain: the proof of the decision. */
export function explain(criterion: Criterion, facts: Facts): Proof {
  return explainGround(ground(criterion, facts), facts);
}

/** Explains a criterion that is bound already. */
export const explainGround: (node: Ground, facts: Facts) => Proof = rememberFor((node: Ground, facts: Facts): Proof => {
  const { text, cites } = node;
  const verdict = decideGround(node, facts);
  return { text, verdict, cites, facts: ownFacts(node, facts), because: partsThatMattered(node, verdict, facts) };
});

function ownFacts(node: Ground, facts: Facts): readonly DescribedFact[] {
  if (node.kind === "fact") return [node.fact, ...(node.or ?? [])].map(facts.describe);
  if (node.kind === "atLeast") return (node.counted ?? []).map(facts.describe);
  return node.kind === "gap" ? node.facts.map(facts.describe) : [];
}

/**
 * Parts that alone, or together, bring the verdict about. `all` fails by its failing parts and holds by all of them;
 * `any` the other way round; what is unknown is so by its unknown parts.
 */
function partsThatMattered(node: Ground, verdict: Truth, facts: Facts): readonly Proof[] {
  if (node.kind === "fact" || node.kind === "gap") return [];
  if (node.kind === "not") return [explainGround(node.of, facts)];
  return node.of.filter((part) => decideGround(part, facts) === verdict).map((part) => explainGround(part, facts));
}

/** Every fact a proof rests on, each once, in order of appearance. */
export function factsOf(proof: Proof): readonly DescribedFact[] {
  const found = new Map<string, DescribedFact>();
  const walk = (step: Proof) => {
    for (const fact of step.facts) if (!found.has(fact.path)) found.set(fact.path, fact);
    step.because.forEach(walk);
  };
  walk(proof);
  return [...found.values()];
}
