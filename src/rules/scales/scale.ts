import { number, type ChoiceQuestion, type NumberQuestion } from "../intake/question";
import type { Citation } from "../knowledge/cite";

/** One question of a scale. */
export interface ScaleItem {
  /** Its short name and its range, as findings and lists of what is missing say it. */
  readonly question: NumberQuestion;
  /** What the form asks. */
  readonly asks: string;
  /** What each score stands for, from 0 on; left out where the form has numbers alone. */
  readonly answers?: readonly string[];
}

/** A name for totals from a number on, until the next band begins. */
interface Band {
  readonly name: string;
  readonly from: number;
}

/** The bands of a total, as one text draws them. Empty where no text does. */
interface Banding {
  readonly by: string;
  readonly bands: readonly Band[];
  readonly cites: readonly Citation[];
}

/** Where another text draws the line to a band. */
export interface OtherCut {
  readonly band: string;
  readonly from: number;
  readonly by: string;
  readonly cites: readonly Citation[];
}

/** A scale whose result is a number; more points mean more of what it measures. */
export interface TotalScale {
  readonly kind: "total";
  readonly name: string;
  /** What it asks about, over which time, and who fills it in. */
  readonly about: string;
  readonly total: NumberQuestion;
  /** How items make the total. */
  readonly totalIs: "sum" | "mean";
  /** Its questions, where they may be shown; without them a total alone is taken. */
  readonly items?: Readonly<Record<string, ScaleItem>>;
  readonly banding: Banding;
  readonly otherCuts: readonly OtherCut[];
  /** Lowest total that is more than none; below it no percentage is told. Left out where no text names one. */
  readonly mildFrom?: number;
  /** Highest total called remission. */
  readonly remission?: { readonly atMost: number; readonly cites: readonly Citation[] };
  /** Whether a halving of the total is called response on this scale. */
  readonly response?: { readonly cites: readonly Citation[] };
  /** How many missing items a published rule fills with the mean of the others. */
  readonly fillsMissing?: { readonly atMost: number; readonly cites: readonly Citation[] };
  /** What else a reader of the total may want to know. */
  readonly notes: readonly { readonly says: string; readonly cites: readonly Citation[] }[];
}

/** A scale whose result is one of a few. */
export interface ResultScale {
  readonly kind: "result";
  readonly name: string;
  readonly about: string;
  readonly result: ChoiceQuestion;
  readonly notes: TotalScale["notes"];
  readonly cites: readonly Citation[];
}

/** The total of a scale as a question. */
export function totalOf(scale: string, max: number, step = 1): NumberQuestion {
  return number({ label: `${scale} total`, unit: "points", min: 0, max, step });
}

/** A question scored from 0 in whole points. */
export function item(name: string, asks: string, max: number, answers?: readonly string[]): ScaleItem {
  return {
    question: number({ label: name, unit: "points", min: 0, max, hint: asks }),
    asks,
    ...(answers === undefined ? {} : { answers }),
  };
}

/** Answers of the PHQ-9 and the GAD-7, from 0 to 3. */
export const HOW_OFTEN = ["not at all", "several days", "more than half the days", "nearly every day"] as const;
