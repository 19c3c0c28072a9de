import { useFormContext, useWatch } from "react-hook-form";
import { ASKED_AFTER, SECTION_TITLES, SECTIONS, type Section } from "../../rules/intake/questions";
import type { Question } from "../../rules/intake/question";
import { QuestionField } from "../components/fields";
import type { ListedAnswer } from "./listed-answer";
import styles from "./SectionStep.module.css";

/** Asked beside the list of current medicines, which stands above the section. */
const ASKED_WITH_LIST: readonly string[] = ["medicines.listComplete"];

/** What the list of current medicines answers of a fact; undefined where it answers nothing, or is not read so far. */
type Listed = (fact: string) => ListedAnswer | undefined;

/** The questions of a section, as the schema lists them. */
export function SectionStep({
  section,
  problems,
  listed,
}: {
  readonly section: Section;
  readonly problems: Readonly<Record<string, string>>;
  readonly listed: Listed;
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
        {yesNo.length > 2 ? <RestIsNo section={section} names={yesNo.map(([name]) => name)} listed={listed} /> : null}
      </div>
      {typed.length > 0 ? (
        <div className={styles["typed"]}>
          {typed.map(([name, question]) => (
            <Asked key={name} section={section} name={name} question={question} problems={problems} listed={listed} />
          ))}
        </div>
      ) : null}
      {yesNo.map(([name, question]) => (
        <Asked key={name} section={section} name={name} question={question} problems={problems} listed={listed} />
      ))}
    </section>
  );
}

function Asked({
  section,
  name,
  question,
  problems,
  listed,
}: {
  readonly section: Section;
  readonly name: string;
  readonly question: Question;
  readonly problems: Readonly<Record<string, string>>;
  readonly listed: Listed;
}) {
  const fact = `${section}.${name}`;
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  const earlier: unknown = useWatch({ name: `sections.${after?.fact ?? fact}` });
  if (after !== undefined && !after.answers.includes(String(earlier))) return null;
  return (
    <>
      <QuestionField name={`sections.${fact}`} fact={fact} question={question} problem={problems[fact]} />
      {section === "medicines" ? <FromTheList fact={fact} listed={listed(fact)} /> : null}
    </>
  );
}

/** What the list of current medicines answers while the question itself is left open. */
function FromTheList({ fact, listed }: { readonly fact: string; readonly listed: ListedAnswer | undefined }) {
  const given: unknown = useWatch({ name: `sections.${fact}` });
  if (listed === undefined || (given !== "" && given !== "unknown" && given !== "declined")) return null;
  return <p className={styles["listed"]}>{listed.text}</p>;
}

/** An explicit answer to what is still open in the section: everything else was asked, and is no. */
function RestIsNo({
  section,
  names,
  listed,
}: {
  readonly section: Section;
  readonly names: readonly string[];
  readonly listed: Listed;
}) {
  const { getValues, setValue } = useFormContext();
  return (
    <button
      type="button"
      className={styles["rest"]}
      onClick={() => {
        for (const name of names) {
          const path = `sections.${section}.${name}`;
          const isListed = listed(`${section}.${name}`)?.answer === "yes";
          if (getValues(path) === "" && !isListed) setValue(path, "no");
        }
      }}
    >
      Asked: all others are “no”
    </button>
  );
}
