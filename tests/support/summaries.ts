import type { Assessment } from "../../src/rules/index";
import { EUROPEAN_LEVELS } from "../../src/rules/staging/european";
import { STAGE_NAMES } from "../../src/rules/staging/thase-rush";

/** A range that grows or narrows as facts become known. */
export interface Range {
  readonly what: string;
  readonly lowest: number;
  readonly highest: number;
}

/** Every definition at both ends, with its verdict and its count. */
export function definitionsOf(assessment: Assessment) {
  return assessment.definitions.flatMap(({ id, lenient, strict }) =>
    [
      { what: `${id}, lenient`, ...lenient },
      { what: `${id}, strict`, ...strict },
    ].map(({ what, verdict, counts: { certain, possible = Number.POSITIVE_INFINITY } }) => ({
      what,
      verdict,
      certain,
      possible,
    })),
  );
}

/** Every count of failed trials and every stage that rests on nothing else. */
export function stagesOf({ staging }: Assessment): readonly Range[] {
  if (staging === undefined) throw new Error("An adult has a staging");
  const { thaseRush, thaseRushOtherReading, maudsley, maudsleyOtherReadings, mgh, european } = staging;
  const [mghFailures] = mgh.items;
  const failures = [maudsley, ...maudsleyOtherReadings].map(({ items, bars }) => {
    const item = items.find(({ id }) => id === "failures");
    return { what: `Maudsley failures, ${bars}`, lowest: item?.lowest ?? NaN, highest: item?.highest ?? NaN };
  });
  return [
    ...[thaseRush, thaseRushOtherReading].map(({ reading, lowest, highest }) => ({
      what: `Thase-Rush, ${reading}`,
      lowest: STAGE_NAMES.indexOf(lowest),
      highest: STAGE_NAMES.indexOf(highest),
    })),
    ...failures,
    {
      what: "MGH failures",
      lowest: mghFailures?.lowest ?? NaN,
      highest: mghFailures?.highest ?? Number.POSITIVE_INFINITY,
    },
    {
      what: "European",
      lowest: EUROPEAN_LEVELS.indexOf(european.lowest),
      highest: EUROPEAN_LEVELS.indexOf(european.highest),
    },
  ];
}

/** Sums that also rest on severity, length, augmentations and courses. */
export function sumsOf({ staging }: Assessment): readonly Range[] {
  if (staging === undefined) throw new Error("An adult has a staging");
  const { maudsley, maudsleyOtherReadings, mgh } = staging;
  return [
    ...[maudsley, ...maudsleyOtherReadings].flatMap(({ bars, sum, items }) => [
      { what: `Maudsley, ${bars}`, ...sum },
      ...items.map(({ id, lowest, highest }) => ({ what: `Maudsley ${id}, ${bars}`, lowest, highest })),
    ]),
    ...[{ name: "sum", lowest: mgh.lowest, highest: mgh.highest }, ...mgh.items].map(({ name, lowest, highest }) => ({
      what: `MGH, ${name}`,
      lowest,
      highest: highest ?? Number.POSITIVE_INFINITY,
    })),
  ];
}
