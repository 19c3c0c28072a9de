import type { Drug } from "../knowledge/drug";
import { DRUGS } from "../knowledge/drugs";

/** A name by which a medicine can be typed. */
export interface MedicineName {
  readonly name: string;
  readonly drug: Drug;
}

/** Every generic and product name, generic names first. */
export const MEDICINE_NAMES: readonly MedicineName[] = [
  ...DRUGS.map((drug) => ({ name: drug.name, drug })),
  ...DRUGS.flatMap((drug) => drug.brands.map(({ name }) => ({ name, drug }))),
];

const BY_NAME = new Map(MEDICINE_NAMES.toReversed().map(({ name, drug }) => [name.toLowerCase(), drug]));

/** The medicine of that generic or product name; upper and lower case are the same. */
export function medicineNamed(typed: string): Drug | undefined {
  return BY_NAME.get(typed.trim().toLowerCase());
}
