import { answeredByList, classAt, classValue, listNote, namesIn } from "../current-medicines/class-answers";
import { questionOfClass } from "../current-medicines/class-questions";
import { isOpen, NOT_KNOWN_TEXT, openState, type NotKnown } from "../intake/answer";
import { answeredByMeasure } from "../intake/answered-by-measure";
import { COURSES, type CourseKind } from "../intake/course";
import { DATE_LABELS } from "../intake/dates";
import type { Intake } from "../intake/intake";
import { lastPart, parsePath, questionAt } from "../intake/paths";
import { valueText, yesNo, type Question } from "../intake/question";
import { recorded, type Found } from "../intake/record";
import {
  DOSE_JUDGEMENTS,
  OTHER_USES,
  SEVERAL_QUESTIONS,
  TRIAL_QUESTIONS,
  type MedicineTrial,
  type Trial,
} from "../intake/trial";
import { answeredByScales } from "../scales/answered";
import { readingName } from "../scales/reading";
import { DRUG_CLASS_PLURALS, type DrugClass } from "../knowledge/drug";
import { drugById } from "../knowledge/drugs";
import { MEDICINE_CLASSES } from "../knowledge/medicines/classes";
import type { DescribedFact, Facts } from "../logic/facts";
import type { Truth } from "../logic/truth";
import { entryOf } from "./entry";
import {
  earlierReadings,
  latestReadings,
  openReadingText,
  readingLabel,
  readingValue,
  withReading,
} from "./reading-facts";
import { trialDrug } from "./medicines";
import { answerOf, DOES_NOT_APPLY, known, measuredAt, SECTION_FACTS, sectionValue } from "./section-facts";

type Value = string | number | undefined;

/** Nothing is assumed of which classes of medicines are taken. */
const AS_RECORDED: ReadonlyMap<string, Value> = new Map();

/** Reads one history for the logic: values by path, wording for each fact, and the trials as things to count. */
export function factsOf(intake: Intake): Facts {
  return factsWith(intake, AS_RECORDED);
}

/** @param assumed - classes of medicines taken that a what-if takes as given, by path */
function factsWith(intake: Intake, assumed: ReadonlyMap<string, Value>): Facts {
  const trials = trialList(intake);
  const byId = new Map(trials?.map((trial) => [trial.id, trial]));

  const values = new Map<string, Value>();
  const value = (path: string): Value => {
    const asked = SECTION_FACTS.get(path);
    if (asked !== undefined)
      return (
        sectionValue(intake, asked, value) ??
        listed(path) ??
        answeredByScales(intake, path)?.value ??
        answeredByMeasure(path, value)?.value
      );
    const before = values.get(path);
    if (before !== undefined || values.has(path)) return before;
    const now = read(path);
    values.set(path, now);
    return now;
  };

  const hasList = intake.currentMedicines !== undefined;
  const listed = (path: string): Value => (hasList ? answeredByList(intake, path)?.answer : undefined);

  const read = (path: string): Value => {
    const medicines = classAt(path);
    if (medicines !== undefined) return assumed.get(path) ?? classValue(intake, medicines, value);
    const { root, id, name } = parsePath(path);
    if (root === "trials") return id === undefined ? trialsText(trials) : trialValue(byId.get(id), name);
    if (root === "scales") return readingValue(intake, path);
    if (root !== "courses") return undefined;
    return id === undefined ? courseValue(intake, name) : known(courseById(intake, path)?.[lastPart(path)]);
  };

  const described = new Map<string, DescribedFact>();
  const describe = (path: string): DescribedFact => {
    const known = described.get(path) ?? describeAnew(path);
    described.set(path, known);
    return known;
  };

  const describeAnew = (path: string): DescribedFact => {
    const now = value(path);
    if (now === DOES_NOT_APPLY) return { path, label: label(path, byId, intake), value: now, open: false };
    const { root } = parsePath(path);
    const asked = questionOf(path);
    const open = now === undefined;
    const says = recorded(intake, path);
    const toConfirm = says?.state === "toConfirm" ? says.found : [];
    const origin = says?.state === "confirmed" ? says.found.find(({ value: read }) => read === now) : undefined;
    return {
      path,
      label: root === "scales" ? readingLabel(intake, path) : label(path, byId, intake),
      value:
        measuredAt(intake, path, value) ??
        (open
          ? openText(intake, path, byId) +
            listNote(intake, path, false) +
            toConfirmText(toConfirm, (read) => wording(path, asked, read, byId, intake))
          : wording(path, asked, now, byId, intake) + listedText(intake, path) + readingText(intake, path, value)),
      open,
      ...(origin === undefined ? {} : { fromRecord: originText(origin) }),
    };
  };

  return {
    value,
    describe,
    question: questionOf,
    trials: trials?.map((trial) => entryOf(trial, nameWithRecord(trial, intake), value)),
    courses: (kind) => courseIds(intake, kind),
    latestReadings: (scale) => latestReadings(intake, scale),
    earlierReadings: (scale, question) => earlierReadings(intake, scale, question),
    with: (path, next) =>
      classAt(path) === undefined
        ? factsWith(withAnswer(intake, path, next), assumed)
        : factsWith(intake, new Map([...assumed, [path, next]])),
    memory: new Map(),
  };
}

/** What a record says of an open fact: read, but not yet confirmed by anybody. */
function toConfirmText(found: readonly Found[], worded: (value: string | number) => string): string {
  if (found.length === 0) return "";
  return `; to confirm from the record: ${found.map((read) => `${worded(read.value)} (${originText(read)})`).join(" or ")}`;
}

/** Where a finding of the record stands: its kind and date, without the id. */
function originText({ resource, date }: Found): string {
  const kind = resource.split("/")[0] ?? resource;
  return date === undefined ? kind : `${kind}, ${date.slice(0, 10)}`;
}

/** The question behind a fact. Whether a class of medicines is taken stands in the list, and reads as a yes or no. */
function questionOf(path: string): Question | undefined {
  const medicines = classAt(path);
  if (medicines === undefined) return questionAt(path);
  return yesNo(`Among the current medicines: ${MEDICINE_CLASSES[medicines].name}`);
}

/** The listed medicines that make an answer. */
function listedText(intake: Intake, path: string): string {
  const medicines = classAt(path);
  if (medicines === undefined) return listNote(intake, path, true);
  const names = namesIn(intake, medicines);
  const asked = questionOfClass(medicines);
  if (names !== "") return `: ${names}`;
  return asked === undefined ? "" : `, as asked: ${questionAt(asked)?.label ?? asked}`;
}

function trialsText(trials: readonly Trial[] | undefined): Value {
  if (trials === undefined) return undefined;
  return trials.length === 0 ? "none" : `${trials.length} listed`;
}

/** The trials when the list is answered, else undefined. */
export function trialList(intake: Intake): readonly Trial[] | undefined {
  return Array.isArray(intake.trials) ? (intake.trials as readonly Trial[]) : undefined;
}

/** What a trial is called where a record may have named its medicine: as drafted, while nobody has confirmed that. */
export function nameWithRecord(trial: Trial, intake: Pick<Intake, "record">): string {
  if (trial.kind === "several" || !isOpen(trial.drug)) return trialName(trial);
  const drafted = recorded(intake, `trials.${trial.id}.drug`);
  if (drafted?.state !== "toConfirm") return trialName(trial);
  const names = drafted.found.map(({ value }) => drugById(String(value))?.name ?? String(value));
  return `${names.join(" or ")} (to confirm)`;
}

/** What a trial is called wherever a person reads of it, by its answers alone. */
export function trialName(trial: Trial): string {
  if (trial.kind === "several") {
    const named = DRUG_CLASS_PLURALS[trial.drugClass as DrugClass] as string | undefined;
    if (trial.had === "unknown" && isOpen(trial.howMany)) return `other ${named ?? "medicines"}, if there were any`;
    const many = typeof trial.howMany === "number" ? String(trial.howMany) : "several";
    return `${many} ${named ?? "medicines"}, details not known`;
  }
  if (trial.drug === undefined || trial.drug === "notAsked") return "medicine not entered yet";
  if (isOpen(trial.drug)) return "medicine not known";
  return trialDrug(trial)?.name ?? (typeof trial.drug === "string" ? trial.drug : trial.drug.unlisted);
}

/** Whether an entry is an augmentation: added to another, or a medicine that is only ever added. */
export function isAugmentation(trial: Trial): Truth {
  if (trial.kind === "several") return "unknown";
  const drug = trialDrug(trial);
  if (!isOpen(trial.addedTo) || drug?.countsAs === "augmenter") return "yes";
  return drug === undefined || trial.addedTo !== undefined ? "unknown" : "no";
}

/** The unit in which a trial's dose is given. */
export function doseUnit(trial: MedicineTrial): string {
  return trialDrug(trial)?.doseUnit ?? TRIAL_QUESTIONS.dose.unit;
}

function courseById(intake: Intake, path: string): Readonly<Record<string, unknown>> | undefined {
  const { name, id } = parsePath(path);
  const had = (intake.courses as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (!Array.isArray(had)) return undefined;
  return (had as readonly Readonly<Record<string, unknown>>[]).find((course) => course["id"] === id);
}

function courseIds(intake: Intake, kind: CourseKind): readonly string[] | undefined {
  const had = intake.courses?.[kind];
  if (isOpen(had)) return undefined;
  return had === "no" ? [] : had.map(({ id }) => id);
}

/** Which reading or measured value answered a question that was not answered on its own. */
function readingText(intake: Intake, path: string, value: Facts["value"]): string {
  const asked = SECTION_FACTS.get(path);
  if (asked === undefined || sectionValue(intake, asked, value) !== undefined) return "";
  const from = answeredByScales(intake, path)?.from.map(readingName);
  const measured = answeredByMeasure(path, value)?.from;
  const said = from?.join(" and ") ?? measured;
  return said === undefined ? "" : ` (${said})`;
}

function trialValue(trial: Trial | undefined, name: string): Value {
  if (trial === undefined || name === "") return undefined;
  if (trial.kind === "several") {
    return name === "howMany" || name === "episode" ? known(trial[name]) : undefined;
  }
  switch (name) {
    case "drug":
      return trialDrug(trial)?.id;
    case "takenFor":
      return trial.takenFor === undefined ? "depression" : known(trial.takenFor);
    case "addedTo":
      return trial.addedTo === undefined ? "none" : known(trial.addedTo);
    case "doseJudgedAdequate":
      return trial.doseJudgedAdequate ?? "none";
    default:
      return known((trial as unknown as Readonly<Record<string, unknown>>)[name]);
  }
}

/** Whether a kind of other treatment was had: yes once a course is listed. */
function courseValue(intake: Intake, kind: string): Value {
  const had = (intake.courses as Readonly<Record<string, unknown>> | undefined)?.[kind];
  if (isOpen(had)) return undefined;
  return had === "no" ? "no" : "yes";
}

function withAnswer(intake: Intake, path: string, next: string | number): Intake {
  const { root, id, name } = parsePath(path);
  if (root === "trials") {
    const trials = (trialList(intake) ?? []).map((trial) => (trial.id === id ? { ...trial, [name]: next } : trial));
    return { ...intake, trials };
  }
  if (root === "courses") return withCourseAnswer(intake, path, next);
  if (root === "scales") return withReading(intake, path, next);
  const section = (intake as unknown as Readonly<Record<string, object | undefined>>)[root];
  return { ...intake, [root]: { ...section, [name]: answerOf(path, next) } };
}

function withCourseAnswer(intake: Intake, path: string, next: string | number): Intake {
  const { id, name } = parsePath(path);
  const had = (intake.courses as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (!Array.isArray(had)) return intake;
  const courses = (had as readonly Readonly<Record<string, unknown>>[]).map((course) =>
    course["id"] === id ? { ...course, [lastPart(path)]: next } : course,
  );
  return { ...intake, courses: { ...intake.courses, [name]: courses } };
}

const OTHER_TRIAL_LABELS: Readonly<Record<string, string>> = {
  ...DATE_LABELS,
  "": "Details",
  drug: "Which medicine",
  takenFor: "What it was taken for",
  addedTo: "What it was added to",
  doseJudgedAdequate: "Dose judged adequate although below the published minimum",
  drugClass: "Class",
  howMany: SEVERAL_QUESTIONS.howMany.label,
};

function label(path: string, byId: ReadonlyMap<string, Trial>, intake: Intake): string {
  const { root, id, name } = parsePath(path);
  if (path === "trials") return "Medicines tried so far";
  if (path === "currentMedicines") return "Current medicines";
  if (path.startsWith("currentMedicines.") && classAt(path) === undefined) return "A current medicine";
  const asked = questionOf(path)?.label;
  if (root === "courses") {
    const { name: course } = COURSES[name as CourseKind];
    const date = id === undefined ? undefined : (DATE_LABELS as Readonly<Record<string, string>>)[lastPart(path)];
    if (date !== undefined) return `${date}, ${course}`;
    return asked === undefined ? `${course}, had so far` : `${asked}, ${course}`;
  }
  if (root !== "trials") return asked ?? path;
  const trial = id === undefined ? undefined : byId.get(id);
  return `${asked ?? OTHER_TRIAL_LABELS[name] ?? name}, ${trial === undefined ? "trial" : nameWithRecord(trial, intake)}`;
}

/** How a value would read as the answer at a path. */
export function answerText(intake: Intake, path: string, value: string | number): string {
  return wording(path, questionAt(path), value, new Map(trialList(intake)?.map((trial) => [trial.id, trial])), intake);
}

function wording(
  path: string,
  asked: Question | undefined,
  value: string | number,
  byId: ReadonlyMap<string, Trial>,
  intake: Intake,
): string {
  const { root, id, name } = parsePath(path);
  const trial = id === undefined ? undefined : byId.get(id);
  if (root === "trials" && name === "dose" && trial?.kind === "trial") return `${value} ${doseUnit(trial)}`;
  if (asked !== undefined) return valueText(asked, value);
  if (name === "drug") return drugById(String(value))?.name ?? String(value);
  if (name === "takenFor") return value === "depression" ? "depression" : OTHER_USES[value as keyof typeof OTHER_USES];
  if (name === "doseJudgedAdequate") {
    return value === "none" ? "not recorded" : `yes, ${DOSE_JUDGEMENTS[value as keyof typeof DOSE_JUDGEMENTS]}`;
  }
  if (name === "addedTo") {
    const other = byId.get(String(value));
    return other === undefined ? "given on its own" : `added to ${nameWithRecord(other, intake)}`;
  }
  return String(value);
}

function openText(intake: Intake, path: string, byId: ReadonlyMap<string, Trial>): string {
  const { root, id, name } = parsePath(path);
  if (path === "trials") return NOT_KNOWN_TEXT[openState(intake.trials as NotKnown | undefined)];
  if (classAt(path) !== undefined) return "not known from the current medicines";
  if (root === "scales") return openReadingText(intake, path);
  const trial = id === undefined ? undefined : byId.get(id);
  if (trial?.kind === "trial" && name === "drug" && typeof trial.drug === "object") {
    return `${trial.drug.unlisted}, not in the list of medicines`;
  }
  const holder =
    root === "trials"
      ? trial
      : root === "courses" && id !== undefined
        ? courseById(intake, path)
        : (intake as unknown as Readonly<Record<string, unknown>>)[root];
  const answer = (holder as Readonly<Record<string, unknown>> | undefined)?.[
    root === "courses" && id !== undefined ? lastPart(path) : name
  ];
  if (trial?.kind === "several" && !(name in SEVERAL_QUESTIONS)) return NOT_KNOWN_TEXT.unknown;
  return NOT_KNOWN_TEXT[openState(isOpen(answer) ? answer : undefined)];
}
