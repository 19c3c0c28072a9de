import { MEDICINE_NAMES } from "../adequacy/medicines";
import { MEDICINES } from "../knowledge/medicines/medicines";

/** A name by which a current medicine can be typed, and the id it stands for. */
export interface CurrentMedicineName {
  readonly name: string;
  readonly id: string;
  /** The generic name, as it is shown. */
  readonly generic: string;
}

/** Every name that is recognised: generic names first, then other spellings and product names. */
export const CURRENT_MEDICINE_NAMES: readonly CurrentMedicineName[] = [
  ...MEDICINES.map(({ id, name }) => ({ name, id, generic: name })),
  ...MEDICINE_NAMES.map(({ name, drug }) => ({ name, id: drug.id, generic: drug.name })),
  ...MEDICINES.flatMap(({ id, name: generic, alsoCalled }) => alsoCalled.map((name) => ({ name, id, generic }))),
];

const BY_NAME = new Map(CURRENT_MEDICINE_NAMES.toReversed().map((entry) => [entry.name.toLowerCase(), entry]));

/** The medicine of that name; upper and lower case are the same. Undefined where the name is not recognised. */
export function currentMedicineNamed(typed: string): CurrentMedicineName | undefined {
  return BY_NAME.get(typed.trim().toLowerCase());
}
