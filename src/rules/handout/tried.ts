import type { Assessment } from "../assess";
import { coursesOf } from "../adequacy/courses-had";
import { isAugmentation, trialList } from "../adequacy/facts";
import { trialDrug } from "../adequacy/medicines";
import { isOpen, openState, type Answer, type NotKnown } from "../intake/answer";
import { COURSES, type Course, type CourseKind } from "../intake/course";
import type { Intake } from "../intake/intake";
import type { MedicineTrial, OtherUse, Trial } from "../intake/trial";
import type { Truth } from "../logic/truth";
import { COURSE_NAMES, medicineName } from "./treatment-names";

/** What has been tried, a title and what it told us for each trial and each course; empty while nothing is known of it. */
export function triedLines(intake: Intake, assessment: Assessment): readonly string[] {
  const verdicts = new Map(assessment.trials?.map((verdict) => [verdict.id, verdict.adequate]));
  const trials = trialList(intake);
  const none = trials?.length === 0 ? ["No medicine for depression has been tried so far."] : [];
  const courses = (Object.keys(COURSES) as CourseKind[]).flatMap((kind) => coursesOf(intake, kind));
  return [
    ...none,
    ...(trials ?? []).map((trial) => trialText(trial, verdicts.get(trial.id) ?? "unknown")),
    ...courses.map(courseText),
  ];
}

const REASONS: Readonly<Record<string, string>> = {
  ongoing: "It is still being taken.",
  noBenefit: "It ended because it did not help enough.",
  sideEffects: "It ended because of side effects.",
  lossOfResponse: "It helped for a time, and then helped less.",
  ownChoice: "It ended by choice.",
  supplyOrCost: "It ended because of supply or cost.",
};

const RESULTS = {
  remission: "symptoms were almost gone",
  response: "things were at least half better",
  partial: "things were a little better",
  minimal: "it made little difference",
  worse: "things got worse",
  insufficient: "it did not help enough",
} as const;
type Result = keyof typeof RESULTS;

const OTHER_PURPOSES: Readonly<Record<OtherUse, string>> = {
  sleep: "for sleep",
  pain: "for pain",
  anotherReason: "for another reason",
};

function trialText(trial: Trial, adequate: Truth): string {
  const name = capital(medicineName(trial));
  const when = trial.episode === "earlier" ? ", in an earlier episode" : "";
  if (trial.kind === "several" && trial.had === "unknown" && isOpen(trial.howMany))
    return "We do not know yet whether any other medicines were tried.";
  if (trial.kind === "several") return `${name}${when}.`;
  const result = resultOf(trial);
  const added = isAugmentation(trial) === "yes" ? " (added to another medicine)" : "";
  const other = isOpen(trial.takenFor) ? undefined : OTHER_PURPOSES[trial.takenFor];
  if (other !== undefined) {
    const reason = reasonText(trial, result);
    return sentences(
      `${name}${added}${when}: It was taken ${other}, not for depression, so it does not tell us how it works for depression.`,
      reason,
    );
  }
  return sentences(
    `${name}${added}${when}:`,
    trialResultText(trial, result),
    reasonText(trial, result),
    fullTrialText(trial, adequate),
  );
}

/** How well a trial worked, unless why it ended says that it did not. */
function trialResultText({ outcome, whyEnded }: MedicineTrial, result: Result | undefined): string {
  if (result === undefined && (whyEnded === "noBenefit" || whyEnded === "lossOfResponse")) return "";
  return toldText(result, outcome, whyEnded === "ongoing" ? "works" : "worked");
}

/** How well it worked; where that is open, whether it was talked about. */
function toldText(
  result: Result | undefined,
  outcome: Answer<string> | undefined,
  works: "works" | "worked" = "worked",
): string {
  if (result !== undefined) return `${capital(RESULTS[result])}.`;
  const open: Readonly<Record<NotKnown, string>> = {
    notAsked: `We have not talked about how well it ${works}.`,
    unknown: `How well it ${works} is not known.`,
    // What somebody preferred not to say is not held up to them.
    declined: "",
  };
  return open[openState(isOpen(outcome) ? outcome : undefined)];
}

/** Why it ended, unless the result has said the same. */
function reasonText({ whyEnded }: MedicineTrial, result: Result | undefined): string {
  if (isOpen(whyEnded) || (whyEnded === "noBenefit" && result === "insufficient")) return "";
  return REASONS[whyEnded] ?? "";
}

function fullTrialText(trial: MedicineTrial, adequate: Truth): string {
  if (isAugmentation(trial) !== "no" || trialDrug(trial)?.countsAs !== "trial") return "";
  if (adequate === "yes") return "It was a full trial of this medicine.";
  if (adequate === "no") return "It was not a full trial, so we can't say that this medicine does not work.";
  return "We can't tell yet whether it was a full trial.";
}

/** The result in the finest band that is recorded: a percentage says more than "less than half better". */
function resultOf({ outcome, improvementPercent: percent }: MedicineTrial): Result | undefined {
  if (!isOpen(outcome) && outcome !== "insufficient") return outcome;
  if (typeof percent !== "number") return outcome === "insufficient" ? outcome : undefined;
  if (percent >= 50) return "response";
  if (percent >= 25) return "partial";
  return percent < 0 ? "worse" : "minimal";
}

const PLACEMENTS = {
  bilateral: "current through both sides of the head",
  unilateral: "current through one side of the head",
};

function courseText(course: Course): string {
  const { sessions, outcome, episode } = course;
  const details = [
    capital(COURSE_NAMES[course.kind]) + typeText(course),
    ...(typeof sessions === "number" ? [sessions === 1 ? "1 session" : `${sessions} sessions`] : []),
    ...(course.kind === "ect" && !isOpen(course.electrodePlacement) ? [PLACEMENTS[course.electrodePlacement]] : []),
    ...(episode === "earlier" ? ["in an earlier episode"] : []),
  ];
  return sentences(`${details.join(", ")}:`, toldText(isOpen(outcome) ? undefined : outcome, outcome));
}

function typeText(course: Course): string {
  if (course.kind !== "psychotherapy" || isOpen(course.type)) return "";
  return `, ${COURSES.psychotherapy.questions.type.choices[course.type]}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
