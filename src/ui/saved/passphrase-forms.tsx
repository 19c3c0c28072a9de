import { useId, useState, type ReactNode } from "react";
import { FEWEST_CHARACTERS, SHORTEST_PASSPHRASE } from "./secret";
import { useSaved } from "./saved";
import styles from "./saved.module.css";

/** Before the first review is saved. */
export function ChoosePassphrase() {
  const create = useSaved((state) => state.create);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<string>();
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
        label={`Passphrase, ${SHORTEST_PASSPHRASE} characters or more`}
        value={passphrase}
        isNew
        onChange={setPassphrase}
      />
      <Passphrase label="The same again" value={again} isNew onChange={setAgain} />
      <button type="submit" className={styles["primary"]} disabled={isBusy}>
        {isBusy ? "Making the key…" : "Use this passphrase"}
      </button>
    </PassphraseForm>
  );
}

/** What is wrong with a passphrase that was chosen; undefined when nothing is. */
function problemOf(passphrase: string, again: string): string | undefined {
  const length = Array.from(passphrase).length;
  const different = new Set(passphrase).size;
  if (length < SHORTEST_PASSPHRASE)
    return `The passphrase has ${length} characters; ${SHORTEST_PASSPHRASE} or more are needed.`;
  if (different < FEWEST_CHARACTERS)
    return `The passphrase is long enough, but ${different === 1 ? "one character" : `${different} characters`} over and over, so it is easily guessed; ${FEWEST_CHARACTERS} different ones or more make a passphrase.`;
  return passphrase === again ? undefined : "The two are not the same.";
}

/** While reviews are open: another passphrase for all of them, once the current one was given. */
export function ChangePassphrase() {
  const changePassphrase = useSaved((state) => state.changePassphrase);
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState("");
  const [wanted, setWanted] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const leave = () => {
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
    if (outcome === "wrong") setProblem("This is not the current passphrase. Nothing was changed.");
    else leave();
  };
  if (!isOpen)
    return (
      <p>
        <button
          type="button"
          onClick={() => {
            setOpen(true);
          }}
        >
          Another passphrase…
        </button>
      </p>
    );
  return (
    <PassphraseForm title="Another passphrase" problem={problem} onSubmit={change}>
      <p>
        Every review on this device is encrypted anew. Other tabs lock. Files of reviews saved before still open under
        the passphrase of then. The new one can’t be looked up or reset either.
      </p>
      <Passphrase label="Current passphrase" value={current} onChange={setCurrent} />
      <Passphrase
        label={`New passphrase, ${SHORTEST_PASSPHRASE} characters or more`}
        value={wanted}
        isNew
        onChange={setWanted}
      />
      <Passphrase label="The new one again" value={again} isNew onChange={setAgain} />
      <p className={styles["ways"]}>
        <button type="submit" className={styles["primary"]} disabled={isBusy || current === ""}>
          {isBusy ? "Encrypting anew…" : "Encrypt all anew"}
        </button>
        <button type="button" disabled={isBusy} onClick={leave}>
          Leave it as it is
        </button>
      </p>
    </PassphraseForm>
  );
}

/** When reviews are saved here and locked. */
export function Unlock() {
  const unlock = useSaved((state) => state.unlock);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const right = await unlock(passphrase);
    setBusy(false);
    setProblem(right ? undefined : "This is not the passphrase of the reviews on this device. Nothing was lost.");
  };
  return (
    <PassphraseForm title="Locked" problem={problem} onSubmit={open}>
      <Passphrase label="Passphrase" value={passphrase} onChange={setPassphrase} />
      <button type="submit" className={styles["primary"]} disabled={isBusy || passphrase === ""}>
        {isBusy ? "Opening…" : "Unlock"}
      </button>
    </PassphraseForm>
  );
}

/** A form with a passphrase; what is wrong stands above its button and is said. */
export function PassphraseForm({
  title,
  problem,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly problem: string | undefined;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}) {
  return (
    <form
      className={styles["box"]}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <h2>{title}</h2>
      {children}
      <div role="alert">{problem === undefined ? null : <p className={styles["problem"]}>{problem}</p>}</div>
    </form>
  );
}

/** A passphrase as it is typed, which can be looked at. */
export function Passphrase({
  label,
  value,
  isNew = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isNew?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <p className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <span className={styles["inputs"]}>
        <input
          id={id}
          type={isShown ? "text" : "password"}
          autoComplete={isNew ? "new-password" : "current-password"}
          spellCheck={false}
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
