import type { Chart } from "../chart";
import { askedOf } from "./asked";
import type { ChartPart } from "./part";
import type { Resource } from "./resources";
import type { Session } from "./session";
import { referenceTo } from "./wording";

/** Puts the parts of a chart together. A medicine that orders of several kinds point to stands in it once. */
export function assembleChart(session: Session, patient: Resource<"Patient">, parts: readonly ChartPart[]): Chart {
  const medicines = new Set<string>();
  const isNew = (resource: Resource) => {
    if (resource.resourceType !== "Medication") return true;
    const reference = referenceTo(resource);
    if (medicines.has(reference)) return false;
    medicines.add(reference);
    return true;
  };
  return {
    source: { kind: "server", base: session.base },
    patient,
    resources: parts.flatMap(({ resources }) => resources).filter(isNew),
    asked: askedOf(undefined, parts),
    notUsed: parts.flatMap(({ notUsed }) => notUsed),
  };
}
