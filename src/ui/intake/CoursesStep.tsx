import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { COURSES, type CourseKind } from "../../rules/intake/course";
import type { Question } from "../../rules/intake/question";
import { yesNo } from "../../rules/intake/question";
import { QuestionField } from "../components/fields";
import { focusSoon } from "../components/focus-field";
import { TreatmentDates } from "../components/TreatmentDates";
import { RowRemoved, useRemovedRow } from "../components/useRemovedRow";
import type { Draft, RowDraft } from "../state/draft";
import { freshId } from "../state/row-ids";
import styles from "./CoursesStep.module.css";

const KINDS = Object.keys(COURSES) as readonly CourseKind[];

/** Other treatments had so far, by kind. */
export function CoursesStep({ problems }: { readonly problems: Readonly<Record<string, string>> }) {
  return KINDS.map((kind) => <CoursesOf key={kind} kind={kind} problems={problems} />);
}

function CoursesOf({
  kind,
  problems,
}: {
  readonly kind: CourseKind;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { name } = COURSES[kind];
  const had: unknown = useWatch({ name: `courses.${kind}.had` });
  return (
    <section className={styles["kind"]}>
      <QuestionField name={`courses.${kind}.had`} fact={`courses.${kind}`} question={yesNo(`${name}, had so far`)} />
      {had === "yes" ? <CourseRows kind={kind} problems={problems} /> : null}
    </section>
  );
}

function CourseRows({
  kind,
  problems,
}: {
  readonly kind: CourseKind;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { getValues } = useFormContext<Draft>();
  const { fields, append, remove, insert } = useFieldArray<Draft, `courses.${CourseKind}.list`, "rowKey">({
    name: `courses.${kind}.list`,
    keyName: "rowKey",
  });
  const { name, questions } = COURSES[kind];
  const rowsNow = () => getValues(`courses.${kind}.list`);
  const focus = ({ id }: RowDraft) => {
    focusSoon(`courses.${kind}.${id}.${Object.keys(questions)[0] ?? ""}`);
  };
  const { removed, removeAt, putBack, addButton } = useRemovedRow<RowDraft>({
    rowsNow,
    idPrefix: kind,
    remove,
    insert: (at, row) => {
      insert(at, row, { shouldFocus: false });
    },
    focus,
  });
  const add = () => {
    const ids = rowsNow().map(({ id }) => id);
    const row = { id: freshId(kind, ids) };
    append(row, { shouldFocus: false });
    focus(row);
  };
  return (
    <>
      {fields.length === 0 ? <p className={styles["hint"]}>Read as one course of which no details are known.</p> : null}
      {fields.map((field, index) => (
        <fieldset key={field.rowKey} className={styles["course"]}>
          <legend>
            {name}, course {index + 1}
          </legend>
          <div className={styles["fields"]}>
            {Object.entries(questions as Readonly<Record<string, Question>>).map(([question, asked]) => {
              const fact = `courses.${kind}.${field.id}.${question}`;
              return (
                <QuestionField
                  key={question}
                  name={`courses.${kind}.list.${index}.${question}`}
                  fact={fact}
                  question={asked}
                  problem={problems[fact]}
                />
              );
            })}
            <TreatmentDates
              at={`courses.${kind}.list.${index}`}
              fact={`courses.${kind}.${field.id}`}
              problems={problems}
            />
          </div>
          <button
            type="button"
            className={styles["remove"]}
            onClick={() => {
              removeAt(index);
            }}
          >
            Remove course {index + 1}
          </button>
        </fieldset>
      ))}
      <RowRemoved className={styles["hint"]} isShown={removed !== null} onPutBack={putBack}>
        Course {(removed?.at ?? 0) + 1} was removed.
      </RowRemoved>
      <button type="button" ref={addButton} onClick={add}>
        Add a course of {name}
      </button>
    </>
  );
}
