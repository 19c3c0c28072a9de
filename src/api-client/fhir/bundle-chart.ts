import { z } from "../../rules/intake/zod";
import type { Asked, Chart, NotUsed } from "../chart";
import { NOT_THEIRS, belongingOf, whatIsTold, type Belonging } from "./belonging";
import { newestOfEach, type Keyed } from "./duplicates";
import { localForm, withLocalReferences, type Localise } from "./references";
import { ASKED_TYPES, readResource, type Resource, type ResourceType } from "./resources";
import { referenceTo, whatOf } from "./wording";

/** The chart in a Bundle, or what about the file keeps it from being one, and what next. */
export type FromEntries =
  { readonly ok: true; readonly chart: Chart } | { readonly ok: false; readonly what: string; readonly next: string };

/** Makes a chart of the entries of a Bundle, when they hold exactly one patient. */
export function chartFromEntries(name: string, values: readonly unknown[]): FromEntries {
  const entries = values.map((value, index) => entryOf(value, index + 1));
  const held = entries.filter((entry) => entry !== undefined);
  const patients = held.filter(isPatient);
  const [only, ...others] = new Set(patients.map(({ key, place }) => key ?? `entry ${place}`));
  if (only === undefined)
    return {
      ok: false,
      what: "holds no Patient, so whose chart it is can't be told",
      next: "Export the chart together with its Patient.",
    };
  if (others.length > 0)
    return {
      ok: false,
      what: `holds ${others.length + 1} patients (${listed([only, ...others])})`,
      next: "One patient's chart is opened at a time; export this patient's alone.",
    };

  const localise = localInFile(held);
  const people = sorted(patients, undefined, localise);
  const patient = people.kept.find((resource) => resource.resourceType === "Patient");
  if (patient === undefined)
    return {
      ok: false,
      what: `holds a Patient that can't be read (${people.notUsed[0]?.why ?? only})`,
      next: "Export the chart again.",
    };
  const rest = sorted(
    held.filter((entry) => !isPatient(entry)),
    patient.id,
    localise,
  );
  return {
    ok: true,
    chart: {
      source: { kind: "file", name },
      patient,
      resources: rest.kept,
      asked: countsOf(held, [patient, ...rest.kept]),
      notUsed: [...withoutResource(entries), ...people.notUsed, ...rest.notUsed],
    },
  };
}

/** An entry with a resource that has not been read yet. */
interface Entry {
  /** Place in the file, from 1. */
  readonly place: number;
  readonly fullUrl: string | undefined;
  /** What tells the resource from others; undefined where nothing does. */
  readonly key: string | undefined;
  readonly resource: { readonly resourceType: string; readonly id?: string | undefined };
}

const entrySchema = z.looseObject({
  fullUrl: z.string().optional(),
  resource: z.looseObject({ resourceType: z.string() }),
});

function entryOf(value: unknown, place: number): Entry | undefined {
  const read = entrySchema.safeParse(value);
  if (!read.success) return undefined;
  const { resource } = read.data;
  const fullUrl = withoutVersion(read.data.fullUrl);
  // Some files name a resource by the address of its entry alone.
  const id = typeof resource["id"] === "string" ? resource["id"] : /[^/:]+$/.exec(fullUrl ?? "")?.[0];
  // An absolute address tells two servers' resources of one id apart; a `urn:uuid:` is good for this file only.
  const isAddress = fullUrl?.startsWith("http") === true;
  const key = isAddress || id === undefined ? fullUrl : `${resource.resourceType}/${id}`;
  return { place, fullUrl, key, resource: id === undefined ? resource : { ...resource, id } };
}

function withoutVersion(address: string | undefined): string | undefined {
  return address?.replace(/\/_history\/[^/]*$/, "");
}

function isPatient({ resource }: Entry): boolean {
  return resource.resourceType === "Patient";
}

/** References as a Bundle writes them: by the address of an entry, or as type and id. */
function localInFile(entries: readonly Entry[]): Localise {
  const byAddress = new Map<string, string>();
  for (const { fullUrl, resource } of entries) if (fullUrl !== undefined) byAddress.set(fullUrl, referenceTo(resource));
  return (reference) => byAddress.get(withoutVersion(reference) ?? reference) ?? localForm(reference) ?? reference;
}

/** Reads entries: those that are used, and a line with its place for each that is not. */
function sorted(
  entries: readonly Entry[],
  patientId: string | undefined,
  localise: Localise,
): { readonly kept: readonly Resource[]; readonly notUsed: readonly NotUsed[] } {
  const read: Keyed[] = [];
  const notUsed: NotUsed[] = [];
  for (const { place, key, resource } of entries) {
    const local = withLocalReferences(resource, localise);
    const whose = OWNERLESS.has(resource.resourceType) ? "this-patient" : belongingOf(local, patientId);
    const result = readTheirs(local, resource.resourceType, whose);
    if (result.ok) {
      read.push({ key, resource: result.resource });
      continue;
    }
    notUsed.push({
      reference: referenceTo(resource),
      what: whatIsTold(whose, whatOf(resource)),
      why: `${result.why} (entry ${place} of the file)`,
    });
  }
  const newest = newestOfEach(read);
  return { kept: newest.kept, notUsed: [...notUsed, ...newest.notUsed] };
}

/** Kinds that name no patient in R4, or are one. */
const OWNERLESS: ReadonlySet<string> = new Set(["Patient", "Medication"]);

function readTheirs(
  local: unknown,
  type: string,
  whose: Belonging,
): { readonly ok: true; readonly resource: Resource } | { readonly ok: false; readonly why: string } {
  const isAsked = (ASKED_TYPES as readonly string[]).includes(type);
  return isAsked && whose !== "this-patient" ? { ok: false, why: NOT_THEIRS[whose] } : readResource(local);
}

function withoutResource(entries: readonly (Entry | undefined)[]): readonly NotUsed[] {
  return entries.flatMap((entry, index) =>
    entry === undefined ? [{ reference: `entry ${index + 1}`, what: "", why: "an entry without a resource" }] : [],
  );
}

const HELD_KINDS: readonly ResourceType[] = ["Patient", ...ASKED_TYPES, "Medication"];

/** One line for each kind that is looked for: how many the file holds, and whether any of them could be used. */
function countsOf(entries: readonly Entry[], kept: readonly Resource[]): readonly Asked[] {
  return HELD_KINDS.map((type): Asked => {
    const count = entries.filter(({ resource }) => resource.resourceType === type).length;
    const used = kept.filter(({ resourceType }) => resourceType === type).length;
    const problem = count === used ? undefined : `${count - used} of ${count} are not used: see “Not used”.`;
    const outcome = count === 0 ? "absent" : used === 0 ? "failed" : "read";
    return { type, outcome, count, total: undefined, pages: 0, problem };
  });
}

/** The first few of a list. */
function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).join(", ");
  return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}
