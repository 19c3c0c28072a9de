import { getSearchParameter } from "@medplum/core";
import type { CapabilityStatement } from "@medplum/fhirtypes";
import { KINDS, includableWith, searchableBy } from "./kinds";

/** What the server can do, as R4 has a server say it. */
export function capabilityStatement(base: string): CapabilityStatement {
  return {
    resourceType: "CapabilityStatement",
    status: "active",
    date: "2026-11-24",
    kind: "instance",
    software: { name: "Crossroads practice record" },
    implementation: { description: "Synthetic charts, for practice and tests; read only", url: base },
    fhirVersion: "4.0.1",
    format: ["json"],
    rest: [
      {
        mode: "server",
        resource: KINDS.map((kind) => ({
          type: kind,
          interaction: [{ code: "read" }, { code: "search-type" }],
          ...(includableWith(kind).length === 0 ? {} : { searchInclude: [...includableWith(kind)] }),
          searchParam: searchableBy(kind).map((name) => {
            const parameter = getSearchParameter(kind, name);
            if (parameter?.type === undefined) throw new Error(`R4 has no search parameter "${name}" of ${kind}.`);
            return { name, type: parameter.type };
          }),
        })),
      },
    ],
  };
}
