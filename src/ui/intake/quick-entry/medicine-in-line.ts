import { MEDICINE_NAMES, medicineNamed } from "../../../rules/adequacy/medicines";
import type { Drug } from "../../../rules/knowledge/drug";
import { medicinesSpeltLike } from "../../components/trials/spelling";
import { findWording, type OpenLine, type Span } from "./line";
import { ADDING, FILLERS, FORMS, HARMLESS, NEGATORS, SHORT_NAMES, WORDINGS } from "./vocabulary";

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
  const named = misspeltBefore(line, found) ?? found;
  return named === undefined ? undefined : withForm(line, named);
}

const FREQUENT = "bid|bd|tid|tds|od|daily|nocte|mane|qhs|qam|hs|/";
/** A name where a line begins, with its dose behind it. */
const LEADING = new RegExp(
  String.raw`^[\s\u0001]*(?:(?:on|tried|took|takes|taking|trial\s+of|started|currently|now|past|previously)\s+)*(?<name>\p{L}{5,})(?:\s+(?:${FORMS.join("|")}))?\s+\d[\d.]*\s*(?:(?<unit>mg|mcg|g|${FREQUENT})(?!\p{L})|[+,;&]|$)`,
  "u",
);
/** Words of notes that stand before a dose and name no medicine. */
const NO_NAME: ReadonlySet<string> = new Set(
  [...HARMLESS, ...FILLERS, ...ADDING, ...NEGATORS, ...WORDINGS.flatMap(({ words }) => words)].flatMap((words) =>
    words.split(" "),
  ),
);

/**
 * The word where a line begins that has a dose of its own and is no listed name: "Depakote 1 g/day augmenting Nardil"
 * is no trial of Nardil.
 */
export function unlistedNameIn(line: OpenLine): Span | undefined {
  const { name, unit } = LEADING.exec(line.left)?.groups ?? {};
  if (name === undefined || NO_NAME.has(name)) return undefined;
  // A number alone may count something: then only what is spelt like a medicine is one.
  if (unit === undefined && spelt(name).length !== 1) return undefined;
  const from = line.left.indexOf(name);
  return { from, to: from + name.length };
}

/** "Ariprizole 7.5 + zoloft": a word that is no listed name, with a number, before the medicine. */
export function hasNameBefore({ left }: OpenLine, { from }: Span): boolean {
  const names = left.slice(0, from).matchAll(/(?<!\p{L})(?<name>\p{L}{5,})\s+\d[\d.]*\s*(?:mg\s*)?[+&/]/gu);
  return [...names].some(({ groups }) => !NO_NAME.has(groups?.["name"] ?? ""));
}

/** "Venlafaxin MR 150 mg, changed to mirtazapine": of the name that is misspelt, since the dose is its own. */
function misspeltBefore(line: OpenLine, found: FoundMedicine | undefined): FoundMedicine | undefined {
  const span = unlistedNameIn(line);
  if (span === undefined || (found !== undefined && span.from >= found.from)) return undefined;
  const word = line.left.slice(span.from, span.to);
  const [only, other] = THYROXINE.test(word) ? [] : spelt(word);
  return only === undefined || other !== undefined
    ? undefined
    : { ...span, drug: only, inferred: `spelling read as ${only.name}` };
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

/** Two letters that changed places are one slip; by letters alone it would be two. */
function spelt(word: string): readonly Drug[] {
  const swapped = Array.from(word, (_, at) => at).flatMap((at) =>
    at === 0
      ? []
      : (medicineNamed(`${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`) ?? []),
  );
  const [only, other] = new Set([...swapped, ...begunBy(word)]);
  return only !== undefined && other === undefined ? [only] : medicinesSpeltLike(word);
}

/** "Brexpip": the medicines whose generic name a word of six letters or more begins. */
function begunBy(word: string): readonly Drug[] {
  return word.length < 6
    ? []
    : MEDICINE_NAMES.filter(({ name, drug }) => name.toLowerCase().startsWith(word) && drug.name.startsWith(word)).map(
        ({ drug }) => drug,
      );
}

function misspeltIn(line: OpenLine): FoundMedicine | UnclearMedicine | undefined {
  for (const { 0: word, index } of line.left.matchAll(/(?<![\p{L}\p{N}\u0001])\p{L}{5,}(?![\p{L}\p{N}\u0001])/gu)) {
    const drugs = THYROXINE.test(word) ? [] : spelt(word);
    const [only] = drugs;
    const span = { from: index, to: index + word.length };
    if (only === undefined) continue;
    if (drugs.length > 1) return { ...span, couldBe: drugs.map(({ name }) => name) };
    return { ...span, drug: only, inferred: `spelling read as ${only.name}` };
  }
  return undefined;
}

/** Names of a thyroxine, which letters apart from liothyronine's brands are another medicine. */
export const THYROXINE =
  /^(?:eltroxin|l?-?thyroxine|levothyroxine|levothyroxin|euthyrox|synthroid|levoxyl|oroxine|eutroxsig)$/iu;
const LONG_ACTING = /^(?:xr|xl|er|sr|cr|mr|pr|la|\p{L}+[\s-]release)$/u;
/** "PR" is a partial response too: it is a form only before a dose. */
const FORM = FORMS.filter((form) => form !== "pr").join("|");
const RELEASE = String.raw`(?:prolonged|extended|modified|sustained|controlled|slow)[\s-]release`;
const BEHIND_NAME = new RegExp(
  String.raw`^[\s-]?(${FORM}|${RELEASE}|pr(?=\s*\d[\d.]*(?![\d.])(?!\s*(?:[-–/]|w|d|m(?!g)|y))))(?![\p{L}\p{N}])`,
  "u",
);
const BEHIND_DOSE = new RegExp(
  String.raw`^[\s,\u0001]*\d[\d.,]*\s*(?:mgs?)?\s*(?<form>${FORM}|${RELEASE})(?![\p{L}\p{N}])`,
  "u",
);

/** The entry of a form, and whether that form stands in the list under another name, as "quetiapine XL" under XR. */
function ofForm({ drug }: FoundMedicine, form: string): { readonly drug: Drug; readonly isOther: boolean } | undefined {
  const generic = drug.name.split(" ")[0] ?? drug.name;
  const same = medicineNamed(`${generic} ${form}`);
  if (same !== undefined) return { drug: same, isOther: false };
  if (!LONG_ACTING.test(form)) return undefined;
  const other = medicineNamed(`${generic} xr`) ?? medicineNamed(`${generic} cr`);
  return other === undefined ? undefined : { drug: other, isOther: other.id !== drug.id };
}

/** A form behind the name: another entry of the list where that form has one, otherwise told apart by nothing. */
function withForm(line: OpenLine, medicine: FoundMedicine): FoundMedicine {
  const form = BEHIND_NAME.exec(line.left.slice(medicine.to));
  if (form === null) return medicine;
  const [written, name = ""] = form;
  const of = ofForm(medicine, name);
  const inferred = [
    ...(medicine.inferred === undefined ? [] : [medicine.inferred]),
    ...(of?.isOther === true ? [`“${name}” read as ${of.drug.name.split(",")[0] ?? ""}`] : []),
  ].join("; ");
  return {
    ...medicine,
    drug: of?.drug ?? medicine.drug,
    to: medicine.to + written.length,
    inferred: inferred === "" ? undefined : inferred,
  };
}

/** A form behind the dose ("Seroquel 300 XR"), where the list has an entry for it; "PR" alone is a partial response. */
export function formBehindDose(line: OpenLine, medicine: FoundMedicine): (Span & { readonly drug: Drug }) | undefined {
  const match = BEHIND_DOSE.exec(line.left.slice(medicine.to));
  const form = match?.groups?.["form"];
  const drug = form === undefined ? undefined : ofForm(medicine, form)?.drug;
  if (match === null || form === undefined || drug === undefined) return undefined;
  const to = medicine.to + match[0].length;
  return { from: to - form.length, to, drug };
}

/** Selegiline is listed as the patch: by mouth it is another medicine, and its milligrams are another dose. */
export function isUntoldSelegiline({ typed }: OpenLine, { from, to, drug }: FoundMedicine): boolean {
  return (
    drug.id === "selegiline-transdermal" &&
    /^selegiline$/iu.test(typed.slice(from, to)) &&
    !/patch|transdermal|(?:\/|per)\s*24\s*h/iu.test(typed)
  );
}
