import type { CourseKind } from "../intake/course";
import type { Question } from "../intake/question";
import type { ScaleId } from "../scales/scales";
import type { Ground, TrialLeaf } from "./criterion";
import type { Memory } from "./memory";

/** What the logic needs to know of one history. */
export interface Facts {
  /** The fact's value, or undefined while it stands open. */
  readonly value: (path: string) => string | number | undefined;
  /** How the fact reads to a person, also when it stands open. */
  readonly describe: (path: string) => DescribedFact;
  /** The question behind the fact; undefined for facts that no single question holds. */
  readonly question: (path: string) => Question | undefined;
  /** The trials, or undefined while that question stands open. */
  readonly trials: readonly TrialFacts[] | undefined;
  /** Ids of the courses had of a kind, none when it was never had; undefined while that question stands open. */
  readonly courses: (kind: CourseKind) => readonly string[] | undefined;
  /** Ids of the readings of a scale that may be the latest; none when no reading is listed. */
  readonly latestReadings: (scale: ScaleId) => readonly string[];
  /** Ids of earlier readings of a scale whose answer to a question no later one repeats or takes back. */
  readonly earlierReadings: (scale: ScaleId, question: string) => readonly string[];
  /** The same history with one answer replaced. */
  readonly with: (path: string, value: string | number) => Facts;
  /** What was worked out for this history so far. */
  readonly memory: Memory;
}

export interface DescribedFact {
  /** Path into the intake. */
  readonly path: string;
  /** The question, for example "Weeks at that dose, sertraline". */
  readonly label: string;
  /** The answer in words, or how the question stands open. */
  readonly value: string;
  readonly open: boolean;
  /** Where the answer was read, for one that a clinician confirmed from a record. */
  readonly fromRecord?: string;
}

/** One entry of the trial list, as the counting criterion sees it. */
export interface TrialFacts {
  readonly id: string;
  /** How many medicines the entry stands for; undefined when that is not known. */
  readonly howMany: number | undefined;
  /** What the entry is called: the medicine, or "several SSRIs, details not known". */
  readonly name: string;
  /** Key by which entries are the same medicine, or the same class; undefined when not known. */
  readonly sameDrug: string | undefined;
  readonly sameClass: string | undefined;
  /** Paths that would tell which medicine, or which class, it was. */
  readonly identity: readonly string[];
  /** The leaf, bound to this entry. */
  readonly bind: (leaf: TrialLeaf) => Ground;
  /** The value of a fact of the history the entry stands in. */
  readonly value: Facts["value"];
  /** What was worked out for this entry so far. */
  readonly memory: Memory;
}
