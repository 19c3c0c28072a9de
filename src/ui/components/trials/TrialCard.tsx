import { medicineNamed } from "../../../rules/adequacy/medicines";
import type { TrialVerdict } from "../../../rules/adequacy/verdict";
import { isOpen } from "../../../rules/intake/answer";
import { fieldId } from "../fields";
import { Because } from "../ProofView";
import { VerdictMark } from "../VerdictMark";
import type { TrialDraft } from "../../state/draft";
import { MedicineFields, SeveralFields } from "./trial-fields";
import styles from "./trials.module.css";

/** One trial as it is typed; with its verdict, where one is given. */
export function TrialCard({
  index,
  count,
  row,
  others,
  verdict,
  problems,
  onMove,
  onRemove,
}: {
  readonly index: number;
  readonly count: number;
  readonly row: TrialDraft;
  readonly others: readonly TrialDraft[];
  readonly verdict: TrialVerdict | undefined;
  readonly problems: Readonly<Record<string, string>>;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const at = `trials.list.${index}`;
  const fact = `trials.${row.id}`;
  return (
    <fieldset className={styles["card"]} id={fieldId(fact)} tabIndex={-1}>
      <legend className={styles["legend"]}>
        Trial {index + 1}: {trialTitle(row)}
      </legend>
      {verdict === undefined ? null : (
        <p className={styles["verdict"]}>
          <VerdictMark truth={verdict.adequate} /> {verdict.line}
        </p>
      )}
      {row["had"] === "unknown" ? (
        <p className={styles["remark"]}>
          A record may not hold everything that was tried. Once nothing else was, this entry can be removed.
        </p>
      ) : null}
      {row.kind === "trial" ? (
        <MedicineFields at={at} fact={fact} row={row} others={others} problems={problems} />
      ) : (
        <SeveralFields at={at} fact={fact} problems={problems} />
      )}
      {verdict === undefined ? null : (
        <>
          {verdict.remarks.map(({ id, text }) => (
            <p key={`${id} ${text}`} className={styles["remark"]}>
              {text}
            </p>
          ))}
          <Because proof={verdict.proof} label="Because: each threshold, fact and source" />
        </>
      )}
      <p className={styles["actions"]}>
        <button
          type="button"
          disabled={index === 0}
          aria-label={`Move trial ${index + 1} up`}
          onClick={() => {
            onMove(index - 1);
          }}
        >
          Up
        </button>
        <button
          type="button"
          disabled={index === count - 1}
          aria-label={`Move trial ${index + 1} down`}
          onClick={() => {
            onMove(index + 1);
          }}
        >
          Down
        </button>
        <button type="button" aria-label={`Remove trial ${index + 1}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </fieldset>
  );
}

/** What a trial is called while it is typed. */
export function trialTitle(row: TrialDraft): string {
  if (row.kind === "several" && row["had"] === "unknown") return "Others, if there were any";
  if (row.kind === "several") return "Several, details not known";
  const typed = (row["drug"] ?? "").trim();
  if (typed === "" || isOpen(typed)) return "medicine not known";
  return medicineNamed(typed)?.name ?? typed;
}
