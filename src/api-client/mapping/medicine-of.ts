import type { Concept, Resource } from "../fhir/resources";
import { readResource } from "../fhir/resources";
import { textsOf, wordsOf } from "./concept";

type MedicineUse = Resource<"MedicationRequest"> | Resource<"MedicationStatement"> | Resource<"MedicationDispense">;
type Ingredient = NonNullable<Resource<"Medication">["ingredient"]>[number];

/** What a record says about which product was ordered, handed over or taken. */
export interface Product {
  /** The concepts that name it: the order's own, and that of the `Medication` it points to. */
  readonly concepts: readonly Concept[];
  /** Active ingredients, where the product lists them. */
  readonly ingredients: readonly Ingredient[];
  /** Every wording that names it, with its form. */
  readonly texts: readonly string[];
  /** The one wording that a person would read; blank where there is none. */
  readonly name: string;
}

/** The medicines of a chart by their reference, for orders that point to one. */
export function medicationsByReference(resources: readonly Resource[]): ReadonlyMap<string, Resource<"Medication">> {
  return new Map(
    resources.flatMap((resource) =>
      resource.resourceType === "Medication" && resource.id !== undefined
        ? [[`Medication/${resource.id}`, resource] as const]
        : [],
    ),
  );
}

/** The product an order, fill or statement is about: written in it, contained in it, or pointed to. */
export function productOf(use: MedicineUse, medications: ReadonlyMap<string, Resource<"Medication">>): Product {
  const { medicationCodeableConcept: own, medicationReference: pointer } = use;
  const medication = pointedTo(use, medications);
  const display: Concept | undefined = pointer?.display === undefined ? undefined : { text: pointer.display };
  const concepts = [own, medication?.code, display].filter((concept) => concept !== undefined);
  const ingredients = (medication?.ingredient ?? []).filter(({ isActive }) => isActive !== false);
  const named = concepts.flatMap(textsOf);
  const listed = ingredients
    .map(({ itemCodeableConcept }) => wordsOf(itemCodeableConcept))
    .filter((name) => name !== "");
  const texts = [...new Set([...named, ...textsOf(medication?.form)])];
  return {
    concepts,
    ingredients,
    texts,
    name: named[0] ?? concepts.map(wordsOf).find((name) => name !== "") ?? listed.join(" / "),
  };
}

function pointedTo(
  use: MedicineUse,
  medications: ReadonlyMap<string, Resource<"Medication">>,
): Resource<"Medication"> | undefined {
  const reference = use.medicationReference?.reference;
  if (reference === undefined) return undefined;
  if (reference.startsWith("#")) {
    const inside = use.contained?.find(({ id }) => id === reference.slice(1));
    const read = readResource(inside);
    return read.ok && read.resource.resourceType === "Medication" ? read.resource : undefined;
  }
  const local = /Medication\/[^/]+/.exec(reference)?.[0];
  return local === undefined ? undefined : medications.get(local);
}
