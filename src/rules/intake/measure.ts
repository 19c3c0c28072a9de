import type { MeasureUnit } from "../knowledge/units";

/** A question answered with a measured value in one of several units, and with how old the result is. */
export interface MeasureQuestion {
  readonly kind: "measure";
  readonly label: string;
  readonly hint?: string;
  /** The unit thresholds are stated in; the first of `units`. */
  readonly unit: string;
  /** Range and step in that unit, as the logic looks at it. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Every unit that is accepted, each with its own range: what lies outside is impossible, or a slip of unit. */
  readonly units: readonly [MeasureUnit, ...MeasureUnit[]];
  /** Months after which a result is too old to count. */
  readonly freshMonths: number;
}

/** A result as it was entered: the value, its unit, and its age where that was said. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
  /** Whole months since the sample; left out for a result that is taken as recent. */
  readonly monthsOld?: number | undefined;
}

/** Months after which a laboratory result no longer speaks of now; a product choice, not a clinical figure. */
export const LABORATORY_FRESH_MONTHS = 12;

/** The same for a sodium and a lithium level, on which somebody may act at once. */
export const ACUTE_FRESH_MONTHS = 3;

/** Oldest age that can be entered, in months. */
export const OLDEST_MONTHS = 600;

/** A question answered with a laboratory result; the first unit is the one of the thresholds. */
export function measure(question: {
  readonly label: string;
  readonly hint?: string;
  readonly units: readonly [MeasureUnit, ...MeasureUnit[]];
  readonly freshMonths: number;
}): MeasureQuestion {
  const [{ name: unit, min, max, step }] = question.units;
  return { kind: "measure", unit, min, max, step, ...question };
}

/**
 * The value in the unit of the thresholds, rounded to that unit's step, as a laboratory would report it: published
 * pairs such as 6.5 % and 48 mmol/mol are pairs of rounded numbers.
 *
 * @throws when the unit is none of the question's; the schema has refused it before
 */
export function inUnitOfThresholds({ units, step, unit: target }: MeasureQuestion, measured: Measured): number {
  const unit = units.find(({ name }) => name === measured.unit);
  if (unit === undefined) throw new Error(`${measured.unit} is no unit this result is read in`);
  if (unit.name === target) return measured.value;
  return Number((Math.round((measured.value * unit.times + unit.plus) / step) * step).toFixed(6));
}

/** How a result reads: as it was entered, with the value the rules compare where that is in another unit. */
export function measuredText(question: MeasureQuestion, measured: Measured): string {
  const entered = `${measured.value} ${measured.unit}`;
  const read = measured.unit === question.unit ? "" : ` (${inUnitOfThresholds(question, measured)} ${question.unit})`;
  return `${entered}${read}${measured.monthsOld === undefined ? "" : `, ${ageText(measured.monthsOld)}`}`;
}

function ageText(months: number): string {
  return months === 1 ? "1 month old" : `${months} months old`;
}

/** An answer as a result: a bare number is in the only unit there is. */
export function asMeasured({ unit }: MeasureQuestion, answer: unknown): Measured {
  return typeof answer === "number" ? { value: answer, unit } : (answer as Measured);
}

/** What the question accepts, in words. */
export function acceptedMeasure({ units }: MeasureQuestion): string {
  const each = units.map(({ name, min, max, step }) => `${min} to ${max} ${name} in steps of ${step}`).join(", or ");
  return `a number with its unit: ${each}; its age from 0 to ${OLDEST_MONTHS} whole months may be left out`;
}

/** What is accepted as the age of a result. */
export const AGE_ACCEPTED = `the age of the result in whole months, from 0 to ${OLDEST_MONTHS}; left out for a recent one`;
