import type { Asked, NotUsed } from "../../api-client/chart";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./chart.module.css";

const OUTCOMES = {
  read: "read to the end",
  partial: "read in part",
  failed: "not read",
  absent: "none in the file",
} as const;

/** Everything that was asked of the record, what came back and what failed; and what came back and was not used. */
export function AskedTable({
  asked,
  notUsed,
}: {
  readonly asked: readonly Asked[];
  readonly notUsed: readonly NotUsed[];
}) {
  return (
    <>
      <h3>What was asked of the record</h3>
      <ScrollRegion label="What was asked of the record">
        <table
          className={`${styles["table"] ?? ""} ${styles["stacked"] ?? ""}`}
          aria-label="What was asked of the record"
        >
          <thead>
            <tr>
              <th scope="col">Asked for</th>
              <th scope="col">Outcome</th>
              <th scope="col">Came back</th>
              <th scope="col">What went wrong</th>
            </tr>
          </thead>
          <tbody>
            {asked.map(({ type, outcome, count, total, problem }) => (
              <tr key={type}>
                <th scope="row">{type}</th>
                <td>{OUTCOMES[outcome]}</td>
                <td>
                  {count}
                  {total === undefined || total === count ? "" : ` of ${total}`}
                </td>
                <td>{problem ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles["quiet"]}>What was not read, or came back empty, is not known. It does not mean no.</p>
      {notUsed.length === 0 ? null : (
        <details>
          <summary>Not used: {notUsed.length}</summary>
          <ul className={styles["notUsed"]}>
            {notUsed.map(({ reference, what, why }, index) => (
              <li key={index}>
                <strong>{reference}</strong>
                {what === "" ? "" : ` (${what})`}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
