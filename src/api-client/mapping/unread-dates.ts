import type { Dosage, Resource } from "../fhir/resources";
import { leaveOut, referenceOf, type Findings } from "./findings";
import { daysOf } from "./intervals";

/** Recorded dates that name no day there can have been, such as 2024-02-30, as they stand there; each once. */
export function unreadDates(dates: readonly (string | undefined)[]): readonly string[] {
  const unread = dates.filter((date) => date !== undefined).filter((date) => daysOf(date) === undefined);
  return [...new Set(unread)];
}

/**
 * Lists every recorded date that can't be read: a fact that stands beside it would else seem to have none. Of what is
 * listed already as not used, the date is of no matter.
 */
export function sayUnreadDates(resources: readonly Resource[], findings: Findings): void {
  const listed = new Set(findings.notUsed.map(({ reference }) => reference));
  for (const resource of resources.filter((one) => one.id === undefined || !listed.has(referenceOf(one)))) {
    const dates = unreadDates([...startsOf(resource), ...endsOf(resource)]);
    if (dates.length > 0) leaveOut(findings, resource, `date ${dates.join(", ")}`, NO_SUCH_DAY);
  }
}

const NO_SUCH_DAY = "a date is recorded and can't be read: it is no day there can have been";

/** A recorded date that can't be read, in words: "recorded as 2024-02-30, which can't be read". */
export function unreadText(dates: readonly string[]): string {
  return `recorded as ${dates.join(" and ")}, which can't be read`;
}

type Periods = readonly ({ readonly start?: string | undefined; readonly end?: string | undefined } | undefined)[];

/** Every date of a resource that says from when, or at which time, something was. */
export function startsOf(resource: Resource): readonly (string | undefined)[] {
  const starts = (periods: Periods) => periods.map((period) => period?.start);
  switch (resource.resourceType) {
    case "MedicationRequest":
      return [resource.authoredOn, ...starts(bounds(resource.dosageInstruction))];
    case "MedicationStatement":
      return [
        resource.effectiveDateTime,
        resource.dateAsserted,
        ...starts([resource.effectivePeriod, ...bounds(resource.dosage)]),
      ];
    case "MedicationDispense":
      return [resource.whenHandedOver, resource.whenPrepared, ...starts(bounds(resource.dosageInstruction))];
    case "Condition":
      return [resource.onsetDateTime, resource.recordedDate, ...starts([resource.onsetPeriod])];
    case "Observation":
      return [resource.effectiveDateTime, resource.issued, ...starts([resource.effectivePeriod])];
    case "Procedure":
      return [resource.performedDateTime, ...starts([resource.performedPeriod])];
    case "AllergyIntolerance":
      return [resource.onsetDateTime, resource.recordedDate, ...(resource.reaction ?? []).map(({ onset }) => onset)];
    case "QuestionnaireResponse":
      return [resource.authored];
    case "Patient":
    case "Medication":
      return [];
  }
}

/** Every date of a resource that says until when something was. */
export function endsOf(resource: Resource): readonly (string | undefined)[] {
  const ends = (periods: Periods) => periods.map((period) => period?.end);
  switch (resource.resourceType) {
    case "MedicationRequest":
      return ends([...bounds(resource.dosageInstruction), resource.dispenseRequest?.validityPeriod]);
    case "MedicationStatement":
      return ends([resource.effectivePeriod, ...bounds(resource.dosage)]);
    case "MedicationDispense":
      return ends(bounds(resource.dosageInstruction));
    case "Condition":
      return [resource.abatementDateTime, ...ends([resource.onsetPeriod])];
    case "Observation":
      return ends([resource.effectivePeriod]);
    case "Procedure":
      return ends([resource.performedPeriod]);
    case "AllergyIntolerance":
    case "QuestionnaireResponse":
    case "Patient":
    case "Medication":
      return [];
  }
}

function bounds(dosages: readonly Dosage[] | undefined): Periods {
  return (dosages ?? []).map(({ timing }) => timing?.repeat?.boundsPeriod);
}
