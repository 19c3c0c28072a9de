import type { Drug } from "../../rules/knowledge/drug";
import type { Dosage, Quantity } from "../fhir/resources";
import { codesOf, textsOf } from "./concept";
import { wholeDays } from "./intervals";
import { wordsIn } from "./medicine-names";
import type { Product } from "./medicine-of";
import { readSig, saysAsNeeded, type Amount, type SigReading, type SigStep } from "./sig";
import { inMg, strengthOf, tidy, type Strength } from "./strength";

/** What is taken each day for a while. Several readings stand side by side; none is preferred. */
export interface DailyStep {
  /** Milligrams a day, lowest first; empty where the record does not tell. */
  readonly mg: readonly number[];
  /** For how many days, where the instructions say so. */
  readonly days: number | undefined;
  /** The time the instructions set for this step, as recorded. */
  readonly period: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined;
}

/** The daily doses of one order, fill or statement. */
export interface DailyDose {
  readonly steps: readonly DailyStep[];
  readonly isAsNeeded: boolean;
  /** Why no dose is told, in words; undefined where one is. */
  readonly why: string | undefined;
}

const WHY = {
  asNeeded: "taken as needed, so the record tells no daily dose",
  asDirected: "to be taken as directed, so the record tells no daily dose",
  howOften: "the instructions do not say how often, or say it in two ways that disagree",
  noDose: "the instructions tell no dose",
  notUnderstood: "the instructions could not be read",
  noInstructions: "no instructions are recorded",
  noStrength: "the dose is in tablets or capsules, and their strength is not recorded",
  noUnit: "the dose has no unit",
} as const;
type Reason = keyof typeof WHY;

/** One dosage as read, or why not. */
type Read = { readonly steps: readonly DailyStep[]; readonly times: string } | Reason;

/** The daily doses that a record's instructions give for a product. */
export function dailyDose(
  dosages: readonly Dosage[],
  product: Product,
  strength: Strength | undefined = strengthOf(product),
): DailyDose {
  if (dosages.length === 0) return none("noInstructions");
  const names = new Set(product.texts.flatMap(wordsIn));
  const read = dosages.map((dosage) => readDosage(dosage, strength, names));
  const failed = read.filter((one) => typeof one === "string");
  const reason = failed.find((why) => why === "asNeeded") ?? failed.toSorted()[0];
  if (reason !== undefined) return none(reason);
  const steps = together(
    dosages,
    read.filter((one) => typeof one === "object"),
  );
  return { steps, isAsNeeded: false, why: undefined };
}

/** Whether any dosage is to be taken as needed. Cheap: for medicines whose dose is not asked. */
export function isAsNeeded(dosages: readonly Dosage[]): boolean {
  return dosages.some(
    ({ asNeededBoolean, asNeededCodeableConcept, text, patientInstruction }) =>
      asNeededBoolean === true ||
      asNeededCodeableConcept !== undefined ||
      saysAsNeeded(text ?? patientInstruction ?? ""),
  );
}

function none(reason: Reason): DailyDose {
  return { steps: [], isAsNeeded: reason === "asNeeded", why: WHY[reason] };
}

/** How several dosages stand to each other: one after the other, added up, or both readings where this is not said. */
function together(dosages: readonly Dosage[], read: readonly Exclude<Read, string>[]): readonly DailyStep[] {
  if (read.length === 1) return read[0]?.steps ?? [];
  const sequences = dosages.map(({ sequence }) => sequence);
  const bounded = dosages.every(({ timing }) => timing?.repeat?.boundsPeriod?.start !== undefined);
  const inOrder = sequences.every((sequence) => sequence !== undefined) && new Set(sequences).size === sequences.length;
  if (inOrder || bounded) {
    const ordered = read
      .map((one, index) => ({ one, sequence: inOrder ? (sequences[index] ?? 0) : 0 }))
      .toSorted((first, second) => first.sequence - second.sequence);
    return ordered.flatMap(({ one }) => one.steps);
  }
  const steps = read.flatMap((one) => one.steps);
  if (steps.length > read.length) return [{ mg: [], days: undefined, period: undefined }];
  const sums = steps.reduce<readonly number[]>(
    (totals, { mg }) => totals.flatMap((total) => mg.map((more) => tidy(total + more))),
    [0],
  );
  const isSum = new Set(sequences).size === 1 && sequences[0] !== undefined;
  const times = read.map((one) => one.times);
  const areApart = times.every((time) => time !== "") && new Set(times).size === times.length;
  const readings = isSum || areApart ? sums : [...sums, Math.max(...steps.flatMap(({ mg }) => mg))];
  return [{ mg: ascending(readings), days: steps[0]?.days, period: steps[0]?.period }];
}

/** Distinct numbers, lowest first. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].toSorted((one, other) => one - other);
}

function readDosage(dosage: Dosage, strength: Strength | undefined, names: ReadonlySet<string>): Read {
  if (isAsNeeded([dosage])) return "asNeeded";
  const { timing, text, patientInstruction } = dosage;
  const structured = structuredStep(dosage, strength);
  const sig = text ?? patientInstruction;
  const worded = sig === undefined ? undefined : wordedSteps(readSig(sig, names), strength);
  const steps = sideBySide(structured, worded);
  const times = [...(timing?.repeat?.when ?? []), ...(timing?.repeat?.timeOfDay ?? [])].toSorted().join(" ");
  if (typeof steps === "string") return steps;
  // The time set for the whole is no time of one of its steps.
  const period = steps.length === 1 ? timing?.repeat?.boundsPeriod : undefined;
  const days = steps.length === 1 ? (inDays(timing?.repeat?.boundsDuration) ?? steps[0]?.days) : undefined;
  return { times, steps: steps.map((step) => ({ mg: step.mg, days: days ?? step.days, period })) };
}

type DoseOverTime = Pick<DailyStep, "mg" | "days">;

/** The structured dose, else the worded one; where both are told and differ, both readings. */
function sideBySide(
  structured: DoseOverTime | Reason | undefined,
  worded: readonly DoseOverTime[] | Reason | undefined,
): readonly DoseOverTime[] | Reason {
  if (typeof structured !== "object") return worded ?? structured ?? "noInstructions";
  if (typeof worded !== "object") return [structured];
  if (worded.length > 1) return worded;
  return [{ mg: ascending([...structured.mg, ...(worded[0]?.mg ?? [])]), days: structured.days ?? worded[0]?.days }];
}

/** Days in a duration; undefined for months and years, whose days differ. */
export function inDays(duration: Quantity | undefined): number | undefined {
  if (duration?.value === undefined) return undefined;
  // A code of another system than UCUM says nothing here; the unit as worded then counts.
  const units = [duration.code, duration.unit].map((unit) => unit?.trim().toLowerCase() ?? "");
  if (units.some((unit) => /^(?:d|days?|day\(s\))$/.test(unit))) return wholeDays(duration.value);
  if (units.some((unit) => /^(?:wk|w|weeks?|week\(s\))$/.test(unit))) return wholeDays(duration.value * 7);
  return undefined;
}

const PIECE =
  /^(?:\{?(?:tab|tbl|tabs|tablets?|cap|caps|capsules?|caplets?|pills?|patch|patches|each|ea|dose form)\}?(?:\(s\))?)$/i;

function structuredStep(
  { doseAndRate, timing }: Dosage,
  strength: Strength | undefined,
): DoseOverTime | Reason | undefined {
  const doses = doseAndRate ?? [];
  const [rate] = doses;
  const ends = [rate?.doseQuantity, rate?.doseRange?.low, rate?.doseRange?.high].filter((end) => end !== undefined);
  if (doses.length !== 1 || ends.length === 0) return undefined;
  const each = ends.map((end) => quantityInMg(end, strength));
  const failed = each.find((one) => typeof one === "string");
  if (failed !== undefined) return failed;
  const perDay = structuredOften(timing);
  if (perDay.length === 0) return "howOften";
  const mg = each.filter((one) => typeof one === "number").flatMap((one) => perDay.map((often) => tidy(one * often)));
  return { mg: ascending(mg), days: undefined };
}

function quantityInMg(quantity: Quantity, strength: Strength | undefined): number | Reason {
  const { value, unit, code } = quantity;
  if (value === undefined || value <= 0) return "noDose";
  const mass = inMg(quantity);
  if (mass !== undefined) return mass;
  const words = [code, unit].filter((word) => word !== undefined);
  if (words.length === 0) return "noUnit";
  if (words.some((word) => /^mls?$/i.test(word.trim())))
    return strength?.per === "ml" ? value * strength.mg : "noStrength";
  if (words.some((word) => PIECE.test(word.trim())))
    return strength?.per === "piece" ? value * strength.mg : "noStrength";
  return "noUnit";
}

const HOURS_IN: Readonly<Record<string, number>> = { h: 1, d: 24, wk: 168 };

/**
 * Doses a day by frequency and period, by times of the day, or by a timing code such as BID; both ends of a range, and
 * none where this is not told or is told in two ways that disagree.
 */
function structuredOften(timing: Dosage["timing"]): readonly number[] {
  const often = oftenOnItsDays(timing);
  const days = new Set(timing?.repeat?.dayOfWeek).size;
  if (days === 0) return often;
  // On some days of the week: their number counts, whether the dose is told for such a day or for the week.
  const isOnceADay = often.every((one) => one >= 1 || tidy(one * 7) === days);
  return isOnceADay ? often.map((one) => (one >= 1 ? (one * days) / 7 : one)) : [];
}

function oftenOnItsDays(timing: Dosage["timing"]): readonly number[] {
  const { frequency, frequencyMax, period, periodMax, periodUnit, when, timeOfDay } = timing?.repeat ?? {};
  const times = [...(when ?? []), ...(timeOfDay ?? [])].length;
  const hours = HOURS_IN[periodUnit ?? ""];
  if (period !== undefined && period > 0 && hours !== undefined) {
    const counts =
      frequency === undefined ? [frequencyMax ?? Math.max(times, 1)] : [frequency, frequencyMax ?? frequency];
    const spans = [period, periodMax ?? period].map((span) => span * hours);
    const often = ascending(counts.flatMap((count) => spans.map((span) => (count * 24) / span)));
    return times > 1 && !often.includes(times) ? [] : often;
  }
  if (times > 0 && frequency === undefined) return [times];
  const worded = [...codesOf(timing?.code, TIMING_CODES), ...textsOf(timing?.code)];
  const read = new Set(worded.map(oftenInWords).filter((often) => often !== undefined));
  return read.size === 1 ? [...read] : [];
}

const TIMING_CODES = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

/** How often, read as instructions for one tablet. */
function oftenInWords(words: string): number | undefined {
  const read = readSig(`1 tablet ${words}`);
  const [step] = read.kind === "read" ? read.steps : [];
  return step?.parts.length === 1 && step.parts[0]?.amount.unit === "piece" ? step.parts[0].perDay : undefined;
}

function wordedSteps(reading: SigReading, strength: Strength | undefined): readonly DoseOverTime[] | Reason {
  if (reading.kind === "none") return reading.why;
  const steps = reading.steps.map((step) => wordedStep(step, strength));
  const failed = steps.find((step) => typeof step === "string");
  if (failed !== undefined) return failed;
  return steps.filter((step) => typeof step === "object");
}

function wordedStep({ parts, days }: SigStep, strength: Strength | undefined): DoseOverTime | Reason {
  let totals: readonly number[] = [0];
  for (const { amount, perDay } of parts) {
    const each = amountInMg(amount, strength);
    if (typeof each === "string") return each;
    totals = totals.flatMap((total) => each.map((mg) => tidy(total + mg * perDay)));
  }
  return { mg: ascending(totals.filter((total) => total > 0)), days };
}

function amountInMg(amount: Amount, strength: Strength | undefined): readonly number[] | Reason {
  switch (amount.unit) {
    case "mg":
      return amount.values;
    case "piece":
    case "ml":
      return strength?.per === amount.unit ? amount.values.map((value) => tidy(value * strength.mg)) : "noStrength";
    case "pieceOrMg": {
      const all = strength === undefined ? undefined : tidy(amount.pieces * strength.mg);
      if (all === amount.mg) return [amount.mg];
      return strength?.mg === amount.mg && all !== undefined ? [all] : "notUnderstood";
    }
  }
}

/** A daily amount in milligrams as the dose scale of a medicine has it: a week's worth for a weekly form. */
export function onScale(mg: number, drug: Drug): number {
  // A seventh of a weekly dose is not exact; four decimals bring it back.
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  switch (drug.doseUnit) {
    case "mg a week":
      return rounded(mg * 7);
    case "micrograms a day":
      return rounded(mg * 1000);
    case "mg a day":
    case "mg per 24 hours (patch)":
    case "mg a session":
      return rounded(mg);
  }
}
