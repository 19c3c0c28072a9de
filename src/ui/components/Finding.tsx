import { answerText } from "../../rules/adequacy/facts";
import type { Intake } from "../../rules/index";
import type { Found, RecordedFact } from "../../rules/intake/record";
import { dateText } from "./dates";
import styles from "./Finding.module.css";

/** What can be done with a finding of the record. */
export interface FindingActions {
  readonly onConfirm: (path: string, found: Found) => void;
  readonly onSetAside: (path: string) => void;
  readonly onReopen: (path: string) => void;
}

/** What the record says of one fact: each reading with its resource and date, and whether a clinician has confirmed it. */
export function Finding({
  fact: { path, state, found },
  label,
  intake,
  named = false,
  ...actions
}: FindingActions & {
  readonly fact: RecordedFact;
  readonly label: string;
  readonly intake: Intake;
  /** Whether its label is shown too. */
  readonly named?: boolean;
}) {
  return (
    <div className={styles["finding"]} data-state={state}>
      <p className={styles["state"]}>
        {named ? `${label}. ` : ""}
        {found.length > 1 && state === "toConfirm" ? CONFLICT : STATES[state]}
      </p>
      <ul className={styles["readings"]}>
        {found.map((reading) => (
          <li key={`${String(reading.value)} ${reading.resource}`}>
            <Reading reading={reading} text={answerText(intake, path, reading.value)} />{" "}
            {state === "toConfirm" ? (
              <button
                type="button"
                aria-label={`Confirm: ${label}, ${answerText(intake, path, reading.value)}`}
                onClick={() => {
                  actions.onConfirm(path, reading);
                }}
              >
                Confirm
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {state === "toConfirm" ? (
        <button
          type="button"
          aria-label={`Leave out: ${label}`}
          onClick={() => {
            actions.onSetAside(path);
          }}
        >
          Leave out
        </button>
      ) : (
        <button
          type="button"
          aria-label={`Take back: ${label}`}
          onClick={() => {
            actions.onReopen(path);
          }}
        >
          Take back
        </button>
      )}
    </div>
  );
}

const CONFLICT = "To confirm; the record has more than one reading:";
const STATES = {
  toConfirm: "To confirm, from the record:",
  confirmed: "Confirmed, from the record:",
  setAside: "Left out:",
};

/** One reading: the value, where it stands, and the words of the record. */
export function Reading({
  reading: { resource, date, says },
  text,
}: {
  readonly reading: Found;
  readonly text: string;
}) {
  return (
    <>
      <strong>{text}</strong>{" "}
      <span className={styles["origin"]}>
        {resource}, {date === undefined ? "no date recorded" : dateText(date)}
        {says === undefined ? null : <>: “{says}”</>}
      </span>
    </>
  );
}
