import { useCallback, useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useConsultation } from "../state/consultation";
import type { Assessment } from "../../rules/index";
import { useAssessment } from "../state/assessment";
import type { Draft } from "../state/draft";
import { useSettled } from "../state/settled";
import { LivePanel } from "./LivePanel";
import { StepFields } from "./StepFields";
import { StepList } from "./StepList";
import { FIRST_STEP, openBySteps, STEPS, type Step } from "./steps";
import { useWantedFact } from "./useWantedFact";
import styles from "./IntakePage.module.css";

/** The intake: steps on the left, the step in hand in the middle, what follows from it on the right. */
export function IntakePage() {
  const draftNumber = useConsultation((state) => state.draftNumber);
  return <IntakeForm key={draftNumber} />;
}

function IntakeForm() {
  const { intake, assessment, problems } = useAssessment();
  const draftTyped = useConsultation((state) => state.draftTyped);
  const form = useForm<Draft>({ defaultValues: structuredClone<Draft>(useConsultation.getState().draft) });
  const stepId = useConsultation((state) => state.step);
  const stepOpened = useConsultation((state) => state.stepOpened);
  const step = STEPS.find(({ id }) => id === stepId) ?? FIRST_STEP;
  const setStep = useCallback(
    ({ id }: Step) => {
      stepOpened(id);
    },
    [stepOpened],
  );
  useWantedFact(step, setStep);
  const { openQuestions } = useSettled(assessment);

  // Every change is kept, right or wrong, so that an interruption loses nothing.
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          draftTyped(structuredClone(values));
        },
      }),
    [subscribe, draftTyped],
  );

  return (
    <FormProvider {...form}>
      <div className={styles["page"]}>
        <StepList steps={STEPS} current={step} onGo={setStep} problems={problems} open={openBySteps(openQuestions)} />
        <FlagsInBrief safety={assessment.safety} />
        <main className={styles["step"]} id="main">
          <StepFields step={step} onGo={setStep} intake={intake} assessment={assessment} problems={problems} />
        </main>
        <LivePanel assessment={assessment} openQuestions={openQuestions} />
      </div>
    </FormProvider>
  );
}

/** On a narrow screen the panel lies below the form; red flags are named above it too. */
function FlagsInBrief({ safety: { flags } }: { readonly safety: Assessment["safety"] }) {
  if (flags.length === 0) return null;
  return (
    <p className={styles["flags"]}>
      <strong>Red flags:</strong> {flags.map(({ title }) => title).join("; ")}
    </p>
  );
}
