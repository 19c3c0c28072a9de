import { useState } from "react";
import { dateText } from "../components/dates";
import { useConsultation } from "../state/consultation";
import { changedFacts } from "../state/draft-changes";
import type { Kept } from "../state/keeping";
import { LOCK_AFTER, useSettings } from "../state/settings";
import { today } from "../state/today";
import { LONGEST_NAME } from "./name-of-review";
import { NameIsFull } from "./NameIsFull";
import { useSaved } from "./saved";
import styles from "./saved.module.css";

/** The case on screen: what it is saved as, and saving it. */
export function CaseToSave() {
  const { list, conflict, save, openOther, lock } = useSaved();
  const saved = useConsultation((state) => state.saved);
  const [label, setLabel] = useNameOfCase(saved?.label);
  const named = label.trim();
  const newest = list.find(({ stored }) => stored.id === saved?.id);
  const isNew = newest === undefined;
  const isChanged = useConsultation((now) => {
    const kept = newest?.review?.kept;
    return kept !== undefined && !isSameCase(kept, now);
  });
  const changedElsewhere = saved !== null && newest !== undefined && newest.stored.revision !== saved.revision;
  return (
    <section className={styles["box"]} aria-labelledby="case-to-save">
      <h2 id="case-to-save" tabIndex={-1}>
        The case on screen
      </h2>
      <p>{savedText(saved?.label, !isNew, isChanged)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(named, isNew ? "copy" : "same");
        }}
      >
        <p className={styles["field"]}>
          <label htmlFor="review-label">Name of the review; no name, birth date or record number of a person</label>
          <input
            id="review-label"
            maxLength={LONGEST_NAME}
            aria-describedby="review-label-length"
            autoComplete="off"
            value={label}
            onChange={(event) => {
              setLabel(event.target.value);
            }}
          />
          <NameIsFull id="review-label-length" name={label} />
        </p>
        <p className={styles["ways"]}>
          <button type="submit" className={styles["primary"]} disabled={named === ""}>
            {isNew ? "Save on this device" : "Save again"}
          </button>
          {isNew ? null : (
            <button type="button" disabled={named === ""} onClick={() => void save(named, "copy")}>
              Save as a new review
            </button>
          )}
        </p>
      </form>
      {conflict !== null || changedElsewhere ? (
        <div className={styles["trouble"]} role="alert">
          <p>
            {isNew
              ? "This review is not on this device any more, so nothing was saved. Nothing on screen is lost."
              : "This review was saved in another tab since it was opened here. Nothing was overwritten."}
          </p>
          <p className={styles["ways"]}>
            <button type="button" onClick={() => void save(conflict?.label ?? named, "copy")}>
              Save mine as a new review
            </button>
            {isNew ? null : (
              <>
                <button type="button" onClick={() => void openOther()}>
                  Open the other version (Undo brings mine back)
                </button>
                <button type="button" onClick={() => void save(conflict?.label ?? named, "replacing")}>
                  Replace the other version with mine
                </button>
              </>
            )}
          </p>
        </div>
      ) : null}
      <p className={styles["ways"]}>
        <LockAfter />
        <button type="button" onClick={lock}>
          Lock now
        </button>
      </p>
    </section>
  );
}

/** The name to save the case under: as it is typed for this case, until it is saved or another is on screen. */
function useNameOfCase(savedAs: string | undefined): readonly [string, (label: string) => void] {
  const of = useConsultation(({ caseId, saved }) => [caseId, saved?.id, saved?.label].join(" "));
  const [typed, setTyped] = useState<{ readonly of: string; readonly label: string }>();
  const label = typed?.of === of ? typed.label : (savedAs ?? `Review of ${dateText(today())}`);
  return [
    label,
    (now) => {
      setTyped({ of, label: now });
    },
  ];
}

/** What the case is on this device, in a sentence. */
function savedText(label: string | undefined, isThere: boolean, isChanged: boolean): string {
  if (label === undefined) return "Not saved on this device.";
  if (!isThere) return `It was saved as “${label}”, which is not on this device any more.`;
  return `Saved as “${label}”${isChanged ? "; the case has changed since." : "."}`;
}

/** Whether two cases hold the same, wherever somebody was in them. */
function isSameCase(one: Kept, other: Kept): boolean {
  const rest = ({ record, region, chosenOptions, comparedOptions, handoutEdits }: Kept) =>
    JSON.stringify([record, region, chosenOptions, comparedOptions, Object.entries(handoutEdits)]);
  return changedFacts(one.draft, other.draft).length === 0 && rest(one) === rest(other);
}

function LockAfter() {
  const lockAfter = useSettings((state) => state.lockAfter);
  const lockAfterChosen = useSettings((state) => state.lockAfterChosen);
  const watchAgain = useSaved((state) => state.watchAgain);
  return (
    <label>
      Locks when not used for{" "}
      <select
        value={lockAfter}
        onChange={(event) => {
          lockAfterChosen(Number(event.target.value));
          watchAgain();
        }}
      >
        {LOCK_AFTER.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes === 0 ? "any time (never locks)" : `${minutes} ${minutes === 1 ? "minute" : "minutes"}`}
          </option>
        ))}
      </select>
    </label>
  );
}
