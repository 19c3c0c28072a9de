import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATE_LABELS } from "../../../../src/rules/intake/dates";
import { TRIAL_QUESTIONS } from "../../../../src/rules/intake/trial";
import { medicineNamed } from "../../../../src/rules/adequacy/medicines";
import { readLines } from "../../../../src/ui/intake/quick-entry/read-lines";
import type { LineReading } from "../../../../src/ui/intake/quick-entry/desk";

/**
 * Lines of notes of which it was written down first what a careful reader would take from them, and only then what is
 * read. A part that is missing is one that reader could not tell.
 */
interface ToldTrial {
  readonly drug?: string;
  readonly dose?: number;
  readonly weeks?: number;
  readonly outcome?: string;
  readonly adherence?: string;
  /** "other" stands for every reason that is no benefit and no side effect. */
  readonly why?: string;
  readonly started?: string;
  readonly ended?: string;
}
interface ToldLine {
  readonly line: string;
  readonly trials: readonly ToldTrial[];
}

const FOLDER = "tests/ui/intake/quick-entry/told-first";
const LINES: readonly ToldLine[] = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ToldLine),
);

const LABELS: Readonly<Record<keyof ToldTrial, string>> = {
  drug: "Medicine",
  dose: TRIAL_QUESTIONS.dose.label,
  weeks: TRIAL_QUESTIONS.weeks.label,
  outcome: TRIAL_QUESTIONS.outcome.label,
  adherence: TRIAL_QUESTIONS.adherence.label,
  why: TRIAL_QUESTIONS.whyEnded.label,
  ...DATE_LABELS,
};
const FIELDS = Object.keys(LABELS) as (keyof ToldTrial)[];

/** What was read for a field; an answer of "not known" says no more than none. */
function readAs({ answers }: LineReading, field: keyof ToldTrial): string | undefined {
  if (field === "outcome" && answers["outcome"] === undefined) return bandOf(answers["improvementPercent"]);
  const value = answers[field === "why" ? "whyEnded" : field];
  return value === "unknown" ? undefined : value;
}

/** The result in which a percentage lies, by the labels of the results. */
function bandOf(percent: string | undefined): string | undefined {
  if (percent === undefined) return undefined;
  const better = Number(percent);
  if (better < 0) return "worse";
  return better < 25 ? "minimal" : better < 50 ? "partial" : better < 100 ? "response" : "remission";
}

const OTHER_REASONS = ["other", "ownChoice", "supplyOrCost"];
const firstWord = (name: string) => name.toLowerCase().split(/[ ,(]/)[0];

/** Weeks are worked out of months and years in more than one way: half a week apart they are the same. */
function isSame(field: keyof ToldTrial, read: string, told: string | number | undefined): boolean {
  if (told === undefined) return field === "why" && read === "ongoing";
  if (field === "weeks") return Math.abs(Number(read) - Number(told)) <= 0.5;
  if (field === "dose") return Number(read) === told;
  if (field === "drug")
    return (
      firstWord(medicineNamed(read)?.name ?? read) === firstWord(medicineNamed(String(told))?.name ?? String(told))
    );
  if (field === "why" && told === "other") return OTHER_REASONS.includes(read);
  // Less than half better, with no more detail, leaves open which of the two it was.
  if (field === "outcome" && read === "insufficient")
    return ["insufficient", "minimal", "partial"].includes(String(told));
  // A day of the month that was told is a day in it.
  if (field === "started" || field === "ended") return read.startsWith(String(told));
  return read === told;
}

/** Said to be inferred, or to be checked since not all of the line was understood. */
function isMarked({ answers, parts, isToCheck }: LineReading, field: keyof ToldTrial): boolean {
  if (isToCheck) return true;
  const isPercent = field === "outcome" && answers["outcome"] === undefined;
  const label = isPercent ? TRIAL_QUESTIONS.improvementPercent.label : LABELS[field];
  return parts.some(({ says, inferred }) => says.includes(`${label}: `) && inferred !== undefined);
}

/** Answers that differ from what was told and do not say that they were inferred. */
function silentlyWrong(reading: LineReading, told: ToldTrial): readonly string[] {
  return FIELDS.flatMap((field) => {
    const read = readAs(reading, field);
    return read === undefined || isSame(field, read, told[field]) || isMarked(reading, field)
      ? []
      : [`${field}: ${read}, told: ${told[field] ?? "nothing"}`];
  });
}

/** Each reading beside what was told; of more readings than trials, or fewer, those at the same place. */
function pairs({ line, trials }: ToldLine): readonly (readonly [LineReading, ToldTrial])[] {
  const readings = readLines(line).filter(({ noTrial, kind }) => noTrial === undefined && kind === "trial");
  return readings.map((reading, at) => [reading, trials[at] ?? {}] as const);
}

describe("what is read of lines told first", () => {
  it.each(LINES.map((told) => [told.line, told] as const))("%s", (_, told) => {
    const read = pairs(told);
    // Of a line that tells of no trial, a medicine may be named, or one that is not listed and says so.
    expect(
      told.trials.length > 0
        ? read.flatMap(([reading, trial]) => silentlyWrong(reading, trial))
        : read
            .filter(([reading]) => !isMarked(reading, "drug"))
            .flatMap(([reading]) => silentlyWrong(reading, { drug: readAs(reading, "drug") ?? "" })),
    ).toEqual([]);
  });
});

describe("how much of what was told is read", () => {
  const told = LINES.filter(({ trials }) => trials.length > 0).flatMap(pairs);
  const share = (field: keyof ToldTrial) => {
    const asked = told.filter(([, trial]) => trial[field] !== undefined);
    const right = asked.filter(([reading, trial]) => {
      const read = readAs(reading, field);
      return read !== undefined && isSame(field, read, trial[field]);
    });
    return right.length / asked.length;
  };

  // What is not read is open or marked; these keep the reader from becoming so careful that nothing is left of it.
  it.each([
    ["drug", 0.9],
    ["dose", 0.8],
    ["weeks", 0.8],
    ["outcome", 0.7],
    ["why", 0.4],
    ["adherence", 0.6],
  ] as const)("%s: at least %d", (field, least) => {
    expect(share(field)).toBeGreaterThanOrEqual(least);
  });
});
