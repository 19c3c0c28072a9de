import { describe, expect, it } from "vitest";
import type { Concept, Resource } from "../../../src/api-client/fhir/resources";
import { identify, type Identity } from "../../../src/api-client/mapping/medicine";
import { medicationsByReference, productOf } from "../../../src/api-client/mapping/medicine-of";
import { coded, order, resource } from "../../support/charts";

const RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
const ATC = "http://www.whocc.no/atc";
const SNOMED = "http://snomed.info/sct";

function identityOf(concept: Concept): Identity {
  const use = order("x", "2026-01-01", undefined, { medicationCodeableConcept: concept });
  if (use.resourceType !== "MedicationRequest") throw new Error("An order was expected");
  return identify(productOf(use, new Map()));
}

const name = (identity: Identity) => (identity.kind === "listed" ? identity.drug.id : identity.kind);

const TEXTS: readonly (readonly [text: string, id: string])[] = [
  ["sertraline", "sertraline"],
  ["sertraline hydrochloride", "sertraline"],
  ["Sertraline HCl 100mg Tab", "sertraline"],
  ["sertraline 50 MG Oral Tablet [Zoloft]", "sertraline"],
  ["ZOLOFT 50mg", "sertraline"],
  ["Lustral 100 mg tablets", "sertraline"],
  ["citalopram 20 mg", "citalopram"],
  ["escitalopram oxalate 10 mg", "escitalopram"],
  ["Cipralex", "escitalopram"],
  ["fluoxetine 20 mg/5 mL oral solution", "fluoxetine"],
  ["Prozac Weekly 90 mg", "fluoxetine-weekly"],
  ["fluoxetine 90 MG Delayed Release Oral Capsule", "fluoxetine-weekly"],
  ["fluoxetine once-weekly capsule", "fluoxetine-weekly"],
  ["Paxil CR 25 mg", "paroxetine-cr"],
  ["24 HR paroxetine hydrochloride 25 MG Extended Release Oral Tablet", "paroxetine-cr"],
  ["Seroxat", "paroxetine"],
  ["Effexor-XR 75 mg capsule", "venlafaxine"],
  ["EffexorXR 75", "venlafaxine"],
  ["Efexor XL", "venlafaxine"],
  ["venlafaxine 150mg m/r capsules", "venlafaxine"],
  ["desvenlafaxine succinate 50 mg", "desvenlafaxine"],
  ["Cymbalta 60mg", "duloxetine"],
  ["levomilnacipran", "levomilnacipran"],
  ["Wellbutrin XL 300", "bupropion"],
  ["bupropion HCl SR 150 mg", "bupropion"],
  ["bupropion hydrobromide 174 mg", "bupropion-hydrobromide"],
  ["Aplenzin 348 mg", "bupropion-hydrobromide"],
  ["Remeron SolTab 15 mg", "mirtazapine"],
  ["mirtazapine15mg", "mirtazapine"],
  ["nortriptyline 25 mg", "nortriptyline"],
  ["amitriptyline 10mg tablets", "amitriptyline"],
  ["dothiepin 75 mg", "dosulepin"],
  ["dosulepin", "dosulepin"],
  ["Emsam 6 mg/24 hr patch", "selegiline-transdermal"],
  ["selegiline transdermal system", "selegiline-transdermal"],
  ["lithium carbonate 300 mg", "lithium"],
  ["Priadel 400 mg modified-release tablets", "lithium"],
  ["quetiapine 25 mg", "quetiapine"],
  ["Seroquel XR 150 mg", "quetiapine-xr"],
  ["quetiapine fumarate ER 150 mg", "quetiapine-xr"],
  ["liothyronine 20 microgram tablets", "liothyronine"],
  ["St. John's Wort 300 mg", "st-johns-wort"],
  ["Spravato 28 mg nasal spray", "esketamine-nasal"],
  ["ketamine intravenous infusion", "ketamine-iv"],
  ["Symbyax 6-25 mg", "olanzapine-fluoxetine"],
  ["olanzapine 6 MG / fluoxetine 25 MG Oral Capsule", "olanzapine-fluoxetine"],
  ["Olanzapine-Fluoxetine HCl 12-50 mg", "olanzapine-fluoxetine"],
  ["Auvelity 45 mg-105 mg extended-release tablet", "dextromethorphan-bupropion"],
  ["dextromethorphan / bupropion", "dextromethorphan-bupropion"],
  // Not these medicines
  ["naltrexone 8 MG / bupropion 90 MG Extended Release Oral Tablet", "unlisted"],
  ["amitriptyline hydrochloride 25 MG / perphenazine 2 MG Oral Tablet", "unlisted"],
  ["chlordiazepoxide-amitriptyline", "unlisted"],
  ["doxepin 5% cream", "unlisted"],
  ["selegiline 5 mg capsule", "unlisted"],
  ["ketamine 50 mg/mL injection", "unlisted"],
  ["armodafinil 150 mg", "unlisted"],
  ["lisinopril 10 mg", "unlisted"],
  ["sertraline or citalopram", "conflict"],
];

describe("which medicine a product is", () => {
  it.each(TEXTS)("by its name: %s", (text, id) => {
    expect(name(identityOf({ text }))).toBe(id);
  });

  it.each([
    [RXNORM, "36437", "sertraline"],
    [RXNORM, "39786", "venlafaxine"],
    [ATC, "N06AB05", "paroxetine"],
    [ATC, "n06ax11", "mirtazapine"],
    [ATC, "N06CA03", "olanzapine-fluoxetine"],
    [SNOMED, "372594008", "sertraline"],
    [SNOMED, "372767007", "fluoxetine"],
  ])("by its code: %s %s", (system, code, id) => {
    expect(name(identityOf(coded(system, code)))).toBe(id);
  });

  it("a code that is not in the table falls back to the name", () => {
    expect(name(identityOf(coded(RXNORM, "312940", "sertraline 25 MG Oral Tablet")))).toBe("sertraline");
  });

  it("a code is of its own system only", () => {
    expect(name(identityOf(coded(SNOMED, "36437")))).toBe("unlisted");
  });

  it("codes of two medicines are a conflict", () => {
    const both = { coding: [...coded(RXNORM, "36437").coding, ...coded(ATC, "N06AB04").coding] };
    expect(identityOf(both)).toEqual({
      kind: "conflict",
      why: "its codes and names are of different medicines: citalopram and sertraline",
    });
  });

  it("a code and a name that disagree are a conflict", () => {
    expect(name(identityOf({ ...coded(RXNORM, "36437"), text: "Prozac 20 mg" }))).toBe("conflict");
  });

  it("the code of one part does not make a combination into that part", () => {
    const both = { ...coded(RXNORM, "4493"), text: "olanzapine / fluoxetine" };
    expect(name(identityOf(both))).toBe("olanzapine-fluoxetine");
  });
});

const medication = (parts: Readonly<Record<string, unknown>>) => ({ resourceType: "Medication", id: "m1", ...parts });

function identityThrough(parts: Readonly<Record<string, unknown>>, others: readonly Resource[]): string {
  const use = order("x", "2026-01-01", undefined, { medicationCodeableConcept: undefined, ...parts });
  if (use.resourceType !== "MedicationRequest") throw new Error("An order was expected");
  return name(identify(productOf(use, medicationsByReference(others))));
}

describe("a medicine as a resource of its own", () => {
  const zoloft = medication({ code: { text: "Zoloft 50 mg" } });

  it("is found by its reference", () => {
    expect(identityThrough({ medicationReference: { reference: "Medication/m1" } }, [resource(zoloft)])).toBe(
      "sertraline",
    );
    const absolute = { medicationReference: { reference: "https://fhir.example/r4/Medication/m1" } };
    expect(identityThrough(absolute, [resource(zoloft)])).toBe("sertraline");
  });

  it("is found inside the order", () => {
    expect(identityThrough({ medicationReference: { reference: "#m1" }, contained: [zoloft] }, [])).toBe("sertraline");
  });

  it("is known by the words of the reference where it can't be found", () => {
    expect(identityThrough({ medicationReference: { reference: "Medication/m9", display: "Lexapro 10 mg" } }, [])).toBe(
      "escitalopram",
    );
  });

  it("is known by its ingredients where it has no name", () => {
    const ingredient = [{ itemCodeableConcept: coded(RXNORM, "36437") }];
    expect(
      identityThrough({ medicationReference: { reference: "#m1" }, contained: [medication({ ingredient })] }, []),
    ).toBe("sertraline");
  });

  it("of several ingredients is a combination", () => {
    const ingredient = [
      { itemCodeableConcept: { text: "perphenazine" } },
      { itemCodeableConcept: { text: "amitriptyline" } },
    ];
    const product = medication({ code: { text: "amitriptyline product" }, ingredient });
    expect(identityThrough({ medicationReference: { reference: "#m1" }, contained: [product] }, [])).toBe("unlisted");
  });

  it("counts active ingredients only", () => {
    const ingredient = [
      { itemCodeableConcept: { text: "sertraline" } },
      { itemCodeableConcept: { text: "lactose" }, isActive: false },
    ];
    expect(
      identityThrough({ medicationReference: { reference: "#m1" }, contained: [medication({ ingredient })] }, []),
    ).toBe("sertraline");
  });
});
