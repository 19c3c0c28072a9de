import { ask } from "./ask";
import type { Criterion } from "./criterion";
import { decide } from "./decide";
import { explain, type Proof } from "./explain";
import type { Facts } from "./facts";

/**
 * What keeps a criterion open although no question is left that could settle it: gaps in what was published or listed,
 * else the criterion itself, whose open parts say nothing of it. Empty once it is decided, and while there is a question.
 */
export function unsettled(criterion: Criterion, facts: Facts): readonly string[] {
  if (decide(criterion, facts) !== "unknown" || ask(criterion, facts).length > 0) return [];
  const gaps = new Set(gapsIn(explain(criterion, facts)));
  return gaps.size === 0 ? [criterion.text] : [...gaps];
}

function gapsIn({ text, facts, because }: Proof): readonly string[] {
  return facts.length === 0 && because.length === 0 ? [text] : because.flatMap(gapsIn);
}

/** How it is introduced where a person reads of it. */
export const UNSETTLED_TITLE = "No question asked here settles";
