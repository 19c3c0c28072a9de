import { isOpen } from "../intake/answer";
import { isDated, whenText } from "../intake/dates";
import { lastPart } from "../intake/paths";
import type { MedicineTrial, Trial } from "../intake/trial";
import type { Citation } from "../knowledge/cite";
import type { TrialCriterion } from "../logic/criterion";
import { askGround } from "../logic/ask";
import { decideTrial } from "../logic/bound";
import { explainGround, type Proof } from "../logic/explain";
import type { DescribedFact, Facts, TrialFacts } from "../logic/facts";
import { groundTrial } from "../logic/ground";
import { once } from "../logic/memory";
import type { Truth } from "../logic/truth";
import {
  ADHERENT,
  adequateTrial,
  doseReached,
  fellShort,
  IS_ANTIDEPRESSANT_TRIAL,
  LENIENT,
  longEnough,
  STRICT,
} from "./criteria";
import { doseUnit, isAugmentation, trialName } from "./facts";
import { trialDrug } from "./medicines";

/** What is said of a trial apart from its adequacy. */
export interface TrialRemark {
  readonly id:
    | "augmentation"
    | "notAnAntidepressantTrial"
    | "intolerance"
    | "lossOfResponse"
    | "lowDoseUse"
    | "basesDiffer"
    | "unlikelyDose"
    | "note";
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** One trial, judged. */
export interface TrialVerdict {
  readonly id: string;
  readonly name: string;
  /** Id of the medicine, where it is one of the list. */
  readonly medicine: string | undefined;
  /** What was recorded, in one line. */
  readonly recorded: string;
  /** Adequate at the lenient bar: 4 weeks, lowest published minimum dose. */
  readonly adequate: Truth;
  /** Adequate at the strict bar: 6 weeks, highest published minimum dose. */
  readonly adequateStrict: Truth;
  /** The verdict and its reason, in one line. */
  readonly line: string;
  /** Dose, time, adherence and result, each against its thresholds. */
  readonly tests: readonly TrialTest[];
  readonly remarks: readonly TrialRemark[];
  readonly proof: Proof;
  readonly strictProof: Proof;
  /** Open facts on which the verdict hinges. */
  readonly hingesOn: readonly DescribedFact[];
}

export interface TrialTest {
  readonly id: "medicine" | "dose" | "time" | "longTime" | "adherence" | "result";
  readonly title: string;
  readonly lenient: Proof;
  /** Present where the strict bar differs. */
  readonly strict?: Proof;
}

/** The verdict on a trial, in words. */
export const TRUTH_OF_TRIAL: Readonly<Record<Truth, string>> = {
  yes: "Adequate",
  no: "Not adequate",
  unknown: "Can't tell",
};

/** An adequate trial at the lenient and at the strict bar. */
export const ADEQUATE = adequateTrial(LENIENT);
export const ADEQUATE_STRICT = adequateTrial(STRICT);

/** The tests that are shown of every trial, in the order of a reading. */
export const TRIAL_TESTS: readonly {
  readonly id: TrialTest["id"];
  readonly title: string;
  readonly lenient: TrialCriterion;
  readonly strict?: TrialCriterion;
}[] = [
  { id: "medicine", title: "Medicine and purpose", lenient: IS_ANTIDEPRESSANT_TRIAL },
  { id: "dose", title: "Dose", lenient: doseReached(LENIENT.dose), strict: doseReached(STRICT.dose) },
  { id: "time", title: "Time at the dose", lenient: longEnough(LENIENT.weeks), strict: longEnough(STRICT.weeks) },
  { id: "longTime", title: "Time at the dose, by the longest published duration", lenient: longEnough(8) },
  { id: "adherence", title: "Adherence", lenient: ADHERENT },
  { id: "result", title: "Result", lenient: fellShort(50), strict: fellShort(25) },
];

/** Judges one entry of the trial list. */
export function judgeTrial(trial: Trial, counted: TrialFacts, facts: Facts): TrialVerdict {
  const read = (criterion: TrialCriterion) => explainGround(groundTrial(criterion, counted), facts);
  const adequate = decideTrial(ADEQUATE, counted);
  const adequateStrict = decideTrial(ADEQUATE_STRICT, counted);
  const hingesOn = once(() => askGround(groundTrial(ADEQUATE, counted), facts).map(({ path }) => facts.describe(path)));
  const tests = once(() =>
    TRIAL_TESTS.map(({ id, title, lenient, strict }) => ({
      id,
      title,
      lenient: read(lenient),
      ...(strict === undefined ? {} : { strict: read(strict) }),
    })),
  );
  const said = once(() => remarks(trial, adequate, adequateStrict, facts));
  return {
    id: trial.id,
    name: counted.name,
    medicine: trial.kind === "trial" ? trialDrug(trial)?.id : undefined,
    get recorded() {
      return recordedLine(trial, facts);
    },
    adequate,
    adequateStrict,
    get line() {
      return verdictLine(read(ADEQUATE), hingesOn(), trial, facts);
    },
    get tests() {
      return tests();
    },
    get remarks() {
      return said();
    },
    get proof() {
      return read(ADEQUATE);
    },
    get strictProof() {
      return read(ADEQUATE_STRICT);
    },
    get hingesOn() {
      return hingesOn();
    },
  };
}

function verdictLine(proof: Proof, hingesOn: readonly DescribedFact[], trial: Trial, facts: Facts): string {
  const verdict = TRUTH_OF_TRIAL[proof.verdict];
  if (trial.kind === "several") {
    return proof.verdict === "no"
      ? `${verdict}: not counted as antidepressant trials by the published definitions`
      : trial.had === "unknown"
        ? `${verdict}: nobody has said yet whether the list holds everything, so these count as possible only`
        : `${verdict}: details are not known, so these count as possible only`;
  }
  switch (proof.verdict) {
    case "yes":
      return belowBar(trial)
        ? `${verdict}: time and adherence reach the lowest published bar; the dose was judged adequate (${facts.describe(`trials.${trial.id}.doseJudgedAdequate`).value.replace(/^yes, /, "")})`
        : `${verdict}: dose, time and adherence reach the lowest published bar`;
    case "no":
      return `${verdict}: ${failingReasons(noTrialOf(proof) ?? proof, trial).join("; ")}`;
    case "unknown":
      return hingesOn.length === 0
        ? `${verdict}: ${gapReasons(proof).join("; ")}`
        : `${verdict}: hinges on ${hingesText(hingesOn, trial)}`;
  }
}

/** Whether the dose does not reach the lowest published bar, or cannot be shown to. */
function belowBar(trial: MedicineTrial): boolean {
  const bar = trialDrug(trial)?.doseBars[0];
  return bar === undefined || typeof trial.dose !== "number" || trial.dose < bar.dose;
}

/** What the verdict hinges on, facts that stand open in the same way together. The trial's own name goes without saying. */
function hingesText(hingesOn: readonly DescribedFact[], trial: MedicineTrial): string {
  const unlisted = typeof trial.drug === "object";
  const states = hingesOn.map(({ path, label, value }) => ({
    label: lowerFirst(label.split(", ")[0] ?? label),
    state: unlisted && lastPart(path) === "drug" ? "not listed" : value,
  }));
  const labels = (wanted: string) => states.filter(({ state }) => state === wanted).map(({ label }) => label);
  return [...new Set(states.map(({ state }) => state))]
    .map((state) => `${labels(state).join(", ")} (${state})`)
    .join(", ");
}

/** What was recorded where a trial falls short, in few words; the proof has the criterion in full. */
const FELL_SHORT: Readonly<Record<string, (recorded: string, trial: MedicineTrial) => string>> = {
  drug: () => "not an antidepressant of the published lists",
  takenFor: (recorded) => `taken for ${recorded}`,
  addedTo: (recorded) => recorded,
  dose: (recorded, trial) => `${recorded}, lowest published minimum ${trialDrug(trial)?.doseBars[0]?.dose ?? ""}`,
  weeks: (recorded) => `${recorded}, less than ${LENIENT.weeks}`,
  adherence: (recorded) => `doses taken: ${recorded}`,
};

/** Why it was no trial of an antidepressant for depression, if it was none; its dose and time are then beside the point. */
function noTrialOf({ because }: Proof): Proof | undefined {
  return because.find(({ text }) => text === IS_ANTIDEPRESSANT_TRIAL.text);
}

/** The leaves that failed. That a dose below the minimum was not judged adequate either goes without saying. */
function failingReasons(proof: Proof, trial: MedicineTrial): readonly string[] {
  if (proof.because.length > 0) return proof.because.flatMap((part) => failingReasons(part, trial));
  return proof.facts.flatMap(({ path, value }) => FELL_SHORT[lastPart(path)]?.(value, trial) ?? []);
}

function gapReasons(proof: Proof): readonly string[] {
  return proof.because.length > 0 ? proof.because.flatMap(gapReasons) : [lowerFirst(proof.text)];
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function recordedLine(trial: Trial, facts: Facts): string {
  const at = `trials.${trial.id}`;
  const said = (name: string) => facts.describe(`${at}.${name}`);
  const episode = said("episode");
  const note = trial.note === undefined || trial.note === "" ? [] : [`note: ${trial.note}`];
  if (trial.kind === "several") return [trialName(trial), episodeText(episode), ...note].join("; ");
  const dose = said("dose");
  const weeks = said("weeks");
  const result = isOpen(trial.improvementPercent) ? said("outcome") : said("improvementPercent");
  const isOngoing = trial.whyEnded === "ongoing";
  // The dates say that it is still taken, unless they are not known or name an end.
  const isToldByDates = isDated(trial) && isOpen(trial.ended);
  const ended = isOngoing ? (isToldByDates ? [] : ["still taken"]) : [`ended: ${said("whyEnded").value}`];
  return [
    dose.open ? `dose ${dose.value}` : dose.value,
    weeks.open ? `weeks ${weeks.value}` : weeks.value,
    `doses taken: ${said("adherence").value}`,
    `result: ${result.value}`,
    ...ended,
    episodeText(episode),
    ...(isDated(trial) ? [whenText(trial, isOngoing)] : []),
    ...note,
  ].join("; ");
}

function episodeText({ open, value }: DescribedFact): string {
  return open ? `episode: ${value}` : value;
}

function remarks(trial: Trial, adequate: Truth, strict: Truth, facts: Facts): readonly TrialRemark[] {
  if (trial.kind === "several") return [];
  const drug = trialDrug(trial);
  const found: TrialRemark[] = [];
  const say = (id: TrialRemark["id"], text: string, cites: readonly Citation[] = []) => found.push({ id, text, cites });

  if (isAugmentation(trial) === "yes") {
    say("augmentation", "Listed as an augmentation; not counted as a trial of its own");
  } else if (drug?.countsAs === "course" || drug?.countsAs === "never") {
    say(
      "notAnAntidepressantTrial",
      "Not in the drug list of the published definitions; not counted as an antidepressant trial",
    );
  }
  if (!isOpen(trial.takenFor)) {
    say(
      "notAnAntidepressantTrial",
      `Taken for ${facts.describe(`trials.${trial.id}.takenFor`).value}: not a trial of treatment for depression`,
    );
  }
  if (drug?.lowDoseUse && typeof trial.dose === "number" && trial.dose <= drug.lowDoseUse.atOrBelow) {
    const meaning =
      adequate === "no"
        ? "which is no antidepressant trial"
        : "and such use is no antidepressant trial; it can count here only because the dose was judged adequate";
    say(
      "lowDoseUse",
      `At ${trial.dose} ${doseUnit(trial)} this medicine is in use for ${drug.lowDoseUse.use}, ${meaning}`,
      drug.lowDoseUse.cites,
    );
  }
  if (drug?.usualMaximum && typeof trial.dose === "number" && trial.dose > drug.usualMaximum.dose) {
    say(
      "unlikelyDose",
      `${trial.dose} ${doseUnit(trial)} is above the usual published range (up to ${drug.usualMaximum.dose}): check the entry`,
      drug.usualMaximum.cites,
    );
  }
  if (trial.whyEnded === "sideEffects" && adequate === "no") {
    say("intolerance", "Ended by side effects before it was adequate: listed as intolerance, not counted as a failure");
  }
  if (trial.whyEnded === "lossOfResponse") {
    say("lossOfResponse", "A response that was lost later: listed separately, not counted as a failure");
  }
  if (adequate !== strict) {
    say(
      "basesDiffer",
      `Instruments differ: ${lowerFirst(TRUTH_OF_TRIAL[strict])} at ${STRICT.weeks} weeks and the highest published minimum dose`,
    );
  }
  for (const { text, cites } of drug?.notes ?? []) say("note", text, cites);
  return found;
}
