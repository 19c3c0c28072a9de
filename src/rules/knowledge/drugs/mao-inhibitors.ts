import type { Drug } from "../drug";
import { cite } from "../cite";

/** Monoamine oxidase inhibitors, irreversible and reversible. */
export const MAO_INHIBITORS: readonly Drug[] = [
  {
    id: "phenelzine",
    name: "phenelzine",
    brands: [{ name: "Nardil", regions: ["us", "uk", "ca", "au"] }],
    drugClass: "maoi",
    atc: "N06AF03",
    rxnorm: "8123",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 45,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 90, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [
      {
        text: "A 1985 review asked for 90 mg a day before a depression is called refractory",
        cites: [cite("quitkin-1985", "abstract")],
      },
    ],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "tranylcypromine",
    name: "tranylcypromine",
    brands: [{ name: "Parnate", regions: ["us", "uk", "ca", "au"] }],
    drugClass: "maoi",
    atc: "N06AF04",
    rxnorm: "10734",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 30,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 60, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "isocarboxazid",
    name: "isocarboxazid",
    brands: [{ name: "Marplan", regions: ["us"] }],
    drugClass: "maoi",
    atc: "N06AF01",
    rxnorm: "6011",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 40,
        basis: "dose the US label builds up to by the end of the first week",
        cites: [cite("marplan-us-label", "Dosage and administration")],
      },
    ],
    usualMaximum: { dose: 60, cites: [cite("marplan-us-label", "Dosage and administration")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "selegiline-transdermal",
    name: "selegiline patch",
    brands: [{ name: "Emsam", regions: ["us"] }],
    drugClass: "maoi",
    atc: "N04BD01",
    rxnorm: "9639",
    doseUnit: "mg per 24 hours (patch)",
    doseBars: [
      {
        dose: 6,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
    ],
    usualMaximum: { dose: 12, cites: [cite("canmat-2023", "Table 3.3, dose ranges")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [],
    cites: [cite("who-atc", "group N06A and related, by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "moclobemide",
    name: "moclobemide",
    brands: [
      { name: "Manerix", regions: ["uk", "ca"] },
      { name: "Aurorix", regions: ["au", "eu"] },
      { name: "Amira", regions: ["au"] },
    ],
    drugClass: "rima",
    atc: "N06AG02",
    rxnorm: "30121",
    doseUnit: "mg a day",
    doseBars: [
      {
        dose: 150,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
      },
      {
        dose: 300,
        basis: "lower end of the usual dose in the Australian product information",
        cites: [cite("aurorix-cmi", "usual dose 300 to 600 mg"), cite("bschor-adli-2008", "Table 2, standard dose")],
      },
    ],
    usualMaximum: { dose: 600, cites: [cite("manerix-smpc-2023", "4.2 Posology, major depression")] },
    countsAs: "trial",
    lowDoseUse: null,
    notes: [
      {
        text: "CANMAT 2023 lists 150 to 450 mg a day and remarks that 600 mg is commonly used, and that interaction and diet precautions then apply",
        cites: [cite("canmat-2023", "Table 3.3, footnote")],
      },
    ],
    cites: [
      cite("who-atc", "group N06A and related, by code"),
      cite("rxnorm-code-lists", "ingredient codes by name"),
      cite("nps-medicine-finder", "Amira tablets"),
    ],
  },
];
