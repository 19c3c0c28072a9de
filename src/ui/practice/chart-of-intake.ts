import { isOpen, NOT_KNOWN_TEXT } from "../../rules/intake/answer";
import { factsOf, nameWithRecord, trialList } from "../../rules/adequacy/facts";
import { COURSES, type CourseKind } from "../../rules/intake/course";
import type { Intake } from "../../rules/intake/intake";
import { SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import type { Question } from "../../rules/intake/question";
import { DOSE_JUDGEMENTS, OTHER_USES, SEVERAL_QUESTIONS, TRIAL_QUESTIONS, type Trial } from "../../rules/intake/trial";
import type { Facts } from "../../rules/logic/facts";
import type { CaseFile, ChartPage } from "./case-file";

/** The id under which an opened file is worked on. */
export const OPENED_ID = "opened";

/** A case made of the intake of a review: its facts in words as the chart, the chosen definition, and no key of its own making. */
export function caseOfIntake(intake: Intake, definition: { readonly id: string; readonly name: string }): CaseFile {
  return {
    caseVersion: 1,
    id: OPENED_ID,
    title: "A case file that was opened",
    level: 1,
    objectives: ["K1", "K2"],
    opening: "What was recorded, in the words of the review. What is not listed was not asked.",
    chart: chartOf(intake),
    intake,
    definition: definition.id,
    whatIf: {
      question: `Which single answer, changed alone, would turn “${definition.name}” round?`,
      turn: { kind: "definition", id: definition.id },
    },
    learningPoints: [],
  };
}

/** What an intake records, in words: one page for each section that holds anything. */
function chartOf(intake: Intake): readonly ChartPage[] {
  const facts = factsOf(intake);
  const line = (path: string) => {
    const { label } = facts.describe(path);
    return `${label}: ${valueText(facts, path)}`;
  };
  const sections = Object.entries(SECTION_TITLES).map(([section, heading]) => ({
    heading,
    lines: Object.keys(SECTIONS[section as Section])
      .filter((name) => name in (intake[section as Section] ?? {}))
      .map((name) => line(`${section}.${name}`)),
  }));
  const trials = trialList(intake);
  const courses = Object.keys(COURSES) as readonly CourseKind[];
  return [
    {
      heading: "Medicine trials",
      lines:
        trials === undefined || trials.length === 0
          ? [line("trials")]
          : trials.map((trial, index) => `${index + 1}. ${trialText(trial, intake, facts)}`),
    },
    {
      heading: "Other treatments",
      lines: courses
        .filter((kind) => intake.courses?.[kind] !== undefined)
        .flatMap((kind) => courseLines(kind, intake, facts)),
    },
    ...sections,
    { heading: "What a record says that nobody has confirmed", lines: toConfirm(intake).map(line) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading, text: lines.join("\n") }));
}

/** Facts that a record speaks of and nobody has answered. Words for them name what the record says, and from when. */
function toConfirm({ record = [] }: Intake): readonly string[] {
  return record.filter(({ state }) => state === "toConfirm").map(({ path }) => path);
}

/** A value in words; with where it stands, where a record was the source. */
function valueText(facts: Facts, path: string): string {
  const { value, fromRecord } = facts.describe(path);
  return fromRecord === undefined ? value : `${value} (from the record: ${fromRecord})`;
}

/** The answered ones of some questions, in words. */
function answered(
  questions: Readonly<Record<string, Question>>,
  at: string,
  holder: object,
  facts: Facts,
): readonly string[] {
  return Object.entries(questions)
    .filter(([name]) => name in holder)
    .map(([name, { label }]) => `${label}: ${valueText(facts, `${at}.${name}`)}`);
}

function trialText(trial: Trial, intake: Intake, facts: Facts): string {
  // How many they were stands in their name already.
  const questions = trial.kind === "several" ? { episode: SEVERAL_QUESTIONS.episode } : TRIAL_QUESTIONS;
  return [
    nameWithRecord(trial, intake),
    ...answered(questions, `trials.${trial.id}`, trial, facts),
    ...plainParts(trial, intake),
  ].join("; ");
}

function plainParts(trial: Trial, intake: Intake): readonly string[] {
  const parts: string[] = [];
  if (trial.kind === "trial") {
    const other = trialList(intake)?.find(({ id }) => id === trial.addedTo);
    if (other !== undefined) parts.push(`added to ${nameWithRecord(other, intake)}`);
    else if (trial.addedTo !== undefined && isOpen(trial.addedTo))
      parts.push(`added to another: ${NOT_KNOWN_TEXT[trial.addedTo]}`);
    if (trial.takenFor !== undefined)
      parts.push(`taken for: ${isOpen(trial.takenFor) ? NOT_KNOWN_TEXT[trial.takenFor] : OTHER_USES[trial.takenFor]}`);
    if (trial.doseJudgedAdequate !== undefined)
      parts.push(`dose judged adequate: ${DOSE_JUDGEMENTS[trial.doseJudgedAdequate]}`);
  }
  if (trial.note !== undefined) parts.push(`note: ${trial.note}`);
  return parts;
}

function courseLines(kind: CourseKind, intake: Intake, facts: Facts): readonly string[] {
  const { name, questions } = COURSES[kind];
  const had = intake.courses?.[kind];
  if (!Array.isArray(had)) return [`${name}, had so far: ${facts.describe(`courses.${kind}`).value}`];
  return (had as readonly { readonly id: string }[]).map((course) =>
    [name, ...answered(questions, `courses.${kind}.${course.id}`, course, facts)].join("; "),
  );
}
