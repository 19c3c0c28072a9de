import type { Assessment } from "../../rules/index";
import { FactList } from "../components/ProofView";
import { ScrollRegion } from "../components/ScrollRegion";
import { scoreLines } from "../components/timeline/scores";
import { isDrawn } from "../components/timeline/placed";
import { TimelineDrawing } from "../components/timeline/TimelineDrawing";
import styles from "./ReviewPage.module.css";

/** Treatments and scores over time, as a drawing and as a table; what has no date is asked for. */
export function Timeline({
  timeline,
  scales,
  today,
}: Pick<Assessment, "timeline" | "scales"> & { readonly today: string }) {
  const scores = scoreLines(scales);
  const entries = timeline.flatMap(({ title, entries: listed }) => listed.map((entry) => ({ title, entry })));
  if (entries.length === 0 && scores.length === 0) return null;
  const isEmpty = !isDrawn(timeline, scores, today);
  const open = entries.flatMap(({ entry }) => entry.openDates);
  return (
    <section aria-labelledby="review-timeline">
      <h2 id="review-timeline">Over time</h2>
      {isEmpty ? (
        <p>Nothing has a date so far, so there is no timeline. A year is enough; a verdict never waits for a date.</p>
      ) : (
        <TimelineDrawing groups={timeline} scores={scores} today={today} />
      )}
      {open.length > 0 ? (
        <details>
          <summary>Dates not given: {open.length}</summary>
          <FactList facts={open} />
        </details>
      ) : null}
      {isEmpty ? null : (
        <details>
          <summary>The same as a table</summary>
          {entries.length === 0 ? null : (
            <ScrollRegion label="Treatments over time">
              <table className={styles["wide"]} aria-label="Treatments over time">
                <thead>
                  <tr>
                    <th scope="col">Treatment</th>
                    <th scope="col">Class</th>
                    <th scope="col">When</th>
                    <th scope="col">Adequate</th>
                    <th scope="col">Recorded</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ title, entry: { path, name, addedTo, when, verdict, recorded } }) => (
                    <tr key={path}>
                      <th scope="row">{addedTo === undefined ? name : `${name}, ${addedTo}`}</th>
                      <td>{title}</td>
                      <td>{when}</td>
                      <td>{verdict}</td>
                      <td>{recorded}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )}
          {scores.length === 0 ? null : (
            <ScrollRegion label="Scores over time">
              <table aria-label="Scores over time">
                <thead>
                  <tr>
                    <th scope="col">Date</th>
                    <th scope="col">Scale</th>
                    <th scope="col">Score</th>
                  </tr>
                </thead>
                <tbody>
                  {scores.flatMap(({ name, points }) =>
                    points.map(({ id, date, result }) => (
                      <tr key={`${name} ${id}`}>
                        <th scope="row">{date}</th>
                        <td>{name}</td>
                        <td>{result}</td>
                      </tr>
                    )),
                  )}
                </tbody>
              </table>
            </ScrollRegion>
          )}
        </details>
      )}
    </section>
  );
}
