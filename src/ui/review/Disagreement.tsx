import type { Truth } from "../../rules/logic/truth";
import type { Assessment } from "../../rules/index";
import { turnText } from "../../rules/screening/disagreement";
import { Cites } from "../components/ProofView";
import { ScrollRegion } from "../components/ScrollRegion";
import { VerdictMark } from "../components/VerdictMark";
import styles from "./ReviewPage.module.css";

/** Where the definitions part: which trials each of them counts, and which threshold turns which of them. */
export function Disagreement({ disagreement, definitions }: Pick<Assessment, "disagreement" | "definitions">) {
  if (disagreement === undefined || disagreement.trials.length === 0) return null;
  const { trials, turns } = disagreement;
  return (
    <details className={styles["tests"]}>
      <summary>Where the definitions part: which trial, at which threshold</summary>
      <ScrollRegion label="Which definition counts which trial">
        <table>
          <caption>Counted as a failed trial</caption>
          <thead>
            <tr>
              <th scope="col">Definition</th>
              {trials.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {definitions.map(({ id, name }, index) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {trials.map((trial) => {
                  const counted = trial.countedBy[index];
                  return <td key={trial.id}>{counted === undefined ? null : <Counted {...counted} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {turns.length === 0 ? (
        <p>No single threshold, changed alone, turns a definition round.</p>
      ) : (
        <>
          <p>Each threshold changed alone, from the lenient reading:</p>
          <ul>
            {turns.map(({ text, turned, cites }) => (
              <li key={text}>
                {text}
                <ul>
                  {turned.map((turn) => (
                    <li key={turn.definition}>{turnText(turn)}</li>
                  ))}
                </ul>
                <Cites cites={cites} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const COUNTED: Readonly<Record<Truth, string>> = { yes: "counts", no: "does not count", unknown: "can't tell" };

function Counted({ lenient, strict }: { readonly lenient: Truth; readonly strict: Truth }) {
  return (
    <>
      <VerdictMark truth={lenient} /> {COUNTED[lenient]}
      {strict === lenient ? null : <span className={styles["says"]}> (strict: {COUNTED[strict]})</span>}
    </>
  );
}
