import { answeredByList } from "../../rules/current-medicines/class-answers";
import { factsOf } from "../../rules/adequacy/facts";
import { ANSWERED_BY_MEASURE, answeredByMeasure } from "../../rules/intake/answered-by-measure";
import { entryName } from "../../rules/current-medicines/list";
import type { Intake } from "../../rules/index";

/** What is said elsewhere of a question that is left open, and how that reads. */
export interface ListedAnswer {
  readonly answer: "yes" | "no";
  readonly text: string;
}

/** The answer that the list of current medicines or a measured value gives to a fact; undefined where neither does. */
export function listedAnswer(intake: Intake, fact: string): ListedAnswer | undefined {
  const listed = answeredByList(intake, fact);
  if (listed === undefined) {
    const measured = fact in ANSWERED_BY_MEASURE ? answeredByMeasure(fact, factsOf(intake).value) : undefined;
    return measured && { answer: measured.value, text: `Read as ${measured.value}: ${measured.from}` };
  }
  const why =
    listed.by.length === 0
      ? ", since the list is complete"
      : `: ${listed.by.map(entryName).join(", ")} is listed above`;
  return { answer: listed.answer, text: `Read as ${listed.answer}${why}` };
}
