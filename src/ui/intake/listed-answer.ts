import { answeredByList } from "../../rules/current-medicines/class-answers";
import { entryName } from "../../rules/current-medicines/list";
import type { Intake } from "../../rules/index";

/** What the list of current medicines answers of a question that is left open, and how that reads. */
export interface ListedAnswer {
  readonly answer: "yes" | "no";
  readonly text: string;
}

/** The answer that the list of current medicines gives to a fact; undefined where it gives none. */
export function listedAnswer(intake: Intake, fact: string): ListedAnswer | undefined {
  const listed = answeredByList(intake, fact);
  if (listed === undefined) return undefined;
  const why =
    listed.by.length === 0
      ? ", since the list is complete"
      : `: ${listed.by.map(entryName).join(", ")} is listed above`;
  return { answer: listed.answer, text: `Read as ${listed.answer}${why}` };
}
