import { composeHandout, type HandoutSection } from "../../rules/index";
import { Cites } from "../components/ProofView";
import { SourceList } from "../components/SourceList";
import { useAssessment } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import styles from "./HandoutPage.module.css";

/** The patient's summary: composed in plain words, rewritten by the clinician where needed, then printed. */
export function HandoutPage() {
  const { intake, assessment } = useAssessment();
  const { region, chosenOptions, handoutEdits, optionToggled } = useConsultation();
  const sections = composeHandout(intake, assessment, chosenOptions);
  return (
    <main className={styles["page"]} id="main">
      <div className={styles["controls"]}>
        <h1>Summary for the patient</h1>
        <p>Every paragraph can be changed before printing. What is printed is what stands below.</p>
        {region === "" ? (
          <p className={styles["problem"]}>No country is chosen (above), so the sheet shows no numbers to call.</p>
        ) : null}
        <fieldset className={styles["choose"]}>
          <legend>Options talked about, to go on the sheet</legend>
          {assessment.options.map(({ id, name, standingText }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosenOptions.includes(id)}
                onChange={() => {
                  optionToggled(id);
                }}
              />
              <span>
                {name} <span className={styles["quiet"]}>({standingText})</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className={styles["print"]}
          onClick={() => {
            globalThis.print();
          }}
        >
          Print the summary
        </button>
      </div>
      <article className={styles["sheet"]} aria-label="The summary as it prints">
        <h2 className={styles["title"]}>Talking about next steps for depression</h2>
        {sections.map((section) => (
          <SheetSection key={section.id} section={section} edited={handoutEdits[section.id]} />
        ))}
        <SourceList of={sections} />
        <p className={styles["foot"]}>
          Knowledge {assessment.knowledge.version}, reviewed {assessment.knowledge.reviewedOn}. Made with Crossroads, an
          open-source project without funding. Not a prescription.
        </p>
      </article>
    </main>
  );
}

function SheetSection({ section, edited }: { readonly section: HandoutSection; readonly edited: string | undefined }) {
  const handoutEdited = useConsultation((state) => state.handoutEdited);
  const composed = section.paragraphs.join("\n");
  const text = edited ?? composed;
  return (
    <section className={styles["section"]} data-section={section.id}>
      <h3>{section.heading}</h3>
      <textarea
        className={styles["edit"]}
        aria-label={section.heading}
        spellCheck={false}
        translate="no"
        rows={Math.max(
          2,
          text.split("\n").reduce((lines, line) => lines + Math.ceil(line.length / 85 + 0.2), 0),
        )}
        value={text}
        onChange={(event) => {
          handoutEdited(section.id, event.target.value);
        }}
      />
      <div className={styles["printed"]}>
        {text.split("\n").map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      {edited === undefined || edited === composed ? null : (
        <button
          type="button"
          className={styles["restore"]}
          onClick={() => {
            handoutEdited(section.id, null);
          }}
        >
          Put back the composed text: {section.heading}
        </button>
      )}
      {section.cites.length > 0 ? (
        <details className={styles["sources"]}>
          <summary>Sources</summary>
          <Cites cites={section.cites} />
        </details>
      ) : null}
    </section>
  );
}
