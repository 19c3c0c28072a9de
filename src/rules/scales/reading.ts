import { isOpen, type Answer } from "../intake/answer";
import { SCALES, scaleById, type ScaleId } from "./scales";
import type { TotalScale } from "./scale";

/** One reading of a rating scale: a total, items, or both; a result for a scale that has no number. */
export interface ScaleReading {
  /** Stays the same when readings are reordered. */
  readonly id: string;
  readonly scale: ScaleId;
  /** As precise as it is known: year, month or day. */
  readonly date?: Answer<string> | undefined;
  readonly total?: Answer<number> | undefined;
  readonly result?: Answer<string> | undefined;
  readonly items?: Readonly<Record<string, Answer<number> | undefined>> | undefined;
}

/** The date of a reading, if it is known. */
export function dateOf({ date }: ScaleReading): string | undefined {
  return isOpen(date) ? undefined : date;
}

/** What a reading is called: its scale and its date. */
export function readingName(reading: ScaleReading): string {
  const date = dateOf(reading);
  return `${SCALES[reading.scale].name}${date === undefined ? ", date not known" : ` of ${date}`}`;
}

/** A total as far as it is known. */
export interface Total {
  /** Lowest and highest total possible; the same when it is known. */
  readonly lowest: number;
  readonly highest: number;
  /** A published rule's total in spite of missing items: each filled with the mean of the others. */
  readonly filled?: number;
  /** Short names of the items that are missing; none where a total was given. */
  readonly missing: readonly string[];
}

/** Whether the total is known for certain. */
export function isExact({ lowest, highest }: Total): boolean {
  return lowest === highest;
}

/**
 * The total of a reading: the one that was given, else what its items make. Missing items leave a range; where a
 * published rule fills them, its total stands beside the range.
 *
 * @param scale - the scale the reading is of
 */
export function totalOfReading(scale: TotalScale, reading: ScaleReading): Total {
  if (!isOpen(reading.total)) return { lowest: reading.total, highest: reading.total, missing: [] };
  if (reading.items === undefined || scale.items === undefined)
    return { lowest: scale.total.min, highest: scale.total.max, missing: [] };
  return totalOfItems(scale, scale.items, reading.items);
}

function totalOfItems(
  scale: TotalScale,
  items: NonNullable<TotalScale["items"]>,
  answers: NonNullable<ScaleReading["items"]>,
): Total {
  let sum = 0;
  let open = 0;
  const missing: string[] = [];
  for (const [name, { question }] of Object.entries(items)) {
    const answer = answers[name];
    if (isOpen(answer)) {
      missing.push(question.label);
      open += question.max;
    } else sum += answer;
  }
  const many = Object.keys(items).length;
  const known = many - missing.length;
  const scored = (points: number) => tenths(scale.totalIs === "mean" ? points / many : points);
  const fills = missing.length > 0 && missing.length <= (scale.fillsMissing?.atMost ?? 0);
  return {
    lowest: scored(sum),
    highest: scored(sum + open),
    missing,
    ...(fills ? { filled: tenths((sum / known) * many) } : {}),
  };
}

/** The total of a reading when it is known; undefined while it is a range, or where its scale has no number. */
export function exactTotal(reading: ScaleReading): number | undefined {
  const scale = scaleById(reading.scale);
  if (scale.kind === "result") return undefined;
  const total = totalOfReading(scale, reading);
  return isExact(total) ? total.lowest : undefined;
}

/** Whether the items of a reading can make the total that was given beside them. */
function itemsFit(reading: ScaleReading): boolean {
  const scale = scaleById(reading.scale);
  const { total } = reading;
  if (scale.kind === "result" || isOpen(total)) return true;
  const { lowest, highest } = totalOfReading(scale, { ...reading, total: undefined });
  return total >= lowest && total <= highest;
}

/** Rounded to a tenth of a point, as a mean of three numbers is given. */
function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

/**
 * What a reading answers by the name of a question: its total (given, or made of all items), its result, or an item.
 * Undefined while that is open.
 */
export function readingAnswer(reading: ScaleReading, question: string): string | number | undefined {
  if (question === "total") return exactTotal(reading);
  const answer = question === "result" ? reading.result : reading.items?.[question];
  return isOpen(answer) ? undefined : answer;
}

/** The same reading with one answer replaced. A total and items that contradict each other do not stand together. */
export function withReadingAnswer(reading: ScaleReading, question: string, next: string | number): ScaleReading {
  if (question === "result") return { ...reading, result: String(next) };
  if (question === "total") {
    const stated = { ...reading, total: Number(next) };
    return itemsFit(stated) ? stated : { ...stated, items: undefined };
  }
  const answered = { ...reading, items: { ...reading.items, [question]: Number(next) } };
  return itemsFit(answered) ? answered : { ...answered, total: undefined };
}
