import { Link, useParams } from "react-router";
import { SOURCES, type SourceId } from "../../rules/knowledge/sources";
import { evidenceOf, placesOf, readRule } from "../../rules/rulebook/reading";
import type { Rule } from "../../rules/rulebook/rule";
import { RULES } from "../../rules/rulebook/rulebook";
import { useNamedPart } from "../state/page-part";
import { Head } from "./Head";
import { useOpenedAt } from "./useOpenedAt";
import styles from "./rulebook.module.css";

const IDS = (Object.keys(SOURCES) as SourceId[]).toSorted((one, other) =>
  SOURCES[one].cite < SOURCES[other].cite ? -1 : 1,
);

/** Every source: how far it was read and when, and each rule that rests on it. */
export function SourcesPage() {
  const { place } = useParams();
  const known = place === undefined || Object.hasOwn(SOURCES, place);
  useOpenedAt(place, known);
  useNamedPart(known ? place : undefined);
  return (
    <main id="main" className={styles["page"]}>
      <Head title="Sources" />
      <p className={styles["quiet"]}>
        {IDS.length} sources. What was read of each is said beside it: a statement taken from an abstract is not dressed
        up as if the whole text had been studied.
      </p>
      {known ? null : <p role="alert">There is no source “{place}” in this version.</p>}
      {IDS.map((id) => (
        <SourceEntry key={id} id={id} />
      ))}
    </main>
  );
}

function SourceEntry({ id }: { readonly id: SourceId }) {
  const { cite, url, read, checkedOn } = SOURCES[id];
  const rules = RULES.filter((rule) => readRule(rule).sources.includes(id));
  return (
    <article id={id} className={styles["rule"]} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} className={styles["source"]}>
        {cite}
      </h2>
      <p className={styles["says"]}>
        <a href={url} target="_blank" rel="noreferrer noopener">
          {url}
        </a>
      </p>
      <p className={styles["quiet"]}>
        {id} · {[evidenceOf(id), ...placesOf(id)].join(", ")} · read: {read} · last read {checkedOn} · used in{" "}
        {rules.length === 1 ? "1 rule" : `${rules.length} rules`}
      </p>
      <ul className={styles["uses"]}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Link to={`/rulebook/${rule.id}`}>{nameOf(rule)}</Link>
            <span className={styles["quiet"]}>, {placesIn(rule, id)}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The places of a source that a rule names. */
function placesIn(rule: Rule, id: SourceId): string {
  return readRule(rule)
    .cites.filter(({ source }) => source === id)
    .map(({ at }) => at)
    .join(" · ");
}

function nameOf({ title, group, role }: Rule): string {
  return [group, role, title].filter((part) => part !== "" && !title.endsWith(`: ${part}`)).join(": ");
}
