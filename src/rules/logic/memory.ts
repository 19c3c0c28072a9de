/** What was worked out for one history, by the work that did it. Forgotten with the history itself. */
export type Memory = Map<object, Map<object, unknown>>;

/**
 * Remembers what was worked out for a history, so that a criterion shared by many rules is read once. What is remembered
 * never changes, so the rules stay pure.
 */
export function rememberFor<History extends { readonly memory: Memory }, Key extends object, Result>(
  work: (key: Key, history: History) => Result,
): (key: Key, history: History) => Result {
  return (key, history) => {
    let known = history.memory.get(work);
    if (known === undefined) history.memory.set(work, (known = new Map<object, unknown>()));
    const before = known.get(key);
    // Under this work stands nothing but what it returned.
    if (before !== undefined) return before as Result;
    const result = work(key, history);
    known.set(key, result);
    return result;
  };
}

/** Works something out when it is first asked for, and keeps it. Most of what can be said of a history is never read. */
export function once<Result extends object>(work: () => Result): () => Result {
  let known: Result | undefined;
  return () => (known ??= work());
}
