import { useRef } from "react";
import { LIMITS, type Problem } from "../../rules/intake/limits";
import { ScrollRegion } from "./ScrollRegion";
import styles from "./FileOpener.module.css";

/** A button that lets a JSON file be picked, and hands on its text. A file that is far too large is not read. */
export function FileOpener({
  label,
  inputLabel,
  onText,
  onTooLarge,
}: {
  readonly label: string;
  readonly inputLabel: string;
  readonly onText: (name: string, text: string) => void;
  readonly onTooLarge: (name: string, problems: readonly Problem[]) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    // UTF-8 takes at most four bytes a character: a larger file is over the limit without being read.
    if (file.size > 4 * LIMITS.size) {
      onTooLarge(file.name, [
        { path: "file", found: `${file.size} bytes`, accepted: `at most ${LIMITS.size} characters` },
      ]);
    } else {
      onText(file.name, await file.text());
    }
  };
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
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
