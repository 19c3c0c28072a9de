import { isDate } from "../../../rules/intake/dates";
import type { ScaleCourse } from "../../../rules/scales/course";
import { scaleById } from "../../../rules/scales/scales";
import { daysOf, type Stretch } from "./place-in-time";

/** Scores of one scale over time, each on its own axis: two scales are never compared. */
export interface ScoreLine {
  readonly name: string;
  /** Highest total of the scale; the axis runs from 0 to it. */
  readonly max: number;
  readonly points: readonly ScorePoint[];
}

export interface ScorePoint {
  readonly id: string;
  readonly date: string;
  /** The days its date may stand for. */
  readonly days: Stretch;
  /** Lowest and highest total that its items leave possible; the same where it is exact. */
  readonly lowest: number;
  readonly highest: number;
  readonly result: string;
}

/** Every scale with a dated total, the earliest reading first. What has no date has no place here. */
export function scoreLines(courses: readonly ScaleCourse[]): readonly ScoreLine[] {
  return courses.flatMap(({ scale: id, name, readings }) => {
    const scale = scaleById(id);
    if (scale.kind === "result") return [];
    const points = readings.flatMap(({ id: reading, date, total, result }) =>
      total === undefined || !isDate(date) || (total.lowest === 0 && total.highest === scale.total.max)
        ? []
        : [{ id: reading, date, days: daysOf(date), ...total, result }],
    );
    return points.length === 0 ? [] : [{ name, max: scale.total.max, points }];
  });
}
