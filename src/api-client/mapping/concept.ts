import type { Coding, Concept } from "../fhir/resources";

/** Code systems that are read, by the address FHIR R4 gives them. */
export const SYSTEMS = {
  rxnorm: "http://www.nlm.nih.gov/research/umls/rxnorm",
  atc: "http://www.whocc.no/atc",
  snomed: "http://snomed.info/sct",
  loinc: "http://loinc.org",
  cpt: "http://www.ama-assn.org/go/cpt",
} as const;

/** Every wording of a concept: its text and the displays of its codes, without repeats. */
export function textsOf(concept: Concept | undefined): readonly string[] {
  const displays = (concept?.coding ?? []).map(({ display }) => display);
  return [...new Set([concept?.text, ...displays].filter((text) => text !== undefined))];
}

/** How a concept reads to a person: its text, else the display of a code, else the code; blank where it holds nothing. */
export function wordsOf(concept: Concept | undefined): string {
  const [first] = textsOf(concept);
  return first ?? concept?.coding?.find(({ code }) => code !== undefined)?.code ?? "";
}

/** The codes of one system, in order. */
export function codesOf(concept: Concept | undefined, system: string): readonly string[] {
  return codesWhere(concept, (coding) => coding.system === system);
}

/** ICD-10 codes, of the WHO's edition or a national one. */
export function icd10CodesOf(concept: Concept | undefined): readonly string[] {
  return codesWhere(concept, ({ system }) => system?.toLowerCase().includes("icd-10") === true);
}

function codesWhere(concept: Concept | undefined, wanted: (coding: Coding) => boolean): readonly string[] {
  return (concept?.coding ?? []).filter(wanted).flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/** A status kept as a concept, such as a condition's: its code, else its text, in small letters. */
export function statusOf(concept: Concept | undefined): string | undefined {
  const code = concept?.coding?.find((coding) => coding.code !== undefined)?.code ?? concept?.text;
  return code?.trim().toLowerCase();
}
