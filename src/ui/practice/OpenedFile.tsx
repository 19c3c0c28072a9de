import { useState } from "react";
import { useNavigate } from "react-router";
import type { Intake } from "../../rules/index";
import type { Problem } from "../../rules/intake/limits";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { FileOpener, ProblemList } from "../components/FileOpener";
import { readEitherFile } from "./case-file";
import { OPENED_ID } from "./chart-of-intake";
import { usePractice } from "./practice";
import styles from "./CaseList.module.css";

type Message =
  | { readonly kind: "problem"; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: "done"; readonly text: string };

/** Opening a practice case, or the case file of any review, to work on. It stays in this tab. */
export function OpenedFile() {
  const [message, setMessage] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<Intake | null>(null);
  const { file, replacedFile, fileOpened, fileUndone } = usePractice();
  const navigate = useNavigate();

  const refused = (name: string, problems: readonly Problem[]) => {
    setMessage({ kind: "problem", text: `“${name}” was not opened; nothing here was changed.`, problems });
  };
  const open = (name: string, text: string) => {
    const read = readEitherFile(text);
    if (!read.ok) {
      refused(name, read.problems);
      return;
    }
    setMessage(null);
    if (read.value.kind === "intake") {
      setWaiting(read.value.intake);
      return;
    }
    fileOpened({ opened: read.value, definition: read.value.case.definition, attempts: [] });
    void navigate(`/practice/${OPENED_ID}`);
  };

  return (
    <>
      <p>
        A practice case, or the case file of a review. It is kept in this tab and nowhere else, and its progress is not
        part of what is saved on the device.
      </p>
      <div className={styles["buttons"]}>
        <FileOpener label="Open a case file" inputLabel="Practice case file" onText={open} onRefused={refused} />
        {file === null ? null : (
          <button
            type="button"
            onClick={() => {
              fileOpened(null);
              setMessage({ kind: "done", text: "The opened file was put away." });
            }}
          >
            Put the opened file away
          </button>
        )}
        {replacedFile === null ? null : (
          <button
            type="button"
            onClick={() => {
              fileUndone();
              setMessage({ kind: "done", text: "The file that was open before is back." });
            }}
          >
            Undo: back to the file before
          </button>
        )}
      </div>
      {waiting === null ? null : (
        <ChooseDefinition
          onChosen={(definition) => {
            fileOpened({ opened: { kind: "intake", intake: waiting }, definition, attempts: [] });
            setWaiting(null);
            void navigate(`/practice/${OPENED_ID}`);
          }}
        />
      )}
      <div role="status" className={message === null ? undefined : styles["message"]} data-kind={message?.kind}>
        {message === null ? null : (
          <>
            {message.text}
            {message.kind === "problem" ? <ProblemList problems={message.problems} /> : null}
          </>
        )}
      </div>
    </>
  );
}

function ChooseDefinition({ onChosen }: { readonly onChosen: (definition: string) => void }) {
  const [chosen, setChosen] = useState("");
  return (
    <div className={styles["choose"]}>
      <p>
        This is the case file of a review. Its recorded facts become the chart; the definition to judge by is for you to
        choose.
      </p>
      <p className={styles["buttons"]}>
        <label htmlFor="opened-definition">Definition</label>
        <select
          id="opened-definition"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">not chosen</option>
          {DEFINITIONS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={chosen === ""}
          onClick={() => {
            onChosen(chosen);
          }}
        >
          Work on this case
        </button>
      </p>
    </div>
  );
}
