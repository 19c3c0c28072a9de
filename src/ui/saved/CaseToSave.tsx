import { useState } from "react";
import { dateText } from "../components/dates";
import { useConsultation } from "../state/consultation";
import { changedFacts } from "../state/draft-changes";
import type { Kept } from "../state/keeping";
import { LOCK_AFTER, useSettings } from "../state/settings";
import { today } from "../state/today";
import { useSaved } from "./saved";
import styles from "./saved.module.css";

/** The case on screen: what it is saved as, and saving it. */
export function CaseToSave() {
  const saved = useConsultation((state) => state.saved);
  // Another review in hand has another name; what was typed for the one before is not taken for it.
  return <SaveForm key={`${saved?.id ?? ""} ${saved?.label ?? ""}`} saved={saved} />;
}

function SaveForm({ saved }: { readonly saved: Kept["saved"] }) {
  const { list, conflict, save, openOther, lock } = useSaved();
  const [label, setLabel] = useState(saved?.label ?? `Review of ${dateText(today())}`);
  const named = label.trim();
  const newest = list.find(({ stored }) => stored.id === saved?.id);
  const isChanged = useConsultation((now) => {
    const kept = newest?.review?.kept;
    return kept !== undefined && !isSameCase(kept, now);
  });
  const changedElsewhere = saved !== null && newest !== undefined && newest.stored.revision !== saved.revision;
  return (
    <section className={styles["box"]} aria-labelledby="case-to-save">
      <h2 id="case-to-save">The case on screen</h2>
      <p>
        {saved === null
          ? "Not saved on this device."
          : `Saved as “${saved.label}”${isChanged ? "; the case has changed since." : "."}`}
      </p>
      <p className={styles["field"]}>
        <label htmlFor="review-label">Name of the review; no name, birth date or record number of a person</label>
        <input
          id="review-label"
          maxLength={120}
          autoComplete="off"
          value={label}
          onChange={(event) => {
            setLabel(event.target.value);
          }}
        />
      </p>
      <p className={styles["ways"]}>
        <button
          type="button"
          className={styles["primary"]}
          disabled={named === ""}
          onClick={() => void save(named, "same")}
        >
          {saved === null ? "Save on this device" : "Save again"}
        </button>
        {saved === null ? null : (
          <button type="button" disabled={named === ""} onClick={() => void save(named, "copy")}>
            Save as a new review
          </button>
        )}
      </p>
      {conflict !== null || changedElsewhere ? (
        <div className={styles["trouble"]} role="alert">
          <p>
            {newest === undefined
              ? "This review was removed in another tab. Nothing on screen is lost."
              : "This review was saved in another tab since it was opened here. Nothing was overwritten."}
          </p>
          <p className={styles["ways"]}>
            <button type="button" onClick={() => void save(conflict?.label ?? named, "copy")}>
              Save mine as a new review
            </button>
            {newest === undefined ? null : (
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
