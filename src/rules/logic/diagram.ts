import type { FactLeaf, GapLeaf, Ground } from "./criterion";
import { passes } from "./decide";

/** One thing that may turn out in several ways: an open fact with its possible values, or a gap (closed well, or not). */
interface Variable {
  readonly key: string;
  readonly facts: readonly string[];
  readonly values: readonly (string | number)[];
}

interface Branch {
  readonly level: number;
  readonly to: readonly number[];
}

const NO = 0;
const YES = 1;

/**
 * Which open facts could still change the outcome, found exactly: the criterion is turned into a reduced decision
 * diagram over the possible values of each open fact; a fact matters if and only if the diagram still branches on it.
 *
 * Needed where a fact stands in more than one place of a criterion; otherwise every undecided leaf matters.
 *
 * @param node - criterion with its decided parts removed
 * @param valuesOf - representative values of an open fact: at least one from each side of every threshold
 */
export function factsThatMatter(node: Ground, valuesOf: (fact: string) => readonly (string | number)[]): Set<string> {
  const diagram = new Diagram();
  const root = diagram.of(node, valuesOf);
  return new Set(diagram.support(root).flatMap(({ facts }) => facts));
}

class Diagram {
  readonly #variables: Variable[] = [];
  readonly #levels = new Map<string, number>();
  readonly #branches: (Branch | null)[] = [null, null];
  readonly #unique = new Map<string, number>();

  of(node: Ground, valuesOf: (fact: string) => readonly (string | number)[]): number {
    switch (node.kind) {
      case "fact":
      case "gap":
        return this.#leaf(node, valuesOf);
      case "not":
        return this.#negate(this.of(node.of, valuesOf));
      case "all":
        return node.of.reduce((so, part) => this.#combine("and", so, this.of(part, valuesOf)), YES);
      case "any":
        return node.of.reduce((so, part) => this.#combine("or", so, this.of(part, valuesOf)), NO);
      case "atLeast":
        return this.#atLeast(
          node.n,
          node.of.map((part) => this.of(part, valuesOf)),
        );
    }
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

  #leaf(leaf: FactLeaf | GapLeaf, valuesOf: (fact: string) => readonly (string | number)[]): number {
    if (leaf.kind === "gap") {
      const level = this.#level({
        key: `gap ${leaf.text} ${leaf.facts.join(" ")}`,
        facts: leaf.facts,
        values: ["no", "yes"],
      });
      return this.#branch(level, [NO, YES]);
    }
    const values = valuesOf(leaf.fact);
    const level = this.#level({ key: leaf.fact, facts: [leaf.fact], values });
    return this.#branch(
      level,
      values.map((value) => (passes(leaf.test, value) ? YES : NO)),
    );
  }

  #level(variable: Variable): number {
    const known = this.#levels.get(variable.key);
    if (known !== undefined) return known;
    this.#variables.push(variable);
    this.#levels.set(variable.key, this.#variables.length - 1);
    return this.#variables.length - 1;
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

  #combine(how: "and" | "or", left: number, right: number, done = new Map<string, number>()): number {
    const [absorbing, neutral] = how === "and" ? [NO, YES] : [YES, NO];
    if (left === absorbing || right === absorbing) return absorbing;
    if (left === neutral || left === right) return right;
    if (right === neutral) return left;
    const key = `${left},${right}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const [one, other] = [this.#at(left), this.#at(right)];
    const level = Math.min(one.level, other.level);
    const width = (one.level === level ? one : other).to.length;
    const result = this.#branch(
      level,
      Array.from({ length: width }, (_, value) =>
        this.#combine(how, this.#follow(left, level, value), this.#follow(right, level, value), done),
      ),
    );
    done.set(key, result);
    return result;
  }

  #follow(id: number, level: number, value: number): number {
    const branch = this.#branches[id];
    return branch?.level === level ? (branch.to[value] ?? NO) : id;
  }

  #atLeast(n: number, parts: readonly number[]): number {
    // reached[k]: "at least k of the parts seen so far".
    let reached = [YES, ...Array.from({ length: n }, () => NO)];
    for (const part of parts) {
      reached = reached.map((so, k) =>
        k === 0 ? YES : this.#combine("or", so, this.#combine("and", part, reached[k - 1] ?? NO)),
      );
    }
    return reached[n] ?? NO;
  }

  #at(id: number): Branch {
    const branch = this.#branches[id];
    if (!branch) throw new Error(`Decision diagram: there is no branch ${id}`);
    return branch;
  }
}
