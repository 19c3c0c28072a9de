import { useEffect, useRef } from "react";
import type { Step } from "./steps";
import { stepOf } from "./steps";
import styles from "./StepList.module.css";

/** How much of the step before is in sight, in pixels. */
const PART_BEFORE = 40;

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
  /** Open facts of each step on which a finding still hinges; undefined until that is known. */
  readonly open: Readonly<Record<string, number>> | undefined;
  /** Set where the steps stand in a row above the step in hand. */
  readonly inRow?: boolean;
}) {
  const inHand = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where the steps stand in a row that scrolls, the one in hand is in sight, with a part of the one before it.
    const [button, row] = [inHand.current, inHand.current?.closest("ol")];
    if (button !== null && row !== null && row !== undefined)
      row.scrollLeft = button.offsetLeft - row.offsetLeft - PART_BEFORE;
  }, [current]);
  const withProblems = new Set(Object.keys(problems).map((fact) => stepOf(fact)?.id));
  return (
    <nav className={styles["steps"]} data-in-row={inRow || undefined} aria-label="Steps of the intake">
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles["step"]}
              ref={step === current ? inHand : undefined}
              aria-describedby={`open-${step.id}`}
              aria-current={step === current ? "step" : undefined}
              onClick={() => {
                onGo(step);
              }}
            >
              {step.title}
              {open === undefined ? <RoomForOpen /> : <OpenHere id={`open-${step.id}`} number={open[step.id] ?? 0} />}
              {withProblems.has(step.id) ? <span className={styles["problem"]}> to correct</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Keeps the place of the number, so that no step moves under the pointer when it is known. */
function RoomForOpen() {
  return (
    <span className={styles["room"]} aria-hidden="true">
      {" "}
      00 open
    </span>
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
