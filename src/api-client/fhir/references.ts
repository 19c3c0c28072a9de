import { addressWithin } from "./session";

/** Turns a reference into the form `Type/id` where it points into this record; anything else stays as it is. */
export type Localise = (reference: string) => string;

/** Type and id, with or without the version. */
const LOCAL = /^([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

/** The reference without its version, when it has the form `Type/id`; undefined otherwise. */
export function localForm(reference: string): string | undefined {
  return LOCAL.exec(reference)?.[1];
}

/** References as a server writes them: relative, absolute below its base, with or without a version. */
export function localOnServer(base: string): Localise {
  return (reference) => {
    if (reference.startsWith("#")) return reference;
    const address = addressWithin(base, reference);
    return (address === undefined ? undefined : localForm(address.slice(base.length))) ?? reference;
  };
}

/** The references that reading and mapping follow: whose a resource is, its medicine, and the order behind it. */
const FOLLOWED: ReadonlySet<string> = new Set([
  "subject",
  "patient",
  "medicationReference",
  "priorPrescription",
  "authorizingPrescription",
]);

/** A copy of a resource, not read yet, whose followed references have the form `Type/id` where they can. */
export function withLocalReferences(resource: unknown, localise: Localise): unknown {
  if (typeof resource !== "object" || resource === null) return resource;
  return Object.fromEntries(
    Object.entries(resource).map(([name, value]: [string, unknown]) => [
      name,
      FOLLOWED.has(name) ? localised(value, localise) : value,
    ]),
  );
}

function localised(value: unknown, localise: Localise): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => localised(one, localise));
  if (typeof value !== "object" || value === null || !("reference" in value)) return value;
  return typeof value.reference === "string" ? { ...value, reference: localise(value.reference) } : value;
}
