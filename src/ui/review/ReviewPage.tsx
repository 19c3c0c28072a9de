import { CONTRIBUTORS_NOTE } from "../../rules/contributors/contributor";
import { rangeText } from "../../rules/logic/count";
import { UNSETTLED_TITLE } from "../../rules/logic/unsettled";
import type { Assessment, Intake } from "../../rules/index";
import { TRUTH_OF_DEFINITION } from "../../rules/screening/screen";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { Because, Cites, FactList } from "../components/ProofView";
import { RuleLink } from "../components/RuleLink";
import { ScrollRegion } from "../components/ScrollRegion";
import { spanText } from "../../rules/staging/span";
import { Maudsley, ThaseRush } from "../components/Staging";
import { TRUTH_IN_WORDS, VerdictMark } from "../components/VerdictMark";
import { useAssessment } from "../state/assessment";
import { today } from "../state/today";
import { ChangesOf } from "./ChangesOf";
import { CoursesHad } from "./CoursesHad";
import { Disagreement } from "./Disagreement";
import { MedicinesTakenNow } from "./MedicinesTakenNow";
import { OptionsSection } from "./OptionsSection";
import { PastReview } from "./PastReview";
import { ScaleCourses } from "./ScaleCourses";
import { Timeline } from "./Timeline";
import { PrintedReview } from "./print/PrintedReview";
import { SafetySection } from "./SafetySection";
import styles from "./ReviewPage.module.css";

/** The review: what the rules say about this history, in the order a careful clinician thinks. */
export function ReviewPage() {
  const { intake, assessment, problems } = useAssessment();
  const { knowledge, outOfScope } = assessment;
  const day = today();
  return (
    <main id="main">
      <div className={styles["page"]}>
        <div className={styles["head"]}>
          <h1 tabIndex={-1}>Review</h1>
          <p className={styles["print"]}>
            <button
              type="button"
              onClick={() => {
                globalThis.print();
              }}
            >
              Print the review
            </button>
          </p>
        </div>
        <p className={styles["quiet"]}>
          Informs a discussion; prescribes nothing. Knowledge {knowledge.version}, reviewed {knowledge.reviewedOn}.
        </p>
        <PastReview today={day} />
        {Object.keys(problems).length > 0 ? (
          <p className={styles["problem"]}>
            Some entries need correcting and are read as open: see the steps marked “to correct”.
          </p>
        ) : null}
        <SafetySection safety={assessment.safety} today={day} />
        {outOfScope === undefined ? (
          <>
            <Presentation facts={assessment.presentation} />
            <Trials trials={assessment.trials} />
            <CoursesHad courses={assessment.courses} />
            <ScaleCourses scales={assessment.scales} />
            <Timeline timeline={assessment.timeline} scales={assessment.scales} today={day} />
            <Definitions assessment={assessment} intake={intake} />
            <Staging staging={assessment.staging} />
            <Contributors contributors={assessment.contributors} />
            <MedicinesTakenNow medicinesNow={assessment.medicinesNow} />
            <OptionsSection
              options={assessment.options}
              investigational={assessment.investigational}
              medicinesNow={assessment.medicinesNow}
            />
            <Questions questions={assessment.openQuestions} />
          </>
        ) : (
          <p className={styles["problem"]}>{outOfScope}</p>
        )}
      </div>
      <PrintedReview assessment={assessment} today={day} />
    </main>
  );
}

function Presentation({ facts }: { readonly facts: Assessment["presentation"] }) {
  return (
    <section aria-labelledby="review-presentation">
      <h2 id="review-presentation">Presentation</h2>
      <FactList facts={facts} inline />
    </section>
  );
}

function Trials({ trials }: { readonly trials: Assessment["trials"] }) {
  return (
    <section aria-labelledby="review-trials">
      <h2 id="review-trials">Medicine trials</h2>
      {trials === undefined ? <p>Which medicines were tried is not known yet.</p> : null}
      {trials?.length === 0 ? <p>No medicine was tried so far.</p> : null}
      {trials?.map(({ id, name, medicine, recorded, adequate, line, tests, remarks, proof, strictProof }) => (
        <article key={id} className={styles["trial"]}>
          <div className={styles["trialHead"]}>
            <h3>{name}</h3>
            {medicine === undefined ? null : (
              <RuleLink rule={RULE_IDS.medicine(medicine)} of={`${name}, its published dose bars`}>
                Dose bars of this medicine
              </RuleLink>
            )}
          </div>
          <p className={styles["quiet"]}>{recorded}</p>
          <p className={styles["line"]}>
            <VerdictMark truth={adequate} /> {line}
          </p>
          {remarks.map((remark) => (
            <div key={remark.text} className={styles["remark"]}>
              {remark.text}
              <Cites cites={remark.cites} />
            </div>
          ))}
          <div className={styles["opens"]}>
            <details className={styles["tests"]}>
              <summary>Each test with its threshold</summary>
              <ScrollRegion label={`Tests of ${name}`}>
                <table aria-label={`Tests of ${name}`}>
                  <thead>
                    <tr>
                      <th scope="col">Test</th>
                      <th scope="col">Lenient</th>
                      <th scope="col">Strict, where it differs</th>
                    </tr>
                  </thead>
                  <tbody>
                    {tests.map((test) => (
                      <tr key={test.id}>
                        <th scope="row">{test.title}</th>
                        <td>
                          <Because
                            proof={test.lenient}
                            rule={RULE_IDS.trialTest(test.id, "lenient")}
                            label={`${test.lenient.text}: ${TRUTH_IN_WORDS[test.lenient.verdict]}`}
                          />
                        </td>
                        <td>
                          {test.strict === undefined ? (
                            "–"
                          ) : (
                            <Because
                              proof={test.strict}
                              rule={RULE_IDS.trialTest(test.id, "strict")}
                              label={`${test.strict.text}: ${TRUTH_IN_WORDS[test.strict.verdict]}`}
                            />
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollRegion>
            </details>
            <Because
              proof={proof}
              label="Because (lenient: 4 weeks, lowest published minimum)"
              rule={RULE_IDS.adequacy("lenient")}
            />
            <Because
              proof={strictProof}
              label="Because (strict: 6 weeks, highest published minimum)"
              rule={RULE_IDS.adequacy("strict")}
            />
          </div>
        </article>
      ))}
    </section>
  );
}

/** What is said of each definition; on a phone each stands before what is said, since there are no columns. */
const COLUMNS = {
  verdict: "Verdict",
  failed: "Failed trials (certain to possible)",
  strict: "Strict reading",
  hinges: "Hinges on",
} as const;

function Definitions({ assessment, intake }: { readonly assessment: Assessment; readonly intake: Intake }) {
  return (
    <section aria-labelledby="review-definitions">
      <h2 id="review-definitions">Treatment resistance, by each published definition</h2>
      <ScrollRegion label="Definitions side by side">
        <table className={styles["definitions"]} aria-label="Definitions side by side">
          <thead>
            <tr>
              <th scope="col">Definition</th>
              {Object.values(COLUMNS).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessment.definitions.map((definition) => (
              <Definition key={definition.id} definition={definition} intake={intake} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Disagreement disagreement={assessment.disagreement} definitions={assessment.definitions} />
      {assessment.definitions.flatMap(({ notes }) => notes).length > 0 ? (
        <details>
          <summary>How unclear wordings were read</summary>
          <ul>
            {assessment.definitions.map(({ id, name, notes }) => (
              <li key={id}>
                {name}: {notes.join(" ")}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {assessment.frames.map(({ id, name, says, cites }) => (
        <div key={id} className={styles["remark"]}>
          <strong>{name}.</strong> {says} <RuleLink rule={RULE_IDS.frame(id)} of={name} />
          <Cites cites={cites} />
        </div>
      ))}
    </section>
  );
}

function Definition({
  definition,
  intake,
}: {
  readonly definition: Assessment["definitions"][number];
  readonly intake: Intake;
}) {
  const { id, name, says, needed, lenient, strict } = definition;
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <p className={styles["says"]}>{says}</p>
        </th>
        <td className={styles["verdict"]} data-column={COLUMNS.verdict}>
          <VerdictMark truth={lenient.verdict} /> <strong>{TRUTH_OF_DEFINITION[lenient.verdict]}</strong>
        </td>
        <td data-column={COLUMNS.failed}>
          {rangeText(lenient.counts)} of {needed}
          <p className={styles["says"]}>{lenient.bars}</p>
        </td>
        <td data-column={COLUMNS.strict}>
          {TRUTH_OF_DEFINITION[strict.verdict]} ({rangeText(strict.counts)})
          <p className={styles["says"]}>{strict.bars}</p>
        </td>
        <td data-column={COLUMNS.hinges}>
          {lenient.hingesOn.length > 0 ? <FactList facts={lenient.hingesOn} /> : null}
          {lenient.unsettled.length > 0 ? `${UNSETTLED_TITLE}: ${lenient.unsettled.join("; ")}` : null}
          {lenient.verdict === "unknown" ? null : "–"}
        </td>
      </tr>
      <tr className={styles["proofRow"]}>
        <td colSpan={5}>
          <div className={styles["opens"]}>
            <Because proof={lenient.proof} label={`Because: ${name}`} rule={RULE_IDS.definition(id, "lenient")} />
            <Because
              proof={strict.proof}
              label={`Because, strict reading: ${name}`}
              rule={RULE_IDS.definition(id, "strict")}
            />
            <ChangesOf definition={id} name={name} intake={intake} />
          </div>
        </td>
      </tr>
    </>
  );
}

function rangeOf({ lowest, highest }: { readonly lowest: number; readonly highest: number | undefined }): string {
  return highest === undefined ? `${lowest} or more` : spanText({ lowest, highest });
}

function Staging({ staging }: { readonly staging: Assessment["staging"] }) {
  if (staging === undefined) return null;
  return (
    <section aria-labelledby="review-staging">
      <h2 id="review-staging">Staging</h2>
      <ThaseRush result={staging.thaseRush} />
      <ThaseRush result={staging.thaseRushOtherReading} />
      <Maudsley result={staging.maudsley} others={staging.maudsleyOtherReadings} />
      <article>
        <p>
          MGH staging, approximate: <strong>{rangeOf(staging.mgh)}</strong>{" "}
          <span className={styles["quiet"]}>
            ({staging.mgh.items.map((item) => `${item.name.toLowerCase()} ${rangeOf(item)}`).join("; ")}; no official
            bands)
          </span>
        </p>
        <RuleLink rule={RULE_IDS.stagingItem("mgh", "failures")} of="MGH staging" />
        <Cites cites={staging.mgh.cites} />
      </article>
      <article>
        <p>
          European staging, approximate: <strong>{spanText(staging.european)}</strong>{" "}
          <span className={styles["quiet"]}>(by number of failed trials; 6 weeks, lowest published minimum dose)</span>
        </p>
        <RuleLink rule={RULE_IDS.stagingItem("european", "medicines")} of="European staging" />
        <Cites cites={staging.european.cites} />
      </article>
    </section>
  );
}

function Contributors({
  contributors: { toReview, notYetChecked },
}: {
  readonly contributors: Assessment["contributors"];
}) {
  return (
    <section aria-labelledby="review-contributors">
      <h2 id="review-contributors">Contributing factors to review</h2>
      <p className={styles["quiet"]}>{CONTRIBUTORS_NOTE}</p>
      {toReview.length === 0 ? <p>None is recorded so far.</p> : null}
      <div className={styles["grid"]}>
        {toReview.map(({ id, name, tierText, why, review, cites, details, proof }) => (
          <article key={id}>
            <h3>{name}</h3>
            <p className={styles["quiet"]}>{tierText}</p>
            <p>{why}</p>
            {details.map(({ says, cites: from }) => (
              <div key={says}>
                <p>{says}</p>
                <Cites cites={from} />
              </div>
            ))}
            <p>Commonly reviewed: {review}</p>
            <Cites cites={cites} />
            <Because proof={proof} rule={RULE_IDS.contributor(id)} />
          </article>
        ))}
      </div>
      {notYetChecked.length > 0 ? (
        <details>
          <summary>Not yet checked: {notYetChecked.length}</summary>
          <ul>
            {notYetChecked.map(({ id, name, open, unsettled }) => (
              <li key={id}>
                {name} <RuleLink rule={RULE_IDS.contributor(id)} of={name} />
                {open.length > 0 ? <FactList facts={open} /> : null}
                {unsettled.length > 0 ? <p>{`${UNSETTLED_TITLE}: ${unsettled.join("; ")}`}</p> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Questions({ questions }: { readonly questions: Assessment["openQuestions"] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="review-questions">
      <h2 id="review-questions">Open questions on which most hinges</h2>
      <FactList facts={questions.slice(0, 12)} />
    </section>
  );
}
