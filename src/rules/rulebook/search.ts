import { SOURCES } from "../knowledge/sources";
import { rememberFor, type Memory } from "../logic/memory";
import { evidenceText, readRule } from "./reading";
import type { Rule } from "./rule";

/** Where a search looks. */
export const SEARCH_FIELDS = {
  everything: "everything",
  words: "words of the rule",
  sources: "sources",
  facts: "facts it looks at",
  medicines: "medicines",
} as const;
export type SearchField = keyof typeof SEARCH_FIELDS;

/** Lists of more names than this are lists of every antidepressant, which say nothing of one of them. */
const NAMES_OF_FEW = 60;

/** Whether every word searched for occurs in that part of the rule. Nothing searched for finds every rule. */
export function finds(rule: Rule, searched: string, field: SearchField): boolean {
  return hasAll(textsOf(rule)[field], searched);
}

/** Whether the rule goes by what was searched for: its title, or a name of the medicine it is about, has every word. */
export function goesBy(rule: Rule, searched: string): boolean {
  return hasAll(textsOf(rule).names, searched);
}

function hasAll(text: string, searched: string): boolean {
  return plain(searched)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const KEPT: { readonly memory: Memory } = { memory: new Map() };
const textsOf = (rule: Rule) => texts(rule, KEPT);

const texts = rememberFor((rule: Rule): Readonly<Record<SearchField | "names", string>> => {
  const reading = readRule(rule);
  const { lines, cites, sources, facts, medicines } = reading;
  const words = plain([rule.id, rule.title, rule.group, rule.role, ...lines, ...rule.says.map(({ says }) => says)]);
  const cited = plain([
    ...sources.flatMap((id) => [id, SOURCES[id].cite, SOURCES[id].url]),
    ...cites.map(({ at }) => at),
    ...(sources.length === 0 ? [] : [evidenceText(reading)]),
  ]);
  const looked = plain(facts.flatMap(({ path, label }) => [path, label]));
  const named = plain(medicines);
  const few = medicines.length <= NAMES_OF_FEW ? named : "";
  return {
    names: plain([rule.title, ...(rule.medicines.length === 1 ? medicines : [])]),
    words,
    sources: cited,
    facts: looked,
    medicines: named,
    everything: [words, cited, looked, few].join("\n"),
  };
});

/** Lower case, without accents, one text. */
function plain(text: string | readonly string[]): string {
  return (typeof text === "string" ? text : text.join("\n"))
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .trim();
}
