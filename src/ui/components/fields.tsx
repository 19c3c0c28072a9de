import { useId, useRef, useState, type ChangeEvent, type ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import {
  type ChoiceQuestion,
  type NumberQuestion,
  type Question,
  type YesNoQuestion,
} from "../../rules/intake/question";
import { RecordHint } from "./RecordHint";
import styles from "./fields.module.css";

/** The id of a fact's field, by which other places lead to it. */
export function fieldId(fact: string): string {
  return `field-${fact}`;
}

interface FieldProps {
  /** Name of the field in the form. */
  readonly name: string;
  /** Path of the fact in the intake. */
  readonly fact: string;
  readonly problem?: string | undefined;
}

/** The field for a question, whatever its kind: label, unit, range, hint, the open answers, and its problem. */
export function QuestionField({ question, ...field }: FieldProps & { readonly question: Question }) {
  switch (question.kind) {
    case "yesNo":
      return <YesNoField {...field} question={question} />;
    case "number":
      return <NumberField {...field} question={question} />;
    case "choice":
      return <ChoiceField {...field} question={question} />;
  }
}

const YES_NO = [
  ["yes", "Yes"],
  ["no", "No"],
  ["unknown", "Not known"],
  ["declined", "Prefers not to say"],
] as const;

function YesNoField({ name, fact, question, problem }: FieldProps & { readonly question: YesNoQuestion }) {
  const { field } = useController({ name });
  const id = useId();
  const value = String(field.value ?? "");
  return (
    <fieldset className={styles["yesNo"]} id={fieldId(fact)} tabIndex={-1}>
      <legend className={styles["legend"]}>
        {question.label}
        {question.hint === undefined ? null : <span className={styles["hint"]}>{question.hint}</span>}
      </legend>
      <div className={styles["answers"]}>
        {YES_NO.map(([answer, label]) => (
          <label key={answer} className={styles["answer"]} data-chosen={value === answer || undefined}>
            <input
              type="radio"
              name={id}
              value={answer}
              checked={value === answer}
              onChange={() => {
                field.onChange(answer);
              }}
              onBlur={field.onBlur}
            />
            {label}
          </label>
        ))}
        <button
          type="button"
          className={styles["clear"]}
          disabled={value === ""}
          aria-label={`Clear: ${question.label}`}
          onClick={() => {
            field.onChange("");
          }}
        >
          Clear
        </button>
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </fieldset>
  );
}

/** The open answers beside a typed field. */
function OpenAnswer({
  label,
  chosen,
  blank,
  onChoose,
}: {
  readonly label: string;
  /** The open answer that was chosen; blank while the typed text is the answer. */
  readonly chosen: string;
  readonly blank: boolean;
  readonly onChoose: (answer: string) => void;
}) {
  return (
    <select
      className={styles["open"]}
      aria-label={`${label}: answer or not known`}
      value={chosen}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      <option value="">{blank ? "not asked" : "as typed"}</option>
      <option value="unknown">not known</option>
      <option value="declined">preferred not to say</option>
    </select>
  );
}

/**
 * A typed answer that may also be chosen to stand open. What was typed comes back when the open answer is taken back,
 * and a word that happens to read like an open answer stays where it is while it is typed.
 */
function useTypedOrOpen(name: string) {
  const { field } = useController({ name });
  const value = String(field.value ?? "");
  const [isChosen, setChosen] = useState(isOpenWord(value));
  const before = useRef("");
  const chosen = isChosen && isOpenWord(value) ? value : "";
  return {
    typed: chosen === "" ? value : "",
    chosen,
    onBlur: field.onBlur,
    onType: (event: ChangeEvent<HTMLInputElement>) => {
      setChosen(false);
      field.onChange(event.target.value);
    },
    onChoose: (answer: string) => {
      if (chosen === "") before.current = value;
      setChosen(answer !== "");
      field.onChange(answer === "" ? before.current : answer);
    },
  };
}

/** What stands faintly in a field that was chosen to stand open. */
const OPEN_TEXT: Readonly<Record<string, string>> = { unknown: "not known", declined: "not said" };

function isOpenWord(value: string): boolean {
  return value === "unknown" || value === "declined";
}

function NumberField({
  name,
  fact,
  question,
  problem,
  unit,
}: FieldProps & { readonly question: NumberQuestion; readonly unit?: string }) {
  const { typed, chosen, onType, onChoose, onBlur } = useTypedOrOpen(name);
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {question.label}
      </label>
      <div className={styles["inputs"]}>
        <input
          id={id}
          className={styles["number"]}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={onType}
          onBlur={onBlur}
        />
        <span className={styles["unit"]}>{unit ?? question.unit}</span>
        <OpenAnswer label={question.label} chosen={chosen} blank={typed === ""} onChoose={onChoose} />
      </div>
      <p className={styles["hint"]} id={`${id}-hint`}>
        {question.min} to {question.max} {unit ?? question.unit}
        {question.hint === undefined ? "" : `. ${question.hint}`}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** A number in the unit of something else, such as a dose in the unit of its medicine. */
export function NumberInUnit(props: FieldProps & { readonly question: NumberQuestion; readonly unit: string }) {
  return <NumberField {...props} />;
}

function ChoiceField({ name, fact, question, problem }: FieldProps & { readonly question: ChoiceQuestion }) {
  const { field } = useController({ name });
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {question.label}
      </label>
      <select
        id={id}
        className={styles["choice"]}
        value={String(field.value ?? "")}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem${question.hint === undefined ? "" : ` ${id}-hint`}`}
        onChange={field.onChange}
        onBlur={field.onBlur}
      >
        <option value="">not asked</option>
        {Object.entries(question.choices).map(([answer, label]) => (
          <option key={answer} value={answer}>
            {label}
          </option>
        ))}
        <option value="unknown">not known</option>
        <option value="declined">preferred not to say</option>
      </select>
      {question.hint === undefined ? null : (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {question.hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** A date as precise as it is known: year, month or day. */
export function DateField({
  name,
  fact,
  label,
  hint,
  problem,
}: FieldProps & { readonly label: string; readonly hint: string }) {
  const { typed, chosen, onType, onChoose, onBlur } = useTypedOrOpen(name);
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <div className={styles["inputs"]}>
        <input
          id={id}
          className={styles["number"]}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={onType}
          onBlur={onBlur}
        />
        <OpenAnswer label={label} chosen={chosen} blank={typed === ""} onChoose={onChoose} />
      </div>
      <p className={styles["hint"]} id={`${id}-hint`}>
        {hint}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** Free text with suggestions, which may also stand open. */
export function SuggestField({
  name,
  fact,
  label,
  hint,
  listId,
}: FieldProps & { readonly label: string; readonly hint: ReactNode; readonly listId: string }) {
  const { typed, chosen, onType, onChoose, onBlur } = useTypedOrOpen(name);
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <div className={styles["inputs"]}>
        <input
          id={id}
          className={styles["text"]}
          list={listId}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          maxLength={200}
          value={typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-describedby={`${id}-hint`}
          onChange={onType}
          onBlur={onBlur}
        />
        <OpenAnswer label={label} chosen={chosen} blank={typed === ""} onChoose={onChoose} />
      </div>
      <p className={styles["hint"]} id={`${id}-hint`}>
        {hint}
      </p>
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** A plain choice that is no question of the history, such as which trial something was added to. */
export function PlainSelect({
  name,
  fact,
  label,
  problem,
  children,
}: FieldProps & { readonly label: string; readonly children: ReactNode }) {
  const { register } = useFormContext();
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <select
        id={id}
        className={styles["choice"]}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        {...register(name)}
      >
        {children}
      </select>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** A line of free text that no rule reads. */
export function NoteField({ name, fact, label }: FieldProps & { readonly label: string }) {
  const { register } = useFormContext();
  const id = fieldId(fact);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        className={styles["text"]}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        maxLength={2000}
        {...register(name)}
      />
    </div>
  );
}

function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  return (
    <p className={styles["problem"]} id={id} hidden={problem === undefined}>
      {problem}
    </p>
  );
}
