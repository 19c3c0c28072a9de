import { factsOf } from "../adequacy/facts";
import type { Intake } from "../intake/intake";
import type { Citation } from "../knowledge/sources";
import { all, type Criterion, type Ground } from "../logic/criterion";
import { askGround } from "../logic/ask";
import { change, type Change } from "../logic/change";
import { countRange, type CountRange } from "../logic/count";
import { decideGround } from "../logic/decide";
import { explainGround, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { countable, ground } from "../logic/ground";
import type { Truth } from "../logic/truth";
import { DEFINITIONS, failureCount, type Definition } from "./definitions";
import { failedCourses } from "./courses";

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
}

export const TRUTH_OF_DEFINITION: Readonly<Record<Truth, string>> = {
  yes: "met",
  no: "not met",
  unknown: "can't tell",
};

/** Holds every definition against one history, side by side; they are never merged into one verdict. */
export function screen(intake: Intake, facts: Facts = factsOf(intake)): readonly DefinitionResult[] {
  return DEFINITIONS.map((definition) => ({
    id: definition.id,
    name: definition.name,
    says: definition.says,
    needed: definition.failures,
    lenient: readAt(definition, "lenient", intake, facts),
    strict: readAt(definition, "strict", intake, facts),
    notes: definition.notes,
    cites: definition.cites,
  }));
}

function readAt(definition: Definition, end: "lenient" | "strict", intake: Intake, facts: Facts): DefinitionReading {
  const bar = definition[end];
  const count = failureCount(definition, end);
  const courses = failedCourses(definition, intake);
  const counted = countable(count, facts);
  // Courses of brain stimulation join the trials as further things that may count.
  const counting: Ground =
    counted === undefined
      ? ground(count, facts)
      : atLeastOf(count.n, count.text, [...counted.of, ...courses], count.cites);
  const criterion = all(
    definition.says,
    [...definition.gates.map((gate) => ground(gate, facts)), counting],
    definition.cites,
  ) as Ground;
  const trials = countRange(count, facts);
  const proof = explainGround(criterion, facts);
  const verdicts = courses.map((course) => decideGround(course, facts));
  const possible = verdicts.filter((verdict) => verdict !== "no").length;
  return {
    bars: `${bar.weeks} weeks, ${bar.dose} published minimum dose, less than ${definition.below} % improvement`,
    verdict: proof.verdict,
    counts: {
      certain: trials.certain + verdicts.filter((verdict) => verdict === "yes").length,
      possible: trials.possible === undefined ? undefined : trials.possible + possible,
    },
    proof,
    hingesOn: askGround(criterion, facts).map(({ path }) => facts.describe(path)),
  };
}

function atLeastOf(n: number, text: string, of: readonly Ground[], cites: readonly Citation[]): Ground {
  return { kind: "atLeast", n, text, of, cites, counted: ["trials"] };
}

/** The criterion of a definition, without the courses some of them count too. */
export function definitionCriterion(definition: Definition, end: "lenient" | "strict"): Criterion {
  return all(definition.says, [...definition.gates, failureCount(definition, end)], definition.cites);
}

/** Single answers that, changed alone, would turn a definition round at its lenient end. */
export function changesOfDefinition(id: string, intake: Intake): readonly Change[] {
  const definition = DEFINITIONS.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`There is no definition ${id}`);
  return change(definitionCriterion(definition, "lenient"), factsOf(intake));
}
