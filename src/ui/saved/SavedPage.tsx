import { useEffect, useRef } from "react";
import { LookSelect } from "../components/LookSelect";
import { tookForgotten } from "../state/forgotten";
import { CaseToSave } from "./CaseToSave";
import { ChangePassphrase, ChoosePassphrase, Unlock } from "./passphrase-forms";
import { ForgetEverything } from "./ForgetEverything";
import { ReviewList } from "./ReviewList";
import { Left } from "./Left";
import { useSaved } from "./saved";
import type { Trouble } from "./vault";
import styles from "./saved.module.css";

const TROUBLE: Readonly<Record<Trouble, string>> = {
  blocked:
    "This browser does not let anything be saved on the device, as in a private window. The case goes on in memory, and can be saved as a case file.",
  full: "There is no room left on this device, so this was not saved. What was saved before is still there, the case goes on in memory, and it can be saved as a case file.",
  evicted:
    "Reviews were saved on this device, and the browser has removed them, as some do when room is short. The case on screen is not touched. Once a passphrase is chosen, reviews can be saved again, and a file of saved reviews, if there is one, can be taken in.",
};

/** Reviews saved on this device, under a passphrase. */
export function SavedPage() {
  const { status, trouble, notice, look, told } = useSaved();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!tookForgotten()) return;
    told({ kind: "done", text: "Everything of Crossroads on this device was forgotten." });
    heading.current?.focus();
  }, [told]);
  useEffect(() => {
    // What is there may have gone while nobody was here.
    const lookAgain = () => void look();
    lookAgain();
    document.addEventListener("visibilitychange", lookAgain);
    return () => {
      document.removeEventListener("visibilitychange", lookAgain);
    };
  }, [look]);
  return (
    <main className={styles["page"]} id="main" data-own-undo>
      <h1 ref={heading} tabIndex={-1}>
        Saved reviews
      </h1>
      <p className={styles["lead"]}>
        Reviews can be saved on this device, encrypted under a passphrase. Nothing is sent anywhere. A case that is not
        saved lives in its tab and goes with it.
      </p>
      {trouble === null ? null : (
        <p className={styles["trouble"]} role="alert">
          {TROUBLE[trouble]}
        </p>
      )}
      <div role="status">
        {notice === null ? null : (
          <p className={styles["notice"]} data-kind={notice.kind}>
            {notice.text}{" "}
            <button
              type="button"
              onClick={() => {
                told(null);
              }}
            >
              Close
            </button>
          </p>
        )}
      </div>
      <Left />
      {status === "looking" ? <p>Looking…</p> : null}
      {status === "none" ? <ChoosePassphrase /> : null}
      {status === "locked" ? <Unlock /> : null}
      {status === "open" ? (
        <>
          <CaseToSave />
          <ReviewList />
          <ChangePassphrase />
        </>
      ) : null}
      <p>
        <LookSelect />
      </p>
      <ForgetEverything />
    </main>
  );
}
