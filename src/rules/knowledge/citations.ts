import type { SourceId } from "./sources";

/** Every source cited anywhere within a value, each once, in alphabetical order. */
export function sourcesCitedIn(value: unknown): readonly SourceId[] {
  const found = new Set<SourceId>();
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("source" in next && "at" in next) found.add(next.source as SourceId);
    waiting.push(...(Object.values(next) as unknown[]).filter((inner) => inner !== undefined));
  }
  return [...found].toSorted();
}
