import { z } from "./zod";
import { isOpen, NOT_KNOWN, type Answer } from "./answer";
import { COURSES, type CourseKind, type Courses } from "./course";
import { currentMedicinesSchema, type CurrentMedicines } from "./current-medicine";
import { listConflicts } from "../current-medicines/conflicts";
import { DATES_SHAPE, endProblem, type Dates } from "./dates";
import { answerSchema } from "./answer-schema";
import type { Question } from "./question";
import { recordProblem, recordSchema, type RecordedFact } from "./record";
import { ASKED_AFTER, SECTIONS, SEVERITY_SCALES, type Section, type SectionAnswers } from "./questions";
import {
  DOSE_JUDGEMENTS,
  OTHER_USES,
  SEVERAL_QUESTIONS,
  TRIAL_QUESTIONS,
  type MedicineTrial,
  type Trial,
} from "./trial";
import { DRUG_CLASSES } from "../knowledge/drug";
import { DRUGS } from "../knowledge/drugs";
import { contradictedByMeasure } from "./answered-by-measure";
import { contradictedAnswers } from "../scales/answered";
import type { ScaleReading } from "../scales/reading";
import { scaleReadingsSchema } from "./scale-readings";

/** Version of the intake's shape. A file with another version is refused by name. */
export const INTAKE_VERSION = 1;

/** The history of one person, as a clinician knows it. It holds no name, birth date or record number. */
export type Intake = {
  readonly intakeVersion: typeof INTAKE_VERSION;
  /** Trials of medicines: a list (empty when none was tried), or how the question stands open. */
  readonly trials?: Answer<readonly Trial[]> | undefined;
  readonly courses?: Courses | undefined;
  /** Medicines taken now, apart from the trials: a list, "none", or how the question stands open. */
  readonly currentMedicines?: CurrentMedicines | undefined;
  /** Readings of rating scales that are at hand; left out when there are none. */
  readonly scales?: readonly ScaleReading[] | undefined;
  /** What a record system says, beside the answers: drafted facts and what was made of them. */
  readonly record?: readonly RecordedFact[] | undefined;
} & { readonly [S in Section]?: SectionAnswers<S> | undefined };

const open = z.enum(NOT_KNOWN);
/** Words that stand for something else where an id may stand. */
const RESERVED_IDS: readonly string[] = [...NOT_KNOWN, "none"];
const id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/, "an id of letters, digits and hyphens, at most 40 characters")
  .refine((name) => !RESERVED_IDS.includes(name), "an id other than the words for an open answer, and other than none");
const note = z.string().meta({ title: "Note", description: "Free text; no rule reads it" });

/** Answers to a record of questions, each of which may be left out. */
function answers(questions: Readonly<Record<string, Question>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(questions).map(([name, asked]) => [name, answerSchema(asked).optional()]));
}

const DRUG_ACCEPTED =
  'the id of a listed medicine (such as "sertraline"), {"unlisted": "name as written"}, "unknown", "declined" or "notAsked"';

const drug = z
  .union(
    [
      z.enum([...DRUGS.map((listed) => listed.id), ...NOT_KNOWN]),
      z.strictObject({ unlisted: z.string().regex(/\S/, { error: "the name as written" }) }),
    ],
    { error: () => DRUG_ACCEPTED },
  )
  .meta({
    title: "Medicine",
    description: 'Id of a listed medicine, {"unlisted": "name as written"}, or an open answer',
  });

const medicineTrial = z.strictObject({
  kind: z.literal("trial"),
  id,
  drug: drug.optional(),
  addedTo: z.union([open, id]).optional().meta({
    title: "Added to",
    description: "Id of the trial it was added to; left out when given on its own",
  }),
  takenFor: z
    .enum([...Object.keys(OTHER_USES), ...NOT_KNOWN])
    .optional()
    .meta({ title: "Taken for something other than depression" }),
  doseJudgedAdequate: z
    .enum(Object.keys(DOSE_JUDGEMENTS))
    .optional()
    .meta({ title: "Dose judged adequate although below the published minimum, and why" }),
  note: note.optional(),
  ...DATES_SHAPE,
  ...answers(TRIAL_QUESTIONS),
});

const severalTrials = z.strictObject({
  kind: z.literal("several"),
  id,
  had: z.literal("unknown").optional().meta({
    title: "Whether there were any",
    description: "Set while nobody has said whether there were any; left out when there were",
  }),
  drugClass: z
    .enum([...Object.keys(DRUG_CLASSES), ...NOT_KNOWN])
    .optional()
    .meta({ title: "Class" }),
  note: note.optional(),
  ...answers(SEVERAL_QUESTIONS),
});

/** What a stated percentage makes of a result: the outcome answers that agree with it. */
const AGREEING_OUTCOMES: readonly { readonly from: number; readonly outcomes: readonly string[] }[] = [
  { from: 50, outcomes: ["remission", "response"] },
  { from: 25, outcomes: ["partial", "insufficient"] },
  { from: 0, outcomes: ["minimal", "insufficient"] },
  { from: -100, outcomes: ["minimal", "worse", "insufficient"] },
];

const RESPONSES: readonly string[] = ["remission", "response"];

function trialsAgree(trials: readonly Trial[], problem: (path: (string | number)[], message: string) => void): void {
  const seen = new Set<string>();
  trials.forEach((trial, index) => {
    if (seen.has(trial.id)) problem([index, "id"], "an id that no other trial has");
    seen.add(trial.id);
    if (trial.kind === "trial")
      trialAgrees(trial, trials, (path, message) => {
        problem([index, ...path], message);
      });
  });
}

function trialAgrees(
  trial: MedicineTrial,
  trials: readonly Trial[],
  problem: (path: string[], message: string) => void,
): void {
  const { improvementPercent: percent, outcome, addedTo, whyEnded } = trial;
  if (typeof percent === "number" && !isOpen(outcome)) {
    const agreeing = AGREEING_OUTCOMES.find((band) => percent >= band.from)?.outcomes ?? [];
    if (!agreeing.includes(outcome)) {
      problem(
        ["outcome"],
        `with an improvement of ${percent} %: one of ${agreeing.map((name) => `"${name}"`).join(", ")}`,
      );
    }
  }
  if (whyEnded === "lossOfResponse") {
    const noResponse =
      (!isOpen(outcome) && !RESPONSES.includes(outcome)) || (typeof percent === "number" && percent < 50);
    if (noResponse) {
      problem(
        ["whyEnded"],
        "another reason, unless the best result was a response (50 % or more), since only a response can be lost",
      );
      const result = isOpen(outcome) ? "improvementPercent" : "outcome";
      problem([result], 'with "lossOfResponse" as why it ended: "remission" or "response", or 50 % or more');
    }
  }
  const ended = endProblem(trial);
  if (ended !== undefined) problem(["ended"], ended);
  if (whyEnded === "ongoing" && !isOpen(trial.ended)) {
    problem(["ended"], 'left out, or how it stands open, with "ongoing" as why it ended');
    problem(["whyEnded"], `another answer than "ongoing", with ${trial.ended} as its end`);
  }
  if (!isOpen(addedTo) && (addedTo === trial.id || !trials.some((other) => other.id === addedTo))) {
    problem(["addedTo"], "the id of another trial in the list");
  } else if (isAddedToItself(trial, trials)) {
    problem(["addedTo"], "the id of a trial that was not itself added to this one, directly or through others");
  }
}

/** Whether following what a trial was added to leads back to it: then none of them would be one that was added to. */
function isAddedToItself(trial: MedicineTrial, trials: readonly Trial[]): boolean {
  const passed = new Set<string>();
  let next: Trial | undefined = trial;
  while (next?.kind === "trial" && !isOpen(next.addedTo) && !passed.has(next.id)) {
    passed.add(next.id);
    const { addedTo }: MedicineTrial = next;
    if (addedTo === trial.id) return true;
    next = trials.find(({ id: name }) => name === addedTo);
  }
  return false;
}

const trialsSchema = z.union([
  open,
  z.array(z.discriminatedUnion("kind", [medicineTrial, severalTrials])).superRefine((trials, context) => {
    trialsAgree(trials as readonly Trial[], (path, message) => {
      context.addIssue({ code: "custom", path, message });
    });
  }),
]);

const COURSES_ACCEPTED = '"no", a list of at least one course, "unknown", "declined" or "notAsked"';

function courseList(kind: CourseKind) {
  const course = z.strictObject({ kind: z.literal(kind), id, ...DATES_SHAPE, ...answers(COURSES[kind].questions) });
  const courses = z
    .array(course)
    .min(1, { error: COURSES_ACCEPTED })
    .superRefine((had, context) => {
      const seen = new Set<unknown>();
      for (const [index, { id: name }] of had.entries()) {
        if (seen.has(name)) {
          context.addIssue({
            code: "custom",
            path: [index, "id"],
            message: "an id that no other course of this kind has",
          });
        }
        seen.add(name);
        const ended = endProblem(had[index] as Dates);
        if (ended !== undefined) context.addIssue({ code: "custom", path: [index, "ended"], message: ended });
      }
    });
  return z.union([z.literal("no"), open, courses], { error: COURSES_ACCEPTED });
}

const coursesSchema = z.strictObject(
  Object.fromEntries(Object.keys(COURSES).map((kind) => [kind, courseList(kind as CourseKind).optional()])),
);

const sections = Object.fromEntries(
  Object.entries(SECTIONS).map(([section, questions]) => [section, z.strictObject(answers(questions)).optional()]),
);

/**
 * The one schema of the intake: unknown names are refused, blanks are refused, nothing is filled in or coerced.
 * Where two answers contradict each other, the message names both.
 */
export const intakeSchema = z
  .strictObject({
    intakeVersion: z.literal(INTAKE_VERSION),
    ...sections,
    trials: trialsSchema.optional(),
    courses: coursesSchema.optional(),
    currentMedicines: currentMedicinesSchema.optional(),
    scales: scaleReadingsSchema(id).optional(),
    record: recordSchema.optional(),
  })
  .superRefine((value, context) => {
    const intake = value as unknown as Intake;
    for (const [fact, { fact: after, answers: shown }] of Object.entries(ASKED_AFTER)) {
      const [section = "", name = ""] = fact.split(".");
      const [afterSection = "", afterName = ""] = after.split(".");
      const answered = readSection(intake, section, name);
      if (answered === undefined || shown.includes(String(readSection(intake, afterSection, afterName)))) continue;
      context.addIssue({
        code: "custom",
        path: [section, name],
        message: `left out, unless ${after} is one of ${shown.map((choice) => `"${choice}"`).join(", ")}`,
      });
    }
    for (const { path, message } of listConflicts(intake)) context.addIssue({ code: "custom", path, message });
    const { metalInHead, implantedWhich } = intake.conditions ?? {};
    if (metalInHead === "no" && implantedWhich === "headOrVagus") {
      context.addIssue({
        code: "custom",
        path: ["conditions", "metalInHead"],
        message: '"yes" or left out, since a deep brain or vagus nerve stimulator is recorded',
      });
    }
    const contradicted = [
      ...contradictedAnswers(intake),
      ...contradictedByMeasure((fact) => readSection(intake, ...(fact.split(".") as [string, string]))),
    ];
    for (const { path, accepted } of contradicted) {
      context.addIssue({ code: "custom", path: path.split("."), message: accepted });
    }
    (intake.record ?? []).forEach((fact, index) => {
      const problem = recordProblem(fact, intake);
      if (problem === undefined) return;
      context.addIssue({ code: "custom", path: ["record", index, ...problem.at], message: problem.accepted });
    });
    const { severityScale: scale, severityScore: score } = intake.episode ?? {};
    if (typeof score === "number" && scale !== undefined && scale in SEVERITY_SCALES) {
      const { name, max } = SEVERITY_SCALES[scale as keyof typeof SEVERITY_SCALES];
      if (score > max) {
        context.addIssue({
          code: "custom",
          path: ["episode", "severityScore"],
          message: `a ${name} total from 0 to ${max}`,
        });
      }
    }
  }) as unknown as z.ZodType<Intake>;

function readSection(intake: Intake, section: string, name: string): unknown {
  return (intake as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[section]?.[
    name
  ];
}

/** The intake's JSON Schema (draft 2020-12), generated from the one schema. */
export function intakeJsonSchema(): unknown {
  return z.toJSONSchema(intakeSchema, { unrepresentable: "any" });
}
