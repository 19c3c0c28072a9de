import { number, yesNo, type Question } from "../question";

/** Alcohol and other substances. */
export const SUBSTANCES = {
  auditC: number({ label: "AUDIT-C total", unit: "points", min: 0, max: 12, hint: "Three questions on alcohol" }),
  alcoholDependence: yesNo("Alcohol dependence"),
  abruptWithdrawal: yesNo("Alcohol or sedatives stopped abruptly, or about to be"),
  cannabisMostDays: yesNo("Cannabis on most days"),
  otherDrugs: yesNo(
    "Other drugs in the last 4 weeks",
    "Stimulants, MDMA, ketamine, GHB, nitrous oxide, opioids not prescribed",
  ),
  ketamineMisuse: yesNo("Ketamine misuse ever"),
  smoking: yesNo("Smokes tobacco"),
  cuditR: number({ label: "CUDIT-R total", unit: "points", min: 0, max: 32, hint: "Eight questions on cannabis" }),
  moodAfterUse: yesNo("The depression began after heavy use of alcohol or drugs had begun"),
  stoppedSmoking: yesNo(
    "Stopped or cut down smoking in the last weeks",
    "Vaping or patches in its place count as well",
  ),
  caffeineMg: number({
    label: "Caffeine",
    unit: "mg a day",
    min: 0,
    max: 5000,
    hint: "About 95 mg in a cup of coffee, 80 mg in a small energy drink",
  }),
  supplements: yesNo(
    "Herbal or other supplements, or anabolic steroids",
    "St John's wort, 5-HTP, testosterone for training",
  ),
  gambling: yesNo("Gambling that brings trouble, to the person or others"),
} as const satisfies Record<string, Question>;
