/**
 * Where two values of plain data first differ, as a path; undefined when they are equal. What was compared once is not
 * compared again: an assessment shares its proofs, and written out it would be many times as large.
 */
export function firstDifference(one: unknown, other: unknown): string | undefined {
  return difference(one, other, "", new Map());
}

type Group = Readonly<Record<string, unknown>>;

function difference(one: unknown, other: unknown, path: string, done: Map<object, object>): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return path;
  if (done.get(one) === other) return undefined;
  done.set(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return path;
  for (const name of names) {
    if (!Object.hasOwn(other, name)) return `${path}.${name}`;
    const found = difference((one as Group)[name], (other as Group)[name], name, done);
    if (found !== undefined) return `${path}.${found}`;
  }
  return undefined;
}
