import { useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { LIMITS } from "../../rules/intake/limits";
import { choice, number, type Question } from "../../rules/intake/question";
import { lineText, type ScaleCourse } from "../../rules/scales/course";
import type { ScaleItem } from "../../rules/scales/scale";
import { itemsOf, questionsOf, SCALE_IDS, scaleById, type ScaleId } from "../../rules/scales/scales";
import { DateField, QuestionField } from "../components/fields";
import { fieldId } from "../components/typed-field";
import type { Draft } from "../state/draft";
import { readingPath, type ScaleDraft } from "../state/draft";
import { focusSoon } from "../components/focus-field";
import { RowRemoved, useRemovedRow } from "../components/useRemovedRow";
import { freshId } from "../state/row-ids";
import styles from "./ScalesStep.module.css";

interface Props {
  /** What the rules make of the readings typed so far. */
  readonly courses: readonly ScaleCourse[];
  readonly problems: Readonly<Record<string, string>>;
}

const ID_PREFIX = "r";

function focusReading(row: ScaleDraft): void {
  focusSoon(`${readingPath(row)}.date`);
}

/** Readings of rating scales, each with its date. */
export function ScalesStep({ courses, problems }: Props) {
  const { getValues } = useFormContext<Draft>();
  const { fields, append, remove, insert } = useFieldArray<Draft, "scales", "rowKey">({
    name: "scales",
    keyName: "rowKey",
  });
  const rows = useWatch<Draft, "scales">({ name: "scales" });
  const [scale, setScale] = useState<ScaleId>("phq9");
  const { removed, removeAt, putBack, addButton } = useRemovedRow<ScaleDraft>({
    rowsNow: () => getValues("scales"),
    idPrefix: ID_PREFIX,
    remove,
    insert: (at, row) => {
      insert(at, row, { shouldFocus: false });
    },
    focus: focusReading,
  });
  const full = fields.length >= LIMITS.scales;
  const add = () => {
    const ids = getValues("scales").map(({ id }) => id);
    const row = { id: freshId(ID_PREFIX, ids), scale } as ScaleDraft;
    append(row, { shouldFocus: false });
    focusReading(row);
  };
  return (
    <>
      <p className={styles["hint"]}>
        Only what is at hand goes in; nothing is concluded from a scale that is not listed. The change over time is told
        within one scale, never between two.
      </p>
      {fields.map((field, index) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Reading
            key={field.rowKey}
            index={index}
            row={row}
            line={lineOf(row, courses)}
            problems={problems}
            onRemove={() => {
              removeAt(index);
            }}
          />
        );
      })}
      <RowRemoved className={styles["hint"]} isShown={removed !== null} onPutBack={putBack}>
        Reading {(removed?.at ?? 0) + 1} was removed.
      </RowRemoved>
      <p className={styles["add"]}>
        <label htmlFor="scale-to-add">Rating scale</label>
        <select
          id="scale-to-add"
          value={scale}
          onChange={(event) => {
            const chosen = SCALE_IDS.find((id) => id === event.target.value);
            if (chosen !== undefined) setScale(chosen);
          }}
        >
          {SCALE_IDS.map((id) => (
            <option key={id} value={id}>
              {scaleById(id).name}
            </option>
          ))}
        </select>
        <button
          type="button"
          ref={addButton}
          id={fieldId("scales")}
          className={styles["primary"]}
          disabled={full}
          onClick={add}
        >
          Add a reading
        </button>
        {full ? <span>At most {LIMITS.scales} readings can be listed.</span> : null}
      </p>
    </>
  );
}

function Reading({
  index,
  row,
  line,
  problems,
  onRemove,
}: {
  readonly index: number;
  readonly row: ScaleDraft;
  readonly line: string | undefined;
  readonly problems: Props["problems"];
  readonly onRemove: () => void;
}) {
  const { name, about } = scaleById(row.scale);
  const path = readingPath(row);
  const items = Object.entries(itemsOf(row.scale));
  const asked = (question: string, asks: Question) => (
    <QuestionField
      key={question}
      name={`scales.${index}.${question}`}
      fact={`${path}.${question}`}
      question={asks}
      problem={problems[`${path}.${question}`]}
    />
  );
  return (
    <fieldset className={styles["reading"]} id={fieldId(path)} tabIndex={-1}>
      <legend className={styles["legend"]}>
        Reading {index + 1}: {name}
      </legend>
      <p className={styles["hint"]}>{about}</p>
      {line === undefined ? null : <p className={styles["line"]}>{line}</p>}
      <div className={styles["fields"]}>
        <DateField
          name={`scales.${index}.date`}
          fact={`${path}.date`}
          label="Date"
          hint="Year, month or day, as known: 2026, 2026-03 or 2026-03-02"
          problem={problems[`${path}.date`]}
        />
        {Object.entries(questionsOf(row.scale))
          .filter(([question]) => question === "total" || question === "result")
          .map(([question, asks]) => asked(question, asks))}
      </div>
      {items.length === 0 ? null : (
        <details className={styles["items"]}>
          <summary>Each item; the total follows from them</summary>
          <div className={styles["fields"]}>{items.map(([question, item]) => asked(question, itemQuestion(item)))}</div>
        </details>
      )}
      <button type="button" className={styles["remove"]} onClick={onRemove}>
        Remove reading {index + 1}
      </button>
    </fieldset>
  );
}

/** An item as its form puts it: its wording, and what each score stands for. */
function itemQuestion({ question, asks, answers }: ScaleItem): Question {
  if (answers === undefined) {
    const { unit, min, max, step } = question;
    return number({ label: asks, unit, min, max, step });
  }
  return choice(asks, Object.fromEntries(answers.map((answer, score) => [String(score), `${score}: ${answer}`])));
}

/** What the rules say of a typed reading, once anything of it is answered. */
function lineOf(row: ScaleDraft, courses: Props["courses"]): string | undefined {
  const line = courses.find(({ scale }) => scale === row.scale)?.readings.find(({ id }) => id === row.id);
  return line === undefined ? undefined : lineText(line);
}
