import { useEffect, useRef } from "react";
import type { Session } from "../../api-client/fhir/session";
import type { ListedPatient } from "../../api-client/queries/patients";
import { useChart, type ReadingProgress } from "../../api-client/queries/useChart";
import { dateText } from "../components/dates";
import { AskedTable } from "./AskedTable";
import { TakeIn } from "./TakeIn";
import styles from "./chart.module.css";

/** One patient's chart while it is read, and what came of it. */
export function ChartReading({
  session,
  patient,
  onAnother,
}: {
  readonly session: Session;
  readonly patient: ListedPatient;
  readonly onAnother: () => void;
}) {
  const who = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed went with the list of people.
    who.current?.focus();
  }, []);
  const { chart, problem, isReading, asked, progress, cancel, readAgain } = useChart(session, patient.id);
  return (
    <div className={styles["reading"]}>
      <p ref={who} tabIndex={-1}>
        <strong>{patient.name ?? "Name not recorded"}</strong>, born{" "}
        {patient.birthDate === undefined ? "on a date not recorded" : dateText(patient.birthDate)}
      </p>
      {isReading ? (
        <ul className={styles["progress"]} aria-label="What is being read">
          {progress.map((part) => (
            <ProgressLine
              key={part.type}
              part={part}
              onStop={() => {
                cancel(part.type);
              }}
            />
          ))}
        </ul>
      ) : null}
      <p role="status">{isReading ? "Reading the chart…" : "Reading has ended."}</p>
      {problem === undefined ? null : (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
      <p className={styles["actions"]}>
        {isReading ? (
          <button
            type="button"
            onClick={() => {
              cancel();
            }}
          >
            Stop reading
          </button>
        ) : (
          <button type="button" onClick={readAgain}>
            Read again
          </button>
        )}
        <button type="button" onClick={onAnother}>
          Another patient
        </button>
      </p>
      {chart !== undefined ? (
        <TakeIn chart={chart} signIn={session.signIn} />
      ) : isReading ? null : (
        <AskedTable asked={asked} notUsed={[]} />
      )}
    </div>
  );
}

function ProgressLine({
  part: { type, isReading, count, total, pages },
  onStop,
}: {
  readonly part: ReadingProgress;
  readonly onStop: () => void;
}) {
  return (
    <li>
      <span>{type}</span>
      <progress
        aria-label={`${type} read so far`}
        {...(isReading && total === undefined
          ? {}
          : { value: isReading ? count : 1, max: isReading ? Math.max(total ?? 1, 1) : 1 })}
      />
      <span>
        {count}
        {total === undefined ? "" : ` of ${total}`} ({pages} {pages === 1 ? "page" : "pages"})
      </span>
      {isReading ? (
        <button type="button" aria-label={`Stop reading ${type}`} onClick={onStop}>
          Stop
        </button>
      ) : null}
    </li>
  );
}
