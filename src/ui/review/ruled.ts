import type { Proof } from "../../rules/logic/explain";
import type { OptionResult } from "../../rules/options/weigh";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { RED_FLAGS } from "../../rules/safety/red-flags";

/** A finding with the id of its rule. */
export interface Ruled {
  readonly proof: Proof;
  readonly rule: string;
}

/** A support, caution, contraindication or preference of an option. */
export function ofOption(id: string): (proof: Proof) => Ruled {
  return (proof) => ({ proof, rule: RULE_IDS.optionFinding(id, proof.text) });
}

/** The red flag whose words these are. */
export function ofRedFlag(proof: Proof): Ruled {
  const flag = RED_FLAGS.find(({ when }) => when.text === proof.text);
  if (flag === undefined) throw new Error(`No red flag reads "${proof.text}"`);
  return { proof, rule: RULE_IDS.redFlag(flag.id) };
}

export function ofInteraction({ id, proof }: NonNullable<OptionResult["interactions"]>[number]): Ruled {
  return { proof, rule: RULE_IDS.interaction(id) };
}
