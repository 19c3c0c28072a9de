import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { FormProvider } from "react-hook-form";
import { useNavigate } from "react-router";
import { whatMoves } from "../../../rules/what-moves";
import { FactsWithoutFields } from "../../components/FactLink";
import { useTypedForm } from "../../components/useTypedForm";
import { AnotherDraft, findingsOf, useAssessment } from "../../state/assessment";
import { useConsultation } from "../../state/consultation";
import { changedFacts } from "../../state/draft-changes";
import { emptyDraft, type Draft } from "../../state/draft";
import { rowPaths } from "../../state/draft-parts";
import { useHere, type Here } from "../../state/here";
import { intakeCommands } from "../intake-commands";
import { StepFields } from "../StepFields";
import { StepList } from "../StepList";
import { openBySteps, stepBeside, stepOf, STEPS, stepWithId, type Step } from "../steps";
import { STEP_ITSELF, useWantedFact } from "../useWantedFact";
import { followTheCase, isTried, LEFT, useHypothesis, useWhatIfHistory } from "./hypothesis";
import { WhatMoves } from "./WhatMoves";
import styles from "./WhatIf.module.css";

/** What if: the same questions over another draft, and what moves beside the case. The case is not touched. */
export function WhatIfPage() {
  const { of, from, number } = useHypothesis();
  const caseId = useConsultation((state) => state.caseId);
  // On coming in, and when another case comes; not when it is left, while the page still stands for a moment.
  useEffect(() => {
    beginWhereNothingWasTried(caseId);
  }, [caseId]);
  useHere(HERE);
  useWayOut(from === null);
  // What was tried of another case is not shown beside this one.
  return from !== null && of === caseId ? <Trying key={number} from={from} /> : null;
}

/** Leads to the intake once the what-if was left, by its buttons or by redo. */
function useWayOut(isLeft: boolean): void {
  const navigate = useNavigate();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isLeft && wasOpen.current) void navigate("/");
    wasOpen.current = !isLeft;
  }, [isLeft, navigate]);
}

/** Begins from the case as it is, unless something was tried of it, which stays. */
function beginWhereNothingWasTried(caseId: string): void {
  const { draft, step } = useConsultation.getState();
  const now = useHypothesis.getState;
  if (now().of !== caseId) now().begun(caseId, draft, step);
  followTheCase();
  if (!isTried(now()) && now().from !== draft) now().begun(caseId, draft, step);
}

const { factWanted } = useConsultation.getState();

/** Undo, the keys and the search are about the what-if here, and leave the case alone. */
const HERE: Here = {
  changes: useWhatIfHistory,
  nameOf: (fact = "") =>
    fact === LEFT ? "leaving the what-if" : (stepOf(fact)?.title ?? "another beginning from the case"),
  show: (fact) => {
    if (fact !== LEFT) factWanted(fact);
  },
  rows: () => rowPaths(useHypothesis.getState().draft ?? emptyDraft()),
  step: (by) => {
    const { step, stepOpened } = useHypothesis.getState();
    const to = stepBeside(step, by);
    if (to === undefined) return;
    stepOpened(to.id);
    document.getElementById("step-title")?.focus();
  },
  commands: () => {
    const { draft, stepOpened, workedOn } = useHypothesis.getState();
    return intakeCommands({
      draft: draft ?? useConsultation.getState().draft,
      at: "the what-if",
      toStep: (id) => {
        stepOpened(id);
        factWanted(STEP_ITSELF);
      },
      toFact: factWanted,
      changed: workedOn,
    });
  },
};

function Trying({ from }: { readonly from: Draft }) {
  const { typed, stepOpened, step: stepId } = useHypothesis();
  const form = useTypedForm<Draft>(() => useHypothesis.getState().draft ?? from, typed);
  const record = useConsultation((state) => state.record);
  const region = useConsultation((state) => state.region);
  const inCase = useAssessment();
  const caseDraft = useConsultation((state) => state.draft);
  // The case may have changed since: what moves is held against what this began from.
  const { assessment: before, intake: recorded } = useMemo(
    () => (changedFacts(from, caseDraft).length === 0 ? inCase : findingsOf(from, record, region)),
    [from, caseDraft, inCase, record, region],
  );
  const draft = useDeferredValue(useHypothesis((state) => state.draft)) ?? from;
  const tried = useMemo(() => findingsOf(draft, record, region), [draft, record, region]);
  const { intake, assessment: after, problems } = tried;
  const moves = useMemo(() => whatMoves(before, after), [before, after]);
  const step = stepWithId(stepId);
  const onGo = useCallback(
    ({ id }: Step) => {
      stepOpened(id);
    },
    [stepOpened],
  );
  useWantedFact(step, onGo, true);

  return (
    <AnotherDraft value={tried}>
      <FormProvider {...form}>
        <div className={styles["page"]}>
          <Bar from={from} draft={draft} />
          <div className={styles["trying"]}>
            <StepList
              steps={STEPS}
              current={step}
              onGo={onGo}
              problems={problems}
              open={openBySteps(after.openQuestions)}
              inRow
            />
            <main className={styles["step"]} id="main">
              <FactsWithoutFields value>
                <StepFields step={step} onGo={onGo} findings={tried} />
              </FactsWithoutFields>
            </main>
            <WhatMoves facts={changedFacts(from, draft)} recorded={recorded} tried={intake} moves={moves} />
          </div>
        </div>
      </FormProvider>
    </AnotherDraft>
  );
}

/** What this page is, and the two ways out of it, which stay in sight: the steps look like those of the case. */
function Bar({ from, draft }: { readonly from: Draft; readonly draft: Draft }) {
  const { begun, becameTheCase, discarded, step } = useHypothesis();
  const { caseId, draft: inCase } = useConsultation();
  const isAnother = useWhatIfHistory(({ past }) => past.at(-1)?.before.from !== undefined);
  const caseMoved = changedFacts(from, inCase).length > 0;
  const changed = changedFacts(from, draft).length > 0;
  return (
    <section className={styles["bar"]} aria-label="What if">
      <p>
        <strong>What if.</strong> Answers changed here do not touch the case, its print or its files.
        {isAnother && !changed ? " What was tried before comes back with Undo." : ""}
        {caseMoved ? " The case has changed since this began, so it can't be kept; it can begin again." : ""}
      </p>
      <p className={styles["ways"]}>
        <strong aria-hidden="true">What if</strong>
        {caseMoved ? (
          <button
            type="button"
            onClick={() => {
              begun(caseId, inCase, step);
            }}
          >
            Begin again from the case
          </button>
        ) : (
          <button type="button" disabled={!changed} onClick={becameTheCase}>
            Keep <span className={styles["long"]}>as the case</span>
          </button>
        )}
        <button type="button" onClick={discarded}>
          Discard <span className={styles["long"]}>and go back</span>
        </button>
      </p>
    </section>
  );
}
