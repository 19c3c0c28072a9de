import { useMemo } from "react";
import { Cites } from "../components/ProofView";
import type { Attempt } from "./attempt";
import type { CaseFile } from "./case-file";
import { OPENED_ID } from "./chart-of-intake";
import { compareAttempt } from "./comparison";
import { usePractice } from "./practice";
import { shortly } from "./shortly";
import { dayAndTime } from "./wording";
import styles from "./steps.module.css";

const QUESTIONS = {
  feeling: "How did that feel?",
  oneLine: "In one line, what was this case about?",
  next: "One thing you will ask or look up next time",
} as const;

/** Learning points with their sources, and the reader's own words, kept with the attempt. Prints as it stands. */
export function DebriefStep({ attempt, of }: { readonly attempt: Attempt; readonly of: CaseFile }) {
  const changed = usePractice((state) => state.changed);
  const { trials, judgements, debrief, committedAt } = attempt;
  const lines = useMemo(() => shortly(compareAttempt({ trials, judgements }, of)), [trials, judgements, of]);
  return (
    <>
      {of.learningPoints.length === 0 ? (
        <p>This case came from a review, so it has no learning points of its own; the comparison is what there is.</p>
      ) : (
        <ul className={styles["points"]}>
          {of.learningPoints.map(({ text, cites }) => (
            <li key={text}>
              {text}
              <Cites cites={cites} />
            </li>
          ))}
        </ul>
      )}
      <section className={styles["debrief"]} aria-labelledby="debrief-own">
        <h3 id="debrief-own">In your words</h3>
        <p className={styles["hint"]}>
          Kept with this attempt, {attempt.caseId === OPENED_ID ? "in this tab" : "on this device"}. Write nothing about
          real people.
        </p>
        {(Object.entries(QUESTIONS) as readonly (readonly [keyof typeof QUESTIONS, string])[]).map(([id, question]) => (
          <div key={id} className={styles["question"]}>
            <label htmlFor={`debrief-${id}`}>{question}</label>
            <textarea
              id={`debrief-${id}`}
              rows={2}
              maxLength={2000}
              value={debrief[id]}
              onChange={(event) => {
                changed(attempt, { debrief: { ...debrief, [id]: event.target.value } });
              }}
            />
            <p className={styles["printed"]}>{debrief[id]}</p>
          </div>
        ))}
      </section>
      <section className={styles["short"]} aria-labelledby="debrief-short">
        <h3 id="debrief-short">This attempt in short</h3>
        {committedAt === null ? null : <p className={styles["hint"]}>Committed {dayAndTime(committedAt)}</p>}
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className={styles["buttons"]}>
        <button
          type="button"
          onClick={() => {
            globalThis.print();
          }}
        >
          Print this debrief
        </button>
      </p>
    </>
  );
}
