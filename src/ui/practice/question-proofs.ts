import { CONTRIBUTORS } from "../../rules/contributors/contributors";
import { ask } from "../../rules/logic/ask";
import type { Criterion, Ground } from "../../rules/logic/criterion";
import { explain, factsOf, type Proof } from "../../rules/logic/explain";
import type { Facts } from "../../rules/logic/facts";
import { ground } from "../../rules/logic/ground";
import { OPTIONS } from "../../rules/options/options";
import { RED_FLAGS } from "../../rules/safety/red-flags";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { definitionCriterion } from "../../rules/screening/screen";

/** A finding that a question bears on, and why it stands as it does. */
export interface NamedProof {
  readonly name: string;
  readonly proof: Proof;
}

interface Named {
  readonly name: string;
  readonly criterion: Criterion;
}

/** Everything that a question may decide, in the order of the review. */
const CRITERIA: readonly Named[] = [
  ...RED_FLAGS.map(({ title, when }) => ({ name: title, criterion: when })),
  ...DEFINITIONS.map((definition) => ({
    name: definition.name,
    criterion: definitionCriterion(definition, "lenient"),
  })),
  ...CONTRIBUTORS.map(({ name, when }) => ({ name, criterion: when })),
  ...OPTIONS.flatMap(({ name, rulesOut, rulesOutByCountry = [], placedWhen, cautions }) =>
    [...rulesOut, ...rulesOutByCountry.map(({ rule }) => rule), placedWhen, ...cautions].map((criterion) => ({
      name,
      criterion,
    })),
  ),
];

/**
 * Proofs of the findings that a question bears on: those that hinge on it; else, where it is answered, those that rest
 * on the answer; else those that ask about it and are settled without it. Empty where no rule reads it.
 */
export function questionProofs(path: string, facts: Facts): readonly NamedProof[] {
  const about = CRITERIA.filter(({ criterion }) => looksAt(ground(criterion, facts), path));
  const hinging = about.filter(({ criterion }) => ask(criterion, facts).some((fact) => fact.path === path));
  if (hinging.length > 0) return explained(hinging, facts);
  const resting = explained(about, facts).filter(({ proof }) => factsOf(proof).some((fact) => fact.path === path));
  return resting.length > 0 ? resting : explained(about, facts);
}

/** The proofs, each once: options may share a criterion. */
function explained(named: readonly Named[], facts: Facts): readonly NamedProof[] {
  const byCriterion = new Map<Criterion, string[]>();
  for (const { name, criterion } of named) byCriterion.set(criterion, [...(byCriterion.get(criterion) ?? []), name]);
  return [...byCriterion].map(([criterion, names]) => ({
    name: [...new Set(names)].join(", "),
    proof: explain(criterion, facts),
  }));
}

function looksAt(node: Ground, path: string): boolean {
  switch (node.kind) {
    case "fact":
      return node.fact === path || node.or?.includes(path) === true;
    case "gap":
      return node.facts.includes(path);
    case "not":
      return looksAt(node.of, path);
    case "atLeast":
      return node.counted?.includes(path) === true || node.of.some((part) => looksAt(part, path));
    case "all":
    case "any":
      return node.of.some((part) => looksAt(part, path));
  }
}
