import { DOES_NOT_HOLD } from "../rules/rulebook/verdicts";
import type { VerdictsFile } from "./verdicts";

type Rules = VerdictsFile["rules"];
type Case = VerdictsFile["cases"][number];
type Verdict = Case["verdicts"][string];

/** A rule that reads differently: lines and sources that went and that came. */
export interface RuleChange {
  readonly id: string;
  readonly title: string;
  readonly kind: "changed" | "new" | "gone";
  readonly went: readonly string[];
  readonly came: readonly string[];
  readonly sourcesWent: readonly string[];
  readonly sourcesCame: readonly string[];
}

/** A verdict that is another one, and why. */
export interface VerdictChange {
  readonly id: string;
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** Facts that made the one and the other. */
  readonly wasBecause: readonly string[];
  readonly isBecause: readonly string[];
  /** Rules it comes from that read differently, or come out differently in this case. */
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

export interface CaseDifference {
  readonly name: string;
  /** The answers themselves are others, so that verdicts may differ for that reason. */
  readonly answersChanged: boolean;
  readonly changes: readonly VerdictChange[];
}

/** How two states of knowledge differ over some cases. */
export interface Difference {
  readonly old: VerdictsFile["knowledge"];
  readonly now: VerdictsFile["knowledge"];
  readonly rules: readonly RuleChange[];
  readonly cases: readonly CaseDifference[];
  /** Cases that only one of the two knows. */
  readonly onlyOld: readonly string[];
  readonly onlyNow: readonly string[];
}

/** What is missing on a side where a thing did not exist. */
const NOTHING = "not there";

/** Holds what the rules say now against what an earlier version said. */
export function difference(old: VerdictsFile, now: VerdictsFile): Difference {
  const rules = ruleChanges(old.rules, now.rules);
  const before = new Map(old.cases.map((one) => [one.name, one]));
  const names = new Set(now.cases.map(({ name }) => name));
  return {
    old: old.knowledge,
    now: now.knowledge,
    rules,
    cases: now.cases.flatMap((one) => {
      const was = before.get(one.name);
      return was === undefined ? [] : [caseDifference(was, one, rules, { ...old.rules, ...now.rules })];
    }),
    onlyOld: old.cases.map(({ name }) => name).filter((name) => !names.has(name)),
    onlyNow: now.cases.map(({ name }) => name).filter((name) => !before.has(name)),
  };
}

function ruleChanges(old: Rules, now: Rules): readonly RuleChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((id): readonly RuleChange[] => {
    const was = old[id];
    const is = now[id];
    const read = changeOf(was?.reads ?? [], is?.reads ?? []);
    const cited = changeOf(was?.sources ?? [], is?.sources ?? []);
    if (
      was !== undefined &&
      is !== undefined &&
      [read, cited].every(({ went, came }) => went.length + came.length === 0)
    )
      return [];
    return [
      {
        id,
        title: (is ?? was)?.title ?? id,
        kind: was === undefined ? "new" : is === undefined ? "gone" : "changed",
        went: read.went,
        came: read.came,
        sourcesWent: cited.went,
        sourcesCame: cited.came,
      },
    ];
  });
}

function changeOf(old: readonly string[], now: readonly string[]) {
  return { went: old.filter((line) => !now.includes(line)), came: now.filter((line) => !old.includes(line)) };
}

/** A rule that is new or gone is listed once; in a case where it does not hold it changes nothing. */
function differs(was: Verdict | undefined, is: Verdict | undefined): boolean {
  if (was === undefined || is === undefined) return (was ?? is)?.is !== DOES_NOT_HOLD;
  return was.is !== is.is;
}

function caseDifference(was: Case, is: Case, changed: readonly RuleChange[], rules: Rules): CaseDifference {
  const ids = [...new Set([...Object.keys(was.verdicts), ...Object.keys(is.verdicts)])];
  const turned = new Set(ids.filter((id) => differs(was.verdicts[id], is.verdicts[id])));
  const readDifferently = new Set(changed.map(({ id }) => id));
  return {
    name: is.name,
    answersChanged: was.answers !== is.answers,
    changes: [...turned].map((id) => {
      const before = was.verdicts[id];
      const after = is.verdicts[id];
      const from = [...new Set([...(before?.rules ?? []), ...(after?.rules ?? [])])];
      const why = from.filter((rule) => readDifferently.has(rule) || turned.has(rule));
      return {
        id,
        name: (after ?? before)?.name ?? id,
        was: saysOf(before),
        is: saysOf(after),
        wasBecause: before?.because ?? [],
        isBecause: after?.because ?? [],
        rules: why,
        sources: [...new Set((why.length === 0 ? from : why).flatMap((rule) => rules[rule]?.sources ?? []))],
      };
    }),
  };
}

function saysOf(verdict: Verdict | undefined): string {
  return verdict?.is ?? NOTHING;
}

/** Whether any verdict over the cases both know is another one. */
export function anyVerdictChanged({ cases }: Difference): boolean {
  return cases.some(({ changes }) => changes.length > 0);
}

/** The difference in plain text: rules that read differently, then each case in which a verdict is another one. */
export function differenceLines(found: Difference): readonly string[] {
  const { old, now, rules, cases, onlyOld, onlyNow } = found;
  const changed = cases.filter(({ changes, answersChanged }) => changes.length > 0 || answersChanged);
  const turned = cases.filter(({ changes }) => changes.length > 0).length;
  const number = cases.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    `Knowledge ${old.version} (reviewed ${old.reviewedOn}), then ${now.version} (reviewed ${now.reviewedOn})`,
    `${counted(rules.length, "rule reads", "rules read")} differently; ${counted(number, "verdict", "verdicts")} changed, in ${turned} of ${counted(cases.length, "case", "cases")}`,
    ...(onlyOld.length > 0 ? [`Only in the old verdicts, not compared: ${onlyOld.join(", ")}`] : []),
    ...(onlyNow.length > 0 ? [`Not in the old verdicts, not compared: ${onlyNow.join(", ")}`] : []),
    ...rules.flatMap(ruleLines),
    ...changed.flatMap(caseLines),
  ];
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

function ruleLines({ id, title, kind, went, came, sourcesWent, sourcesCame }: RuleChange): readonly string[] {
  return [
    "",
    `Rule ${kind}: ${title} (${id})`,
    ...went.map((line) => `  - ${line.trim()}`),
    ...came.map((line) => `  + ${line.trim()}`),
    ...sourcesWent.map((source) => `  - source: ${source}`),
    ...sourcesCame.map((source) => `  + source: ${source}`),
  ];
}

function caseLines({ name, answersChanged, changes }: CaseDifference): readonly string[] {
  return [
    "",
    `Case ${name}${answersChanged ? " (its answers have changed since, which may be the reason)" : ""}`,
    ...changes.flatMap(({ name: of, was, is, wasBecause, isBecause, rules, sources }) => [
      `  ${of}: was ${was}; is ${is}`,
      ...listed("was because", wasBecause),
      ...listed("is because", isBecause),
      ...listed("rules", rules),
      ...listed("sources", sources),
    ]),
  ];
}

function listed(title: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`    ${title}: ${texts.join("; ")}`];
}
