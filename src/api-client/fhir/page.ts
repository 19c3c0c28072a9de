import type { NotUsed } from "../chart";
import { z } from "../../rules/intake/zod";
import { NOT_THEIRS, belongingOf, whatIsTold } from "./belonging";
import type { Fault } from "./faults";
import { readOutcome } from "./operation-outcome";
import { withLocalReferences, type Localise } from "./references";
import { readResource, type Resource, type ResourceType } from "./resources";
import { referenceTo, whatOf } from "./wording";

/** What a page is read for. */
export interface Wanted<T extends ResourceType> {
  readonly kind: T;
  /** Whose resources are wanted; undefined in a search for patients, who are nobody else's. */
  readonly patientId: string | undefined;
  readonly localise: Localise;
}

/** One page of the answer to a search. */
export interface Page<T extends ResourceType> {
  /** Resources of the kind that was asked for that came, used or not. */
  readonly count: number;
  /** Those among them that belong to another patient. */
  readonly anothers: number;
  readonly total: number | undefined;
  readonly next: string | undefined;
  readonly matches: readonly Resource<T>[];
  readonly medications: readonly Resource<"Medication">[];
  readonly notUsed: readonly NotUsed[];
  readonly faults: readonly Fault[];
}

export type ReadPage<T extends ResourceType> =
  { readonly ok: true; readonly page: Page<T> } | { readonly ok: false; readonly fault: Fault };

const searchAnswer = z.looseObject({
  resourceType: z.literal("Bundle"),
  total: z.number().optional(),
  link: z.array(z.looseObject({ relation: z.string(), url: z.string().optional() })).optional(),
  // Each entry is read by itself, so that a bad one costs no more than itself.
  entry: z.array(z.unknown()).optional(),
});

const entrySchema = z.looseObject({
  resource: z.looseObject({ resourceType: z.string() }),
  search: z.looseObject({ mode: z.string().optional() }).optional(),
});

/** Reads one page of a search; nothing in it is dropped without a line. */
export function readPage<T extends ResourceType>(body: unknown, wanted: Wanted<T>): ReadPage<T> {
  const read = searchAnswer.safeParse(body);
  if (!read.success) return { ok: false, fault: notAnAnswer(body, wanted.kind, read.error.issues[0]?.path) };
  const { total, link, entry } = read.data;
  const entries = (entry ?? []).map((one) => readEntry(one, wanted));
  return {
    ok: true,
    page: {
      count: entries.filter(({ isAsked }) => isAsked).length,
      anothers: entries.filter(({ isAnothers }) => isAnothers).length,
      total,
      next: link?.find(({ relation }) => relation === "next")?.url,
      matches: entries.flatMap(({ match }) => match ?? []),
      medications: entries.flatMap(({ medication }) => medication ?? []),
      notUsed: entries.flatMap(({ notUsed }) => notUsed ?? []),
      faults: entries.flatMap(({ fault }) => fault ?? []),
    },
  };
}

function notAnAnswer(body: unknown, kind: ResourceType, path: readonly PropertyKey[] | undefined): Fault {
  const type = z.looseObject({ resourceType: z.string() }).safeParse(body);
  if (type.success && type.data.resourceType !== "Bundle")
    return { code: "wrong-type", kind, found: type.data.resourceType };
  return { code: "unreadable", kind, found: path === undefined || path.length === 0 ? "Bundle" : path.join(".") };
}

interface Entry<T extends ResourceType> {
  readonly isAsked?: boolean;
  readonly isAnothers?: boolean;
  readonly match?: Resource<T>;
  readonly medication?: Resource<"Medication">;
  readonly notUsed?: NotUsed;
  readonly fault?: Fault;
}

function readEntry<T extends ResourceType>(value: unknown, wanted: Wanted<T>): Entry<T> {
  const { kind, localise, patientId } = wanted;
  const entry = entrySchema.safeParse(value);
  if (!entry.success) return { notUsed: { reference: kind, what: "", why: "an entry without a resource" } };
  const { resource: raw, search } = entry.data;
  if (raw.resourceType === "OperationOutcome" || search?.mode === "outcome") return readMessage(raw, kind);

  const notUsed = (why: string, what = whatOf(raw)): NotUsed => ({ reference: referenceTo(raw), what, why });
  const isAsked = raw.resourceType === kind;
  if (!isAsked && raw.resourceType !== "Medication") {
    const unasked = notUsed("it was sent along and is not what was asked for", "");
    if (search?.mode === "include") return { notUsed: unasked };
    return { notUsed: unasked, fault: { code: "wrong-type", kind, found: raw.resourceType } };
  }
  const local = withLocalReferences(raw, localise);
  const whose = isAsked && patientId !== undefined ? belongingOf(local, patientId) : "this-patient";
  if (whose !== "this-patient") {
    const isAnothers = whose === "another-patient";
    return { isAsked, isAnothers, notUsed: notUsed(NOT_THEIRS[whose], whatIsTold(whose, whatOf(raw))) };
  }
  const read = readResource(local);
  if (!read.ok) return { isAsked, notUsed: notUsed(read.why) };
  if (!isAsked) return read.resource.resourceType === "Medication" ? { medication: read.resource } : {};
  return { isAsked, match: read.resource as Resource<T> }; // its type is the kind that was asked for
}

/** A message among the entries: either something is missing, or it is for information only. */
function readMessage(raw: unknown, kind: ResourceType): Pick<Entry<never>, "notUsed" | "fault"> {
  const outcome = readOutcome(raw);
  if (outcome?.isInformation === true) {
    const what = outcome.said ?? "";
    return { notUsed: { reference: "OperationOutcome", what, why: "a message of the record system, for information" } };
  }
  return { fault: { code: "incomplete", kind, ...(outcome?.said === undefined ? {} : { said: outcome.said }) } };
}
