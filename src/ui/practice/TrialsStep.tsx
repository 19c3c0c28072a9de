import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { useTypedForm } from "../components/useTypedForm";
import { TrialsForm } from "../components/trials/TrialsForm";
import type { TrialsDraft } from "../state/draft";
import type { Attempt, StepId } from "./attempt";
import { readAttemptTrials } from "./comparison";
import { usePractice } from "./practice";
import { StepButtons } from "./StepButtons";
import styles from "./steps.module.css";

/** The trials as the reader finds them in the chart. No verdict is shown: that is for the reader to give. */
export function TrialsStep({
  attempt,
  onOpen,
}: {
  readonly attempt: Attempt;
  readonly onOpen: (step: StepId) => void;
}) {
  const changed = usePractice((state) => state.changed);
  // The attempt is found again by its key, so this need not follow each of its changes.
  const [typed] = useState(() => ({ trials }: TrialsDraft) => {
    changed(attempt, { trials });
  });
  const form = useTypedForm<TrialsDraft>(() => ({ trials: attempt.trials }), typed);
  const { problems } = readAttemptTrials(attempt);

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <p className={styles["lead"]}>
          Every medicine the chart reports, with what the chart says of it and nothing more: what it leaves open stays
          open.
        </p>
        <fieldset className={styles["plain"]} disabled={attempt.committedAt !== null}>
          <legend className={styles["hidden"]}>Trials</legend>
          <TrialsForm problems={problems} />
        </fieldset>
        <StepButtons
          back={{ step: "read", title: "read the chart" }}
          next={{ step: "judge", title: "judge and commit" }}
          onOpen={onOpen}
        />
      </form>
    </FormProvider>
  );
}
