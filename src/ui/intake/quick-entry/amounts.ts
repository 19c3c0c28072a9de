import type { Span } from "./line";
import { NUMBER_WORDS } from "./vocabulary";

/** An amount found in a line. */
export interface Amount extends Span {
  readonly value: number;
  /** What had to be worked out, for example "twice a day, so 150". */
  readonly inferred: string | undefined;
}

/** A comma between numbers may part two of them: it stands for a point only before one or two digits and a unit. */
export const NUMBER = String.raw`[1-9],\d{3}(?!\d)|0,\d{1,3}(?=\s*(?:mg|g|mcg))|\d+(?:\.\d+|(?:,\d|(?<=18),75)(?=\s*(?:mg|g|mcg)))?|\.\d+`;

/** A number as it was written: a comma before three digits separates thousands, any other stands for a point. */
export function numberOf(written: string): number {
  return /^[1-9],\d{3}$/.test(written) ? Number(written.replaceAll(",", "")) : Number(written.replace(",", "."));
}

const PARTS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** A count in figures, with a fraction behind it, or in words. */
export function countOf(written: string): number {
  if (written === "a") return 1;
  const part = PARTS[written.at(-1) ?? ""];
  return part === undefined ? (NUMBER_WORDS[written] ?? numberOf(written)) : Number(written.slice(0, -1)) + part;
}
