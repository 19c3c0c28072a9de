import { failedTrial } from "../adequacy/criteria";
import { isAugmentation, trialList } from "../adequacy/facts";
import type { Intake } from "../intake/intake";
import { MAUDSLEY } from "../knowledge/maudsley";
import type { Citation } from "../knowledge/sources";
import { countTrials } from "../logic/criterion";
import { countRange, rangeText, type CountRange } from "../logic/count";
import type { DescribedFact, Facts } from "../logic/facts";

/** Weeks of an adequate trial for this staging. The authors' inventory records 4, 6 and 8; which they require was not read. */
const WEEKS = 6;

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
  readonly cites: readonly Citation[];
}

/** Maudsley staging. Doses are label-range minimums, so a sum is always called approximate. */
export interface MaudsleyResult {
  /** `notApplicable` with no adequate failure; `unknown` while that is open; `applicable` with at least one. */
  readonly applies: "applicable" | "notApplicable" | "unknown";
  readonly items: readonly MaudsleyItem[];
  /** Sum, 3 to 15, for the case that it applies. */
  readonly sum: Points;
  /** Names of the bands the sum may fall in. */
  readonly bands: readonly string[];
}

const FAILURES = countTrials(
  1,
  "drug",
  "Failed adequate trials of different antidepressants in this episode (6 weeks, lowest published minimum dose, less than 50 % improvement)",
  failedTrial({ weeks: WEEKS, dose: "lowest" }, 50, "current"),
  MAUDSLEY.failures.cites,
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

/** Maudsley Staging Method: a value, or while facts are missing the possible range. */
export function maudsley(intake: Intake, facts: Facts): MaudsleyResult {
  const failures = countRange(FAILURES, facts);
  const items = [
    durationItem(facts),
    severityItem(facts),
    failuresItem(failures, facts),
    augmentationItem(intake, facts),
    ectItem(facts),
  ];
  const sum = {
    lowest: items.reduce((so, item) => so + item.lowest, 0),
    highest: items.reduce((so, item) => so + item.highest, 0),
  };
  const applies = failures.certain > 0 ? "applicable" : failures.possible === 0 ? "notApplicable" : "unknown";
  return { applies, items, sum, bands: bandNames(sum) };
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
    cites,
    ...spread(settled),
  };
}

function failuresItem(failures: CountRange, facts: Facts): MaudsleyItem {
  const { bands, cites } = MAUDSLEY.failures;
  const least = Math.max(failures.certain, 1);
  const most = Math.max(failures.possible ?? Number.POSITIVE_INFINITY, 1);
  const fact = facts.describe("trials");
  return {
    id: "failures",
    name: "Failed antidepressants",
    recorded: `${rangeText(failures)} (6 weeks, lowest published minimum dose, less than 50 % improvement, this episode)`,
    facts: facts.trials === undefined ? [fact] : [],
    cites,
    lowest: bandOf<Band>(bands, least)?.points ?? 1,
    highest: bandOf<Band>(bands, most)?.points ?? 1,
  };
}

function augmentationItem(intake: Intake, facts: Facts): MaudsleyItem {
  const { cites, points } = MAUDSLEY.augmentation;
  const trials = trialList(intake);
  const added = (trials ?? []).filter((trial) => isAugmentation(trial) === "yes");
  const inEpisode = added.map((trial) => facts.value(`trials.${trial.id}.episode`));
  const hidden =
    trials === undefined || trials.some((trial) => trial.kind === "several" || isAugmentation(trial) === "unknown");
  const used = inEpisode.includes("current") ? "yes" : inEpisode.includes(undefined) || hidden ? "unknown" : "no";
  return {
    id: "augmentation",
    name: "Augmentation",
    recorded: { yes: "used in this episode", no: "none recorded in this episode", unknown: "can't tell" }[used],
    facts:
      trials === undefined
        ? [facts.describe("trials")]
        : added.map((trial) => facts.describe(`trials.${trial.id}.episode`)),
    cites,
    lowest: used === "yes" ? points : 0,
    highest: used === "no" ? 0 : points,
  };
}

function ectItem(facts: Facts): MaudsleyItem {
  const { cites, points } = MAUDSLEY.ect;
  const had = facts.value("courses.ect");
  const fact = facts.describe("courses.ect");
  return {
    id: "ect",
    name: "Electroconvulsive therapy",
    recorded: fact.value,
    facts: [fact],
    cites,
    lowest: had === "yes" ? points : 0,
    highest: had === "no" ? 0 : points,
  };
}
