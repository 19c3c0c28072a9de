import { Fragment, type ReactNode } from "react";
import { ORDER_OF_OPTIONS } from "../../../rules/options/options";
import { INVESTIGATIONAL_NOTE } from "../../../rules/options/investigational";
import { countryLine, OPTION_GROUPS, statusLine, type OptionGroup } from "../../../rules/options/option";
import { mayBeDiscussed } from "../../../rules/options/standings";
import type { OptionResult } from "../../../rules/options/weigh";
import type { Assessment } from "../../../rules/index";
import { UNSETTLED_TITLE } from "../../../rules/logic/unsettled";
import type { Proof } from "../../../rules/logic/explain";
import { becauseText, findingText, openText } from "./short-text";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/**
 * The options in their groups and fixed order. Those that may be discussed print in full; of the others the standing, its
 * reason and what is to be asked first, so that thirty options stay on few pages.
 */
export function printedOptions(
  { options, investigational, medicinesNow }: Pick<Assessment, "options" | "investigational" | "medicinesNow">,
  sources: SourceNumbers,
) {
  return (
    <>
      <h2>Options to talk about</h2>
      <p className={styles["quiet"]}>
        {ORDER_OF_OPTIONS} Those that may be discussed print in full; of the others, why they stand where they stand.
      </p>
      {GROUPS.map((group) => (
        <Fragment key={group}>
          <h3 className={styles["group"]}>{OPTION_GROUPS[group]}</h3>
          {options
            .filter((option) => option.group === group)
            .map((option) => (
              <Fragment key={option.id}>
                {mayBeDiscussed(option)
                  ? printedOption(option, medicinesNow.notChecked, sources)
                  : printedBriefly(option)}
              </Fragment>
            ))}
        </Fragment>
      ))}
      <h3 className={styles["group"]}>Still investigated</h3>
      <p className={styles["quiet"]}>{INVESTIGATIONAL_NOTE}</p>
      {investigational.map(({ id, name, evidence, regulatory, leftOut }) => (
        <p key={id} className={styles["entry"]}>
          <strong>{name}.</strong>{" "}
          {[...evidence, ...regulatory].map(({ says, cites }) => `${says}${sources.mark(cites)} `)}
          {leftOut.length === 0
            ? ""
            : `Recorded here, and left out by its trials: ${leftOut.map(({ text }) => text).join("; ")}.`}
        </p>
      ))}
    </>
  );
}

const GROUPS = Object.keys(OPTION_GROUPS) as OptionGroup[];

function printedBriefly({ id, name, standingText, reason }: OptionResult): ReactNode {
  return (
    <p key={id} className={styles["entry"]}>
      <strong>{name}:</strong> {standingText}. {reason}.
    </p>
  );
}

function printedOption(option: OptionResult, notChecked: readonly string[], sources: SourceNumbers): ReactNode {
  const {
    placed,
    rulesOut,
    heldBackBy,
    supports,
    cautions,
    preferences,
    askFirst,
    stillOpen,
    availability: reach,
  } = option;
  const open = reach?.open === true ? [...stillOpen, reach] : stillOpen;
  return (
    <section className={styles["option"]}>
      <h4>
        {option.name}: {option.standingText}
      </h4>
      <dl>
        {row("Placed", [
          `${placed.text}: ${PLACED[placed.verdict]}${becauseText(placed)}${sources.mark(placed.cites)}`,
        ])}
        {row("Ruled out by", findings(rulesOut, sources))}
        {row("Waits for a red flag", findings(heldBackBy, sources))}
        {row("Supports", findings(supports, sources))}
        {row("Cautions", findings(cautions, sources))}
        {row("Interactions", [
          ...findings(
            (option.interactions ?? []).map(({ proof }) => proof),
            sources,
          ),
          ...(option.interactions === undefined || notChecked.length === 0
            ? []
            : [`Not checked: ${notChecked.join(", ")}`]),
        ])}
        {row("Preferences", findings(preferences, sources))}
        {row("To ask first", askFirst.length === 0 ? [] : [openText(askFirst)])}
        {row("Still unknown", open.length === 0 ? [] : [openText(open)])}
        {row(UNSETTLED_TITLE, option.unsettled)}
        {row("Reach", reach === undefined || reach.open ? [] : [`${reach.label}: ${reach.value}`])}
        {row(
          "Positions",
          option.positions.map((position) => `${countryLine(position)}${sources.mark(position.cites)}`),
        )}
        {row(
          "Regulatory",
          option.regulatory.map((status) => `${statusLine(status)}${sources.mark(status.cites)}`),
        )}
        {row("Evidence", statements(option.evidence, sources))}
        {row("Limits", statements(option.uncertainty, sources))}
        {row("Monitoring", statements(option.monitoring, sources))}
      </dl>
    </section>
  );
}

const PLACED = { yes: "yes", no: "no", unknown: "can't tell" } as const;

function statements(list: OptionResult["evidence"], sources: SourceNumbers): readonly string[] {
  return list.map(({ says, cites }) => `${says}${sources.mark(cites)}`);
}

function findings(proofs: readonly Proof[], sources: SourceNumbers): readonly string[] {
  return proofs.map((proof) => findingText(proof, sources));
}

function row(title: string, lines: readonly string[]): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </dd>
    </>
  );
}
