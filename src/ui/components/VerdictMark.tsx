import type { Truth } from "../../rules/logic/truth";
import styles from "./VerdictMark.module.css";

const MARK: Readonly<Record<Truth, string>> = { yes: "●", no: "○", unknown: "?" };

/** Yes, no and can't tell, as a proof says them. */
export const TRUTH_IN_WORDS: Readonly<Record<Truth, string>> = { yes: "yes", no: "no", unknown: "can't tell" };

/** A sign beside a verdict in words; it never stands for the words. */
export function VerdictMark({ truth }: { readonly truth: Truth }) {
  return (
    <span className={styles["mark"]} data-truth={truth} aria-hidden="true">
      {MARK[truth]}
    </span>
  );
}
