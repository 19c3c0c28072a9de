import { isSurelyEarlier } from "../intake/dates";
import { dateOf, type ScaleReading } from "./reading";

/**
 * The readings of a scale that may be the latest: those that no other follows for certain, whatever either answers.
 * Readings whose order the dates do not tell stand side by side, so one without a date always may be.
 */
export function mayBeLatest(readings: readonly ScaleReading[]): readonly ScaleReading[] {
  return readings.filter((reading) => !readings.some((other) => follows(other, reading)));
}

/**
 * Readings that are not the latest but hold an answer that no later one repeats or takes back: told as earlier ones,
 * with their date, so that a later form left blank does not hide them.
 */
export function lastToAnswer(
  readings: readonly ScaleReading[],
  answers: (reading: ScaleReading) => boolean,
): readonly ScaleReading[] {
  const latest = mayBeLatest(readings);
  const answered = readings.filter(answers);
  return answered.filter((one) => !latest.includes(one) && !answered.some((other) => follows(other, one)));
}

function follows(other: ScaleReading, reading: ScaleReading): boolean {
  return isSurelyEarlier(dateOf(reading), dateOf(other));
}
