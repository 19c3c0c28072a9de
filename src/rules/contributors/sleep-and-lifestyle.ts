import { cite } from "../knowledge/cite";
import { any, isAtLeast, isBelow, isYes } from "../logic/criterion";
import type { Contributor } from "./contributor";

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];

const BRIDGE = [cite("bridge-2011", "abstract: associations")];

/** Sleep, activity, food and season. */
export const SLEEP_AND_LIFESTYLE: readonly Contributor[] = [
  {
    id: "insomnia",
    name: "Insomnia",
    tier: "T3",
    when: any(
      "Sleep is poor on 3 nights a week or more, or the Insomnia Severity Index is 15 or more",
      [
        isYes("lifestyle.insomnia", "Sleep is poor on 3 nights a week or more", [
          cite("insomnia-residual", "abstract"),
        ]),
        isAtLeast("lifestyle.isi", 15, "The Insomnia Severity Index is 15 or more (moderate)", [
          cite("isi-2011", "abstract and bands"),
        ]),
      ],
      [cite("insomnia-residual", "abstract")],
    ),
    why: "Insomnia persists in most people with partial remission, and predicts relapse.",
    review: "Sleep apnoea, restless legs, timing; CBT for insomnia.",
    cites: [cite("insomnia-residual", "abstract")],
  },
  {
    id: "inactivity",
    name: "Little physical activity",
    tier: "T3",
    when: isBelow("lifestyle.activeMinutesPerWeek", 150, "Less than 150 minutes of moderate activity a week", [
      cite("exercise-bmj-2024", "abstract"),
    ]),
    why: "In 218 trials walking or jogging, yoga and strength training eased depression against active controls; few were in resistant depression.",
    review: "What the person would enjoy and could do.",
    cites: [cite("exercise-bmj-2024", "abstract")],
  },
  {
    id: "restless-legs",
    name: "Restless legs",
    tier: "T3",
    when: isYes("lifestyle.restlessLegs", "Restless legs are recorded", [
      cite("restless-legs-ferritin", "ferritin up to 75 ng/mL"),
    ]),
    why: "They break sleep, and iron is looked at earlier than elsewhere: up to a ferritin of 75 µg/L.",
    review: "Ferritin and transferrin saturation; medicines that bring them on.",
    cites: [cite("restless-legs-ferritin", "ferritin up to 75 ng/mL")],
    details: [
      {
        when: isBelow("conditions.ferritin", 76, "The ferritin is 75 µg/L or less", [
          cite("restless-legs-ferritin", "ferritin up to 75 ng/mL"),
        ]),
        says: "The ferritin is 75 µg/L or less.",
        cites: [cite("restless-legs-ferritin", "ferritin up to 75 ng/mL")],
      },
    ],
  },
  {
    id: "body-clock",
    name: "Night work or a late body clock",
    tier: "T3",
    when: isYes("lifestyle.shiftOrLateSleep", "Shift work at night, or sleep at very late hours", [
      cite("night-shift-2017", "abstract"),
    ]),
    why: "Night work went with depression in 11 studies (odds ratio 1.4), most of them at one point in time.",
    review: "Hours of work, light and sleep.",
    cites: [cite("night-shift-2017", "abstract")],
  },
  {
    id: "nightmares",
    name: "Nightmares",
    tier: "T3",
    when: isYes("lifestyle.nightmares", "Nightmares on many nights are recorded", NG222),
    why: "Comorbid conditions, sleep among them, belong to the review that NICE lists.",
    review: "Trauma, alcohol, medicines that bring vivid dreams.",
    cites: NG222,
  },
  {
    id: "food",
    name: "Not enough food",
    tier: "T4",
    when: isYes("lifestyle.foodInsecurity", "There is not enough money for food at times", [
      cite("food-insecurity-2020", "abstract"),
    ]),
    why: "Food insecurity went with depression in 19 studies (odds ratio 1.4).",
    review: "Benefits, food support, social work.",
    cites: [cite("food-insecurity-2020", "abstract")],
  },
  {
    id: "season",
    name: "Seasonal pattern",
    tier: "T4",
    when: isYes("episode.seasonalPattern", "Depression comes back in the same season", BRIDGE),
    why: "It helps to read the course so far; a seasonal pattern is also asked about when bipolarity is looked for.",
    review: "Course over the years; light as a topic to talk about.",
    cites: [cite("bridge-2011", "abstract: associations")],
  },
];
