import { factsOf } from "../adequacy/facts";
import type { Intake } from "../intake/intake";
import type { Citation } from "../knowledge/cite";
import type { Criterion } from "../logic/criterion";
import { ask } from "../logic/ask";
import { change, type Change } from "../logic/change";
import { countRange, type CountRange } from "../logic/count";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { once } from "../logic/memory";
import type { Truth } from "../logic/truth";
import { unsettled } from "../logic/unsettled";
import { criteriaOf, DEFINITIONS, type Definition } from "./definitions";

/** A definition, held against one history. */
export interface DefinitionResult {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly needed: number;
  /** At the lenient end of what the definition leaves open. */
  readonly lenient: DefinitionReading;
  readonly strict: DefinitionReading;
  readonly notes: readonly string[];
  readonly cites: readonly Citation[];
}

export interface DefinitionReading {
  /** The bars used, in words. */
  readonly bars: string;
  /** met, not met, or can't tell. */
  readonly verdict: Truth;
  readonly counts: CountRange;
  readonly proof: Proof;
  readonly hingesOn: readonly DescribedFact[];
  /** What keeps it open where no question does; empty while it hinges on one. */
  readonly unsettled: readonly string[];
}

export const TRUTH_OF_DEFINITION: Readonly<Record<Truth, string>> = {
  yes: "met",
  no: "not met",
  unknown: "can't tell",
};

/** Holds every definition against one history, side by side; they are never merged into one verdict. */
export function screen(facts: Facts): readonly DefinitionResult[] {
  return DEFINITIONS.map((definition) => ({
    id: definition.id,
    name: definition.name,
    says: definition.says,
    needed: definition.failures,
    lenient: readAt(definition, "lenient", facts),
    strict: readAt(definition, "strict", facts),
    notes: definition.notes,
    cites: definition.cites,
  }));
}

function readAt(definition: Definition, end: "lenient" | "strict", facts: Facts): DefinitionReading {
  const { weeks, dose } = definition[end];
  const { count, whole } = criteriaOf(definition.id, end);
  const hingesOn = once(() => ask(whole, facts).map(({ path }) => facts.describe(path)));
  const withoutQuestion = once(() => unsettled(whole, facts));
  return {
    bars: `${weeks} weeks, ${dose} published minimum dose, less than ${definition.below} % improvement`,
    verdict: decide(whole, facts),
    counts: countRange(count, facts),
    get proof() {
      return explain(whole, facts);
    },
    get hingesOn() {
      return hingesOn();
    },
    get unsettled() {
      return withoutQuestion();
    },
  };
}

/** The criterion of a definition. */
export function definitionCriterion(definition: Definition, end: "lenient" | "strict"): Criterion {
  return criteriaOf(definition.id, end).whole;
}

/** Single answers that, changed alone, would turn a definition round at its lenient end. */
export function changesOfDefinition(id: string, intake: Intake): readonly Change[] {
  return change(criteriaOf(id, "lenient").whole, factsOf(intake));
}
