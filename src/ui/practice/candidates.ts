import { factsOf } from "../../rules/adequacy/facts";
import { assess, type Intake } from "../../rules/index";
import { TRIAL_QUESTIONS } from "../../rules/intake/trial";
import { factsOf as factsOfProof } from "../../rules/logic/explain";
import type { DescribedFact, Facts } from "../../rules/logic/facts";
import type { WhatIf } from "../../rules/what-if";

/** A single answer that may be picked: the fact as it is, and as it would be. */
export interface Candidate extends Changed {
  readonly from: DescribedFact;
  readonly to: DescribedFact;
  /** Whether it alone turns the finding round. */
  readonly turns: boolean;
}

interface Changed {
  readonly path: string;
  readonly value: string | number;
}

/** How many are offered: that turn the finding round, of trials that do not, and of what draws the eye and does not. */
const RIGHT = 3;
const WRONG_OF_TRIALS = 3;
const WRONG_OF_FINDINGS = 2;

/**
 * Single answers to pick from: some that turn the finding round, and others of this same history that look as if they
 * might and do not. In alphabetical order, so that the place in the list says nothing.
 */
export function candidatesFor(found: WhatIf, intake: Intake): readonly Candidate[] {
  const facts = factsOf(intake);
  const turns = ({ path, value }: Changed) => found.after(path, value).verdict !== found.now.verdict;
  const right = evenly(found.changes, RIGHT).map(({ from: { path }, value }) => ({
    path,
    value: plainer(path, value, facts, turns),
  }));
  const wrong = (list: readonly Changed[], many: number) =>
    evenly(
      eachOnce(list).filter((changed) => !turns(changed)),
      many,
    );
  const offered = eachOnce([
    ...right,
    ...wrong(
      [...right.flatMap(({ path, value }) => nearMiss(path, value, facts)), ...ofTrials(facts)],
      WRONG_OF_TRIALS,
    ),
    ...wrong(ofFindings(intake, facts), WRONG_OF_FINDINGS),
  ]);
  return offered
    .map(({ path, value }) => ({
      path,
      value,
      from: facts.describe(path),
      to: facts.with(path, value).describe(path),
      turns: turns({ path, value }),
    }))
    .toSorted((one, other) => (one.from.label < other.from.label ? -1 : one.from.label > other.from.label ? 1 : 0));
}

/** The id of a candidate within its list. */
export function candidateKey({ path, value }: Changed): string {
  return `${path} = ${value}`;
}

function eachOnce(list: readonly Changed[]): readonly Changed[] {
  return [...new Map(list.map((changed) => [candidateKey(changed), changed])).values()];
}

/** For a number: a rounder one a little further on, as a person would say it; it has to turn the finding as well. */
function plainer(
  path: string,
  value: string | number,
  facts: Facts,
  turns: (changed: Changed) => boolean,
): string | number {
  const now = facts.value(path);
  const question = facts.question(path);
  if (typeof now !== "number" || typeof value !== "number" || question === undefined || !("min" in question))
    return value;
  const round = (to: number) => (value < now ? Math.floor(value / to) : Math.ceil(value / to)) * to;
  const rounder = [round(5), round(1)].filter((whole) => whole > question.min && whole <= question.max);
  return rounder.find((whole) => turns({ path, value: whole })) ?? value;
}

/** For a number that turns the finding: a value half-way there. */
function nearMiss(path: string, value: string | number, facts: Facts): readonly Changed[] {
  const now = facts.value(path);
  if (typeof now !== "number" || typeof value !== "number") return [];
  const middle = asSaid((now + value) / 2);
  return middle === now || middle === value ? [] : [{ path, value: middle }];
}

/** Other answers on the trials. */
function ofTrials(facts: Facts): readonly Changed[] {
  return (facts.trials ?? [])
    .flatMap(({ id }) => Object.keys(TRIAL_QUESTIONS).map((name) => `trials.${id}.${name}`))
    .flatMap((path) => changedTo(path, facts));
}

/** Other answers on what draws the eye: the facts behind red flags, contributing factors and options ruled out. */
function ofFindings(intake: Intake, facts: Facts): readonly Changed[] {
  const { safety, contributors, options } = assess(intake);
  const proofs = [...safety.flags, ...contributors.toReview].map(({ proof }) => proof);
  return [...proofs, ...options.flatMap(({ rulesOut }) => rulesOut)]
    .flatMap(factsOfProof)
    .filter(({ path }) => path !== "trials")
    .flatMap(({ path }) => changedTo(path, facts));
}

/** The answer turned to another listed one, or a number to half of it. */
function changedTo(path: string, facts: Facts): readonly Changed[] {
  const now = facts.value(path);
  const question = facts.question(path);
  if (now === undefined || question === undefined) return [];
  switch (question.kind) {
    case "yesNo":
      return [{ path, value: now === "yes" ? "no" : "yes" }];
    case "choice": {
      const listed = Object.keys(question.choices);
      const at = listed.indexOf(String(now));
      const value = listed[at + 1] ?? listed[at - 1];
      return value === undefined ? [] : [{ path, value }];
    }
    case "number":
    case "measure": {
      if (typeof now !== "number") return [];
      const value = Math.max(question.min, asSaid(now / 2));
      return value === now ? [] : [{ path, value }];
    }
  }
}

/** A number as a person would say it: whole, and from 10 on in fives. */
function asSaid(number: number): number {
  return number < 10 ? Math.round(number) : Math.round(number / 5) * 5;
}

/** So many of a list, evenly from its beginning to its end. */
function evenly<Item>(list: readonly Item[], many: number): readonly Item[] {
  if (list.length <= many) return list;
  return Array.from({ length: many }, (_, index) => list[Math.floor((index * list.length) / many)]).filter(
    (item) => item !== undefined,
  );
}
