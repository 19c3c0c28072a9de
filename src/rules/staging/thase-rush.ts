import { courseFellShort } from "../adequacy/courses";
import { failedTrial, LENIENT } from "../adequacy/criteria";
import { DRUGS } from "../knowledge/drugs";
import type { DrugClass } from "../knowledge/drug";
import { cite } from "../knowledge/cite";
import { ask, askGround, type OpenFact } from "../logic/ask";
import { decideTrial } from "../logic/bound";
import { countRange } from "../logic/count";
import { all, countTrials, hadCourse, type CountTrials, type Criterion, type TrialCriterion } from "../logic/criterion";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { countedAs, groundTrial } from "../logic/ground";
import { once } from "../logic/memory";

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

const TRICYCLICS = "tricyclics";
const MAO_INHIBITORS = "MAO inhibitors";
const OTHERS = "other classes";
/** The groups of classes that stages tell apart. A trial is of one of them. */
type Group = typeof TRICYCLICS | typeof MAO_INHIBITORS | typeof OTHERS;

function groupOf(drugClass: DrugClass): Group {
  if (drugClass === "tca") return TRICYCLICS;
  return drugClass === "maoi" ? MAO_INHIBITORS : OTHERS;
}

/** At least `n` different classes among some groups. The needs of a stage share no group. */
interface Need {
  readonly n: number;
  readonly among: readonly Group[];
  /** Failed trials of these groups. */
  readonly count: CountTrials;
}

function need(n: number, among: readonly Group[]): Need {
  return { n, among, count: failedClasses(n, among) };
}

function failedClasses(n: number, among: readonly Group[]): CountTrials {
  const everything = among.length === 3;
  const named = everything ? "" : `: ${among.join(" or ")}`;
  const text = `Failed adequate trials of at least ${n} ${n === 1 ? "class" : "different classes"}${named}`;
  const drugs = DRUGS.filter(({ drugClass }) => among.includes(groupOf(drugClass))).map(({ id }) => id);
  const where: TrialCriterion = everything
    ? FAILED
    : all(`Failed trial of a medicine of these classes${named}`, [
        FAILED,
        { kind: "trialDrug", drugs, text: `The medicine is of these classes${named}`, cites: CITES },
      ]);
  return countTrials(n, "class", text, where, CITES);
}

/** What each stage up to IV needs. An MAO inhibitor is in addition to what made stage III. */
const NEEDS: Readonly<Record<StageThreeReading, readonly (readonly Need[])[]>> = {
  additional: needsOfStages(2),
  included: needsOfStages(1),
};

function needsOfStages(besidesTricyclic: number): readonly (readonly Need[])[] {
  const any = [OTHERS, TRICYCLICS, MAO_INHIBITORS] as const;
  const tricyclic = need(1, [TRICYCLICS]);
  return [
    [need(1, any)],
    [need(2, any)],
    [tricyclic, need(besidesTricyclic, [OTHERS, MAO_INHIBITORS])],
    [tricyclic, need(1, [MAO_INHIBITORS]), need(besidesTricyclic, [OTHERS])],
  ];
}

/**
 * Failed trials that meet every need, each trial one of them. Besides each need on its own, every two of them and all
 * together have to be met: one trial of a medicine that nobody can name may be of any class, but not of two.
 */
function met(needs: readonly Need[]): readonly Criterion[] {
  const [one, two, three] = needs;
  const apart = needs.map(({ count }) => count);
  if (one === undefined || two === undefined) return apart;
  const sets = three === undefined ? [[one, two]] : [[one, two], [one, three], [two, three], needs];
  const together = sets.map((set) =>
    failedClasses(
      set.reduce((sum, { n }) => sum + n, 0),
      set.flatMap(({ among }) => among),
    ),
  );
  return [...apart, all("Each of these by a trial of its own", together, CITES)];
}

const BILATERAL_ECT = hadCourse(
  "ect",
  "Failed a course of bilateral ECT",
  [
    {
      question: "electrodePlacement",
      test: { op: "oneOf", values: ["bilateral"] },
      text: "The electrodes were placed bilaterally",
      cites: CITES,
    },
    courseFellShort(50),
  ],
  CITES,
);

/** What each stage asks for; every stage includes the ones before it. */
export const THASE_RUSH: Readonly<Record<StageThreeReading, readonly Criterion[]>> = {
  additional: stages(NEEDS.additional),
  included: stages(NEEDS.included),
};

function stages(needs: readonly (readonly Need[])[]): readonly Criterion[] {
  const upToFour = needs.map((needed, place) => all(`Stage ${STAGE_NAMES[place + 1] ?? ""}`, met(needed), CITES));
  return [...upToFour, all("Stage V", [...upToFour.slice(-1), BILATERAL_ECT], CITES)];
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

/**
 * Thase-Rush stage: strictly cumulative; augmentation, unilateral ECT, TMS and esketamine do not advance it. While
 * facts are open, the lowest and the highest stage that can still come out.
 */
export function thaseRush(facts: Facts, reading: StageThreeReading): ThaseRushResult {
  const staged = THASE_RUSH[reading];
  const verdicts = staged.map((stage) => decide(stage, facts));
  const firstNotYes = verdicts.findIndex((verdict) => verdict !== "yes");
  const firstNo = verdicts.indexOf("no");
  const lowest = firstNotYes === -1 ? staged.length : firstNotYes;
  const highest = firstNo === -1 ? staged.length : firstNo;
  const proofs = once(() => staged.map((stage) => explain(stage, facts)));
  const hingesOn = once(() => {
    const open = Array.from({ length: highest - lowest }, (_, step) => openFacts(NEEDS[reading], lowest + step, facts));
    return [...new Set(open.flat())].map((path) => facts.describe(path));
  });
  return {
    reading,
    lowest: stageName(lowest),
    highest: stageName(highest),
    get proofs() {
      return proofs();
    },
    get hingesOn() {
      return hingesOn();
    },
  };
}

function stageName(stage: number): (typeof STAGE_NAMES)[number] {
  return STAGE_NAMES[stage] ?? "0";
}

/**
 * The open facts on which an open stage hinges: everything open about a trial that may meet a need the certain failures
 * leave unmet. This is what `ask` finds for the stage, without looking at all trials together.
 */
function openFacts(needs: readonly (readonly Need[])[], stage: number, facts: Facts): readonly string[] {
  const ect = stage === needs.length ? ask(BILATERAL_ECT, facts) : [];
  const unmet = (needs[stage] ?? needs.at(-1) ?? []).filter(({ n, count }) => countRange(count, facts).certain < n);
  if (facts.trials === undefined) return unmet.length === 0 ? paths(ect) : ["trials", ...paths(ect)];
  const certain = new Set(
    facts.trials.filter((trial) => decideTrial(FAILED, trial) === "yes").map((trial) => countedAs(trial, "class")),
  );
  const trials = facts.trials.filter(
    (trial) =>
      !certain.has(countedAs(trial, "class")) &&
      unmet.some(({ count }) => decideTrial(count.where, trial) === "unknown"),
  );
  const open = trials.flatMap((trial) => [
    ...paths(askGround(groundTrial(FAILED, trial), facts)),
    ...(countedAs(trial, "class") === undefined ? trial.identity : []),
  ]);
  return [...open, ...paths(ect)];
}

function paths(open: readonly OpenFact[]): readonly string[] {
  return open.map(({ path }) => path);
}
