import { isOpen, NOT_KNOWN_TEXT, openState } from "../intake/answer";
import type { Intake } from "../intake/intake";
import { lastPart, parsePath, questionAt } from "../intake/paths";
import { lastToAnswer, mayBeLatest } from "../scales/latest";
import { readingAnswer, readingName, totalOfReading, withReadingAnswer, type ScaleReading } from "../scales/reading";
import { SCALES, scaleById, type ScaleId } from "../scales/scales";

/** Ids of the readings of a scale that may be the latest. */
export function latestReadings(intake: Intake, scale: ScaleId): readonly string[] {
  return mayBeLatest(readingsOf(intake, scale)).map(({ id }) => id);
}

/** Ids of earlier readings of a scale whose answer to a question no later one repeats or takes back. */
export function earlierReadings(intake: Intake, scale: ScaleId, question: string): readonly string[] {
  const answers = (reading: ScaleReading) => readingAnswer(reading, question) !== undefined;
  return lastToAnswer(readingsOf(intake, scale), answers).map(({ id }) => id);
}

/** The same intake with one answer of a reading replaced. */
export function withReading(intake: Intake, path: string, next: string | number): Intake {
  const changed = readingAt(intake, path);
  const scales = (intake.scales ?? []).map((reading) =>
    reading === changed ? withReadingAnswer(reading, lastPart(path), next) : reading,
  );
  return { ...intake, scales };
}

function readingsOf(intake: Intake, scale: string): readonly ScaleReading[] {
  return (intake.scales ?? []).filter((reading) => reading.scale === scale);
}

function readingAt(intake: Intake, path: string): ScaleReading | undefined {
  const { name, id } = parsePath(path);
  return readingsOf(intake, name).find((reading) => reading.id === id);
}

/** Whether a scale has a reading, or what a reading answers. */
export function readingValue(intake: Intake, path: string): string | number | undefined {
  const { name, id } = parsePath(path);
  if (id === undefined) return readingsOf(intake, name).length === 0 ? "none listed" : "listed";
  const reading = readingAt(intake, path);
  return reading === undefined ? undefined : readingAnswer(reading, lastPart(path));
}

/** What a fact of a reading is called: its question, its scale and its date. */
export function readingLabel(intake: Intake, path: string): string {
  const reading = readingAt(intake, path);
  const question = questionAt(path);
  if (reading === undefined) return SCALES[parsePath(path).name as ScaleId].name;
  const name = readingName(reading);
  if (question === undefined) return name;
  const { name: scale } = SCALES[reading.scale];
  // A total is called by its scale already: "PHQ-9 total of 2026-03".
  return question.label.startsWith(scale) ? question.label + name.slice(scale.length) : `${question.label}, ${name}`;
}

/** How an answer of a reading stands open: what is missing of a total, or that it was not asked. */
export function openReadingText(intake: Intake, path: string): string {
  const reading = readingAt(intake, path);
  if (reading === undefined) return NOT_KNOWN_TEXT.notAsked;
  const name = lastPart(path);
  if (name !== "total") {
    const answer = name === "result" ? reading.result : reading.items?.[name];
    return NOT_KNOWN_TEXT[openState(isOpen(answer) ? answer : undefined)];
  }
  const scale = scaleById(reading.scale);
  if (scale.kind === "result") return NOT_KNOWN_TEXT.notAsked;
  const { lowest, highest, missing } = totalOfReading(scale, reading);
  if (missing.length === 0) return NOT_KNOWN_TEXT[openState(isOpen(reading.total) ? reading.total : undefined)];
  return `${lowest} to ${highest}, missing: ${missing.join("; ")}`;
}
