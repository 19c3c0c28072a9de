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
  lowTyramineDiet: yesNo("Could keep to a diet without matured cheese, cured meat and similar foods"),
  voiceForWork: yesNo("Depends on the voice for work"),
  treatmentAtHome: yesNo("Would like a treatment at home"),
  moreActive: yesNo("Would like to be more active"),
} as const satisfies Record<string, Question>;
