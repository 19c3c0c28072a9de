import type { ChoicesCompared, Comparison } from "./comparison";
import { ADEQUACY_TEXT, AGREEMENT_TEXT, DEFINITION_TEXT } from "./wording";

/** A comparison in a few lines of words, for the debrief. No line is a mark. */
export function shortly(comparison: Comparison): readonly string[] {
  const { trials, definition, thaseRush, maudsley } = comparison;
  return [
    ...trials.map(({ name, found, yours, key }) => {
      if (found === "invented" || key === undefined) return `${name}: entered, not in the chart`;
      const rules = ADEQUACY_TEXT[key.adequate].toLowerCase();
      if (found === "missed") return `${name}: not in your list; the rules: ${rules}`;
      return `${name}: you ${yours === undefined ? "–" : ADEQUACY_TEXT[yours].toLowerCase()}, the rules ${rules}`;
    }),
    `${definition.result.name}: you ${definition.yours === "" ? "–" : DEFINITION_TEXT[definition.yours].toLowerCase()}, the rules ${DEFINITION_TEXT[definition.result.lenient.verdict].toLowerCase()}`,
    `Thase-Rush stage: ${AGREEMENT_TEXT[thaseRush.agreement].toLowerCase()}`,
    `Maudsley band: ${AGREEMENT_TEXT[maudsley.agreement].toLowerCase()}`,
    ...choices("Red flags", comparison.redFlags, ({ name }) => name),
    ...choices("Contributing factors", comparison.contributors, ({ name }) => name),
    ...choices("Options ruled out", comparison.ruledOut, ({ name }) => name),
    ...choices("Questions", comparison.questions, ({ label }) => label),
  ];
}

function choices<Item>(
  what: string,
  { both, missed, extra }: ChoicesCompared<Item>,
  named: (item: Item) => string,
): readonly string[] {
  const lines = [
    { says: "you and the rules", items: both },
    { says: "the rules alone", items: missed },
    { says: "you alone", items: extra },
  ].filter(({ items }) => items.length > 0);
  return lines.map(({ says, items }) => `${what}, ${says}: ${items.map(named).join("; ")}`);
}
