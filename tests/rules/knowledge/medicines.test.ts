import { describe, expect, it } from "vitest";
import { CURRENT_MEDICINE_NAMES, currentMedicineNamed } from "../../../src/rules/current-medicines/names";
import { DRUGS } from "../../../src/rules/knowledge/drugs";
import { MEDICINE_CLASSES, type MedicineClass } from "../../../src/rules/knowledge/medicines/classes";
import { EFFECTS } from "../../../src/rules/knowledge/medicines/effects";
import {
  classesOf,
  CURRENT_MEDICINE_IDS,
  currentMedicineName,
  MEDICINES,
  membersOf,
} from "../../../src/rules/knowledge/medicines/medicines";

it("lists the medicines most often seen, each once, beside the drug table", () => {
  expect(MEDICINES.length).toBeGreaterThan(200);
  expect(new Set(CURRENT_MEDICINE_IDS).size).toBe(CURRENT_MEDICINE_IDS.length);
  expect(CURRENT_MEDICINE_IDS).toEqual(expect.arrayContaining(DRUGS.map(({ id }) => id)));
});

it("gives no name to two medicines", () => {
  const byName = new Map<string, Set<string>>();
  for (const { name, id } of CURRENT_MEDICINE_NAMES) {
    byName.set(name.toLowerCase(), (byName.get(name.toLowerCase()) ?? new Set()).add(id));
  }
  // The drug table's own forms share a product name; every other name is of one medicine.
  const own = new Set(DRUGS.map(({ id }) => id));
  const shared = [...byName].filter(([, ids]) => ids.size > 1 && [...ids].some((id) => !own.has(id)));
  expect(shared.map(([name]) => name)).toEqual([]);
});

it.each(MEDICINES.filter(({ atc }) => atc !== null))("$name has a well-formed ATC code", ({ atc }) => {
  expect(atc).toMatch(/^[A-Z]\d\d[A-Z]{2}\d\d$/);
});

// Typed from the index of April 2026: codes that differ in older lists, and a few of each group filled from it.
it.each([
  ["gabapentin", "N02BF01"],
  ["pregabalin", "N02BF02"],
  ["codeine with paracetamol", "N02AJ06"],
  ["omeprazole", "A02BC01"],
  ["warfarin", "B01AA03"],
  ["carbimazole", "H03BB01"],
  ["clarithromycin", "J01FA09"],
  ["linezolid", "J01XX08"],
  ["thioridazine", "N05AC02"],
])("%s is %s", (name, atc) => {
  expect(MEDICINES.find((medicine) => medicine.name === name)?.atc).toBe(atc);
});

it("no two medicines share an ATC code", () => {
  const codes = MEDICINES.flatMap(({ atc }) => atc ?? []);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

// The WHO's groups, typed from its index and not from src.
it.each([
  { atc: /^M01A/, of: "nsaid" },
  { atc: /^C09A/, of: "aceInhibitor" },
  { atc: /^C09C/, of: "angiotensinBlocker" },
  { atc: /^C03(AA|BA)/, of: "thiazide" },
  { atc: /^C03C/, of: "loopDiuretic" },
  { atc: /^C08/, of: "calciumChannelBlocker" },
  { atc: /^(N05BA|N05CD|N05CF|N03AE)/, of: "benzodiazepine" },
  { atc: /^(N03A|N02BF)/, of: "anticonvulsant" },
  { atc: /^(N02A|N07BC)/, of: "opioid" },
  { atc: /^(N06AF|N06AG|N04BD)/, of: "maoi" },
] as const)("every medicine of the group of $of belongs to it", ({ atc, of }) => {
  const inGroup = MEDICINES.filter((medicine) => medicine.atc !== null && atc.test(medicine.atc));
  expect(inGroup.length).toBeGreaterThan(1);
  expect(inGroup.filter(({ id }) => !membersOf(of).has(id)).map(({ name }) => name)).toEqual([]);
});

it("names only listed medicines as members of a class", () => {
  const named = Object.values(EFFECTS).flatMap(({ medicines }) => medicines);
  expect(named.filter((id) => currentMedicineName(id) === undefined)).toEqual([]);
});

it.each(Object.keys(MEDICINE_CLASSES) as MedicineClass[])("%s has members and a source", (name) => {
  expect(membersOf(name).size).toBeGreaterThan(0);
  expect(MEDICINE_CLASSES[name].cites.length).toBeGreaterThan(0);
});

describe("a name as it is typed", () => {
  it.each([
    ["Ibuprofen", "ibuprofen"],
    ["  Nurofen ", "ibuprofen"],
    ["acetaminophen", "paracetamol"],
    ["Valium", "diazepam"],
    ["Epilim", "valproate"],
    ["Epival", "valproate"],
    ["Solian", "amisulpride"],
    ["Prozac", "fluoxetine"],
    ["Zactin", "fluoxetine"],
    ["Vensir XL", "venlafaxine"],
    ["Liskonum", "lithium"],
    ["Li-Liquid", "lithium"],
    ["methylthioninium chloride", "methylene-blue"],
    ["St John's wort", "st-johns-wort"],
  ])("%s is %s", (typed, id) => {
    expect(currentMedicineNamed(typed)?.id).toBe(id);
  });

  it.each(["ibuprofen gel", "ibu", "", "constructor", "Kava"])("%j is not recognised", (typed) => {
    expect(currentMedicineNamed(typed)).toBeUndefined();
  });
});

const BUT = [
  "maoiButPhenelzine",
  "maoiButTranylcypromine",
  "maoiButIsocarboxazid",
  "maoiButSelegilinePatch",
  "maoiButMoclobemide",
];

// Typed from the sources of each class.
it.each([
  ["linezolid", ["maoi", ...BUT, "serotonergic"]],
  ["methylene-blue", ["maoi", ...BUT, "serotonergic"]],
  ["phenelzine", ["maoi", ...BUT.filter((name) => name !== "maoiButPhenelzine"), "serotonergic"]],
  [
    "moclobemide",
    [
      "maoi",
      ...BUT.filter((name) => name !== "maoiButMoclobemide"),
      "serotonergic",
      "cyp2c19Inhibitor",
      "moderateCyp2d6Inhibitor",
    ],
  ],
  ["tramadol", ["opioid", "serotonergic", "serotonergicBeside"]],
  ["clonazepam", ["benzodiazepine", "anticonvulsant"]],
  ["warfarin", ["antithrombotic", "vitaminKAntagonist"]],
  ["fluoxetine", ["fluoxetine", "serotonergic", "ssriOrSnri", "strongCyp2d6Inhibitor", "cyp2c19Inhibitor"]],
  ["nortriptyline", ["tricyclic", "serotonergic", "lowersSeizureThreshold"]],
  ["bupropion", ["bupropion", "notWithMaoi", "strongCyp2d6Inhibitor", "lowersSeizureThreshold"]],
  ["paracetamol", []],
  ["agomelatine", []],
  ["reboxetine", []],
])("%s belongs to %j", (id, classes) => {
  expect([...classesOf(id)].toSorted()).toEqual([...classes].toSorted());
});
