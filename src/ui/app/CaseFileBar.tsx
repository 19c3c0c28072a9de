import { useRef, useState } from "react";
import { readIntake } from "../../rules/index";
import { LIMITS, type Problem } from "../../rules/intake/limits";
import { useConsultation } from "../state/consultation";
import { draftOf, emptyDraft, readDraft } from "../state/draft";
import { withoutIds } from "../state/record";
import styles from "./App.module.css";

type Message =
  | { readonly kind: "problem"; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: "done"; readonly text: string };

const PROBLEMS_SHOWN = 50;

/** Opening and saving a case as a file, and beginning a new one. Nothing leaves this computer. */
export function CaseFileBar() {
  const picker = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const { draftReplaced, replacementUndone, replaced, canKeep } = useConsultation();

  const open = async (file: File) => {
    // UTF-8 takes at most four bytes a character: a larger file is over the limit without being read.
    if (file.size > 4 * LIMITS.size) {
      setMessage(
        refusal(file, [{ path: "file", found: `${file.size} bytes`, accepted: `at most ${LIMITS.size} characters` }]),
      );
      return;
    }
    const read = readIntake(await file.text());
    if (!read.ok) {
      setMessage(refusal(file, read.problems));
      return;
    }
    draftReplaced(draftOf(read.intake), read.intake.record);
    setMessage({ kind: "done", text: "The case file was opened." });
  };

  return (
    <>
      <div className={styles["files"]}>
        <button type="button" onClick={() => picker.current?.click()}>
          Open a case file
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label="Case file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void open(file);
            event.target.value = "";
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
            {message.text}{" "}
            {message.kind === "problem" ? (
              <ul>
                {message.problems.slice(0, PROBLEMS_SHOWN).map(({ path, found, accepted }, index) => (
                  <li key={index}>
                    <strong>{path}</strong>: found {found}; accepted: {accepted}
                  </li>
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

function refusal(file: File, problems: readonly Problem[]): Message {
  return { kind: "problem", text: `“${file.name}” was not opened; the case on screen is unchanged.`, problems };
}

/** Hands the intake to the browser's download; the name of the file says nothing of the person. */
function saveAsFile(): void {
  const { draft, record } = useConsultation.getState();
  const intake = withoutIds(readDraft(draft, record).intake);
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(intake, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "crossroads-case.json";
  link.click();
  URL.revokeObjectURL(url);
}
