import { doseReached, improvedBy, longEnough, type FailureBar, type PublishedWeeks } from "../adequacy/criteria";
import { cite, type Citation } from "../knowledge/cite";
import { decideTrial } from "../logic/bound";
import type { CountTrials, DoseBasis } from "../logic/criterion";
import { decide } from "../logic/decide";
import type { Facts, TrialFacts } from "../logic/facts";
import { countedAs } from "../logic/ground";
import type { Truth } from "../logic/truth";
import { criteriaAt, criteriaOf, DEFINITIONS, type Definition, type DefinitionCriteria } from "./definitions";
import { TRUTH_OF_DEFINITION } from "./screen";

/** Where published definitions part on one history, and over which trial. */
export interface Disagreement {
  /** Per trial: whether each definition counts it as failed. */
  readonly trials: readonly TrialInDefinitions[];
  /** Thresholds that, changed alone, turn at least one definition round. */
  readonly turns: readonly ThresholdTurn[];
}

/** One trial, as every definition counts it, in the order of the definitions. */
export interface TrialInDefinitions {
  readonly id: string;
  readonly name: string;
  readonly countedBy: readonly { readonly definition: string; readonly lenient: Truth; readonly strict: Truth }[];
}

/** A threshold at another of its published values, with what turns. */
export interface ThresholdTurn {
  /** The other value, for example "6 weeks at the dose, instead of 4". */
  readonly text: string;
  readonly turned: readonly DefinitionTurn[];
  readonly cites: readonly Citation[];
}

/** A definition whose verdict would be another one. */
export interface DefinitionTurn {
  readonly definition: string;
  readonly name: string;
  readonly from: Truth;
  readonly to: Truth;
  /** The trials that are counted otherwise then. */
  readonly trials: readonly { readonly id: string; readonly name: string }[];
}

/** A turn in words: "CAN-BIND 2021: met becomes not met (venlafaxine)". */
export function turnText({ name, from, to, trials }: DefinitionTurn): string {
  const over = trials.length === 0 ? "" : ` (${trials.map((trial) => trial.name).join(", ")})`;
  return `${name}: ${TRUTH_OF_DEFINITION[from]} becomes ${TRUTH_OF_DEFINITION[to]}${over}`;
}

/** A definition with one threshold at another value. */
interface Variant {
  readonly definition: Definition;
  readonly text: string;
  readonly cites: readonly Citation[];
  readonly criteria: DefinitionCriteria;
}

const EUROPEAN = [cite("register-2020-staging", "European staging row of the table")];
const DOSE_TEXT: Readonly<Record<DoseBasis, string>> = {
  lowest: "The lowest of the published minimum doses, instead of the highest",
  highest: "The highest of the published minimum doses, instead of the lowest",
};
const BELOW_TEXT: Readonly<Record<FailureBar, string>> = {
  25: "Less than 25 % improvement as failure, instead of less than 50 %",
  50: "Less than 50 % improvement as failure, instead of less than 25 %",
};

/** Every definition with each of its thresholds at each of the other published values, built once. */
const VARIANTS: readonly Variant[] = DEFINITIONS.flatMap((definition) => {
  const { lenient, below, episode, distinct } = definition;
  const variant = (text: string, cites: readonly Citation[], changed: Partial<Definition>): Variant => {
    const other = { ...definition, ...changed };
    return { definition, text, cites, criteria: criteriaAt(other, other.lenient) };
  };
  const otherWeeks = ([4, 6, 8] satisfies PublishedWeeks[]).filter((weeks) => weeks !== lenient.weeks);
  const otherDose = lenient.dose === "lowest" ? "highest" : "lowest";
  const otherBelow = below === 50 ? 25 : 50;
  return [
    ...otherWeeks.map((weeks) =>
      variant(`${weeks} weeks at the dose, instead of ${lenient.weeks}`, longEnough(weeks).cites, {
        lenient: { ...lenient, weeks },
      }),
    ),
    variant(DOSE_TEXT[otherDose], doseReached(otherDose).cites, { lenient: { ...lenient, dose: otherDose } }),
    variant(BELOW_TEXT[otherBelow], improvedBy(otherBelow).cites, { below: otherBelow }),
    episode === "current"
      ? variant("Trials of any episode, instead of this one alone", definition.cites, { episode: "any" })
      : variant("Trials of this episode alone, instead of any", definition.cites, { episode: "current" }),
    distinct === "class"
      ? variant("Different medicines, instead of different classes", EUROPEAN, { distinct: "drug" })
      : variant("Different classes, instead of different medicines", EUROPEAN, { distinct: "class" }),
  ];
});

/** Which trial, at which threshold, turns which definition. Each threshold is changed alone, from the lenient reading. */
export function disagreementOf(facts: Facts): Disagreement {
  const trials = facts.trials ?? [];
  const turns = new Map<string, { readonly turned: DefinitionTurn[]; readonly cites: readonly Citation[] }>();
  for (const { definition, text, cites, criteria } of VARIANTS) {
    const base = criteriaOf(definition.id, "lenient");
    const from = decide(base.whole, facts);
    const to = decide(criteria.whole, facts);
    if (from === to) continue;
    const turn = turns.get(text) ?? { turned: [], cites };
    turns.set(text, turn);
    turn.turned.push({
      definition: definition.id,
      name: definition.name,
      from,
      to,
      trials: countedOtherwise(base.count, criteria.count, trials).map(({ id, name }) => ({ id, name })),
    });
  }
  return {
    trials: trials.map((trial) => ({
      id: trial.id,
      name: trial.name,
      countedBy: DEFINITIONS.map(({ id }) => ({
        definition: id,
        lenient: decideTrial(criteriaOf(id, "lenient").count.where, trial),
        strict: decideTrial(criteriaOf(id, "strict").count.where, trial),
      })),
    })),
    turns: [...turns].map(([text, { turned, cites }]) => ({ text, turned, cites })),
  };
}

function countedOtherwise(
  base: CountTrials,
  variant: CountTrials,
  trials: readonly TrialFacts[],
): readonly TrialFacts[] {
  const judgedOtherwise = trials.filter(
    (trial) => decideTrial(base.where, trial) !== decideTrial(variant.where, trial),
  );
  if (base.distinct === variant.distinct) return judgedOtherwise;
  // By class, two medicines of one class are one: those that share a class are what the count differs over.
  const counted = trials.filter((trial) => decideTrial(base.where, trial) !== "no");
  return counted.filter((trial) => {
    const together = countedAs(trial, "class");
    return together === undefined || counted.some((other) => other !== trial && countedAs(other, "class") === together);
  });
}
