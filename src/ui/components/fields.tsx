import { useId, type ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import {
  type ChoiceQuestion,
  type NumberQuestion,
  type Question,
  type YesNoQuestion,
} from "../../rules/intake/question";
import { MeasureField } from "./MeasureField";
import { FieldProblem, fieldId, OPEN_TEXT, OpenAnswer, useTypedOrOpen, type FieldProps } from "./typed-field";
import { RecordHint } from "./RecordHint";
import { today } from "../state/today";
import styles from "./fields.module.css";

/** Answers as a cell tells them where it has no room for all their words; its list has these. */
export type InCell = Readonly<Record<string, string>>;

/** The field for a question, whatever its kind: label, unit, range, hint, the open answers, and its problem. */
export function QuestionField({
  question,
  inCell,
  ...field
}: FieldProps & { readonly question: Question; readonly inCell?: InCell | undefined }) {
  switch (question.kind) {
    case "yesNo":
      return <YesNoField {...field} question={question} />;
    case "number":
      return <NumberField {...field} question={question} />;
    case "choice":
      return <ChoiceField {...field} question={question} inCell={inCell} />;
    case "measure":
      return <MeasureField {...field} question={question} />;
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
          onClick={({ currentTarget }) => {
            // The button goes away with the answer; the focus stays in the group.
            currentTarget.closest("fieldset")?.focus();
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

function NumberField({
  question,
  unit,
  ...field
}: FieldProps & { readonly question: NumberQuestion; readonly unit?: string }) {
  const { typed, chosen, onType, onErase, onChoose, onBlur } = useTypedOrOpen(field.name);
  const id = fieldId(field.fact);
  return (
    <Labelled
      {...field}
      label={question.label}
      hint={`${question.min} to ${question.max} ${unit ?? question.unit}${question.hint === undefined ? "" : `. ${question.hint}`}`}
    >
      <div className={styles["inputs"]}>
        <input
          id={id}
          name={field.name}
          className={styles["number"]}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-invalid={field.problem !== undefined}
          aria-describedby={describedBy(id)}
          onChange={onType}
          onKeyDown={onErase}
          onBlur={onBlur}
        />
        <span className={styles["unit"]}>{unit ?? question.unit}</span>
        <OpenAnswer
          label={question.label}
          chosen={chosen}
          blank={typed === ""}
          compact={field.compact}
          onChoose={onChoose}
        />
      </div>
    </Labelled>
  );
}

/** A number in the unit of something else, such as a dose in the unit of its medicine. */
export function NumberInUnit(props: FieldProps & { readonly question: NumberQuestion; readonly unit: string }) {
  return <NumberField {...props} />;
}

function ChoiceField({
  question,
  inCell,
  ...labelled
}: FieldProps & { readonly question: ChoiceQuestion; readonly inCell?: InCell | undefined }) {
  const { field } = useController({ name: labelled.name });
  const id = fieldId(labelled.fact);
  const value = String(field.value ?? "");
  // A cell has no room for what stands in brackets behind a choice; its list tells it.
  const brief = inCell?.[value] ?? question.choices[value]?.split(" (")[0];
  return (
    <Labelled {...labelled} label={question.label} hint={question.hint}>
      <span className={styles["choosing"]}>
        <select
          id={id}
          name={labelled.name}
          className={styles["choice"]}
          value={value}
          aria-invalid={labelled.problem !== undefined}
          aria-describedby={describedBy(id)}
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
          <AsWritten answer={value} choices={question.choices} />
        </select>
        {labelled.compact === true && brief !== undefined && brief !== question.choices[value] ? (
          <span className={styles["chosen"]} aria-hidden="true">
            {brief}
          </span>
        ) : null}
      </span>
    </Labelled>
  );
}

/** What a list holds that is none of its answers, such as what was pasted into it: seen until it is corrected. */
export function AsWritten({
  answer,
  choices,
}: {
  readonly answer: string;
  readonly choices: Readonly<Record<string, string>>;
}) {
  return answer === "" || answer in choices || answer in OPEN_TEXT ? null : <option value={answer}>{answer}</option>;
}

/** A date as precise as it is known: year, month or day. */
export function DateField({ label, hint, ...field }: FieldProps & { readonly label: string; readonly hint: string }) {
  const { typed, chosen, onType, onErase, onChoose, onBlur } = useTypedOrOpen(field.name);
  const id = fieldId(field.fact);
  return (
    <Labelled {...field} label={label} hint={isAfterToday(typed) ? <strong>{AFTER_TODAY}</strong> : hint}>
      <div className={styles["inputs"]}>
        <input
          id={id}
          name={field.name}
          className={styles["number"]}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-invalid={field.problem !== undefined}
          aria-describedby={describedBy(id)}
          onChange={onType}
          onKeyDown={onErase}
          onBlur={onBlur}
        />
        <OpenAnswer label={label} chosen={chosen} blank={typed === ""} compact={field.compact} onChoose={onChoose} />
      </div>
    </Labelled>
  );
}

/** No rule knows what day it is, so it is remarked on here, and not refused: a clock can be wrong. */
const AFTER_TODAY = "After today by the clock of this computer: check the entry";

/** Whether all of a date lies after today, however precise it is. */
function isAfterToday(typed: string): boolean {
  const date = typed.trim();
  return /^\d{4}(-\d\d){0,2}$/.test(date) && date > today().slice(0, date.length);
}

/** Free text with suggestions, which may also stand open. */
export function SuggestField({
  label,
  hint,
  hintMatters = false,
  listId,
  ...field
}: FieldProps & {
  readonly label: string;
  readonly hint: ReactNode;
  /** Whether the hint is shown in a row of a table too. */
  readonly hintMatters?: boolean;
  readonly listId: string;
}) {
  const { typed, chosen, onType, onErase, onChoose, onBlur } = useTypedOrOpen(field.name);
  const id = fieldId(field.fact);
  return (
    <Labelled {...field} label={label} hint={hint} hintMatters={hintMatters}>
      <div className={styles["inputs"]}>
        <input
          id={id}
          name={field.name}
          className={styles["text"]}
          list={listId}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          maxLength={200}
          value={typed}
          title={typed === "" ? undefined : typed}
          placeholder={OPEN_TEXT[chosen]}
          aria-describedby={describedBy(id)}
          onChange={onType}
          onKeyDown={onErase}
          onBlur={onBlur}
        />
        <OpenAnswer label={label} chosen={chosen} blank={typed === ""} compact={field.compact} onChoose={onChoose} />
      </div>
    </Labelled>
  );
}

/** A plain choice that is no question of the history, such as which trial something was added to. */
export function PlainSelect({
  label,
  children,
  ...field
}: FieldProps & { readonly label: string; readonly children: ReactNode }) {
  // Held by its value, so that a list whose choices change shows the one that is meant.
  const { field: held } = useController({ name: field.name });
  const id = fieldId(field.fact);
  return (
    <Labelled {...field} label={label}>
      <select
        id={id}
        className={styles["choice"]}
        aria-invalid={field.problem !== undefined}
        aria-describedby={describedBy(id)}
        name={field.name}
        value={String(held.value ?? "")}
        onChange={held.onChange}
        onBlur={held.onBlur}
      >
        {children}
      </select>
    </Labelled>
  );
}

/** Free text that no rule reads; the field grows with it, so that all of a long one can be read. */
export function NoteField({ label, ...field }: FieldProps & { readonly label: string }) {
  const { register } = useFormContext();
  const id = fieldId(field.fact);
  return (
    <Labelled {...field} label={label}>
      <textarea
        id={id}
        className={styles["note"]}
        rows={field.compact === true ? 1 : 2}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        maxLength={2000}
        {...register(field.name)}
      />
    </Labelled>
  );
}

function describedBy(id: string): string {
  return `${id}-hint ${id}-problem`;
}

/** A field with its label and hint, what is wrong with it and what the record says of it; in a row of a table, the last two stand below the row. */
function Labelled({
  name,
  fact,
  problem,
  compact = false,
  label,
  hint,
  hintMatters = false,
  children,
}: FieldProps & {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly hintMatters?: boolean;
  readonly children: ReactNode;
}) {
  const id = fieldId(fact);
  return (
    <div className={styles["field"]} data-compact={compact || undefined}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      {children}
      {hint === undefined ? null : (
        <p className={styles["hint"]} id={`${id}-hint`} data-matters={hintMatters || undefined}>
          {hint}
        </p>
      )}
      {compact ? null : (
        <>
          <FieldProblem id={`${id}-problem`} problem={problem} />
          <RecordHint name={name} fact={fact} />
        </>
      )}
    </div>
  );
}
