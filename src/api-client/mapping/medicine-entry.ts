import type { Dosage, Resource } from "../fhir/resources";
import type { Origin } from "./chart-draft";
import { codesOf, SYSTEMS, wordsOf } from "./concept";
import { contentKey } from "./content-key";
import { dailyDose, inDays, isAsNeeded, type DailyDose } from "./daily-dose";
import { leaveOut, originOf, type Findings } from "./findings";
import { daysOf, wholeDays, type Days } from "./intervals";
import { identify, type Identity } from "./medicine";
import { productOf, type Product } from "./medicine-of";
import { strengthOf, type Strength } from "./strength";

export type MedicineUse =
  Resource<"MedicationRequest"> | Resource<"MedicationStatement"> | Resource<"MedicationDispense">;

/** An order, fill or statement with what was read from it, before it is placed in time. */
export interface MedicineEntry {
  readonly use: MedicineUse;
  readonly identity: Identity;
  readonly product: Product;
  /** How much is in one tablet, capsule, patch or millilitre; undefined where the record does not tell. */
  readonly strength: Strength | undefined;
  /** ATC codes of the product, for groups of medicines. */
  readonly atc: readonly string[];
  readonly status: string;
  readonly dose: DailyDose;
  readonly dosages: readonly Dosage[];
  /** The first day as recorded, in its precision; undefined where there is none. */
  readonly start: Days | undefined;
  /** The days a fill, or an order's supply, was meant to last; undefined where this is not told in days or weeks. */
  readonly supplyDays: number | undefined;
  /** What it was given for, as recorded. */
  readonly reasons: readonly string[];
  /** Why it ended or changed, as recorded. */
  readonly statusReasons: readonly string[];
  readonly origin: Origin;
}

const KINDS = ["MedicationRequest", "MedicationStatement", "MedicationDispense"] as const;

/** Statuses with which a record is read; each other one is listed with its reason. */
const READ_STATUSES: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  MedicationRequest: ["active", "on-hold", "stopped", "completed", "unknown"],
  MedicationStatement: ["active", "completed", "stopped", "on-hold", "unknown"],
  MedicationDispense: ["completed", "in-progress", "stopped", "on-hold", "unknown"],
};
/** Intents of something that was really ordered. */
const ORDERED: readonly string[] = ["order", "original-order", "reflex-order", "filler-order", "instance-order"];

function isMedicineUse(resource: Resource): resource is MedicineUse {
  return (KINDS as readonly string[]).includes(resource.resourceType);
}

/** Why an order, fill or statement is not used; undefined where it is. */
function whyNotUsed({ use, start }: MedicineEntry, readOnDay: number): string | undefined {
  if (use.resourceType === "MedicationRequest") {
    if (use.doNotPerform === true) return "it says that the medicine is not to be given";
    if (use.intent !== undefined && !ORDERED.includes(use.intent)) return `a ${use.intent}, not an order`;
  }
  if (!READ_STATUSES[use.resourceType].includes(use.status)) return `its status is ${use.status}`;
  return start !== undefined && start.first > readOnDay ? "it begins after the day of reading" : undefined;
}

/** The first day as the record has it: written in the instructions, else its own start, the hand-over, or the order. */
export function recordedStart(use: MedicineUse): string | undefined {
  const written = dosagesOf(use)
    .map(({ timing }) => timing?.repeat?.boundsPeriod?.start)
    .filter((start) => daysOf(start) !== undefined)
    .toSorted((one = "", other = "") => (one < other ? -1 : 1))[0];
  if (written !== undefined) return written;
  switch (use.resourceType) {
    case "MedicationRequest":
      return use.authoredOn;
    case "MedicationStatement":
      return use.effectivePeriod?.start ?? use.effectiveDateTime;
    case "MedicationDispense":
      return use.whenHandedOver ?? use.whenPrepared;
  }
}

function dosagesOf(use: MedicineUse): readonly Dosage[] {
  return (use.resourceType === "MedicationStatement" ? use.dosage : use.dosageInstruction) ?? [];
}

function recordedDate(use: MedicineUse): string | undefined {
  return recordedStart(use) ?? (use.resourceType === "MedicationStatement" ? use.dateAsserted : undefined);
}

function statusReasonsOf(use: MedicineUse): readonly string[] {
  switch (use.resourceType) {
    case "MedicationRequest":
      return [wordsOf(use.statusReason)].filter((reason) => reason !== "");
    case "MedicationStatement":
      return (use.statusReason ?? []).map(wordsOf).filter((reason) => reason !== "");
    case "MedicationDispense":
      return [wordsOf(use.statusReasonCodeableConcept)].filter((reason) => reason !== "");
  }
}

function reasonsOf(use: MedicineUse): readonly string[] {
  const coded = use.resourceType === "MedicationDispense" ? [] : (use.reasonCode ?? []);
  return coded.map(wordsOf).filter((reason) => reason !== "");
}

/** Days of supply: of a fill as handed over; of an order its expected duration times one plus the repeats allowed. */
function supplyDaysOf(use: MedicineUse): number | undefined {
  if (use.resourceType === "MedicationDispense") return inDays(use.daysSupply);
  if (use.resourceType !== "MedicationRequest") return undefined;
  const each = inDays(use.dispenseRequest?.expectedSupplyDuration);
  return each === undefined
    ? undefined
    : wholeDays(each * (1 + Math.max(0, use.dispenseRequest?.numberOfRepeatsAllowed ?? 0)));
}

/** How one fill of this order lasts, where the fill itself does not say. */
export function fillDaysOf(order: MedicineUse): number | undefined {
  return order.resourceType === "MedicationRequest" ? inDays(order.dispenseRequest?.expectedSupplyDuration) : undefined;
}

function saysOf(use: MedicineUse, product: Product): string {
  const instructions = dosagesOf(use)
    .map(({ text, patientInstruction }) => text ?? patientInstruction ?? "")
    .filter((text) => text !== "");
  return [product.name === "" ? "a medicine without a name" : product.name, ...instructions].join(", ");
}

type ProductRead = Pick<MedicineEntry, "identity" | "strength" | "atc">;

/**
 * Reads a record of a medicine, whether or not it is used. A chart names few products and instructions many times, so
 * each is read once.
 */
function entryReader(medications: ReadonlyMap<string, Resource<"Medication">>): (use: MedicineUse) => MedicineEntry {
  const products = new Map<string, ProductRead>();
  const doses = new Map<string, DailyDose>();
  return (use) => {
    const product = productOf(use, medications);
    const dosages = dosagesOf(use);
    const key = contentKey([product.concepts, product.ingredients, product.texts]);
    const known = once(products, key, () => readProduct(product));
    const read = { product, dosages, ...known };
    return {
      use,
      ...read,
      status: use.status,
      dose: once(doses, `${key} ${contentKey(dosages)}`, () => doseOf(read)),
      start: daysOf(recordedStart(use)),
      supplyDays: supplyDaysOf(use),
      reasons: reasonsOf(use),
      statusReasons: statusReasonsOf(use),
      origin: originOf(use, recordedDate(use), saysOf(use, product)),
    };
  };
}

function once<T>(known: Map<string, T>, key: string, read: () => T): T {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}

function readProduct(product: Product): ProductRead {
  return {
    identity: identify(product),
    strength: strengthOf(product),
    atc: product.concepts.flatMap((concept) => codesOf(concept, SYSTEMS.atc)),
  };
}

/** The daily dose of a listed medicine; that of another one is asked nowhere. */
function doseOf({
  product,
  identity,
  strength,
  dosages,
}: Omit<ProductRead, "atc"> & Pick<MedicineEntry, "product" | "dosages">): DailyDose {
  return identity.kind === "listed"
    ? dailyDose(dosages, product, strength)
    : { steps: [], isAsNeeded: isAsNeeded(dosages), why: undefined };
}

/** Medicine records of a chart: those that are used, and statements that a medicine was not taken. */
export interface MedicineEntries {
  readonly used: readonly MedicineEntry[];
  readonly notTaken: readonly MedicineEntry[];
}

/** Reads every order, fill and statement; what is not used is noted with its reason. */
export function readEntries(
  resources: readonly Resource[],
  medications: ReadonlyMap<string, Resource<"Medication">>,
  readOnDay: number,
  findings: Findings,
): MedicineEntries {
  const used: MedicineEntry[] = [];
  const notTaken: MedicineEntry[] = [];
  const entryOf = entryReader(medications);
  for (const use of resources.filter(isMedicineUse)) {
    const entry = entryOf(use);
    const { name } = entry.product;
    if (use.resourceType === "MedicationStatement" && use.status === "not-taken") {
      notTaken.push(entry);
      continue;
    }
    const why = whyNotUsed(entry, readOnDay);
    if (why !== undefined) leaveOut(findings, use, name, why);
    else if (entry.identity.kind === "conflict") leaveOut(findings, use, name, entry.identity.why);
    else if (name === "") leaveOut(findings, use, name, "it names no medicine");
    else used.push(entry);
  }
  return { used, notTaken };
}
