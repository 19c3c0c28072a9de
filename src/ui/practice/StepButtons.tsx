import type { StepId } from "./attempt";
import styles from "./steps.module.css";

interface Way {
  readonly step: StepId;
  readonly title: string;
}

/** On to the next step, or back. */
export function StepButtons({
  back,
  next,
  onOpen,
}: {
  readonly back?: Way;
  readonly next?: Way;
  readonly onOpen: (step: StepId) => void;
}) {
  return (
    <p className={styles["buttons"]}>
      {back === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            onOpen(back.step);
          }}
        >
          Back: {back.title}
        </button>
      )}
      {next === undefined ? null : (
        <button
          type="button"
          className={styles["primary"]}
          onClick={() => {
            onOpen(next.step);
          }}
        >
          Next: {next.title}
        </button>
      )}
    </p>
  );
}
