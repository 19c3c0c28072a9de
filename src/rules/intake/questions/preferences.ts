import { yesNo, type Question } from "../question";

/** What matters to the person. Preferences mark options, they never remove them. */
export const PREFERENCES = {
  dailyTravel: yesNo("Could travel to a clinic on every weekday for some weeks"),
  escort: yesNo("Someone could bring them home after a treatment"),
  needles: yesNo("Worried about needles"),
  memory: yesNo("Worried about memory"),
  weight: yesNo("Worried about weight"),
  cost: yesNo("Cost is a worry"),
  talkingTherapy: yesNo("Wants a talking therapy"),
  noMoreMedicines: yesNo("Prefers not to take another medicine"),
  ectFromExperience: yesNo("Prefers ECT, from past experience of it"),
  drivesForWork: yesNo("Has to drive or use machinery on most days"),
} as const satisfies Record<string, Question>;
