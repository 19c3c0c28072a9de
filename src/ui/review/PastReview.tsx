import { pastReview, pastReviewLine, REVIEWED_KINDS } from "../../rules/freshness";
import styles from "./ReviewPage.module.css";

/** What is past its review date on this day; nothing while nothing is. */
export function PastReview({ today }: { readonly today: string }) {
  const line = pastReviewLine(today);
  if (line === undefined) return null;
  return (
    <div className={styles["problem"]}>
      <p>{line}</p>
      <details>
        <summary>What is overdue</summary>
        <ul>
          {pastReview(today).map(({ kind, name, reviewBy }, index) => (
            <li key={index}>
              {REVIEWED_KINDS[kind]}: {name}, due by {reviewBy}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
