import { useCallback, useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useConsultation } from "../state/consultation";
import type { Assessment } from "../../rules/index";
import { useAssessment } from "../state/assessment";
import type { Draft } from "../state/draft";
import { fieldId } from "../components/typed-field";
import { QuickEntry } from "./quick-entry/QuickEntry";
import { TrialsForm } from "../components/trials/TrialsForm";
import { CoursesStep } from "./CoursesStep";
import { CurrentMedicines } from "./CurrentMedicines";
import { LivePanel } from "./LivePanel";
import { ProblemSummary } from "./ProblemSummary";
import { ScalesStep } from "./ScalesStep";
import { SectionStep } from "./SectionStep";
import { StepList } from "./StepList";
import { FIRST_STEP, openBySteps, STEPS, stepOf, type Step } from "./steps";
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
        <StepList
          steps={STEPS}
          current={step}
          onGo={setStep}
          problems={problems}
          open={openBySteps(assessment.openQuestions)}
        />
        <FlagsInBrief safety={assessment.safety} />
        <main className={styles["step"]} id="main">
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
            }}
          >
            <h1 className={styles["title"]} tabIndex={-1} id="step-title">
              {step.title}
            </h1>
            <ProblemSummary step={step} problems={problems} intake={intake} />
            {step.group === "trials" ? (
              <>
                <QuickEntry />
                <TrialsForm verdicts={assessment.trials} problems={problems} />
              </>
            ) : null}
            {step.group === "courses" ? <CoursesStep problems={problems} /> : null}
            {step.sections.includes("medicines") ? <CurrentMedicines problems={problems} /> : null}
            {step.group === "scales" ? <ScalesStep courses={assessment.scales} problems={problems} /> : null}
            {step.sections.map((section) => (
              <SectionStep key={section} section={section} problems={problems} />
            ))}
            <StepButtons step={step} onGo={setStep} />
          </form>
        </main>
        <LivePanel assessment={assessment} />
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

/** Opens the step of a fact someone asked for, and puts the focus on its field once the step is there. */
function useWantedFact(step: Step, onGo: (step: Step) => void): void {
  const wanted = useConsultation((state) => state.wantedFact);
  const factWanted = useConsultation((state) => state.factWanted);
  useEffect(() => {
    if (wanted === null) return;
    const itsStep = stepOf(wanted);
    if (itsStep !== undefined && itsStep !== step) {
      onGo(itsStep);
      return;
    }
    focusField(wanted);
    factWanted(null);
  }, [wanted, step, factWanted, onGo]);
}

/** The field of a fact, or of the group it belongs to. */
function focusField(fact: string): void {
  for (let path = fact; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const field = document.getElementById(fieldId(path));
    if (field === null) continue;
    const target = field.matches("fieldset")
      ? (field.querySelector<HTMLElement>("input:checked, input, select, button") ?? field)
      : field;
    // A field under a closed “More” can't take the focus.
    for (let more = field.closest("details"); more !== null; more = more.parentElement?.closest("details") ?? null)
      more.open = true;
    target.focus();
    field.scrollIntoView({ block: "center" });
    return;
  }
  document.getElementById("step-title")?.focus();
}

function StepButtons({ step, onGo }: { readonly step: Step; readonly onGo: (step: Step) => void }) {
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  const go = (to: Step) => {
    onGo(to);
    document.getElementById("step-title")?.focus();
  };
  return (
    <p className={styles["buttons"]}>
      {before === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            go(before);
          }}
        >
          Back: {before.title}
        </button>
      )}
      {after === undefined ? (
        <a className={styles["toReview"]} href="#/review">
          To the review
        </a>
      ) : (
        <button
          type="button"
          className={styles["next"]}
          onClick={() => {
            go(after);
          }}
        >
          Next: {after.title}
        </button>
      )}
    </p>
  );
}
