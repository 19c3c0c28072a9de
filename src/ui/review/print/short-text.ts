import { becauseOf } from "../../../rules/logic/because";
import type { Proof } from "../../../rules/logic/explain";
import type { DescribedFact } from "../../../rules/logic/facts";
import type { SourceNumbers } from "./source-numbers";

/** Open facts by how they stand open: "Not asked: Age; Diabetes. Not known: Latest TSH". */
export function openText(facts: readonly DescribedFact[]): string {
  const byState = new Map<string, string[]>();
  for (const { label, value } of facts) byState.set(value, [...(byState.get(value) ?? []), label]);
  return [...byState].map(([state, labels]) => `${capital(state)}: ${labels.join("; ")}`).join(". ");
}

/** Facts with their answers, in one run of text. */
export function factsText(facts: readonly DescribedFact[]): string {
  return facts.map(({ label, value }) => `${label}: ${value}`).join("; ");
}

/** The facts that made a finding, in brackets; empty where no single fact did. */
export function becauseText(proof: Proof): string {
  const facts = becauseOf(proof);
  return facts.length === 0 ? "" : ` (because: ${facts.join("; ")})`;
}

/** A finding with the facts that made it and the numbers of its sources. */
export function findingText(proof: Proof, sources: SourceNumbers): string {
  return `${proof.text}${becauseText(proof)}${sources.mark(proof.cites)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
