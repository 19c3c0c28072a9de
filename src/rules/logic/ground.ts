import { COURSES } from "../intake/course";
import type {
  Composite,
  CountTrials,
  Criterion,
  FactLeaf,
  GapLeaf,
  Ground,
  HadCourse,
  LatestReading,
  Node,
  TrialCriterion,
} from "./criterion";
import type { Facts, TrialFacts } from "./facts";
import { rememberFor } from "./memory";

/** Binds a criterion to one history: every count becomes "at least n of these", every trial leaf a leaf on that trial's facts. */
export const ground: (criterion: Criterion, facts: Facts) => Ground = rememberFor(
  (criterion: Criterion, facts: Facts): Ground => {
    if (isComposite(criterion)) return withParts(criterion, (part) => ground(part, facts));
    switch (criterion.kind) {
      case "countTrials":
        return groundCount(criterion, facts);
      case "hadCourse":
        return groundCourse(criterion, facts);
      case "latestReading":
        return groundReading(criterion, facts);
      default:
        return criterion;
    }
  },
);

/** Binds a criterion about one trial to that trial. */
export const groundTrial: (where: TrialCriterion, trial: TrialFacts) => Ground = rememberFor(
  (where: TrialCriterion, trial: TrialFacts) =>
    isComposite(where) ? withParts(where, (part) => groundTrial(part, trial)) : trial.bind(where),
);

/** Whether a node joins others, rather than looking at something itself. */
export function isComposite<L extends { readonly kind: string }>(node: Node<L>): node is Composite<L> {
  return node.kind === "all" || node.kind === "any" || node.kind === "not" || node.kind === "atLeast";
}

/** How many of its parts a node needs, and how many each may count for where that is not one. */
export function neededOf(node: Extract<Ground, { readonly kind: "all" | "any" | "atLeast" }>): {
  readonly n: number;
  readonly times: readonly number[] | undefined;
} {
  if (node.kind === "atLeast") return { n: node.n, times: node.times };
  return { n: node.kind === "all" ? node.of.length : 1, times: undefined };
}

function withParts<L>(node: Composite<L>, bind: (part: Node<L>) => Ground): Ground {
  return node.kind === "not" ? { ...node, of: bind(node.of) } : { ...node, of: node.of.map(bind) };
}

/**
 * Key under which a trial counts together with others that are the same medicine, or the same class. Undefined where
 * that is not known, or where the entry stands for several: it then stands apart, as one or more that might count, and
 * never counts for certain, since it might repeat one already counted.
 */
export function countedAs(trial: TrialFacts, distinct: CountTrials["distinct"]): string | undefined {
  // A class of which several were tried is one class; several medicines are several medicines or trials.
  if (distinct === "class") return trial.sameClass;
  if (trial.howMany !== 1) return undefined;
  return distinct === "drug" ? trial.sameDrug : trial.id;
}

/** What a count runs over: one part for each trial, medicine or class that might count, and how many it may count for. */
interface Countable {
  readonly of: readonly Ground[];
  readonly times: readonly number[];
}

function countable(count: CountTrials, trials: readonly TrialFacts[]): Countable {
  const together = new Map<string, { readonly name: string; readonly of: Ground[] }>();
  const apart: { readonly part: Ground; readonly times: number }[] = [];
  for (const trial of trials) {
    const met = groundTrial(count.where, trial);
    const key = countedAs(trial, count.distinct);
    if (key === undefined) {
      const part = { kind: "all" as const, text: trial.name, of: [met, identityGap(trial)], cites: [] };
      // More than are asked for add nothing: the range of a count adds them up.
      apart.push({ part, times: Math.min(trial.howMany ?? count.n, count.n) });
      continue;
    }
    const group = together.get(key);
    if (group === undefined) together.set(key, { name: trial.name, of: [met] });
    else group.of.push(met);
  }
  const grouped = [...together.values()].map(({ name, of }) => oneOf(`One of the trials of ${name}`, of));
  return {
    of: [...grouped, ...apart.map(({ part }) => part)],
    times: [...grouped.map(() => 1), ...apart.map(({ times }) => times)],
  };
}

function oneOf(text: string, of: readonly Ground[]): Ground {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: "any", text, of, cites: [] };
}

function identityGap(trial: TrialFacts): GapLeaf {
  return { kind: "gap", text: `It is known which medicine this was: ${trial.name}`, facts: trial.identity, cites: [] };
}

function groundCount(count: CountTrials, facts: Facts): Ground {
  const { n, text, cites, also } = count;
  const others = also.map((course) => ground(course, facts));
  if (facts.trials === undefined) {
    const gap: GapLeaf = { kind: "gap", text, facts: ["trials"], cites };
    if (others.length === 0) return gap;
    return { kind: "atLeast", n, text, cites, of: [gap, ...others], times: [n, ...others.map(() => 1)] };
  }
  const { of, times } = countable(count, facts.trials);
  return {
    kind: "atLeast",
    n,
    text,
    cites,
    of: [...of, ...others],
    times: [...times, ...others.map(() => 1)],
    counted: ["trials"],
  };
}

/** Said where several readings may be the latest, so that none of them reads as the one that is. */
const ORDER_NOT_TOLD = "the dates do not tell which reading is the latest, so each that may be counts";

/** Every reading looked at may meet the test; where there is none, that is the reason it is not met. */
function groundReading({ which, scale, question, test, text, cites }: LatestReading, facts: Facts): Ground {
  const fact = `scales.${scale}`;
  const ids = which === "latest" ? facts.latestReadings(scale) : facts.earlierReadings(scale, question);
  // Whether any is listed is all there is to look at; of earlier ones none answers then, listed or not.
  const wanted = which === "latest" ? ["listed"] : [];
  if (ids.length === 0) return { kind: "fact", fact, test: { op: "oneOf", values: wanted }, text, cites };
  const told = which === "latest" && ids.length > 1 ? `${text}; ${ORDER_NOT_TOLD}` : text;
  return oneOf(
    told,
    ids.map((id): Ground => ({ kind: "fact", fact: `${fact}.${id}.${question}`, test, text, cites })),
  );
}

function groundCourse({ course, where, text, cites }: HadCourse, facts: Facts): Ground {
  const fact = `courses.${course}`;
  const had: FactLeaf = {
    kind: "fact",
    fact,
    test: { op: "oneOf", values: ["yes"] },
    text: `${COURSES[course].name} was had`,
    cites: [],
  };
  const ids = facts.courses(course);
  if (ids === undefined) {
    return {
      kind: "all",
      text,
      cites,
      of: [had, { kind: "gap", text: `${text}, if it was had`, facts: [fact], cites }],
    };
  }
  if (ids.length === 0) return { kind: "all", text, cites, of: [had] };
  const met = ids.map((id): Ground => ({
    kind: "all",
    text,
    cites,
    of: where.map(({ question, test, text: asked, cites: from, leftOpenBy = [] }): Ground => {
      const at = `${fact}.${id}.${question}`;
      return leftOpenBy.includes(String(facts.value(at)))
        ? { kind: "gap", text: `${asked}: “${facts.describe(at).value}” leaves that open`, facts: [], cites: from }
        : { kind: "fact", fact: at, test, text: asked, cites: from };
    }),
  }));
  return { kind: "all", text, cites, of: [had, oneOf("One of the courses", met)] };
}
