import { useCallback } from "react";
import { FormProvider } from "react-hook-form";
import { useTypedForm } from "../components/useTypedForm";
import { useConsultation } from "../state/consultation";
import type { Assessment } from "../../rules/index";
import type { Draft } from "../state/draft";
import { useSettled } from "../state/settled";
import { useFindings, useRules, useRulesFailed } from "./rules-at-hand";
import { StepFields } from "./StepFields";
import { StepList } from "./StepList";
import { openBySteps, STEPS, stepWithId, type Step } from "./steps";
import { useKeptPlace } from "./useKeptPlace";
import { useWantedFact } from "./useWantedFact";
import styles from "./IntakePage.module.css";
import panel from "./LivePanel.module.css";

/** The intake: steps on the left, the step in hand in the middle, what follows from it on the right. */
export function IntakePage() {
  const draftNumber = useConsultation((state) => state.draftNumber);
  useKeptPlace(useRules() !== null);
  return <IntakeForm key={draftNumber} />;
}

function draftNow(): Draft {
  return useConsultation.getState().draft;
}

function IntakeForm() {
  const rules = useRules();
  const findings = useFindings();
  const draftTyped = useConsultation((state) => state.draftTyped);
  const form = useTypedForm<Draft>(draftNow, draftTyped);
  const stepId = useConsultation((state) => state.step);
  const stepOpened = useConsultation((state) => state.stepOpened);
  const step = stepWithId(stepId);
  const setStep = useCallback(
    ({ id }: Step) => {
      stepOpened(id);
    },
    [stepOpened],
  );
  useWantedFact(step, setStep, rules !== null);
  const openQuestions = useSettled(findings)?.assessment.openQuestions;

  return (
    <FormProvider {...form}>
      <div className={styles["page"]}>
        <StepList
          steps={STEPS}
          current={step}
          onGo={setStep}
          problems={findings?.problems ?? {}}
          open={openQuestions && openBySteps(openQuestions)}
        />
        {rules === null || findings === null ? null : <rules.InBrief assessment={findings.assessment} />}
        <main className={styles["step"]} id="main">
          <StepFields step={step} onGo={setStep} findings={findings} />
        </main>
        {rules === null || findings === null ? (
          <PanelBefore />
        ) : (
          <rules.LivePanel assessment={findings.assessment} openQuestions={openQuestions ?? NONE_OPEN} />
        )}
      </div>
    </FormProvider>
  );
}

const NONE_OPEN: Assessment["openQuestions"] = [];

/** What the panel is for, while there is nothing to show in it. */
function PanelBefore() {
  return (
    <aside className={panel["panel"]} aria-label="What follows so far">
      <section>
        <h2>What follows so far</h2>
        <p>
          {useRulesFailed()
            ? "Nothing is concluded so far, since the rules could not be loaded."
            : "As answers come in, this is where red flags show, how adequate each trial was, treatment resistance by each definition and what it hinges on, and where the options stand."}
        </p>
      </section>
    </aside>
  );
}
