import { useEffect, useState } from "react";
import { Link, useLocation } from "react-router";
import { useConsultation } from "../state/consultation";
import { damagedDrafts, removeDamagedDrafts } from "../state/keeping";
import { DROPPED_TEXT, useDropped } from "../state/dropped";
import { wasEmptied } from "../state/forgotten";
import { useLock } from "../state/lock";
import { useOffline } from "../state/offline";
import { saveText } from "../state/save-file";
import { useRoomBelow } from "./useRoomBelow";
import { useSavedElsewhere } from "./useSavedElsewhere";
import styles from "./App.module.css";

/**
 * What any page has to say. What has to be seen now stands at the lower edge of the window, in sight wherever somebody
 * is on the page; what was found as the page was opened stands above it.
 */
export function Notices() {
  const canKeep = useConsultation((state) => state.canKeep);
  const [isSeen, setSeen] = useState(false);
  return (
    <>
      <DamagedDrafts />
      {canKeep || !isSeen ? null : (
        <p className={styles["message"]} data-kind="problem">
          {NOT_KEPT}
        </p>
      )}
      <div ref={useRoomBelow()} className={styles["notices"]}>
        {canKeep || isSeen ? null : (
          <p role="alert" className={styles["message"]} data-kind="problem">
            {NOT_KEPT}{" "}
            <button
              type="button"
              onClick={() => {
                setSeen(true);
              }}
            >
              Close
            </button>
          </p>
        )}
        <Emptied />
        <LockWarning />
        <Locked />
        <SavedElsewhere />
        <Dropped />
        <NewVersion />
      </div>
    </>
  );
}

/** Once it was seen it stays above the page, since it goes on being so. */
const NOT_KEPT = "This browser does not let the draft be kept; it lives in memory until the tab is closed or reloaded.";

/** Another tab has saved the review that the case is; said on any page but that of saved reviews, which says it itself. */
function SavedElsewhere() {
  const { isSavedElsewhere, seen } = useSavedElsewhere();
  const isThere = useLocation().pathname === "/saved";
  if (!isSavedElsewhere || isThere) return null;
  return (
    <p className={styles["message"]} role="alert">
      This review was saved in another tab since it was opened here; this tab goes on from the earlier version.{" "}
      <Link to="/saved">To both versions</Link>{" "}
      <button type="button" onClick={seen}>
        Close
      </button>
    </p>
  );
}

const NEW_VERSION_TEXT = {
  ready: "A newer version of Crossroads is there. It is taken when you say so, and not before.",
  coming: "The newer version of Crossroads is being fetched …",
  failed: "The newer version of Crossroads could not be fetched; the one that is open goes on.",
  elsewhere: "Another tab has taken a newer version of Crossroads; this one still runs the older.",
} as const;

/** A newer version of the app waits to be told. It never comes in by itself while a tab is open. */
function NewVersion() {
  const { newVersion, take } = useOffline();
  const [isLater, setLater] = useState(false);
  if (newVersion === "none" || isLater) return null;
  if (newVersion === "coming")
    return (
      <p className={styles["message"]} role="status">
        {NEW_VERSION_TEXT.coming}
      </p>
    );
  return (
    <p className={styles["message"]} role="status">
      {NEW_VERSION_TEXT[newVersion]} What is typed stays, and so do a what-if and changes of the case to undo.{" "}
      <button type="button" onClick={take}>
        Open the newer version
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          setLater(true);
        }}
      >
        Later
      </button>
    </p>
  );
}

/** Another tab forgot everything on this device. */
function Emptied() {
  const [isShown, setShown] = useState(wasEmptied);
  if (!isShown) return null;
  return (
    <p className={styles["message"]} role="status">
      In another tab, everything of Crossroads on this device was forgotten. The case in this tab is gone with it.{" "}
      <button
        type="button"
        onClick={() => {
          setShown(false);
        }}
      >
        Close
      </button>
    </p>
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

/** On any page but that of saved reviews, which says it itself. */
function Locked() {
  const because = useLock((state) => state.lockedBecause);
  const isThere = useLocation().pathname === "/saved";
  useEffect(() => {
    if (isThere && because !== null) seen();
  }, [isThere, because]);
  if (because === null || isThere) return null;
  return (
    <p className={styles["message"]} role="status">
      {because}{" "}
      <button type="button" onClick={seen}>
        Close
      </button>
    </p>
  );
}

function seen(): void {
  useLock.setState({ lockedBecause: null });
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

/** What was kept beside the case and could not be read is gone, and that is said. */
function Dropped() {
  const { what, seen } = useDropped();
  if (what.length === 0) return null;
  return (
    <p className={styles["message"]} role="status">
      {what.map((one) => DROPPED_TEXT[one]).join(" ")}{" "}
      <button type="button" onClick={seen}>
        Close
      </button>
    </p>
  );
}
