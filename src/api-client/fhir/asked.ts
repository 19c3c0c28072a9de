import type { Asked } from "../chart";
import { sentenceOf, type Fault } from "./faults";
import { KIND_WORDS } from "./kind-words";
import { WITH_MEDICINE, type ChartPart } from "./part";
import { referenceTo } from "./wording";

/** The account of everything a record system was asked for one chart: the patient, each kind, and the medicines. */
export function askedOf(patientFault: Fault | undefined, parts: readonly ChartPart[]): readonly Asked[] {
  return [patientAsked(patientFault), ...parts.map(({ asked }) => asked), medicinesAsked(parts)];
}

/** The patient's own resource, which is read by its id. */
export function patientAsked(fault: Fault | undefined): Asked {
  return {
    type: "Patient",
    outcome: fault === undefined ? "read" : "failed",
    count: fault === undefined ? 1 : 0,
    total: undefined,
    pages: 0,
    problem: fault && sentenceOf(fault),
  };
}

/** Medicines come along with what points to them, or are looked up one by one: no further than that was read. */
export function medicinesAsked(parts: readonly ChartPart[]): Asked {
  const pointing = parts.filter(({ asked }) => WITH_MEDICINE.has(asked.type));
  const medicines = pointing.flatMap(({ resources }) => resources.filter(isMedicine));
  const count = new Set(medicines.map(referenceTo)).size;
  const problems = [
    ...new Set(pointing.flatMap((part) => part.medicines.faults).map(sentenceOf)),
    ...pointing.filter(({ asked }) => asked.outcome !== "read").map(({ asked }) => notAllPointedTo(asked)),
    ...notAskedText(pointing.reduce((so, part) => so + part.medicines.notAsked, 0)),
  ];
  return {
    type: "Medication",
    outcome: problems.length === 0 ? "read" : count === 0 ? "failed" : "partial",
    count,
    total: undefined,
    pages: 0,
    problem: problems.length === 0 ? undefined : problems.join(" "),
  };
}

function isMedicine({ resourceType }: { readonly resourceType: string }): boolean {
  return resourceType === "Medication";
}

function notAllPointedTo({ type, outcome }: Asked): string {
  const read = outcome === "failed" ? "could not be read" : "were read in part";
  return `${KIND_WORDS[type]} ${read}, so the medicines they point to may be missing.`;
}

function notAskedText(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? "medicine was" : "medicines were"} not asked for: see “Not used”.`];
}
