import type { MedicineClass } from "./classes";

/** A medicine that may stand in the list of current medicines and is in no trial table. */
export interface Medicine {
  /** Kebab-case, never reused, and none of the drug table's. */
  readonly id: string;
  /** Generic name; with the route where it decides the class. */
  readonly name: string;
  /** Other spellings and product names by which people know it. */
  readonly alsoCalled: readonly string[];
  /** ATC code of the substance, or null where none was read. */
  readonly atc: string | null;
  /** Classes by what it is; what it does to enzymes, the QT interval or serotonin is in `effects.ts`. */
  readonly classes: readonly MedicineClass[];
}

/** One line of a table of medicines; the id is the name in kebab case. */
export function medicine(
  name: string,
  atc: string | null,
  classes: readonly MedicineClass[] = [],
  alsoCalled: readonly string[] = [],
): Medicine {
  return { id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), name, atc, classes, alsoCalled };
}
