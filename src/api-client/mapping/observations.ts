import type { Concept, Quantity, Resource } from "../fhir/resources";
import { SEVERITY_SCALES } from "../../rules/intake/questions";
import { codesOf, SYSTEMS, textsOf, wordsOf } from "./concept";
import { leaveOut, originOf, type Findings } from "./findings";
import type { Origin } from "./chart-draft";
import { daysOf } from "./intervals";
import type { Measured } from "./measured";
import { LOINC, namesInsomniaIndex, PHQ9_ANSWERS, scaleNamed, SMOKING, type SeverityScale } from "./scales";

type Observation = Resource<"Observation">;

const READ_STATUSES: readonly string[] = ["preliminary", "final", "amended", "corrected"];

/** One value of a result: its own, or that of one of its components. */
interface Part {
  readonly code: Concept;
  readonly quantity: Quantity | undefined;
  readonly coded: Concept | undefined;
}

/** What a part of a result turned out to be; undefined where no question asks about it. */
type PartRead =
  Measured | Unreadable | { readonly evidence: string; readonly about: string } | { readonly why: string } | undefined;

/** A result that answers nothing, and is still the newest of its kind: no older one may stand in for it. */
type Unreadable = Measured & { readonly why: string };

/** Reads the results that a question asks about; the others are counted. The newest are drafted with those of questionnaires. */
export function readObservations(
  resources: readonly Resource[],
  readOnDay: number,
  findings: Findings,
): readonly Measured[] {
  let unrelated = 0;
  const measured = resources.flatMap((observation): readonly Measured[] => {
    if (observation.resourceType !== "Observation") return [];
    const parts = partsOf(observation);
    const date = dateOf(observation);
    const origin = originOf(observation, date, saysOf(observation));
    const read = parts
      .map((part) => readPart(part, origin, observation.valueString))
      .filter((one) => one !== undefined);
    if (read.length === 0 && !parts.some(isAskedAbout)) {
      if (isUsable(observation)) unrelated += 1;
      else leaveOut(findings, observation, wordsOf(observation.code), whyNotUsable(observation));
      return [];
    }
    const why = isUsable(observation) ? undefined : whyNotUsable(observation);
    const isLater = (daysOf(date)?.first ?? readOnDay) > readOnDay;
    if (why !== undefined || isLater || read.length === 0) {
      leaveOut(
        findings,
        observation,
        origin.says,
        why ?? (isLater ? "dated after the day of reading" : "it holds no value that can be read"),
      );
      return [];
    }
    return read.flatMap((one) => {
      if ("why" in one) leaveOut(findings, observation, origin.says, one.why);
      if ("kind" in one) return [one];
      if ("evidence" in one) findings.evidence.push({ about: one.about, says: one.evidence, origins: [origin] });
      return [];
    });
  });
  if (unrelated > 0) {
    const what = `${unrelated} ${unrelated === 1 ? "result" : "results"}`;
    findings.notUsed.push({ reference: "Observation", what, why: "results of kinds that no question asks about" });
  }
  return measured;
}

function isUsable({ status, dataAbsentReason }: Observation): boolean {
  return READ_STATUSES.includes(status) && dataAbsentReason === undefined;
}

function whyNotUsable({ status, dataAbsentReason }: Observation): string {
  return READ_STATUSES.includes(status) ? `no value: ${wordsOf(dataAbsentReason)}` : `its status is ${status}`;
}

function dateOf({ effectiveDateTime, effectivePeriod, issued }: Observation): string | undefined {
  return effectiveDateTime ?? effectivePeriod?.end ?? effectivePeriod?.start ?? issued;
}

function partsOf({ code, valueQuantity, valueInteger, valueCodeableConcept, component }: Observation): readonly Part[] {
  const quantityOf = (quantity: Quantity | undefined, integer: number | undefined) =>
    quantity ?? (integer === undefined ? undefined : { value: integer });
  const own: Part = { code, quantity: quantityOf(valueQuantity, valueInteger), coded: valueCodeableConcept };
  const others = (component ?? []).map((one): Part => ({
    code: one.code,
    quantity: quantityOf(one.valueQuantity, one.valueInteger),
    coded: one.valueCodeableConcept,
  }));
  return [own, ...others];
}

function saysOf({ code, valueQuantity, valueInteger, valueCodeableConcept, valueString }: Observation): string {
  const number = valueQuantity?.value ?? valueInteger;
  const unit = valueQuantity?.unit ?? valueQuantity?.code ?? "";
  const bound = valueQuantity?.comparator ?? "";
  const value =
    number === undefined ? (valueString ?? wordsOf(valueCodeableConcept)) : `${bound} ${number} ${unit}`.trim();
  return value === "" ? wordsOf(code) : `${wordsOf(code)}: ${value}`;
}

function hasCode(code: Concept, wanted: readonly string[]): boolean {
  return codesOf(code, SYSTEMS.loinc).some((own) => wanted.includes(own));
}

/** Whether a result is of a kind that is asked about, with or without a value that can be read. */
function isAskedAbout({ code }: Part): boolean {
  const texts = textsOf(code);
  return (
    hasCode(code, [
      ...LOINC.tsh,
      ...LOINC.phq9Total,
      ...LOINC.auditC,
      ...LOINC.bmi,
      ...LOINC.smokingStatus,
      LOINC.phq9Item9,
    ]) || texts.some((text) => scaleNamed(text) !== undefined || namesInsomniaIndex(text))
  );
}

/** What a result of a number is a result of, and the question it would answer. */
function kindOf({ code }: Part): Pick<Measured, "kind" | "about"> | undefined {
  const texts = textsOf(code);
  const same = (about: string) => ({ kind: about, about });
  if (hasCode(code, LOINC.tsh)) return same("conditions.tsh");
  if (hasCode(code, LOINC.bmi)) return { kind: "bmi", about: "conditions.obesity" };
  if (hasCode(code, LOINC.auditC)) return same("substances.auditC");
  if (hasCode(code, LOINC.phq9Total) || texts.some((text) => scaleNamed(text) !== undefined))
    return { kind: "severity", about: "episode.severityScore" };
  return texts.some(namesInsomniaIndex) ? same("lifestyle.isi") : undefined;
}

function unreadable(part: Part, origin: Origin, why: string): PartRead {
  const kind = kindOf(part);
  if (kind === undefined) return { why };
  return { ...kind, facts: [], says: `${origin.says}${dated(origin)}: ${why}`, origin, why };
}

function readPart(part: Part, origin: Origin, worded: string | undefined): PartRead {
  const { code, quantity, coded } = part;
  const texts = textsOf(code);
  if (hasCode(code, [LOINC.phq9Item9])) return item9(itemValue(quantity, coded));
  if (hasCode(code, LOINC.smokingStatus)) return smoking(coded, origin);
  if (quantity?.value === undefined) {
    return worded === undefined || kindOf(part) === undefined
      ? undefined
      : unreadable(part, origin, "words, not a number that can be read");
  }
  if (quantity.comparator !== undefined && isAskedAbout(part)) return unreadable(part, origin, "a bound, not a value");
  if (hasCode(code, LOINC.tsh)) return tsh(part, quantity, origin);
  if (hasCode(code, LOINC.bmi)) return bodyMassIndex(part, quantity, origin);
  if (hasCode(code, LOINC.auditC)) return score("substances.auditC", quantity.value, origin);
  if (hasCode(code, LOINC.phq9Total)) return severity("phq9", quantity.value, origin);
  if (codesOf(code, SYSTEMS.loinc).some((own) => (LOINC.phq9Items as readonly string[]).includes(own)))
    return undefined;
  const scale = texts.map(scaleNamed).find((name) => name !== undefined);
  if (scale !== undefined) return severity(scale, quantity.value, origin);
  return texts.some(namesInsomniaIndex) ? score("lifestyle.isi", quantity.value, origin) : undefined;
}

/** A total of a depression scale answers two questions: which scale, and the score. */
export function severity(scale: SeverityScale, total: number, origin: Origin): Measured | { readonly why: string } {
  const { name, max } = SEVERITY_SCALES[scale];
  if (!Number.isInteger(total) || total < 0 || total > max)
    return { why: `${total} is no ${name} total from 0 to ${max}` };
  return {
    kind: "severity",
    about: "episode.severityScore",
    facts: [
      ["episode.severityScale", scale],
      ["episode.severityScore", total],
    ],
    says: `${name} total ${total}${dated(origin)}`,
    origin,
  };
}

/** A total that answers one question. */
export function score(path: string, total: number, origin: Origin): Measured {
  return { kind: path, about: path, facts: [[path, total]], says: `${origin.says}${dated(origin)}`, origin };
}

function dated({ date }: Origin): string {
  return date === undefined ? "" : ` on ${date.slice(0, 10)}`;
}

/** Milli-units per litre and micro-units per millilitre are the same. */
const MIU_PER_L = /^(?:m\[?i?u\]?\/l|[uµμ]\[?i?u\]?\/ml)$/i;

function tsh(part: Part, quantity: Quantity, origin: Origin): PartRead {
  const units = [quantity.code, quantity.unit].filter((unit) => unit !== undefined);
  if (!units.some((unit) => MIU_PER_L.test(unit.replace(/\s/g, "")))) {
    return unreadable(part, origin, `TSH in ${units[0] ?? "no unit"}; only mIU/L and uIU/mL are read`);
  }
  return score("conditions.tsh", quantity.value ?? 0, origin);
}

const OBESE_FROM = 30;

/** A body mass index of 30 or more answers the question; a lower one is told beside it. */
function bodyMassIndex(part: Part, quantity: Quantity, origin: Origin): PartRead {
  const units = [quantity.code, quantity.unit].filter((unit) => unit !== undefined);
  if (!units.some((unit) => /^kg\/m(?:2|²|\^2)$/i.test(unit.replace(/\s/g, "")))) {
    return unreadable(part, origin, `body mass index in ${units[0] ?? "no unit"}; only kg/m2 is read`);
  }
  const value = quantity.value ?? 0;
  const path = "conditions.obesity";
  const facts = value >= OBESE_FROM ? ([[path, "yes"]] as const) : [];
  return { kind: "bmi", about: path, facts, says: `Body mass index ${value}${dated(origin)}`, origin };
}

function smoking(coded: Concept | undefined, origin: Origin): PartRead {
  const answers = new Set(codesOf(coded, SYSTEMS.snomed).map((code) => SMOKING[code]));
  const [answer] = answers;
  const path = "substances.smoking";
  if (answers.size !== 1 || answer === undefined) return { about: path, evidence: origin.says };
  return { kind: path, about: path, facts: [[path, answer]], says: `${origin.says}${dated(origin)}`, origin };
}

/** A PHQ-9 item as a number from 0 to 3, given as such or as a LOINC answer. */
function itemValue(quantity: Quantity | undefined, coded: Concept | undefined): number | undefined {
  return quantity?.value ?? codesOf(coded, SYSTEMS.loinc).map((code) => PHQ9_ANSWERS[code])[0];
}

/** The ninth item of the PHQ-9 asks about thoughts of death; it is told, and suicidal thoughts are always asked today. */
export function item9(
  value: number | undefined,
): { readonly evidence: string; readonly about: string } | { readonly why: string } {
  if (value === undefined) return { why: "PHQ-9 item 9 without a value that can be read" };
  const evidence = `PHQ-9 item 9 (thoughts of being better off dead or of self-harm): ${value} of 3; to be asked today`;
  return value > 0
    ? { evidence, about: "safety.suicidalThoughts" }
    : { why: "PHQ-9 item 9 is 0; suicidal thoughts are asked today" };
}
