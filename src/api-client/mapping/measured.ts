import type { Origin } from "./chart-draft";
import { byText, draftFact, type Findings } from "./findings";
import { daysOf } from "./intervals";

/** A result that answers one or more questions, with its date. */
export interface Measured {
  /** What it is a result of; only the newest of a kind is drafted. */
  readonly kind: string;
  readonly facts: readonly (readonly [path: string, value: string | number])[];
  /** The question beside which older results are told. */
  readonly about: string;
  readonly says: string;
  readonly origin: Origin;
}

/**
 * Drafts the newest result of each kind and tells the older ones as evidence. Results of the same newest date stand side
 * by side. A result without a date is only drafted where none has one.
 */
export function draftNewest(measured: readonly Measured[], findings: Findings): void {
  for (const kind of [...new Set(measured.map((one) => one.kind))].toSorted(byText)) {
    const own = measured.filter((one) => one.kind === kind);
    const newest = Math.max(...own.map(lastDay));
    for (const one of own) {
      const isNewest = lastDay(one) === newest;
      if (isNewest) for (const [path, value] of one.facts) draftFact(findings, path, value, [one.origin]);
      if (!isNewest || one.facts.length === 0) {
        findings.evidence.push({ about: one.about, says: one.says, origins: [one.origin] });
      }
    }
  }
}

function lastDay({ origin }: Measured): number {
  return daysOf(origin.date)?.last ?? Number.NEGATIVE_INFINITY;
}
