import type { MeasureQuestion } from "../../rules/intake/measure";
import { joinMeasured, splitMeasured, type MeasuredDraft } from "../state/measured";
import { RecordHint } from "./RecordHint";
import { FieldProblem, fieldId, OPEN_TEXT, OpenAnswer, useTypedOrOpen, type FieldProps } from "./typed-field";
import styles from "./fields.module.css";

/** A laboratory result: its value, its unit, and its age in months, which may be left out for a recent one. */
export function MeasureField({ name, fact, question, problem }: FieldProps & { readonly question: MeasureQuestion }) {
  const { typed, chosen, onText, onChoose, onBlur } = useTypedOrOpen(name);
  const id = fieldId(fact);
  const parts = splitMeasured(typed);
  const change = (part: Partial<MeasuredDraft>) => {
    onText(joinMeasured({ ...parts, ...part }));
  };
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
          value={parts.value}
          placeholder={OPEN_TEXT[chosen]}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => {
            change({ value: event.target.value });
          }}
          onBlur={onBlur}
        />
        <Unit
          question={question}
          unit={parts.unit}
          onChange={(unit) => {
            change({ unit });
          }}
        />
        <OpenAnswer label={question.label} chosen={chosen} blank={parts.value === ""} onChoose={onChoose} />
        <label className={styles["unit"]}>
          <input
            className={styles["number"]}
            inputMode="numeric"
            autoComplete="off"
            aria-label={`${question.label}: age in months`}
            value={parts.months}
            onChange={(event) => {
              change({ months: event.target.value });
            }}
            onBlur={onBlur}
          />{" "}
          months old
        </label>
      </div>
      <p className={styles["hint"]} id={`${id}-hint`}>
        {question.units.map(({ name: unit, min, max }) => `${min} to ${max} ${unit}`).join("; ")}. Counts for{" "}
        {question.freshMonths} months; age left out for a recent result
        {question.hint === undefined ? "" : `. ${question.hint}`}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <RecordHint name={name} fact={fact} />
    </div>
  );
}

/** The unit of the result: nothing is chosen beforehand where there are several. */
function Unit({
  question: { label, unit: only, units },
  unit,
  onChange,
}: {
  readonly question: MeasureQuestion;
  readonly unit: string;
  readonly onChange: (unit: string) => void;
}) {
  if (units.length === 1) return <span className={styles["unit"]}>{only}</span>;
  return (
    <select
      className={styles["open"]}
      aria-label={`${label}: unit`}
      value={unit}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <option value="">unit</option>
      {units.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
