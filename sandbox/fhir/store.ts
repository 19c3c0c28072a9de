import { FhirRouter } from "@medplum/fhir-router";
import type { Patient, Resource } from "@medplum/fhirtypes";
import { charts } from "../charts";
import { CheckedRepository, learnDefinitions } from "./repository";

/** All charts, loaded and checked. */
export interface Store {
  readonly router: FhirRouter;
  readonly repository: CheckedRepository;
  /** References that were there once, such as `Patient/removed`. */
  readonly removed: ReadonlySet<string>;
}

/** A record that was merged into another and taken out: reading it is answered "gone", as record systems do. */
const REMOVED: Patient & { id: string } = {
  resourceType: "Patient",
  id: "removed",
  name: [{ family: "Merged", given: ["Record"] }],
};

/** Loads every chart. Throws, naming the resource, when one has not the shape that R4 gives it. */
export async function loadStore(): Promise<Store> {
  learnDefinitions();
  const repository = new CheckedRepository();
  for (const { bundle } of charts()) {
    for (const { resource } of bundle.entry) await take(repository, resource);
  }
  await repository.createResource(REMOVED);
  await repository.deleteResource(REMOVED.resourceType, REMOVED.id);
  return {
    router: new FhirRouter(),
    repository,
    removed: new Set([`${REMOVED.resourceType}/${REMOVED.id}`]),
  };
}

async function take(repository: CheckedRepository, resource: Resource): Promise<void> {
  try {
    await repository.createResource(resource);
  } catch (problem) {
    throw new Error(`${resource.resourceType}/${resource.id ?? "without an id"} is not FHIR R4: ${String(problem)}`, {
      cause: problem,
    });
  }
}
