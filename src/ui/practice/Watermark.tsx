import { WATERMARK } from "./progress-file";
import { OPENED_ID } from "./chart-of-intake";
import styles from "./Watermark.module.css";

/** Marks every page of a case, on screen and on each sheet of paper. */
export function Watermark({ caseId }: { readonly caseId?: string }) {
  return (
    <p className={styles["mark"]}>
      <strong>{WATERMARK}</strong>
      {caseId === OPENED_ID ? (
        <span>
          {" "}
          Opened from a file: kept in this tab only. If it was made from someone’s care, it is not for showing on.
        </span>
      ) : null}
    </p>
  );
}
