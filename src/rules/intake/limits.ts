import { shown } from "./shown";

/** Limits on anything read from outside, checked before any schema sees it. */
export const LIMITS = {
  /** Characters of the file. */
  size: 1_000_000,
  /** Levels of nesting. */
  depth: 32,
  /** Values in all. */
  nodes: 50_000,
  /** Characters of one text. */
  text: 10_000,
  /** Entries in the list of trials. */
  trials: 50,
  /** Courses of one kind of other treatment. */
  courses: 50,
  /** Entries in the list of current medicines. */
  currentMedicines: 60,
  /** Characters of the name of a medicine that is not listed. */
  medicineName: 200,
  /** Readings of rating scales. */
  scales: 100,
} as const;

/** One thing that is wrong with what was read. */
export interface Problem {
  /** Where: the path of the value, or "file". */
  readonly path: string;
  readonly found: string;
  readonly accepted: string;
}

/** The first limit a text is over, if any. */
export function sizeProblem(text: string): Problem | undefined {
  if (text.length <= LIMITS.size) return undefined;
  return { path: "file", found: `${text.length} characters`, accepted: `at most ${LIMITS.size} characters` };
}

/** The first limit a parsed value is over, if any. Walks without recursion, so depth cannot overflow the stack. */
export function limitProblem(value: unknown): Problem | undefined {
  const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value, path: "", depth: 1 },
  ];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    if (nodes > LIMITS.nodes)
      return { path: "file", found: `more than ${LIMITS.nodes} values`, accepted: `at most ${LIMITS.nodes} values` };
    const { value: now, path, depth } = next;
    if (typeof now === "string" && now.length > LIMITS.text) {
      return {
        path: path === "" ? "file" : path,
        found: `a text of ${now.length} characters`,
        accepted: `a text of at most ${LIMITS.text} characters`,
      };
    }
    if (typeof now !== "object" || now === null) continue;
    if (depth > LIMITS.depth)
      return {
        path: path.slice(0, 80),
        found: `more than ${LIMITS.depth} levels`,
        accepted: `at most ${LIMITS.depth} levels`,
      };
    if (path === "trials" && Array.isArray(now) && now.length > LIMITS.trials) {
      return { path, found: `${now.length} trials`, accepted: `at most ${LIMITS.trials} trials` };
    }
    if (path === "currentMedicines" && Array.isArray(now) && now.length > LIMITS.currentMedicines) {
      return { path, found: `${now.length} medicines`, accepted: `at most ${LIMITS.currentMedicines} medicines` };
    }
    if (/^courses\.[^.]*$/.test(path) && Array.isArray(now) && now.length > LIMITS.courses) {
      return { path, found: `${now.length} courses`, accepted: `at most ${LIMITS.courses} courses` };
    }
    if (path === "scales" && Array.isArray(now) && now.length > LIMITS.scales) {
      return { path, found: `${now.length} readings`, accepted: `at most ${LIMITS.scales} readings` };
    }
    for (const [name, inner] of Object.entries(now)) {
      const step = shown(name);
      waiting.push({ value: inner, path: path === "" ? step : `${path}.${step}`, depth: depth + 1 });
    }
  }
  return undefined;
}
