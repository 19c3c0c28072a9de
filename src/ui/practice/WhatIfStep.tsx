import { useMemo } from "react";
import { whatIf, type WhatIf } from "../../rules/what-if";
import { Because } from "../components/ProofView";
import type { Attempt, StepId } from "./attempt";
import { candidateKey, candidatesFor, type Candidate } from "./candidates";
import type { CaseFile } from "./case-file";
import { SomeOf } from "./Choices";
import { usePractice } from "./practice";
import { StepButtons } from "./StepButtons";
import compare from "./compare.module.css";
import styles from "./steps.module.css";

/** Which single answer would turn a finding round: the reader picks, then sees every one that would, with proofs. */
export function WhatIfStep({
  attempt,
  of,
  onOpen,
}: {
  readonly attempt: Attempt;
  readonly of: CaseFile;
  readonly onOpen: (step: StepId) => void;
}) {
  const changed = usePractice((state) => state.changed);
  const found = useMemo(() => whatIf(of.whatIf.turn, of.intake), [of]);
  const candidates = useMemo(() => (found === undefined ? [] : candidatesFor(found, of.intake)), [found, of]);
  if (found === undefined) return <p>This case asks about a finding that is not there.</p>;
  const { picked, shown } = attempt.whatIf;
  return (
    <>
      <p className={styles["lead"]}>{of.whatIf.question}</p>
      <p>
        Now: {found.name}, <strong>{found.words[found.now.verdict].toLowerCase()}</strong>.
      </p>
      {found.now.verdict === "unknown" ? (
        <>
          <p>It can’t be told yet, so no answer can turn it round. What it hinges on stands in the proof.</p>
          <Because proof={found.now} />
        </>
      ) : (
        <>
          <fieldset className={styles["plain"]} disabled={shown}>
            <legend className={styles["hidden"]}>Your pick</legend>
            <SomeOf
              id="what-if-pick"
              legend="Tick each one that would do it alone, everything else staying as it is"
              items={candidates.map((candidate) => ({ id: candidateKey(candidate), label: inWords(candidate) }))}
              chosen={picked.map(candidateKey)}
              onChoose={(keys) => {
                const chosen = candidates.filter((candidate) => keys.includes(candidateKey(candidate)));
                changed(attempt, { whatIf: { picked: chosen.map(({ path, value }) => ({ path, value })), shown } });
              }}
            />
          </fieldset>
          {shown ? (
            <Answers found={found} candidates={candidates} picked={picked.map(candidateKey)} />
          ) : (
            <p>
              <button
                type="button"
                className={styles["primary"]}
                disabled={picked.length === 0 && candidates.length > 0}
                onClick={() => {
                  changed(attempt, { whatIf: { picked, shown: true } });
                }}
              >
                Show the answers
              </button>
            </p>
          )}
        </>
      )}
      <StepButtons
        back={{ step: "compare", title: "compare" }}
        next={{ step: "debrief", title: "debrief" }}
        onOpen={onOpen}
      />
    </>
  );
}

function inWords({ from, to }: Pick<Candidate, "from" | "to">): string {
  return `${from.label}: ${to.value} instead of ${from.value}`;
}

function Answers({
  found,
  candidates,
  picked,
}: {
  readonly found: WhatIf;
  readonly candidates: readonly Candidate[];
  readonly picked: readonly string[];
}) {
  return (
    <div role="group" aria-label="Answers" className={compare["compare"]}>
      <h3>Of those offered</h3>
      {candidates.map((candidate) => {
        const yours = picked.includes(candidateKey(candidate));
        return (
          <div
            key={candidateKey(candidate)}
            className={compare["item"]}
            data-found={yours === candidate.turns ? "both" : yours ? "extra" : "missed"}
          >
            <p className={compare["name"]}>{inWords(candidate)}</p>
            <p>
              {yours ? "You picked it" : "You left it"}; it{" "}
              {candidate.turns ? "turns the finding round" : "does not turn the finding round"}.
            </p>
            <BeforeAfter found={found} path={candidate.path} value={candidate.value} />
          </div>
        );
      })}
      <h3>Every single answer that would turn it round</h3>
      {found.changes.length === 0 ? <p>No single answer would.</p> : null}
      <ul>
        {found.changes.map((turn) => (
          <li key={turn.from.path}>
            {inWords(turn)}
            <BeforeAfter found={found} path={turn.from.path} value={turn.value} />
          </li>
        ))}
      </ul>
      <p className={compare["quiet"]}>For numbers, the nearest value that would do is shown.</p>
    </div>
  );
}

function BeforeAfter({
  found,
  path,
  value,
}: {
  readonly found: WhatIf;
  readonly path: string;
  readonly value: string | number;
}) {
  const after = found.after(path, value);
  return (
    <div className={compare["proofs"]}>
      <Because proof={found.now} label={`Before: ${found.words[found.now.verdict].toLowerCase()}`} />
      <Because proof={after} label={`After: ${found.words[after.verdict].toLowerCase()}`} />
    </div>
  );
}
