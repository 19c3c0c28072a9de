import type { GapLeaf, Ground } from "./criterion";
import { variableKey } from "./diagram";
import { isComposite } from "./ground";

/** What a criterion comes to while facts are open: always yes, always no, or the open facts that decide it. */
export type Sense = "yes" | "no" | ReadonlySet<string>;

/**
 * The same criterion with each part that shares nothing open with the rest put as one open statement, resting on the
 * facts that decide it. A fact inside such a part changes the outcome if and only if it changes the part, and the part
 * changes the outcome: what is left is smaller, and asks the same.
 *
 * @param senseOf - what a part comes to on its own
 */
export function withModules(root: Ground, senseOf: (part: Ground) => Sense): Ground {
  const map = new Occurrences(root);
  const done = new Map<Ground, Ground>();
  const put = (node: Ground): Ground => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = putAnew(node);
    done.set(node, made);
    return made;
  };
  const putAnew = (node: Ground): Ground => {
    if (!isComposite(node)) return node;
    if (node !== root && map.isModule(node)) return statement(node, senseOf(node));
    if (node.kind === "not") return { ...node, of: put(node.of) };
    if (node.kind === "atLeast") return { ...node, of: node.of.map(put) };
    const parts = [...new Set(node.of)];
    const own = parts.filter((part) => map.standsOnlyIn(part, node) && map.isModule(part));
    if (own.length < 2) return { ...node, of: parts.map(put) };
    const together = { ...node, of: own };
    return {
      ...node,
      of: [statement(together, senseOf(together)), ...parts.filter((part) => !own.includes(part)).map(put)],
    };
  };
  return put(root);
}

/** A part as one statement. Its key is told apart by its facts, which stand in no other part. */
function statement(part: Ground, sense: Sense): Ground {
  if (sense === "yes") return { kind: "all", text: part.text, of: [], cites: [] };
  if (sense === "no") return { kind: "any", text: part.text, of: [], cites: [] };
  const gap: GapLeaf = { kind: "gap", text: `part ${part.text}`, facts: [...sense], cites: [] };
  return gap;
}

/** Where each node stands in a criterion whose parts may stand in several places. */
class Occurrences {
  readonly #parents = new Map<Ground, Ground[]>();
  readonly #leaves = new Map<string, Ground[]>();

  constructor(root: Ground) {
    const seen = new Set<Ground>();
    const walk = (node: Ground) => {
      if (seen.has(node)) return;
      seen.add(node);
      if (!isComposite(node)) {
        listed(this.#leaves, variableKey(node), node);
        return;
      }
      for (const part of partsOf(node)) {
        listed(this.#parents, part, node);
        walk(part);
      }
    };
    walk(root);
  }

  standsOnlyIn(part: Ground, parent: Ground): boolean {
    return (this.#parents.get(part) ?? []).every((other) => other === parent);
  }

  /** Whether nothing open inside a part stands anywhere outside of it. */
  isModule(part: Ground): boolean {
    const inside = new Set<Ground>();
    const waiting = [part];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (inside.has(node)) continue;
      inside.add(node);
      waiting.push(...partsOf(node));
    }
    for (const node of inside) {
      if (node !== part && !this.#all(this.#parents.get(node), inside)) return false;
      if (!isComposite(node) && !this.#all(this.#leaves.get(variableKey(node)), inside)) return false;
    }
    return true;
  }

  #all(nodes: readonly Ground[] | undefined, inside: ReadonlySet<Ground>): boolean {
    return nodes === undefined || nodes.every((node) => inside.has(node));
  }
}

function partsOf(node: Ground): readonly Ground[] {
  if (!isComposite(node)) return [];
  return node.kind === "not" ? [node.of] : node.of;
}

function listed<Key>(lists: Map<Key, Ground[]>, key: Key, node: Ground): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [node]);
  else known.push(node);
}
