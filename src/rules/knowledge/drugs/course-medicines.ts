import type { Drug } from "../drug";
import { cite } from "../cite";

/** Medicines given as a course of sessions; judged among other treatments. */
export const COURSE_MEDICINES: readonly Drug[] = [
  {
    id: "esketamine-nasal",
    name: "esketamine nasal spray",
    brands: [{ name: "Spravato", regions: ["us", "uk", "ca", "au", "eu"] }],
    drugClass: "nmda",
    atc: "N06AX27",
    rxnorm: "2119365",
    doseUnit: "mg a session",
    doseBars: [
      {
        dose: 56,
        basis: "lower end of the range CANMAT 2023 lists",
        cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
      },
    ],
    usualMaximum: { dose: 84, cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")] },
    countsAs: "course",
    lowDoseUse: null,
    notes: [],
    cites: [cite("atc-code-lists", "by code"), cite("rxnorm-code-lists", "ingredient codes by name")],
  },
  {
    id: "ketamine-iv",
    name: "ketamine by infusion",
    brands: [{ name: "Ketalar", regions: ["us", "uk", "ca", "au", "eu"] }],
    drugClass: "nmda",
    atc: "N01AX03",
    rxnorm: null,
    doseUnit: "mg a session",
    doseBars: [],
    usualMaximum: null,
    countsAs: "course",
    lowDoseUse: null,
    notes: [
      {
        text: "CANMAT 2023 lists 0.5 to 1.0 mg per kg of body weight for each infusion; a dose in mg alone cannot be judged",
        cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
      },
    ],
    cites: [cite("who-atc", "group N06A and related, by code")],
  },
];
