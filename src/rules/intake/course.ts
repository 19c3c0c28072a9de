import { choice, number, type Question, type ValueOf } from "./question";
import { TRIAL_QUESTIONS } from "./trial";
import type { Answer } from "./answer";
import type { Dates } from "./dates";

const sessions = number({ label: "Sessions", unit: "sessions", min: 1, max: 500 });

const EVERY_COURSE = { sessions, outcome: TRIAL_QUESTIONS.outcome, episode: TRIAL_QUESTIONS.episode } as const;

/** Other treatments that may have been had, each with what is asked about a course of it. */
export const COURSES = {
  psychotherapy: {
    name: "Psychotherapy",
    questions: {
      type: choice("Type of therapy", {
        cbt: "cognitive behavioural therapy (CBT)",
        behaviouralActivation: "behavioural activation",
        ipt: "interpersonal therapy (IPT)",
        cbasp: "CBASP",
        mbct: "mindfulness-based cognitive therapy",
        psychodynamic: "psychodynamic therapy",
        counselling: "counselling",
        other: "another type",
      }),
      ...EVERY_COURSE,
    },
  },
  ect: {
    name: "Electroconvulsive therapy (ECT)",
    questions: {
      electrodePlacement: choice("Electrode placement", { bilateral: "bilateral", unilateral: "unilateral" }),
      ...EVERY_COURSE,
    },
  },
  rtms: { name: "Transcranial magnetic stimulation (rTMS)", questions: EVERY_COURSE },
  ivKetamine: { name: "Intravenous ketamine", questions: EVERY_COURSE },
  esketamine: { name: "Esketamine nasal spray", questions: EVERY_COURSE },
} as const satisfies Record<string, { readonly name: string; readonly questions: Record<string, Question> }>;

export type CourseKind = keyof typeof COURSES;
type CourseQuestions = typeof COURSES;

/** One course of another treatment. */
export type Course = {
  [K in CourseKind]: { readonly kind: K; readonly id: string } & Dates & {
      readonly [Q in keyof CourseQuestions[K]["questions"]]?: CourseQuestions[K]["questions"][Q] extends Question
        ? Answer<ValueOf<CourseQuestions[K]["questions"][Q]>> | undefined
        : never;
    };
}[CourseKind];

/** Courses had, by kind: "no" when none was had; a list of at least one when some were. */
export type Courses = {
  readonly [K in CourseKind]?: Answer<"no" | readonly Extract<Course, { kind: K }>[]> | undefined;
};
