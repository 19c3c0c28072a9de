import { useState } from "react";
import { damagedDrafts, removeDamagedDrafts } from "../state/keeping";
import { useLock } from "../state/lock";
import { saveText } from "../state/save-file";
import styles from "./App.module.css";

/** What any page has to say above itself: saved reviews are about to lock, a draft could not be read. */
export function Notices() {
  return (
    <>
      <LockWarning />
      <DamagedDrafts />
    </>
  );
}

function LockWarning() {
  const { locksIn, stay } = useLock();
  if (locksIn === null) return null;
  // Said once, not with every second.
  return (
    <p role="alert" className={styles["message"]}>
      The saved reviews lock in less than <span aria-hidden="true">{locksIn} seconds</span>
      <span className={styles["said"]}>half a minute</span>, since this page is not used.{" "}
      <button type="button" onClick={stay}>
        Stay unlocked
      </button>
    </p>
  );
}

/** Drafts that could not be read were kept as they were, and can be had as files. */
function DamagedDrafts() {
  const [texts, setTexts] = useState(damagedDrafts);
  if (texts.length === 0) return null;
  return (
    <p className={styles["message"]} data-kind="problem" role="status">
      {texts.length === 1 ? "An earlier draft in this tab" : `${texts.length} earlier drafts in this tab`} could not be
      read. What was kept is as it was; the case on screen is another.{" "}
      <button
        type="button"
        onClick={() => {
          for (const text of texts) saveText("crossroads-damaged-draft.txt", text);
        }}
      >
        Save as a file
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          removeDamagedDrafts();
          setTexts([]);
        }}
      >
        Remove for good
      </button>
    </p>
  );
}
