import { useState } from "react";
import type { Problem } from "../../rules/intake/limits";
import { FileOpener, ProblemList } from "../components/FileOpener";
import { usePractice } from "./practice";
import { readProgress } from "./progress-file";
import { saveProgress } from "./usePracticeHere";
import styles from "./CaseList.module.css";

/** What is kept of one's own practice on this device: to save, to bring in, to forget. */
export function KeptProgress() {
  const [message, setMessage] = useState<{ readonly text: string; readonly problems?: readonly Problem[] } | null>(
    null,
  );
  const [forgetting, setForgetting] = useState(false);
  const { attempts, imported, forgotten } = usePractice();
  const refused = (name: string, problems: readonly Problem[]) => {
    setMessage({ text: `“${name}” was not brought in; your progress is as it was.`, problems });
  };
  return (
    <section aria-labelledby="own-progress">
      <h2 id="own-progress" className={styles["level"]}>
        Your progress
      </h2>
      <p>
        {attempts.length === 0
          ? "Nothing is kept on this device yet."
          : `${attempts.length} ${attempts.length === 1 ? "attempt is" : "attempts are"} kept on this device.`}{" "}
        It is yours alone; write nothing about real people into it.
      </p>
      <div className={styles["buttons"]}>
        <button type="button" disabled={attempts.length === 0} onClick={saveProgress}>
          Save my progress as a file
        </button>
        <FileOpener
          label="Bring in saved progress"
          inputLabel="Saved progress file"
          onText={(name, text) => {
            const read = readProgress(text);
            if (!read.ok) {
              refused(name, read.problems);
              return;
            }
            imported(read.attempts);
            setMessage({ text: `${read.attempts.length} saved attempts were brought in beside your own.` });
          }}
          onRefused={refused}
        />
        <button
          type="button"
          disabled={attempts.length === 0}
          aria-expanded={forgetting}
          onClick={() => {
            setForgetting(!forgetting);
          }}
        >
          Forget my progress
        </button>
      </div>
      {forgetting ? (
        <p className={styles["choose"]}>
          All attempts and debriefs on this device will be gone for good; a saved file stays.{" "}
          <button
            type="button"
            onClick={() => {
              forgotten();
              setForgetting(false);
              setMessage({ text: "Your progress on this device was forgotten." });
            }}
          >
            Forget it now
          </button>{" "}
          <button
            type="button"
            onClick={() => {
              setForgetting(false);
            }}
          >
            Keep it
          </button>
        </p>
      ) : null}
      <div
        role="status"
        className={message === null ? undefined : styles["message"]}
        data-kind={message?.problems === undefined ? "done" : "problem"}
      >
        {message?.text}
        {message?.problems === undefined ? null : <ProblemList problems={message.problems} />}
      </div>
    </section>
  );
}
