import { factsOf } from "../../rules/adequacy/facts";
import type { Findings } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { stepOf, type Step } from "./steps";
import styles from "./ProblemSummary.module.css";

/** What in this step does not parse, each line leading to its field. Nothing typed is lost meanwhile. */
export function ProblemSummary({
  step,
  findings: { intake, problems },
}: {
  readonly step: Step;
  readonly findings: Findings;
}) {
  const factWanted = useConsultation((state) => state.factWanted);
  const facts = factsOf(intake);
  const here = Object.entries(problems).filter(([fact]) => stepOf(fact) === step);
  return (
    <div role="status" className={here.length > 0 ? styles["summary"] : undefined}>
      {here.length > 0 ? (
        <>
          <h2 className={styles["heading"]}>To correct; until then the rules read these as open</h2>
          <ul className={styles["list"]}>
            {here.map(([fact, message]) => (
              <li key={fact}>
                <button
                  type="button"
                  className={styles["go"]}
                  onClick={() => {
                    factWanted(fact);
                  }}
                >
                  {facts.describe(fact).label}: {message}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
