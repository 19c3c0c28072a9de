import { COURSES } from "../../rules/intake/course";
import { questionAt } from "../../rules/intake/paths";
import type { Question } from "../../rules/intake/question";

/** An answer as it is typed, and as it reads. */
type AnswerOffered = readonly [value: string, words: string];

/** So many answers stand beside a question, apart from "Not known"; with more it leads to its field alone. */
const MOST_ANSWERS = 5;
const NOT_KNOWN: AnswerOffered = ["unknown", "Not known"];
const YES_OR_NO: readonly AnswerOffered[] = [
  ["yes", "Yes"],
  ["no", "No"],
];

/** The answers to the question at a path where they are few, "Not known" last; none where they are many or typed. */
export function answersAt(path: string): readonly AnswerOffered[] {
  const question = questionAt(path);
  const answers = question === undefined ? answersOfCourses(path) : listed(question);
  return answers.length === 0 || answers.length > MOST_ANSWERS ? [] : [...answers, NOT_KNOWN];
}

/** Whether a kind of other treatment was had is asked with yes and no, and is no question of any one course. */
function answersOfCourses(path: string): readonly AnswerOffered[] {
  return Object.keys(COURSES).some((kind) => path === `courses.${kind}`) ? YES_OR_NO : [];
}

function listed(question: Question): readonly AnswerOffered[] {
  switch (question.kind) {
    case "yesNo":
      return YES_OR_NO;
    case "choice":
      return Object.entries(question.choices);
    case "number": {
      const count = (question.max - question.min) / question.step + 1;
      if (count > MOST_ANSWERS) return [];
      return Array.from({ length: count }, (_, at) => String(question.min + at * question.step)).map(
        (score) => [score, score] as const,
      );
    }
    case "measure":
      return [];
  }
}
