import type { Assessment } from "../../../rules/index";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/** Rating scales over time, in one table; left out while no reading is listed. */
export function printedScales(scales: Assessment["scales"], sources: SourceNumbers) {
  if (scales.length === 0) return null;
  return (
    <>
      <h2>Rating scales</h2>
      <table className={styles["scales"]}>
        <thead>
          <tr>
            <th scope="col">Scale</th>
            <th scope="col">Date</th>
            <th scope="col">Result</th>
            <th scope="col">Band</th>
            <th scope="col">Change from the first of the same scale</th>
          </tr>
        </thead>
        <tbody>
          {scales.flatMap(({ scale, name, readings, cites }) =>
            readings.map(({ id, date, result, band, remarks, change, outcome }, place) => (
              <tr key={`${scale} ${id}`}>
                <th scope="row">
                  {name}
                  {place === 0 ? sources.mark(cites) : ""}
                </th>
                <td>{date}</td>
                <td>{result}</td>
                <td>{[band, ...remarks].filter((part) => part !== "").join("; ")}</td>
                <td>{[change, outcome].filter((part) => part !== "").join("; ")}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
