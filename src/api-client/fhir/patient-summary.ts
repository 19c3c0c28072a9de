import type { Resource } from "./resources";

/** What tells two people of one name apart. Undefined where the record does not say. */
export interface PatientSummary {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** In the precision it was recorded in. */
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  /** Record numbers, in the order of the record. */
  readonly identifiers: readonly string[];
  readonly city: string | undefined;
  readonly isDeceased: boolean;
}

/** A patient's resource in short. */
export function summaryOf(patient: Resource<"Patient">): PatientSummary {
  const { id, birthDate, gender, identifier, address, deceasedBoolean, deceasedDateTime } = patient;
  return {
    id,
    name: nameOf(patient),
    birthDate,
    gender,
    identifiers: (identifier ?? []).flatMap(({ value }) => value ?? []),
    city: address?.find(({ city }) => city !== undefined)?.city,
    isDeceased: deceasedBoolean === true || deceasedDateTime !== undefined,
  };
}

/** The name as it is said, given names first. */
function nameOf({ name }: Resource<"Patient">): string | undefined {
  const [first] = name ?? [];
  const parts = [...(first?.given ?? []), ...(first?.family === undefined ? [] : [first.family])];
  return parts.length === 0 ? first?.text : parts.join(" ");
}
