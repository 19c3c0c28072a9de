import type { Citation } from "./cite";

/** Regions whose product names, labels and guidelines the project distinguishes. */
export const REGIONS = ["us", "uk", "ca", "au", "eu"] as const;
export type Region = (typeof REGIONS)[number];

/** Pharmacological classes as the staging literature names them; the rest by mechanism. */
export const DRUG_CLASSES = {
  ssri: "SSRI (selective serotonin reuptake inhibitor)",
  snri: "SNRI (serotonin-noradrenaline reuptake inhibitor)",
  tca: "TCA (tricyclic antidepressant)",
  tetracyclic: "tetracyclic antidepressant",
  maoi: "MAOI (irreversible monoamine oxidase inhibitor)",
  rima: "RIMA (reversible inhibitor of monoamine oxidase A)",
  ndri: "NDRI (noradrenaline-dopamine reuptake inhibitor)",
  nassa: "NaSSA (noradrenergic and specific serotonergic antidepressant)",
  sari: "SARI (serotonin antagonist and reuptake inhibitor)",
  serotoninModulator: "multimodal serotonin modulator",
  spari: "SPARI (serotonin partial agonist and reuptake inhibitor)",
  melatonergic: "melatonergic antidepressant",
  nri: "NRI (noradrenaline reuptake inhibitor)",
  nmda: "NMDA receptor antagonist",
  neurosteroid: "neuroactive steroid",
  antipsychotic: "antipsychotic",
  moodStabiliser: "mood stabiliser",
  otherMechanism: "other mechanism",
} as const;
export type DrugClass = keyof typeof DRUG_CLASSES;

/** How several medicines of a class are called in a sentence. */
export const DRUG_CLASS_PLURALS: Readonly<Record<DrugClass, string>> = {
  ssri: "SSRIs",
  snri: "SNRIs",
  tca: "tricyclics",
  tetracyclic: "tetracyclics",
  maoi: "MAO inhibitors",
  rima: "reversible MAO-A inhibitors",
  ndri: "noradrenaline-dopamine reuptake inhibitors",
  nassa: "NaSSAs",
  sari: "SARIs",
  serotoninModulator: "serotonin modulators",
  spari: "serotonin partial agonist and reuptake inhibitors",
  melatonergic: "melatonergic antidepressants",
  nri: "noradrenaline reuptake inhibitors",
  nmda: "NMDA receptor antagonists",
  neurosteroid: "neuroactive steroids",
  antipsychotic: "antipsychotics",
  moodStabiliser: "mood stabilisers",
  otherMechanism: "antidepressants of another mechanism",
};

/** A published lowest daily dose at which a trial is called adequate. Published bars differ; all that were read are kept. */
export interface DoseBar {
  /** In the drug's own `doseUnit`. */
  readonly dose: number;
  /** What the figure is, for example "lower end of the range CANMAT 2023 lists". */
  readonly basis: string;
  readonly cites: readonly Citation[];
}

/** A medicine whose trial a clinician may record. One entry per dose scale: XR, CR, patch and nasal forms stand apart where their numbers differ. */
export interface Drug {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** Generic name, with the form where it sets the dose scale, for example "paroxetine controlled-release". */
  readonly name: string;
  /** Product names by which people know it, with the regions where the name is or was sold. */
  readonly brands: readonly { readonly name: string; readonly regions: readonly Region[] }[];
  readonly drugClass: DrugClass;
  /** ATC code of the substance, or null where none was found. */
  readonly atc: string | null;
  /** RxNorm ingredient code (RxCUI), or null where none was found in two agreeing lists. */
  readonly rxnorm: string | null;
  readonly doseUnit: "mg a day" | "mg per 24 hours (patch)" | "mg a session" | "mg a week" | "micrograms a day";
  /** Every published adequacy bar read, lowest first; empty when none was read: then dose adequacy cannot be told. */
  readonly doseBars: readonly DoseBar[];
  /** Highest dose of the usual published range, or null where none was read. Used only to notice unlikely entries, never shown as advice. */
  readonly usualMaximum: { readonly dose: number; readonly cites: readonly Citation[] } | null;
  /**
   * `trial`: can be an antidepressant trial of its own. `course`: judged by sessions, recorded among other treatments.
   * `augmenter`: added to an antidepressant, never a trial of its own. `never`: taken for mood but in no published definition's drug list.
   */
  readonly countsAs: "trial" | "course" | "augmenter" | "never";
  /**
   * Listed medicine as whose trial this one counts: a fixed combination is a trial of its antidepressant component, and
   * its dose is that of the component.
   */
  readonly countsAsTrialOf?: string;
  /** Doses at or below which the medicine is used for sleep or pain, which is no antidepressant trial. */
  readonly lowDoseUse: { readonly atOrBelow: number; readonly use: string; readonly cites: readonly Citation[] } | null;
  /** What a reader of the trial should know, each with its source. */
  readonly notes: readonly { readonly text: string; readonly cites: readonly Citation[] }[];
  /** Codes and naming: where they were read. */
  readonly cites: readonly Citation[];
}
