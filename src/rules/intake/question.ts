import { acceptedMeasure, type Measured, type MeasureQuestion } from "./measure";

interface Asked {
  /** The question as it stands beside its field, without a question mark. */
  readonly label: string;
  /** One line of help, where the label alone could be misread. */
  readonly hint?: string;
}

/** A question answered yes or no. */
export interface YesNoQuestion extends Asked {
  readonly kind: "yesNo";
}

/** A question answered with a number in a stated unit and range; both ends are accepted. */
export interface NumberQuestion extends Asked {
  readonly kind: "number";
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Smallest difference that can be entered, unless `finest` says otherwise; the logic looks this far on either side of a threshold. */
  readonly step: number;
  /** Smallest difference that can be entered, where it is finer than the logic needs to look. */
  readonly finest?: number;
}

/** A question answered with one of several listed answers. */
export interface ChoiceQuestion<Id extends string = string> extends Asked {
  readonly kind: "choice";
  /** The listed answers: id, and how it reads. Ordered from least to most where there is an order. */
  readonly choices: Readonly<Record<Id, string>>;
}

export type Question = YesNoQuestion | NumberQuestion | ChoiceQuestion | MeasureQuestion;

/** The value a question takes when it is answered. */
export type ValueOf<Q extends Question> = Q extends YesNoQuestion
  ? "yes" | "no"
  : Q extends NumberQuestion
    ? number
    : Q extends MeasureQuestion
      ? number | Measured
      : Q extends ChoiceQuestion<infer Id>
        ? Id
        : never;

export function yesNo(label: string, hint?: string): YesNoQuestion {
  return { kind: "yesNo", label, ...(hint === undefined ? {} : { hint }) };
}

export function number(question: Omit<NumberQuestion, "kind" | "step"> & { readonly step?: number }): NumberQuestion {
  return { kind: "number", step: 1, ...question };
}

export function choice<const Id extends string>(
  label: string,
  choices: Readonly<Record<Id, string>>,
  hint?: string,
): ChoiceQuestion<Id> {
  return { kind: "choice", label, choices, ...(hint === undefined ? {} : { hint }) };
}

/** The smallest difference that can be entered. */
export function finestStep({ step, finest }: NumberQuestion): number {
  return finest ?? step;
}

/** How an answer reads to a person, for example "14 months" or "yes". */
export function valueText(question: Question, value: string | number): string {
  switch (question.kind) {
    case "yesNo":
      return String(value);
    case "number":
    case "measure":
      return `${value} ${value === 1 ? singular(question.unit) : question.unit}`;
    case "choice":
      return question.choices[value] ?? String(value);
  }
}

/** Units that are counted, of which there is one: "1 week", "1 minute a week". */
function singular(unit: string): string {
  return unit.replace(/^(week|month|year|session|point|episode|medicine|minute)s\b/, "$1");
}

/** What a question accepts, in words, as error messages and hints say it. */
export function acceptedText(question: Question): string {
  switch (question.kind) {
    case "yesNo":
      return '"yes" or "no"';
    case "number": {
      const step = finestStep(question);
      const kind = Number.isInteger(step) ? "a whole number" : `a number in steps of ${step}`;
      return `${kind} from ${question.min} to ${question.max} (${question.unit})`;
    }
    case "measure":
      return acceptedMeasure(question);
    case "choice":
      return `one of ${Object.keys(question.choices)
        .map((id) => `"${id}"`)
        .join(", ")}`;
  }
}
