/** A stage or a number of points, or the lowest and the highest that are still possible. */
export function spanText<Value extends string | number>({
  lowest,
  highest,
}: {
  readonly lowest: Value;
  readonly highest: Value;
}): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}
