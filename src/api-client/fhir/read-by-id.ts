import { z } from "../../rules/intake/zod";
import type { Fault } from "./faults";
import { localOnServer, withLocalReferences } from "./references";
import { readAnswer, type Surroundings } from "./request";
import { readResource, type Resource, type ResourceType } from "./resources";
import type { Session } from "./session";
import { referenceTo } from "./wording";

export type ReadById<T extends ResourceType> =
  { readonly ok: true; readonly resource: Resource<T> } | { readonly ok: false; readonly fault: Fault };

const typed = z.looseObject({ resourceType: z.string() });

/** Reads one resource by its id. What comes under another type or id is a fault: of a patient, another patient. */
export async function readById<T extends ResourceType>(
  session: Session,
  kind: T,
  id: string,
  options: { readonly signal: AbortSignal; readonly surroundings: Surroundings },
): Promise<ReadById<T>> {
  const answer = await readAnswer(session, `${session.base}${kind}/${encodeURIComponent(id)}`, { kind, ...options });
  if (!answer.ok) return answer;
  const raw = typed.safeParse(answer.body);
  if (!raw.success) return { ok: false, fault: { code: "unreadable", kind, found: kind } };
  const { resourceType } = raw.data;
  if (resourceType !== kind) return { ok: false, fault: { code: "wrong-type", kind, found: resourceType } };
  const read = readResource(withLocalReferences(raw.data, localOnServer(session.base)));
  if (!read.ok) return { ok: false, fault: { code: "unreadable", kind, found: read.why } };
  if (referenceTo(read.resource) !== `${kind}/${id}`) {
    const code = kind === "Patient" ? "wrong-patient" : "wrong-type";
    return { ok: false, fault: { code, kind, found: referenceTo(read.resource) } };
  }
  return { ok: true, resource: read.resource as Resource<T> }; // its type was looked at above
}
