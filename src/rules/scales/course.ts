import { isOpen, NOT_KNOWN_TEXT, openState } from "../intake/answer";
import { valueText } from "../intake/question";
import type { Citation } from "../knowledge/cite";
import { bandText, disagreements } from "./bands";
import { changeOf, changeText, outcomeText } from "./change";
import { byDate } from "../intake/dates";
import { dateOf, isExact, totalOfReading, type ScaleReading, type Total } from "./reading";
import type { ResultScale, TotalScale } from "./scale";
import { itemsOf, SCALE_IDS, scaleById, type ScaleId } from "./scales";

/** One reading, as a line of a table. */
export interface ReadingLine {
  readonly id: string;
  /** As precise as it is known. */
  readonly date: string;
  /** The total in words, or the result, or how it stands open. */
  readonly result: string;
  /** Lowest and highest total possible; left out for a scale without a number. */
  readonly total?: { readonly lowest: number; readonly highest: number };
  /** Short names of missing items. */
  readonly missing: readonly string[];
  readonly band: string;
  /** Where other texts draw the band elsewhere, and an item to look at whatever the total. */
  readonly remarks: readonly string[];
  /** Change from the first reading of the same scale; empty for a scale without a number. */
  readonly change: string;
  /** The same in percent of the first total, below 0 when higher; left out where it can't be told. */
  readonly lowerByPercent?: number;
  /** Response and remission, as trials use the words; empty where they do not. */
  readonly outcome: string;
}

/** Readings of one scale over time, the earliest first. */
export interface ScaleCourse {
  readonly scale: ScaleId;
  readonly name: string;
  readonly about: string;
  readonly readings: readonly ReadingLine[];
  readonly notes: readonly string[];
  readonly cites: readonly Citation[];
}

/** Every scale that has a reading, each with its course over time. Scales are never compared with each other. */
export function scaleCourses(readings: readonly ScaleReading[]): readonly ScaleCourse[] {
  return SCALE_IDS.flatMap((id) => {
    const own = readings
      .filter(({ scale }) => scale === id)
      .toSorted((one, other) => byDate(dateOf(one), dateOf(other)));
    if (own.length === 0) return [];
    const scale = scaleById(id);
    const { name, about, notes } = scale;
    return {
      scale: id,
      name,
      about,
      readings: own.map((reading) => readingLine(reading, own)),
      notes: notes.map(({ says }) => says),
      cites: citesOf(id),
    };
  });
}

/** A reading in one line: its total or result, the band, what to look at, the change, and what trials call it. */
export function lineText({ result, band, remarks, change, outcome }: ReadingLine): string {
  return [result, band, ...remarks, change, outcome].filter((part) => part !== "").join("; ");
}

/** One reading in words, beside the others of its scale. */
function readingLine(reading: ScaleReading, others: readonly ScaleReading[]): ReadingLine {
  const scale = scaleById(reading.scale);
  return scale.kind === "result" ? resultLine(scale, reading) : totalLine(scale, reading, others);
}

function resultLine(scale: ResultScale, reading: ScaleReading): ReadingLine {
  const { id, result } = reading;
  const words = isOpen(result) ? NOT_KNOWN_TEXT[openState(result)] : valueText(scale.result, result);
  return { id, date: dateText(reading), result: words, missing: [], band: "", remarks: [], change: "", outcome: "" };
}

function dateText(reading: ScaleReading): string {
  return dateOf(reading) ?? "not known";
}

function totalLine(scale: TotalScale, reading: ScaleReading, others: readonly ScaleReading[]): ReadingLine {
  const total = totalOfReading(scale, reading);
  const { lowest, highest, missing } = total;
  const change = changeOf(scale, reading, others);
  return {
    id: reading.id,
    date: dateText(reading),
    result: totalText(scale, reading, total),
    total: { lowest, highest },
    missing,
    band: isUntold(reading) ? "" : bandText(scale, total),
    remarks: [...(isExact(total) ? disagreements(scale, lowest) : []), ...selfHarmRemark(reading)],
    change: changeText(change),
    ...(change.kind === "percent" ? { lowerByPercent: change.lowerBy } : {}),
    outcome: outcomeText(scale, reading, change),
  };
}

/** Whether a reading says nothing of its total: none was given, and no item answered. */
function isUntold({ total, items }: ScaleReading): boolean {
  return isOpen(total) && Object.values(items ?? {}).every(isOpen);
}

function totalText(scale: TotalScale, reading: ScaleReading, { lowest, highest, filled, missing }: Total): string {
  if (isUntold(reading)) return NOT_KNOWN_TEXT[openState(isOpen(reading.total) ? reading.total : undefined)];
  if (lowest === highest) return `${lowest} of ${scale.total.max}`;
  const byRule = filled === undefined ? "" : `; ${filled} with each missing item filled by the mean of the others`;
  return `${lowest} to ${highest} of ${scale.total.max}, missing: ${missing.join("; ")}${byRule}`;
}

/** The item of the PHQ-9 that is looked at whatever the total. */
function selfHarmRemark({ scale, items }: ScaleReading): readonly string[] {
  const item = itemsOf(scale)["selfHarm"];
  if (item === undefined) return [];
  const answer = items?.["selfHarm"];
  const said = isOpen(answer) ? NOT_KNOWN_TEXT[openState(answer)] : `${answer} of ${item.question.max}`;
  return answer === 0 ? [] : [`${item.question.label}: ${said}`];
}

/** Every text behind what is said of a reading of a scale. */
function citesOf(id: ScaleId): readonly Citation[] {
  const scale = scaleById(id);
  const notes = scale.notes.flatMap(({ cites }) => cites);
  const own =
    scale.kind === "result"
      ? scale.cites
      : [
          scale.banding,
          ...scale.otherCuts,
          ...[scale.remission, scale.response, scale.fillsMissing].filter((part) => part !== undefined),
        ].flatMap(({ cites }) => cites);
  const seen = new Map([...own, ...notes].map((cited) => [`${cited.source} ${cited.at}`, cited]));
  return [...seen.values()];
}
