import { z } from "../../rules/intake/zod";
import { localForm } from "./references";

/** Whose a resource is, seen from the chart that is being read. */
export type Belonging = "this-patient" | "another-patient" | "not-told";

const pointer = z.looseObject({ reference: z.string().optional() }).optional();
const owned = z.looseObject({ resourceType: z.string(), subject: pointer, patient: pointer });

/**
 * Decides whose a resource is, before it is read any further. A resource that names no patient, or names one in a way
 * that can't be followed, is not taken for this patient's.
 *
 * @param resource - with local references (see `withLocalReferences`)
 */
export function belongingOf(resource: unknown, patientId: string | undefined): Belonging {
  const read = owned.safeParse(resource);
  if (!read.success) return "not-told";
  const { resourceType, subject, patient } = read.data;
  const owner = (resourceType === "AllergyIntolerance" ? patient : subject)?.reference;
  if (patientId !== undefined && owner === `Patient/${patientId}`) return "this-patient";
  return owner !== undefined && localForm(owner)?.startsWith("Patient/") === true ? "another-patient" : "not-told";
}

/** Why a resource was not used, by whose it is. */
export const NOT_THEIRS: Readonly<Record<Exclude<Belonging, "this-patient">, string>> = {
  "another-patient": "it belongs to another patient",
  "not-told": "it does not tell in a way that can be followed whose it is",
};

/** What is told of a resource that is not taken for this patient's: of another patient's, no more than its address. */
export function whatIsTold(whose: Belonging, what: string): string {
  return whose === "another-patient" ? "" : what;
}
