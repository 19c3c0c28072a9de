import type { Proof } from "../logic/explain";
import type { DescribedFact } from "../logic/facts";
import type { Standing } from "./standings";

/** What a one-line reason is made of: an option's findings and open facts. */
interface Findings {
  readonly standing: Standing | "cantTellYet";
  readonly placed: Proof;
  readonly supports: readonly Proof[];
  readonly cautions: readonly Proof[];
  readonly rulesOut: readonly Proof[];
  readonly heldBackBy: readonly Proof[];
  readonly askFirst: readonly DescribedFact[];
  readonly stillOpen: readonly DescribedFact[];
  readonly unsettled: readonly string[];
}

/** Why an option stands where it stands, in one line: the first finding that decides it, and how many more there are. */
export function reasonFor(found: Findings): string {
  switch (found.standing) {
    case "notCompatible":
      return first("Ruled out", texts(found.rulesOut));
    case "heldBack":
      return first("Waits", texts(found.heldBackBy));
    case "otherStepsFirst":
      return `Not so, or not yet: ${found.placed.text}`;
    case "withCautions":
      return first("Caution", texts(found.cautions));
    case "mayBeDiscussed":
      return found.supports.length === 0
        ? `Placed here: ${found.placed.text}`
        : first("Supports it", texts(found.supports));
    case "cantTellYet":
      return first("Hinges on", [
        ...[...found.askFirst, ...found.stillOpen].map(({ label }) => label),
        ...found.unsettled,
      ]);
  }
}

function texts(proofs: readonly Proof[]): readonly string[] {
  return proofs.map(({ text }) => text);
}

function first(title: string, [one = "", ...more]: readonly string[]): string {
  return more.length === 0 ? `${title}: ${one}` : `${title}: ${one} (and ${more.length} more)`;
}
