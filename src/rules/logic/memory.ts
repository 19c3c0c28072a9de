/**
 * Remembers what was worked out for a history, so that a criterion shared by many rules is read once. Forgotten with
 * the history itself; what is remembered never changes, so the rules stay pure.
 */
export function rememberFor<History extends object, Key extends object, Result>(
  work: (key: Key, history: History) => Result,
): (key: Key, history: History) => Result {
  const histories = new WeakMap<History, Map<Key, Result>>();
  return (key, history) => {
    let known = histories.get(history);
    if (known === undefined) histories.set(history, (known = new Map<Key, Result>()));
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key, history);
    known.set(key, result);
    return result;
  };
}
