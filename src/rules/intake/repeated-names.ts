import type { Problem } from "./limits";
import { shown } from "./shown";

/** Strings, and the signs that open, part and close groups and lists: all of a JSON text that tells where a name stands. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;

/** A group (with the names read so far) or a list that is being read, and the place in it. */
interface Opened {
  readonly names: Set<string> | undefined;
  step: string | number;
}

/**
 * Names that stand more than once in one group. `JSON.parse` keeps the last of them and drops the others without a word.
 *
 * @param json - text that `JSON.parse` has accepted
 */
export function repeatedNames(json: string): readonly Problem[] {
  const problems: Problem[] = [];
  const opened: Opened[] = [];
  let lastText = '""';
  for (const [token] of json.matchAll(TOKENS)) {
    const inside = opened.at(-1);
    if (token === "{") opened.push({ names: new Set(), step: "" });
    else if (token === "[") opened.push({ names: undefined, step: 0 });
    else if (token === "}" || token === "]") opened.pop();
    else if (token === ",") {
      if (typeof inside?.step === "number") inside.step += 1;
    } else if (token !== ":") lastText = token;
    else if (inside?.names !== undefined) {
      const name = JSON.parse(lastText) as string;
      inside.step = name;
      if (inside.names.has(name)) {
        problems.push({
          path: opened.map(({ step }) => shown(String(step))).join("."),
          found: "the same name more than once",
          accepted: "each name once, since all but the last would be lost",
        });
      }
      inside.names.add(name);
    }
  }
  return problems;
}
