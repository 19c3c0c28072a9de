import { cite, type Citation } from "./cite";

/** Genes of which a result is asked, by the question that holds it. */
export type Gene = "cyp2d6" | "cyp2c19" | "cyp2b6";
export type Phenotype = "poor" | "intermediate" | "normal" | "rapid" | "ultrarapid";

/** What CPIC suggests a prescriber consider for one medicine and one result, with the strength it gives. */
export interface CpicRow {
  /** Results this row is about; each gene named has one of these. */
  readonly when: Readonly<Partial<Record<Gene, readonly Phenotype[]>>>;
  readonly suggests: string;
  readonly strength: "strong" | "moderate" | "optional";
}

/** Medicines that share a table of recommendations. */
export interface CpicTable {
  readonly id: string;
  readonly name: string;
  readonly drugs: readonly string[];
  readonly rows: readonly CpicRow[];
  readonly cites: readonly Citation[];
}

const SRI = [cite("cpic-2023-sri", "recommendation tables, annotation of 2024-03-25")];

/**
 * Results for which CPIC suggests something other than the usual use. Left out where it suggests no action (venlafaxine
 * intermediate and ultrarapid, fluvoxamine ultrarapid) or the usual dose (fluvoxamine and vortioxetine intermediate,
 * sertraline rapid).
 */
export const CPIC_TABLES: readonly CpicTable[] = [
  {
    id: "cyp2c19-citalopram",
    name: "Citalopram or escitalopram and CYP2C19",
    drugs: ["citalopram", "escitalopram"],
    cites: SRI,
    rows: [
      {
        when: { cyp2c19: ["ultrarapid"] },
        suggests:
          "another medicine not mainly cleared by CYP2C19; where it is used and the standard maintenance dose does not do enough, a higher one",
        strength: "strong",
      },
      {
        when: { cyp2c19: ["rapid"] },
        suggests:
          "the usual initial dose; where that does not do enough, a higher maintenance dose or another medicine",
        strength: "optional",
      },
      {
        when: { cyp2c19: ["intermediate"] },
        suggests: "the usual initial dose, slower steps and a lower maintenance dose",
        strength: "moderate",
      },
      {
        when: { cyp2c19: ["poor"] },
        suggests:
          "another medicine; or a lower initial dose, slow steps and half the maintenance dose. The FDA names 20 mg a day as the highest dose of citalopram",
        strength: "strong",
      },
    ],
  },
  {
    id: "cyp2c19-sertraline",
    name: "Sertraline and CYP2C19 with CYP2B6",
    drugs: ["sertraline"],
    cites: SRI,
    rows: [
      {
        when: { cyp2c19: ["rapid", "ultrarapid"], cyp2b6: ["rapid", "ultrarapid"] },
        suggests: "after a poor response, a higher dose or another medicine",
        strength: "optional",
      },
      {
        when: { cyp2c19: ["intermediate"] },
        suggests: "the usual initial dose, slower steps and a lower maintenance dose",
        strength: "moderate",
      },
      {
        when: { cyp2c19: ["poor"] },
        suggests:
          "a lower initial dose, slow steps and half the maintenance dose, or another medicine; only optional where CYP2B6 is rapid or ultrarapid, and where CYP2B6 is poor too, what is said of both holds instead",
        strength: "moderate",
      },
      {
        when: { cyp2c19: ["poor"], cyp2b6: ["poor"] },
        suggests: "another medicine that neither gene mainly clears",
        strength: "optional",
      },
      {
        when: { cyp2c19: ["normal"], cyp2b6: ["poor"] },
        suggests: "a quarter less",
        strength: "optional",
      },
    ],
  },
  {
    id: "cyp2d6-paroxetine",
    name: "Paroxetine and CYP2D6",
    drugs: ["paroxetine", "paroxetine-cr"],
    cites: SRI,
    rows: [
      { when: { cyp2d6: ["ultrarapid"] }, suggests: "another medicine", strength: "moderate" },
      { when: { cyp2d6: ["intermediate"] }, suggests: "a lower initial dose and slower steps", strength: "optional" },
      {
        when: { cyp2d6: ["poor"] },
        suggests: "half the usual initial and maintenance dose, and slow steps",
        strength: "moderate",
      },
    ],
  },
  {
    id: "cyp2d6-fluvoxamine",
    name: "Fluvoxamine and CYP2D6",
    drugs: ["fluvoxamine"],
    cites: SRI,
    rows: [
      {
        when: { cyp2d6: ["poor"] },
        suggests: "an initial dose 25 to 50 % lower with slow steps, or another medicine",
        strength: "optional",
      },
    ],
  },
  {
    id: "cyp2d6-venlafaxine",
    name: "Venlafaxine and CYP2D6",
    drugs: ["venlafaxine"],
    cites: SRI,
    rows: [
      { when: { cyp2d6: ["poor"] }, suggests: "another medicine not mainly cleared by CYP2D6", strength: "optional" },
    ],
  },
  {
    id: "cyp2d6-vortioxetine",
    name: "Vortioxetine and CYP2D6",
    drugs: ["vortioxetine"],
    cites: SRI,
    rows: [
      {
        when: { cyp2d6: ["ultrarapid"] },
        suggests: "another medicine; where it is used, the maintenance dose can come out half as much again or more",
        strength: "optional",
      },
      {
        when: { cyp2d6: ["poor"] },
        suggests: "half the usual initial dose (5 mg) and at most 10 mg, or another medicine",
        strength: "moderate",
      },
    ],
  },
  {
    id: "cyp2d6-nortriptyline",
    name: "Nortriptyline and CYP2D6",
    drugs: ["nortriptyline"],
    cites: [cite("cpic-tca-cyp2d6", "nortriptyline")],
    rows: [
      {
        when: { cyp2d6: ["ultrarapid"] },
        suggests: "another medicine; where it is used, a higher dose guided by levels",
        strength: "strong",
      },
      {
        when: { cyp2d6: ["intermediate"] },
        suggests: "an initial dose a quarter lower, guided by levels",
        strength: "moderate",
      },
      {
        when: { cyp2d6: ["poor"] },
        suggests: "another medicine; where it is used, half the initial dose, guided by levels",
        strength: "strong",
      },
    ],
  },
];

/** Antidepressants for which CPIC has no recommendation by these genes. */
export const WITHOUT_CPIC = ["duloxetine", "desvenlafaxine", "mirtazapine", "bupropion", "fluoxetine"] as const;
