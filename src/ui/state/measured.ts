import type { Measured, MeasureQuestion } from "../../rules/intake/measure";
import { typedNumber } from "./typed-number";

/** The three things that are typed of a measured result, kept as one text so that a draft holds one text for each question. */
export interface MeasuredDraft {
  readonly value: string;
  /** Blank while no unit has been chosen. */
  readonly unit: string;
  readonly months: string;
}

/** Cannot be typed into a field of one line. */
const BETWEEN = "\t";

export function splitMeasured(text: string): MeasuredDraft {
  const [value = "", unit = "", months = ""] = text.split(BETWEEN);
  return { value, unit, months };
}

/** The text of a result; blank when nothing was typed, whatever unit is chosen. */
export function joinMeasured({ value, unit, months }: MeasuredDraft): string {
  if (value.trim() === "" && months.trim() === "" && unit === "") return "";
  return [value, unit, months].join(BETWEEN);
}

/** What was typed, in words. */
export function typedWords(text: string): string {
  const { value, unit, months } = splitMeasured(text);
  return [
    value === "" ? "no value" : value,
    unit === "" ? "no unit" : unit,
    months === "" ? "" : `${months} months old`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/**
 * What was typed as a result; undefined while no value is typed. A number that cannot be read, or a unit that is not
 * chosen, stays what it is, for the schema to refuse.
 */
export function measuredOf({ units }: MeasureQuestion, text: string): Measured | undefined {
  const typed = splitMeasured(text);
  if (typed.value.trim() === "") return undefined;
  const [only, ...others] = units;
  const unit = typed.unit === "" && others.length === 0 ? only.name : typed.unit;
  const value = typedNumber(typed.value) ?? NaN;
  return typed.months.trim() === "" ? { value, unit } : { value, unit, monthsOld: typedNumber(typed.months) ?? NaN };
}

/** A result of an intake as it stands in the form. */
export function measuredTyped({ value, unit, monthsOld }: Measured): string {
  return joinMeasured({ value: String(value), unit, months: monthsOld === undefined ? "" : String(monthsOld) });
}
