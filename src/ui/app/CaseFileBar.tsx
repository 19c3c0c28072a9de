import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { Problem } from "../../rules/intake/limits";
import { FileOpener, ProblemList } from "../components/FileOpener";
import { useConsultation } from "../state/consultation";
import { emptyDraft } from "../state/draft";
import { Commands } from "./Commands";
import styles from "./App.module.css";

type Message =
  | { readonly kind: "problem"; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: "leftOut"; readonly text: string; readonly entries: readonly string[] }
  | { readonly kind: "done" | "saved"; readonly text: string };

/**
 * Undo and the search; opening and saving a case as a file, and beginning a new one. Nothing leaves this computer.
 *
 * @param isShown - whether the files of the case are; the search is there without them too
 */
export function CaseFileBar({ isShown }: { readonly isShown: boolean }) {
  const [told, setTold] = useState<{ readonly message: Message; readonly at: string } | null>(null);
  const { draftReplaced, replacementUndone, replaced } = useConsultation();
  const { pathname } = useLocation();
  const now = useRef("");
  const place = `${useConsultation(({ caseId }) => caseId)} ${pathname}`;
  useLayoutEffect(() => {
    now.current = place;
  }, [place]);
  // What was done is news of its case and its page alone; what went wrong stays until it was read.
  const message = told !== null && (!isNews(told.message) || told.at === place) ? told.message : null;

  const setMessage = useCallback((message: Message | null) => {
    // Once what was done shows: it may have made another case the one in hand.
    setTimeout(() => {
      setTold(message && { message, at: now.current });
    }, 0);
  }, []);
  const tell = useCallback(
    (message: Promise<Message>) => {
      message.then(setMessage, () => {
        setMessage(NOT_THERE);
      });
    },
    [setMessage],
  );
  const save = useCallback(() => {
    tell(saved());
  }, [tell]);

  return (
    <>
      <Commands onSave={save} />
      {isShown ? (
        <>
          <div className={styles["files"]}>
            <FileOpener
              id="open-case-file"
              label={
                <>
                  Open <span className={styles["long"]}>a case </span>
                  <span className={styles["kind"]}>file</span>
                </>
              }
              inputLabel="Case file"
              onText={(name, text) => {
                tell(opened(name, text));
              }}
              onRefused={(name, problems) => {
                setMessage(refusal(name, problems));
              }}
            />
            <button type="button" title="Ctrl+S" onClick={save}>
              Save <span className={styles["long"]}>as a case </span>
              <span className={styles["kind"]}>file</span>
            </button>
            <button
              type="button"
              onClick={() => {
                draftReplaced(emptyDraft());
                setMessage({ kind: "done", text: "A new, empty case was begun." });
              }}
            >
              New <span className={styles["kind"]}>case</span>
            </button>
          </div>
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
      ) : null}
    </>
  );
}

// Reading and writing case files takes the rules, so both come in when they are wanted.

async function opened(name: string, text: string): Promise<Message> {
  const { openCase } = await import("./case-file");
  const problems = openCase(text);
  return problems.length > 0 ? refusal(name, problems) : { kind: "done", text: "The case file was opened." };
}

async function saved(): Promise<Message> {
  const { saveCaseInHand, CASE_FILE } = await import("./case-file");
  const entries = saveCaseInHand();
  const where = `The case was saved as ${CASE_FILE}, where this browser puts downloads. The file is not encrypted.`;
  return entries.length === 0
    ? { kind: "saved", text: where }
    : { kind: "leftOut", text: `${where} ${LEFT_OUT}`, entries };
}

const NOT_THERE: Message = {
  kind: "problem",
  text: "The part of the app for case files could not be loaded. The case on screen is as it was.",
  problems: [],
};

const LEFT_OUT = "Entries that need correcting are not in it; they are still on screen.";

/** Whether a message tells what was done, and nothing that somebody has yet to see to. */
function isNews({ kind }: Message): boolean {
  return kind === "done" || kind === "saved";
}

function refusal(name: string, problems: readonly Problem[]): Message {
  return { kind: "problem", text: `“${name}” was not opened; the case on screen is unchanged.`, problems };
}
