import { Fragment, type ReactNode } from "react";
import { ORDER_OF_OPTIONS } from "../../../rules/options/options";
import type { MedicinesNow } from "../../../rules/interactions/check";
import type { OptionResult } from "../../../rules/options/weigh";
import { UNSETTLED_TITLE } from "../../../rules/logic/unsettled";
import type { Proof } from "../../../rules/logic/explain";
import { becauseText, findingText, openText } from "./short-text";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/** The options in their fixed order: standing, what made it, what is open, guideline positions and evidence. */
export function printedOptions(options: readonly OptionResult[], { notChecked }: MedicinesNow, sources: SourceNumbers) {
  return (
    <>
      <h2>Options to talk about</h2>
      <p className={styles["quiet"]}>{ORDER_OF_OPTIONS}</p>
      {options.map((option) => (
        <Fragment key={option.id}>{printedOption(option, notChecked, sources)}</Fragment>
      ))}
    </>
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
      <h3>
        {option.name}: {option.standingText}
      </h3>
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
          option.positions.map(({ body, year, says, cites }) => `${body} (${year}): ${says}${sources.mark(cites)}`),
        )}
        {row(
          "Evidence",
          option.evidence.map(({ says, cites }) => `${says}${sources.mark(cites)}`),
        )}
      </dl>
    </section>
  );
}

const PLACED = { yes: "yes", no: "no", unknown: "can't tell" } as const;

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
