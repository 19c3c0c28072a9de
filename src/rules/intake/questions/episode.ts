import { choice, number, yesNo, type Question } from "../question";

/** The current episode. */
export const EPISODE = {
  durationMonths: number({
    label: "Length of the current episode",
    unit: "months",
    min: 0,
    max: 1200,
    hint: "Whole months since it began",
  }),
  severity: choice("Severity of the current episode, by clinical judgement", {
    subsyndromal: "below the threshold of an episode",
    mild: "mild",
    moderate: "moderate",
    severe: "severe",
  }),
  severityScale: choice("Rating scale used", {
    phq9: "PHQ-9",
    qidsSr16: "QIDS-SR16",
    madrs: "MADRS",
    hamd17: "HAM-D17",
    none: "no scale used",
  }),
  severityScore: number({
    label: "Total score on that scale",
    unit: "points",
    min: 0,
    max: 60,
    hint: "PHQ-9 and QIDS-SR16 0 to 27, HAM-D17 0 to 52, MADRS 0 to 60",
  }),
  psychoticFeatures: yesNo(
    "Psychotic features in this episode",
    "Delusions or hallucinations, also of guilt, ruin or illness",
  ),
  catatonicFeatures: yesNo("Catatonic features in this episode", "For example mutism, stupor, staring, posturing"),
  mixedFeatures: yesNo("Mixed features in this episode", "Manic or hypomanic symptoms together with the depression"),
  seasonalPattern: yesNo("Episodes come back at the same time of year, mostly in winter"),
  fatigue: yesNo("Marked tiredness or lack of energy in this episode"),
  onsetAroundBirth: yesNo("Began in pregnancy or in the weeks after a birth"),
} as const satisfies Record<string, Question>;
