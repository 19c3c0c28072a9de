import type { ReactNode } from "react";
import type { Citation } from "../../rules/knowledge/cite";
import { SOURCES } from "../../rules/knowledge/sources";
import type { Proof } from "../../rules/logic/explain";
import type { DescribedFact } from "../../rules/logic/facts";
import { FactLink } from "./FactLink";
import { RuleLink } from "./RuleLink";
import { TRUTH_IN_WORDS } from "./VerdictMark";
import styles from "./ProofView.module.css";

/** "Because": opens the proof of a finding, with the facts it used and its sources. */
export function Because({
  proof,
  label = "Because",
  rule,
}: {
  readonly proof: Proof;
  readonly label?: string;
  /** Id of the rule it is the proof of, by which it leads to the rulebook. */
  readonly rule?: string;
}) {
  return (
    <Ruled rule={rule} of={proof.text}>
      <details className={styles["because"]}>
        <summary>{label}</summary>
        <Step proof={proof} />
      </details>
    </Ruled>
  );
}

/** The same for a finding of one rule that rests on several proofs. */
export function BecauseOfSeveral({
  proofs,
  label,
  rule,
  of,
}: {
  readonly proofs: readonly Proof[];
  readonly label: string;
  readonly rule: string;
  /** What the rule is of. */
  readonly of: string;
}) {
  return (
    <Ruled rule={rule} of={of}>
      <details className={styles["because"]}>
        <summary>{label}</summary>
        {proofs.map((proof) => (
          <Step key={proof.text} proof={proof} />
        ))}
      </details>
    </Ruled>
  );
}

/** What was found, beside the link to its rule where it has one. */
function Ruled({
  rule,
  of,
  children,
}: {
  readonly rule: string | undefined;
  readonly of: string;
  readonly children: ReactNode;
}) {
  if (rule === undefined) return children;
  return (
    <div className={styles["ruled"]}>
      {children}
      <RuleLink rule={rule} of={of} />
    </div>
  );
}

function Step({ proof }: { readonly proof: Proof }) {
  return (
    <div className={styles["step"]}>
      <p className={styles["line"]}>
        {proof.text}: <strong>{TRUTH_IN_WORDS[proof.verdict]}</strong>
      </p>
      {proof.facts.length > 0 ? <FactList facts={proof.facts} /> : null}
      <Cites cites={proof.cites} />
      {proof.because.length > 0 ? (
        <ul className={styles["parts"]}>
          {proof.because.map((part, index) => (
            <li key={index}>
              <Step proof={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Facts, each leading to its field. */
export function FactList({
  facts,
  inline = false,
}: {
  readonly facts: readonly DescribedFact[];
  readonly inline?: boolean;
}) {
  return (
    <ul className={inline ? styles["inline"] : styles["facts"]}>
      {facts.map((fact) => (
        <li key={fact.path}>
          <FactLink fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** Sources with the place in them; on paper in full, with their address, since nothing there can be pointed at. */
export function Cites({ cites }: { readonly cites: readonly Citation[] }) {
  if (cites.length === 0) return null;
  const unique = [...new Map(cites.map((cite) => [`${cite.source} ${cite.at}`, cite])).values()];
  return (
    <ul className={styles["cites"]} aria-label="Sources">
      {unique.map(({ source, at }) => (
        <li key={`${source} ${at}`}>
          <a href={SOURCES[source].url} target="_blank" rel="noreferrer noopener" title={SOURCES[source].cite}>
            <span className={styles["short"]}>{shortCite(SOURCES[source].cite)}</span>
          </a>
          , {at} <span className={styles["read"]}>(read: {SOURCES[source].read})</span>
        </li>
      ))}
    </ul>
  );
}

/** The first words of a citation, enough to know it by. */
function shortCite(cite: string): string {
  return cite.length <= 60 ? cite : `${cite.slice(0, cite.lastIndexOf(" ", 60))} …`;
}
