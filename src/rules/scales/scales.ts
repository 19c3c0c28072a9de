import type { Question } from "../intake/question";
import { ASRM } from "./asrm";
import { AUDIT_C } from "./audit-c";
import { C_SSRS } from "./c-ssrs";
import { GAD7 } from "./gad7";
import { HAM_D17 } from "./ham-d17";
import { ISI } from "./isi";
import { MADRS } from "./madrs";
import { MDQ } from "./mdq";
import { PEG } from "./peg";
import { PHQ9 } from "./phq9";
import { QIDS_SR16 } from "./qids-sr16";
import type { ResultScale, ScaleItem, TotalScale } from "./scale";

/** Every rating scale a reading can be of, in the order it is offered. */
export const SCALES = {
  phq9: PHQ9,
  qidsSr16: QIDS_SR16,
  madrs: MADRS,
  hamd17: HAM_D17,
  gad7: GAD7,
  isi: ISI,
  auditC: AUDIT_C,
  peg: PEG,
  asrm: ASRM,
  mdq: MDQ,
  cSsrs: C_SSRS,
} as const satisfies Record<string, TotalScale | ResultScale>;

export type ScaleId = keyof typeof SCALES;
export const SCALE_IDS = Object.keys(SCALES) as readonly ScaleId[];

/** Scales of how severe a depression is: a reading of one also says which scale was used, and its score. */
export const DEPRESSION_SCALES = ["phq9", "qidsSr16", "madrs", "hamd17"] as const satisfies readonly ScaleId[];

export function scaleById(id: ScaleId): TotalScale | ResultScale {
  return SCALES[id];
}

/** The questions of a scale that may be shown, by id; none where a total or a result alone is taken. */
export function itemsOf(id: ScaleId): Readonly<Record<string, ScaleItem>> {
  const scale = scaleById(id);
  return scale.kind === "total" ? (scale.items ?? {}) : {};
}

/** What can be asked of a reading: its total or result, and each item. */
export function questionsOf(id: ScaleId): Readonly<Record<string, Question>> {
  const scale = scaleById(id);
  const items = Object.entries(itemsOf(id)).map(([name, { question }]) => [name, question] as const);
  return scale.kind === "total" ? { total: scale.total, ...Object.fromEntries(items) } : { result: scale.result };
}
