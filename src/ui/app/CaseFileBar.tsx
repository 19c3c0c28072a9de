import { useState } from "react";
import { readIntake } from "../../rules/index";
import type { Problem } from "../../rules/intake/limits";
import { FileOpener, ProblemList } from "../components/FileOpener";
import { useConsultation } from "../state/consultation";
import { draftOf, emptyDraft, readDraft } from "../state/draft";
import { withoutIds } from "../state/record";
import { CASE_FILE_NAME, saveAsJson } from "../state/save-file";
import styles from "./App.module.css";

type Message =
  | { readonly kind: "problem"; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: "done"; readonly text: string };

/** Opening and saving a case as a file, and beginning a new one. Nothing leaves this computer. */
export function CaseFileBar() {
  const [message, setMessage] = useState<Message | null>(null);
  const { draftReplaced, replacementUndone, replaced, canKeep } = useConsultation();

  const open = (name: string, text: string) => {
    const read = readIntake(text);
    if (!read.ok) {
      setMessage(refusal(name, read.problems));
      return;
    }
    draftReplaced(draftOf(read.intake), read.intake.record);
    setMessage({ kind: "done", text: "The case file was opened." });
  };

  return (
    <>
      <div className={styles["files"]}>
        <FileOpener
          label="Open a case file"
          inputLabel="Case file"
          onText={open}
          onTooLarge={(name, problems) => {
            setMessage(refusal(name, problems));
          }}
        />
        <button type="button" onClick={saveAsFile}>
          Save as a file
        </button>
        <button
          type="button"
          onClick={() => {
            draftReplaced(emptyDraft());
            setMessage({ kind: "done", text: "A new, empty case was begun." });
          }}
        >
          New case
        </button>
      </div>
      {canKeep ? null : (
        <p className={styles["message"]} data-kind="problem">
          This browser does not let the draft be kept; it lives in memory until the tab is closed or reloaded.
        </p>
      )}
      <div role="status" className={message === null ? undefined : styles["message"]} data-kind={message?.kind}>
        {message === null ? null : (
          <>
            {message.text} {message.kind === "problem" ? <ProblemList problems={message.problems} /> : null}
            {message.kind === "done" && replaced !== null ? (
              <button
                type="button"
                onClick={() => {
                  replacementUndone();
                  setMessage({ kind: "done", text: "The earlier case is back." });
                }}
              >
                Undo: back to the earlier case
              </button>
            ) : null}{" "}
            <button
              type="button"
              onClick={() => {
                setMessage(null);
              }}
            >
              Close
            </button>
          </>
        )}
      </div>
    </>
  );
}

function refusal(name: string, problems: readonly Problem[]): Message {
  return { kind: "problem", text: `“${name}” was not opened; the case on screen is unchanged.`, problems };
}

function saveAsFile(): void {
  const { draft, record } = useConsultation.getState();
  saveAsJson(CASE_FILE_NAME, withoutIds(readDraft(draft, record).intake));
}
