import { useMemo, useRef, useState } from "react";
import { FileOpener } from "../components/FileOpener";
import { useConsultation } from "../state/consultation";
import { usePutBack } from "../state/here";
import { Passphrase, PassphraseForm, type FieldProblem } from "./passphrase-forms";
import { savedAtText } from "./saved-at";
import { saveFiles } from "./save-files";
import { LONGEST_NAME } from "./name-of-review";
import { NameIsFull } from "./NameIsFull";
import { useOneAtATime } from "./useOneAtATime";
import { focusOpened } from "./focus-opened";
import { MOST_BYTES, readFile, TOO_MANY_BYTES, type ReviewsFile } from "./transfer";
import type { Review } from "./review";
import { useSaved, type Entry } from "./saved";
import styles from "./saved.module.css";

/** Every saved review: to search, open, rename, duplicate, delete, and to save as a file or take in from one. */
export function ReviewList() {
  const { list, removed, undoRemove } = useSaved();
  const [wanted, setWanted] = useState("");
  const latest = removed.at(-1);
  const putBack = useMemo(() => {
    if (latest === undefined) return null;
    return () =>
      void undoRemove(latest).then(() => {
        focusRow(latest);
      });
  }, [latest, undoRemove]);
  usePutBack(putBack);
  const shown = list.filter(({ review }) => matches(review?.label ?? DAMAGED, wanted));
  return (
    <section aria-labelledby="saved-list">
      <h2 id="saved-list" tabIndex={-1}>
        On this device
      </h2>
      {list.length === 0 ? <p>No review is saved yet.</p> : null}
      {list.length > 1 ? (
        <p className={styles["field"]}>
          <label htmlFor="review-search">Search the names</label>
          <input
            id="review-search"
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
        </p>
      ) : null}
      <div role="status">{list.length > 0 && shown.length === 0 ? <p>No name has these words.</p> : null}</div>
      <ul className={styles["list"]}>
        {shown.map((entry) => (
          <li key={entry.stored.id} id={rowId(entry)}>
            {entry.review === undefined ? (
              <Damaged entry={entry} />
            ) : (
              <Row entry={entry} review={entry.review} isTwin={hasTwin(entry, list)} />
            )}
          </li>
        ))}
      </ul>
      <div role="status" aria-atomic="false">
        {removed.map((entry) => (
          <p key={entry.stored.id} className={styles["notice"]}>
            {entry.review === undefined ? DAMAGED : `“${entry.review.label}”`} was deleted.{" "}
            <button
              type="button"
              aria-label={`Undo: put it back, ${entry.review?.label ?? DAMAGED}`}
              onClick={() =>
                void undoRemove(entry).then(() => {
                  focusRow(entry);
                })
              }
            >
              Undo: put it back
            </button>
          </p>
        ))}
      </div>
      <Files list={list} />
    </section>
  );
}

function rowId({ stored }: Entry): string {
  return `review-${stored.id}`;
}

/** The row of a review that is back, unless a search hides it. */
function focusRow(entry: Entry): void {
  document.getElementById(rowId(entry))?.querySelector<HTMLElement>("article")?.focus();
}

const DAMAGED = "A review that can’t be read";

/** Whether every word typed is in the name, in letters large or small, with accents or without. */
function matches(label: string, wanted: string): boolean {
  const name = plain(label);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Saves some reviews as a file; where they are gone from the device, that is said. */
async function saveAsFile(entries: readonly Entry[], what: "review" | "reviews"): Promise<void> {
  const sealed = await useSaved.getState().exported(entries);
  if (sealed !== undefined) saveFiles(sealed, what);
}

/** Whether another review has the same name and was saved in the same minute. */
function hasTwin(entry: Entry, list: readonly Entry[]): boolean {
  const told = ({ review }: Entry) => review && `${review.label} ${savedAtText(review.savedAt, false)}`;
  return list.some((other) => other !== entry && told(other) === told(entry));
}

function Row({
  entry,
  review: { label, savedAt },
  isTwin,
}: {
  readonly entry: Entry;
  readonly review: Review;
  readonly isTwin: boolean;
}) {
  const { open, rename, duplicate, remove } = useSaved();
  const isInHand = useConsultation((state) => state.saved?.id === entry.stored.id);
  const [name, setName] = useState<string>();
  const renameButton = useRef<HTMLButtonElement>(null);
  const renameTo = useOneAtATime(async () => {
    await rename(entry, (name ?? label).trim());
    // The row has the focus then, under its new name.
    setName(undefined);
  });
  const leave = () => {
    renameButton.current?.focus();
    setName(undefined);
  };
  return (
    <article className={styles["row"]} tabIndex={-1} aria-label={label} data-in-hand={isInHand || undefined}>
      {name === undefined ? (
        <p className={styles["name"]}>
          {label}{" "}
          <span className={styles["quiet"]}>
            {savedAtText(savedAt, isTwin)}
            {isInHand ? "; the case on screen" : ""}
          </span>
        </p>
      ) : (
        <form
          className={styles["ways"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") void renameTo();
          }}
        >
          <input
            ref={focusOpened}
            aria-label={`New name of ${label}`}
            maxLength={LONGEST_NAME}
            aria-describedby={`${rowId(entry)}-length`}
            autoComplete="off"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
            onKeyDown={({ key }) => {
              if (key === "Escape") leave();
            }}
          />
          <button type="submit" disabled={name.trim() === ""}>
            Rename
          </button>
          <button type="button" onClick={leave}>
            Leave it
          </button>
          <NameIsFull id={`${rowId(entry)}-length`} name={name} />
        </form>
      )}
      <p className={styles["ways"]}>
        <button
          type="button"
          onClick={() => {
            open(entry);
          }}
        >
          Open
        </button>
        <button
          ref={renameButton}
          type="button"
          onClick={() => {
            setName(label);
          }}
        >
          Rename…
        </button>
        <button type="button" onClick={() => void duplicate(entry)}>
          Duplicate
        </button>
        <button type="button" onClick={() => void saveAsFile([entry], "review")}>
          Save as a file
        </button>
        <button type="button" onClick={() => void remove(entry)}>
          Delete
        </button>
      </p>
    </article>
  );
}

/** A review that can't be read stays where it is until somebody removes it. */
function Damaged({ entry }: { readonly entry: Entry }) {
  const { remove } = useSaved();
  return (
    <article className={styles["row"]} tabIndex={-1} aria-label={DAMAGED}>
      <p className={styles["name"]}>
        {DAMAGED}{" "}
        <span className={styles["quiet"]}>
          It was damaged, or saved by a later version. It is kept as it is, and nothing overwrites it.
        </span>
      </p>
      <p className={styles["ways"]}>
        <button type="button" onClick={() => void saveAsFile([entry], "review")}>
          Save it as a file
        </button>
        <button type="button" onClick={() => void remove(entry)}>
          Delete
        </button>
      </p>
    </article>
  );
}

/** All reviews to a file, and from one. */
function Files({ list }: { readonly list: readonly Entry[] }) {
  const told = useSaved((state) => state.told);
  const [picked, setPicked] = useState<{ readonly file: ReviewsFile; readonly number: number }>();
  const refused = (text: string) => {
    setPicked(undefined);
    told({ kind: "problem", text });
  };
  return (
    <>
      <p className={styles["ways"]}>
        <button type="button" disabled={list.length === 0} onClick={() => void saveAsFile(list, "reviews")}>
          Save all as a file
        </button>
        <FileOpener
          id={TAKE_IN}
          label="Take in a file of reviews"
          inputLabel="File of reviews"
          limit={{ bytes: MOST_BYTES, tooMany: TOO_MANY_BYTES }}
          onText={(name, text) => {
            const file = readFile(text);
            if (file === undefined)
              refused(
                `“${name}” is no file of saved reviews, or of a later version. Nothing was changed. A case file is opened with “Open” above.`,
              );
            else {
              // What was said of a file before is not said of this one.
              told(null);
              setPicked({ file, number: (picked?.number ?? 0) + 1 });
            }
          }}
          onRefused={(name, [first]) => {
            refused(
              `“${name}” was not taken in: found ${first?.found ?? "something else"}; accepted: ${first?.accepted ?? "a file of reviews"}.`,
            );
          }}
        />
      </p>
      <p className={styles["quiet"]}>
        The file is encrypted under the passphrase that this device has now, which is asked for when it is taken in.
      </p>
      {picked === undefined ? null : (
        <TakeIn
          key={picked.number}
          file={picked.file}
          onTakenIn={() => {
            setPicked(undefined);
          }}
          onLeft={() => {
            document.getElementById(TAKE_IN)?.focus();
            setPicked(undefined);
          }}
        />
      )}
    </>
  );
}

const TAKE_IN = "take-in-reviews";

/** The passphrase of a file that was picked. */
function TakeIn({
  file,
  onTakenIn,
  onLeft,
}: {
  readonly file: ReviewsFile;
  readonly onTakenIn: () => void;
  readonly onLeft: () => void;
}) {
  const takeIn = useSaved((state) => state.takeIn);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<FieldProblem>();
  return (
    <PassphraseForm
      title={`Take in ${file.reviews.length} ${file.reviews.length === 1 ? "review" : "reviews"}`}
      problem={problem}
      onSubmit={async () => {
        const right = await takeIn(file, passphrase);
        setPassphrase("");
        if (right) onTakenIn();
        else setProblem({ field: "current", text: "This is not the passphrase of the file. Nothing was changed." });
      }}
    >
      <Passphrase
        name="current"
        label="Passphrase the file was saved under"
        value={passphrase}
        isOpened
        onChange={setPassphrase}
      />
      <p className={styles["ways"]}>
        <button type="submit" className={styles["primary"]} disabled={passphrase === ""}>
          Take them in beside those that are here
        </button>
        <button type="button" onClick={onLeft}>
          Leave it
        </button>
      </p>
    </PassphraseForm>
  );
}
