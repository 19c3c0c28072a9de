/** A fill and how many days it was meant to last. */
export interface SupplyOf {
  readonly day: number;
  readonly days: number;
}

/** Days from `from` up to, not including, `until`. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * The days that fills cover. What is left of one fill when the next is handed over is carried on, so an early refill
 * loses nothing; stretches that touch are one.
 */
export function covered(fills: readonly SupplyOf[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, days } of fills.toSorted((one, other) => one.day - other.day || one.days - other.days)) {
    const last = stretches.at(-1);
    if (last !== undefined && day <= last.until) {
      stretches[stretches.length - 1] = { from: last.from, until: last.until + days };
    } else {
      stretches.push({ from: day, until: day + days });
    }
  }
  return stretches;
}

/** How many of the days from `from` up to, not including, `until` are covered. */
export function daysCovered(stretches: readonly Stretch[], from: number, until: number): number {
  return stretches.reduce(
    (sum, stretch) => sum + Math.max(0, Math.min(stretch.until, until) - Math.max(stretch.from, from)),
    0,
  );
}
