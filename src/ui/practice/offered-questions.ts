import { factsOf } from "../../rules/adequacy/facts";
import { assess, type Intake } from "../../rules/index";
import { SECTIONS } from "../../rules/intake/questions";
import type { DescribedFact } from "../../rules/logic/facts";

/** How many of each kind are offered. */
const FIRST = 8;
const LAST = 4;
const ANSWERED = 4;

/**
 * Questions to choose the next ones from: those on which most hinges, some on which little does, and some that the
 * chart has answered. In alphabetical order, so that the place in the list says nothing.
 */
export function offeredQuestions(intake: Intake): readonly DescribedFact[] {
  const facts = factsOf(intake);
  const { openQuestions } = assess(intake);
  const answered = Object.entries(SECTIONS).flatMap(([section, questions]) =>
    Object.entries(questions)
      .filter(([, { kind }]) => kind === "yesNo" && section !== "person")
      .map(([name]) => facts.describe(`${section}.${name}`))
      .filter(({ open }) => !open),
  );
  const offered = [...openQuestions.slice(0, FIRST), ...openQuestions.slice(FIRST).slice(-LAST), ...spread(answered)];
  return offered.toSorted((one, other) => (one.label < other.label ? -1 : 1));
}

/** A few of a list, evenly from its beginning to its end. */
function spread<Item>(list: readonly Item[]): readonly Item[] {
  const step = Math.max(1, Math.floor(list.length / ANSWERED));
  return list.filter((_, index) => index % step === 0).slice(0, ANSWERED);
}
