import { queryOptions } from "@tanstack/react-query";
import { readById } from "../fhir/read-by-id";
import { readPart, type ChartPart } from "../fhir/part";
import { SURROUNDINGS } from "../fhir/request";
import type { AskedType } from "../fhir/resources";
import type { Session } from "../fhir/session";
import { RECORD_KEY, RECORD_QUERY } from "./record-queries";

/** The first parts of the keys of one patient's chart. */
export function chartKey(session: Session, patientId: string): readonly string[] {
  return [RECORD_KEY, session.base, session.signIn ?? "", "chart", patientId];
}

/** The patient's own resource. One that comes with another id is a fault. */
export function patientQuery(session: Session, patientId: string) {
  return queryOptions({
    ...RECORD_QUERY,
    queryKey: [...chartKey(session, patientId), "Patient"],
    queryFn: ({ signal }) => readById(session, "Patient", patientId, { signal, surroundings: SURROUNDINGS }),
  });
}

/** One kind of resource of the patient. While it is read, its data is what came so far. */
export function chartPartQuery(session: Session, patientId: string, type: AskedType) {
  return queryOptions({
    ...RECORD_QUERY,
    queryKey: [...chartKey(session, patientId), type],
    queryFn: ({ signal, client, queryKey }): Promise<ChartPart> =>
      readPart(session, patientId, type, {
        signal,
        onProgress: (part) => {
          // A part that comes after its reading was forgotten would bring it back.
          if (!signal.aborted) client.setQueryData(queryKey, part);
        },
      }),
  });
}
