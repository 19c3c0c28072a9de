import { factsOf } from "../../src/rules/adequacy/facts";
import { readIntakeValue } from "../../src/rules/intake/read";
import { outcomeOf, type Outcome } from "../../src/rules/rulebook/outcome";
import { RULES } from "../../src/rules/rulebook/rulebook";
import { goldCases } from "./gold-case";

/** Where the index is kept, for the rulebook's page. */
export const CASE_INDEX = new URL("../../src/ui/rulebook/cases.json", import.meta.url);

const LETTERS: Readonly<Record<Outcome, string>> = { yes: "y", no: "n", unknown: "u", outOfScope: "-" };

/**
 * Which gold case exercises which rule, found by running every case: for each rule one letter per case, in the order of
 * the cases. It holds names and titles of cases, none of their answers.
 */
export function caseIndex(): string {
  const inOrder = goldCases().toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const cases = inOrder.map(({ name, story, intake }) => {
    const read = readIntakeValue(intake);
    if (!read.ok) throw new Error(`${name} does not parse: ${JSON.stringify(read.problems[0])}`);
    return { name, title: story, facts: factsOf(read.intake) };
  });
  const rules = RULES.filter(({ decides }) => decides !== undefined).map((rule) => [
    rule.id,
    cases.map(({ facts }) => LETTERS[outcomeOf(rule, facts) ?? "unknown"]).join(""),
  ]);
  const index = {
    cases: cases.map(({ name, title }) => ({ name, title })),
    rules: Object.fromEntries(rules) as Record<string, string>,
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
