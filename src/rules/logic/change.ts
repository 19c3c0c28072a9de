import type { Criterion, FactLeaf } from "./criterion";
import { decide } from "./decide";
import type { DescribedFact, Facts } from "./facts";
import { ground } from "./ground";
import { leavesByFact, representatives } from "./representatives";
import type { Truth } from "./truth";

/** One changed answer that would turn a decision round. */
export interface Change {
  /** The fact as it is now. */
  readonly from: DescribedFact;
  /** The fact as it would have to be. */
  readonly to: DescribedFact;
  readonly value: string | number;
  readonly becomes: Truth;
}

/**
 * Reading 4, change: the single answers that, changed alone, would turn a decision round (yes to no, or no to yes), each
 * with its nearest such value, smallest step first. An open decision has none: there, *ask* says what it hinges on.
 *
 * Which medicine a trial was of is not an answer that can be changed; it is what the trial is.
 */
export function change(criterion: Criterion, facts: Facts): readonly Change[] {
  const now = decide(criterion, facts);
  if (now === "unknown") return [];
  return [...leavesByFact(ground(criterion, facts))]
    .map(([path, leaves]) => nearestFlip(criterion, path, leaves, now, facts))
    .filter((flip) => flip !== undefined)
    .sort((one, other) => one.distance - other.distance)
    .map(({ change: flip }) => flip);
}

interface Flip {
  readonly change: Change;
  /** Share of the whole range for a number; 1 for another listed answer. */
  readonly distance: number;
}

function nearestFlip(
  criterion: Criterion,
  path: string,
  leaves: readonly FactLeaf[],
  now: Truth,
  facts: Facts,
): Flip | undefined {
  const current = facts.value(path);
  const question = facts.question(path);
  if (current === undefined || question === undefined) return undefined;
  const distance = (value: string | number) =>
    "min" in question ? Math.abs(Number(value) - Number(current)) / (question.max - question.min) : 1;
  const becomes: Truth = now === "yes" ? "no" : "yes";
  const value = representatives(path, leaves, facts)
    .filter((candidate) => candidate !== current)
    .sort((one, other) => distance(one) - distance(other))
    .find((candidate) => decide(criterion, facts.with(path, candidate)) === becomes);
  if (value === undefined) return undefined;
  return {
    distance: distance(value),
    change: { from: facts.describe(path), to: facts.with(path, value).describe(path), value, becomes },
  };
}
