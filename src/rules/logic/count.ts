import { decideGround, decideTrial } from "./bound";
import type { CountTrials } from "./criterion";
import type { Facts } from "./facts";
import { countedAs, ground } from "./ground";
import { rememberFor } from "./memory";
import type { Truth } from "./truth";

/** How many count for certain, and how many may when every open question turned out to count. */
export interface CountRange {
  readonly certain: number;
  /** Undefined when there is no limit to what may count. */
  readonly possible: number | undefined;
}

/** The range of a count, apart from how many are asked for. */
export const countRange: (count: CountTrials, facts: Facts) => CountRange = rememberFor(
  (count: CountTrials, facts: Facts): CountRange => {
    let certain = 0;
    let possible = facts.trials === undefined ? Number.POSITIVE_INFINITY : 0;
    const together = new Map<string, Truth>();
    for (const trial of facts.trials ?? []) {
      const verdict = decideTrial(count.where, trial);
      if (verdict === "no") continue;
      const key = countedAs(trial, count.distinct);
      if (key === undefined) possible += trial.howMany ?? Number.POSITIVE_INFINITY;
      else if (together.get(key) !== "yes") together.set(key, verdict);
    }
    const others = count.also.map((course) => decideGround(ground(course, facts), facts));
    for (const verdict of [...together.values(), ...others]) {
      if (verdict !== "no") possible += 1;
      if (verdict === "yes") certain += 1;
    }
    return { certain, possible: Number.isFinite(possible) ? possible : undefined };
  },
);

/** The range in words: "2", "1 to 3", "1 or more". */
export function rangeText({ certain, possible }: CountRange): string {
  if (possible === undefined) return `${certain} or more`;
  return certain === possible ? String(certain) : `${certain} to ${possible}`;
}
