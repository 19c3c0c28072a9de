import { coursesHad, type CoursesOfKind } from "./adequacy/courses-had";
import { factsOf, trialList } from "./adequacy/facts";
import { judgeTrial, type TrialVerdict } from "./adequacy/verdict";
import { CONTRIBUTORS } from "./contributors/contributors";
import { TIERS, type Tier } from "./contributors/contributor";
import type { Intake } from "./intake/intake";
import { medicinesNow, type MedicinesNow } from "./interactions/check";
import type { SectionFact } from "./intake/questions";
import type { Region } from "./knowledge/drug";
import { KNOWLEDGE } from "./knowledge/version";
import type { Citation } from "./knowledge/cite";
import { ask } from "./logic/ask";
import { decide } from "./logic/decide";
import { explain, type Proof } from "./logic/explain";
import type { DescribedFact, Facts } from "./logic/facts";
import { once } from "./logic/memory";
import { unsettled } from "./logic/unsettled";
import { lookAtInvestigational, type InvestigationalResult } from "./options/look-at-investigational";
import { OPTIONS } from "./options/options";
import { weigh, type OptionResult } from "./options/weigh";
import { UNDER_AGE, UNDER_AGE_MESSAGE } from "./safety/red-flags";
import { readSafety, type SafetyReading } from "./safety/safety";
import { FRAMES } from "./screening/definitions";
import { scaleCourses, type ScaleCourse } from "./scales/course";
import { disagreementOf, type Disagreement } from "./screening/disagreement";
import { screen, type DefinitionResult } from "./screening/screen";
import { european, type EuropeanResult } from "./staging/european";
import { mgh, type MghResult } from "./staging/mgh";
import { maudsley, OTHER_MAUDSLEY_READINGS, type MaudsleyResult } from "./staging/maudsley";
import { thaseRush, type ThaseRushResult } from "./staging/thase-rush";
import { timelineOf, type TimelineGroup } from "./timeline/timeline";

/** What a reader may choose; nothing here is a fact about the person. */
export interface Settings {
  /** Country for guideline positions and crisis contacts; left out, all positions are listed and no contacts. */
  readonly region?: Region | undefined;
}

/** A contributing factor to review. */
export interface ContributorFinding {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly tierText: string;
  readonly why: string;
  readonly review: string;
  readonly cites: readonly Citation[];
  /** More to say of it, for what else is recorded. */
  readonly details: readonly { readonly says: string; readonly cites: readonly Citation[] }[];
  readonly proof: Proof;
}

/** A contributing factor about which nothing can be said yet. */
export interface NotYetChecked {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly open: readonly DescribedFact[];
  /** What keeps it open where no question does; empty while it hinges on one. */
  readonly unsettled: readonly string[];
}

/** An open fact, with what hinges on it. */
export interface OpenQuestion extends DescribedFact {
  /** Findings that could still change, by name. */
  readonly hinges: readonly string[];
}

/** Everything the rules say about one history, in the order a careful clinician thinks. */
export interface Assessment {
  readonly knowledge: typeof KNOWLEDGE;
  readonly region: Region | undefined;
  /** The person and the episode in a few facts, as they were recorded. */
  readonly presentation: readonly DescribedFact[];
  /** Set when the person is under 18; the rest is then empty apart from safety. */
  readonly outOfScope: string | undefined;
  readonly safety: SafetyReading;
  /** Undefined while the list of trials stands open. */
  readonly trials: readonly TrialVerdict[] | undefined;
  /** Treatments other than medicines, had or not, by kind. */
  readonly courses: readonly CoursesOfKind[];
  /** Readings of rating scales over time, by scale; empty when none is listed. */
  readonly scales: readonly ScaleCourse[];
  /** Every treatment by class, with when it was. */
  readonly timeline: readonly TimelineGroup[];
  readonly definitions: readonly DefinitionResult[];
  /** Where the definitions part, and over which trial; undefined when there are none to compare. */
  readonly disagreement: Disagreement | undefined;
  readonly frames: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: string;
    readonly cites: readonly Citation[];
  }[];
  readonly staging:
    | {
        readonly thaseRush: ThaseRushResult;
        readonly thaseRushOtherReading: ThaseRushResult;
        readonly maudsley: MaudsleyResult;
        /** The same at other published durations, and at the strictest bars. */
        readonly maudsleyOtherReadings: readonly MaudsleyResult[];
        readonly mgh: MghResult;
        readonly european: EuropeanResult;
      }
    | undefined;
  readonly contributors: {
    readonly toReview: readonly ContributorFinding[];
    readonly notYetChecked: readonly NotYetChecked[];
  };
  /** What is taken now, and what of it can't be held against the options. */
  readonly medicinesNow: MedicinesNow;
  readonly options: readonly OptionResult[];
  /** Treatments that are still investigated: told of apart, never as candidates. */
  readonly investigational: readonly InvestigationalResult[];
  /** Open facts, those on which most hinges first. */
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * The one door: everything the rules say about an intake. Total (every intake that parses gets an assessment) and pure
 * (the same intake and settings give the same assessment; the intake is not touched, and what becomes of it later does
 * not matter). Verdicts, counts, stages and standings are worked out at once; proofs, and what a finding hinges on,
 * when they are first read.
 */
export function assess(intake: Intake, settings: Settings = {}): Assessment {
  const own = copyOf(intake);
  const facts = factsOf(own);
  const safety = readSafety(facts, settings.region);
  const base = {
    knowledge: KNOWLEDGE,
    region: settings.region,
    presentation: PRESENTATION.map(facts.describe),
    safety,
  };
  if (decide(UNDER_AGE, facts) === "yes") return { ...base, ...nothingFor(UNDER_AGE_MESSAGE) };

  const definitions = screen(facts);
  const contributors = contributorsOf(facts);
  const options = OPTIONS.map((option) => weigh(option, facts, settings.region));
  const questions = once(() => openQuestions(safety, definitions, options, contributors.notYetChecked));
  const disagreement = once(() => disagreementOf(facts));
  const trials = trialsOf(own, facts);
  const timeline = once(() => timelineOf(own, trials, facts));
  return {
    ...base,
    outOfScope: undefined,
    trials,
    courses: coursesHad(own, facts),
    scales: scaleCourses(own.scales ?? []),
    get timeline() {
      return timeline();
    },
    definitions,
    get disagreement() {
      return disagreement();
    },
    frames: FRAMES,
    staging: {
      thaseRush: thaseRush(facts, "additional"),
      thaseRushOtherReading: thaseRush(facts, "included"),
      maudsley: maudsley(facts),
      maudsleyOtherReadings: OTHER_MAUDSLEY_READINGS.map((reading) => maudsley(facts, reading)),
      mgh: mgh(facts),
      european: european(facts),
    },
    contributors,
    medicinesNow: medicinesNow(own),
    options,
    investigational: lookAtInvestigational(facts, settings.region),
    get openQuestions() {
      return questions();
    },
  };
}

/** A copy that nobody else can change. */
function copyOf<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  // Lists and groups of answers alone are left: an intake is plain data.
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = copyOf(inner);
  return copy as Value;
}

const PRESENTATION: readonly SectionFact[] = [
  "person.ageYears",
  "episode.durationMonths",
  "episode.severity",
  "episode.severityScale",
  "episode.severityScore",
  "episode.psychoticFeatures",
];

function nothingFor(outOfScope: string): Omit<Assessment, "knowledge" | "region" | "presentation" | "safety"> {
  return {
    outOfScope,
    trials: undefined,
    courses: [],
    scales: [],
    timeline: [],
    definitions: [],
    disagreement: undefined,
    frames: [],
    staging: undefined,
    contributors: { toReview: [], notYetChecked: [] },
    medicinesNow: { checked: [], notChecked: [], says: "" },
    options: [],
    investigational: [],
    openQuestions: [],
  };
}

function trialsOf(intake: Intake, facts: Facts): readonly TrialVerdict[] | undefined {
  const counted = new Map(facts.trials?.map((trial) => [trial.id, trial]));
  return trialList(intake)?.map((trial) => {
    const entry = counted.get(trial.id);
    if (entry === undefined) throw new Error(`Trial ${trial.id} is in the intake but not among its facts`);
    return judgeTrial(trial, entry, facts);
  });
}

function contributorsOf(facts: Facts): Assessment["contributors"] {
  const read = CONTRIBUTORS.map((contributor) => ({ contributor, verdict: decide(contributor.when, facts) }));
  return {
    toReview: read
      .filter(({ verdict }) => verdict === "yes")
      .map(({ contributor: { id, name, tier, why, review, cites, when, details = [] } }) => ({
        id,
        name,
        tier,
        tierText: TIERS[tier],
        why,
        review,
        cites,
        details: details
          .filter((detail) => decide(detail.when, facts) === "yes")
          .map(({ says, cites: from }) => ({ says, cites: from })),
        get proof() {
          return explain(when, facts);
        },
      })),
    notYetChecked: read
      .filter(({ verdict }) => verdict === "unknown")
      .map(({ contributor: { id, name, tier, when } }) => {
        const open = once(() => ask(when, facts).map(({ path }) => facts.describe(path)));
        const withoutQuestion = once(() => unsettled(when, facts));
        return {
          id,
          name,
          tier,
          get open() {
            return open();
          },
          get unsettled() {
            return withoutQuestion();
          },
        };
      }),
  };
}

/** Open facts ranked by how many findings hinge on them; what is asked at every visit for safety always first. */
function openQuestions(
  { askedFirst, notAssessed }: SafetyReading,
  definitions: readonly DefinitionResult[],
  options: readonly OptionResult[],
  notYetChecked: readonly NotYetChecked[],
): readonly OpenQuestion[] {
  const found = new Map<string, { readonly fact: DescribedFact; readonly hinges: string[]; weight: number }>();
  const add = (facts: readonly DescribedFact[], what: string, weight: number) => {
    for (const fact of facts) {
      const entry = found.get(fact.path) ?? { fact, hinges: [], weight: 0 };
      entry.hinges.push(what);
      entry.weight += weight;
      found.set(fact.path, entry);
    }
  };
  const first = new Set(askedFirst.map(({ path }) => path));
  add(askedFirst, "Safety", SAFETY_WEIGHT);
  add(
    notAssessed.filter(({ path }) => !first.has(path)),
    "Safety",
    1,
  );
  for (const { name, lenient } of definitions) add(lenient.hingesOn, name, 1);
  for (const { name, askFirst, stillOpen } of options) {
    add(askFirst, name, 1);
    add(stillOpen, name, 1);
  }
  for (const { name, open } of notYetChecked) add(open, name, 1);
  return [...found.values()]
    .sort((one, other) => other.weight - one.weight)
    .map(({ fact, hinges }) => ({ ...fact, hinges }));
}

/** Above any number of other findings. */
const SAFETY_WEIGHT = 1000;
