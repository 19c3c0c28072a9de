import type { Drug } from "../../rules/knowledge/drug";
import { drugById } from "../../rules/knowledge/drugs";
import type { DoseStep, Evidence, Origin } from "./chart-draft";
import { onScale } from "./daily-dose";
import { formsOf, highestDose, stepsOf, withoutTaper, type HighestDose, type Step } from "./dose-steps";
import { dayText, daysText, type Days } from "./intervals";
import type { MedicineEntry } from "./medicine-entry";
import { isAsNeededTime, type End, type Span } from "./medicine-times";
import { startsOf, unreadDates } from "./unread-dates";

/** One trial as assembled, before it is worded. */
export interface Trial {
  readonly id: string;
  readonly ingredient: string;
  /** The medicine in the form of its highest dose; several where the record leaves the form open. */
  readonly drugs: readonly [Drug, ...Drug[]];
  readonly steps: readonly Step[];
  /** The steps that count for the highest dose: without a taper at the end. */
  readonly held: readonly Step[];
  /** Readings of the highest dose; undefined where the record does not settle it. */
  readonly highest: readonly HighestDose[] | undefined;
  readonly from: Days | undefined;
  readonly end: End;
  readonly entries: readonly MedicineEntry[];
  /** Records of use as needed beside it: no reading of its dose, form, purpose or time. */
  readonly asNeeded: readonly MedicineEntry[];
}

/** The name that stands for a medicine whatever its form. */
export function ingredientName(ingredient: string): string {
  return ingredient === "quetiapine" ? "quetiapine" : (drugById(ingredient)?.name ?? ingredient);
}

/** Puts the times of one trial together. */
export function trialOf(ingredient: string, together: readonly Span[], readOnDay: number): Trial {
  const regular = together.filter((span) => !isAsNeededTime(span));
  const [spans, besides] = regular.length > 0 ? [regular, together.filter(isAsNeededTime)] : [together, []];
  const steps = stepsOf(spans, readOnDay);
  const held = withoutTaper(steps, readOnDay);
  const highest = highestDose(held);
  const top = highest?.at(-1)?.steps ?? steps;
  const forms = [...new Map(top.flatMap(formsOf).map((drug) => [drug.id, drug])).values()];
  const [first, ...others] = withMonotherapy(forms);
  if (first === undefined) throw new Error(`A trial of ${ingredient} holds no record of it`);
  const from = steps[0]?.from;
  return {
    id: idOf(ingredient, from),
    ingredient,
    drugs: [first, ...others],
    steps,
    held,
    highest,
    from,
    end: endOfSteps(steps),
    entries: [...new Set(spans.flatMap(({ entries }) => entries))],
    asNeeded: [...new Set(besides.flatMap(({ entries }) => entries))],
  };
}

/** Extended-release quetiapine stands in the table twice, on its own and added; a record does not tell which. */
function withMonotherapy(drugs: readonly Drug[]): readonly Drug[] {
  const alone = drugs.some(({ id }) => id === "quetiapine-xr") ? drugById("quetiapine-xr-monotherapy") : undefined;
  return alone === undefined ? drugs : [...drugs, alone];
}

const LONGEST_ID = 40;

/** `rec-`, the medicine and its first date; a long name takes the date without its hyphens. */
function idOf(ingredient: string, from: Days | undefined): string {
  const words = from === undefined ? "undated" : daysText(from);
  const date = from !== undefined && words.includes(" ") ? dayText(from.first) : words;
  const id = `rec-${ingredient}-${date}`;
  return id.length <= LONGEST_ID ? id : `rec-${ingredient}-${date.replaceAll("-", "")}`;
}

/** The end of the last step to end. */
function endOfSteps(steps: readonly Step[]): End {
  const ends = steps.map(({ end }) => end);
  const ongoing = ends.find(({ kind }) => kind === "ongoing");
  return ongoing ?? ends.at(-1) ?? { kind: "open", atLeast: undefined, why: "the record does not say when it ended" };
}

/** The last day of a trial that is known; undefined where none is. */
export function lastDayOf({ end, from }: Trial, readOnDay: number): number | undefined {
  if (end.kind === "ongoing") return readOnDay;
  return end.kind === "ended" ? end.until.last : (end.atLeast ?? from?.last);
}

/** Where the records of something stand, each once. */
export function originsOf(entries: readonly MedicineEntry[]): readonly Origin[] {
  return [...new Set(entries)].map(({ origin }) => origin);
}

/** A step as a reader can check it. */
export function doseStep(step: Step, fallback: Drug): DoseStep {
  const [drug = fallback] = formsOf(step);
  const [mg] = step.mg;
  return {
    dose: step.mg.length === 1 && mg !== undefined ? onScale(mg, drug) : undefined,
    unit: drug.doseUnit,
    from: step.from === undefined ? "no date" : daysText(step.from),
    unreadDates: step.from === undefined ? unreadDates(step.entries.flatMap(({ use }) => startsOf(use))) : [],
    to: step.end.kind === "ended" ? daysText(step.end.until) : undefined,
    ongoing: step.end.kind === "ongoing",
    origins: originsOf(step.entries),
  };
}

/** Readings of a dose in words: "100 mg a day or 150 mg a day". */
export function doseText(mg: readonly number[], drug: Drug): string {
  return mg.map((one) => `${onScale(one, drug)} ${drug.doseUnit}`).join(" or ");
}

export function trialEvidence({ id }: Pick<Trial, "id">, says: string, origins: readonly Origin[]): Evidence {
  return { about: `trials.${id}`, says, origins };
}
