import { NOT_KNOWN, type Answer } from "./answer";
import { OLDEST_MONTHS, type MeasureQuestion } from "./measure";
import { acceptedText, finestStep, type Question, type ValueOf } from "./question";
import type { MeasureUnit } from "../knowledge/units";
import { z } from "./zod";

/**
 * The zod schema of a question's answer: its values, or one of the three open states. A blank is none of these.
 *
 * The question's label, unit and hint travel with it as the description in the published JSON Schema.
 */
export function answerSchema<Q extends Question>(question: Q): z.ZodType<Answer<ValueOf<Q>>> {
  const accepted = `${acceptedText(question)}, or ${NOT_KNOWN.map((state) => `"${state}"`).join(", ")}`;
  const error = () => accepted;
  const schema = z.union([...valueSchemas(question, error), z.enum(NOT_KNOWN)], { error });
  const description = question.hint === undefined ? question.label : `${question.label}. ${question.hint}`;
  return schema.meta({ title: question.label, description }) as unknown as z.ZodType<Answer<ValueOf<Q>>>;
}

function valueSchemas(question: Question, error: () => string): readonly z.ZodType[] {
  switch (question.kind) {
    case "yesNo":
      return [z.enum(["yes", "no"])];
    case "number": {
      const { min, max } = question;
      const step = finestStep(question);
      return [z.number().min(min, { error }).max(max, { error }).multipleOf(step, { error })];
    }
    case "measure":
      return measuredSchema(question, error);
    case "choice":
      return [z.enum(Object.keys(question.choices))];
  }
}

/** The schema of a result: one shape for each unit, with that unit's range. */
function measuredSchema({ units: [first, ...others] }: MeasureQuestion, error: () => string): readonly z.ZodType[] {
  const shape = (unit: MeasureUnit) =>
    z.strictObject({
      value: numberIn(unit, error),
      unit: z.literal(unit.name),
      monthsOld: age.optional(),
    });
  const measured = z.discriminatedUnion("unit", [shape(first), ...others.map(shape)], { error });
  return others.length === 0 ? [numberIn(first, error), measured] : [measured];
}

const age = z
  .int()
  .min(0)
  .max(OLDEST_MONTHS)
  .meta({ title: "Age of the result in whole months", description: "Left out for a recent result" });

function numberIn({ min, max, step }: MeasureUnit, error: () => string): z.ZodType {
  return z.number({ error }).min(min, { error }).max(max, { error }).multipleOf(step, { error });
}
