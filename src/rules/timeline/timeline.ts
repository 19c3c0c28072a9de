import { coursesOf } from "../adequacy/courses-had";
import { isAugmentation } from "../adequacy/facts";
import { trialDrug } from "../adequacy/medicines";
import { TRUTH_OF_TRIAL, type TrialVerdict } from "../adequacy/verdict";
import { isOpen } from "../intake/answer";
import { COURSES, type CourseKind } from "../intake/course";
import { whenText, type Dates } from "../intake/dates";
import type { Intake } from "../intake/intake";
import type { Trial } from "../intake/trial";
import { DRUG_CLASS_PLURALS } from "../knowledge/drug";
import type { DescribedFact, Facts } from "../logic/facts";
import type { Truth } from "../logic/truth";

/** One treatment in the course of time, as a bar of the timeline and as a row of its table. */
export interface TimelineEntry {
  /** Path of the treatment among the facts. */
  readonly path: string;
  readonly name: string;
  /** What it was added to, in words; left out for what is no addition. */
  readonly addedTo?: string;
  /** What was recorded of it, in one line. */
  readonly recorded: string;
  /** Whether the trial was adequate at the lenient bar; left out for what is not judged as a trial. */
  readonly adequate?: Truth;
  /** The same in words. */
  readonly verdict: string;
  /** First day or month or year, as precise as it is known; left out where it is not. */
  readonly started?: string;
  readonly ended?: string;
  /** Set while it is still taken. */
  readonly ongoing: boolean;
  /** Weeks at the highest dose: it lasted at least that long. Left out where nobody can tell. */
  readonly weeks?: number;
  /** When it was, in words. */
  readonly when: string;
  /** Its dates that stand open. */
  readonly openDates: readonly DescribedFact[];
}

/** Treatments of one class, in the order listed. */
export interface TimelineGroup {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

const ADDED = "Added to another medicine";
const BASE_NOT_RECORDED = "added to another medicine (which one is not recorded)";
const UNCLASSED = "Medicines whose class is not known";
const COURSES_TITLE = "Other treatments";

/**
 * Every treatment by class, with when it was: antidepressants by class in the order in which they were listed, then
 * what was added to another medicine, then courses of other treatments. Nothing is dated by its place in the list.
 *
 * @param verdicts - each trial judged, as the assessment has it
 */
export function timelineOf(
  intake: Intake,
  verdicts: readonly TrialVerdict[] | undefined,
  facts: Facts,
): readonly TimelineGroup[] {
  const trials = Array.isArray(intake.trials) ? (intake.trials as readonly Trial[]) : [];
  const groups = new Map<string, TimelineEntry[]>();
  const put = (title: string, entry: TimelineEntry) => groups.set(title, [...(groups.get(title) ?? []), entry]);
  for (const trial of trials) {
    const verdict = verdicts?.find(({ id }) => id === trial.id);
    if (verdict !== undefined) put(groupOf(trial), entryOfTrial(trial, verdict, verdicts, facts));
  }
  for (const kind of Object.keys(COURSES) as CourseKind[]) {
    for (const course of coursesOf(intake, kind)) put(COURSES_TITLE, entryOfCourse(kind, course, facts));
  }
  const last = [ADDED, COURSES_TITLE];
  return [...groups]
    .map(([title, entries]) => ({ title, entries }))
    .toSorted((one, other) => last.indexOf(one.title) - last.indexOf(other.title));
}

function groupOf(trial: Trial): string {
  if (isAugmentation(trial) === "yes") return ADDED;
  const drugClass = trial.kind === "trial" ? trialDrug(trial)?.drugClass : trial.drugClass;
  const plural = DRUG_CLASS_PLURALS[drugClass as keyof typeof DRUG_CLASS_PLURALS] as string | undefined;
  return plural === undefined ? UNCLASSED : plural.charAt(0).toUpperCase() + plural.slice(1);
}

function entryOfTrial(
  trial: Trial,
  { name, recorded, adequate }: TrialVerdict,
  all: readonly TrialVerdict[] | undefined,
  facts: Facts,
): TimelineEntry {
  const path = `trials.${trial.id}`;
  const judged =
    isAugmentation(trial) === "yes"
      ? { path, name, addedTo: addedToText(trial, all), recorded, verdict: "Not counted as a trial of its own" }
      : { path, name, recorded, adequate, verdict: TRUTH_OF_TRIAL[adequate] };
  if (trial.kind === "several") return { ...judged, ongoing: false, when: "several, not dated", openDates: [] };
  const ongoing = trial.whyEnded === "ongoing";
  return {
    ...judged,
    ...dated(path, trial, ongoing, facts),
    ...(isOpen(trial.weeks) ? {} : { weeks: trial.weeks }),
  };
}

/** What a trial was added to, by the name of that trial. */
function addedToText(trial: Trial, all: readonly TrialVerdict[] | undefined): string {
  const base = trial.kind === "trial" ? all?.find(({ id }) => id === trial.addedTo) : undefined;
  return base === undefined ? BASE_NOT_RECORDED : `added to ${base.name}`;
}

function entryOfCourse(kind: CourseKind, course: Dates & { readonly id: string }, facts: Facts): TimelineEntry {
  const path = `courses.${kind}.${course.id}`;
  const said = (name: string) => facts.describe(`${path}.${name}`);
  const [sessions, outcome] = [said("sessions"), said("outcome")];
  return {
    path,
    name: COURSES[kind].name,
    recorded: [sessions.open ? `sessions ${sessions.value}` : sessions.value, `result: ${outcome.value}`].join("; "),
    verdict: "Not judged as a trial",
    ...dated(path, course, false, facts),
  };
}

function dated(
  path: string,
  { started, ended }: Dates,
  ongoing: boolean,
  facts: Facts,
): Pick<TimelineEntry, "started" | "ended" | "ongoing" | "when" | "openDates"> {
  const open = [
    ...(isOpen(started) ? (["started"] as const) : []),
    ...(isOpen(ended) && !ongoing ? (["ended"] as const) : []),
  ];
  return {
    ...(isOpen(started) ? {} : { started }),
    ...(isOpen(ended) ? {} : { ended }),
    ongoing,
    when: whenText({ started, ended }, ongoing),
    openDates: open.map((name) => facts.describe(`${path}.${name}`)),
  };
}
