import { Link } from "react-router";
import { ATTRIBUTES_READ_IN, sourceAttributes, type SourceAttribute } from "../../rules/rulebook/source-attributes";
import { LookSelect } from "../components/LookSelect";
import { KEPT_TEXT, useOffline } from "../state/offline";
import { RELEASES } from "./changelog";
import { Head } from "./Head";
import { useOpenedAt } from "./useOpenedAt";
import styles from "./rulebook.module.css";

/** Source attributes of Crossroads as an evidence-based decision support intervention, worked out from the rules. */
export function AboutPage() {
  useOpenedAt(undefined, true);
  const kept = useOffline((state) => state.kept);
  return (
    <main id="main" className={styles["page"]}>
      <Head title="About this aid" />
      <p className={styles["quiet"]}>
        What a user may want to know of a decision support intervention before relying on it, by the list of{" "}
        <a href={ATTRIBUTES_READ_IN.url} target="_blank" rel="noreferrer noopener">
          {ATTRIBUTES_READ_IN.regulation}
        </a>
        . {ATTRIBUTES_READ_IN.read} Crossroads is not certified health IT and claims no conformity with it.
      </p>
      <section className={styles["attribute"]}>
        <h2>On this device</h2>
        <p>{KEPT_TEXT[kept]}</p>
        <p>
          <LookSelect />
        </p>
        <p className={styles["quiet"]}>More contrast is used where the device asks for it.</p>
      </section>
      {sourceAttributes(RELEASES[0]?.version ?? "not stated").map((attribute) => (
        <Attribute key={attribute.title} attribute={attribute} />
      ))}
      <p>
        <Link to="/sources">All sources</Link> · <Link to="/rulebook">All rules</Link>
      </p>
    </main>
  );
}

function Attribute({ attribute: { number, title, says, uses } }: { readonly attribute: SourceAttribute }) {
  return (
    <section className={styles["attribute"]}>
      <h2>{number === undefined ? title : `${number}. ${title}`}</h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {uses.length === 0 ? null : (
        <ul>
          {uses.map(({ fact, rules }) => (
            <li key={fact.path}>
              {fact.label}: {rules.length === 0 ? "recorded; read by no rule" : null}
              {rules.map((rule, place) => (
                <span key={rule.id}>
                  {place === 0 ? "" : "; "}
                  <Link to={`/rulebook/${rule.id}`}>
                    {rule.group === "" || rule.title.endsWith(rule.group) ? rule.title : `${rule.group}: ${rule.title}`}
                  </Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
