import { z } from "../../rules/intake/zod";

const named = z.looseObject({
  text: z.string().optional(),
  display: z.string().optional(),
  coding: z.array(z.looseObject({ display: z.string().optional(), code: z.string().optional() })).optional(),
});

/** The parts of a resource that say what it is about. */
const SUBJECTS = ["code", "medicationCodeableConcept", "medicationReference"];

/** What a resource is about, as the record words it; blank where it does not say. Takes resources that can't be read too. */
export function whatOf(resource: unknown): string {
  if (typeof resource !== "object" || resource === null) return "";
  const parts = new Map<string, unknown>(Object.entries(resource));
  for (const subject of SUBJECTS) {
    const read = named.safeParse(parts.get(subject));
    if (!read.success) continue;
    const { text, display, coding } = read.data;
    const words = text ?? display ?? coding?.[0]?.display ?? coding?.[0]?.code;
    if (words !== undefined) return words;
  }
  return "";
}

/** A resource as it is pointed to: `Type/id`, or the type alone where it has no id. Takes resources not read yet. */
export function referenceTo({ resourceType, id }: { readonly resourceType: string; readonly id?: unknown }): string {
  return typeof id === "string" ? `${resourceType}/${id}` : resourceType;
}
