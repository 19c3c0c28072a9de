import { isOpen, NOT_KNOWN } from "../../rules/intake/answer";
import { COURSES, type CourseKind } from "../../rules/intake/course";
import { DATE_LABELS } from "../../rules/intake/dates";
import { INTAKE_VERSION, type Intake } from "../../rules/intake/intake";
import type { Problem } from "../../rules/intake/limits";
import { parsePath } from "../../rules/intake/paths";
import type { Measured } from "../../rules/intake/measure";
import { answerSchema } from "../../rules/intake/answer-schema";
import { acceptedText, finestStep, type Question } from "../../rules/intake/question";
import { ASKED_AFTER, SECTIONS, type Section } from "../../rules/intake/questions";
import { readIntakeValue } from "../../rules/intake/read";
import type { RecordedFact } from "../../rules/intake/record";
import { SEVERAL_QUESTIONS, TRIAL_QUESTIONS, type MedicineTrial, type Trial } from "../../rules/intake/trial";
import { medicineNamed } from "../../rules/adequacy/medicines";
import { currentMedicineNamed } from "../../rules/current-medicines/names";
import { drugById } from "../../rules/knowledge/drugs";
import { currentMedicineName } from "../../rules/knowledge/medicines/medicines";
import { emptyDraft, mapValues, readingPath, type Draft, type RowDraft, type TrialDraft } from "./draft";
import { measuredOf, measuredTyped, typedWords } from "./measured";
import { typedNumber, withoutUnit } from "./typed-number";
import { parseDate, readingOf, scaleDraftOf } from "./scale-draft";

/** The draft as the rules read it, with what does not parse left out and named. */
export interface ReadDraft {
  readonly intake: Intake;
  /** Problems by the fact's path, such as `trials.t1.weeks`. */
  readonly problems: Readonly<Record<string, string>>;
}

/** An answer as the intake holds it. */
type ReadAnswer = string | number | Measured;

type Parsed =
  { readonly ok: true; readonly value: ReadAnswer | undefined } | { readonly ok: false; readonly message: string };

/**
 * One typed answer, by its question.
 *
 * @param unit - the unit of a number, where it is another than that of the question
 */
export function parseTyped(question: Question, typed: string | undefined, unit?: string): Parsed {
  const text = (typed ?? "").trim();
  if (text === "") return { ok: true, value: undefined };
  if ((NOT_KNOWN as readonly string[]).includes(text)) return { ok: true, value: text };
  if (question.kind === "measure") {
    const measured = measuredOf(question, typed ?? "");
    return measured === undefined || answerSchema(question).safeParse(measured).success
      ? { ok: true, value: measured }
      : notAccepted(question, typedWords(typed ?? ""));
  }
  if (question.kind === "choice" && !(text in question.choices)) return notAccepted(question, text);
  if (question.kind !== "number") return { ok: true, value: text };
  const value = typedNumber(withoutUnit(text, unit ?? question.unit));
  const { min, max } = question;
  const step = finestStep(question);
  const onStep = value !== undefined && Math.abs(value / step - Math.round(value / step)) < 1e-6;
  if (value === undefined || value < min || value > max || !onStep) return notAccepted(question, text);
  return { ok: true, value };
}

function notAccepted(question: Question, written: string): Parsed {
  return { ok: false, message: `“${written}” is not accepted here: ${acceptedText(question)}` };
}

/**
 * Reads the draft for the rules. What is hidden does not act; what does not parse is open, and named.
 *
 * @param record - what a record says beside the answers; a finding about a trial that was removed is left out
 */
export function readDraft(draft: Draft, record: readonly RecordedFact[] = []): ReadDraft {
  const problems: Record<string, string> = {};
  const answersOf = (
    path: string,
    questions: Readonly<Record<string, Question>>,
    typed: Readonly<Record<string, string>>,
    units: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const answers: Record<string, ReadAnswer> = {};
    for (const [name, question] of Object.entries(questions)) {
      const parsed = parseTyped(question, typed[name], units[name]);
      if (!parsed.ok) problems[`${path}.${name}`] = parsed.message;
      else if (parsed.value !== undefined) answers[name] = parsed.value;
    }
    return answers;
  };

  const sections = mapValues(SECTIONS, (questions, section) => {
    const shown = Object.fromEntries(
      Object.entries(questions).filter(([name]) => isShown(draft, `${section}.${name}`)),
    );
    return answersOf(section, shown, draft.sections[section]);
  });
  const datesOf = (path: string, row: RowDraft) => {
    const dates: Record<string, string> = {};
    for (const name of Object.keys(DATE_LABELS)) {
      const date = parseDate(row[name]);
      if (!date.ok) problems[`${path}.${name}`] = date.message;
      else if (date.value !== undefined) dates[name] = date.value;
    }
    return dates;
  };
  const trials = draft.trials.list.map((row) => trialOf(row, draft, answersOf, datesOf));
  const courses = mapValues(COURSES, ({ questions }, kind) => {
    const { had, list } = draft.courses[kind];
    if (had !== "yes") return had === "" ? undefined : had;
    // Had, but no details: one course of which nothing more is known.
    const rows: readonly RowDraft[] = list.length === 0 ? [{ id: `${kind}1` }] : list;
    return rows.map((row) => {
      const path = `courses.${kind}.${row.id}`;
      return { kind, id: row.id, ...datesOf(path, row), ...answersOf(path, questions, row) };
    });
  });
  const scales = draft.scales.map((row) => {
    const path = readingPath(row);
    const date = parseDate(row["date"]);
    if (!date.ok) problems[`${path}.date`] = date.message;
    return readingOf(row, date.ok ? date.value : undefined, (questions) => answersOf(path, questions, row));
  });

  const whole = {
    intakeVersion: INTAKE_VERSION,
    ...Object.fromEntries(Object.entries(sections).filter(([, answers]) => Object.keys(answers).length > 0)),
    ...trialsValue(draft, trials),
    ...currentMedicinesValue(draft.currentMedicines),
    courses: Object.fromEntries(Object.entries(courses).filter(([, had]) => had !== undefined)),
    ...(scales.length === 0 ? {} : { scales }),
    ...recordOf(draft, record),
  };
  return { intake: withoutConflicts(whole, problems, draft), problems };
}

function recordOf(draft: Draft, record: readonly RecordedFact[]): { readonly record?: readonly RecordedFact[] } {
  const listed = new Set(draft.trials.list.map(({ id }) => id));
  const about = record.filter(({ path }) => {
    const { root, id } = parsePath(path);
    return root !== "trials" || (id !== undefined && listed.has(id));
  });
  return about.length === 0 ? {} : { record: about };
}

/** Whether a conditional question is shown, given the other answers. */
function isShown(draft: Draft, fact: string): boolean {
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  if (after === undefined) return true;
  const [section, name] = after.fact.split(".") as [Section, string];
  return after.answers.includes(draft.sections[section][name] ?? "");
}

function trialsValue(draft: Draft, trials: readonly unknown[]): { readonly trials?: unknown } {
  if (trials.length > 0) return { trials };
  const { whenEmpty } = draft.trials;
  return whenEmpty === "" ? {} : { trials: whenEmpty === "none" ? [] : whenEmpty };
}

/** The list as typed: a name that is not recognised is kept as it was written, a blank row is a medicine not known. */
function currentMedicinesValue({ whenEmpty, list }: Draft["currentMedicines"]): {
  readonly currentMedicines?: unknown;
} {
  if (list.length === 0) return whenEmpty === "" ? {} : { currentMedicines: whenEmpty };
  return {
    currentMedicines: list.map((row) => {
      const medicine = currentMedicineAnswer(row["medicine"]);
      const mostDays = text(row["mostDays"]);
      return {
        id: row.id,
        ...(medicine === undefined ? {} : { medicine }),
        ...(mostDays === undefined ? {} : { mostDays }),
      };
    }),
  };
}

function currentMedicineAnswer(typed: string | undefined): unknown {
  const name = text(typed);
  if (name === undefined || (NOT_KNOWN as readonly string[]).includes(name)) return name;
  return currentMedicineNamed(name)?.id ?? { unlisted: name };
}

function trialOf(
  row: TrialDraft,
  draft: Draft,
  answersOf: (
    path: string,
    questions: Readonly<Record<string, Question>>,
    typed: RowDraft,
    units?: Readonly<Record<string, string | undefined>>,
  ) => Record<string, ReadAnswer>,
  datesOf: (path: string, row: RowDraft) => Readonly<Record<string, string>>,
): unknown {
  const { kind, id } = row;
  const path = `trials.${id}`;
  const note = text(row["note"]);
  const common = { kind, id, ...(note === undefined ? {} : { note }) };
  if (kind === "several") {
    const drugClass = text(row["drugClass"]);
    const had = row["had"] === "unknown" ? { had: row["had"] } : {};
    return {
      ...common,
      ...had,
      ...(drugClass === undefined ? {} : { drugClass }),
      ...answersOf(path, SEVERAL_QUESTIONS, row),
    };
  }
  const drug = medicineAnswer(row["drug"]);
  const addedTo = addedToIn(row, draft.trials.list);
  const takenFor = text(row["takenFor"]);
  const doseJudgedAdequate = text(row["doseJudgedAdequate"]);
  return {
    ...common,
    ...(drug === undefined ? {} : { drug }),
    ...(addedTo === undefined ? {} : { addedTo }),
    ...(takenFor === undefined ? {} : { takenFor }),
    ...(doseJudgedAdequate === undefined ? {} : { doseJudgedAdequate }),
    ...datesOf(path, row),
    ...answersOf(path, TRIAL_QUESTIONS, row, { dose: medicineNamed(row["drug"] ?? "")?.doseUnit }),
  };
}

/** What a trial was added to; to another, which one is not known any more, where that trial was taken out of the list. */
function addedToIn({ id, addedTo: typed }: RowDraft, list: readonly RowDraft[]): string | undefined {
  const addedTo = text(typed);
  if (addedTo === undefined || isOpen(addedTo)) return addedTo;
  return list.some((other) => other.id === addedTo && other.id !== id) ? addedTo : "unknown";
}

function text(typed: string | undefined): string | undefined {
  const trimmed = (typed ?? "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/** What was typed as the medicine: a listed one by generic or product name, an open answer, or the name as written. */
function medicineAnswer(typed: string | undefined): unknown {
  const name = text(typed);
  if (name === undefined) return undefined;
  if ((NOT_KNOWN as readonly string[]).includes(name)) return name;
  return medicineNamed(name)?.id ?? { unlisted: name };
}

/** Answers that contradict each other are open until one is changed; each is named at its field. */
function withoutConflicts(whole: Record<string, unknown>, problems: Record<string, string>, draft: Draft): Intake {
  let value = whole;
  for (let round = 0; round < CONFLICT_ROUNDS; round += 1) {
    const read = readIntakeValue(value);
    if (read.ok) return read.intake;
    value = structuredClone(value);
    for (const problem of read.problems) {
      problems[factPath(problem, draft)] ??= `This does not fit another answer; accepted: ${problem.accepted}`;
      leaveOpen(value, problem.path.split("."));
    }
  }
  throw new Error("A draft could not be read although every answer that does not parse was left out");
}

/** Each round removes what does not fit; removing may at most uncover one more layer. */
const CONFLICT_ROUNDS = 8;

/** Path by place in a list (`trials.0.outcome`, `scales.0.total`) as path by id (`trials.t1.outcome`, `scales.phq9.r1.total`). */
function factPath({ path }: Problem, draft: Draft): string {
  const [root = "", place, ...rest] = path.split(".");
  const reading = root === "scales" ? draft.scales[Number(place)] : undefined;
  if (reading !== undefined) return [readingPath(reading), ...rest.slice(-1)].join(".");
  if (root === "courses") return coursePath(path, draft);
  if ((root !== "trials" && root !== "currentMedicines") || place === undefined) return path;
  return [root, draft[root].list[Number(place)]?.id ?? place, ...rest].join(".");
}

/** The same of a course: `courses.ect.0.ended` as `courses.ect.ect1.ended`. */
function coursePath(path: string, draft: Draft): string {
  const [root, kind, place, ...rest] = path.split(".");
  const row = draft.courses[kind as CourseKind].list[Number(place)];
  return row === undefined ? path : [root, kind, row.id, ...rest].join(".");
}

/** Takes an answer away. Left out, what a trial was added to would read as given on its own; so that is kept as open. */
function leaveOpen(value: unknown, path: readonly string[]): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  if (rest.length > 0) leaveOpen(holder[step], rest);
  else if (step === "addedTo") holder[step] = "notAsked";
  else Reflect.deleteProperty(holder, step);
}

/** An intake from a file as a draft in the form. */
export function draftOf(intake: Intake): Draft {
  const blank = emptyDraft();
  const record = intake as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return {
    sections: mapValues(blank.sections, (answers, section) =>
      mapValues(answers, (_, name) => typed(record[section]?.[name])),
    ),
    trials: {
      whenEmpty: whenEmptyOf(intake),
      list: Array.isArray(intake.trials) ? (intake.trials as readonly Trial[]).map(trialDraft) : [],
    },
    currentMedicines: currentMedicinesDraft(intake),
    courses: mapValues(blank.courses, (_, kind) => {
      const had = intake.courses?.[kind];
      if (had === undefined || isOpen(had)) return { had: typed(had), list: [] };
      return had === "no"
        ? { had, list: [] }
        : { had: "yes", list: had.map((course) => mapValues(course as never, typed) as RowDraft) };
    }),
    scales: (intake.scales ?? []).map((reading) => scaleDraftOf(reading, typed)),
  };
}

function currentMedicinesDraft({ currentMedicines: list }: Intake): Draft["currentMedicines"] {
  if (list === undefined || list === "notAsked") return { whenEmpty: "", list: [] };
  if (typeof list === "string") return { whenEmpty: list, list: [] };
  return {
    whenEmpty: "",
    list: list.map(({ id, medicine, mostDays }) => ({
      id,
      medicine:
        typeof medicine === "object" ? medicine.unlisted : (currentMedicineName(medicine ?? "") ?? typed(medicine)),
      mostDays: typed(mostDays),
    })),
  };
}

function whenEmptyOf({ trials }: Intake): Draft["trials"]["whenEmpty"] {
  if (trials === "unknown" || trials === "declined") return trials;
  return Array.isArray(trials) && trials.length === 0 ? "none" : "";
}

function trialDraft(trial: Trial): TrialDraft {
  const own = trial.kind === "trial" ? { drug: medicineTyped(trial.drug), ...spokenGaps(trial) } : {};
  return { ...mapValues(trial as never, typed), ...own, kind: trial.kind, id: trial.id };
}

/** Where an answer left out says something (given on its own, for depression), not asked stands in words of its own. */
function spokenGaps({ addedTo, takenFor }: MedicineTrial): Readonly<Record<string, string>> {
  return {
    ...(addedTo === "notAsked" ? { addedTo } : {}),
    ...(takenFor === "notAsked" ? { takenFor } : {}),
  };
}

function medicineTyped(drug: unknown): string {
  if (typeof drug === "object" && drug !== null && "unlisted" in drug) return String(drug.unlisted);
  return typeof drug === "string" ? (drugById(drug)?.name ?? drug) : "";
}

function typed(answer: unknown): string {
  if (typeof answer === "number") return String(answer);
  if (typeof answer === "object" && answer !== null) return measuredTyped(answer as Measured);
  return typeof answer === "string" && answer !== "notAsked" ? answer : "";
}
