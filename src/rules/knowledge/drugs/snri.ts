import type { Drug } from "../drug";
import { cite } from "../cite";

/** Serotonin-noradrenaline reuptake inhibitors. */
export const SNRIS: readonly Drug[] = [
  {
    id: "venlafaxine",
    name: "venlafaxine",
    brands: [
      { name: "Effexor", regions: ["us", "ca"] },
      { name: "Effexor XR", regions: ["us", "ca"] },
      { name: "Efexor", regions: ["uk", "au", "eu"] },
      { name: "Efexor XL", regions: ["uk"] },
      { name: "Efexor-XR", regions: ["au"] },
    ],
    drugClass: "snri",
    atc: "N06AX16",
    rxnorm: "39786",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 75,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 225, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "desvenlafaxine",
    name: "desvenlafaxine",
    brands: [
      { name: "Pristiq", regions: ["us", "ca", "au"] },
      { name: "Khedezla", regions: ["us"] },
    ],
    drugClass: "snri",
    atc: "N06AX23",
    rxnorm: "734064",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 50,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 100, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "duloxetine",
    name: "duloxetine",
    brands: [
      { name: "Cymbalta", regions: ["us", "uk", "ca", "au", "eu"] },
      { name: "Drizalma", regions: ["us"] },
    ],
    drugClass: "snri",
    atc: "N06AX21",
    rxnorm: "72625",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 40,
        basis: "lower end of the dose for depression in the manufacturer's product text (40 to 60 mg)",
        cites: [cite("cymbalta-product-text", "Dosage for treatment of major depressive disorder")],
      },
      {
        dose: 60,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 120, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "levomilnacipran",
    name: "levomilnacipran",
    brands: [{ name: "Fetzima", regions: ["us", "ca"] }],
    drugClass: "snri",
    atc: "N06AX28",
    rxnorm: "1433212",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 40,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 120, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("atc-code-lists", "by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "milnacipran",
    name: "milnacipran",
    brands: [
      { name: "Savella", regions: ["us"] },
      { name: "Ixel", regions: ["eu"] },
    ],
    drugClass: "snri",
    atc: "N06AX17",
    rxnorm: "588250",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 50,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 200, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
];
