import { CONTRIBUTORS } from "../rules/contributors/contributors";
import { SOURCES, type Citation } from "../rules/knowledge/sources";
import type { Criterion } from "../rules/logic/criterion";
import { publish, publishedLines, type Published } from "../rules/logic/publish";
import { OPTIONS } from "../rules/options/options";
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
    ...chapter("Scope", [["Adults only", UNDER_AGE]]),
    ...chapter(
      "Red flags",
      RED_FLAGS.map(({ title, when }) => [title, when] as const),
    ),
    ...chapter(
      "Definitions of treatment-resistant depression",
      DEFINITIONS.flatMap((definition) => [
        [`${definition.name}, lenient`, definitionCriterion(definition, "lenient")] as const,
        [`${definition.name}, strict`, definitionCriterion(definition, "strict")] as const,
      ]),
    ),
    ...(Object.keys(THASE_RUSH) as StageThreeReading[]).flatMap((reading) =>
      chapter(
        `Thase-Rush. ${STAGE_III_READINGS[reading]}`,
        THASE_RUSH[reading].map((stage) => [stage.text, stage] as const),
      ),
    ),
    ...chapter("Maudsley staging, items that count trials and courses (approximate)", [
      ["Failed antidepressants", MAUDSLEY_ITEMS.failures.usual],
      ["Failed antidepressants, 4 weeks", MAUDSLEY_ITEMS.failures.shorter],
      ["Failed antidepressants, 8 weeks", MAUDSLEY_ITEMS.failures.longer],
      ["Failed antidepressants, strictest bars", MAUDSLEY_ITEMS.failures.strict],
      ["Augmentation", MAUDSLEY_ITEMS.augmentation],
      ["Electroconvulsive therapy", MAUDSLEY_ITEMS.ect],
    ]),
    ...chapter("MGH staging (approximate)", [
      ["One point each: failed trials", MGH_ITEMS.failures],
      ["Half a point each: optimised trials", MGH_ITEMS.optimisations],
      ["Half a point each: augmentations and combinations", MGH_ITEMS.augmentations],
      ["Three points: electroconvulsive therapy", MGH_ITEMS.ect],
    ]),
    ...chapter("European staging (approximate), by number of failed trials", [
      ["Different antidepressants", EUROPEAN_COUNTS.medicines],
      ["Different classes, of which two are asked for from TRD 1 on", EUROPEAN_COUNTS.classes],
    ]),
    ...chapter(
      "Contributing factors",
      CONTRIBUTORS.map(({ name, when }) => [name, when] as const),
    ),
    ...OPTIONS.flatMap(({ name, placedWhen, rulesOut, cautions, supports, preferences }) =>
      chapter(name, [
        ["Placed here when", placedWhen],
        ...rulesOut.map((criterion) => ["Ruled out by", criterion] as const),
        ...cautions.map((criterion) => ["Caution", criterion] as const),
        ...supports.map((criterion) => ["Supports", criterion] as const),
        ...preferences.map((criterion) => ["Preference", criterion] as const),
      ]),
    ),
  ];
}

function chapter(title: string, rules: readonly (readonly [string, Criterion])[]): readonly string[] {
  return [title, ...rules.flatMap(([name, criterion]) => ruleLines(name, publish(criterion))), ""];
}

function ruleLines(name: string, published: Published): readonly string[] {
  const cites = [...new Set(citesOf(published).map(({ source, at }) => `${SOURCES[source].cite}, ${at}`))];
  return [
    `  ${name}`,
    ...publishedLines(published).map((line) => `    ${line}`),
    ...cites.map((cited) => `    [${cited}]`),
  ];
}

function citesOf({ cites, parts }: Published): readonly Citation[] {
  return [...cites, ...parts.flatMap(citesOf)];
}
