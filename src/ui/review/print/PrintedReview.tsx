import { CONTRIBUTORS_NOTE } from "../../../rules/contributors/contributor";
import type { Assessment } from "../../../rules/index";
import { becauseOf } from "../../../rules/logic/because";
import type { Source } from "../../../rules/knowledge/source";
import { SOURCES } from "../../../rules/knowledge/sources";
import { pastReviewLine } from "../../../rules/freshness";
import { contactLines, NO_COUNTRY } from "../../../rules/safety/crisis";
import { countryLine, type CountryStatement } from "../../../rules/options/option";
import { medicineText } from "../../../rules/interactions/check";
import { printedDefinitions } from "./printed-definitions";
import { printedScales } from "./printed-scales";
import { printedOptions } from "./printed-options";
import { printedStaging } from "./printed-staging";
import { printedTimeline } from "./printed-timeline";
import { becauseText, factsText, openText } from "./short-text";
import { sourceNumbers, type SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/**
 * The review as it prints: a page of its own, not the screen with parts hidden. Every finding stands with the facts
 * that made it; sources are numbered in the order they are cited and listed once, at the end.
 */
export function PrintedReview({ assessment, today }: { readonly assessment: Assessment; readonly today: string }) {
  const { knowledge, safety, outOfScope } = assessment;
  const overdue = pastReviewLine(today);
  // The parts are called in the order in which they print, so that the numbers run in that order too.
  const sources = sourceNumbers();
  const parts =
    outOfScope === undefined ? (
      <>
        {printedSafety(safety, sources, today)}
        <h2>Presentation</h2>
        <p>{factsText(assessment.presentation)}</p>
        {printedTrials(assessment.trials, sources)}
        {printedCourses(assessment.courses)}
        {printedScales(assessment.scales, sources)}
        {printedTimeline(assessment, today)}
        {printedDefinitions(assessment, sources)}
        {printedStaging(assessment.staging, sources)}
        {printedContributors(assessment.contributors, sources)}
        {printedMedicines(assessment.medicinesNow)}
        {printedOptions(assessment, sources)}
        {printedQuestions(assessment.openQuestions)}
      </>
    ) : (
      <>
        {printedSafety(safety, sources, today)}
        <p className={styles["alert"]}>{outOfScope}</p>
      </>
    );
  return (
    <div className={styles["page"]}>
      <p className={styles["date"]}>
        Printed on <span className={styles["blank"]} />
      </p>
      <h1>Review of treatment history in depression</h1>
      <p className={styles["quiet"]}>
        Informs a discussion; prescribes nothing. Knowledge {knowledge.version}, reviewed {knowledge.reviewedOn}. Made
        with Crossroads.
      </p>
      {overdue === undefined ? null : <p className={styles["alert"]}>{overdue}</p>}
      {parts}
      {printedSources(sources)}
    </div>
  );
}

function printedSafety(safety: Assessment["safety"], sources: SourceNumbers, today: string) {
  const { line, flags, notes, notAssessed, contacts } = safety;
  return (
    <>
      <h2>Red flags</h2>
      <p className={flags.length > 0 ? styles["alert"] : undefined}>{line}</p>
      {flags.map(({ id, title, urgencyText, action, cites, positions, holdsBack, proof }) => (
        <p key={id} className={styles["entry"]}>
          <strong>{title}</strong> ({urgencyText}). {action}
          {becauseText(proof)}
          {sources.mark([...proof.cites, ...cites])}
          {holdsBack.length > 0 ? ` Waits until this has been looked at: ${holdsBack.join("; ")}.` : ""}
          {statedText(positions, sources)}
        </p>
      ))}
      {notes.length > 0 ? <h3>Worth knowing before an option is chosen</h3> : null}
      {notes.map(({ id, title, says, cites, positions, proof }) => (
        <p key={id} className={styles["entry"]}>
          <strong>{title}.</strong> {says}
          {becauseText(proof)}
          {sources.mark([...proof.cites, ...cites])}
          {statedText(positions, sources)}
        </p>
      ))}
      {notAssessed.length > 0 ? <p>Not assessed, which is not the same as absent. {openText(notAssessed)}.</p> : null}
      <p>
        Help now. {contacts === undefined ? NO_COUNTRY : contactLines(contacts, today).join(". ")}
        {contacts === undefined ? "" : sources.mark(contacts.cites)}
      </p>
    </>
  );
}

function statedText(positions: readonly CountryStatement[], sources: SourceNumbers): string {
  return positions.map((position) => ` ${countryLine(position)}${sources.mark(position.cites)}`).join("");
}

function printedTrials(trials: Assessment["trials"], sources: SourceNumbers) {
  return (
    <>
      <h2>Medicine trials</h2>
      {trials === undefined ? <p>Which medicines were tried is not known yet.</p> : null}
      {trials?.length === 0 ? <p>No medicine was tried so far.</p> : null}
      {trials === undefined || trials.length === 0 ? null : (
        <table className={styles["trials"]}>
          <thead>
            <tr>
              <th scope="col">Medicine</th>
              <th scope="col">Recorded</th>
              <th scope="col">Verdict (lenient: 4 weeks, lowest published minimum)</th>
            </tr>
          </thead>
          <tbody>
            {trials.map(({ id, name, recorded, line, remarks }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{recorded}</td>
                <td>
                  {line}.{remarks.map((remark) => ` ${remark.text}${sources.mark(remark.cites)}.`).join("")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function printedCourses(courses: Assessment["courses"]) {
  return (
    <>
      <h2>Other treatments had</h2>
      {courses
        .filter(({ courses: listed }) => listed.length > 0)
        .flatMap(({ name, courses: listed }) =>
          listed.map(({ id, facts }) => (
            <p key={`${name} ${id}`} className={styles["entry"]}>
              <strong>{name}.</strong> {factsText(facts)}
            </p>
          )),
        )}
      {courses.every(({ had }) => had.value === "yes") ? null : (
        <p>
          {openText(
            courses
              .filter(({ had }) => had.value !== "yes")
              .map(({ name, had }) => ({ ...had, label: name, value: had.value === "no" ? "none had" : had.value })),
          )}
          .
        </p>
      )}
    </>
  );
}

function printedContributors({ toReview, notYetChecked }: Assessment["contributors"], sources: SourceNumbers) {
  return (
    <>
      <h2>Contributing factors to review</h2>
      <p className={styles["quiet"]}>{CONTRIBUTORS_NOTE}</p>
      {toReview.length === 0 ? <p>None is recorded so far.</p> : null}
      {toReview.map(({ id, name, tierText, why, review, cites, details, proof }) => (
        <p key={id} className={styles["entry"]}>
          <strong>{name}</strong> ({lowerFirst(tierText)}). {[why, ...details.map(({ says }) => says)].join(" ")}{" "}
          Commonly reviewed: {lowerFirst(review)} Because: {lowerFirst(becauseOf(proof).join("; "))}
          {sources.mark([...proof.cites, ...cites, ...details.flatMap((detail) => detail.cites)])}.
        </p>
      ))}
      {notYetChecked.length > 0 ? <p>Not yet checked: {notYetChecked.map(({ name }) => name).join("; ")}.</p> : null}
    </>
  );
}

function printedMedicines({ checked, notChecked, says }: Assessment["medicinesNow"]) {
  return (
    <>
      <h2>Medicines taken now</h2>
      <p>
        {checked.map((medicine) => `${medicineText(medicine)}. `).join("")}
        {notChecked.length === 0 ? "" : `Not recognised, so not checked: ${notChecked.join(", ")}. `}
        {says}
      </p>
    </>
  );
}

/** How many open questions are printed. */
const QUESTIONS = 12;

function printedQuestions(questions: Assessment["openQuestions"]) {
  if (questions.length === 0) return null;
  return (
    <>
      <h2>Open questions on which most hinges</h2>
      <p>{openText(questions.slice(0, QUESTIONS))}.</p>
    </>
  );
}

function printedSources(numbers: SourceNumbers) {
  const sources: readonly Source[] = numbers.listed().map((id) => SOURCES[id]);
  const [latest] = sources.map(({ checkedOn }) => checkedOn).toSorted((one, other) => (one < other ? 1 : -1));
  if (latest === undefined) return null;
  return (
    <>
      <h2>Sources</h2>
      <p className={styles["quiet"]}>
        In brackets: how far each was read. Last read on {latest} where no other date is given.
      </p>
      <ol className={styles["sources"]}>
        {sources.map(({ cite, url, read, checkedOn }) => (
          <li key={url + cite}>
            {cite}. {withoutScheme(url)} ({read}
            {checkedOn === latest ? "" : `, ${checkedOn}`})
          </li>
        ))}
      </ol>
    </>
  );
}

/** An address as one types it. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
