import { useRef, type MouseEvent, type RefObject } from "react";
import { useFormContext } from "react-hook-form";
import { NOT_KNOWN_TEXT } from "../../rules/intake/answer";
import type { DescribedFact } from "../../rules/logic/facts";
import { FactLink } from "../components/FactLink";
import type { Draft } from "../state/draft";
import { answersAt } from "./few-answers";
import { fieldNameOf } from "./field-names";
import styles from "./LivePanel.module.css";

/** What most hinges on, beside what the definition in sight hinges on. */
export function OpenQuestions({ questions }: { readonly questions: readonly DescribedFact[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        Most hinges on
      </h2>
      <AnsweredHere facts={questions} heading={heading} />
    </section>
  );
}

/**
 * Open facts: each leads to its field, and what has few answers is answered here with one click.
 *
 * @param heading - what takes the focus once one is answered, since its buttons go with it
 */
export function AnsweredHere({
  facts,
  heading,
}: {
  readonly facts: readonly DescribedFact[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { setValue, getValues } = useFormContext<Draft>();
  const answer = (path: string, value: string, { detail }: MouseEvent) => {
    heading.current?.focus();
    // The next question comes to the place of the one just answered; the second click of two is not meant for it.
    const field = fieldNameOf(getValues(), path);
    if (detail <= 1 && field !== undefined) setValue(field as "trials.list.0.drug", value, { shouldDirty: true });
  };
  return (
    <ul className={styles["rows"]}>
      {facts.map((fact) => (
        <li key={fact.path}>
          <WithAnswers fact={fact} onAnswer={answer} />
        </li>
      ))}
    </ul>
  );
}

function WithAnswers({
  fact,
  onAnswer,
}: {
  readonly fact: DescribedFact;
  readonly onAnswer: (path: string, value: string, event: MouseEvent) => void;
}) {
  const answers = answersAt(fact.path);
  if (answers.length === 0) return <FactLink fact={fact} />;
  return (
    <>
      {/* That it was not asked is plain from the answers that stand beside it. */}
      <FactLink fact={fact} labelOnly={fact.value === NOT_KNOWN_TEXT.notAsked} />{" "}
      <span className={styles["answers"]} role="group" aria-label={fact.label}>
        {answers.map(([value, words]) => (
          <button
            key={value}
            type="button"
            onClick={(event) => {
              onAnswer(fact.path, value, event);
            }}
          >
            {words}
          </button>
        ))}
      </span>
    </>
  );
}
