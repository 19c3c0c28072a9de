import { onScale } from "./daily-dose";
import { daysAtLeast, daysHeld, formsOf, LONGEST_TAPER_STEP_DAYS, type Step } from "./dose-steps";
import { draftFact, type Findings } from "./findings";
import { daysText, isDay, weeksOf, type Days } from "./intervals";
import { LONGEST_GAP_DAYS, LONGEST_OPEN_DAYS } from "./medicine-times";
import { purposeOf, whyEnded } from "./reasons";
import { startsOf, unreadDates, unreadText } from "./unread-dates";
import { doseText, originsOf, trialEvidence, type Trial } from "./trial";

/** Drafts what the record settles of a trial, and says what it leaves open. */
export function draftTrial(trial: Trial, onset: Days | undefined, readOnDay: number, findings: Findings): void {
  const path = (part: string) => `trials.${trial.id}.${part}`;
  const top = trial.highest?.at(-1)?.steps ?? trial.steps;
  const named = originsOf(top.flatMap(({ entries }) => entries));
  for (const { id } of trial.drugs) draftFact(findings, path("drug"), id, named);
  draftDose(trial, readOnDay, findings);
  draftEnd(trial, findings);
  draftPurpose(trial, findings);
  for (const { origin } of trial.asNeeded) {
    const says = `Ordered as needed beside it: ${origin.says}. How much of it was taken is not recorded, so it is no reading of the dose`;
    findings.evidence.push(trialEvidence(trial, says, [origin]));
  }
  const episode = episodeOf(trial, onset);
  if (episode !== undefined) draftFact(findings, path("episode"), episode, originsOf(trial.entries));
}

function draftDose(trial: Trial, readOnDay: number, findings: Findings): void {
  const { highest, held, steps, id } = trial;
  const say = (says: string, about: readonly Step[]) => {
    findings.evidence.push(trialEvidence(trial, says, originsOf(about.flatMap(({ entries }) => entries))));
  };
  if (held.length < steps.length) {
    const tapered = steps.slice(held.length);
    say(
      `Falling steps of at most ${LONGEST_TAPER_STEP_DAYS} days at the end are read as a taper; they do not set the highest dose`,
      tapered,
    );
  }
  for (const step of steps) {
    if (step.mg.length === 0) say(`No daily dose ${sinceWords(step)}: ${whyNoDose(step)}${wordsOf(step)}`, [step]);
    if (step.isStillOrdered) {
      say(`The order ${sinceWords(step)} goes on in the record beside the one that replaced it; both may be taken`, [
        step,
      ]);
    }
    if (step.isOneOrSum) {
      const readings = doseText(step.mg, formsOf(step)[0] ?? trial.drugs[0]);
      say(`Records of one day with different doses: one dose made of them, or a choice between them (${readings})`, [
        step,
      ]);
    }
  }
  if (highest === undefined) return;
  for (const { mg, steps: at } of highest) {
    const [drug = trial.drugs[0]] = at.flatMap(formsOf);
    const origins = originsOf(at.flatMap(({ entries }) => entries));
    draftFact(findings, `trials.${id}.dose`, onScale(mg, drug), origins);
  }
  draftWeeks(trial, readOnDay, findings);
}

function sinceWords({ from }: Step): string {
  return from === undefined ? "" : `from ${daysText(from)}`;
}

/** The instructions that tell no dose, as they stand. */
function wordsOf({ entries }: Step): string {
  const texts = entries.flatMap(({ dosages }) =>
    dosages.map(({ text, patientInstruction }) => text ?? patientInstruction),
  );
  const worded = [...new Set(texts.filter((text) => text !== undefined))];
  return worded.length === 0 ? "" : ` (${worded.map((text) => `“${text}”`).join(", ")})`;
}

function whyNoDose({ entries }: Step): string {
  return entries.map(({ dose }) => dose.why).find((why) => why !== undefined) ?? "the record does not tell it";
}

/** Weeks at the highest dose, where one time holds every reading of it and both its ends are known to the day. */
function draftWeeks(trial: Trial, readOnDay: number, findings: Findings): void {
  const times = (trial.highest ?? []).map(({ steps }) => steps);
  const [first = []] = times;
  const isOne = times.every(
    (steps) => steps.length === first.length && steps.every((step, index) => step === first[index]),
  );
  if (!isOne) return;
  const origins = originsOf(first.flatMap(({ entries }) => entries));
  const say = (says: string) => findings.evidence.push(trialEvidence(trial, says, origins));
  const held = first.map((step) => daysHeld(step, readOnDay));
  const known = held.filter((days) => days !== undefined);
  if (known.length === held.length && known.length > 0) {
    const longest = Math.max(...known);
    if (times.length > 1) {
      say(`The dose has more than one reading, so its weeks are not drafted; the time is ${weeksOf(longest)} weeks`);
      return;
    }
    draftFact(findings, `trials.${trial.id}.weeks`, weeksOf(longest), origins);
    if (known.length > 1) say(`The highest dose was held ${known.length} times; the longest is counted`);
    return;
  }
  for (const step of first) sayOpenTime(step, readOnDay, say);
}

function sayOpenTime(step: Step, readOnDay: number, say: (says: string) => void): void {
  const { from, end } = step;
  if (from === undefined) {
    const unread = unreadDates(step.entries.flatMap(({ use }) => startsOf(use)));
    say(
      unread.length === 0
        ? "Without a date, the time at the highest dose is not known"
        : `Its date is ${unreadText(unread)}, so the time at the highest dose is not known`,
    );
    return;
  }
  const atLeast = daysAtLeast(step, readOnDay);
  const weeks = atLeast === undefined || atLeast < 7 ? "" : `: at least ${weeksOf(atLeast)} weeks at the highest dose`;
  if (!isDay(from) || (end.kind === "ended" && !isDay(end.until))) {
    const until = end.kind === "ended" ? ` to ${daysText(end.until)}` : "";
    say(`From ${daysText(from)}${until}, dates that are not known to the day and are not turned into weeks${weeks}`);
  } else if (end.kind === "open") {
    say(`From ${daysText(from)}; ${end.why}${weeks}`);
  }
}

function draftEnd(trial: Trial, findings: Findings): void {
  const path = `trials.${trial.id}.whyEnded`;
  if (trial.end.kind === "ongoing") {
    const current = trial.entries.filter(({ status }) => status === "active");
    draftFact(findings, path, "ongoing", originsOf(current.length > 0 ? current : trial.entries));
    return;
  }
  const last = new Set(trial.steps.at(-1)?.entries ?? []);
  for (const entry of trial.entries) {
    for (const reason of entry.statusReasons) {
      const answer = last.has(entry) && entry.status !== "active" ? whyEnded(reason) : undefined;
      const says = `Recorded with the status "${entry.status}": ${reason}`;
      if (answer === undefined) findings.evidence.push(trialEvidence(trial, says, [entry.origin]));
      else draftFact(findings, path, answer, [{ ...entry.origin, says: `${entry.origin.says}: ${reason}` }]);
    }
  }
}

/** What it was taken for, where every recorded reason is another one than depression. */
function draftPurpose(trial: Trial, findings: Findings): void {
  const recorded = trial.entries.flatMap((entry) =>
    entry.reasons.map((reason) => ({ purpose: purposeOf(reason), reason, origin: entry.origin })),
  );
  const isForDepression = recorded.some(({ purpose }) => purpose === "depression");
  for (const { purpose, reason, origin } of recorded) {
    const says = `Recorded reason: ${reason}`;
    if (purpose === "depression" || purpose === "unclear" || isForDepression) {
      findings.evidence.push(trialEvidence(trial, says, [origin]));
    } else {
      draftFact(findings, `trials.${trial.id}.takenFor`, purpose, [{ ...origin, says: `${origin.says}: ${reason}` }]);
    }
  }
}

/** Whether a time lies in the current episode or before it; undefined where it spans the onset or a date leaves it open. */
export function episodeOf(
  time: Pick<Trial, "from" | "end">,
  onset: Days | undefined,
): "current" | "earlier" | undefined {
  if (onset === undefined) return undefined;
  if (time.from !== undefined && time.from.first >= onset.last) return "current";
  return time.end.kind === "ended" && time.end.until.last < onset.first ? "earlier" : undefined;
}

/** Says that times with a gap between them were read as one trial, and how long a gap may be. */
export function sayGaps(trial: Trial, gaps: readonly number[], findings: Findings): void {
  const say = (says: string) => findings.evidence.push(trialEvidence(trial, says, originsOf(trial.entries)));
  const bridged = Math.max(0, ...gaps.filter((days) => days > LONGEST_GAP_DAYS));
  const short = Math.max(0, ...gaps.filter((days) => days <= LONGEST_GAP_DAYS));
  if (short > 1) say(`Times up to ${short} days apart are read as one trial (${LONGEST_GAP_DAYS} days or less)`);
  if (bridged > 0) {
    say(
      `The end of an order is not recorded; it is read as going on until the next order, ${bridged} days later (${LONGEST_OPEN_DAYS} days or less, or an order that continues it)`,
    );
  }
}
