import type { CourseKind } from "../intake/course";
import type { SectionFact } from "../intake/questions";
import type { TrialQuestion } from "../intake/trial";
import type { MedicineClass } from "../knowledge/medicines/classes";
import type { Citation } from "../knowledge/cite";
import type { ScaleId } from "../scales/scales";

/** What a leaf asks of one fact's value. Numbers are compared in the fact's own unit. */
export type Test =
  | { readonly op: "oneOf"; readonly values: readonly string[] }
  | { readonly op: "atLeast"; readonly value: number }
  | { readonly op: "below"; readonly value: number };

interface Said {
  /** The statement in plain clinical English, as it reads on screen, in print and in the rulebook. */
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** Looks at one fact. */
export interface FactLeaf extends Said {
  readonly kind: "fact";
  /** Path into the intake, such as `episode.durationMonths` or `trials.t1.weeks`. */
  readonly fact: string;
  readonly test: Test;
  /** Further open facts an answer to which would settle the statement just as well. */
  readonly or?: readonly string[];
}

/** A statement nothing in the intake can decide, because the world's knowledge or a name is missing. Always unknown. */
export interface GapLeaf extends Said {
  readonly kind: "gap";
  /** Open facts that would close the gap, if any. */
  readonly facts: readonly string[];
}

/** Published minimum doses differ; a reading takes the lowest or the highest of those listed for the medicine. */
export type DoseBasis = "lowest" | "highest";

/** Looks at one trial, whichever it is; bound to each trial in turn. */
export type TrialLeaf = Said &
  (
    | { readonly kind: "trialFact"; readonly fact: TrialQuestion; readonly test: Test }
    | { readonly kind: "trialDrug"; readonly drugs: readonly string[] }
    | { readonly kind: "trialDose"; readonly basis: DoseBasis }
    | { readonly kind: "trialDoseJudged" }
    | { readonly kind: "trialImproved"; readonly percent: number }
    | { readonly kind: "trialForDepression" }
    | { readonly kind: "trialOnItsOwn" }
  );

/** What a course of another treatment has to meet, by one of the questions asked about it. */
export interface CourseTest extends Said {
  readonly question: string;
  readonly test: Test;
  /** Answers that leave it open, since they say too little for this test. */
  readonly leftOpenBy?: readonly string[];
}

/** Whether a kind of other treatment was had, in a course that meets every test. */
export interface HadCourse extends Said {
  readonly kind: "hadCourse";
  readonly course: CourseKind;
  readonly where: readonly CourseTest[];
}

/** Counts trials (or different medicines, or different classes among them) that meet a criterion. */
export interface CountTrials extends Said {
  readonly kind: "countTrials";
  readonly n: number;
  /** What has to differ for two trials to count as two. */
  readonly distinct: "trial" | "drug" | "class";
  readonly where: TrialCriterion;
  /** Other treatments that count as one more, each kind once, however often it was had. */
  readonly also: readonly HadCourse[];
}

/**
 * Whether the latest reading of a rating scale meets a test; no when none is listed, and open while the latest leaves the
 * question blank. Readings of which the dates do not tell the order all count. With `which` "earlier" it looks instead
 * at earlier readings whose answer no later one repeats or takes back.
 */
export interface LatestReading extends Said {
  readonly kind: "latestReading";
  readonly which: "latest" | "earlier";
  readonly scale: ScaleId;
  /** Its total, its result, or one of its items. */
  readonly question: string;
  readonly test: Test;
}

/** `no` when every one of `of` must hold and one does not, and so on: the connectives of strong Kleene logic. */
export type Composite<Leaf> = Said &
  (
    | { readonly kind: "all"; readonly of: readonly Node<Leaf>[] }
    | { readonly kind: "any"; readonly of: readonly Node<Leaf>[] }
    | { readonly kind: "not"; readonly of: Node<Leaf> }
    | {
        readonly kind: "atLeast";
        readonly n: number;
        readonly of: readonly Node<Leaf>[];
        /** Facts that say what there is to count, such as the list of trials. */
        readonly counted?: readonly string[];
        /** How many each of `of` may count for, by place; without it, each counts for one. */
        readonly times?: readonly number[];
      }
  );
export type Node<Leaf> = Leaf | Composite<Leaf>;

/** A criterion bound to one history: only facts and gaps are left. */
export type Ground = Node<FactLeaf | GapLeaf>;
/** A criterion about a single trial. */
export type TrialCriterion = Node<TrialLeaf>;
/** A criterion over a whole intake: a value that can be decided, explained, asked, changed and published. */
export type Criterion = Node<FactLeaf | GapLeaf | CountTrials | HadCourse | LatestReading>;

type Cites = readonly Citation[];

export function all<L>(text: string, of: readonly Node<L>[], cites: Cites = []): Node<L> {
  return { kind: "all", text, of, cites };
}

export function any<L>(text: string, of: readonly Node<L>[], cites: Cites = []): Node<L> {
  return { kind: "any", text, of, cites };
}

export function not<L>(text: string, of: Node<L>, cites: Cites = []): Node<L> {
  return { kind: "not", text, of, cites };
}

export function atLeast<L>(n: number, text: string, of: readonly Node<L>[], cites: Cites = []): Node<L> {
  return { kind: "atLeast", n, text, of, cites };
}

/** A fact that stands once: a question of a section, a kind of other treatment had, a class of medicines taken now. */
export type AskedOnce = SectionFact | `courses.${CourseKind}` | `currentMedicines.${MedicineClass}`;

/** The fact is answered with one of these values. */
export function is(fact: AskedOnce, values: string | readonly string[], text: string, cites: Cites = []): FactLeaf {
  return {
    kind: "fact",
    fact,
    test: { op: "oneOf", values: typeof values === "string" ? [values] : values },
    text,
    cites,
  };
}

/** The question is answered yes. */
export function isYes(fact: AskedOnce, text: string, cites: Cites = []): FactLeaf {
  return is(fact, "yes", text, cites);
}

/** The question is answered no. An open question is not. */
export function isNo(fact: AskedOnce, text: string, cites: Cites = []): FactLeaf {
  return is(fact, "no", text, cites);
}

/** The number is `value` or more. */
export function isAtLeast(fact: AskedOnce, value: number, text: string, cites: Cites = []): FactLeaf {
  return { kind: "fact", fact, test: { op: "atLeast", value }, text, cites };
}

/** The number is less than `value`. */
export function isBelow(fact: AskedOnce, value: number, text: string, cites: Cites = []): FactLeaf {
  return { kind: "fact", fact, test: { op: "below", value }, text, cites };
}

/** At least `n` trials, different medicines or different classes meet `where`; `also` names other treatments that count. */
export function countTrials(
  n: number,
  distinct: CountTrials["distinct"],
  text: string,
  where: TrialCriterion,
  cites: Cites = [],
  also: readonly HadCourse[] = [],
): CountTrials {
  return { kind: "countTrials", n, distinct, where, text, cites, also };
}

/** A course of another treatment was had that meets every test of `where`. */
export function hadCourse(
  course: CourseKind,
  text: string,
  where: readonly CourseTest[],
  cites: Cites = [],
): HadCourse {
  return { kind: "hadCourse", course, where, text, cites };
}

/** The latest reading of a scale has this number of points or more, as its total or in one item. */
export function readingIsAtLeast(
  scale: ScaleId,
  question: string,
  value: number,
  text: string,
  cites: Cites,
): LatestReading {
  return { kind: "latestReading", which: "latest", scale, question, test: { op: "atLeast", value }, text, cites };
}

/** The latest reading of a scale has one of these results. */
export function readingIs(scale: ScaleId, results: readonly string[], text: string, cites: Cites): LatestReading {
  const test = { op: "oneOf", values: results } as const;
  return { kind: "latestReading", which: "latest", scale, question: "result", test, text, cites };
}

/** The same of an earlier reading, while no later one answers: what it says stands, but never as the latest. */
export function inEarlierReading(latest: LatestReading, text: string): LatestReading {
  return { ...latest, which: "earlier", text };
}

/** A course of this kind was had, and its best result was one of these. */
export function courseResult(
  course: CourseKind,
  outcomes: readonly string[],
  text: string,
  cites: Cites = [],
): HadCourse {
  return hadCourse(
    course,
    text,
    [{ question: "outcome", test: { op: "oneOf", values: outcomes }, text, cites: [] }],
    cites,
  );
}
