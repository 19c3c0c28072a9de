import { CURRENT_MEDICINE_IDS } from "../knowledge/medicines/medicines";
import { NOT_KNOWN, type Answer, type NotKnown } from "./answer";
import { LIMITS } from "./limits";
import { answerSchema } from "./answer-schema";
import { yesNo, type Question } from "./question";
import { z } from "./zod";

/** What is asked about each current medicine. */
export const CURRENT_MEDICINE_QUESTIONS = {
  mostDays: yesNo("Taken on most days"),
} as const satisfies Record<string, Question>;

/** One medicine taken now, apart from the trials. */
export interface CurrentMedicine {
  /** Stays the same when the list changes. */
  readonly id: string;
  /** One of the listed, a name as it was written, or how the question stands open. */
  readonly medicine?: Answer<string | { readonly unlisted: string }> | undefined;
  /** Some questions ask about use on most days; left out means not asked. */
  readonly mostDays?: Answer<"yes" | "no"> | undefined;
}

/** The list of at least one; "none" when no medicine is taken beside the trials; or how the question stands open. */
export type CurrentMedicines = "none" | NotKnown | readonly CurrentMedicine[];

const MEDICINE_ACCEPTED =
  'the id of a listed medicine (such as "ibuprofen"), {"unlisted": "name as written"}, "unknown", "declined" or "notAsked"';
const LIST_ACCEPTED = '"none", a list of at least one medicine, "unknown", "declined" or "notAsked"';

const medicine = z
  .union(
    [
      z.enum([...CURRENT_MEDICINE_IDS, ...NOT_KNOWN]),
      z.strictObject({
        unlisted: z
          .string()
          .regex(/\S/, { error: "the name as written" })
          .max(LIMITS.medicineName, { error: `a name of at most ${LIMITS.medicineName} characters` }),
      }),
    ],
    { error: () => MEDICINE_ACCEPTED },
  )
  .meta({
    title: "Medicine",
    description: 'Id of a listed medicine, {"unlisted": "name as written"}, or an open answer',
  });

const entry = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/, "an id of letters, digits and hyphens, at most 40 characters"),
  medicine: medicine.optional(),
  mostDays: answerSchema(CURRENT_MEDICINE_QUESTIONS.mostDays).optional(),
});

/** Schema of the list of current medicines. A listed medicine stands in it once. */
export const currentMedicinesSchema = z
  .union(
    [
      z.literal("none"),
      z.enum(NOT_KNOWN),
      z
        .array(entry)
        .min(1, { error: LIST_ACCEPTED })
        .superRefine((list, context) => {
          const ids = new Set<string>();
          const listed = new Set<string>();
          for (const [place, { id, medicine: named }] of list.entries()) {
            if (ids.has(id)) {
              context.addIssue({ code: "custom", path: [place, "id"], message: "an id that no other medicine has" });
            }
            ids.add(id);
            if (typeof named !== "string" || (NOT_KNOWN as readonly string[]).includes(named)) continue;
            if (listed.has(named)) {
              context.addIssue({
                code: "custom",
                path: [place, "medicine"],
                message: "a medicine that is not listed yet",
              });
            }
            listed.add(named);
          }
        }),
    ],
    { error: LIST_ACCEPTED },
  )
  .meta({
    title: "Current medicines",
    description:
      'Medicines taken now, apart from the trials: "none", a list, or an open answer. What is not listed is not checked; the list counts as complete only where medicines.listComplete says so',
  });
