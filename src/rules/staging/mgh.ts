import { failedTrial } from "../adequacy/criteria";
import { isAugmentation, trialList } from "../adequacy/facts";
import { isOpen } from "../intake/answer";
import type { Intake } from "../intake/intake";
import { cite, type Citation } from "../knowledge/sources";
import { countRange } from "../logic/count";
import { countTrials } from "../logic/criterion";
import type { Facts } from "../logic/facts";

const CITES: readonly Citation[] = [cite("register-2020-staging", "MGH row of the table")];

/** Points per step: a failed trial 1, an optimisation and an augmentation half each, failed ECT 3. */
const POINTS = { failure: 1, optimisation: 0.5, augmentation: 0.5, ect: 3 } as const;

const FAILURES = countTrials(
  1,
  "drug",
  "Failed adequate trials of different antidepressants in this episode (6 weeks, lowest published minimum dose, less than 50 % improvement)",
  failedTrial({ weeks: 6, dose: "lowest" }, 50, "current"),
  CITES,
);

/** Massachusetts General Hospital staging: a continuous sum without official bands. */
export interface MghResult {
  readonly items: readonly MghItem[];
  readonly lowest: number;
  /** Undefined when there is no limit to what may count. */
  readonly highest: number | undefined;
  readonly cites: readonly Citation[];
}

export interface MghItem {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number | undefined;
}

/** MGH staging: a value, or while facts are missing the possible range. Doses are label-range minimums. */
export function mgh(intake: Intake, facts: Facts): MghResult {
  const items = [
    failuresItem(facts),
    optimisationItem(intake, facts),
    augmentationItem(intake, facts),
    ectItem(intake),
  ];
  const open = items.some(({ highest }) => highest === undefined);
  return {
    items,
    lowest: items.reduce((so, { lowest }) => so + lowest, 0),
    highest: open ? undefined : items.reduce((so, { highest }) => so + (highest ?? 0), 0),
    cites: CITES,
  };
}

function failuresItem(facts: Facts): MghItem {
  const { certain, possible } = countRange(FAILURES, facts);
  return {
    name: "Failed adequate trials",
    lowest: certain * POINTS.failure,
    highest: possible === undefined ? undefined : possible * POINTS.failure,
  };
}

/** At most one step for each trial of this episode. */
function optimisationItem(intake: Intake, facts: Facts): MghItem {
  const trials = trialList(intake);
  const steps = (trials ?? []).map((trial) => {
    const inEpisode = facts.value(`trials.${trial.id}.episode`);
    const raised = trial.kind === "several" ? undefined : facts.value(`trials.${trial.id}.optimised`);
    if (inEpisode === "earlier" || raised === "no") return { lowest: 0, highest: 0 };
    const certain = inEpisode === "current" && raised === "yes";
    return { lowest: certain ? POINTS.optimisation : 0, highest: POINTS.optimisation };
  });
  const endless =
    trials === undefined || trials.some((trial) => trial.kind === "several" && typeof trial.howMany !== "number");
  return { name: "Optimised trials", ...total(steps), ...(endless ? { highest: undefined } : {}) };
}

function augmentationItem(intake: Intake, facts: Facts): MghItem {
  const trials = trialList(intake);
  const steps = (trials ?? []).map((trial) => {
    const inEpisode = facts.value(`trials.${trial.id}.episode`);
    const added = isAugmentation(trial);
    if (inEpisode === "earlier" || added === "no") return { lowest: 0, highest: 0 };
    const certain = inEpisode === "current" && added === "yes";
    return { lowest: certain ? POINTS.augmentation : 0, highest: POINTS.augmentation };
  });
  return {
    name: "Augmentations and combinations",
    ...total(steps),
    ...(trials === undefined ? { highest: undefined } : {}),
  };
}

function total(steps: readonly { readonly lowest: number; readonly highest: number }[]): {
  readonly lowest: number;
  readonly highest: number;
} {
  return {
    lowest: steps.reduce((so, { lowest }) => so + lowest, 0),
    highest: steps.reduce((so, { highest }) => so + highest, 0),
  };
}

const FELL_SHORT = ["partial", "minimal", "worse", "insufficient"];

function ectItem({ courses }: Intake): MghItem {
  const name = "Failed electroconvulsive therapy";
  const had = courses?.ect;
  if (had === "no") return { name, lowest: 0, highest: 0 };
  if (had === undefined || isOpen(had)) return { name, lowest: 0, highest: POINTS.ect };
  const failed = had.some(({ outcome, episode }) => episode === "current" && FELL_SHORT.includes(String(outcome)));
  const ruledOut = had.every(
    ({ outcome, episode }) => episode === "earlier" || outcome === "response" || outcome === "remission",
  );
  return { name, lowest: failed ? POINTS.ect : 0, highest: ruledOut ? 0 : POINTS.ect };
}
