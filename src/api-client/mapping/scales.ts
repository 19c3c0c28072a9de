import { SEVERITY_SCALES } from "../../rules/intake/questions";
import { SCALE_CODES } from "../../rules/knowledge/scale-codes";

/**
 * Results that a question asks about. LOINC codes stand here only where two or more independent public texts were seen
 * to give them this meaning. Public lists disagree on codes for the Insomnia Severity Index and name none for MADRS,
 * HAM-D17 and QIDS-SR16 that could be verified, so these are found by words.
 */
export const LOINC = {
  tsh: ["3016-3", "11580-8"],
  phq9Total: [SCALE_CODES.phq9.total],
  phq9Items: Object.values(SCALE_CODES.phq9.items),
  phq9Item9: SCALE_CODES.phq9.items.selfHarm,
  auditC: [SCALE_CODES.auditC.total],
  bmi: ["39156-5"],
  smokingStatus: ["72166-2"],
} as const;

/** LOINC answers of a PHQ-9 item, from "not at all" to "nearly every day". */
export const PHQ9_ANSWERS: Readonly<Record<string, number>> = SCALE_CODES.phq9.answers.selfHarm;

/** SNOMED CT answers to whether someone smokes. */
export const SMOKING: Readonly<Record<string, "yes" | "no">> = {
  "449868002": "yes",
  "428041000124106": "yes",
  "77176002": "yes",
  "8517006": "no",
  "266919005": "no",
};

export type SeverityScale = keyof typeof SEVERITY_SCALES;

const SCALE_WORDS: readonly (readonly [SeverityScale, RegExp])[] = [
  ["phq9", /\bphq.?9\b|patient health questionnaire.{0,4}9/i],
  ["qidsSr16", /\bqids.?sr(?:.?16)?\b/i],
  ["madrs", /\bmadrs\b|montgomery.{0,3}[aå]sberg/i],
  ["hamd17", /\b(?:ham.?d|hdrs|hrsd).{0,2}17\b|hamilton.{0,40}depression.{0,24}\b17\b/i],
];
/** Words of a single question or of another version of a scale. */
const NOT_TOTAL =
  /\bitem\b|question|difficult|interpretation|severity level|change|goal|clinician.?rated qids|\bqids.?c/i;

/** The scale whose total a wording names, if it names one. */
export function scaleNamed(text: string): SeverityScale | undefined {
  if (NOT_TOTAL.test(text)) return undefined;
  return SCALE_WORDS.find(([, words]) => words.test(text))?.[0];
}

export function namesInsomniaIndex(text: string): boolean {
  return /insomnia severity index|\bisi (?:total|score)/i.test(text) && !NOT_TOTAL.test(text);
}
