import { useRef, type MouseEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../rules/index";
import { questionAt } from "../../rules/intake/paths";
import type { Question } from "../../rules/intake/question";
import { FactLink } from "../components/FactLink";
import type { Draft } from "../state/draft";
import { fieldNameOf } from "./field-names";
import styles from "./LivePanel.module.css";

/** So many answers stand beside a question, and so many letters of theirs; with more it leads to its field alone. */
const MOST_ANSWERS = 5;
const MOST_LETTERS = 48;
const NOT_KNOWN = ["unknown", "Not known"] as const;

/** The answers of a question, as they are typed and as they read, where they are few and short. */
function answersOf(question: Question | undefined): readonly (readonly [value: string, words: string])[] {
  const answers = question === undefined ? [] : listed(question);
  const letters = answers.map(([, words]) => words).join("").length;
  return answers.length > MOST_ANSWERS || letters > MOST_LETTERS ? [] : answers;
}

function listed(question: Question): readonly (readonly [string, string])[] {
  switch (question.kind) {
    case "yesNo":
      return [["yes", "Yes"], ["no", "No"], NOT_KNOWN];
    case "choice":
      return [...Object.entries(question.choices), NOT_KNOWN];
    case "number": {
      const count = (question.max - question.min) / question.step + 1;
      if (count >= MOST_ANSWERS) return [];
      const scores = Array.from({ length: count }, (_, at) => String(question.min + at * question.step));
      return [...scores.map((score) => [score, score] as const), NOT_KNOWN];
    }
    case "measure":
      return [];
  }
}

/** What most hinges on: each leads to its field, and what has few answers is answered here with one click. */
export function OpenQuestions({ questions }: { readonly questions: Assessment["openQuestions"] }) {
  const { setValue, getValues } = useFormContext<Draft>();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = (path: string, value: string, { detail }: MouseEvent) => {
    heading.current?.focus();
    // The next question comes to the place of the one just answered; the second click of two is not meant for it.
    const field = fieldNameOf(getValues(), path);
    if (detail <= 1 && field !== undefined) setValue(field as "trials.list.0.drug", value, { shouldDirty: true });
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        Most hinges on
      </h2>
      <ul className={styles["rows"]}>
        {questions.map((fact) => (
          <li key={fact.path}>
            <FactLink fact={fact} />
            <Answers fact={fact} onAnswer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({
  fact: { path, label },
  onAnswer,
}: {
  readonly fact: Assessment["openQuestions"][number];
  readonly onAnswer: (path: string, value: string, event: MouseEvent) => void;
}) {
  const answers = answersOf(questionAt(path));
  return answers.length === 0 ? null : (
    <span className={styles["answers"]} role="group" aria-label={label}>
      {answers.map(([value, words]) => (
        <button
          key={value}
          type="button"
          onClick={(event) => {
            onAnswer(path, value, event);
          }}
        >
          {words}
        </button>
      ))}
    </span>
  );
}
