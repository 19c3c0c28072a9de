import type { CountTrials } from "./criterion";
import { decideGround } from "./decide";
import type { Facts } from "./facts";
import { countable } from "./ground";

/** How many count for certain, and how many may when every open question turned out to count. */
export interface CountRange {
  readonly certain: number;
  /** Undefined when there is no limit to what may count. */
  readonly possible: number | undefined;
}

/** The range of a count, apart from how many are asked for. */
export function countRange(count: CountTrials, facts: Facts): CountRange {
  const counted = countable(count, facts);
  if (counted === undefined) return { certain: 0, possible: undefined };
  const verdicts = counted.of.map((part) => decideGround(part, facts));
  const possible = verdicts.filter((verdict) => verdict !== "no").length;
  const mayGoOn = counted.endless.some((part) => decideGround(part, facts) !== "no");
  return { certain: verdicts.filter((verdict) => verdict === "yes").length, possible: mayGoOn ? undefined : possible };
}

/** The range in words: "2", "1 to 3", "1 or more". */
export function rangeText({ certain, possible }: CountRange): string {
  if (possible === undefined) return `${certain} or more`;
  return certain === possible ? String(certain) : `${certain} to ${possible}`;
}
