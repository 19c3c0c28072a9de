import { number, yesNo, type Question } from "../question";

/** Sleep, activity and circumstances. */
export const LIFESTYLE = {
  insomnia: yesNo("Trouble sleeping on 3 nights a week or more"),
  isi: number({ label: "Insomnia Severity Index total", unit: "points", min: 0, max: 28 }),
  activeMinutesPerWeek: number({
    label: "Moderate physical activity",
    unit: "minutes a week",
    min: 0,
    max: 5000,
    hint: "Vigorous minutes count double",
  }),
  majorStress: yesNo("Heavy continuing stress", "Work, money, housing, caring, relationship, legal, discrimination"),
  isolation: yesNo("Lonely or isolated"),
  trauma: yesNo("Frightening or abusive experiences, in childhood or later", "No detail is needed or kept"),
  unsafeAtHome: yesNo("Unsafe or controlled by someone now", "Asked in private; kept off the patient's sheet"),
  restlessLegs: yesNo("Restless legs"),
  shiftOrLateSleep: yesNo("Shift work at night, or sleep at very late hours"),
  nightmares: yesNo("Nightmares on many nights"),
  ucla3: number({ label: "UCLA three-item loneliness total", unit: "points", min: 3, max: 9 }),
  foodInsecurity: yesNo("Not enough money for food at times"),
  languageOrCulture: yesNo("Language or culture makes it hard to speak of depression", "An interpreter may be wanted"),
} as const satisfies Record<string, Question>;
