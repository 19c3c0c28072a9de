import type { Assessment } from "../../rules/index";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { Cites } from "../components/ProofView";
import { RuleLink } from "../components/RuleLink";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./ReviewPage.module.css";

/** Rating scales over time: a small table for each, the earliest reading first. */
export function ScaleCourses({ scales }: { readonly scales: Assessment["scales"] }) {
  return (
    <section aria-labelledby="review-scales">
      <h2 id="review-scales">Rating scales</h2>
      {scales.length === 0 ? <p>No reading of a rating scale is listed.</p> : null}
      {scales.map(({ scale, name, about, readings, notes, cites }) => (
        <article key={scale} className={styles["trial"]}>
          <h3>{name}</h3>
          <p className={styles["quiet"]}>
            {about} <RuleLink rule={RULE_IDS.scale(scale)} of={name} />
          </p>
          <ScrollRegion label={`Readings of ${name}`}>
            <table className={styles["wide"]} aria-label={`Readings of ${name}`}>
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Result</th>
                  <th scope="col">Band</th>
                  <th scope="col">Change from the first</th>
                  <th scope="col">As trials call it</th>
                </tr>
              </thead>
              <tbody>
                {readings.map(({ id, date, result, band, remarks, change, outcome }) => (
                  <tr key={id}>
                    <th scope="row">{date}</th>
                    <td>{result}</td>
                    <td>
                      {band === "" ? "–" : band}
                      {remarks.map((remark) => (
                        <p key={remark} className={styles["says"]}>
                          {remark}
                        </p>
                      ))}
                    </td>
                    <td>{change === "" ? "–" : change}</td>
                    <td>{outcome === "" ? "–" : outcome}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {notes.map((note) => (
            <p key={note} className={styles["quiet"]}>
              {note}
            </p>
          ))}
          <Cites cites={cites} />
        </article>
      ))}
    </section>
  );
}
