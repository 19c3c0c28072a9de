import { failedTrial, LENIENT } from "../adequacy/criteria";
import { DRUGS } from "../knowledge/drugs";
import type { DrugClass } from "../knowledge/drug";
import { cite } from "../knowledge/sources";
import { all, countTrials, type Criterion, type Ground, type TrialCriterion } from "../logic/criterion";
import { isOpen } from "../intake/answer";
import type { Intake } from "../intake/intake";
import { explainGround, type Proof } from "../logic/explain";
import type { Facts } from "../logic/facts";
import { ground } from "../logic/ground";
import { askGround } from "../logic/ask";
import type { DescribedFact } from "../logic/facts";

const CITES = [
  cite("register-2020-staging", "Thase-Rush row of the table"),
  cite("thase-rush-1997", "stages I to V, as quoted"),
];

/** How stage III reads where the words leave it open: a tricyclic besides two other classes, or as one of two. */
export const STAGE_III_READINGS = {
  additional: "Stage III needs a failed tricyclic in addition to two other classes",
  included: "Stage III is reached when a failed tricyclic is one of two classes",
} as const;
export type StageThreeReading = keyof typeof STAGE_III_READINGS;

export const STAGE_NAMES = ["0", "I", "II", "III", "IV", "V"] as const;

const FAILED = failedTrial(LENIENT, 50, "any");

/** Failed trials of medicines of (or outside) a class. */
function failedOf(classes: readonly DrugClass[], within: boolean, text: string): TrialCriterion {
  const drugs = DRUGS.filter((drug) => classes.includes(drug.drugClass) === within).map((drug) => drug.id);
  return all(text, [FAILED, { kind: "trialDrug", drugs, text, cites: CITES }]);
}

const TRICYCLIC = failedOf(["tca"], true, "Failed trial of a tricyclic");
const NOT_TRICYCLIC = failedOf(["tca"], false, "Failed trial of a medicine that is no tricyclic");
const MAOI = failedOf(["maoi"], true, "Failed trial of an irreversible MAO inhibitor");

const ONE_CLASS = countTrials(1, "class", "Failed at least one adequate trial of one major class", FAILED, CITES);
const TWO_CLASSES = countTrials(2, "class", "Failed adequate trials of at least two different classes", FAILED, CITES);
const TWO_OTHER_CLASSES = countTrials(
  2,
  "class",
  "Failed adequate trials of two classes other than tricyclics",
  NOT_TRICYCLIC,
  CITES,
);
const A_TRICYCLIC = countTrials(1, "drug", "Failed an adequate trial of a tricyclic", TRICYCLIC, CITES);
const AN_MAOI = countTrials(1, "drug", "Failed an adequate trial of an MAO inhibitor", MAOI, CITES);

/** What each stage asks for, apart from the bilateral ECT of stage V; every stage includes the ones before it. */
export const THASE_RUSH: Readonly<Record<StageThreeReading, readonly Criterion[]>> = {
  additional: stages([TWO_OTHER_CLASSES, A_TRICYCLIC]),
  included: stages([TWO_CLASSES, A_TRICYCLIC]),
};

function stages(three: readonly Criterion[]): readonly Criterion[] {
  return [
    all("Stage I", [ONE_CLASS], CITES),
    all("Stage II", [TWO_CLASSES], CITES),
    all("Stage III", three, CITES),
    all("Stage IV", [...three, AN_MAOI], CITES),
  ];
}

/** A stage, or the stages still possible. */
export interface ThaseRushResult {
  readonly reading: StageThreeReading;
  readonly lowest: (typeof STAGE_NAMES)[number];
  readonly highest: (typeof STAGE_NAMES)[number];
  /** Proofs of the stages, I to V. */
  readonly proofs: readonly Proof[];
  readonly hingesOn: readonly DescribedFact[];
}

/** Thase-Rush stage: strictly cumulative; augmentation, unilateral ECT, TMS and esketamine do not advance it. */
export function thaseRush(intake: Intake, facts: Facts, reading: StageThreeReading): ThaseRushResult {
  const grounded = THASE_RUSH[reading].map((criterion) => ground(criterion, facts));
  const four = grounded[3];
  const staged =
    four === undefined ? grounded : [...grounded, all("Stage V", [four, failedBilateralEct(intake)], CITES) as Ground];
  const proofs = staged.map((stage) => explainGround(stage, facts));
  // Cumulative: a stage holds only while every stage below it does.
  const firstNotYes = proofs.findIndex(({ verdict }) => verdict !== "yes");
  const firstNo = proofs.findIndex(({ verdict }) => verdict === "no");
  const lowest = firstNotYes === -1 ? staged.length : firstNotYes;
  const highest = firstNo === -1 ? staged.length : firstNo;
  const open = staged.slice(lowest, Math.max(lowest, highest));
  const hinges = new Map(
    open.flatMap((stage) => askGround(stage, facts)).map(({ path }) => [path, facts.describe(path)]),
  );
  return { reading, lowest: stageName(lowest), highest: stageName(highest), proofs, hingesOn: [...hinges.values()] };
}

function stageName(stage: number): (typeof STAGE_NAMES)[number] {
  return STAGE_NAMES[stage] ?? "0";
}

function failedBilateralEct(intake: Intake): Ground {
  const text = "Failed a course of bilateral ECT";
  const had = intake.courses?.ect;
  if (had === undefined || (typeof had === "string" && had !== "no" && isOpen(had))) {
    return { kind: "gap", text, facts: ["courses.ect"], cites: CITES };
  }
  const courses = had === "no" ? [] : had;
  return {
    kind: "any",
    text,
    cites: CITES,
    of: courses.map(({ id }) => ({
      kind: "all",
      text,
      cites: [],
      of: [
        {
          kind: "fact",
          fact: `courses.ect.${id}.electrodePlacement`,
          test: { op: "oneOf", values: ["bilateral"] },
          text: "The electrodes were placed bilaterally",
          cites: CITES,
        },
        {
          kind: "fact",
          fact: `courses.ect.${id}.outcome`,
          test: { op: "oneOf", values: ["partial", "minimal", "worse", "insufficient"] },
          text: "The best result was less than 50 % improvement",
          cites: [],
        },
      ],
    })),
  };
}
