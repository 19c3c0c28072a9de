import { Fragment } from "react";
import { composeHandout } from "../../rules/index";
import { OPTION_GROUPS, type OptionGroup } from "../../rules/options/option";
import { contactsOverdue, overdueLine } from "../../rules/safety/crisis";
import { useAssessment } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { today } from "../state/today";
import { SheetSection } from "./SheetSection";
import { SourceLine } from "./SourceLine";
import styles from "./HandoutPage.module.css";

/** The patient's summary: composed in plain words, rewritten by the clinician where needed, then printed. */
export function HandoutPage() {
  const { intake, assessment } = useAssessment();
  const { region, chosenOptions, optionToggled } = useConsultation();
  if (assessment.outOfScope !== undefined) {
    return (
      <main className={styles["page"]} id="main">
        <h1 tabIndex={-1}>Summary for the patient</h1>
        <p className={styles["problem"]}>{assessment.outOfScope}</p>
      </main>
    );
  }
  const { contacts } = assessment.safety;
  const sections = composeHandout(intake, assessment, chosenOptions);
  return (
    <main className={styles["page"]} id="main">
      <div className={styles["controls"]}>
        <h1 tabIndex={-1}>Summary for the patient</h1>
        <p>Every part can be changed before printing; a line that begins with • prints as a point of a list.</p>
        {region === "" ? (
          <p className={styles["problem"]}>No country is chosen (above), so the sheet shows no numbers to call.</p>
        ) : null}
        <fieldset className={styles["choose"]}>
          <legend>Options talked about, to go on the sheet</legend>
          {(Object.keys(OPTION_GROUPS) as OptionGroup[]).map((group) => (
            <div key={group} role="group" aria-labelledby={`choose-${group}`}>
              <p id={`choose-${group}`} className={styles["groupName"]}>
                {OPTION_GROUPS[group]}
              </p>
              {assessment.options
                .filter((option) => option.group === group)
                .map(({ id, name, standingText }) => (
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
            </div>
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
        <p className={styles["date"]}>
          Printed on <span className={styles["blank"]} />
        </p>
        {sections.map((section) => (
          <Fragment key={section.id}>
            <SheetSection section={section} />
            {section.id === "help" && contacts !== undefined && contactsOverdue(contacts, today()) ? (
              <p className={styles["overdue"]}>{overdueLine(contacts)}</p>
            ) : null}
          </Fragment>
        ))}
        <SourceLine of={sections} />
        <p className={styles["foot"]}>
          Knowledge {assessment.knowledge.version}, reviewed {assessment.knowledge.reviewedOn}. Made with Crossroads, an
          open-source project without funding. Not a prescription.
        </p>
      </article>
    </main>
  );
}
