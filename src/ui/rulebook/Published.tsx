import type { Published as Reading } from "../../rules/logic/publish";
import styles from "./rulebook.module.css";

/** A criterion in plain clinical English, part by part. */
export function Published({ reading: { text, how, parts } }: { readonly reading: Reading }) {
  return (
    <>
      <p className={styles["says"]}>
        {text}
        {how === "" || parts.length === 0 ? null : <span className={styles["how"]}>: {how}</span>}
      </p>
      {parts.length === 0 ? null : (
        <ul className={styles["parts"]}>
          {parts.map((part, place) => (
            <li key={place}>
              <Published reading={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
