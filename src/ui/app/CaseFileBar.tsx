import { useCallback, useState } from "react";
import { factsOf } from "../../rules/adequacy/facts";
import { readIntake } from "../../rules/index";
import type { Problem } from "../../rules/intake/limits";
import { FileOpener, ProblemList } from "../components/FileOpener";
import { useConsultation } from "../state/consultation";
import { draftOf, emptyDraft, readDraft } from "../state/draft";
import { saveCase } from "../state/save-file";
import { Commands } from "./Commands";
import styles from "./App.module.css";

type Message =
  | { readonly kind: "problem"; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: "leftOut"; readonly text: string; readonly entries: readonly string[] }
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

  const save = useCallback(() => {
    setMessage(saveAsFile());
  }, []);

  return (
    <>
      <Commands onSave={save} />
      <div className={styles["files"]}>
        <FileOpener
          label={
            <>
              Open <span className={styles["long"]}>a case file</span>
            </>
          }
          inputLabel="Case file"
          onText={open}
          onRefused={(name, problems) => {
            setMessage(refusal(name, problems));
          }}
        />
        <button type="button" title="Ctrl+S" onClick={save}>
          Save <span className={styles["long"]}>as a case file</span>
        </button>
        <button
          type="button"
          onClick={() => {
            draftReplaced(emptyDraft());
            setMessage({ kind: "done", text: "A new, empty case was begun." });
          }}
        >
          New <span className={styles["long"]}>case</span>
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
            {message.kind === "leftOut" ? (
              <ul>
                {message.entries.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            ) : null}
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

/** Saves what the rules can read; what needs correcting is said to be left out, and stays on screen. */
function saveAsFile(): Message | null {
  const { draft, record } = useConsultation.getState();
  const { intake, problems } = readDraft(draft, record);
  saveCase(intake);
  const facts = factsOf(intake);
  const leftOut = Object.entries(problems);
  if (leftOut.length === 0) return null;
  return {
    kind: "leftOut",
    text: "The file was saved without the entries that need correcting; they are still on screen.",
    entries: leftOut.map(([path, why]) => `${facts.describe(path).label}: ${why}`),
  };
}
