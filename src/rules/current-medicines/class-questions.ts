import type { SectionFact } from "../intake/questions";
import type { MedicineClass } from "../knowledge/medicines/classes";

/** How a yes-or-no question about classes of medicines is answered by the list of current medicines. */
export interface ClassQuestion {
  readonly classes: readonly MedicineClass[];
  /** Classes the question asks about only when they are taken on most days, or regularly. */
  readonly onMostDays?: readonly MedicineClass[];
  /** A class that another question asks about: a member of it answers this one only beside another of its members. */
  readonly beside?: MedicineClass;
  /** A class whose members do not answer this question, although they are members of one it asks about. */
  readonly apart?: MedicineClass;
  /** The question reaches back some weeks, so a list of what is taken now can't answer it with no. */
  readonly reachesBack?: true;
}

/** The questions of the section on medicines that the list can answer. */
export const CLASS_QUESTIONS: Readonly<Partial<Record<SectionFact, ClassQuestion>>> = {
  "medicines.maoi": { classes: ["maoi"], reachesBack: true },
  "medicines.fluoxetineLastFiveWeeks": { classes: ["fluoxetine"], reachesBack: true },
  // Lithium adds to serotonin, but nobody lists it among what an MAO inhibitor is not taken with.
  "medicines.serotonergic": { classes: ["serotonergic"], beside: "maoi", apart: "lithium" },
  "medicines.notWithMaoi": { classes: ["notWithMaoi", "serotonergicBeside"] },
  "medicines.sympathomimetic": { classes: ["sympathomimetic"] },
  "medicines.lithium": { classes: ["lithium"] },
  "medicines.interactsWithLithium": {
    classes: ["thiazide", "loopDiuretic", "aceInhibitor", "angiotensinBlocker", "nsaid"],
    onMostDays: ["nsaid"],
  },
  "medicines.benzodiazepine": { classes: ["benzodiazepine"], onMostDays: ["benzodiazepine"] },
  "medicines.anticonvulsant": { classes: ["anticonvulsant"] },
  "medicines.valproate": { classes: ["valproate"] },
  "medicines.pimozideOrThioridazine": { classes: ["pimozideOrThioridazine"] },
  "medicines.cyp3a4Inhibitor": { classes: ["strongCyp3a4Inhibitor"] },
  "medicines.opioid": { classes: ["opioid"], onMostDays: ["opioid"] },
  "medicines.qtProlonging": { classes: ["qtProlonging"] },
  "medicines.cyp2d6Inhibitor": { classes: ["strongCyp2d6Inhibitor"] },
  "medicines.cyp2c19Inhibitor": { classes: ["cyp2c19Inhibitor"] },
  "medicines.enzymeInducer": { classes: ["enzymeInducer"] },
  "medicines.corticosteroid": { classes: ["corticosteroid"] },
  "medicines.interferon": { classes: ["interferonAlfa"] },
};

/** The question that asks about one class and nothing else: its answer tells of the class too. */
const QUESTION_OF = new Map(
  Object.entries(CLASS_QUESTIONS).flatMap(([fact, { classes }]) => {
    const [only] = classes;
    return classes.length === 1 && only !== undefined ? [[only, fact] as const] : [];
  }),
);

export function questionOfClass(name: MedicineClass): string | undefined {
  return QUESTION_OF.get(name);
}

/** Whether some question asks about this class only when it is taken on most days. */
export function isAskedOnMostDays(name: MedicineClass): boolean {
  return Object.values(CLASS_QUESTIONS).some(({ onMostDays }) => onMostDays?.includes(name));
}
