/** The three answers of the logic. Anything open counts as `unknown`, never as `no`. */
export const TRUTHS = ["yes", "no", "unknown"] as const;
export type Truth = (typeof TRUTHS)[number];

/** Strong Kleene conjunction: one `no` settles it; otherwise anything unknown leaves it unknown. */
export function and(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** Strong Kleene disjunction: one `yes` settles it; otherwise anything unknown leaves it unknown. */
export function or(parts: readonly Truth[]): Truth {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

/** Strong Kleene negation: unknown stays unknown. */
export function negate(part: Truth): Truth {
  if (part === "unknown") return "unknown";
  return part === "yes" ? "no" : "yes";
}

/** At least `n` of the parts: `yes` once n are yes, `no` once too few could still be, `unknown` between. */
export function atLeastOf(n: number, parts: readonly Truth[]): Truth {
  const certain = parts.filter((part) => part === "yes").length;
  const possible = parts.filter((part) => part !== "no").length;
  if (certain >= n) return "yes";
  return possible < n ? "no" : "unknown";
}
