import type { Asked, NotUsed } from "../chart";
import { newestOfEach } from "./duplicates";
import { sentenceOf, type Fault } from "./faults";
import { MAX_MEDICINES } from "./limits";
import { isMedicineUse } from "./medication";
import { readById } from "./read-by-id";
import { localForm } from "./references";
import { SURROUNDINGS, type Surroundings } from "./request";
import type { AskedType, Resource } from "./resources";
import { search, type Found } from "./search";
import type { Session } from "./session";
import { referenceTo } from "./wording";

/** One kind of resource of one patient: what came, and an account of what did not. */
export interface ChartPart {
  readonly asked: Asked<AskedType>;
  /** Of the kind asked, and the Medication resources they point to. */
  readonly resources: readonly Resource[];
  readonly notUsed: readonly NotUsed[];
  /** What failed of the medicines that orders point to; those that came are among the resources. */
  readonly medicines: MedicineFaults;
}

/** Medicines that orders point to and that were not read. */
export interface MedicineFaults {
  readonly faults: readonly Fault[];
  /** How many were not even asked for: they lie outside the base, or beyond the cap. */
  readonly notAsked: number;
}

export interface PartOptions {
  readonly signal: AbortSignal;
  readonly surroundings?: Surroundings;
  /** Called with what came so far; it reads as stopped, and that is true when nothing follows. */
  readonly onProgress?: (part: ChartPart) => void;
}

/** Kinds whose resources point to medicines, which are asked for with them. */
export const WITH_MEDICINE: ReadonlySet<AskedType> = new Set<AskedType>([
  "MedicationRequest",
  "MedicationStatement",
  "MedicationDispense",
]);

/** Medicines that are read at one time. */
const AT_A_TIME = 6;

/** Reads one kind of resource of a patient to the end, with the medicines that its orders point to. Never throws. */
export async function readPart(
  session: Session,
  patientId: string,
  type: AskedType,
  { signal, surroundings = SURROUNDINGS, onProgress }: PartOptions,
): Promise<ChartPart> {
  const stopped: Fault = { code: "cancelled", kind: type };
  const report = (found: Found<AskedType>) =>
    onProgress?.(partOf(type, { ...found, faults: [...found.faults, stopped] }));
  const parameters: [string, string][] = [["patient", `Patient/${patientId}`]];
  if (WITH_MEDICINE.has(type)) parameters.push(["_include", `${type}:medication`]);

  const found = await search(session, { kind: type, parameters, patientId }, { signal, surroundings, onPage: report });
  const pointedTo = medicinesPointedTo(found);
  const notAsked = pointedTo.elsewhere.length + Math.max(0, pointedTo.ids.length - MAX_MEDICINES);
  if (pointedTo.ids.length > 0)
    onProgress?.({ ...partOf(type, found), medicines: { faults: [MEDICINES_STOPPED], notAsked } });
  const medicines = await readMedicines(session, pointedTo.ids, { signal, surroundings });
  const part = partOf(type, {
    ...found,
    medications: [...found.medications, ...medicines.medications],
    notUsed: [...found.notUsed, ...pointedTo.elsewhere, ...medicines.notUsed],
  });
  // Stopped between two of them, the rest was never asked for.
  const faults = signal.aborted ? [...medicines.faults, MEDICINES_STOPPED] : medicines.faults;
  return { ...part, medicines: { faults, notAsked } };
}

function partOf(type: AskedType, found: Found<AskedType>): ChartPart {
  const { kept, notUsed } = newestOfEach(
    found.matches.map((resource) => ({
      key: resource.id === undefined ? undefined : referenceTo(resource),
      resource,
    })),
  );
  const faults: readonly Fault[] =
    found.anothers === 0
      ? found.faults
      : [...found.faults, { code: "wrong-patient", kind: type, found: entriesText(found.anothers) }];
  return {
    asked: {
      type,
      outcome: faults.length === 0 ? "read" : found.pages === 0 ? "failed" : "partial",
      count: found.count,
      total: found.total,
      pages: found.pages,
      problem: faults.length === 0 ? undefined : [...new Set(faults.map(sentenceOf))].join(" "),
    },
    resources: [...kept, ...found.medications],
    notUsed: [...found.notUsed, ...notUsed],
    medicines: { faults: [], notAsked: 0 },
  };
}

const MEDICINES_STOPPED: Fault = { code: "cancelled", kind: "Medication" };

/** Medicines that orders point to and that did not come with them: those to read, and those that lie elsewhere. */
function medicinesPointedTo({ matches, medications }: Found<AskedType>): {
  readonly ids: readonly string[];
  readonly elsewhere: readonly NotUsed[];
} {
  const here = new Set(medications.map(referenceTo));
  const ids = new Set<string>();
  const elsewhere = new Map<string, NotUsed>();
  for (const use of matches.filter(isMedicineUse)) {
    const { reference, display } = use.medicationReference ?? {};
    if (reference === undefined || reference.startsWith("#") || here.has(reference)) continue;
    if (localForm(reference)?.startsWith("Medication/") === true) ids.add(reference.slice("Medication/".length));
    else
      elsewhere.set(reference, {
        reference,
        what: display ?? "",
        why: "a medicine outside the record system's address; it was not asked for",
      });
  }
  return { ids: [...ids], elsewhere: [...elsewhere.values()] };
}

type Medicines = Pick<Found<AskedType>, "medications" | "notUsed" | "faults">;

/** Reads medicines by their ids, a few at a time, up to the cap. */
async function readMedicines(
  session: Session,
  ids: readonly string[],
  options: { readonly signal: AbortSignal; readonly surroundings: Surroundings },
): Promise<Medicines> {
  const medications: Resource<"Medication">[] = [];
  const notUsed: NotUsed[] = ids.slice(MAX_MEDICINES).map((id) => ({
    reference: `Medication/${id}`,
    what: "",
    why: `no more than ${MAX_MEDICINES} medicines are read one by one`,
  }));
  const faults: Fault[] = [];
  const waiting = ids.slice(0, MAX_MEDICINES);
  while (waiting.length > 0 && !options.signal.aborted) {
    const some = waiting.splice(0, AT_A_TIME);
    const reads = await Promise.all(some.map((id) => readById(session, "Medication", id, options)));
    for (const [index, read] of reads.entries()) {
      if (read.ok) medications.push(read.resource);
      else {
        faults.push(read.fault);
        notUsed.push({ reference: `Medication/${some[index] ?? ""}`, what: "", why: sentenceOf(read.fault) });
      }
    }
  }
  return { medications, notUsed, faults };
}

function entriesText(count: number): string {
  return `${count} ${count === 1 ? "entry" : "entries"}`;
}
