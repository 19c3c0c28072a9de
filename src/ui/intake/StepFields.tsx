import type { Assessment, Intake } from "../../rules/index";
import { TrialsForm } from "../components/trials/TrialsForm";
import { CoursesStep } from "./CoursesStep";
import { CurrentMedicines } from "./CurrentMedicines";
import { ProblemSummary } from "./ProblemSummary";
import { QuickEntry } from "./quick-entry/QuickEntry";
import { ScalesStep } from "./ScalesStep";
import { SectionStep } from "./SectionStep";
import { STEPS, type Step } from "./steps";
import styles from "./IntakePage.module.css";

/** The fields of a step, with what is to be corrected in it and the way to its neighbours. Stands in a form that holds a draft. */
export function StepFields({
  step,
  onGo,
  intake,
  assessment,
  problems,
}: {
  readonly step: Step;
  readonly onGo: (step: Step) => void;
  readonly intake: Intake;
  readonly assessment: Assessment;
  readonly problems: Readonly<Record<string, string>>;
}) {
  return (
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
      <StepButtons step={step} onGo={onGo} />
    </form>
  );
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
