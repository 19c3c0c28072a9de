import { useFormContext, useWatch } from "react-hook-form";
import { ASKED_AFTER, SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import type { Question } from "../../rules/intake/question";
import { answeredByList } from "../../rules/current-medicines/class-answers";
import { entryName } from "../../rules/current-medicines/list";
import { QuestionField } from "../components/fields";
import { useReadDraft } from "../state/assessment";
import styles from "./SectionStep.module.css";

/** Asked beside the list of current medicines, which stands above the section. */
const ASKED_WITH_LIST: readonly string[] = ["medicines.listComplete"];

/** The questions of a section, as the schema lists them. */
export function SectionStep({
  section,
  problems,
}: {
  readonly section: Section;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const questions = Object.entries(SECTIONS[section]).filter(
    ([name]) => !ASKED_WITH_LIST.includes(`${section}.${name}`),
  );
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
  return (
    <>
      <QuestionField name={`sections.${fact}`} fact={fact} question={question} problem={problems[fact]} />
      {section === "medicines" ? <FromTheList fact={fact} /> : null}
    </>
  );
}

/** What the list of current medicines answers while the question itself is left open. */
function FromTheList({ fact }: { readonly fact: string }) {
  const { intake } = useReadDraft();
  const listed = answeredByList(intake, fact);
  const given: unknown = useWatch({ name: `sections.${fact}` });
  if (listed === undefined || (given !== "" && given !== "unknown" && given !== "declined")) return null;
  return (
    <p className={styles["listed"]}>
      Read as {listed.answer}
      {listed.by.length === 0
        ? ", since the list is complete"
        : `: ${listed.by.map(entryName).join(", ")} is listed above`}
    </p>
  );
}

/** An explicit answer to what is still open in the section: everything else was asked, and is no. */
function RestIsNo({ section, names }: { readonly section: Section; readonly names: readonly string[] }) {
  const { getValues, setValue } = useFormContext();
  const { intake } = useReadDraft();
  return (
    <button
      type="button"
      className={styles["rest"]}
      onClick={() => {
        for (const name of names) {
          const path = `sections.${section}.${name}`;
          const isListed = answeredByList(intake, `${section}.${name}`)?.answer === "yes";
          if (getValues(path) === "" && !isListed) setValue(path, "no");
        }
      }}
    >
      Asked: all others are “no”
    </button>
  );
}
