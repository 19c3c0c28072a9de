import { DRUGS, drugById } from "../drugs";
import { MEDICINE_CLASSES, type ClassOfMedicines, type MedicineClass } from "./classes";
import { EFFECTS } from "./effects";
import { HEART } from "./heart";
import { HORMONES_AND_METABOLISM } from "./hormones-and-metabolism";
import { INFECTIONS } from "./infections";
import type { Medicine } from "./medicine";
import { MIND_AND_NERVES } from "./mind-and-nerves";
import { PAINKILLERS } from "./painkillers";
import { STOMACH_AND_BREATHING } from "./stomach-and-breathing";

/** Medicines that adults often take beside an antidepressant; those of the drug table come on top. */
export const MEDICINES: readonly Medicine[] = [
  ...PAINKILLERS,
  ...HEART,
  ...MIND_AND_NERVES,
  ...INFECTIONS,
  ...HORMONES_AND_METABOLISM,
  ...STOMACH_AND_BREATHING,
];

const BY_ID = new Map(MEDICINES.map((medicine) => [medicine.id, medicine]));

/** Ids that may stand in the list of current medicines: the drug table's and this table's. */
export const CURRENT_MEDICINE_IDS: readonly string[] = [...DRUGS.map(({ id }) => id), ...BY_ID.keys()];

/** What a listed current medicine is called; undefined for an id that is not listed. */
export function currentMedicineName(id: string): string | undefined {
  return drugById(id)?.name ?? BY_ID.get(id)?.name;
}

const CLASSES = Object.keys(MEDICINE_CLASSES) as MedicineClass[];

const MEMBERS: ReadonlyMap<MedicineClass, ReadonlySet<string>> = new Map(
  CLASSES.map((name) => [name, new Set(membersIn(name))]),
);

function membersIn(name: MedicineClass): readonly string[] {
  const { medicines = [], drugClasses = [] } = EFFECTS[name] ?? {};
  return [
    ...medicines,
    ...DRUGS.filter(({ drugClass }) => drugClasses.includes(drugClass)).map(({ id }) => id),
    ...MEDICINES.filter(({ classes }) => classes.includes(name)).map(({ id }) => id),
  ];
}

/** Ids of the listed medicines that belong to a class. */
export function membersOf(name: MedicineClass): ReadonlySet<string> {
  return MEMBERS.get(name) ?? new Set();
}

/** The classes a listed medicine belongs to, in the order of the table. */
export function classesOf(id: string): readonly MedicineClass[] {
  return CLASSES.filter((name) => membersOf(name).has(id));
}

/** Those of them that are told of the medicine: without parts of a class that is told itself. */
export function toldClassesOf(id: string): readonly MedicineClass[] {
  return classesOf(id).filter((name) => (MEDICINE_CLASSES[name] as ClassOfMedicines).within === undefined);
}
