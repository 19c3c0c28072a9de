import type { Agreement } from "./agreement";
import { AGREEMENT_TEXT } from "./wording";
import styles from "./compare.module.css";

/** An answer beside the rules', and how the one stands to the other, in words. */
export function SideBySide({
  yours,
  rules,
  agreement,
}: {
  readonly yours: string;
  readonly rules: string;
  readonly agreement: Agreement;
}) {
  return (
    <dl className={styles["sides"]}>
      <div>
        <dt>You</dt>
        <dd>{yours}</dd>
      </div>
      <div>
        <dt>The rules</dt>
        <dd>{rules}</dd>
      </div>
      <div>
        <dt className={styles["hidden"]}>Compared</dt>
        <dd className={styles["agreement"]} data-agreement={agreement}>
          {AGREEMENT_TEXT[agreement]}
        </dd>
      </div>
    </dl>
  );
}
