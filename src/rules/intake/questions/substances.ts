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
} as const satisfies Record<string, Question>;
