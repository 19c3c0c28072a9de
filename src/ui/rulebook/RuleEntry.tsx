import { memo } from "react";
import { evidenceText, readRule } from "../../rules/rulebook/reading";
import type { Rule } from "../../rules/rulebook/rule";
import { CasesOf } from "./CasesOf";
import { Published } from "./Published";
import { RuleSources } from "./RuleSources";
import styles from "./rulebook.module.css";

/** One rule: what it says, its sources, what it looks at, when it was reviewed, and the cases that exercise it. */
export const RuleEntry = memo(function RuleEntry({
  rule,
  heading: Heading,
}: {
  readonly rule: Rule;
  readonly heading: "h3" | "h4";
}) {
  const { id, title, role, says, regions } = rule;
  const reading = readRule(rule);
  const { published, cites, facts, reviewedOn } = reading;
  return (
    <article id={id} className={styles["rule"]} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} tabIndex={-1}>
        {title}
      </Heading>
      <p className={styles["quiet"]}>
        {role === "" ? null : <strong>{role}. </strong>}
        {id}
        {regions.length === 0 ? null : ` · holds in ${regions.join(", ").toUpperCase()} only`}
        {reviewedOn === undefined ? null : ` · sources last read ${reviewedOn}`}
      </p>
      {published === undefined ? null : <Published reading={published} />}
      {says.map((statement, place) => (
        <p key={place} className={styles["says"]}>
          {statement.says}
        </p>
      ))}
      {cites.length === 0 ? null : <p className={styles["quiet"]}>{evidenceText(reading)}</p>}
      <RuleSources cites={cites} />
      {facts.length === 0 ? null : (
        <p className={styles["quiet"]}>Looks at: {facts.map(({ label }) => label).join("; ")}</p>
      )}
      <CasesOf ruleId={id} title={title} />
    </article>
  );
});
