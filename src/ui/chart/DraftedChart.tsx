import { useEffect, useMemo, useRef } from "react";
import { factsOf } from "../../rules/adequacy/facts";
import { useAssessment } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { today } from "../state/today";
import type { OpenChart } from "../state/open-chart";
import {
  isListOpen,
  withConfirmed,
  withListOpen,
  withoutTrial,
  withReopened,
  withSetAside,
  withTrial,
  withTrialConfirmed,
  type Worked,
} from "../state/record";
import { Finding, type FindingActions } from "../components/Finding";
import { Differences } from "./Differences";
import { DraftedTrialCard, EvidenceList, type TrialActions } from "./DraftedTrialCard";
import styles from "./chart.module.css";

/** The draft from a chart: every finding beside what it rests on, to confirm or leave out. */
export function DraftedChart({ chart: { draft, heading } }: { readonly chart: OpenChart }) {
  const record = useConsultation((state) => state.record);
  const { intake, assessment } = useAssessment();
  const facts = useMemo(() => factsOf(intake), [intake]);
  const { onListOpen, ...actions } = useActions();
  const listOpen = useConsultation((state) => isListOpen(state.draft));
  const label = (path: string) => facts.describe(path).label;
  const others = record.filter(({ path }) => !path.startsWith("trials."));
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever drafted the case goes on here; the reading above is done.
  useEffect(() => {
    title.current?.focus();
  }, [draft]);
  const open = record.filter(({ state }) => state === "toConfirm").length;
  return (
    <section aria-labelledby="drafted" className={styles["drafted"]}>
      <h2 id="drafted" ref={title} tabIndex={-1}>
        Draft from the chart of {heading}
      </h2>
      <p role="status">
        {open === 0
          ? "Nothing is left to confirm."
          : `${open} ${open === 1 ? "finding is" : "findings are"} to confirm.`}
      </p>
      {draft.trials.length === 0 ? null : (
        <p className={styles["actions"]}>
          {listOpen
            ? "The record may not hold everything that was tried: other medicines count as possible until you say otherwise."
            : "The list of trials is read as everything that was tried."}{" "}
          <button
            type="button"
            onClick={() => {
              onListOpen(!listOpen);
            }}
          >
            {listOpen ? "Nothing else was tried" : "Other medicines may have been tried"}
          </button>
        </p>
      )}
      <Differences chart={draft} />
      {draft.trials.map((trial) => (
        <DraftedTrialCard
          key={trial.id}
          trial={trial}
          intake={intake}
          record={record}
          label={label}
          verdict={assessment.trials?.find(({ id }) => id === trial.id)}
          {...actions}
        />
      ))}
      {others.length === 0 ? null : (
        <section aria-labelledby="drafted-facts" className={styles["card"]}>
          <h3 id="drafted-facts">Other facts</h3>
          <dl className={styles["facts"]}>
            {others.map((fact) => (
              <div key={fact.path}>
                <dt>{label(fact.path)}</dt>
                <dd>
                  <Finding fact={fact} label={label(fact.path)} intake={intake} {...actions} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <EvidenceList title="What the record shows besides" evidence={draft.evidence} label={label} />
    </section>
  );
}

function useActions(): FindingActions & TrialActions & { readonly onListOpen: (open: boolean) => void } {
  const draftWorkedOn = useConsultation((state) => state.draftWorkedOn);
  return useMemo(() => {
    const work = (change: (worked: Worked) => Worked) => {
      draftWorkedOn(change(useConsultation.getState()));
    };
    return {
      onConfirm: (path, found) => {
        work((worked) => withConfirmed(worked, path, found, today()));
      },
      onSetAside: (path) => {
        work((worked) => withSetAside(worked, path));
      },
      onReopen: (path) => {
        work((worked) => withReopened(worked, path));
      },
      onConfirmTrial: (id) => {
        work((worked) => withTrialConfirmed(worked, id, today()));
      },
      onRemoveTrial: (id) => {
        work((worked) => withoutTrial(worked, id));
      },
      onPutBackTrial: (trial) => {
        work((worked) => withTrial(worked, trial));
      },
      onListOpen: (open) => {
        work((worked) => withListOpen(worked, open));
      },
    };
  }, [draftWorkedOn]);
}
