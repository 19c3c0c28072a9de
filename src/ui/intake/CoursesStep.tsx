import { useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { COURSES, type CourseKind } from "../../rules/intake/course";
import type { Question } from "../../rules/intake/question";
import { yesNo } from "../../rules/intake/question";
import { QuestionField } from "../components/fields";
import { TreatmentDates } from "../components/TreatmentDates";
import type { Draft, RowDraft } from "../state/draft";
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
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: RowDraft } | null>(null);
  const { name, questions } = COURSES[kind];
  const add = () => {
    append({ id: freshId(kind, getValues(`courses.${kind}.list`)) });
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
              setRemoved({ at: index, row: structuredClone<RowDraft>(getValues(`courses.${kind}.list.${index}`)) });
              remove(index);
            }}
          >
            Remove course {index + 1}
          </button>
        </fieldset>
      ))}
      <div role="status">
        {removed === null ? null : (
          <p className={styles["hint"]}>
            Course {removed.at + 1} was removed.{" "}
            <button
              type="button"
              onClick={() => {
                insert(removed.at, removed.row);
                setRemoved(null);
              }}
            >
              Undo: put it back
            </button>
          </p>
        )}
      </div>
      <button type="button" onClick={add}>
        Add a course of {name}
      </button>
    </>
  );
}

function freshId(kind: CourseKind, list: readonly RowDraft[]): string {
  const used = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (used.has(`${kind}${number}`)) number += 1;
  return `${kind}${number}`;
}
