import { useFormContext, useWatch } from "react-hook-form";
import { ASKED_AFTER, SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import type { Question } from "../../rules/intake/question";
import { QuestionField } from "../components/fields";
import styles from "./SectionStep.module.css";

/** The questions of a section, as the schema lists them. */
export function SectionStep({
  section,
  problems,
}: {
  readonly section: Section;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const questions = Object.entries(SECTIONS[section]);
  const typed = questions.filter(([, question]) => question.kind !== "yesNo");
  const yesNo = questions.filter(([, question]) => question.kind === "yesNo");
  return (
    <section className={styles["section"]} aria-labelledby={`section-${section}`}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]} id={`section-${section}`}>
          {SECTION_TITLES[section]}
        </h2>
        {yesNo.length > 2 ? <RestIsNo section={section} names={yesNo.map(([name]) => name)} /> : null}
      </div>
      {typed.length > 0 ? (
        <div className={styles["typed"]}>
          {typed.map(([name, question]) => (
            <Asked key={name} section={section} name={name} question={question} problems={problems} />
          ))}
        </div>
      ) : null}
      {yesNo.map(([name, question]) => (
        <Asked key={name} section={section} name={name} question={question} problems={problems} />
      ))}
    </section>
  );
}

function Asked({
  section,
  name,
  question,
  problems,
}: {
  readonly section: Section;
  readonly name: string;
  readonly question: Question;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const fact = `${section}.${name}`;
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  const earlier: unknown = useWatch({ name: `sections.${after?.fact ?? fact}` });
  if (after !== undefined && !after.answers.includes(String(earlier))) return null;
  return <QuestionField name={`sections.${fact}`} fact={fact} question={question} problem={problems[fact]} />;
}

/** An explicit answer to what is still open in the section: everything else was asked, and is no. */
function RestIsNo({ section, names }: { readonly section: Section; readonly names: readonly string[] }) {
  const { getValues, setValue } = useFormContext();
  return (
    <button
      type="button"
      className={styles["rest"]}
      onClick={() => {
        for (const name of names) {
          const path = `sections.${section}.${name}`;
          if (getValues(path) === "") setValue(path, "no");
        }
      }}
    >
      Asked: all others are “no”
    </button>
  );
}
