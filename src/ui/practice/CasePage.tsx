import { useState } from "react";
import { Link } from "react-router";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { attemptKey, type Attempt, type StepId } from "./attempt";
import type { CaseFile } from "./case-file";
import { OPENED_ID } from "./chart-of-intake";
import { ChartPages } from "./ChartPages";
import { CompareStep } from "./CompareStep";
import { DebriefStep } from "./DebriefStep";
import { usePageFocus, useStepFocus } from "./focus";
import { JudgeStep } from "./JudgeStep";
import { OBJECTIVES } from "./objectives";
import { attemptsOf, usePractice } from "./practice";
import { TrialsStep } from "./TrialsStep";
import { usePracticeHere } from "./usePracticeHere";
import { Watermark } from "./Watermark";
import { WhatIfStep } from "./WhatIfStep";
import { dayAndTime, STEPS } from "./wording";
import page from "./PracticePage.module.css";
import styles from "./CasePage.module.css";

/** One case, from the chart to the debrief. */
export function CasePage({ of }: { readonly of: CaseFile }) {
  const heading = usePageFocus();
  const attempts = usePractice((state) => state.attempts);
  const file = usePractice((state) => state.file);
  const begun = usePractice((state) => state.begun);
  const own = attemptsOf(of.id, { attempts, file });
  const [chosen, setChosen] = useState<string | null>(null);
  const attempt = own.find((one) => attemptKey(one) === chosen) ?? own.at(-1);
  usePracticeHere(attempt);
  const begin = () => {
    begun(of.id);
    setChosen(null);
    heading.current?.focus();
  };
  return (
    <main id="main" className={page["page"]}>
      <Watermark caseId={of.id} />
      <p className={styles["back"]}>
        <Link to="/practice">All cases</Link>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {of.title}
      </h1>
      <p className={styles["quiet"]}>
        {of.id === OPENED_ID ? "" : `Level ${of.level}. `}To practise:{" "}
        {of.objectives.map((id) => OBJECTIVES[id]).join("; ")}
      </p>
      <p className={styles["opening"]}>{of.opening}</p>
      {attempt === undefined ? (
        <p>
          <button type="button" className={styles["primary"]} onClick={begin}>
            Begin this case
          </button>
        </p>
      ) : (
        <>
          <Attempts own={own} now={attempt} onChosen={setChosen} onNew={begin} />
          <AttemptInHand key={attemptKey(attempt)} attempt={attempt} of={of} />
        </>
      )}
    </main>
  );
}

function Attempts({
  own,
  now,
  onChosen,
  onNew,
}: {
  readonly own: readonly Attempt[];
  readonly now: Attempt;
  readonly onChosen: (key: string) => void;
  readonly onNew: () => void;
}) {
  return (
    <div className={styles["attempts"]}>
      {own.length > 1 ? (
        <label>
          Attempt{" "}
          <select
            value={attemptKey(now)}
            onChange={(event) => {
              onChosen(event.target.value);
            }}
          >
            {own.map((attempt, index) => (
              <option key={attemptKey(attempt)} value={attemptKey(attempt)}>
                {index + 1}, {dayAndTime(attempt.begunAt)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {now.committedAt === null ? (
        <span className={styles["quiet"]}>Begun {dayAndTime(now.begunAt)}; not committed yet.</span>
      ) : (
        <>
          <span>Committed {dayAndTime(now.committedAt)}: the answers stay as they are.</span>
          <button type="button" onClick={onNew}>
            Begin a new attempt
          </button>
        </>
      )}
    </div>
  );
}

function AttemptInHand({ attempt, of }: { readonly attempt: Attempt; readonly of: CaseFile }) {
  const { changed, formNumber } = usePractice();
  const heading = useStepFocus(attempt.step);
  const open = (step: StepId) => {
    changed(attempt, { step });
  };
  const title = STEPS.find(({ id }) => id === attempt.step)?.title;
  const beside = attempt.step !== "read";
  return (
    <>
      <nav className={styles["steps"]} aria-label="Steps of the case">
        <ol>
          {STEPS.map((step) => (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === attempt.step ? "step" : undefined}
                disabled={step.afterCommit && attempt.committedAt === null}
                onClick={() => {
                  open(step.id);
                }}
              >
                {step.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles["columns"]} data-beside={beside || undefined}>
        {beside ? <ChartBeside of={of} /> : null}
        <section className={styles["step"]} aria-labelledby="practice-step">
          <h2 id="practice-step" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <StepOf key={formNumber} attempt={attempt} of={of} onOpen={open} />
        </section>
      </div>
    </>
  );
}

function StepOf({
  attempt,
  of,
  onOpen,
}: {
  readonly attempt: Attempt;
  readonly of: CaseFile;
  readonly onOpen: (step: StepId) => void;
}) {
  switch (attempt.step) {
    case "read":
      return (
        <>
          <ChartPages pages={of.chart} />
          <p className={styles["next"]}>
            <span>{DEFINITIONS.find(({ id }) => id === of.definition)?.name} is the definition to judge by.</span>
            <button
              type="button"
              className={styles["primary"]}
              onClick={() => {
                onOpen("trials");
              }}
            >
              Next: enter the trials
            </button>
          </p>
        </>
      );
    case "trials":
      return <TrialsStep attempt={attempt} onOpen={onOpen} />;
    case "judge":
      return <JudgeStep attempt={attempt} of={of} onOpen={onOpen} />;
    case "compare":
      return <CompareStep attempt={attempt} of={of} onOpen={onOpen} />;
    case "whatIf":
      return <WhatIfStep attempt={attempt} of={of} onOpen={onOpen} />;
    case "debrief":
      return <DebriefStep attempt={attempt} of={of} />;
  }
}

/** From this width on, in pixels, the chart has room beside the step. */
const WIDE = 1100;

/** The chart at hand in the later steps: beside them where there is room, folded above them where there is not. */
function ChartBeside({ of }: { readonly of: CaseFile }) {
  const [open, setOpen] = useState(() => globalThis.innerWidth >= WIDE);
  return (
    <aside className={styles["aside"]} aria-label="Chart">
      <details
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <h2>Chart</h2>
        </summary>
        <ChartPages pages={of.chart} />
      </details>
    </aside>
  );
}
