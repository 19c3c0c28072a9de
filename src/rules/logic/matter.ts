import { passes } from "./bound";
import type { FactLeaf, GapLeaf, Ground } from "./criterion";
import { diagramOf, settledBy, variableKey } from "./diagram";
import type { Facts } from "./facts";
import { isComposite, neededOf } from "./ground";
import { rememberFor } from "./memory";
import { withModules, type Sense } from "./modules";
import { leavesByFact, representatives } from "./representatives";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Which open facts could still change the outcome, found exactly. Parts that share nothing open are looked at apart,
 * since each then matters if it can go either way itself; only what does share something needs a decision diagram.
 *
 * @param node - criterion with its decided parts removed
 */
export function factsThatMatter(node: Ground, facts: Facts): ReadonlySet<string> {
  const sense = senseOf(node, facts);
  return typeof sense === "string" ? NOTHING : sense;
}

const senseOf: (node: Ground, facts: Facts) => Sense = rememberFor((node: Ground, facts: Facts): Sense => {
  if (!isComposite(node)) return senseOfLeaf(node, facts);
  if (node.kind === "not") return opposite(senseOf(node.of, facts));
  if (!shareNothing(node.of, facts)) return byDiagram(node, facts);
  const { n, times } = neededOf(node);
  return together(
    n,
    node.of.map((part) => senseOf(part, facts)),
    times,
  );
});

function senseOfLeaf(leaf: FactLeaf | GapLeaf, facts: Facts): Sense {
  if (leaf.kind === "fact") {
    const met = representatives(leaf.fact, [leaf], facts).map((value) => passes(leaf.test, value));
    if (!met.includes(false)) return "yes";
    if (!met.includes(true)) return "no";
  }
  return new Set(settledBy(leaf));
}

function byDiagram(node: Ground, facts: Facts): Sense {
  const smaller = withModules(node, (part) => senseOf(part, facts));
  const leaves = leavesByFact(smaller);
  return diagramOf(smaller, (fact) => representatives(fact, leaves.get(fact) ?? [], facts));
}

function opposite(sense: Sense): Sense {
  if (typeof sense !== "string") return sense;
  return sense === "yes" ? "no" : "yes";
}

/** Whether no two parts rest on the same open thing. */
function shareNothing(parts: readonly Ground[], facts: Facts): boolean {
  const found = new Set<string>();
  return parts.every((part) => {
    const own = variablesOf(part, facts);
    for (const key of own) if (found.has(key)) return false;
    for (const key of own) found.add(key);
    return true;
  });
}

const variablesOf: (node: Ground, facts: Facts) => ReadonlySet<string> = rememberFor((node: Ground, facts: Facts) => {
  if (!isComposite(node)) return new Set([variableKey(node)]);
  const parts = node.kind === "not" ? [node.of] : node.of;
  return new Set(parts.flatMap((part) => [...variablesOf(part, facts)]));
});

/** At least `n` of parts that share nothing: while that can go either way, each part that can does matter. */
function together(n: number, senses: readonly Sense[], times: readonly number[] | undefined): Sense {
  let certain = 0;
  let possible = 0;
  const found = new Set<string>();
  for (const [place, sense] of senses.entries()) {
    if (sense === "no") continue;
    const counts = times?.[place] ?? 1;
    possible += counts;
    if (sense === "yes") certain += counts;
    else for (const fact of sense) found.add(fact);
  }
  if (certain >= n) return "yes";
  return possible < n ? "no" : found;
}
