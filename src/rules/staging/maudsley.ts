import { AUGMENTED_WITHOUT_RESPONSE, FAILED_AUGMENTATION } from "../adequacy/augmentation";
import { failedCourse } from "../adequacy/courses";
import { failedTrial, type AdequacyBar, type FailureBar } from "../adequacy/criteria";
import { MAUDSLEY } from "../knowledge/maudsley";
import type { Citation } from "../knowledge/cite";
import { ask } from "../logic/ask";
import { countTrials, type CountTrials, type Criterion } from "../logic/criterion";
import { countRange, rangeText, type CountRange } from "../logic/count";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { once } from "../logic/memory";
import type { Truth } from "../logic/truth";
import { DURATION_BANDS, failureBands, reached, SEVERITY_LEVELS, stillPossible } from "./maudsley-proofs";

/** Points from `lowest` to `highest`; equal once the item is known. */
export interface Points {
  readonly lowest: number;
  readonly highest: number;
}

export interface MaudsleyItem extends Points {
  readonly id: "duration" | "severity" | "failures" | "augmentation" | "ect";
  readonly name: string;
  /** What was recorded, in words. */
  readonly recorded: string;
  readonly facts: readonly DescribedFact[];
  /** Why it scores so, or what is still possible. */
  readonly proofs: readonly Proof[];
  readonly cites: readonly Citation[];
}

/** Maudsley staging. Doses are label-range minimums, so a sum is always called approximate. */
export interface MaudsleyResult {
  /** What a failed trial is measured against, in words. */
  readonly bars: string;
  /** `notApplicable` with no adequate failure; `unknown` while that is open; `applicable` with at least one. */
  readonly applies: "applicable" | "notApplicable" | "unknown";
  /** Why it applies, does not, or can't be told. */
  readonly proof: Proof;
  readonly items: readonly MaudsleyItem[];
  /** Sum, 3 to 15, for the case that it applies. */
  readonly sum: Points;
  /** Names of the bands the sum may fall in. */
  readonly bands: readonly string[];
}

/** What counts as a failed antidepressant. */
interface Reading {
  readonly bar: AdequacyBar;
  readonly below: FailureBar;
}

/**
 * The readings shown. The authors' inventory records 4, 6 and 8 weeks, and which of them the method requires was not
 * read: 6 weeks is the usual reading here, the others stand beside it, and one at the strictest published bars.
 */
const READINGS = {
  usual: { bar: { weeks: 6, dose: "lowest" }, below: 50 },
  shorter: { bar: { weeks: 4, dose: "lowest" }, below: 50 },
  longer: { bar: { weeks: 8, dose: "lowest" }, below: 50 },
  strict: { bar: { weeks: 6, dose: "highest" }, below: 25 },
} as const satisfies Record<string, Reading>;
export type MaudsleyReading = keyof typeof READINGS;

/** The readings beside the usual one. */
export const OTHER_MAUDSLEY_READINGS = ["shorter", "longer", "strict"] as const satisfies readonly MaudsleyReading[];

function barsText({ bar, below }: Reading): string {
  return `${bar.weeks} weeks, ${bar.dose} published minimum dose, less than ${below} % improvement, this episode`;
}

function failuresAt(reading: Reading): CountTrials {
  return countTrials(
    1,
    "drug",
    `Failed adequate trials of different antidepressants (${barsText(reading)})`,
    failedTrial(reading.bar, reading.below, "current"),
    MAUDSLEY.failures.cites,
  );
}

/** What the items that are no plain question count. */
export const MAUDSLEY_ITEMS = {
  failures: {
    usual: failuresAt(READINGS.usual),
    shorter: failuresAt(READINGS.shorter),
    longer: failuresAt(READINGS.longer),
    strict: failuresAt(READINGS.strict),
  },
  augmentation: countTrials(
    1,
    "trial",
    "An adequate augmentation that failed",
    FAILED_AUGMENTATION,
    MAUDSLEY.augmentation.cites,
  ),
  ect: failedCourse("ect", 50, MAUDSLEY.ect.cites),
} as const;

const FAILURE_BANDS: Readonly<Record<MaudsleyReading, readonly Criterion[]>> = {
  usual: failureBands(MAUDSLEY_ITEMS.failures.usual),
  shorter: failureBands(MAUDSLEY_ITEMS.failures.shorter),
  longer: failureBands(MAUDSLEY_ITEMS.failures.longer),
  strict: failureBands(MAUDSLEY_ITEMS.failures.strict),
};

/** Augmentations that count once their dose, time and adherence are shown to have been adequate. */
const MAY_BE_AUGMENTED = countTrials(
  1,
  "trial",
  "An augmentation without response",
  AUGMENTED_WITHOUT_RESPONSE,
  MAUDSLEY.augmentation.cites,
);

interface Band {
  readonly name: string;
  readonly from: number;
  readonly points: number;
}

/** The band a number falls in. */
function bandOf<B extends Band>(bands: readonly B[], value: number): B | undefined {
  return bands.findLast((band) => band.from <= value);
}

function spread(points: readonly number[]): Points {
  return { lowest: Math.min(...points), highest: Math.max(...points) };
}

/**
 * Maudsley Staging Method (3 to 15): points for each item, or while facts are missing the possible range. What was used
 * counts as used when it was adequate and failed, and in this episode.
 */
export function maudsley(facts: Facts, reading: MaudsleyReading = "usual"): MaudsleyResult {
  const failures = countRange(MAUDSLEY_ITEMS.failures[reading], facts);
  const items = [
    durationItem(facts),
    severityItem(facts),
    failuresItem(failures, reading, facts),
    augmentationItem(facts),
    ectItem(facts),
  ];
  const sum = {
    lowest: items.reduce((so, item) => so + item.lowest, 0),
    highest: items.reduce((so, item) => so + item.highest, 0),
  };
  const applies = failures.certain > 0 ? "applicable" : failures.possible === 0 ? "notApplicable" : "unknown";
  return {
    bars: barsText(READINGS[reading]),
    applies,
    get proof() {
      return explain(MAUDSLEY_ITEMS.failures[reading], facts);
    },
    items,
    sum,
    bands: bandNames(sum),
  };
}

/** The result in words: "6 of 15 (mild)", "not applicable: no adequate trial failed in this episode". */
export function maudsleyText({ applies, sum: { lowest, highest }, bands }: MaudsleyResult): string {
  if (applies === "notApplicable") return "not applicable: no adequate trial failed in this episode";
  const sum = lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
  const ifItApplies = applies === "unknown" ? ", if it applies; whether any trial failed can't be told yet" : "";
  return `${sum} of 15 (${bands.join(" or ")})${ifItApplies}`;
}

function bandNames({ lowest, highest }: Points): readonly string[] {
  const { bands } = MAUDSLEY.sum;
  return bands
    .filter((band, index) => band.from <= highest && (bands[index + 1]?.from ?? Number.POSITIVE_INFINITY) > lowest)
    .map(({ name }) => name);
}

function durationItem(facts: Facts): MaudsleyItem {
  const { bands, cites } = MAUDSLEY.duration;
  const months = facts.value("episode.durationMonths");
  const known = typeof months === "number" ? bandOf<Band>(bands, months) : undefined;
  const fact = facts.describe("episode.durationMonths");
  return {
    id: "duration",
    name: "Length of the episode",
    recorded: fact.value,
    facts: [fact],
    get proofs() {
      return stillPossible(DURATION_BANDS, facts);
    },
    cites,
    ...spread((known === undefined ? bands : [known]).map(({ points }) => points)),
  };
}

function severityItem(facts: Facts): MaudsleyItem {
  const { points, severeWithPsychosis, cites } = MAUDSLEY.severity;
  const severity = facts.value("episode.severity") as keyof typeof points | undefined;
  const psychotic = facts.value("episode.psychoticFeatures");
  const described = [facts.describe("episode.severity"), facts.describe("episode.psychoticFeatures")];
  const levels = severity === undefined ? Object.values(points) : [points[severity]];
  // Only severe depression scores higher with psychosis.
  const mayBeSevere = severity === undefined || severity === "severe";
  const possible = mayBeSevere && psychotic !== "no" ? [...levels, severeWithPsychosis] : levels;
  const settled = severity === "severe" && psychotic === "yes" ? [severeWithPsychosis] : possible;
  return {
    id: "severity",
    name: "Severity",
    recorded: described.map(({ label, value }) => `${label.split(",")[0] ?? label}: ${value}`).join("; "),
    facts: described,
    get proofs() {
      return stillPossible(SEVERITY_LEVELS, facts);
    },
    cites,
    ...spread(settled),
  };
}

function failuresItem(failures: CountRange, reading: MaudsleyReading, facts: Facts): MaudsleyItem {
  const { bands, cites } = MAUDSLEY.failures;
  const least = Math.max(failures.certain, 1);
  const most = Math.max(failures.possible ?? Number.POSITIVE_INFINITY, 1);
  const fact = facts.describe("trials");
  return {
    id: "failures",
    name: "Failed antidepressants",
    recorded: `${rangeText(failures)} failed; ${barsText(READINGS[reading])}`,
    facts: facts.trials === undefined ? [fact] : [],
    get proofs() {
      return reached(FAILURE_BANDS[reading], facts);
    },
    cites,
    lowest: bandOf<Band>(bands, least)?.points ?? 1,
    highest: bandOf<Band>(bands, most)?.points ?? 1,
  };
}

function augmentationItem(facts: Facts): MaudsleyItem {
  const { cites, points } = MAUDSLEY.augmentation;
  const mayBe = decide(MAY_BE_AUGMENTED, facts);
  const failed = decide(MAUDSLEY_ITEMS.augmentation, facts);
  const used = failed === "yes" ? "yes" : mayBe === "no" ? "no" : "unknown";
  const short = mayBe === "yes" && failed === "no";
  return usedItem(
    { id: "augmentation", name: "Augmentation", cites },
    used,
    points,
    {
      yes: "used in this episode and failed",
      no: "none in this episode that failed",
      unknown: short ? "used in this episode, but not shown to be adequate in dose, time and adherence" : "can't tell",
    },
    [MAUDSLEY_ITEMS.augmentation, MAY_BE_AUGMENTED],
    facts,
  );
}

function ectItem(facts: Facts): MaudsleyItem {
  const { cites, points } = MAUDSLEY.ect;
  const { ect } = MAUDSLEY_ITEMS;
  return usedItem(
    { id: "ect", name: "Electroconvulsive therapy", cites },
    decide(ect, facts),
    points,
    { yes: "used in this episode and failed", no: "none in this episode that failed", unknown: "can't tell" },
    [ect],
    facts,
  );
}

/** An item that scores when something was used. */
function usedItem(
  item: Pick<MaudsleyItem, "id" | "name" | "cites">,
  used: Truth,
  points: number,
  words: Readonly<Record<Truth, string>>,
  criteria: readonly Criterion[],
  facts: Facts,
): MaudsleyItem {
  const open = once(() => {
    const paths = criteria.flatMap((criterion) => ask(criterion, facts)).map(({ path }) => path);
    return [...new Set(paths)].map((path) => facts.describe(path));
  });
  return {
    ...item,
    recorded: words[used],
    get facts() {
      return used === "unknown" ? open() : [];
    },
    get proofs() {
      return criteria.map((criterion) => explain(criterion, facts));
    },
    lowest: used === "yes" ? points : 0,
    highest: used === "no" ? 0 : points,
  };
}
