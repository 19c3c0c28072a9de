import { describe, expect, it } from "vitest";
import type { Citation } from "../../../src/rules/knowledge/cite";
import type { Drug } from "../../../src/rules/knowledge/drug";
import { DRUGS, drugById } from "../../../src/rules/knowledge/drugs";
import { SOURCES } from "../../../src/rules/knowledge/sources";

/** Every medicine of the project's reference list, by the id under which it is kept. A medicine added to another keeps its own id. */
const LISTED = {
  citalopram: "citalopram",
  escitalopram: "escitalopram",
  fluoxetine: "fluoxetine",
  fluvoxamine: "fluvoxamine",
  paroxetine: "paroxetine",
  sertraline: "sertraline",
  venlafaxine: "venlafaxine",
  desvenlafaxine: "desvenlafaxine",
  duloxetine: "duloxetine",
  levomilnacipran: "levomilnacipran",
  milnacipran: "milnacipran",
  bupropion: "bupropion",
  mirtazapine: "mirtazapine",
  mianserin: "mianserin",
  trazodone: "trazodone",
  nefazodone: "nefazodone",
  vilazodone: "vilazodone",
  vortioxetine: "vortioxetine",
  agomelatine: "agomelatine",
  reboxetine: "reboxetine",
  moclobemide: "moclobemide",
  amitriptyline: "amitriptyline",
  imipramine: "imipramine",
  desipramine: "desipramine",
  nortriptyline: "nortriptyline",
  clomipramine: "clomipramine",
  doxepin: "doxepin",
  trimipramine: "trimipramine",
  protriptyline: "protriptyline",
  amoxapine: "amoxapine",
  maprotiline: "maprotiline",
  lofepramine: "lofepramine",
  "dosulepin (dothiepin)": "dosulepin",
  opipramol: "opipramol",
  phenelzine: "phenelzine",
  tranylcypromine: "tranylcypromine",
  isocarboxazid: "isocarboxazid",
  "selegiline transdermal": "selegiline-transdermal",
  "esketamine (intranasal)": "esketamine-nasal",
  "dextromethorphan-bupropion": "dextromethorphan-bupropion",
  "gepirone ER": "gepirone-er",
  zuranolone: "zuranolone",
  brexanolone: "brexanolone",
  tianeptine: "tianeptine",
  "quetiapine XR (monotherapy)": "quetiapine-xr-monotherapy",
  "Hypericum perforatum (St John's wort)": "st-johns-wort",
  "olanzapine-fluoxetine combination": "olanzapine-fluoxetine",
  "flupentixol (low dose)": "flupentixol-low-dose",
  tryptophan: "tryptophan",
  lithium: "lithium",
  aripiprazole: "aripiprazole",
  brexpiprazole: "brexpiprazole",
  cariprazine: "cariprazine",
  "quetiapine XR": "quetiapine-xr",
  olanzapine: "olanzapine",
  risperidone: "risperidone",
  lumateperone: "lumateperone",
  lurasidone: "lurasidone",
  ziprasidone: "ziprasidone",
  "liothyronine (T3)": "liothyronine",
  lamotrigine: "lamotrigine",
  modafinil: "modafinil",
  "bupropion (adjunct)": "bupropion",
  "mirtazapine or mianserin (adjunct)": "mirtazapine",
  buspirone: "buspirone",
  pramipexole: "pramipexole",
  "methylphenidate / stimulants": "methylphenidate",
  pindolol: "pindolol",
  "ketamine (IV racemic)": "ketamine-iv",
  "folate / L-methylfolate": "folate",
};

// Typed from the ATC index and RxNorm lists, not imported. Wrong codes for these circulate: 42347 is bupropion, 72625 duloxetine.
const CODES = [
  { id: "citalopram", atc: "N06AB04", rxnorm: "2556" },
  { id: "escitalopram", atc: "N06AB10", rxnorm: "321988" },
  { id: "fluoxetine", atc: "N06AB03", rxnorm: "4493" },
  { id: "fluvoxamine", atc: "N06AB08", rxnorm: "42355" },
  { id: "paroxetine", atc: "N06AB05", rxnorm: "32937" },
  { id: "sertraline", atc: "N06AB06", rxnorm: "36437" },
  { id: "venlafaxine", atc: "N06AX16", rxnorm: "39786" },
  { id: "desvenlafaxine", atc: "N06AX23", rxnorm: "734064" },
  { id: "duloxetine", atc: "N06AX21", rxnorm: "72625" },
  { id: "bupropion", atc: "N06AX12", rxnorm: "42347" },
  { id: "mirtazapine", atc: "N06AX11", rxnorm: "15996" },
  { id: "trazodone", atc: "N06AX05", rxnorm: "10737" },
  { id: "vortioxetine", atc: "N06AX26", rxnorm: "1455099" },
  { id: "reboxetine", atc: "N06AX18", rxnorm: "60842" },
  { id: "amitriptyline", atc: "N06AA09", rxnorm: "704" },
  { id: "imipramine", atc: "N06AA02", rxnorm: "5691" },
  { id: "nortriptyline", atc: "N06AA10", rxnorm: "7531" },
  { id: "clomipramine", atc: "N06AA04", rxnorm: "2597" },
  { id: "doxepin", atc: "N06AA12", rxnorm: "3638" },
  { id: "moclobemide", atc: "N06AG02", rxnorm: "30121" },
  { id: "phenelzine", atc: "N06AF03", rxnorm: "8123" },
  { id: "tranylcypromine", atc: "N06AF04", rxnorm: "10734" },
  { id: "lithium", atc: "N05AN01", rxnorm: "6448" },
  { id: "aripiprazole", atc: "N05AX12", rxnorm: "89013" },
  { id: "quetiapine", atc: "N05AH04", rxnorm: "51272" },
  { id: "lamotrigine", atc: "N03AX09", rxnorm: "28439" },
];

// Typed from the texts each entry cites; the lowest and the highest published bar decide the lenient and the strict reading.
const BARS = [
  { id: "sertraline", doses: [50] }, // CANMAT 2023, Table 3.3
  { id: "escitalopram", doses: [10] }, // CANMAT 2023, Table 3.3
  { id: "venlafaxine", doses: [75] }, // CANMAT 2023, Table 3.3
  { id: "mirtazapine", doses: [15, 30] }, // McMaster table; CANMAT 2023, Table 3.3
  { id: "bupropion", doses: [150, 300] }, // CANMAT 2023, Table 3.3; McMaster table
  { id: "bupropion-hydrobromide", doses: [174, 348] }, // Aplenzin US label: equal to 150 and 300 mg of the hydrochloride
  { id: "moclobemide", doses: [150, 300] }, // CANMAT 2023, Table 3.3; Aurorix Australia: usual dose 300 to 600 mg
  { id: "amoxapine", doses: [200, 300] }, // US label
  { id: "maprotiline", doses: [150] }, // US label; 75 mg is its initial dose
  { id: "dosulepin", doses: [150] }, // UK product text; 75 mg is its starting dose
  { id: "olanzapine-fluoxetine", doses: [25] }, // US label, resistant depression: efficacy at fluoxetine 25 to 50 mg
  { id: "isocarboxazid", doses: [40] }, // US label
  { id: "citalopram", doses: [20] }, // CANMAT 2023, Table 3.3
  { id: "fluoxetine", doses: [20] }, // CANMAT 2023, Table 3.3
  { id: "fluoxetine-weekly", doses: [] }, // none read
  { id: "fluvoxamine", doses: [50, 100] }, // McMaster table; Faverin UK product text
  { id: "paroxetine", doses: [20] }, // CANMAT 2023, Table 3.3
  { id: "paroxetine-cr", doses: [25] }, // MGH White Book
  { id: "desvenlafaxine", doses: [50] }, // CANMAT 2023, Table 3.3
  { id: "duloxetine", doses: [40, 60] }, // Cymbalta product text: 40 to 60 mg; CANMAT 2023, Table 3.3
  { id: "levomilnacipran", doses: [40] }, // CANMAT 2023, Table 3.3
  { id: "milnacipran", doses: [50] }, // CANMAT 2023, Table 3.3
  { id: "amitriptyline", doses: [75, 150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "imipramine", doses: [75, 150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "desipramine", doses: [100, 150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "clomipramine", doses: [150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "doxepin", doses: [75, 150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "trimipramine", doses: [75, 150] }, // CANMAT 2023, Table 3.3; Bschor and Adli 2008, Table 2
  { id: "protriptyline", doses: [30] }, // CANMAT 2023, Table 3.3
  { id: "lofepramine", doses: [140] }, // UK product text
  { id: "phenelzine", doses: [45] }, // CANMAT 2023, Table 3.3
  { id: "tranylcypromine", doses: [30] }, // CANMAT 2023, Table 3.3
  { id: "mianserin", doses: [30] }, // CANMAT 2023, Table 3.3
  { id: "trazodone", doses: [150] }, // CANMAT 2023, Table 3.3
  { id: "vilazodone", doses: [20] }, // CANMAT 2023, Table 3.3
  { id: "vortioxetine", doses: [10] }, // CANMAT 2023, Table 3.3
  { id: "nortriptyline", doses: [75] }, // CANMAT 2023, Table 3.3
  { id: "selegiline-transdermal", doses: [6] }, // CANMAT 2023, Table 3.3
  { id: "esketamine-nasal", doses: [56] }, // CANMAT 2023, Table 7.2
  { id: "liothyronine", doses: [25] }, // CANMAT 2023, Table 7.2, micrograms
  { id: "pramipexole", doses: [2] }, // CANMAT 2023, Table 7.2: 1 to 2 mg twice daily
  { id: "ziprasidone", doses: [40] }, // CANMAT 2023, Table 7.2: 20 to 80 mg twice daily
];

const SEPARATE_FORMS = [
  ["fluoxetine", "fluoxetine-weekly"],
  ["paroxetine", "paroxetine-cr"],
  ["bupropion", "bupropion-hydrobromide"],
  ["quetiapine", "quetiapine-xr"],
  ["ketamine-iv", "esketamine-nasal"],
] as const;

function drug(id: string): Drug {
  const found = drugById(id);
  if (found === undefined) throw new Error(`No medicine is listed under the id "${id}"`);
  return found;
}

function citations({ doseBars, usualMaximum, lowDoseUse, notes, cites }: Drug): readonly Citation[] {
  return [
    ...doseBars.flatMap((bar) => bar.cites),
    ...(usualMaximum?.cites ?? []),
    ...(lowDoseUse?.cites ?? []),
    ...notes.flatMap((note) => note.cites),
    ...cites,
  ];
}

it("gives every medicine an id of its own", () => {
  const ids = DRUGS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("finds a medicine by its id, and nothing by any other word", () => {
  for (const listed of DRUGS) expect(drugById(listed.id)).toBe(listed);
  expect(drugById("Zoloft")).toBeUndefined();
});

it("keeps one product name for one medicine, since it is how a person names the form", () => {
  const names = DRUGS.flatMap(({ brands }) => brands.map(({ name }) => name.toLowerCase()));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it.each(Object.entries(LISTED))("lists %s", (_name, id) => {
  expect(drug(id).id).toBe(id);
});

describe.each(DRUGS)("$id", (listed) => {
  it("has a kebab-case id and regions for every product name", () => {
    expect(listed.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { name, regions } of listed.brands) expect([name, regions.length > 0]).toEqual([name, true]);
  });

  it("has codes in the form of their systems, and says where they were read", () => {
    if (listed.atc !== null) expect(listed.atc).toMatch(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/);
    if (listed.rxnorm !== null) expect(listed.rxnorm).toMatch(/^\d+$/);
    const coded = listed.atc !== null || listed.rxnorm !== null;
    expect(listed.cites.length > 0).toBe(coded);
  });

  it("names source and place for every figure and note", () => {
    for (const { basis, cites } of listed.doseBars) expect([basis, cites.length > 0]).toEqual([basis, true]);
    for (const { text, cites } of listed.notes) expect([text, cites.length > 0]).toEqual([text, true]);
    if (listed.usualMaximum) expect(listed.usualMaximum.cites).not.toEqual([]);
    if (listed.lowDoseUse) expect(listed.lowDoseUse.cites).not.toEqual([]);
    for (const { source, at } of citations(listed)) expect([source in SOURCES, at.trim() !== ""]).toEqual([true, true]);
  });

  it("orders its bars from low to high, above any use for sleep or pain and below the usual maximum", () => {
    const doses = listed.doseBars.map(({ dose }) => dose);
    expect(doses).toEqual([...new Set(doses)].sort((a, b) => a - b));
    expect(doses.every((dose) => dose > (listed.lowDoseUse?.atOrBelow ?? 0))).toBe(true);
    expect(doses.every((dose) => dose <= (listed.usualMaximum?.dose ?? Infinity))).toBe(true);
  });
});

it.each(CODES)("$id is $atc and RxNorm $rxnorm", ({ id, atc, rxnorm }) => {
  expect(drug(id)).toMatchObject({ atc, rxnorm });
});

it.each(BARS)("$id has the published minimums $doses", ({ id, doses }) => {
  expect(drug(id).doseBars.map(({ dose }) => dose)).toEqual(doses);
});

it("every SSRI, SNRI, tricyclic, tetracyclic and MAO inhibitor has its bars typed above", () => {
  const typed = new Set(BARS.map(({ id }) => id));
  const classes = ["ssri", "snri", "tca", "tetracyclic", "maoi", "rima"];
  const missing = DRUGS.filter(({ id, drugClass }) => classes.includes(drugClass) && !typed.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it("vilazodone and vortioxetine are of two classes", () => {
  expect(drug("vilazodone").drugClass).not.toBe(drug("vortioxetine").drugClass);
});

it("the capsule of olanzapine and fluoxetine counts as a trial of fluoxetine", () => {
  const { countsAs, countsAsTrialOf, drugClass } = drug("olanzapine-fluoxetine");
  expect([countsAs, countsAsTrialOf, drugClass]).toEqual(["trial", "fluoxetine", drug("fluoxetine").drugClass]);
});

it.each(SEPARATE_FORMS)("%s and %s stand apart, since their dose scales differ", (one, other) => {
  expect(drug(one).name).not.toBe(drug(other).name);
  expect(drug(one).brands.filter(({ name }) => drug(other).brands.some((brand) => brand.name === name))).toEqual([]);
});

it.each([
  { id: "venlafaxine", brand: "Effexor XR" },
  { id: "bupropion", brand: "Wellbutrin XL" },
])("$brand shares the dose scale of $id", ({ id, brand }) => {
  expect(drug(id).brands.map(({ name }) => name)).toContain(brand);
});

// Typed from the leaflet or listing in which the name stands beside its ingredient.
it.each([
  { id: "fluoxetine", au: ["Zactin"] },
  { id: "sertraline", au: ["Eleva", "Setrona", "Sertra"] },
  { id: "citalopram", au: ["Celapram", "Talam"] },
  { id: "escitalopram", au: ["Esipram"] },
  { id: "fluvoxamine", au: ["Movox"] },
  { id: "paroxetine", au: ["Paxtine"] },
  { id: "venlafaxine", au: ["Enlafax-XR"], uk: ["Vensir XL", "Venlalic XL", "Venaxx XL", "Vencarm XL", "Winfex XL"] },
  { id: "desvenlafaxine", au: ["Desfax", "Desven"] },
  { id: "duloxetine", au: ["Depreta", "Andepra", "Deotine"] },
  { id: "mirtazapine", au: ["Axit", "Mirtanza"] },
  { id: "amitriptyline", au: ["Entrip"] },
  { id: "clomipramine", au: ["Placil"] },
  { id: "moclobemide", au: ["Amira"] },
  { id: "lithium", uk: ["Liskonum", "Li-Liquid"], ca: ["Lithmax", "Carbolith"] },
])("product names of $id by country", ({ id, au = [], uk = [], ca = [] }) => {
  const names = { au, uk, ca };
  for (const region of ["au", "uk", "ca"] as const) {
    const listed = drug(id).brands.filter(({ regions }) => regions.includes(region));
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(names[region]));
  }
});

it.each([
  { id: "sertraline", unit: "mg a day" },
  { id: "fluoxetine-weekly", unit: "mg a week" },
  { id: "selegiline-transdermal", unit: "mg per 24 hours (patch)" },
  { id: "esketamine-nasal", unit: "mg a session" },
  { id: "liothyronine", unit: "micrograms a day" },
])("the dose of $id is in $unit", ({ id, unit }) => {
  expect(drug(id).doseUnit).toBe(unit);
});

it.each([
  { id: "trazodone", atOrBelow: 50, use: "sleep" },
  { id: "doxepin", atOrBelow: 24, use: "sleep" },
  { id: "mirtazapine", atOrBelow: 7.5, use: "sleep" },
  { id: "quetiapine", atOrBelow: 50, use: "sleep" },
  { id: "amitriptyline", atOrBelow: 50, use: "pain" },
  { id: "nortriptyline", atOrBelow: 50, use: "pain" },
])("$id at $atOrBelow or below is in use for $use", ({ id, atOrBelow, use }) => {
  expect(drug(id).lowDoseUse).toMatchObject({ atOrBelow, use });
});

it("says nothing that tells anyone to start, stop or change a dose", () => {
  const words = DRUGS.flatMap(({ doseBars, notes }) => [
    ...doseBars.map(({ basis }) => basis),
    ...notes.map(({ text }) => text),
  ]);
  expect(words.filter((text) => /\b(should|must|increase to|start with|stop taking)\b/i.test(text))).toEqual([]);
});
