import { COURSES, type CourseKind } from "./course";
import type { Question } from "./question";
import { SECTIONS } from "./questions";
import { questionsOf, SCALES, type ScaleId } from "../scales/scales";
import { TRIAL_QUESTIONS } from "./trial";

/** A path into the intake, taken apart. */
export interface Path {
  readonly root: string;
  readonly id: string | undefined;
  readonly name: string;
}

/** `trials.t1.weeks`, `courses.ect`, `courses.ect.c1.sessions`, `scales.phq9.r1.total`, `episode.durationMonths`. */
export function parsePath(path: string): Path {
  const [root = "", second, third] = path.split(".");
  if (root === "trials") return { root, id: second, name: third ?? "" };
  return { root, id: root === "courses" || root === "scales" ? third : undefined, name: second ?? "" };
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

type Questions = Readonly<Record<string, Question>>;

/** The question that stands at a path; undefined where there is none, such as at the list of trials. */
export function questionAt(path: string): Question | undefined {
  const { root, id, name } = parsePath(path);
  if (root === "trials") return own(TRIAL_QUESTIONS as Questions, name);
  if (root === "courses") {
    const course = own(COURSES as Readonly<Record<string, (typeof COURSES)[CourseKind]>>, name);
    return id === undefined || course === undefined ? undefined : own(course.questions as Questions, lastPart(path));
  }
  if (root === "scales") {
    return id !== undefined && Object.hasOwn(SCALES, name)
      ? own(questionsOf(name as ScaleId), lastPart(path))
      : undefined;
  }
  return own(own(SECTIONS as Readonly<Record<string, Questions>>, root) ?? {}, name);
}

/** A property of its own; names such as "constructor" are none. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
