import type { TimelineGroup } from "../../../rules/timeline/timeline";
import { PANEL, placed, ROW, TITLE } from "./placed";
import type { Drawn } from "./TimelineDrawing";

/** How high a part may be, in pixels of the drawing: half a sheet of paper. */
const HIGHEST = 620;

/** A drawing cut into parts of half a sheet at most, between groups or between the rows of a long one; what has no place in time is left out. */
export function partsOfDrawing({ groups, scores }: Drawn, today: string): readonly Drawn[] {
  const parts: { groups: TimelineGroup[]; scores: Drawn["scores"] }[] = [{ groups: [], scores }];
  let height = scores.length * PANEL;
  for (const { title, rows } of placed(groups, today)) {
    let left = rows.map(({ entry }) => entry);
    while (left.length > 0) {
      const room = Math.floor((HIGHEST - height - TITLE) / ROW);
      const isFull = room < Math.min(left.length, ROWS_TOGETHER);
      if (isFull && height > 0) {
        parts.push({ groups: [], scores: [] });
        height = 0;
        continue;
      }
      const entries = left.slice(0, room);
      parts.at(-1)?.groups.push({ title, entries });
      height += TITLE + entries.length * ROW;
      left = left.slice(room);
    }
  }
  return parts;
}

/** A group is cut only where so many of its rows stand before the cut. */
const ROWS_TOGETHER = 4;
