import { ORDER_OF_OPTIONS } from "../../rules/options/options";
import { checkedText, type MedicinesNow } from "../../rules/interactions/check";
import type { OptionResult } from "../../rules/options/weigh";
import type { Proof } from "../../rules/logic/explain";
import { UNSETTLED_TITLE } from "../../rules/logic/unsettled";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { RED_FLAGS } from "../../rules/safety/red-flags";
import { Because, Cites, FactList } from "../components/ProofView";
import { RuleLink } from "../components/RuleLink";
import styles from "./OptionsSection.module.css";

/** The options, always in the same order, each with what supports it and what speaks against it. */
export function OptionsSection({
  options,
  medicinesNow,
}: {
  readonly options: readonly OptionResult[];
  readonly medicinesNow: MedicinesNow;
}) {
  return (
    <section aria-labelledby="review-options">
      <h2 id="review-options">Options to talk about</h2>
      <p className={styles["quiet"]}>{ORDER_OF_OPTIONS}</p>
      {options.map((option) => (
        <OptionCard key={option.id} option={option} medicinesNow={medicinesNow} />
      ))}
    </section>
  );
}

function OptionCard({ option, medicinesNow }: { readonly option: OptionResult; readonly medicinesNow: MedicinesNow }) {
  const { id, name, standing, standingText, rulesOut, heldBackBy, supports, cautions, preferences } = option;
  const { askFirst, stillOpen, availability } = option;
  const own = (proof: Proof): Ruled => ({ proof, rule: RULE_IDS.optionFinding(id, proof.text) });
  return (
    <article className={styles["option"]} data-standing={standing}>
      <h3>{name}</h3>
      <p className={styles["standing"]}>{standingText}</p>
      <div className={styles["columns"]}>
        <Findings title="Ruled out by" findings={rulesOut.map(own)} />
        <Findings title="Waits for a red flag" findings={heldBackBy.map(ofRedFlag)} />
        <Findings title="Supports discussing it" findings={supports.map(own)} />
        <Findings title="Cautions" findings={cautions.map(own)} />
        <Findings title="Interactions" findings={(option.interactions ?? []).map(ofInteraction)} />
        <Findings title="Preferences" findings={preferences.map(own)} />
        <OpenFacts title="To ask first: could rule it out or hold it back" facts={askFirst} />
        <OpenFacts title="Still unknown" facts={stillOpen} />
        <Unsettled texts={option.unsettled} />
      </div>
      {option.interactions === undefined ? null : <p className={styles["quiet"]}>{checkedText(medicinesNow)}</p>}
      {availability === undefined ? null : (
        <p className={styles["quiet"]}>
          {availability.label}: {availability.value}
        </p>
      )}
      <Because proof={option.placed} label="Because: where guidelines place it" rule={RULE_IDS.optionPlaced(id)} />
      <details className={styles["more"]}>
        <summary>Guideline positions, evidence, what it involves</summary>
        <RuleLink rule={RULE_IDS.option(id)} of={`what is said of ${name}`} />
        <Statements
          title="Positions"
          statements={option.positions.map(({ body, year, says, cites }) => ({
            says: `${body} (${year}): ${says}`,
            cites,
          }))}
        />
        {option.positions.length === 0 ? <p>No position was read for the chosen country.</p> : null}
        <Statements title="Evidence" statements={option.evidence} />
        <Statements title="What it involves" statements={option.practical} />
      </details>
    </article>
  );
}

/** A finding with the id of its rule. */
interface Ruled {
  readonly proof: Proof;
  readonly rule: string;
}

/** The red flag whose words these are. */
function ofRedFlag(proof: Proof): Ruled {
  const flag = RED_FLAGS.find(({ when }) => when.text === proof.text);
  if (flag === undefined) throw new Error(`No red flag reads "${proof.text}"`);
  return { proof, rule: RULE_IDS.redFlag(flag.id) };
}

function ofInteraction({ id, proof }: NonNullable<OptionResult["interactions"]>[number]): Ruled {
  return { proof, rule: RULE_IDS.interaction(id) };
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Ruled[] }) {
  if (findings.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {findings.map(({ proof, rule }) => (
          <li key={proof.text}>
            {proof.text}
            <Because proof={proof} rule={rule} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unsettled({ texts }: { readonly texts: OptionResult["unsettled"] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h4>{UNSETTLED_TITLE}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function OpenFacts({ title, facts }: { readonly title: string; readonly facts: OptionResult["askFirst"] }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <details open={facts.length <= 4}>
        <summary className={styles["openTitle"]}>
          {title} ({facts.length})
        </summary>
        <FactList facts={facts} />
      </details>
    </div>
  );
}

function Statements({ title, statements }: { readonly title: string; readonly statements: OptionResult["evidence"] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {statements.map(({ says, cites }) => (
          <li key={says}>
            {says}
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </>
  );
}
