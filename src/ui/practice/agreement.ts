import type { Truth } from "../../rules/logic/truth";

/** How an answer stands to the rules' own: the same, one of those still possible, the strict reading's, another one, or none given. */
export type Agreement = "same" | "possible" | "strict" | "differs" | "notGiven";

/** How a judgement stands to the lenient reading, and where it differs to the strict one. */
export function truthAgreement(yours: Truth | "" | undefined, lenient: Truth, strict: Truth): Agreement {
  if (yours === undefined || yours === "") return "notGiven";
  if (yours === lenient) return "same";
  return yours === strict ? "strict" : "differs";
}
