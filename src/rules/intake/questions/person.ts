import { number, yesNo, type Question } from "../question";

/** Who the history is of, as far as it changes an answer. */
export const PERSON = {
  ageYears: number({ label: "Age", unit: "years", min: 0, max: 120, hint: "Crossroads is for adults, 18 and over" }),
  pregnant: yesNo("Pregnant now"),
  planningPregnancy: yesNo("Planning a pregnancy, or pregnancy possible and not prevented"),
  breastfeeding: yesNo("Breastfeeding"),
  drives: yesNo("Drives, or means to drive"),
} as const satisfies Record<string, Question>;
