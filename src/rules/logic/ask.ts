import { decideGround } from "./bound";
import type { Criterion, FactLeaf, GapLeaf, Ground } from "./criterion";
import { decide } from "./decide";
import { settledBy } from "./diagram";
import type { Facts } from "./facts";
import { ground, neededOf } from "./ground";
import { factsThatMatter } from "./matter";
import { rememberFor } from "./memory";

/** An open fact on which a decision hinges. */
export interface OpenFact {
  readonly path: string;
  /** How much its answer alone can do: decide either way, decide one way, or only together with others. */
  readonly decides: "either way" | "one way" | "with others";
}

const ORDER = { "either way": 0, "one way": 1, "with others": 2 } as const;

/** Reading 3, ask: the open facts that could still change the answer, most decisive first. Empty once it is decided. */
export function ask(criterion: Criterion, facts: Facts): readonly OpenFact[] {
  return decide(criterion, facts) === "unknown" ? askGround(ground(criterion, facts), facts) : [];
}

/** Asks about a criterion that is bound already. */
export const askGround = rememberFor((node: Ground, facts: Facts): readonly OpenFact[] => {
  const rest = undecidedRest(node, facts);
  if (rest === undefined) return [];
  const found = new Map<string, OpenFact["decides"]>();
  listOpen(rest, true, true, found);
  const matter = factsThatMatter(rest, facts);
  return [...found]
    .filter(([path]) => matter.has(path))
    .map(([path, decides]) => ({ path, decides }))
    .sort((one, other) => ORDER[one.decides] - ORDER[other.decides]);
});

/** The criterion without the parts that are decided; undefined when it is decided itself. */
function undecidedRest(node: Ground, facts: Facts): Ground | undefined {
  return decideGround(node, facts) === "unknown" ? withoutDecided(node, facts) : undefined;
}

const withoutDecided: (node: Ground, facts: Facts) => Ground | undefined = rememberFor((node: Ground, facts: Facts) => {
  switch (node.kind) {
    case "fact":
    case "gap":
      return node;
    case "not": {
      const of = undecidedRest(node.of, facts);
      return of && { ...node, of };
    }
    case "all":
    case "any":
      return { ...node, of: node.of.map((part) => undecidedRest(part, facts)).filter((part) => part !== undefined) };
    case "atLeast": {
      const parts = node.of.map((part, place) => ({ part, times: node.times?.[place] ?? 1 }));
      const certain = parts.filter(({ part }) => decideGround(part, facts) === "yes");
      const open = parts.flatMap(({ part, times }) => {
        const rest = undecidedRest(part, facts);
        return rest === undefined ? [] : [{ rest, times }];
      });
      return {
        ...node,
        n: node.n - certain.reduce((so, { times }) => so + times, 0),
        of: open.map(({ rest }) => rest),
        times: open.map(({ times }) => times),
      };
    }
  }
});

/**
 * Lists the open facts of a part, with how much each can do for the whole.
 *
 * @param yes - whether this part decides the whole by holding
 * @param no - whether it decides the whole by failing
 */
function listOpen(part: Ground, yes: boolean, no: boolean, found: Map<string, OpenFact["decides"]>): void {
  switch (part.kind) {
    case "fact":
      list(part, yes && no ? "either way" : yes || no ? "one way" : "with others", found);
      return;
    case "gap":
      list(part, "with others", found);
      return;
    case "not":
      listOpen(part.of, no, yes, found);
      return;
    default: {
      const { n, times } = neededOf(part);
      const whole = times === undefined ? part.of.length : times.reduce((so, one) => so + one, 0);
      part.of.forEach((inner, place) => {
        const counts = times?.[place] ?? 1;
        listOpen(inner, yes && counts >= n, no && whole - counts < n, found);
      });
    }
  }
}

function list(leaf: FactLeaf | GapLeaf, decides: OpenFact["decides"], found: Map<string, OpenFact["decides"]>): void {
  for (const path of settledBy(leaf)) {
    const known = found.get(path);
    if (known === undefined || ORDER[decides] < ORDER[known]) found.set(path, decides);
  }
}
