import { Fragment, useId } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { ASKED_AFTER, SECTION_TITLES, SECTIONS, type Section, type SectionFact } from "../../rules/intake/questions";
import type { Question } from "../../rules/intake/question";
import { QuestionField } from "../components/fields";
import type { ListedAnswer } from "./listed-answer";
import { SECTION_PARTS } from "./section-parts";
import styles from "./SectionStep.module.css";

/** Asked beside the list of current medicines, which stands above the section. */
const ASKED_WITH_LIST: readonly string[] = ["medicines.listComplete"];

/** What is said of a fact elsewhere in the intake; undefined where nothing is, or where it is not read so far. */
type Listed = (fact: string) => ListedAnswer | undefined;

type Named = readonly [name: string, question: Question];

/** What every part of a section is given. */
interface Shared {
  readonly section: Section;
  readonly problems: Readonly<Record<string, string>>;
  readonly listed: Listed;
}

/** The questions of a section, in the order of the schema, or in its parts where it is long. */
export function SectionStep(shared: Shared) {
  const { section, listed } = shared;
  const questions = Object.entries(SECTIONS[section]).filter(
    ([name]) => !ASKED_WITH_LIST.includes(`${section}.${name}`),
  );
  const yesNo = namesOfYesNo(questions);
  return (
    <section className={styles["section"]} aria-labelledby={`section-${section}`}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]} id={`section-${section}`}>
          {SECTION_TITLES[section]}
        </h2>
        {yesNo.length > 2 ? (
          <RestIsNo section={section} names={yesNo} listed={listed}>
            Asked: all others are “no”
          </RestIsNo>
        ) : null}
      </div>
      {SECTION_PARTS[section]?.map(({ title, names }) => (
        <Part
          key={title}
          title={title}
          questions={names.flatMap((name) => questions.filter(([one]) => one === name))}
          {...shared}
        />
      )) ?? <Questions questions={questions} {...shared} />}
    </section>
  );
}

function namesOfYesNo(questions: readonly Named[]): readonly string[] {
  return questions.filter(([, { kind }]) => kind === "yesNo").map(([name]) => name);
}

/** Some questions of a long section, under a heading of their own. */
function Part({
  title,
  questions,
  ...shared
}: Shared & { readonly title: string; readonly questions: readonly Named[] }) {
  const id = useId();
  const yesNo = namesOfYesNo(questions);
  return (
    <section className={styles["part"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h3 className={styles["partTitle"]} id={id}>
          {title}
        </h3>
        {yesNo.length > 2 ? (
          <RestIsNo section={shared.section} names={yesNo} listed={shared.listed}>
            All others here are “no”
          </RestIsNo>
        ) : null}
      </div>
      <Questions questions={questions} {...shared} />
    </section>
  );
}

/** What is typed or chosen side by side, then what is answered yes or no, each with what is asked after it. */
function Questions({ questions, ...shared }: Shared & { readonly questions: readonly Named[] }) {
  const { section } = shared;
  const followUps = (name: string) =>
    questions.filter(([one]) => ASKED_AFTER[`${section}.${one}` as SectionFact]?.fact === `${section}.${name}`);
  const yesNo = questions.filter(([, { kind }]) => kind === "yesNo");
  const inPlace = new Set(yesNo.flatMap(([name]) => followUps(name)).map(([name]) => name));
  const typed = questions.filter(([name, { kind }]) => kind !== "yesNo" && !inPlace.has(name));
  return (
    <>
      {typed.length > 0 ? (
        <div className={styles["typed"]}>
          {typed.map(([name, question]) => (
            <Asked key={name} name={name} question={question} {...shared} />
          ))}
        </div>
      ) : null}
      {yesNo.map(([name, question]) => (
        <Fragment key={name}>
          <Asked name={name} question={question} {...shared} />
          {followUps(name).map(([after, asked]) => (
            <div key={after} className={styles["after"]}>
              <Asked name={after} question={asked} {...shared} />
            </div>
          ))}
        </Fragment>
      ))}
    </>
  );
}

function Asked({
  section,
  name,
  question,
  problems,
  listed,
}: Shared & { readonly name: string; readonly question: Question }) {
  const fact = `${section}.${name}`;
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  const earlier: unknown = useWatch({ name: `sections.${after?.fact ?? fact}` });
  if (after !== undefined && !after.answers.includes(String(earlier))) return null;
  return (
    <>
      <QuestionField name={`sections.${fact}`} fact={fact} question={question} problem={problems[fact]} />
      <ReadElsewhere fact={fact} listed={listed(fact)} />
    </>
  );
}

/** What the list of current medicines or a measured value answers while the question itself is left open. */
function ReadElsewhere({ fact, listed }: { readonly fact: string; readonly listed: ListedAnswer | undefined }) {
  const given: unknown = useWatch({ name: `sections.${fact}` });
  if (listed === undefined || (given !== "" && given !== "unknown" && given !== "declined")) return null;
  return <p className={styles["listed"]}>{listed.text}</p>;
}

/** An explicit answer to what is still open in the section: everything else was asked, and is no. */
function RestIsNo({
  section,
  names,
  listed,
  children,
}: Pick<Shared, "section" | "listed"> & { readonly names: readonly string[]; readonly children: string }) {
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
      {children}
    </button>
  );
}
