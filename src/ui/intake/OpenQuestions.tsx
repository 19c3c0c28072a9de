import { useRef, type MouseEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../rules/index";
import { questionAt } from "../../rules/intake/paths";
import { FactLink } from "../components/FactLink";
import styles from "./LivePanel.module.css";

const ANSWERS = [
  ["yes", "Yes"],
  ["no", "No"],
  ["unknown", "Not known"],
] as const;

/** What most hinges on: each leads to its field, and what is asked as yes or no is answered here with one click. */
export function OpenQuestions({ questions }: { readonly questions: Assessment["openQuestions"] }) {
  const { setValue } = useFormContext();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = (path: string, value: string, { detail }: MouseEvent) => {
    heading.current?.focus();
    // The next question comes to the place of the one just answered; the second click of two is not meant for it.
    if (detail <= 1) setValue(`sections.${path}`, value, { shouldDirty: true });
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
            {questionAt(fact.path)?.kind === "yesNo" && fact.path.split(".").length === 2 ? (
              <span className={styles["answers"]} role="group" aria-label={fact.label}>
                {ANSWERS.map(([value, words]) => (
                  <button
                    key={value}
                    type="button"
                    onClick={(event) => {
                      answer(fact.path, value, event);
                    }}
                  >
                    {words}
                  </button>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
