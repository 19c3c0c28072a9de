import { useCallback } from "react";
import { LoadAgain } from "../components/LoadAgain";
import type { Findings } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { useRules, useRulesFailed } from "./rules-at-hand";
import { SectionStep } from "./SectionStep";
import { STEPS, type Step } from "./steps";
import styles from "./IntakePage.module.css";

/** The fields of a step, with what is to be corrected in it and the way to its neighbours. Stands in a form that holds a draft. */
export function StepFields({
  step,
  onGo,
  findings,
}: {
  readonly step: Step;
  readonly onGo: (step: Step) => void;
  /** What follows from the draft; null until the rules are there. */
  readonly findings: Findings | null;
}) {
  const rules = useRules();
  const intake = findings?.intake;
  const listed = useCallback(
    (fact: string) => (intake === undefined ? undefined : rules?.listedAnswer(intake, fact)),
    [rules, intake],
  );
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
      {rules === null || findings === null ? (
        <Coming />
      ) : (
        <>
          <rules.ProblemSummary step={step} findings={findings} />
          {step.group === undefined ? null : <rules.StepGroup group={step.group} findings={findings} />}
        </>
      )}
      {step.sections.map((section) => (
        <SectionStep key={section} section={section} problems={findings?.problems ?? NONE} listed={listed} />
      ))}
      <StepButtons step={step} onGo={onGo} />
    </form>
  );
}

const NONE = {};

/** Said where the rules could not be fetched. While they come in there is nothing to say: they are there before an answer is. */
function Coming() {
  const canKeep = useConsultation((state) => state.canKeep);
  if (!useRulesFailed()) return null;
  return (
    <p role="alert" className={styles["missing"]}>
      The rules could not be loaded, so nothing is concluded so far.{" "}
      {canKeep
        ? "What is typed is kept in this tab, and is there again when the page is loaded again."
        : "This browser does not let what is typed be kept, so it would be gone when the page is loaded again."}{" "}
      <LoadAgain />
    </p>
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
