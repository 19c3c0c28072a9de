import { COURSES, type CourseKind } from "../intake/course";
import type { Citation } from "../knowledge/cite";
import { hadCourse, type CourseTest, type HadCourse } from "../logic/criterion";
import type { FailureBar } from "./criteria";

/** Best results that fall short of a bar. */
const SHORT_OF: Readonly<Record<FailureBar, readonly string[]>> = {
  50: ["partial", "minimal", "worse", "insufficient"],
  25: ["minimal", "worse"],
};

/** The best result of the course fell short of the bar. */
export function courseFellShort(below: FailureBar): CourseTest {
  return {
    question: "outcome",
    test: { op: "oneOf", values: SHORT_OF[below] },
    // “Less than half better, no more detail” falls short of the half; whether of less, nobody said.
    leftOpenBy: below < 50 ? ["insufficient"] : [],
    text: `The best result was less than ${below} % improvement`,
    cites: [],
  };
}

const IN_CURRENT_EPISODE: CourseTest = {
  question: "episode",
  test: { op: "oneOf", values: ["current"] },
  text: "The course was in the current episode",
  cites: [],
};

/**
 * A course in this episode whose best result fell short. How many sessions make a course adequate was not read in the
 * texts that count courses, so the number recorded is not held against it.
 */
export function failedCourse(
  kind: Extract<CourseKind, "ect" | "rtms" | "psychotherapy">,
  below: FailureBar,
  cites: readonly Citation[],
): HadCourse {
  const text = `A course of ${COURSES[kind].name} in this episode brought less than ${below} % improvement`;
  return hadCourse(kind, text, [IN_CURRENT_EPISODE, courseFellShort(below)], cites);
}
