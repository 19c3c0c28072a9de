import { isOpen } from "../intake/answer";
import { freshFor, isEndedInTrials, isStale, shorterLimit } from "../intake/freshness";
import type { Intake } from "../intake/intake";
import { asMeasured, inUnitOfThresholds, measuredText, type Measured, type MeasureQuestion } from "../intake/measure";
import { parsePath } from "../intake/paths";
import type { Question } from "../intake/question";
import { ASKED_AFTER, SECTIONS, type SectionFact } from "../intake/questions";

/** How the questions that are asked once are read as facts. */

type Value = string | number | undefined;

function sectionAnswer(intake: Intake, section: string, name: string): unknown {
  return (intake as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[section]?.[
    name
  ];
}

/** An answer as the logic sees it. */
export function known(answer: unknown): Value {
  return isOpen(answer) ? undefined : (answer as string | number);
}

/** A question of a section, and the answers to another one after which alone it is asked. */
interface SectionQuestion {
  readonly section: string;
  readonly name: string;
  readonly question: Question;
  readonly after:
    | {
        readonly section: string;
        readonly name: string;
        readonly answers: readonly string[];
        readonly elseDoesNotApply: boolean;
      }
    | undefined;
}

/** The value of a question that another answer has settled: no test of it holds, neither above nor below a threshold. */
export const DOES_NOT_APPLY = "does not apply";

/** Every question that is asked once, by its path. */
export const SECTION_FACTS: ReadonlyMap<string, SectionQuestion> = new Map(
  Object.entries(SECTIONS).flatMap(([section, questions]) =>
    Object.entries(questions).map(([name, question]): [string, SectionQuestion] => {
      const fact = `${section}.${name}`;
      const after = ASKED_AFTER[fact as SectionFact];
      const { root, name: afterName } = parsePath(after?.fact ?? "");
      return [
        fact,
        {
          section,
          name,
          question,
          after: after && {
            section: root,
            name: afterName,
            answers: after.answers,
            elseDoesNotApply: after.elseDoesNotApply === true,
          },
        },
      ];
    }),
  ),
);

/**
 * An answer to a question of a section; one to a conditional question that is not asked does not act.
 *
 * @param value - reads another fact, on which it may depend how long a result counts
 */
export function sectionValue(intake: Intake, asked: SectionQuestion, value: (path: string) => Value): Value {
  if (isSettled(intake, asked)) return DOES_NOT_APPLY;
  const answer = askedAnswer(intake, asked);
  const { question } = asked;
  if (question.kind !== "measure" || isOpen(answer)) return known(answer);
  const measured = asMeasured(question, answer);
  return isStale(question, measured, freshMonthsOf(intake, asked, question, value))
    ? undefined
    : inUnitOfThresholds(question, measured);
}

/** Whether the answer to the question before leaves nothing to ask here. */
function isSettled(intake: Intake, { after }: SectionQuestion): boolean {
  if (after?.elseDoesNotApply !== true) return false;
  const before = sectionAnswer(intake, after.section, after.name);
  return !isOpen(before) && !after.answers.some((answer) => answer === before);
}

function askedAnswer(intake: Intake, { section, name, after }: SectionQuestion): unknown {
  if (after !== undefined && !after.answers.includes(String(sectionAnswer(intake, after.section, after.name))))
    return undefined;
  return sectionAnswer(intake, section, name);
}

/** Months for which a measured result counts. */
function freshMonthsOf(
  { trials }: Intake,
  { section, name }: SectionQuestion,
  question: MeasureQuestion,
  value: (path: string) => Value,
): number {
  const fact = `${section}.${name}`;
  const shorter = shorterLimit(fact);
  const isRuledOut = shorter !== undefined && value(shorter.unless) === "no" && isEndedInTrials(trials, shorter.drug);
  return freshFor(question, fact, isRuledOut);
}

/** How a measured result reads, as it was entered; and why it does not count, where it is too old. */
export function measuredAt(intake: Intake, path: string, value: (path: string) => Value): string | undefined {
  const asked = SECTION_FACTS.get(path);
  if (asked?.question.kind !== "measure") return undefined;
  const answer = askedAnswer(intake, asked);
  if (isOpen(answer)) return undefined;
  const { question } = asked;
  const measured = asMeasured(question, answer);
  const months = freshMonthsOf(intake, asked, question, value);
  const text = measuredText(question, measured);
  if (!isStale(question, measured, months)) return text;
  const shorter = shorterLimit(path);
  const why = shorter?.months === months ? ` ${shorter.because}` : "";
  return `not known now: ${text}, older than the ${months} months for which it counts${why}`;
}

/** A value as the answer to the question at a path: a number that was measured gets the unit thresholds are stated in. */
export function answerOf(path: string, value: string | number): number | string | Measured {
  const question = SECTION_FACTS.get(path)?.question;
  return question?.kind === "measure" ? { value: Number(value), unit: question.unit } : value;
}
