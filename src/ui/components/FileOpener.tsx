import { useRef, type ReactNode } from "react";
import { fileText, MOST_BYTES, TOO_MANY_BYTES } from "../../rules/intake/file-text";
import type { Problem } from "../../rules/intake/limits";
import { ScrollRegion } from "./ScrollRegion";
import styles from "./FileOpener.module.css";

/** How large a file may be, and what is said of a larger one. */
export interface FileLimit {
  readonly bytes: number;
  readonly tooMany: Problem;
}

const ONE_CASE: FileLimit = { bytes: MOST_BYTES, tooMany: TOO_MANY_BYTES };

/** A button that lets a JSON file be picked, and hands on its text. A file that is far too large, or is no text, is refused. */
export function FileOpener({
  id,
  label,
  inputLabel,
  limit = ONE_CASE,
  onText,
  onRefused,
}: {
  /** Of the button, where it is gone to from elsewhere. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly inputLabel: string;
  /** The largest file that is read; that of one case unless it is said. */
  readonly limit?: FileLimit;
  readonly onText: (name: string, text: string) => void;
  readonly onRefused: (name: string, problems: readonly Problem[]) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    if (file.size > limit.bytes) {
      onRefused(file.name, [limit.tooMany]);
      return;
    }
    const read = fileText(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) onText(file.name, read.text);
    else onRefused(file.name, read.problems);
  };
  return (
    <>
      <button id={id} type="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={inputLabel}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void open(file);
          event.target.value = "";
        }}
      />
    </>
  );
}

const PROBLEMS_SHOWN = 50;

/** What is wrong with a file: where, what was found, what is accepted. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div className={styles["box"]}>
      <ScrollRegion label="What is wrong with the file">
        <ul className={styles["problems"]}>
          {problems.slice(0, PROBLEMS_SHOWN).map(({ path, found, accepted }, index) => (
            <li key={index}>
              <strong>{path}</strong>: found {found}; accepted: {accepted}
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </div>
  );
}
