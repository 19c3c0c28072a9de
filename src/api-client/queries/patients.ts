import { queryOptions } from "@tanstack/react-query";
import type { NotUsed } from "../chart";
import { sentenceOf } from "../fhir/faults";
import { summaryOf, type PatientSummary } from "../fhir/patient-summary";
import { SURROUNDINGS } from "../fhir/request";
import { search, type Found } from "../fhir/search";
import type { Session } from "../fhir/session";
import { RECORD_KEY, RECORD_QUERY } from "./record-queries";

/** What a patient is searched by; blank where it is left out. */
export interface PatientCriteria {
  readonly family?: string;
  readonly given?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  /** A record number. */
  readonly identifier?: string;
}

/** A patient who can be picked from the list. */
export type ListedPatient = PatientSummary & { readonly id: string };

/** The patients that were found, and an account of the search. */
export interface PatientList {
  readonly patients: readonly ListedPatient[];
  readonly outcome: "read" | "partial" | "failed";
  /** How many there are, where the server said so. */
  readonly total: number | undefined;
  readonly problem: string | undefined;
  readonly notUsed: readonly NotUsed[];
}

const SHORTEST = 2;
const PARAMETERS = { family: "family", given: "given", birthDate: "birthdate", identifier: "identifier" } as const;

/** Why patients can't be searched for by these criteria yet, in a sentence; undefined when they can. */
export function searchProblem(criteria: PatientCriteria): string | undefined {
  const asked = trimmed(criteria);
  const { birthDate } = asked;
  if (birthDate !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(birthDate))
    return "Enter the birth date as year, month and day, for example 1980-05-31; a year alone will do.";
  if (Object.values(asked).some((text: string) => text.length >= SHORTEST)) return undefined;
  return `Enter at least ${SHORTEST} characters of a name or a record number, or a birth date.`;
}

/** Searches for patients, to the last page. Rests until the criteria can be searched by (see {@link searchProblem}). */
export function patientSearchQuery(session: Session, criteria: PatientCriteria) {
  const asked = trimmed(criteria);
  return queryOptions({
    ...RECORD_QUERY,
    queryKey: [RECORD_KEY, session.base, session.signIn ?? null, "patients", asked],
    enabled: searchProblem(criteria) === undefined,
    queryFn: ({ signal, client, queryKey }) => {
      const parameters = Object.entries(asked).map(
        ([name, value]) => [PARAMETERS[name as keyof PatientCriteria], value] as const,
      );
      return search(
        session,
        { kind: "Patient", parameters, patientId: undefined },
        {
          signal,
          surroundings: SURROUNDINGS,
          onPage: (found) => {
            const faults = [...found.faults, { code: "cancelled", kind: "Patient" } as const];
            client.setQueryData(queryKey, listOf({ ...found, faults }));
          },
        },
      ).then(listOf);
    },
  });
}

function trimmed(criteria: PatientCriteria): PatientCriteria {
  const entries = Object.entries(criteria).map(([name, text]: [string, string]) => [name, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ""));
}

function listOf(found: Found<"Patient">): PatientList {
  const { matches, faults, pages, total, notUsed } = found;
  const patients = matches.map(summaryOf);
  return {
    patients: patients.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ id, ...rest }])),
    outcome: faults.length === 0 ? "read" : pages === 0 ? "failed" : "partial",
    total,
    problem: faults.length === 0 ? undefined : [...new Set(faults.map(sentenceOf))].join(" "),
    notUsed: [
      ...notUsed,
      ...patients
        .filter(({ id }) => id === undefined)
        .map(({ name }) => ({ reference: "Patient", what: name ?? "", why: "it has no id to read the chart by" })),
    ],
  };
}
