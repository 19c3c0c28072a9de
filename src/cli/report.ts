import type { Assessment } from "../rules/assess";
import { CONTRIBUTORS_NOTE } from "../rules/contributors/contributor";
import { becauseOf } from "../rules/logic/because";
import type { Proof } from "../rules/logic/explain";
import { rangeText } from "../rules/logic/count";
import { checkedText, medicineText, type MedicinesNow } from "../rules/interactions/check";
import { sourcesCitedIn } from "../rules/knowledge/citations";
import { SOURCES } from "../rules/knowledge/sources";
import type { DescribedFact } from "../rules/logic/facts";
import { INVESTIGATIONAL_NOTE } from "../rules/options/investigational";
import {
  countryLine,
  OPTION_GROUPS,
  statusLine,
  type CountryStatement,
  type OptionGroup,
} from "../rules/options/option";
import { UNSETTLED_TITLE } from "../rules/logic/unsettled";
import { ORDER_OF_OPTIONS } from "../rules/options/options";
import { mayBeDiscussed } from "../rules/options/standings";
import type { OptionResult } from "../rules/options/weigh";
import { pastReviewLine } from "../rules/freshness";
import { contactLines, NO_COUNTRY } from "../rules/safety/crisis";
import { lineText } from "../rules/scales/course";
import { turnText } from "../rules/screening/disagreement";
import { TRUTH_OF_DEFINITION } from "../rules/screening/screen";
import { maudsleyText } from "../rules/staging/maudsley";
import { STAGE_III_READINGS } from "../rules/staging/thase-rush";

/**
 * The assessment as plain text: the same words as on screen and in print.
 *
 * @param today - `YYYY-MM-DD`, to say what is past its review date; left out, nothing is said of it
 */
export function reportLines(assessment: Assessment, today?: string): readonly string[] {
  const { knowledge, safety, outOfScope } = assessment;
  const overdue = today === undefined ? undefined : pastReviewLine(today);
  const head = [
    `Crossroads, knowledge ${knowledge.version} (reviewed ${knowledge.reviewedOn}). It informs a discussion and prescribes nothing.`,
    ...(overdue === undefined ? [] : [overdue]),
    "",
  ];
  if (outOfScope !== undefined) return [...head, outOfScope, ...safetyLines(safety, today)];
  return [
    ...head,
    ...safetyLines(safety, today),
    ...section("Presentation", [labels(assessment.presentation)]),
    ...trialLines(assessment),
    ...courseLines(assessment),
    ...scaleLines(assessment),
    ...definitionLines(assessment),
    ...stagingLines(assessment),
    ...contributorLines(assessment),
    ...medicineLines(assessment),
    ...optionLines(assessment),
    ...questionLines(assessment),
    ...sourceLines(assessment),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}

function safetyLines(safety: Assessment["safety"], today: string | undefined): readonly string[] {
  const { line, flags, notes, notAssessed, contacts } = safety;
  const found = flags.flatMap(({ title, urgencyText, action, positions, holdsBack, proof }) => [
    `${title} (${urgencyText})`,
    `  ${action}`,
    ...stated(positions),
    ...(holdsBack.length > 0 ? [`  waits until this has been looked at: ${holdsBack.join("; ")}`] : []),
    ...becauseLine(proof),
  ]);
  const known = notes.flatMap(({ title, says, positions, proof }) => [
    `${title} (worth knowing)`,
    `  ${says}`,
    ...stated(positions),
    ...becauseLine(proof),
  ]);
  const open = notAssessed.length > 0 ? [`Not assessed: ${labels(notAssessed)}`] : [];
  const help = contacts === undefined ? [NO_COUNTRY] : contactLines(contacts, today);
  return section("Safety", [line, ...found, ...known, ...open, "Help now", ...help.map((one) => `  ${one}`)]);
}

function stated(positions: readonly CountryStatement[]): readonly string[] {
  return positions.map((position) => `  ${countryLine(position)}`);
}

/** What a finding rests on: the facts that made it, or its own words where no single fact did. */
function becauseLine(proof: Proof): readonly string[] {
  const facts = becauseOf(proof);
  return [`  because: ${facts.length === 0 ? proof.text : facts.join("; ")}`];
}

function found(title: string, proofs: readonly Proof[]): readonly string[] {
  return proofs.flatMap((proof) => {
    const facts = becauseOf(proof);
    return [`  ${title}: ${proof.text}`, ...(facts.length === 0 ? [] : [`    because: ${facts.join("; ")}`])];
  });
}

function unsettledLines(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`  ${UNSETTLED_TITLE}: ${texts.join("; ")}`];
}

function labels(facts: readonly DescribedFact[]): string {
  return facts.map(({ label, value }) => `${label} (${value})`).join("; ");
}

function trialLines({ trials }: Assessment): readonly string[] {
  if (trials === undefined) return section("Trials", ["Which medicines were tried is not known yet"]);
  if (trials.length === 0) return section("Trials", ["No medicine was tried"]);
  return section(
    "Trials",
    trials.flatMap(({ name, recorded, line, remarks }) => [
      `${name}: ${recorded}`,
      `  ${line}`,
      ...remarks.map(({ text }) => `  ${text}`),
    ]),
  );
}

function courseLines({ courses }: Assessment): readonly string[] {
  return section(
    "Other treatments had",
    courses.flatMap(({ name, had, courses: listed }) =>
      listed.length === 0
        ? [`${name}: ${had.value === "no" ? "none had" : had.value}`]
        : listed.map(({ facts }) => `${name}: ${labels(facts)}`),
    ),
  );
}

function scaleLines({ scales }: Assessment): readonly string[] {
  return section(
    "Rating scales",
    scales.flatMap(({ name, readings, notes }) => [
      name,
      ...readings.map((reading) => `  ${reading.date}: ${lineText(reading)}`),
      ...notes.map((note) => `  ${note}`),
    ]),
  );
}

function definitionLines({ definitions, disagreement, frames }: Assessment): readonly string[] {
  return section("Definitions of treatment-resistant depression", [
    ...definitions.flatMap(({ name, lenient, strict, needed }) => [
      `${name}: ${TRUTH_OF_DEFINITION[lenient.verdict]}; counts ${rangeText(lenient.counts)} of ${needed} (${lenient.bars})`,
      ...(lenient.hingesOn.length > 0 ? [`  hinges on: ${labels(lenient.hingesOn)}`] : []),
      ...unsettledLines(lenient.unsettled),
      `  strict reading: ${TRUTH_OF_DEFINITION[strict.verdict]}; counts ${rangeText(strict.counts)} (${strict.bars})`,
      ...unsettledLines(strict.unsettled),
    ]),
    ...(disagreement?.turns ?? []).flatMap(({ text, turned }) => [
      text,
      ...turned.map((turn) => `  ${turnText(turn)}`),
    ]),
    ...frames.map(({ name, says }) => `${name}: ${says}`),
  ]);
}

function stagingLines({ staging }: Assessment): readonly string[] {
  if (staging === undefined) return [];
  const { thaseRush, thaseRushOtherReading, maudsley, maudsleyOtherReadings, mgh, european } = staging;
  const stage = ({ lowest, highest }: typeof thaseRush) => (lowest === highest ? lowest : `${lowest} to ${highest}`);
  return section("Staging", [
    `Thase-Rush: ${stage(thaseRush)} (${STAGE_III_READINGS[thaseRush.reading]})`,
    `Thase-Rush, other reading: ${stage(thaseRushOtherReading)} (${STAGE_III_READINGS[thaseRushOtherReading.reading]})`,
    `Maudsley (approximate; ${maudsley.bars}): ${maudsleyText(maudsley)}`,
    ...(maudsley.applies === "notApplicable" ? [] : maudsley.items).map(
      ({ name, recorded, lowest, highest }) =>
        `  ${name}: ${lowest === highest ? String(lowest) : `${lowest} to ${highest}`} (${recorded})`,
    ),
    ...maudsleyOtherReadings.map((reading) => `  with ${reading.bars}: ${maudsleyText(reading)}`),
    `MGH staging (approximate): ${spanText(mgh)}`,
    ...mgh.items.map((item) => `  ${item.name}: ${spanText(item)}`),
    `European staging (approximate): ${european.lowest === european.highest ? european.lowest : `${european.lowest} to ${european.highest}`}`,
  ]);
}

function spanText({ lowest, highest }: { readonly lowest: number; readonly highest: number | undefined }): string {
  if (highest === undefined) return `${lowest} or more`;
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

function contributorLines({ contributors: { toReview, notYetChecked } }: Assessment): readonly string[] {
  return section("Contributing factors to review", [
    CONTRIBUTORS_NOTE,
    ...toReview.flatMap(({ name, tierText, why, review, details, proof }) => [
      `${name} (${tierText})`,
      `  ${why}`,
      ...details.map(({ says }) => `  ${says}`),
      `  Commonly reviewed: ${review}`,
      ...becauseLine(proof),
    ]),
    ...(notYetChecked.length > 0 ? [`Not yet checked: ${notYetChecked.map(({ name }) => name).join("; ")}`] : []),
  ]);
}

function medicineLines({ medicinesNow: { checked, notChecked, says } }: Assessment): readonly string[] {
  return section("Medicines taken now", [
    says,
    ...checked.map(medicineText),
    ...(notChecked.length > 0 ? [`Not recognised, so not checked: ${notChecked.join(", ")}`] : []),
  ]);
}

function optionLines({ options, investigational, medicinesNow }: Assessment): readonly string[] {
  return [
    ...section("Options", [
      ORDER_OF_OPTIONS,
      ...(Object.keys(OPTION_GROUPS) as OptionGroup[]).flatMap((group) => [
        `${OPTION_GROUPS[group]}:`,
        ...options.filter((option) => option.group === group).flatMap((option) => optionText(option, medicinesNow)),
      ]),
    ]),
    ...section(
      "Still investigated",
      investigational.length === 0
        ? []
        : [
            INVESTIGATIONAL_NOTE,
            ...investigational.flatMap(({ name, involves, leftOut, positions, regulatory, evidence, uncertainty }) => [
              `${name}: ${involves.says}`,
              ...found("left out by its trials", leftOut),
              ...stated(positions),
              ...regulatory.map((status) => `  ${statusLine(status)}`),
              ...said("evidence", [...evidence]),
              ...said("limits", uncertainty),
            ]),
          ],
    ),
  ];
}

/** An option in full where it may be discussed; otherwise what made its standing, and what is open. */
function optionText(option: OptionResult, medicinesNow: MedicinesNow): readonly string[] {
  return [
    `${option.name}: ${option.standingText}`,
    `  ${option.reason}`,
    ...found("ruled out by", option.rulesOut),
    ...found("waits for a red flag", option.heldBackBy),
    ...found("supports", option.supports),
    ...found("caution", option.cautions),
    ...found(
      "interaction",
      (option.interactions ?? []).map(({ proof }) => proof),
    ),
    ...(option.interactions === undefined ? [] : [`  ${checkedText(medicinesNow)}`]),
    ...found("preference", option.preferences),
    ...(option.askFirst.length > 0 ? [`  to ask first: ${labels(option.askFirst)}`] : []),
    ...(option.stillOpen.length > 0 ? [`  not known yet: ${labels(option.stillOpen)}`] : []),
    ...unsettledLines(option.unsettled),
    ...stated(option.positions),
    ...(mayBeDiscussed(option)
      ? [
          ...option.regulatory.map((status) => `  ${statusLine(status)}`),
          ...said("evidence", option.evidence),
          ...said("limits", option.uncertainty),
          ...said("monitoring", option.monitoring),
        ]
      : []),
  ];
}

function said(title: string, statements: OptionResult["evidence"]): readonly string[] {
  return statements.map(({ says }) => `  ${title}: ${says}`);
}

function questionLines({ openQuestions }: Assessment): readonly string[] {
  return section(
    "Open questions on which most hinges",
    openQuestions.slice(0, 10).map(({ label, value, hinges }) => `${label} (${value}): ${hinges.join(", ")}`),
  );
}

function sourceLines(assessment: Assessment): readonly string[] {
  return section(
    "Sources",
    sourcesCitedIn(assessment).map(
      (id) => `${SOURCES[id].cite}. ${SOURCES[id].url} (read: ${SOURCES[id].read}, ${SOURCES[id].checkedOn})`,
    ),
  );
}
