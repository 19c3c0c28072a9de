import type { Step } from "./steps";
import { stepOf } from "./steps";
import styles from "./StepList.module.css";

/** The steps with their state; free to jump. */
export function StepList({
  steps,
  current,
  onGo,
  problems,
  open,
  inRow = false,
}: {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly onGo: (step: Step) => void;
  readonly problems: Readonly<Record<string, string>>;
  /** Open facts of each step on which a finding still hinges. */
  readonly open: Readonly<Record<string, number>>;
  /** Set where the steps stand in a row above the step in hand. */
  readonly inRow?: boolean;
}) {
  const withProblems = new Set(Object.keys(problems).map((fact) => stepOf(fact)?.id));
  return (
    <nav className={styles["steps"]} data-in-row={inRow || undefined} aria-label="Steps of the intake">
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles["step"]}
              aria-describedby={`open-${step.id}`}
              aria-current={step === current ? "step" : undefined}
              onClick={() => {
                onGo(step);
              }}
            >
              {step.title}
              <OpenHere id={`open-${step.id}`} number={open[step.id] ?? 0} />
              {withProblems.has(step.id) ? <span className={styles["problem"]}> to correct</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How much of a step is unanswered and matters; it describes the step and is no part of its name. */
function OpenHere({ id, number }: { readonly id: string; readonly number: number }) {
  if (number === 0) return null;
  return (
    <span
      className={styles["open"]}
      id={id}
      aria-hidden="true"
      title={`${number} unanswered on which something still hinges`}
    >
      {" "}
      {number} open
    </span>
  );
}
