import { isOpen } from "../intake/answer";
import type { Trial } from "../intake/trial";
import type { Drug } from "../knowledge/drug";
import { DRUGS, drugById } from "../knowledge/drugs";

/** A name by which a medicine can be typed. */
export interface MedicineName {
  readonly name: string;
  readonly drug: Drug;
}

/** Names in use that the drug table's own wording does not give: without a salt or form, older, or short. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  bupropion: ["bupropion"],
  dosulepin: ["dosulepin", "dothiepin"],
  "esketamine-nasal": ["esketamine"],
  "flupentixol-low-dose": ["flupentixol", "flupenthixol"],
  "fluoxetine-weekly": ["fluoxetine weekly"],
  folate: ["folate", "folic acid", "L-methylfolate", "methylfolate", "levomefolate"],
  "gepirone-er": ["gepirone"],
  "ketamine-iv": ["ketamine", "IV ketamine"],
  liothyronine: ["liothyronine", "T3"],
  lithium: ["lithium carbonate", "lithium citrate"],
  "olanzapine-fluoxetine": ["olanzapine-fluoxetine", "OFC"],
  "paroxetine-cr": ["paroxetine CR"],
  quetiapine: ["quetiapine", "quetiapine IR"],
  "quetiapine-xr": ["quetiapine XR"],
  "selegiline-transdermal": ["selegiline", "selegiline transdermal"],
  "st-johns-wort": ["St John's wort", "Saint John's wort", "Hypericum perforatum", "Hypericum"],
  venlafaxine: ["venlafaxine XR", "venlafaxine ER"],
};

/** Every generic and product name, generic names first. */
export const MEDICINE_NAMES: readonly MedicineName[] = [
  ...DRUGS.map((drug) => ({ name: drug.name, drug })),
  ...DRUGS.flatMap((drug) => (OTHER_NAMES[drug.id] ?? []).map((name) => ({ name, drug }))),
  ...DRUGS.flatMap((drug) => drug.brands.map(({ name }) => ({ name, drug }))),
];

const BY_NAME = new Map(MEDICINE_NAMES.toReversed().map(({ name, drug }) => [name.toLowerCase(), drug]));

/** The medicine of that generic or product name; upper and lower case are the same. */
export function medicineNamed(typed: string): Drug | undefined {
  return BY_NAME.get(typed.trim().toLowerCase());
}

/**
 * The listed medicine a trial was of, if it is known and listed. A name that was written as unlisted and is listed all
 * the same (a product name, or one listed since the case was saved) is that medicine.
 */
export function trialDrug(trial: Trial): Drug | undefined {
  if (trial.kind !== "trial" || isOpen(trial.drug)) return undefined;
  return typeof trial.drug === "string" ? drugById(trial.drug) : medicineNamed(trial.drug.unlisted);
}
