import { passes } from "./bound";
import type { FactLeaf, GapLeaf, Ground } from "./criterion";

/** One thing that may turn out in several ways: an open fact with its possible values, or a gap (closed well, or not). */
interface Variable {
  readonly key: string;
  /** Open facts that decide how it turns out. */
  readonly facts: readonly string[];
  readonly values: readonly (string | number)[];
}

interface Branch {
  readonly level: number;
  readonly to: readonly number[];
}

const NO = 0;
const YES = 1;

type ValuesOf = (fact: string) => readonly (string | number)[];

/**
 * Which open facts could still change the outcome, found exactly: the criterion is turned into a reduced decision
 * diagram over the possible values of each open fact; a fact matters if and only if the diagram still branches on it.
 *
 * @param node - criterion with its decided parts removed
 * @param valuesOf - representative values of an open fact: at least one from each side of every threshold
 * @returns the facts, or the answer itself where none of them can change it
 */
export function diagramOf(node: Ground, valuesOf: ValuesOf): "yes" | "no" | ReadonlySet<string> {
  const diagram = new Diagram(variablesOf(node, valuesOf));
  const root = diagram.of(node);
  if (root === YES) return "yes";
  return root === NO ? "no" : new Set(diagram.support(root).flatMap(({ facts }) => facts));
}

/** The key under which two leaves are about one and the same open thing. */
export function variableKey(leaf: FactLeaf | GapLeaf): string {
  return leaf.kind === "fact" ? leaf.fact : `gap ${leaf.text} ${leaf.facts.join(" ")}`;
}

/** The open facts an answer to which settles a leaf. */
export function settledBy(leaf: FactLeaf | GapLeaf): readonly string[] {
  return leaf.kind === "fact" ? [leaf.fact, ...(leaf.or ?? [])] : leaf.facts;
}

/**
 * The variables of a criterion, in the order in which the diagram asks for them: everything about one trial or course
 * together, so that nothing about one has to be kept in mind while the next is looked at.
 */
function variablesOf(node: Ground, valuesOf: ValuesOf): readonly Variable[] {
  const groups = new Map<string, Map<string, Variable>>();
  let group = "";
  const add = (variable: Variable) => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, new Map([[variable.key, variable]]));
    else if (!known.has(variable.key)) known.set(variable.key, variable);
  };
  const walk = (part: Ground) => {
    switch (part.kind) {
      case "fact":
        group = ownerOf(part.fact);
        add({ key: part.fact, facts: settledBy(part), values: valuesOf(part.fact) });
        return;
      case "gap":
        // A gap that no fact would close belongs to what was looked at before it.
        group = part.facts[0] === undefined ? group : ownerOf(part.facts[0]);
        add({ key: variableKey(part), facts: part.facts, values: ["no", "yes"] });
        return;
      case "not":
        walk(part.of);
        return;
      case "all":
      case "any":
        part.of.forEach(walk);
        return;
      case "atLeast":
        part.of.forEach((inner, place) => {
          walk(inner);
          for (const key of copyKeys(part, place)) add({ key, facts: [], values: ["no", "yes"] });
        });
    }
  };
  walk(node);
  return [...groups.values()].flatMap((known) => [...known.values()]);
}

/** The trial or course a fact is about; otherwise the fact itself. */
function ownerOf(path: string): string {
  const parts = path.split(".");
  if (parts[0] === "trials") return parts.slice(0, 2).join(".");
  return parts[0] === "courses" ? parts.slice(0, 3).join(".") : path;
}

type AtLeast = Extract<Ground, { readonly kind: "atLeast" }>;

/** Keys for a part that may count for several: each of them may count, or may not. */
function copyKeys({ text, n, times }: AtLeast, place: number): readonly string[] {
  const copies = Math.min(times?.[place] ?? 1, n);
  return copies <= 1 ? [] : Array.from({ length: copies }, (_, copy) => `copy ${text} ${place} ${copy}`);
}

const KEY_WIDTH = 2 ** 26;

class Diagram {
  readonly #variables: readonly Variable[];
  readonly #levels: ReadonlyMap<string, number>;
  readonly #branches: (Branch | null)[] = [null, null];
  readonly #unique = new Map<string, number>();
  readonly #made = new Map<Ground, number>();
  readonly #joined = { and: new Map<number, number>(), or: new Map<number, number>() };

  constructor(variables: readonly Variable[]) {
    this.#variables = variables;
    this.#levels = new Map(variables.map(({ key }, level) => [key, level]));
  }

  of(node: Ground): number {
    const known = this.#made.get(node);
    if (known !== undefined) return known;
    const made = this.#anew(node);
    this.#made.set(node, made);
    return made;
  }

  // Parts are joined last to first: a join then looks at one part and the top of what follows, not at everything.
  #anew(node: Ground): number {
    switch (node.kind) {
      case "fact":
      case "gap":
        return this.#leaf(node);
      case "not":
        return this.#negate(this.of(node.of));
      case "all":
        return node.of.map((part) => this.of(part)).reduceRight((so, part) => this.#combine("and", part, so), YES);
      case "any":
        return node.of.map((part) => this.of(part)).reduceRight((so, part) => this.#combine("or", part, so), NO);
      case "atLeast":
        return this.#atLeast(
          node.n,
          node.of.flatMap((part, place) => this.#copies(node, part, place)),
        );
    }
  }

  #copies(node: AtLeast, part: Ground, place: number): readonly number[] {
    const made = this.of(part);
    const keys = copyKeys(node, place);
    if (keys.length === 0) return [made];
    return keys.map((key) => this.#combine("and", made, this.#branch(this.#level(key), [NO, YES])));
  }

  /** Variables the diagram below `root` branches on. */
  support(root: number): readonly Variable[] {
    const seen = new Set<number>();
    const levels = new Set<number>();
    const walk = (id: number) => {
      const branch = this.#branches[id];
      if (!branch || seen.has(id)) return;
      seen.add(id);
      levels.add(branch.level);
      branch.to.forEach(walk);
    };
    walk(root);
    return this.#variables.filter((_, level) => levels.has(level));
  }

  #leaf(leaf: FactLeaf | GapLeaf): number {
    const level = this.#level(variableKey(leaf));
    if (leaf.kind === "gap") return this.#branch(level, [NO, YES]);
    const values = this.#variables[level]?.values ?? [];
    return this.#branch(
      level,
      values.map((value) => (passes(leaf.test, value) ? YES : NO)),
    );
  }

  #level(key: string): number {
    const known = this.#levels.get(key);
    if (known === undefined) throw new Error(`Decision diagram: ${key} is no variable of this criterion`);
    return known;
  }

  /** A branch that leads to the same place whatever the value is no branch at all. */
  #branch(level: number, to: readonly number[]): number {
    const [first = NO] = to;
    if (to.every((id) => id === first)) return first;
    const key = `${level}:${to.join(",")}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    this.#branches.push({ level, to });
    this.#unique.set(key, this.#branches.length - 1);
    return this.#branches.length - 1;
  }

  #negate(root: number, done = new Map<number, number>()): number {
    if (root === NO || root === YES) return root === NO ? YES : NO;
    const known = done.get(root);
    if (known !== undefined) return known;
    const { level, to } = this.#at(root);
    const result = this.#branch(
      level,
      to.map((id) => this.#negate(id, done)),
    );
    done.set(root, result);
    return result;
  }

  #combine(how: "and" | "or", left: number, right: number): number {
    const [absorbing, neutral] = how === "and" ? [NO, YES] : [YES, NO];
    if (left === absorbing || right === absorbing) return absorbing;
    if (left === neutral || left === right) return right;
    if (right === neutral) return left;
    // Joining is symmetric, and ids stay far below the square root of the largest exact number.
    const key = Math.min(left, right) * KEY_WIDTH + Math.max(left, right);
    const known = this.#joined[how].get(key);
    if (known !== undefined) return known;
    const [one, other] = [this.#at(left), this.#at(right)];
    const level = Math.min(one.level, other.level);
    const width = (one.level === level ? one : other).to.length;
    const to: number[] = [];
    for (let value = 0; value < width; value += 1) {
      to.push(this.#combine(how, this.#follow(left, level, value), this.#follow(right, level, value)));
    }
    const result = this.#branch(level, to);
    this.#joined[how].set(key, result);
    return result;
  }

  #follow(id: number, level: number, value: number): number {
    const branch = this.#branches[id];
    return branch?.level === level ? (branch.to[value] ?? NO) : id;
  }

  #atLeast(n: number, parts: readonly number[]): number {
    // wanted[k]: "at least k of the parts from here on".
    let wanted = [YES, ...Array.from({ length: n }, () => NO)];
    for (const part of parts.toReversed()) {
      // At least none of them always holds, so what stands at 0 stays YES.
      wanted = wanted.map((so, k) => this.#combine("or", this.#combine("and", part, wanted[k - 1] ?? NO), so));
    }
    return wanted[n] ?? NO;
  }

  #at(id: number): Branch {
    const branch = this.#branches[id];
    if (!branch) throw new Error(`Decision diagram: there is no branch ${id}`);
    return branch;
  }
}
