/** The three answers of the logic. Anything open counts as `unknown`, never as `no`. */
export const TRUTHS = ["yes", "no", "unknown"] as const;
export type Truth = (typeof TRUTHS)[number];

/** Strong Kleene conjunction: one `no` settles it; otherwise anything unknown leaves it unknown. */
export function and<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let so: Truth = "yes";
  for (const part of parts) {
    const truth = truthOf(part);
    if (truth === "no") return "no";
    if (truth === "unknown") so = "unknown";
  }
  return so;
}

/** Strong Kleene disjunction: one `yes` settles it; otherwise anything unknown leaves it unknown. */
export function or<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let so: Truth = "no";
  for (const part of parts) {
    const truth = truthOf(part);
    if (truth === "yes") return "yes";
    if (truth === "unknown") so = "unknown";
  }
  return so;
}

/** Strong Kleene negation: unknown stays unknown. */
export function negate(part: Truth): Truth {
  if (part === "unknown") return "unknown";
  return part === "yes" ? "no" : "yes";
}

/**
 * At least `n` of the parts: `yes` once n are yes, `no` once too few could still be, `unknown` between.
 *
 * @param times - how many each part may count for, by place; one each when left out
 */
export function atLeastOf<Part>(
  n: number,
  parts: readonly Part[],
  truthOf: (part: Part) => Truth,
  times: readonly number[] = [],
): Truth {
  let certain = 0;
  let possible = 0;
  for (const [place, part] of parts.entries()) {
    const truth = truthOf(part);
    if (truth === "no") continue;
    possible += times[place] ?? 1;
    if (truth === "yes") certain += times[place] ?? 1;
  }
  if (certain >= n) return "yes";
  return possible < n ? "no" : "unknown";
}
