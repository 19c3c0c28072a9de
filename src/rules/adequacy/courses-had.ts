import { COURSES, type Course, type CourseKind } from "../intake/course";
import type { Intake } from "../intake/intake";
import { DATE_LABELS, isDated } from "../intake/dates";
import type { DescribedFact, Facts } from "../logic/facts";

/** Treatments of one kind other than medicines: whether any was had, and each course of it. */
export interface CoursesOfKind {
  readonly kind: CourseKind;
  readonly name: string;
  /** Whether any was had; its value tells no, not known and not asked apart. */
  readonly had: DescribedFact;
  /** Each course that was had, in the order listed; empty when there was none, or nobody can tell. */
  readonly courses: readonly CourseHad[];
}

export interface CourseHad {
  readonly id: string;
  /** What was asked about the course, in the order of the form, labelled by the question alone. */
  readonly facts: readonly DescribedFact[];
}

/** Psychotherapy, ECT, rTMS and ketamine had so far: what is recorded of each, and what stands open. */
export function coursesHad(intake: Intake, facts: Facts): readonly CoursesOfKind[] {
  return (Object.keys(COURSES) as CourseKind[]).map((kind) => ({
    kind,
    name: COURSES[kind].name,
    had: facts.describe(`courses.${kind}`),
    courses: coursesOf(intake, kind).map((course) => ({ id: course.id, facts: factsOfCourse(kind, course, facts) })),
  }));
}

/** The courses of one kind that are listed. */
export function coursesOf(intake: Intake, kind: CourseKind): readonly Course[] {
  const had = intake.courses?.[kind];
  return Array.isArray(had) ? (had as readonly Course[]) : [];
}

/** What was asked, and its dates where anything was said of them. */
function factsOfCourse(kind: CourseKind, course: Course, facts: Facts): readonly DescribedFact[] {
  const questions: Readonly<Record<string, { readonly label: string }>> = COURSES[kind].questions;
  const asked = Object.entries(questions).map(([name, { label }]) => [name, label] as const);
  return [...asked, ...(isDated(course) ? Object.entries(DATE_LABELS) : [])].map(([name, label]) => ({
    ...facts.describe(`courses.${kind}.${course.id}.${name}`),
    label,
  }));
}
