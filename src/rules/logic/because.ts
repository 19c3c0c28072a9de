import { factsOf, type Proof } from "./explain";
import type { DescribedFact } from "./facts";

/**
 * The facts that made a finding, short enough to stand beside it in print. A fact is given with its answer; of a trial
 * that several facts are about only the name, since its facts are printed with the trial itself.
 */
export function becauseOf(proof: Proof): readonly string[] {
  const about = new Map<string, DescribedFact[]>();
  for (const fact of factsOf(proof)) {
    if (fact.path === "trials") continue;
    const [root = "", id = ""] = fact.path.split(".");
    const key = root === "trials" ? id : fact.path;
    about.set(key, [...(about.get(key) ?? []), fact]);
  }
  return [...new Set([...about.values()].map(shortly))];
}

function shortly(facts: readonly DescribedFact[]): string {
  const [first] = facts;
  if (first === undefined) throw new Error("A fact is always about something");
  // The label of a fact of a trial is its question, a comma, and the name of the trial.
  if (facts.length > 1) return first.label.slice(first.label.indexOf(", ") + 2);
  return `${first.label}: ${first.value}`;
}
