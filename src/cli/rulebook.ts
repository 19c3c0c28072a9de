import { CONTRIBUTORS } from "../rules/contributors/contributors";
import { SECTIONS } from "../rules/intake/questions";
import { interactionsOf } from "../rules/interactions/criterion";
import { INTERACTION_EFFECTS } from "../rules/interactions/interaction";
import { SOURCES, type Citation } from "../rules/knowledge/sources";
import type { MeasureUnit } from "../rules/knowledge/units";
import type { Criterion } from "../rules/logic/criterion";
import { publish, publishedLines, type Published } from "../rules/logic/publish";
import { OPTIONS } from "../rules/options/options";
import { SAFETY_NOTES } from "../rules/safety/notes";
import { countryLine, URGENCIES } from "../rules/safety/red-flag";
import { RED_FLAGS, UNDER_AGE } from "../rules/safety/red-flags";
import { DEFINITIONS } from "../rules/screening/definitions";
import { definitionCriterion } from "../rules/screening/screen";
import { EUROPEAN_COUNTS } from "../rules/staging/european";
import { MAUDSLEY_ITEMS } from "../rules/staging/maudsley";
import { MGH_ITEMS } from "../rules/staging/mgh";
import { STAGE_III_READINGS, THASE_RUSH, type StageThreeReading } from "../rules/staging/thase-rush";

/** Every rule in plain clinical English with its sources, read from the criteria themselves. */
export function rulebookLines(): readonly string[] {
  return [
    ...chapter("Scope", [{ name: "Adults only", rule: UNDER_AGE }]),
    ...chapter(
      "Red flags",
      RED_FLAGS.map(({ title, when, urgency, action, positions = [], holdsBack, cites }) => ({
        name: title,
        rule: when,
        says: [
          `${action} (${URGENCIES[urgency]})`,
          ...positions.map(countryLine),
          ...(holdsBack.length > 0 ? [`Waits until it has been looked at: ${optionNames(holdsBack)}`] : []),
        ],
        cites: [...cites, ...positions.flatMap((position) => position.cites)],
      })),
    ),
    ...chapter(
      "Safety notes",
      SAFETY_NOTES.map(({ title, when, says, positions = [], cites }) => ({
        name: title,
        rule: when,
        says: [says, ...positions.map(countryLine)],
        cites: [...cites, ...positions.flatMap((position) => position.cites)],
      })),
    ),
    ...chapter(
      "Definitions of treatment-resistant depression",
      DEFINITIONS.flatMap((definition) => [
        { name: `${definition.name}, lenient`, rule: definitionCriterion(definition, "lenient") },
        { name: `${definition.name}, strict`, rule: definitionCriterion(definition, "strict") },
      ]),
    ),
    ...(Object.keys(THASE_RUSH) as StageThreeReading[]).flatMap((reading) =>
      chapter(
        `Thase-Rush. ${STAGE_III_READINGS[reading]}`,
        THASE_RUSH[reading].map((stage) => ({ name: stage.text, rule: stage })),
      ),
    ),
    ...chapter("Maudsley staging, items that count trials and courses (approximate)", [
      { name: "Failed antidepressants", rule: MAUDSLEY_ITEMS.failures.usual },
      { name: "Failed antidepressants, 4 weeks", rule: MAUDSLEY_ITEMS.failures.shorter },
      { name: "Failed antidepressants, 8 weeks", rule: MAUDSLEY_ITEMS.failures.longer },
      { name: "Failed antidepressants, strictest bars", rule: MAUDSLEY_ITEMS.failures.strict },
      { name: "Augmentation", rule: MAUDSLEY_ITEMS.augmentation },
      { name: "Electroconvulsive therapy", rule: MAUDSLEY_ITEMS.ect },
    ]),
    ...chapter("MGH staging (approximate)", [
      { name: "One point each: failed trials", rule: MGH_ITEMS.failures },
      { name: "Half a point each: optimised trials", rule: MGH_ITEMS.optimisations },
      { name: "Half a point each: augmentations and combinations", rule: MGH_ITEMS.augmentations },
      { name: "Three points: electroconvulsive therapy", rule: MGH_ITEMS.ect },
    ]),
    ...chapter("European staging (approximate), by number of failed trials", [
      { name: "Different antidepressants", rule: EUROPEAN_COUNTS.medicines },
      { name: "Different classes, of which two are asked for from TRD 1 on", rule: EUROPEAN_COUNTS.classes },
    ]),
    ...chapter(
      "Contributing factors",
      CONTRIBUTORS.map(({ name, when, why, review, cites, details = [] }) => ({
        name,
        rule: when,
        says: [why, ...details.map((detail) => `${detail.when.text}: ${detail.says}`), `Commonly reviewed: ${review}`],
        cites: [...cites, ...details.flatMap((detail) => detail.cites)],
      })),
    ),
    ...unitLines(),
    ...OPTIONS.flatMap(({ id, name, placedWhen, rulesOut, rulesOutByCountry = [], cautions, supports, preferences }) =>
      chapter(name, [
        { name: "Placed here when", rule: placedWhen },
        ...rulesOut.map((rule) => ({ name: "Ruled out by", rule })),
        ...rulesOutByCountry.map(({ rule, cautionIn }) => ({
          name: `Ruled out by, but a caution in: ${cautionIn.join(", ")}`,
          rule,
        })),
        ...cautions.map((rule) => ({ name: "Caution", rule })),
        ...interactionsOf(id).map(({ effect, when }) => ({
          name: `Interaction, ${INTERACTION_EFFECTS[effect]}`,
          rule: when,
        })),
        ...supports.map((rule) => ({ name: "Supports", rule })),
        ...preferences.map((rule) => ({ name: "Preference", rule })),
      ]),
    ),
  ];
}

/** One rule of a chapter; `says` is what is said when it holds. */
interface Entry {
  readonly name: string;
  readonly rule: Criterion;
  readonly says?: readonly string[];
  readonly cites?: readonly Citation[];
}

function optionNames(ids: readonly string[]): string {
  return OPTIONS.filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join("; ");
}

function chapter(title: string, entries: readonly Entry[]): readonly string[] {
  return [title, ...entries.flatMap(entryLines), ""];
}

function entryLines({ name, rule, says = [], cites = [] }: Entry): readonly string[] {
  const published = publish(rule);
  return [
    `  ${name}`,
    ...publishedLines(published).map((line) => `    ${line}`),
    ...citedLines(citesOf(published)),
    ...says.map((line) => `    ${line}`),
    ...citedLines(cites),
  ];
}

function citedLines(cites: readonly Citation[]): readonly string[] {
  const cited = new Set(cites.map(({ source, at }) => `${SOURCES[source].cite}, ${at}`));
  return [...cited].map((line) => `    [${line}]`);
}

function citesOf({ cites, parts }: Published): readonly Citation[] {
  return [...cites, ...parts.flatMap(citesOf)];
}

/** Laboratory results: the units in which they are accepted, and how each is converted before it is compared. */
function unitLines(): readonly string[] {
  const lines = Object.values(SECTIONS.conditions).flatMap((question) => {
    if (question.kind !== "measure") return [];
    const { label, unit, units, freshMonths } = question;
    return [
      `  ${label}: compared in ${unit}; counts for ${freshMonths} months`,
      ...units
        .filter(({ name }) => name !== unit)
        .flatMap((other) => [conversion(other, unit), ...citedLines(other.cites)]),
    ];
  });
  return ["Laboratory results and their units", ...lines, ""];
}

function conversion({ name, times, plus }: MeasureUnit, unit: string): string {
  const added = plus === 0 ? "" : ` ${plus < 0 ? "−" : "+"} ${Math.abs(plus).toFixed(2)}`;
  return `    ${name} × ${Number(times.toFixed(4))}${added} = ${unit}, rounded to its step`;
}
