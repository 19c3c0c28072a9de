import type { Region } from "../knowledge/drug";
import type { Citation } from "../knowledge/cite";
import type { Criterion, TrialCriterion } from "../logic/criterion";
import type { Statement } from "../options/option";

/** What a rule decides: something about a whole history, or about each trial of it. */
export type Decides =
  | { readonly about: "history"; readonly criterion: Criterion }
  | { readonly about: "trial"; readonly criterion: TrialCriterion };

/** One rule as the rulebook lists it. Its words, sources and facts are read from the rule itself. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What it belongs to within its chapter, such as an option; empty where the chapter is one list. */
  readonly group: string;
  /** What it does there: "Caution", "Ruled out by"; empty where the title says it. */
  readonly role: string;
  /** Left out for a table or a statement, which decide nothing by themselves. */
  readonly decides?: Decides;
  /** What is said where it holds, or what a table holds, each with its sources. */
  readonly says: readonly Statement[];
  /** Ids of medicines it is about. */
  readonly medicines: readonly string[];
  /** Countries it is limited to; empty where it holds everywhere. */
  readonly regions: readonly Region[];
}

/** Rules that belong together. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** A rule of a list that gives only what it has. */
export function rule(given: Pick<Rule, "id" | "title"> & Partial<Rule>): Rule {
  return { group: "", role: "", says: [], medicines: [], regions: [], ...given };
}

/** A criterion about a whole history, as what a rule decides. */
export function ofHistory(criterion: Criterion): Decides {
  return { about: "history", criterion };
}

/** A criterion about a trial, as what a rule decides. */
export function ofTrial(criterion: TrialCriterion): Decides {
  return { about: "trial", criterion };
}

/** A sentence with its sources. */
export function said(says: string, cites: readonly Citation[] = []): Statement {
  return { says, cites };
}

/** The rules of a chapter by what they belong to, in order of appearance. */
export function groupsOf({ rules }: Chapter): readonly { readonly group: string; readonly rules: readonly Rule[] }[] {
  const groups = new Map<string, Rule[]>();
  for (const one of rules) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups].map(([group, members]) => ({ group, rules: members }));
}
