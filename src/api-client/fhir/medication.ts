import { readResource, type Concept, type Ratio, type Resource } from "./resources";

/** Orders, fills and statements: each is about one medicine. */
export type MedicineUse = Resource<"MedicationRequest" | "MedicationDispense" | "MedicationStatement">;

/** What the medicine of an order, fill or statement is. */
export interface Medicine {
  /** What it is said to be, most specific first: the product or substance, then its active ingredients. */
  readonly concepts: readonly Concept[];
  /** Tablet, capsule, patch. */
  readonly form: Concept | undefined;
  /** Amount of the active ingredient, where the medicine has exactly one and says it. */
  readonly strength: Ratio | undefined;
}

/** Whether a resource is about the use of one medicine. */
export function isMedicineUse(resource: Resource): resource is MedicineUse {
  return (
    resource.resourceType === "MedicationRequest" ||
    resource.resourceType === "MedicationDispense" ||
    resource.resourceType === "MedicationStatement"
  );
}

/**
 * The medicine of an order, fill or statement: written into it, contained in it, or a resource of its own.
 *
 * @param resources - the resources of the chart, Medication among them
 * @returns no concepts when the medicine is a resource that could not be read
 */
export function medicineOf(use: MedicineUse, resources: readonly Resource[]): Medicine {
  const medication = medicationOf(use, resources);
  const active = (medication?.ingredient ?? []).filter(({ isActive }) => isActive !== false);
  return {
    concepts: [
      use.medicationCodeableConcept,
      medication?.code,
      ...active.map(({ itemCodeableConcept }) => itemCodeableConcept),
    ].filter((concept) => concept !== undefined),
    form: medication?.form,
    strength: active.length === 1 ? active[0]?.strength : undefined,
  };
}

function medicationOf(use: MedicineUse, resources: readonly Resource[]): Resource<"Medication"> | undefined {
  const reference = use.medicationReference?.reference;
  if (reference === undefined) return undefined;
  if (!reference.startsWith("#")) {
    return resources.find((one) => one.resourceType === "Medication" && `Medication/${one.id ?? ""}` === reference) as
      Resource<"Medication"> | undefined;
  }
  const contained = use.contained?.find(({ id }) => id !== undefined && `#${id.replace(/^#/, "")}` === reference);
  const read = readResource(contained);
  return read.ok && read.resource.resourceType === "Medication" ? read.resource : undefined;
}
