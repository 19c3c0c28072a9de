import type { Assessment } from "../../rules/index";
import { rangeText } from "../../rules/logic/count";
import { TRUTH_OF_DEFINITION } from "../../rules/screening/screen";
import { FactList } from "../components/ProofView";
import { VerdictMark } from "../components/VerdictMark";
import styles from "./LivePanel.module.css";

const QUESTIONS_SHOWN = 6;

/** What follows from the answers so far: red flags, trials, definitions, and what it hinges on. */
export function LivePanel({ assessment }: { readonly assessment: Assessment }) {
  const { safety, trials, definitions, openQuestions, outOfScope } = assessment;
  return (
    <aside className={styles["panel"]} aria-label="What follows so far">
      <section aria-live="polite">
        <h2>Red flags</h2>
        {outOfScope === undefined ? null : <p className={styles["flag"]}>{outOfScope}</p>}
        {safety.flags.map(({ id, title }) => (
          <p key={id} className={styles["flag"]}>
            {title}
          </p>
        ))}
        {safety.flags.length === 0 ? (
          <p>
            {safety.notAssessed.length === 0
              ? "None recorded."
              : `None recorded; ${safety.notAssessed.length} safety questions not assessed.`}
          </p>
        ) : null}
      </section>
      {trials === undefined || trials.length === 0 ? null : (
        <section>
          <h2>Trials</h2>
          <ul className={styles["rows"]}>
            {trials.map(({ id, name, adequate, line }) => (
              <li key={id}>
                <VerdictMark truth={adequate} /> {name}: {line.split(":")[0]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {definitions.length === 0 ? null : (
        <section>
          <h2>Treatment resistance, by definition</h2>
          <ul className={styles["rows"]}>
            {definitions.map(({ id, name, lenient }) => (
              <li key={id}>
                <VerdictMark truth={lenient.verdict} /> {name}: <strong>{TRUTH_OF_DEFINITION[lenient.verdict]}</strong>{" "}
                ({rangeText(lenient.counts)})
              </li>
            ))}
          </ul>
        </section>
      )}
      {openQuestions.length === 0 ? null : (
        <section>
          <h2>Most hinges on</h2>
          <FactList facts={openQuestions.slice(0, QUESTIONS_SHOWN)} />
        </section>
      )}
    </aside>
  );
}
