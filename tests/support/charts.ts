import type { Chart } from "../../src/api-client/chart";
import { readResource, type Resource } from "../../src/api-client/fhir/resources";
import type { ChartDraft, DraftedFact, DraftedTrial } from "../../src/api-client/mapping/chart-draft";
import { draftFromChart } from "../../src/api-client/mapping/draft";

/** The day on which the charts of the tests are read. */
export const READ_ON = "2026-11-24";

type Parts = Readonly<Record<string, unknown>>;

/** A resource as the app reads it; fails the test where the app would not read it. */
export function resource(value: Parts): Resource {
  const read = readResource(value);
  if (!read.ok) throw new Error(`${read.reference} is not read: ${read.why}`);
  return read.resource;
}

const concept = (text: string) => ({ text });

export const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
});

let count = 0;
const nextId = () => `r${(count += 1)}`;

/** An order: the medicine as text, the day, the instructions, and whatever else. */
export function order(
  medicine: string,
  authoredOn: string | undefined,
  sig: string | undefined,
  parts: Parts = {},
): Resource {
  return resource({
    resourceType: "MedicationRequest",
    id: nextId(),
    status: "completed",
    intent: "order",
    medicationCodeableConcept: concept(medicine),
    ...(authoredOn === undefined ? {} : { authoredOn }),
    ...(sig === undefined ? {} : { dosageInstruction: [{ text: sig }] }),
    ...parts,
  });
}

/** An order whose instructions say from when to when. */
export function orderFor(
  medicine: string,
  start: string,
  end: string | undefined,
  sig: string,
  parts: Parts = {},
): Resource {
  const boundsPeriod = end === undefined ? { start } : { start, end };
  return order(medicine, start, undefined, {
    dosageInstruction: [{ text: sig, timing: { repeat: { boundsPeriod } } }],
    ...parts,
  });
}

export function fill(medicine: string, day: string, days: number | undefined, parts: Parts = {}): Resource {
  return resource({
    resourceType: "MedicationDispense",
    id: nextId(),
    status: "completed",
    medicationCodeableConcept: concept(medicine),
    whenHandedOver: day,
    ...(days === undefined ? {} : { daysSupply: { value: days, unit: "days" } }),
    ...parts,
  });
}

export function statement(
  medicine: string,
  start: string | undefined,
  end: string | undefined,
  parts: Parts = {},
): Resource {
  return resource({
    resourceType: "MedicationStatement",
    id: nextId(),
    status: "completed",
    medicationCodeableConcept: concept(medicine),
    ...(start === undefined && end === undefined
      ? {}
      : { effectivePeriod: { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) } }),
    ...parts,
  });
}

export function condition(text: string, parts: Parts = {}): Resource {
  return resource({ resourceType: "Condition", id: nextId(), code: concept(text), ...parts });
}

export function observation(code: Parts, parts: Parts = {}): Resource {
  return resource({
    resourceType: "Observation",
    id: nextId(),
    status: "final",
    code,
    effectiveDateTime: "2026-10-01",
    ...parts,
  });
}

export function procedure(text: string, day: string | undefined, parts: Parts = {}): Resource {
  return resource({
    resourceType: "Procedure",
    id: nextId(),
    status: "completed",
    code: concept(text),
    ...(day === undefined ? {} : { performedDateTime: day }),
    ...parts,
  });
}

/** A chart of these resources, about one patient. */
export function chartOf(resources: readonly Resource[], patient: Parts = {}): Chart {
  const read = resource({ resourceType: "Patient", id: "p1", ...patient });
  if (read.resourceType !== "Patient") throw new Error("A patient was expected");
  return { source: { kind: "file", name: "chart.json" }, patient: read, resources, asked: [], notUsed: [] };
}

export function draft(...resources: readonly Resource[]): ChartDraft {
  return draftFromChart(chartOf(resources), READ_ON);
}

/** The values drafted at a path, in order; several are a conflict. */
export function values(facts: readonly DraftedFact[], path: string): readonly (string | number)[] {
  return facts.filter((fact) => fact.path === path).map(({ value }) => value);
}

/** What a trial's facts say, by the last part of their path. */
export function told(trial: DraftedTrial | undefined, part: string): readonly (string | number)[] {
  if (trial === undefined) throw new Error("There is no such trial");
  return values(trial.facts, `trials.${trial.id}.${part}`);
}

/** The one trial of a draft; fails the test where there are more or none. */
export function onlyTrial({ trials }: ChartDraft): DraftedTrial {
  const [trial, ...others] = trials;
  if (trial === undefined || others.length > 0) throw new Error(`One trial was expected, not ${trials.length}`);
  return trial;
}
