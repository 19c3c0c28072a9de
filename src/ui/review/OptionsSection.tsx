import { INVESTIGATIONAL_NOTE } from "../../rules/options/investigational";
import type { InvestigationalResult } from "../../rules/options/look-at-investigational";
import { OPTION_GROUPS, type OptionGroup } from "../../rules/options/option";
import { ORDER_OF_OPTIONS } from "../../rules/options/options";
import { checkedText, type MedicinesNow } from "../../rules/interactions/check";
import type { OptionResult } from "../../rules/options/weigh";
import { UNSETTLED_TITLE } from "../../rules/logic/unsettled";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { Because, FactList } from "../components/ProofView";
import { RuleLink } from "../components/RuleLink";
import { CompareOptions } from "./CompareOptions";
import { FindingList, positionsOf, StatementList, statusesOf } from "./lists";
import { ofInteraction, ofOption, ofRedFlag, type Ruled } from "./ruled";
import styles from "./OptionsSection.module.css";

const GROUPS = Object.keys(OPTION_GROUPS) as OptionGroup[];

/**
 * The options, grouped and always in the same order. Each is closed at first: its name, its standing and the one line of
 * why are seen, and what is behind them opens.
 */
export function OptionsSection({
  options,
  investigational,
  medicinesNow,
}: {
  readonly options: readonly OptionResult[];
  readonly investigational: readonly InvestigationalResult[];
  readonly medicinesNow: MedicinesNow;
}) {
  return (
    <section aria-labelledby="review-options">
      <h2 id="review-options">Options to talk about</h2>
      <p className={styles["quiet"]}>{ORDER_OF_OPTIONS}</p>
      <CompareOptions options={options} />
      {GROUPS.map((group) => (
        <div key={group} role="group" aria-labelledby={`options-${group}`}>
          <h3 id={`options-${group}`} className={styles["group"]}>
            {OPTION_GROUPS[group]}
          </h3>
          {options
            .filter((option) => option.group === group)
            .map((option) => (
              <OptionCard key={option.id} option={option} medicinesNow={medicinesNow} />
            ))}
        </div>
      ))}
      {investigational.length === 0 ? null : (
        <div role="group" aria-labelledby="options-investigational" className={styles["apart"]}>
          <h3 id="options-investigational" className={styles["group"]}>
            Still investigated
          </h3>
          <p className={styles["quiet"]}>{INVESTIGATIONAL_NOTE}</p>
          {investigational.map((one) => (
            <InvestigationalCard key={one.id} found={one} />
          ))}
        </div>
      )}
    </section>
  );
}

function OptionCard({ option, medicinesNow }: { readonly option: OptionResult; readonly medicinesNow: MedicinesNow }) {
  const { id, name, standing, standingText, reason, rulesOut, heldBackBy, supports, cautions, preferences } = option;
  const { askFirst, stillOpen, availability } = option;
  const own = ofOption(id);
  return (
    <details className={styles["option"]} data-standing={standing} data-option={option.id}>
      <summary className={styles["head"]}>
        <h4>{name}</h4>
        <span className={styles["standing"]}>{standingText}</span>
        <span className={styles["reason"]}>{reason}</span>
      </summary>
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
      <RuleLink rule={RULE_IDS.option(id)} of={name}>
        Everything said of it, in the rulebook
      </RuleLink>
      <Positions of={option} />
      <Statements title="Regulatory status" statements={statusesOf(option)} />
      <Statements title="Evidence" statements={option.evidence} />
      <Statements title="Limits and disagreements" statements={option.uncertainty} />
      <Statements title="What it involves" statements={option.practical} />
      <Statements title="Time to effect" statements={option.timeToEffect} />
      <Statements title="Monitoring" statements={option.monitoring} />
    </details>
  );
}

function InvestigationalCard({ found }: { readonly found: InvestigationalResult }) {
  const { name, involves, leftOut, evidence, uncertainty } = found;
  return (
    <details className={styles["option"]} data-investigational={found.id}>
      <summary className={styles["head"]}>
        <h4>{name}</h4>
        <span className={styles["reason"]}>{involves.says}</span>
      </summary>
      <Findings title="Recorded here, and left out by its trials" findings={leftOut.map(ofOption(found.id))} />
      {found.positions.length === 0 ? null : <Positions of={found} />}
      <Statements title="Regulatory status" statements={statusesOf(found)} />
      <Statements title="Evidence" statements={evidence} />
      <Statements title="Limits and disagreements" statements={uncertainty} />
    </details>
  );
}

function Positions({ of }: { readonly of: Pick<OptionResult, "positions"> }) {
  if (of.positions.length === 0) return <p className={styles["quiet"]}>No position was read for the chosen country.</p>;
  return <Statements title="Positions" statements={positionsOf(of)} />;
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Ruled[] }) {
  if (findings.length === 0) return null;
  return (
    <div>
      <h5>{title}</h5>
      <FindingList findings={findings} />
    </div>
  );
}

function Unsettled({ texts }: { readonly texts: OptionResult["unsettled"] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h5>{UNSETTLED_TITLE}</h5>
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
    <div className={styles["more"]}>
      <h5>{title}</h5>
      <StatementList statements={statements} />
    </div>
  );
}
