import type { Truth } from "../../rules/logic/truth";
import styles from "./VerdictMark.module.css";

const MARK: Readonly<Record<Truth, string>> = { yes: "●", no: "○", unknown: "?" };

/** A sign beside a verdict in words; it never stands for the words. */
export function VerdictMark({ truth }: { readonly truth: Truth }) {
  return (
    <span className={styles["mark"]} data-truth={truth} aria-hidden="true">
      {MARK[truth]}
    </span>
  );
}
