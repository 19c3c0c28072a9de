import type {
  Composite,
  CountTrials,
  CourseResult,
  Criterion,
  Ground,
  GapLeaf,
  Node,
  TrialCriterion,
} from "./criterion";
import type { Facts, TrialFacts } from "./facts";
import { rememberFor } from "./memory";

/** Binds a criterion to one history: every count becomes "at least n of these", every trial leaf a leaf on that trial's facts. */
export const ground: (criterion: Criterion, facts: Facts) => Ground = rememberFor(
  (criterion: Criterion, facts: Facts) => {
    if (isComposite(criterion)) return withParts(criterion, (part) => ground(part, facts));
    if (criterion.kind === "countTrials") return groundCount(criterion, facts);
    return criterion.kind === "courseResult" ? groundCourses(criterion, facts) : criterion;
  },
);

/** Binds a criterion about one trial to that trial. */
export const groundTrial: (where: TrialCriterion, trial: TrialFacts) => Ground = rememberFor(
  (where: TrialCriterion, trial: TrialFacts) =>
    isComposite(where) ? withParts(where, (part) => groundTrial(part, trial)) : trial.bind(where),
);

function isComposite<L extends { readonly kind: string }>(node: Node<L>): node is Composite<L> {
  return node.kind === "all" || node.kind === "any" || node.kind === "not" || node.kind === "atLeast";
}

function withParts<L>(node: Composite<L>, bind: (part: Node<L>) => Ground): Ground {
  return node.kind === "not" ? { ...node, of: bind(node.of) } : { ...node, of: node.of.map(bind) };
}

/** The things a count counts: one criterion for each trial, medicine or class that might count. */
export interface Countable {
  readonly of: readonly Ground[];
  /** Those of them that stand for any number of medicines. */
  readonly endless: readonly Ground[];
}

/**
 * What a count runs over, by what has to differ. Trials whose medicine (or class) is not known stand apart as one that
 * might count, and never count for certain, since they might repeat one already counted.
 *
 * @returns undefined while the list of trials stands open
 */
export function countable(count: CountTrials, facts: Facts): Countable | undefined {
  if (facts.trials === undefined) return undefined;
  const groups = new Map<string, { readonly name: string; readonly of: Ground[] }>();
  const endless: Ground[] = [];
  for (const trial of facts.trials) {
    const met = groundTrial(count.where, trial);
    const same = sameness(trial, count);
    // A class of which several were tried is one class; several medicines are several medicines or trials.
    if (same !== undefined && (trial.howMany === 1 || count.distinct === "class")) {
      const group = groups.get(same);
      if (group === undefined) groups.set(same, { name: trial.name, of: [met] });
      else group.of.push(met);
      continue;
    }
    const copies = trial.howMany ?? count.n;
    const uncertain = allOf(trial.name, [met, identityGap(trial)]);
    if (trial.howMany === undefined) endless.push(uncertain);
    for (let copy = 1; copy <= copies; copy += 1)
      groups.set(`${trial.id}#${copy}`, { name: trial.name, of: [uncertain] });
  }
  return {
    of: [...groups.values()].map(({ name, of }) => {
      const [only] = of;
      return of.length === 1 && only !== undefined
        ? only
        : { kind: "any", text: `One of the trials of ${name}`, of, cites: [] };
    }),
    endless,
  };
}

function allOf(text: string, of: readonly Ground[]): Ground {
  return { kind: "all", text, of, cites: [] };
}

function sameness(trial: TrialFacts, count: CountTrials): string | undefined {
  switch (count.distinct) {
    case "trial":
      return trial.id;
    case "drug":
      return trial.sameDrug;
    case "class":
      return trial.sameClass;
  }
}

function identityGap(trial: TrialFacts): GapLeaf {
  return { kind: "gap", text: `It is known which medicine this was: ${trial.name}`, facts: trial.identity, cites: [] };
}

const groundCount = rememberFor((count: CountTrials, facts: Facts): Ground => {
  const { text, cites } = count;
  const counted = countable(count, facts);
  if (counted === undefined) return { kind: "gap", text, facts: ["trials"], cites };
  return { kind: "atLeast", n: count.n, text, cites, of: counted.of, counted: ["trials"] };
});

function groundCourses({ course, outcomes, text, cites }: CourseResult, facts: Facts): Ground {
  const had = facts.courses(course);
  const list = `courses.${course}`;
  if (had === undefined) return { kind: "gap", text, facts: [list], cites };
  return {
    kind: "atLeast",
    n: 1,
    text,
    cites,
    counted: [list],
    of: had.map((id) => ({
      kind: "fact",
      fact: `${list}.${id}.outcome`,
      test: { op: "oneOf", values: outcomes },
      text,
      cites: [],
    })),
  };
}
