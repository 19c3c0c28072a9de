import { medicineNamed } from "../../../rules/adequacy/medicines";
import type { TrialVerdict } from "../../../rules/adequacy/verdict";
import { isOpen } from "../../../rules/intake/answer";
import { FieldProblem, fieldId } from "../typed-field";
import { Because } from "../ProofView";
import { RecordHint } from "../RecordHint";
import { VerdictMark } from "../VerdictMark";
import type { TrialDraft } from "../../state/draft";
import { CELLS, MedicineCells, MoreOfTrial, SeveralCells, SpeltLike } from "./trial-fields";
import styles from "./trials.module.css";

/** One trial as a row of the list, with its verdict below it where one is given. */
export function TrialCard({
  index,
  count,
  row,
  others,
  verdict,
  problems,
  onMove,
  onDuplicate,
  onRemove,
}: {
  readonly index: number;
  readonly count: number;
  readonly row: TrialDraft;
  readonly others: readonly TrialDraft[];
  readonly verdict: TrialVerdict | undefined;
  readonly problems: Readonly<Record<string, string>>;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}) {
  const at = `trials.list.${index}`;
  const fact = `trials.${row.id}`;
  const number = index + 1;
  return (
    <fieldset className={styles["card"]} id={fieldId(fact)} tabIndex={-1} data-row>
      <legend className={styles["legend"]}>
        Trial {number}: {trialTitle(row)}
      </legend>
      <div className={styles["cells"]} data-cells data-kind={row.kind}>
        <span className={styles["number"]} aria-hidden="true">
          {number}
        </span>
        {row.kind === "trial" ? (
          <MedicineCells at={at} fact={fact} row={row} problems={problems} />
        ) : (
          <SeveralCells at={at} fact={fact} row={row} problems={problems} />
        )}
      </div>
      <div className={styles["below"]}>
        {Object.entries(CELLS[row.kind]).map(([name, label]) => (
          <BelowRow
            key={name}
            name={`${at}.${name}`}
            fact={`${fact}.${name}`}
            label={label}
            problem={problems[`${fact}.${name}`]}
          />
        ))}
        {row.kind === "trial" ? <SpeltLike row={row} at={at} fact={fact} /> : null}
        {row["had"] === "unknown" ? (
          <p className={styles["remark"]}>
            A record may not hold everything that was tried. Once nothing else was, this entry can be removed.
          </p>
        ) : null}
        <div className={styles["foot"]}>
          <p className={styles["verdict"]}>
            <WholeName row={row} />
            {verdict === undefined ? null : (
              <>
                <VerdictMark truth={verdict.adequate} /> {verdict.line}
              </>
            )}
          </p>
          <p className={styles["actions"]}>
            <button
              type="button"
              disabled={index === 0}
              aria-label={`Move trial ${number} up`}
              onClick={() => {
                onMove(index - 1);
              }}
            >
              Up
            </button>
            <button
              type="button"
              disabled={index === count - 1}
              aria-label={`Move trial ${number} down`}
              onClick={() => {
                onMove(index + 1);
              }}
            >
              Down
            </button>
            <button type="button" aria-label={`Duplicate trial ${number}`} onClick={onDuplicate}>
              Duplicate
            </button>
            <button type="button" aria-label={`Remove trial ${number}`} onClick={onRemove}>
              Remove
            </button>
          </p>
        </div>
        {verdict?.remarks.map(({ id, text }) => (
          <p key={`${id} ${text}`} className={styles["remark"]}>
            {text}
          </p>
        ))}
        <div className={styles["opens"]}>
          {row.kind === "trial" ? (
            <MoreOfTrial row={row} at={at} fact={fact} others={others} problems={problems} />
          ) : null}
          {verdict === undefined ? null : (
            <Because proof={verdict.proof} label="Because: each threshold, fact and source" />
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** How many letters of a medicine the narrowest cell shows. */
const LETTERS_IN_CELL = 14;

/** The medicine as it was typed, where it may be longer than its cell: there, others could look the same. */
function WholeName({ row: { kind, drug = "" } }: { readonly row: TrialDraft }) {
  if (kind !== "trial" || drug.trim().length <= LETTERS_IN_CELL) return null;
  // Whoever does not see the cell is told the whole of it there.
  return (
    <strong className={styles["whole"]} aria-hidden="true">
      {drug}
    </strong>
  );
}

/** What is wrong in a cell, and what a record says of it. */
function BelowRow({
  name,
  fact,
  label,
  problem,
}: {
  readonly name: string;
  readonly fact: string;
  readonly label: string;
  readonly problem: string | undefined;
}) {
  return (
    <>
      <FieldProblem
        id={`${fieldId(fact)}-problem`}
        problem={problem === undefined ? undefined : `${label}: ${problem}`}
      />
      <RecordHint name={name} fact={fact} named />
    </>
  );
}

/** What a trial is called while it is typed. */
export function trialTitle(row: TrialDraft): string {
  if (row.kind === "several" && row["had"] === "unknown") return "Others, if there were any";
  if (row.kind === "several") return "Several, details not known";
  const typed = (row["drug"] ?? "").trim();
  if (typed === "") return "medicine not entered yet";
  if (isOpen(typed)) return "medicine not known";
  return medicineNamed(typed)?.name ?? typed;
}
