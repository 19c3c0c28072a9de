import { MEDICINE_NAMES, medicineNamed } from "../../../rules/adequacy/medicines";
import type { Drug } from "../../../rules/knowledge/drug";
import { medicinesSpeltLike } from "../../components/trials/spelling";
import { findWording, type OpenLine, type Span } from "./line";
import { FORMS, SHORT_NAMES } from "./vocabulary";

/** A medicine found in a line. */
export interface FoundMedicine extends Span {
  readonly drug: Drug;
  /** Set when the name was not written out as listed. */
  readonly inferred: string | undefined;
}

/** A word that may be one of several medicines: none of them is taken. */
export interface UnclearMedicine extends Span {
  readonly couldBe: readonly string[];
}

/** Names, the longest first, so that "Paxil CR" is not "Paxil". */
const NAMES = MEDICINE_NAMES.map(({ name, drug }) => ({ drug, words: name.toLowerCase() })).toSorted(
  (one, other) => other.words.length - one.words.length,
);
const SHORT = Object.entries(SHORT_NAMES)
  .map(([short, name]) => ({ name, short }))
  .toSorted((one, other) => other.short.length - one.short.length);

/** The medicine that stands first in a line by a listed or a short name. */
export function exactMedicineIn(line: OpenLine): FoundMedicine | undefined {
  const listed = first(NAMES.map(({ drug, words }) => withDrug(findWording(line, words), drug, undefined)));
  const short = first(
    SHORT.map(({ name, short }) => withDrug(findWording(line, short), medicineNamed(name), `read as ${name}`)),
  );
  const found = first([listed, short]);
  return found === undefined ? undefined : withForm(line, found);
}

/**
 * The medicine that stands first in a line: by a listed name, by a short name, or by a name misspelt by one or two
 * letters. A word that comes as close to two medicines is left unclear.
 */
export function medicineIn(line: OpenLine): FoundMedicine | UnclearMedicine | undefined {
  const exact = exactMedicineIn(line);
  if (exact !== undefined) return exact;
  const found = misspeltIn(line);
  return found === undefined || "couldBe" in found ? found : withForm(line, found);
}

function withDrug(
  span: Span | undefined,
  drug: Drug | undefined,
  inferred: string | undefined,
): FoundMedicine | undefined {
  return span === undefined || drug === undefined ? undefined : { from: span.from, to: span.to, drug, inferred };
}

/** The one that begins first; of those, the longest. */
function first(found: readonly (FoundMedicine | undefined)[]): FoundMedicine | undefined {
  return found
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.from - other.from || other.to - one.to)[0];
}

function misspeltIn(line: OpenLine): FoundMedicine | UnclearMedicine | undefined {
  for (const { 0: word, index } of line.left.matchAll(/(?<![\p{L}\p{N}\u0001])\p{L}{5,}(?![\p{L}\p{N}\u0001])/gu)) {
    const drugs = medicinesSpeltLike(word);
    const [only] = drugs;
    const span = { from: index, to: index + word.length };
    if (only === undefined) continue;
    if (drugs.length > 1) return { ...span, couldBe: drugs.map(({ name }) => name) };
    return { ...span, drug: only, inferred: `spelling read as ${only.name}` };
  }
  return undefined;
}

/** A form behind the name: another entry of the list where that form has one, otherwise told apart by nothing. */
function withForm(line: OpenLine, medicine: FoundMedicine): FoundMedicine {
  const form = new RegExp(`^[\\s-]?(${FORMS.join("|")})(?![\\p{L}\\p{N}])`, "u").exec(line.left.slice(medicine.to));
  if (form === null) return medicine;
  const [written, name = ""] = form;
  const generic = medicine.drug.name.split(" ")[0] ?? medicine.drug.name;
  const drug = medicineNamed(`${generic} ${name}`) ?? medicine.drug;
  return { ...medicine, drug, to: medicine.to + written.length };
}

/** A form behind the dose ("Seroquel 300 XR"), where the list has an entry for it; "PR" alone is a partial response. */
export function formBehindDose(line: OpenLine, medicine: FoundMedicine): (Span & { readonly drug: Drug }) | undefined {
  const forms = FORMS.filter((form) => form !== "pr").join("|");
  const pattern = new RegExp(String.raw`^[\s,\u0001]*\d[\d.,]*\s*(?:mgs?)?\s*(?<form>${forms})(?![\p{L}\p{N}])`, "u");
  const match = pattern.exec(line.left.slice(medicine.to));
  const form = match?.groups?.["form"];
  if (match === null || form === undefined) return undefined;
  const generic = medicine.drug.name.split(" ")[0] ?? medicine.drug.name;
  const drug = medicineNamed(`${generic} ${form}`);
  const to = medicine.to + match[0].length;
  return drug === undefined ? undefined : { from: to - form.length, to, drug };
}
