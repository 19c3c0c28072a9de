import { useRef } from "react";
import { Link } from "react-router";
import type { Assessment } from "../../rules/index";
import type { DescribedFact } from "../../rules/logic/facts";
import { rangeText } from "../../rules/logic/count";
import { STANDINGS } from "../../rules/options/standings";
import { TRUTH_OF_DEFINITION, type DefinitionResult } from "../../rules/screening/screen";
import { VerdictMark } from "../components/VerdictMark";
import { useConsultation } from "../state/consultation";
import { useBefore, useMovedOptions } from "./latest-change";
import styles from "./LivePanel.module.css";
import { AnsweredHere, OpenQuestions } from "./OpenQuestions";
import { useDefinition } from "./useDefinition";
import { toAnswer } from "./what-fits";

/** By which what is said of it in brief leads to the panel. */
export const PANEL_ID = "what-follows";

/** What follows from the answers so far: red flags, trials, definitions, what it hinges on, and where options stand. */
export function LivePanel({
  assessment,
  openQuestions,
}: {
  readonly assessment: Assessment;
  readonly openQuestions: Assessment["openQuestions"];
}) {
  const { safety, trials, definitions, options, outOfScope } = assessment;
  const chosen = useDefinition(definitions);
  const { hinges, questions } = toAnswer(assessment, chosen, openQuestions);
  return (
    <aside className={styles["panel"]} id={PANEL_ID} tabIndex={-1} aria-label="What follows so far">
      <section aria-live="polite">
        <h2>Red flags</h2>
        {outOfScope === undefined ? null : <p className={styles["flag"]}>{outOfScope}</p>}
        {safety.flags.map(({ id, title }) => (
          <p key={id} className={styles["flag"]}>
            {title}
          </p>
        ))}
        {safety.flags.length === 0 ? (
          <p>
            {safety.notAssessed.length === 0
              ? "None recorded."
              : `None recorded; ${safety.notAssessed.length === 1 ? "1 safety question" : `${safety.notAssessed.length} safety questions`} not assessed.`}
          </p>
        ) : null}
      </section>
      {trials === undefined || trials.length === 0 ? null : (
        <section>
          <h2>Trials</h2>
          <ul className={styles["rows"]}>
            {trials.map(({ id, name, adequate, line }) => (
              <li key={id}>
                <VerdictMark truth={adequate} /> {name}: {line.split(":")[0]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {chosen === undefined ? null : <Definitions definitions={definitions} chosen={chosen} hinges={hinges} />}
      {questions.length === 0 ? null : <OpenQuestions questions={questions} />}
      {options.length === 0 ? null : <Standings assessment={assessment} />}
      <p className={styles["what-if"]}>
        <Link to="/what-if">What if an answer were another?</Link>
      </p>
    </aside>
  );
}

/** Treatment resistance by the definition the clinician chose, and how the others differ. */
function Definitions({
  definitions,
  chosen,
  hinges,
}: {
  readonly definitions: readonly DefinitionResult[];
  readonly chosen: DefinitionResult;
  readonly hinges: readonly DescribedFact[];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const definitionChosen = useConsultation((state) => state.definitionChosen);
  const before = useBefore(definitions);
  const others = definitions.filter((other) => other !== chosen);
  const verdictBefore = before?.find(({ id }) => id === chosen.id)?.lenient.verdict;
  const hasTurned = verdictBefore !== undefined && verdictBefore !== chosen.lenient.verdict;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        Treatment resistance
      </h2>
      <p>
        <select
          className={styles["definition"]}
          aria-label="Definition of treatment resistance shown first"
          value={chosen.id}
          onChange={(event) => {
            definitionChosen(event.target.value);
          }}
        >
          {definitions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className={styles["verdict"]} data-moved={hasTurned || undefined}>
        <VerdictMark truth={chosen.lenient.verdict} /> <strong>{TRUTH_OF_DEFINITION[chosen.lenient.verdict]}</strong>:{" "}
        {rangeText(chosen.lenient.counts)} of {chosen.needed} counted
      </p>
      <div role="status">
        {hasTurned ? (
          <p className={styles["moves"]}>
            The latest change moved this: {TRUTH_OF_DEFINITION[verdictBefore]} →{" "}
            <strong>{TRUTH_OF_DEFINITION[chosen.lenient.verdict]}</strong>
          </p>
        ) : null}
      </div>
      <AnsweredHere facts={hinges} heading={heading} />
      <details>
        <summary>Others: {tally(others)}</summary>
        <ul className={styles["rows"]}>
          {others.map(({ id, name, lenient }) => (
            <li key={id} data-differs={lenient.verdict !== chosen.lenient.verdict || undefined}>
              <VerdictMark truth={lenient.verdict} /> {name}: <strong>{TRUTH_OF_DEFINITION[lenient.verdict]}</strong> (
              {rangeText(lenient.counts)})
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function tally(definitions: readonly DefinitionResult[]): string {
  return (["yes", "no", "unknown"] as const)
    .map((truth) => ({ truth, number: definitions.filter(({ lenient }) => lenient.verdict === truth).length }))
    .filter(({ number }) => number > 0)
    .map(({ truth, number }) => `${number} ${TRUTH_OF_DEFINITION[truth]}`)
    .join(", ");
}

const GROUPS = [...Object.entries(STANDINGS), ["cantTellYet", "can't tell yet"]] as const;

/** Where the options stand, with what the latest change moved in sight. */
function Standings({ assessment }: { readonly assessment: Assessment }) {
  const moves = useMovedOptions(assessment);
  const moved = new Set(moves?.map(({ id }) => id));
  return (
    <section>
      <h2>Options</h2>
      {GROUPS.map(([standing, words]) => {
        const here = assessment.options.filter((option) => option.standing === standing);
        if (here.length === 0) return null;
        return (
          <details key={standing}>
            <summary data-moved={here.some(({ id }) => moved.has(id)) || undefined}>
              {here.length} {words}
            </summary>
            <ul className={styles["rows"]}>
              {here.map(({ id, name }) => (
                <li key={id} data-moved={moved.has(id) || undefined}>
                  {name}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <div role="status">
        {moves === null ? null : moves.length === 0 ? (
          <p className={styles["moves"]}>The latest change moved no option</p>
        ) : (
          <details className={styles["moves"]}>
            <summary>
              The latest change moved {moves.length} {moves.length === 1 ? "option" : "options"}
            </summary>
            <ul className={styles["rows"]}>
              {moves.map(({ id, name, before, after }) => (
                <li key={id}>
                  {name}: {before.says} → <strong>{after.says}</strong>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
