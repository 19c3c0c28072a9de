import { PLAIN_SOURCES } from "../../handout/plain-sources";
import type { Criterion } from "../../logic/criterion";
import type { Region } from "../../knowledge/drug";
import {
  countryLine,
  statusLine,
  type Option,
  type Position,
  type RegulatoryStatus,
  type Statement,
} from "../../options/option";
import { OPTIONS } from "../../options/options";
import { ofHistory, rule, said, type Chapter, type Rule } from "../rule";
import { RULE_IDS } from "../rule-ids";

/** What a list of an option's criteria does there; a list that has no words of its own here is named by its own name. */
const ROLES: Readonly<Record<string, string>> = {
  rulesOut: "Ruled out by",
  rulesOutByCountry: "Ruled out by",
  cautions: "Caution",
  supports: "Supports",
  preferences: "Preference",
};

/** Every criterion an option holds in any of its lists. The same words in two lists are one rule with two roles. */
function findingsOf(option: Option): readonly Rule[] {
  const found = new Map<string, Rule>();
  for (const [list, held] of Object.entries(option) as readonly (readonly [string, unknown])[]) {
    if (list === "placedWhen" || !Array.isArray(held)) continue;
    for (const { criterion, cautionIn } of held.flatMap(criterionIn)) {
      const id = RULE_IDS.optionFinding(option.id, criterion.text);
      const role = roleOf(list, cautionIn);
      const before = found.get(id);
      found.set(
        id,
        rule({
          id,
          title: criterion.text,
          group: option.name,
          role: before === undefined ? role : `${before.role}; ${role}`,
          decides: ofHistory(criterion),
          regions: [],
        }),
      );
    }
  }
  return [...found.values()];
}

function roleOf(list: string, cautionIn: readonly Region[]): string {
  const role = ROLES[list] ?? list;
  return cautionIn.length === 0 ? role : `${role}; a caution in: ${cautionIn.join(", ").toUpperCase()}`;
}

/** The criterion of an entry of a list: the entry itself, or the rule it holds with what is different by country. */
function criterionIn(
  entry: unknown,
): readonly { readonly criterion: Criterion; readonly cautionIn: readonly Region[] }[] {
  if (typeof entry !== "object" || entry === null) return [];
  // Options hold no other objects with a kind, or with a rule, than criteria.
  if ("kind" in entry && "text" in entry) return [{ criterion: entry as Criterion, cautionIn: [] }];
  if (!("rule" in entry)) return [];
  const cautionIn = "cautionIn" in entry ? (entry.cautionIn as readonly Region[]) : [];
  return [{ criterion: entry.rule as Criterion, cautionIn }];
}

/** Every statement an option holds, in whichever list. */
function statementsIn(option: Option): readonly Statement[] {
  return (Object.values(option) as readonly unknown[]).flatMap((held) =>
    Array.isArray(held)
      ? held.filter(isStatement).map((statement) => said(statementText(statement), statement.cites))
      : [],
  );
}

function isStatement(entry: unknown): entry is Statement | Position | RegulatoryStatus {
  return typeof entry === "object" && entry !== null && "says" in entry && "cites" in entry;
}

function statementText(statement: Statement | Position | RegulatoryStatus): string {
  if ("body" in statement) return countryLine(statement);
  return "checkedOn" in statement ? statusLine(statement) : statement.says;
}

/** The option in words for the person it is about, with where those come from. */
function plainOf({ id, plain }: Option): readonly Statement[] {
  const cites = PLAIN_SOURCES[id] ?? [];
  return [
    said(`In the patient's summary: ${plain.involves}`, cites),
    said(`In the patient's summary, speaks for it: ${plain.speaksFor}`, cites),
    said(`In the patient's summary, speaks against it: ${plain.speaksAgainst}`, cites),
  ];
}

export const OPTIONS_CHAPTER: Chapter = {
  id: "options",
  title: "Options",
  rules: OPTIONS.flatMap((option) => [
    rule({
      id: RULE_IDS.optionPlaced(option.id),
      title: `Where guidelines place it: ${option.name}`,
      group: option.name,
      role: "Placed here when",
      decides: ofHistory(option.placedWhen),
    }),
    ...findingsOf(option),
    rule({
      id: RULE_IDS.option(option.id),
      title: `What is said of it: ${option.name}`,
      group: option.name,
      role: "Statements",
      says: [...statementsIn(option), ...plainOf(option)],
    }),
  ]),
};
