import { createContext, use, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { FEWEST_CHARACTERS, SHORTEST_PASSPHRASE } from "./secret";
import { useSaved } from "./saved";
import { useOneAtATime } from "./useOneAtATime";
import { focusOpened } from "./focus-opened";
import styles from "./saved.module.css";

/** What is wrong with one of the passphrases of a form. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly text: string;
}
type FieldName = "current" | "new" | "again";

/** Before the first review is saved. */
export function ChoosePassphrase() {
  const create = useSaved((state) => state.create);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<FieldProblem>();
  const [isBusy, setBusy] = useState(false);
  const choose = async () => {
    const found = problemOf(passphrase, again);
    setProblem(found);
    if (found !== undefined) return;
    setBusy(true);
    await create(passphrase);
    setBusy(false);
  };
  return (
    <PassphraseForm title="Choose a passphrase" problem={problem} onSubmit={choose}>
      <p>
        It encrypts every review that is saved on this device. It can’t be looked up or reset: without it, the reviews
        can’t be read again, by anybody. Four or five words that do not belong together are a good one.
      </p>
      <Passphrase
        name="new"
        label={`Passphrase, ${SHORTEST_PASSPHRASE} characters or more`}
        value={passphrase}
        onChange={setPassphrase}
      />
      <Passphrase name="again" label="The same again" value={again} onChange={setAgain} />
      <button type="submit" className={styles["primary"]} aria-disabled={isBusy}>
        {isBusy ? "Making the key…" : "Use this passphrase"}
      </button>
    </PassphraseForm>
  );
}

/** What is wrong with a passphrase that was chosen; undefined when nothing is. */
function problemOf(passphrase: string, again: string): FieldProblem | undefined {
  const length = Array.from(passphrase).length;
  const different = new Set(passphrase).size;
  if (length < SHORTEST_PASSPHRASE)
    return {
      field: "new",
      text: `The passphrase has ${length} characters; ${SHORTEST_PASSPHRASE} or more are needed.`,
    };
  if (different < FEWEST_CHARACTERS)
    return {
      field: "new",
      text: `The passphrase is long enough, but ${different === 1 ? "one character" : `${different} characters`} over and over, so it is easily guessed; ${FEWEST_CHARACTERS} different ones or more make a passphrase.`,
    };
  return passphrase === again ? undefined : { field: "again", text: "The two are not the same." };
}

/** While reviews are open: another passphrase for all of them, once the current one was given. */
export function ChangePassphrase() {
  const changePassphrase = useSaved((state) => state.changePassphrase);
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState("");
  const [wanted, setWanted] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<FieldProblem>();
  const [isBusy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    opener.current?.focus();
    for (const empty of [setCurrent, setWanted, setAgain]) empty("");
    setProblem(undefined);
    setOpen(false);
  };
  const change = async () => {
    const found = problemOf(wanted, again);
    setProblem(found);
    if (found !== undefined) return;
    setBusy(true);
    const outcome = await changePassphrase(current, wanted);
    setBusy(false);
    if (outcome === "wrong")
      setProblem({ field: "current", text: "This is not the current passphrase. Nothing was changed." });
    else leave();
  };
  return (
    <>
      <p>
        <button
          ref={opener}
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            if (!isOpen) setOpen(true);
            else if (!isBusy) leave();
          }}
        >
          Another passphrase…
        </button>
      </p>
      {isOpen ? (
        <PassphraseForm title="Another passphrase" problem={problem} onSubmit={change}>
          <p>
            Every review on this device is encrypted anew. Other tabs lock. Files of reviews saved before still open
            under the passphrase of then. The new one can’t be looked up or reset either.
          </p>
          <Passphrase name="current" label="Current passphrase" value={current} isOpened onChange={setCurrent} />
          <Passphrase
            name="new"
            label={`New passphrase, ${SHORTEST_PASSPHRASE} characters or more`}
            value={wanted}
            onChange={setWanted}
          />
          <Passphrase name="again" label="The new one again" value={again} onChange={setAgain} />
          <p className={styles["ways"]}>
            <button type="submit" className={styles["primary"]} disabled={current === ""} aria-disabled={isBusy}>
              {isBusy ? "Encrypting anew…" : "Encrypt all anew"}
            </button>
            <button
              type="button"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) leave();
              }}
            >
              Leave it as it is
            </button>
          </p>
        </PassphraseForm>
      ) : null}
    </>
  );
}

/** When reviews are saved here and locked. */
export function Unlock() {
  const unlock = useSaved((state) => state.unlock);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<FieldProblem>();
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const right = await unlock(passphrase);
    setBusy(false);
    if (!right)
      setProblem({
        field: "current",
        text: "This is not the passphrase of the reviews on this device. Nothing was lost.",
      });
  };
  return (
    <PassphraseForm title="Locked" problem={problem} onSubmit={open}>
      <Passphrase name="current" label="Passphrase" value={passphrase} onChange={setPassphrase} />
      <button type="submit" className={styles["primary"]} disabled={passphrase === ""} aria-disabled={isBusy}>
        {isBusy ? "Opening…" : "Unlock"}
      </button>
    </PassphraseForm>
  );
}

/** What is wrong in the form a passphrase stands in, and the id of the text that says so. */
const InForm = createContext<{ readonly problem: FieldProblem | undefined; readonly problemId: string }>({
  problem: undefined,
  problemId: "",
});

/** A form with passphrases; what is wrong stands above its button, is said, and leads to the field that it is wrong in. */
export function PassphraseForm({
  title,
  problem,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly problem: FieldProblem | undefined;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}) {
  const id = useId();
  const submit = useOneAtATime(onSubmit);
  return (
    <form
      className={styles["box"]}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <InForm value={{ problem, problemId: `${id}-problem` }}>{children}</InForm>
      <div role="alert">
        {problem === undefined ? null : (
          <p id={`${id}-problem`} className={styles["problem"]}>
            {problem.text}
          </p>
        )}
      </div>
    </form>
  );
}

/** A passphrase as it is typed, which can be looked at. */
export function Passphrase({
  name,
  label,
  value,
  isOpened = false,
  onChange,
}: {
  readonly name: FieldName;
  readonly label: string;
  readonly value: string;
  /** The form was opened to type this, so that it has the focus. */
  readonly isOpened?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { problem, problemId } = use(InForm);
  const isWrong = problem?.field === name;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpened) focusOpened(input.current);
  }, [isOpened]);
  // At each refusal, also at the same one again.
  useEffect(() => {
    if (isWrong) input.current?.focus();
  }, [isWrong, problem]);
  return (
    <p className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <span className={styles["inputs"]}>
        <input
          ref={input}
          id={id}
          type={isShown ? "text" : "password"}
          autoComplete={name === "current" ? "current-password" : "new-password"}
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? problemId : undefined}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={`Show: ${label}`}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {isShown ? "Hide" : "Show"}
        </button>
      </span>
    </p>
  );
}
