import { isOpen } from "../intake/answer";
import type { CurrentMedicine, CurrentMedicines } from "../intake/current-medicine";
import { currentMedicineName, membersOf } from "../knowledge/medicines/medicines";
import type { MedicineClass } from "../knowledge/medicines/classes";

/** The parts of an intake that say which medicines are taken beside the trials. */
export interface MedicinesPart {
  readonly currentMedicines?: CurrentMedicines | undefined;
  readonly medicines?: { readonly listComplete?: string | undefined } | undefined;
}

const NOTHING: readonly CurrentMedicine[] = [];

/** The entries of the list; empty when none is taken, or while the question stands open. */
export function entriesOf({ currentMedicines: list }: MedicinesPart): readonly CurrentMedicine[] {
  return list === undefined || typeof list === "string" ? NOTHING : list;
}

/** What an entry is called wherever a person reads of it. */
export function entryName({ medicine }: CurrentMedicine): string {
  if (medicine === undefined || isOpen(medicine)) return "medicine not known";
  return typeof medicine === "string" ? (currentMedicineName(medicine) ?? medicine) : medicine.unlisted;
}

/** The id of the listed medicine an entry names; undefined for a name that is not recognised and for an open one. */
export function recognised({ medicine }: CurrentMedicine): string | undefined {
  return typeof medicine === "string" && !isOpen(medicine) ? medicine : undefined;
}

/**
 * Whether the list tells what is not taken: "none" does; a list does once it is stated to be complete and every entry
 * of it is recognised. A name that is not recognised could belong to any class.
 */
export function isClosed(part: MedicinesPart): boolean {
  if (part.currentMedicines === "none") return true;
  const list = entriesOf(part);
  return (
    list.length > 0 && part.medicines?.listComplete === "yes" && list.every((entry) => recognised(entry) !== undefined)
  );
}

/** The entries that belong to a class. */
export function entriesIn(part: MedicinesPart, name: MedicineClass): readonly CurrentMedicine[] {
  const members = membersOf(name);
  return entriesOf(part).filter((entry) => {
    const id = recognised(entry);
    return id !== undefined && members.has(id);
  });
}
