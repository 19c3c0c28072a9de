import { trialName } from "../adequacy/facts";
import type { CourseKind } from "../intake/course";
import type { Trial } from "../intake/trial";

/** What treatments that were had are called on the patient's sheet, as they stand in a sentence. */
export const COURSE_NAMES: Readonly<Record<CourseKind, string>> = {
  psychotherapy: "a talking therapy",
  ect: "ECT",
  rtms: "magnetic stimulation (TMS)",
  ivKetamine: "a ketamine drip",
  esketamine: "esketamine nasal spray",
};

/** The medicine of a trial. That it was added is told where it matters, so it is no part of the name here. */
export function medicineName(trial: Trial): string {
  return trialName(trial).replace(/, added$/, "");
}

/** "a", "a and b", "a, b and c"; each once. */
export function listOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const last = different.at(-1) ?? "";
  return different.length < 2 ? last : `${different.slice(0, -1).join(", ")} and ${last}`;
}
