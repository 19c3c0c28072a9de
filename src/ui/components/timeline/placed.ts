import type { TimelineEntry, TimelineGroup } from "../../../rules/timeline/timeline";
import { barOf, type Bar } from "./place-in-time";
import type { ScoreLine } from "./scores";

/** Heights of the drawing in pixels: the scores of a scale, the title of a group, a treatment. */
export const PANEL = 110;
export const TITLE = 20;
export const ROW = 30;

/** A group of treatments that have a place in time. */
export interface Placed {
  readonly title: string;
  readonly rows: readonly { readonly entry: TimelineEntry; readonly bar: Bar }[];
}

/** The treatments that have a place in time, by group. */
export function placed(groups: readonly TimelineGroup[], today: string): readonly Placed[] {
  return groups.flatMap(({ title, entries }) => {
    const rows = entries.flatMap((entry) => {
      const bar = barOf(entry, today);
      return bar === undefined ? [] : [{ entry, bar }];
    });
    return rows.length === 0 ? [] : [{ title, rows }];
  });
}

/** Whether there is anything to draw. */
export function isDrawn(groups: readonly TimelineGroup[], scores: readonly ScoreLine[], today: string): boolean {
  return scores.length > 0 || placed(groups, today).length > 0;
}
