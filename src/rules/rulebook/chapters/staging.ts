import { MAUDSLEY } from "../../knowledge/maudsley";
import { MGH } from "../../knowledge/mgh";
import type { Citation } from "../../knowledge/cite";
import type { Criterion } from "../../logic/criterion";
import { EUROPEAN_COUNTS, EUROPEAN_LEVELS } from "../../staging/european";
import { MAUDSLEY_ITEMS } from "../../staging/maudsley";
import { DURATION_BANDS, SEVERITY_LEVELS } from "../../staging/maudsley-proofs";
import { MGH_ITEMS } from "../../staging/mgh";
import { STAGE_III_READINGS, THASE_RUSH, type StageThreeReading } from "../../staging/thase-rush";
import { ofHistory, rule, said, type Chapter, type Rule } from "../rule";
import { RULE_IDS } from "../rule-ids";

const READINGS = Object.keys(THASE_RUSH) as StageThreeReading[];

const MAUDSLEY_GROUP = "Maudsley staging (approximate)";

const THASE_RUSH_RULES = READINGS.flatMap((reading) =>
  THASE_RUSH[reading].map((stage, place) =>
    rule({
      id: RULE_IDS.thaseRush(reading, place + 1),
      title: stage.text,
      group: `Thase-Rush. ${STAGE_III_READINGS[reading]}`,
      decides: ofHistory(stage),
    }),
  ),
);

function counting(staging: "maudsley" | "mgh" | "european", group: string) {
  return (item: string, title: string, criterion: Criterion, points: string): Rule =>
    rule({
      id: RULE_IDS.stagingItem(staging, item),
      title,
      group,
      decides: ofHistory(criterion),
      says: [said(points, criterion.cites)],
    });
}

/** A table of points, one line for each band. */
function table(item: string, title: string, lines: readonly string[], cites: readonly Citation[]): Rule {
  return rule({
    id: RULE_IDS.stagingItem("maudsley", item),
    title,
    group: MAUDSLEY_GROUP,
    role: "Table",
    says: lines.map((line) => said(line, cites)),
  });
}

/** What each row of a table of points asks for. */
function rows(item: string, title: string, criteria: readonly Criterion[]): readonly Rule[] {
  return criteria.map((criterion, place) =>
    rule({
      id: RULE_IDS.stagingItem("maudsley", `${item}-${place + 1}`),
      title: `${title}, row ${place + 1}`,
      group: MAUDSLEY_GROUP,
      decides: ofHistory(criterion),
    }),
  );
}

const ofMaudsley = counting("maudsley", MAUDSLEY_GROUP);
const bandsOf = (bands: readonly { readonly name: string; readonly points: number }[], unit: string) =>
  bands.map(({ name, points }) => `${name}${unit}: ${pointsText(points)}`);
const FAILURES = bandsOf(MAUDSLEY.failures.bands, " failed antidepressants").join("; ");

const MAUDSLEY_RULES = [
  table("duration", "Length of the episode", bandsOf(MAUDSLEY.duration.bands, ""), MAUDSLEY.duration.cites),
  ...rows("duration", "Length of the episode", DURATION_BANDS),
  table(
    "severity",
    "Severity",
    [
      ...Object.entries(MAUDSLEY.severity.points).map(([severity, points]) => `${severity}: ${pointsText(points)}`),
      `severe with psychosis: ${pointsText(MAUDSLEY.severity.severeWithPsychosis)}`,
    ],
    MAUDSLEY.severity.cites,
  ),
  ...rows("severity", "Severity", SEVERITY_LEVELS),
  ofMaudsley("failures-usual", "Failed antidepressants, usual reading", MAUDSLEY_ITEMS.failures.usual, FAILURES),
  ofMaudsley("failures-shorter", "Failed antidepressants, 4 weeks", MAUDSLEY_ITEMS.failures.shorter, FAILURES),
  ofMaudsley("failures-longer", "Failed antidepressants, 8 weeks", MAUDSLEY_ITEMS.failures.longer, FAILURES),
  ofMaudsley("failures-strict", "Failed antidepressants, strictest bars", MAUDSLEY_ITEMS.failures.strict, FAILURES),
  ofMaudsley(
    "augmentation",
    "Augmentation",
    MAUDSLEY_ITEMS.augmentation,
    `Used and failed: ${pointsText(MAUDSLEY.augmentation.points)}`,
  ),
  ofMaudsley(
    "ect",
    "Electroconvulsive therapy",
    MAUDSLEY_ITEMS.ect,
    `Used and failed: ${pointsText(MAUDSLEY.ect.points)}`,
  ),
  table(
    "sum",
    "Names of the sum",
    MAUDSLEY.sum.bands.map(({ name, from }) => `${name}: from ${pointsText(from)}`),
    MAUDSLEY.sum.cites,
  ),
];

const ofMgh = counting("mgh", "MGH staging (approximate)");
const MGH_RULES = [
  ofMgh("failures", "Failed trials", MGH_ITEMS.failures, `Each: ${pointsText(MGH.points.failure)}`),
  ofMgh("optimisations", "Optimised trials", MGH_ITEMS.optimisations, `Each: ${pointsText(MGH.points.optimisation)}`),
  ofMgh(
    "augmentations",
    "Augmentations and combinations",
    MGH_ITEMS.augmentations,
    `Each: ${pointsText(MGH.points.augmentation)}`,
  ),
  ofMgh("ect", "Electroconvulsive therapy", MGH_ITEMS.ect, `Failed: ${pointsText(MGH.points.ect)}`),
];

const ofEuropean = counting("european", "European staging (approximate)");
const LEVELS = `By number of failed trials: ${EUROPEAN_LEVELS.map((level, number) => `${number} is ${level}`).join("; ")}`;
const EUROPEAN_RULES = [
  ofEuropean("medicines", "Failed trials of different antidepressants", EUROPEAN_COUNTS.medicines, LEVELS),
  ofEuropean(
    "classes",
    "Failed trials of different classes",
    EUROPEAN_COUNTS.classes,
    "Two classes are asked for from TRD 1 on",
  ),
];

function pointsText(points: number): string {
  return points === 1 ? "1 point" : `${points} points`;
}

export const STAGING_CHAPTER: Chapter = {
  id: "staging",
  title: "Staging",
  rules: [...THASE_RUSH_RULES, ...MAUDSLEY_RULES, ...MGH_RULES, ...EUROPEAN_RULES],
};
