import type { Criterion, FactLeaf, GapLeaf, Ground } from "./criterion";
import { decideGround } from "./decide";
import { factsThatMatter } from "./diagram";
import type { Facts } from "./facts";
import { ground } from "./ground";
import { rememberFor } from "./memory";
import { representatives } from "./representatives";

/** An open fact on which a decision hinges. */
export interface OpenFact {
  readonly path: string;
  /** How much its answer alone can do: decide either way, decide one way, or only together with others. */
  readonly decides: "either way" | "one way" | "with others";
}

const ORDER = { "either way": 0, "one way": 1, "with others": 2 } as const;

/** Reading 3, ask: the open facts that could still change the answer, most decisive first. Empty once it is decided. */
export function ask(criterion: Criterion, facts: Facts): readonly OpenFact[] {
  return askGround(ground(criterion, facts), facts);
}

/** Asks about a criterion that is bound already. */
export const askGround = rememberFor((node: Ground, facts: Facts): readonly OpenFact[] => {
  const rest = undecidedRest(node, facts);
  if (rest === undefined) return [];
  const found = new Map<string, OpenFact["decides"]>();
  let repeated = false;
  for (const { leaf, yes, no } of openLeaves(rest)) {
    const decides = yes && no ? "either way" : yes || no ? "one way" : "with others";
    for (const path of leaf.kind === "fact" ? [leaf.fact] : leaf.facts) {
      const known = found.get(path);
      repeated ||= known !== undefined;
      if (known === undefined || ORDER[decides] < ORDER[known]) found.set(path, decides);
    }
  }
  const matter = repeated ? factsThatMatter(rest, (fact) => representatives(fact, rest, facts)) : undefined;
  return [...found]
    .filter(([path]) => matter === undefined || matter.has(path))
    .map(([path, decides]) => ({ path, decides }))
    .sort((one, other) => ORDER[one.decides] - ORDER[other.decides]);
});

/** The criterion without the parts that are decided; undefined when it is decided itself. */
function undecidedRest(node: Ground, facts: Facts): Ground | undefined {
  if (decideGround(node, facts) !== "unknown") return undefined;
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
      return { ...node, of: undecidedParts(node.of, facts) };
    case "atLeast": {
      const certain = node.of.filter((part) => decideGround(part, facts) === "yes").length;
      return { ...node, n: node.n - certain, of: undecidedParts(node.of, facts) };
    }
  }
}

function undecidedParts(parts: readonly Ground[], facts: Facts): readonly Ground[] {
  return parts.map((part) => undecidedRest(part, facts)).filter((part) => part !== undefined);
}

interface OpenLeaf {
  readonly leaf: FactLeaf | GapLeaf;
  /** Whether this leaf alone can make the whole criterion hold, or fail. */
  readonly yes: boolean;
  readonly no: boolean;
}

function openLeaves(rest: Ground): readonly OpenLeaf[] {
  switch (rest.kind) {
    case "fact":
      return [{ leaf: rest, yes: true, no: true }];
    case "gap":
      return [{ leaf: rest, yes: false, no: false }];
    case "not":
      return openLeaves(rest.of).map(({ leaf, yes, no }) => ({ leaf, yes: no, no: yes }));
    case "all":
      return weigh(rest.of, rest.of.length);
    case "any":
      return weigh(rest.of, 1);
    case "atLeast":
      return weigh(rest.of, rest.n);
  }
}

function weigh(parts: readonly Ground[], needed: number): readonly OpenLeaf[] {
  return parts.flatMap((part) =>
    openLeaves(part).map(({ leaf, yes, no }) => ({
      leaf,
      yes: yes && needed === 1,
      no: no && needed === parts.length,
    })),
  );
}
