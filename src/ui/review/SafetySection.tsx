import type { Assessment } from "../../rules/index";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { contactLines, NO_COUNTRY } from "../../rules/safety/crisis";
import { countryLine, type CountryStatement } from "../../rules/options/option";
import { Because, Cites, FactList } from "../components/ProofView";
import styles from "./ReviewPage.module.css";

/** Safety first: the red flags, how soon they are usually acted on, what is not assessed, and where help is. */
export function SafetySection({ safety, today }: { readonly safety: Assessment["safety"]; readonly today: string }) {
  const { line, flags, notes, notAssessed, contacts } = safety;
  return (
    <section aria-labelledby="review-safety">
      <h2 id="review-safety">Red flags</h2>
      <p className={flags.length > 0 ? styles["alert"] : undefined}>{line}</p>
      {flags.map(({ id, title, urgencyText, action, cites, positions, holdsBack, proof }) => (
        <article key={id} className={styles["flag"]}>
          <h3>{title}</h3>
          <p className={styles["quiet"]}>{urgencyText}</p>
          <p>{action}</p>
          {holdsBack.length > 0 ? <p>Waits until this has been looked at: {holdsBack.join("; ")}</p> : null}
          <Cites cites={cites} />
          <Stated positions={positions} />
          <Because proof={proof} rule={RULE_IDS.redFlag(id)} />
        </article>
      ))}
      {notes.length > 0 ? <h3>Worth knowing before an option is chosen</h3> : null}
      {notes.map(({ id, title, says, cites, positions, proof }) => (
        <article key={id}>
          <h4>{title}</h4>
          <p>{says}</p>
          <Cites cites={cites} />
          <Stated positions={positions} />
          <Because proof={proof} rule={RULE_IDS.safetyNote(id)} />
        </article>
      ))}
      {notAssessed.length > 0 ? (
        <details open={notAssessed.length <= SHOWN_OPEN}>
          <summary>Not assessed, which is not the same as absent: {notAssessed.length}</summary>
          <FactList facts={notAssessed} />
        </details>
      ) : null}
      <h3>Help now</h3>
      {contacts === undefined ? (
        <p>{NO_COUNTRY}</p>
      ) : (
        <>
          <ul>
            {contactLines(contacts, today).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <Cites cites={contacts.cites} />
        </>
      )}
    </section>
  );
}

/** As many open questions as are shown without opening anything. */
const SHOWN_OPEN = 20;

function Stated({ positions }: { readonly positions: readonly CountryStatement[] }) {
  if (positions.length === 0) return null;
  return (
    <details>
      <summary>What regulators and labels say</summary>
      <ul>
        {positions.map((position) => (
          <li key={position.body}>
            {countryLine(position)}
            <Cites cites={position.cites} />
          </li>
        ))}
      </ul>
    </details>
  );
}
