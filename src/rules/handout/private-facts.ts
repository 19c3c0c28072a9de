import type { SectionFact } from "../intake/questions";

/**
 * Facts that never act on the patient's sheet, since a sheet lies about at home: what could endanger (violence), what
 * could hurt or stigmatise (suicide, abuse, substances), and what the person may not have been told as a diagnosis.
 * The clinician may write of any of them by hand.
 */
const KEPT_OFF: readonly SectionFact[] = [
  "lifestyle.unsafeAtHome",
  "lifestyle.trauma",
  "safety.suicidalThoughts",
  "safety.suicidalBehaviour",
  "safety.phq9Item9",
  "safety.meansAtHand",
  "safety.recentDischarge",
  "safety.commandVoices",
  "safety.othersAtRisk",
  "safety.capacityInDoubt",
  "safety.manicNow",
  "safety.suddenConfusion",
  "safety.feverWithRigidity",
  "safety.overdoseTaken",
  "safety.severeWithdrawal",
  "safety.perinatalSigns",
  "safety.serotoninToxicitySigns",
  "safety.lithiumToxicitySigns",
  "episode.psychoticFeatures",
  "episode.catatonicFeatures",
  "episode.mixedFeatures",
  "diagnosis.psychosisEver",
  "diagnosis.personalityDisorder",
  "diagnosis.eatingDisorder",
  "substances.auditC",
  "substances.alcoholDependence",
  "substances.abruptWithdrawal",
  "substances.cannabisMostDays",
  "substances.otherDrugs",
  "substances.ketamineMisuse",
];

/** Readings of scales of mania, alcohol and suicide, and the item of the PHQ-9 on self-harm, by the start of their path. */
const READINGS_KEPT_OFF = /^scales\.(?:auditC|asrm|mdq|cSsrs)\b|^scales\.phq9\..*\.selfHarm$/;

/** Whether a fact stays off the patient's sheet. */
export function isKeptOff(path: string): boolean {
  return (KEPT_OFF as readonly string[]).includes(path) || READINGS_KEPT_OFF.test(path);
}
