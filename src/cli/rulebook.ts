import type { Citation } from "../rules/knowledge/cite";
import { SOURCES } from "../rules/knowledge/sources";
import { publishedLines } from "../rules/logic/publish";
import { citesOf, evidenceText, readRule } from "../rules/rulebook/reading";
import { groupsOf, type Chapter, type Rule } from "../rules/rulebook/rule";
import { RULEBOOK } from "../rules/rulebook/rulebook";

/** Every rule in plain clinical English with its sources: the rulebook as text. */
export function rulebookLines(): readonly string[] {
  return RULEBOOK.flatMap(chapterLines);
}

function chapterLines(chapter: Chapter): readonly string[] {
  return groupsOf(chapter).flatMap(({ group, rules }) => [
    group === "" ? chapter.title : `${chapter.title}: ${group}`,
    ...rules.flatMap(ruleLines),
    "",
  ]);
}

function ruleLines(rule: Rule): readonly string[] {
  const reading = readRule(rule);
  const { published, reviewedOn } = reading;
  return [
    `  ${rule.role === "" ? rule.title : `${rule.title} (${rule.role})`}  #${rule.id}`,
    ...(published === undefined ? [] : publishedLines(published).map((line) => `    ${line}`)),
    ...(published === undefined ? [] : citedLines(citesOf(published))),
    ...rule.says.flatMap(({ says, cites }) => [`    ${says}`, ...citedLines(cites)]),
    ...(reviewedOn === undefined ? [] : [`    ${evidenceText(reading)}. Sources last read: ${reviewedOn}`]),
  ];
}

function citedLines(cites: readonly Citation[]): readonly string[] {
  const cited = new Set(cites.map(({ source, at }) => `${SOURCES[source].cite}, ${at}`));
  return [...cited].map((line) => `    [${line}]`);
}
