import { isOpen } from "./answer";
import { COURSES } from "./course";
import { parsePath, questionAt } from "./paths";
import { answerSchema } from "./answer-schema";
import type { Trial } from "./trial";
import { OTHER_USES } from "./trial";
import { z } from "./zod";
import { drugById } from "../knowledge/drugs";

const someText = z.string({ error: "a text" }).min(1, { error: "a text" });

const FINDINGS_ACCEPTED = "a list of at least one finding";

/** One reading of a fact in a record system. */
const foundSchema = z.strictObject({
  value: z.union([someText, z.number()], { error: "a text or a number" }),
  /** Kind of resource, with its id while the case stays in the tab: `MedicationRequest/12`, or `MedicationRequest`. */
  resource: someText,
  /** As precise as it was recorded; left out where there is no date. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2}.*)?)?$/, "a date such as 2024, 2024-03 or 2024-03-01")
    .optional(),
  /** What stands in the record, in its own words. */
  says: z.string().optional(),
});

/** What a clinician has made of a drafted fact. */
export const RECORD_STATES = ["toConfirm", "confirmed", "setAside"] as const;
export type RecordState = (typeof RECORD_STATES)[number];

export const recordSchema = z
  .array(
    z.strictObject({
      path: someText,
      state: z.enum(RECORD_STATES),
      found: z.array(foundSchema, { error: FINDINGS_ACCEPTED }).min(1, { error: FINDINGS_ACCEPTED }),
    }),
  )
  .meta({
    title: "What a record system says",
    description:
      "Facts drafted from a record, by path. They are no answers: a fact counts once it stands at its own place, which is when a clinician has confirmed it.",
  });

/** A fact that a record speaks of. Several findings that differ are a conflict, and all are kept. */
export type RecordedFact = z.infer<typeof recordSchema>[number];
export type Found = RecordedFact["found"][number];

/** Why an entry does not fit the intake it stands in, if it does not: where, and what would be accepted. */
export function recordProblem(
  fact: RecordedFact,
  intake: { readonly trials?: unknown },
): { readonly at: readonly (string | number)[]; readonly accepted: string } | undefined {
  if (!placeExists(fact.path, intake)) return { at: ["path"], accepted: "the path of a question of this intake" };
  const place = fact.found.findIndex(({ value }) => !acceptsAt(fact.path, value));
  return place < 0 ? undefined : { at: ["found", place, "value"], accepted: `an answer that ${fact.path} accepts` };
}

/** Whether a value is an answer to the question at a path. */
function acceptsAt(path: string, value: string | number): boolean {
  const { root, name } = parsePath(path);
  const question = questionAt(path);
  if (question !== undefined) return !isOpen(value) && answerSchema(question).safeParse(value).success;
  if (root === "courses") return value === "yes";
  if (root !== "trials") return false;
  if (name === "drug") return typeof value === "string" && drugById(value) !== undefined;
  if (name === "takenFor") return value === "depression" || Object.hasOwn(OTHER_USES, value);
  return name === "addedTo" && typeof value === "string";
}

function placeExists(path: string, { trials }: { readonly trials?: unknown }): boolean {
  const { root, id, name } = parsePath(path);
  if (root === "trials") {
    return Array.isArray(trials) && (trials as readonly Trial[]).some((trial) => trial.id === id);
  }
  if (root !== "courses") return questionAt(path) !== undefined;
  // A course that only the record speaks of is not in the list yet.
  return Object.hasOwn(COURSES, name) && (id === undefined || questionAt(path) !== undefined);
}

/** What the record says of a fact, where it says anything. */
export function recorded(
  { record }: { readonly record?: readonly RecordedFact[] | undefined },
  path: string,
): RecordedFact | undefined {
  return record?.find((fact) => fact.path === path);
}
