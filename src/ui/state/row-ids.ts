/**
 * An id that no row of a list has: its prefix, and a number above all of those in use.
 *
 * @param used - ids of the rows, and those that rows name, such as the trial something was added to
 */
export function freshId(prefix: string, used: readonly string[]): string {
  const numbers = used.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
