import type { Step } from "./steps";
import { stepOf } from "./steps";
import styles from "./StepList.module.css";

/** The steps with their state; free to jump. */
export function StepList({
  steps,
  current,
  onGo,
  problems,
}: {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly onGo: (step: Step) => void;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const withProblems = new Set(Object.keys(problems).map((fact) => stepOf(fact)?.id));
  return (
    <nav className={styles["steps"]} aria-label="Steps of the intake">
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles["step"]}
              aria-current={step === current ? "step" : undefined}
              onClick={() => {
                onGo(step);
              }}
            >
              {step.title}
              {withProblems.has(step.id) ? <span className={styles["problem"]}> to correct</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
