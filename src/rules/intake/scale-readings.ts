import { totalOfReading, type ScaleReading } from "../scales/reading";
import { itemsOf, SCALE_IDS, scaleById, type ScaleId } from "../scales/scales";
import { isOpen } from "./answer";
import { dateSchema } from "./dates";
import { answerSchema } from "./answer-schema";
import { z } from "./zod";

const date = dateSchema
  .optional()
  .meta({ title: "Date", description: "Year, month or day, as precise as it is known" });

/** What may stand in a reading of a scale: its date, and its total, items or result. */
function readingSchema(id: z.ZodType, scale: ScaleId) {
  const asked = scaleById(scale);
  const items = Object.entries(itemsOf(scale));
  const common = { id, scale: z.literal(scale), date };
  if (asked.kind === "result") return z.strictObject({ ...common, result: answerSchema(asked.result).optional() });
  const total = answerSchema(asked.total).optional();
  if (items.length === 0) return z.strictObject({ ...common, total });
  const answers = Object.fromEntries(items.map(([name, { question }]) => [name, answerSchema(question).optional()]));
  return z.strictObject({ ...common, total, items: z.strictObject(answers).optional() });
}

/**
 * The schema of the list of readings. It is a list of what is at hand, so it has no open state of its own; everything
 * in a reading may stand open. A total that its items contradict is refused, naming both.
 *
 * @param id - the schema of an id of this intake
 */
export function scaleReadingsSchema(id: z.ZodType) {
  const [first, ...rest] = SCALE_IDS.map((scale) => readingSchema(id, scale));
  if (first === undefined) throw new Error("No rating scale is listed");
  return z
    .array(z.discriminatedUnion("scale", [first, ...rest]))
    .superRefine((value, context) => {
      const readings = value as unknown as readonly ScaleReading[];
      const seen = new Set<string>();
      readings.forEach((reading, index) => {
        if (seen.has(reading.id)) {
          context.addIssue({ code: "custom", path: [index, "id"], message: "an id that no other reading has" });
        }
        seen.add(reading.id);
        const accepted = totalProblem(reading);
        if (accepted !== undefined) {
          context.addIssue({ code: "custom", path: [index, "total"], message: accepted });
        }
      });
    })
    .meta({
      title: "Readings of rating scales",
      description: "Each with its scale and date, and a total, its items, or both; left out when none is at hand",
    });
}

/** What a total has to be for the items that stand beside it, if it is something else. */
function totalProblem(reading: ScaleReading): string | undefined {
  const { total, items } = reading;
  const scale = scaleById(reading.scale);
  if (isOpen(total) || items === undefined || scale.kind === "result") return undefined;
  const made = totalOfReading(scale, { ...reading, total: undefined });
  if (total >= made.lowest && total <= made.highest) return undefined;
  const range = made.lowest === made.highest ? String(made.lowest) : `from ${made.lowest} to ${made.highest}`;
  return `${range}, which is what the items beside it make, or left out; or items that make ${total}`;
}
