import type { Assessment } from "../../../rules/index";
import { partsOfDrawing } from "../../components/timeline/parts";
import { isDrawn } from "../../components/timeline/placed";
import { scoreLines } from "../../components/timeline/scores";
import { axisOf, TimelineDrawing } from "../../components/timeline/TimelineDrawing";
import styles from "./PrintedReview.module.css";

/**
 * The drawing alone: what it shows stands in the lines of the trials, the treatments and the scales above it. A long one
 * is drawn in parts over the same time, each with what its bars mean, so that none is torn by the end of a sheet.
 */
export function printedTimeline({ timeline, scales }: Assessment, today: string) {
  const whole = { groups: timeline, scores: scoreLines(scales) };
  if (!isDrawn(whole.groups, whole.scores, today)) return null;
  const axis = axisOf(whole, today);
  return partsOfDrawing(whole, today).map(({ groups, scores }, index) => (
    <div key={groups[0]?.entries[0]?.path ?? "scores"} className={styles["drawing"]}>
      {index === 0 ? <h2>Over time</h2> : null}
      <TimelineDrawing groups={groups} scores={scores} today={today} axis={axis} />
    </div>
  ));
}
