import { RELEASES } from "./changelog";
import styles from "./rulebook.module.css";

/** What changed in the clinical content, version by version, in plain words. */
export function Changes() {
  return (
    <details className={styles["changes"]}>
      <summary>What changed, version by version</summary>
      {RELEASES.map(({ version, changes }) => (
        <section key={version}>
          <h2>{version}</h2>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
