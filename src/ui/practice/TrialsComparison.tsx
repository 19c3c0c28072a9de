import { Because, Cites } from "../components/ProofView";
import { SideBySide } from "./SideBySide";
import type { EntryDifference, TrialCompared } from "./trial-comparison";
import { ADEQUACY_TEXT } from "./wording";
import styles from "./compare.module.css";

/** Each trial of the key beside the one entered for it, and entered ones that the chart does not have. */
export function TrialsComparison({ trials }: { readonly trials: readonly TrialCompared[] }) {
  return (
    <section className={styles["part"]} aria-labelledby="compare-trials">
      <h3 id="compare-trials">Trials</h3>
      {trials.length === 0 ? <p>The chart has no trial, and you entered none.</p> : null}
      {trials.map((trial) => (
        <article key={trial.id} className={styles["item"]} data-found={trial.found}>
          <h4>{trial.name}</h4>
          <OneTrial trial={trial} />
        </article>
      ))}
    </section>
  );
}

const ON_ENTRIES = "Because, on what you entered";

function OneTrial({ trial }: { readonly trial: TrialCompared }) {
  const { found, entries, yours, key, onEntries, agreement } = trial;
  if (found === "invented" || key === undefined) {
    return (
      <>
        <p className={styles["lead"]}>You entered it; the chart has no such trial.</p>
        {onEntries === undefined ? null : (
          <>
            <SideBySide
              yours={yours === undefined ? "–" : ADEQUACY_TEXT[yours]}
              rules={ADEQUACY_TEXT[onEntries.adequate]}
              agreement={agreement}
            />
            <p>On what you entered, the rules would say: {onEntries.line}.</p>
            <Because proof={onEntries.proof} label={ON_ENTRIES} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      {found === "missed" ? <p className={styles["lead"]}>In the chart, not in your list.</p> : null}
      <p className={styles["quiet"]}>In the chart: {key.recorded}</p>
      <SideBySide
        yours={yours === undefined ? "–" : ADEQUACY_TEXT[yours]}
        rules={ADEQUACY_TEXT[key.adequate]}
        agreement={agreement}
      />
      <p>{key.line}</p>
      <Entries entries={entries} />
      {onEntries !== undefined && onEntries.adequate !== key.adequate ? (
        <>
          <p>
            On what you entered, the rules say otherwise: {onEntries.line}. So the reading of the chart made the
            difference.
          </p>
          <Because proof={onEntries.proof} label={ON_ENTRIES} />
        </>
      ) : null}
      {key.remarks.map((remark) => (
        <div key={`${remark.id} ${remark.text}`} className={styles["quiet"]}>
          {remark.text}
          <Cites cites={remark.cites} />
        </div>
      ))}
      <Because proof={key.proof} label="Because: each threshold, fact and source" />
      {key.adequateStrict === key.adequate ? null : (
        <Because
          proof={key.strictProof}
          label={`Because, strict reading: ${ADEQUACY_TEXT[key.adequateStrict].toLowerCase()}`}
        />
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly EntryDifference[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <p>Entered otherwise than the chart has it:</p>
      <ul>
        {entries.map(({ label, yours, key, kind }) => (
          <li key={label}>
            {label}: {WORDED[kind](yours, key)}
          </li>
        ))}
      </ul>
    </>
  );
}

const WORDED: Readonly<Record<EntryDifference["kind"], (yours: string, key: string) => string>> = {
  other: (yours, key) => `you have ${yours}, the chart has ${key}`,
  leftOpen: (yours, key) => `you left it open (${yours}), the chart has ${key}`,
  notInChart: (yours) => `you have ${yours}, the chart does not say`,
};
