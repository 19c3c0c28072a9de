import { decideTrial } from "../logic/bound";
import { decide } from "../logic/decide";
import { explain, explainGround, type Proof } from "../logic/explain";
import type { Facts } from "../logic/facts";
import { groundTrial } from "../logic/ground";
import { or, type Truth } from "../logic/truth";
import { UNDER_AGE } from "../safety/red-flags";
import type { Rule } from "./rule";

/** How a rule comes out in one history; `outOfScope` where nothing but safety is assessed. */
export type Outcome = Truth | "outOfScope";

/** Rules that are looked at whatever the age. */
const LOOKED_AT_ALWAYS = /^(?:scope|red-flag)-/;

/**
 * How a rule comes out in a history: a rule about trials holds when it holds for at least one of them.
 *
 * @returns undefined for a table or a statement, which decide nothing
 */
export function outcomeOf({ id, decides }: Rule, facts: Facts): Outcome | undefined {
  if (decides === undefined) return undefined;
  if (!LOOKED_AT_ALWAYS.test(id) && decide(UNDER_AGE, facts) === "yes") return "outOfScope";
  if (decides.about === "history") return decide(decides.criterion, facts);
  if (facts.trials === undefined) return "unknown";
  return or(facts.trials, (trial) => decideTrial(decides.criterion, trial));
}

/** Why it came out so: one proof, or one for each trial it looked at. */
export function proofsOf({ decides }: Rule, facts: Facts): readonly Proof[] {
  if (decides === undefined) return [];
  if (decides.about === "history") return [explain(decides.criterion, facts)];
  return (facts.trials ?? []).map((trial) => explainGround(groundTrial(decides.criterion, trial), facts));
}
