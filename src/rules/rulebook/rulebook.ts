import type { Region } from "../knowledge/drug";
import { once } from "../logic/memory";
import { CONTRIBUTORS_CHAPTER } from "./chapters/contributors";
import { CLASSES_CHAPTER, INTERACTIONS_CHAPTER } from "./chapters/current-medicines";
import { DEFINITIONS_CHAPTER } from "./chapters/definitions";
import { INVESTIGATIONAL_CHAPTER } from "./chapters/investigational";
import { LABORATORY_CHAPTER } from "./chapters/laboratory";
import { OPTIONS_CHAPTER } from "./chapters/options";
import { CRISIS_CHAPTER, RED_FLAGS_CHAPTER, SAFETY_NOTES_CHAPTER, SCOPE } from "./chapters/safety";
import { SCALES_CHAPTER } from "./chapters/scales";
import { STAGING_CHAPTER } from "./chapters/staging";
import { MEDICINES_CHAPTER, TRIALS_CHAPTER } from "./chapters/trials";
import { redFlagsIn } from "../safety/red-flags";
import { ofHistory, type Chapter, type Rule } from "./rule";
import { RULE_IDS } from "./rule-ids";

/** Every rule, in the order in which a review says them. */
export const RULEBOOK: readonly Chapter[] = [
  SCOPE,
  RED_FLAGS_CHAPTER,
  SAFETY_NOTES_CHAPTER,
  TRIALS_CHAPTER,
  DEFINITIONS_CHAPTER,
  STAGING_CHAPTER,
  CONTRIBUTORS_CHAPTER,
  LABORATORY_CHAPTER,
  OPTIONS_CHAPTER,
  INVESTIGATIONAL_CHAPTER,
  INTERACTIONS_CHAPTER,
  SCALES_CHAPTER,
  MEDICINES_CHAPTER,
  CLASSES_CHAPTER,
  CRISIS_CHAPTER,
];

/** All rules of all chapters. */
export const RULES: readonly Rule[] = RULEBOOK.flatMap(({ rules }) => rules);

/** The same rules, with red flags by the texts of a country where one is chosen. */
export function rulesIn(region: Region | undefined): readonly Rule[] {
  const flags = new Map(redFlagsIn(region).map(({ id, when }) => [RULE_IDS.redFlag(id), when]));
  return RULES.map((rule) => {
    const when = flags.get(rule.id);
    return when === undefined ? rule : { ...rule, decides: ofHistory(when) };
  });
}

const byId = once(() => new Map(RULES.map((rule) => [rule.id, rule])));

/** The rule of that id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId().get(id);
}
