import { choice } from "../intake/question";
import { cite } from "../knowledge/cite";
import type { ResultScale } from "./scale";

/**
 * Columbia screener, by its triage points. The answers say what was said yes to; no level of risk is named, since no
 * answer clears anyone of it.
 */
export const C_SSRS = {
  kind: "result",
  name: "C-SSRS screener",
  about: "Suicidal thoughts and behaviour, asked by a trained person",
  result: choice("C-SSRS screener, the gravest yes", {
    noYes: "no yes to any question",
    wishOrThoughts: "yes to a wish to be dead or to thoughts without a method (1 or 2)",
    methodOrEarlierBehaviour: "yes to a method (3), or behaviour longer than 3 months ago (6)",
    intentOrRecentBehaviour: "yes to intent or a plan (4 or 5), or behaviour within 3 months (6)",
  }),
  notes: [
    {
      says: "It is no score, and no answer clears anyone of risk.",
      cites: [cite("cssrs-triage", "triage points"), cite("phq9-va-2016", "abstract")],
    },
  ],
  cites: [cite("cssrs-triage", "triage points")],
} as const satisfies ResultScale;
