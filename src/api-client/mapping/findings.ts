import { isOpen } from "../../rules/intake/answer";
import { COURSES } from "../../rules/intake/course";
import { answerSchema } from "../../rules/intake/answer-schema";
import { acceptedText, choice, type Question } from "../../rules/intake/question";
import { SECTIONS } from "../../rules/intake/questions";
import { OTHER_USES, TRIAL_QUESTIONS } from "../../rules/intake/trial";
import { DRUGS } from "../../rules/knowledge/drugs";
import type { z } from "../../rules/intake/zod";
import type { Resource } from "../fhir/resources";
import type { NotUsed } from "../chart";
import type { DraftedFact, Evidence, Origin } from "./chart-draft";

/** What was found in a part of the chart. Parts are put together in `draft.ts`. */
export interface Findings {
  readonly facts: DraftedFact[];
  readonly evidence: Evidence[];
  readonly notUsed: NotUsed[];
}

export function noFindings(): Findings {
  return { facts: [], evidence: [], notUsed: [] };
}

/** How a resource is referred to: `MedicationRequest/123`, or its kind alone where it has no id. */
export function referenceOf({ resourceType, id }: Pick<Resource, "resourceType" | "id">): string {
  return id === undefined ? resourceType : `${resourceType}/${id}`;
}

export function originOf(resource: Resource, date: string | undefined, says: string): Origin {
  return { resource: referenceOf(resource), date, says };
}

/** Notes that a resource was not used, and why. */
export function leaveOut(findings: Findings, resource: Resource, what: string, why: string): void {
  findings.notUsed.push({ reference: referenceOf(resource), what, why });
}

const TRIAL_PARTS: Readonly<Record<string, Question>> = {
  ...TRIAL_QUESTIONS,
  drug: choice("Medicine", Object.fromEntries(DRUGS.map(({ id, name }) => [id, name]))),
  takenFor: choice("Taken for", OTHER_USES),
};

const COURSE_PARTS: Readonly<Record<string, { readonly questions: Readonly<Record<string, Question>> }>> = COURSES;

/** The question that stands at a path of the intake, if there is one. */
export function questionAt(path: string): Question | undefined {
  const [section = "", ...rest] = path.split(".");
  if (section === "trials") return TRIAL_PARTS[rest[1] ?? ""];
  if (section === "courses") return COURSE_PARTS[rest[0] ?? ""]?.questions[rest[2] ?? ""];
  const sections: Readonly<Record<string, Readonly<Record<string, Question>> | undefined>> = SECTIONS;
  return sections[section]?.[rest[0] ?? ""];
}

const SCHEMAS = new Map<Question, z.ZodType>();

/** Whether a question takes this value as its answer; an open state is none. */
function accepts(question: Question, value: string | number): boolean {
  const schema = SCHEMAS.get(question) ?? answerSchema(question);
  SCHEMAS.set(question, schema);
  return !isOpen(value) && schema.safeParse(value).success;
}

/** Drafts a fact, or notes that its question does not take the value. Says whether it was drafted. */
export function draftFact(
  findings: Findings,
  path: string,
  value: string | number,
  origins: readonly Origin[],
): boolean {
  const question = questionAt(path);
  if (question === undefined) throw new Error(`No question stands at ${path}`);
  if (accepts(question, value)) {
    findings.facts.push({ path, value, origins });
    return true;
  }
  for (const { resource, says } of origins) {
    const why = `${value} is not what "${question.label}" takes: ${acceptedText(question)}`;
    findings.notUsed.push({ reference: resource, what: says, why });
  }
  return false;
}

/** Order of texts by their characters, the same wherever it is read. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
