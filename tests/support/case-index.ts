import { factsOf } from "../../src/rules/adequacy/facts";
import { readIntakeValue } from "../../src/rules/intake/read";
import { outcomeOf, type Outcome } from "../../src/rules/rulebook/outcome";
import { RULES, rulesIn } from "../../src/rules/rulebook/rulebook";
import { goldCases } from "./gold-case";

/** Where the index is kept, for the rulebook's page. */
export const CASE_INDEX = new URL("../../src/ui/rulebook/cases.json", import.meta.url);

/** Where the rules that no gold case makes hold, or keeps silent, are listed. */
export const GOLD_GAPS = new URL("../cases/gaps/rules.json", import.meta.url);

/** Rules without a gold case in which they hold, and without one in which they do not. */
export interface GoldGaps {
  readonly neverHolds: readonly string[];
  readonly neverSilent: readonly string[];
}

/** The gaps as the cases of an index leave them. */
export function goldGaps(index: string): GoldGaps {
  const { rules } = JSON.parse(index) as { readonly rules: Readonly<Record<string, string>> };
  const without = (letter: string) => Object.keys(rules).filter((id) => rules[id]?.includes(letter) === false);
  return { neverHolds: without(LETTERS.yes), neverSilent: without(LETTERS.no) };
}

/** Listed gaps that are still open. It never lists a new one: a new rule comes with its cases. */
export function stillOpen(listed: GoldGaps, found: GoldGaps): GoldGaps {
  return {
    neverHolds: listed.neverHolds.filter((id) => found.neverHolds.includes(id)),
    neverSilent: listed.neverSilent.filter((id) => found.neverSilent.includes(id)),
  };
}

const LETTERS: Readonly<Record<Outcome, string>> = { yes: "y", no: "n", unknown: "u", outOfScope: "-" };

/**
 * Which gold case exercises which rule, found by running every case: for each rule one letter per case, in the order of
 * the cases. It holds names and titles of cases, none of their answers.
 */
export function caseIndex(): string {
  const inOrder = goldCases().toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const cases = inOrder.map(({ name, story, intake, region }) => {
    const read = readIntakeValue(intake);
    if (!read.ok) throw new Error(`${name} does not parse: ${JSON.stringify(read.problems[0])}`);
    const own = new Map(rulesIn(region).map((rule) => [rule.id, rule]));
    return { name, title: story, facts: factsOf(read.intake), own };
  });
  const rules = RULES.filter(({ decides }) => decides !== undefined).map((rule) => [
    rule.id,
    cases.map(({ facts, own }) => LETTERS[outcomeOf(own.get(rule.id) ?? rule, facts) ?? "unknown"]).join(""),
  ]);
  const index = {
    cases: cases.map(({ name, title }) => ({ name, title })),
    rules: Object.fromEntries(rules) as Record<string, string>,
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
