import { useRef } from "react";
import { WHAT_GOES } from "./forget";
import { useSaved } from "./saved";
import styles from "./saved.module.css";

/** Removes everything of the app from this device, after saying what that is. */
export function ForgetEverything() {
  const forget = useSaved((state) => state.forget);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section className={styles["forget"]} aria-labelledby="forget">
      <h2 id="forget">Forget</h2>
      <p>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          Forget everything on this device…
        </button>
      </p>
      <dialog ref={dialog} className={styles["dialog"]} aria-labelledby="forget-title">
        <h3 id="forget-title">Forget everything on this device?</h3>
        <p>For good, with no way back, goes:</p>
        <ul>
          {WHAT_GOES.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p>
          Other open tabs lose their case without being asked, and say so. A tab that the browser has unloaded to save
          memory is not reached: its case goes once it is closed.
        </p>
        <p>
          Files that were saved elsewhere stay, and so does what is in a record system. The app’s own files stay too, so
          that it opens without a network; they are the same for everybody.
        </p>
        <p className={styles["ways"]}>
          <button type="button" onClick={() => dialog.current?.close()}>
            Leave everything as it is
          </button>
          <button type="button" className={styles["alert"]} onClick={() => void forget()}>
            Forget everything
          </button>
        </p>
      </dialog>
    </section>
  );
}
