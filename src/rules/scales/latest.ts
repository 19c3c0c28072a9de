import { isSurelyEarlier } from "../intake/dates";
import { dateOf, type ScaleReading } from "./reading";

/**
 * The readings that may be the latest to answer a question: those that no later reading with an answer follows for
 * certain. A later reading that leaves the question blank stays possible itself, and takes no earlier answer back.
 * Readings whose order the dates do not tell stand side by side.
 */
export function mayBeLatest(
  readings: readonly ScaleReading[],
  answers: (reading: ScaleReading) => boolean,
): readonly ScaleReading[] {
  return readings.filter(
    (reading) => !readings.some((other) => answers(other) && isSurelyEarlier(dateOf(reading), dateOf(other))),
  );
}
