import type { DraftedTrial } from "./chart-draft";
import { adherenceEvidence } from "./adherence";
import { inTrials } from "./dose-steps";
import { byText, type Findings, noFindings } from "./findings";
import { grouped } from "./grouped";
import type { Days } from "./intervals";
import type { MedicineEntries, MedicineEntry } from "./medicine-entry";
import { isAsNeededTime, spansOf, type Span } from "./medicine-times";
import { sayOverlaps } from "./overlaps";
import { doseStep, ingredientName, originsOf, trialEvidence, trialOf, type Trial } from "./trial";
import { draftTrial, sayGaps } from "./trial-facts";

/** Medicines that are judged by sessions; their orders say nothing about these. */
const COURSE_PATHS: Readonly<Record<string, string>> = {
  "esketamine-nasal": "courses.esketamine",
  "ketamine-iv": "courses.ivKetamine",
};

/** The trials as drafted, and the medicine of each by the trial's id. */
export interface DraftedTrials {
  readonly trials: readonly DraftedTrial[];
  readonly ingredients: ReadonlyMap<string, string>;
}

/** The times of each listed medicine of a chart, by ingredient. */
export function listedSpans(
  entries: readonly MedicineEntry[],
  readOnDay: number,
): ReadonlyMap<string, readonly Span[]> {
  const listed = entries.filter(({ identity }) => identity.kind === "listed");
  const byIngredient = grouped(listed, ({ identity }) => (identity.kind === "listed" ? identity.ingredient : ""));
  return new Map([...byIngredient].map(([ingredient, own]) => [ingredient, spansOf(own, readOnDay)]));
}

/**
 * Assembles the trials of a chart by the rules of decision 15. Facts of the trials stand in the trials; what belongs to
 * none of them goes to `findings`.
 *
 * @param onset - when the current episode began, where the record settles it
 */
export function draftTrials(
  entries: MedicineEntries,
  spans: ReadonlyMap<string, readonly Span[]>,
  onset: Days | undefined,
  readOnDay: number,
  findings: Findings,
): DraftedTrials {
  const built = [...spans].flatMap(([ingredient, own]) =>
    ingredient in COURSE_PATHS
      ? []
      : inTrials(own, readOnDay).map((together) => ({
          trial: trialOf(ingredient, together, readOnDay),
          gaps: gapsIn(together.filter((span) => !isAsNeededTime(span))),
        })),
  );
  const trials = distinct(built.toSorted((one, other) => byText(one.trial.id, other.trial.id)));
  const own = noFindings();
  for (const { trial, gaps } of trials) {
    draftTrial(trial, onset, readOnDay, own);
    sayGaps(trial, gaps, own);
    const adherence = adherenceEvidence(trial, readOnDay);
    if (adherence !== undefined) own.evidence.push(adherence);
  }
  const all = trials.map(({ trial }) => trial);
  const mayBeAddedTo = sayOverlaps(all, readOnDay, own);
  sayNotTaken(entries.notTaken, all, own, findings);
  sayCourseOrders(spans, findings);
  findings.notUsed.push(...own.notUsed);
  const facts = grouped(own.facts, ({ path }) => path.split(".").slice(0, 2).join("."));
  const evidence = grouped(own.evidence, ({ about }) => about);
  const drafted = all.map((trial) => ({
    id: trial.id,
    name: trial.drugs.length > 1 ? ingredientName(trial.ingredient) : trial.drugs[0].name,
    facts: facts.get(`trials.${trial.id}`) ?? [],
    evidence: evidence.get(`trials.${trial.id}`) ?? [],
    steps: trial.steps.map((step) => doseStep(step, trial.drugs[0])),
    mayBeAddedTo: mayBeAddedTo.get(trial.id) ?? [],
  }));
  return { trials: drafted, ingredients: new Map(all.map(({ id, ingredient }) => [id, ingredient])) };
}

/** Trials whose ids would be the same are told apart by a number. */
function distinct<T extends { readonly trial: Trial }>(built: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return built.map((one) => {
    const count = (seen.get(one.trial.id) ?? 0) + 1;
    seen.set(one.trial.id, count);
    if (count === 1) return one;
    const ending = `-${count}`;
    return { ...one, trial: { ...one.trial, id: `${one.trial.id.slice(0, 40 - ending.length)}${ending}` } };
  });
}

/** Days between the end of one time and the start of the next, where both are known. */
function gapsIn(spans: readonly Span[]): readonly number[] {
  const dated = spans
    .flatMap(({ from, end }) => (from === undefined ? [] : [{ from: from.first, end }]))
    .toSorted((one, other) => one.from - other.from);
  let last: number | undefined;
  return dated.flatMap(({ from, end }) => {
    const gap = last === undefined ? [] : [from - last];
    const own =
      end.kind === "ended" ? end.until.last : end.kind === "ongoing" ? Number.POSITIVE_INFINITY : (end.atLeast ?? from);
    last = Math.max(last ?? own, own);
    return gap;
  });
}

/** A medicine recorded as not taken is evidence beside its trials, else on its own. */
function sayNotTaken(
  notTaken: readonly MedicineEntry[],
  trials: readonly Trial[],
  own: Findings,
  findings: Findings,
): void {
  for (const { identity, origin, product } of notTaken) {
    const says = `Recorded as not taken: ${origin.says}`;
    const beside = trials.filter(({ ingredient }) => identity.kind === "listed" && identity.ingredient === ingredient);
    for (const trial of beside) own.evidence.push(trialEvidence(trial, says, [origin]));
    if (beside.length > 0) continue;
    if (identity.kind === "listed") findings.evidence.push({ about: "trials", says, origins: [origin] });
    else findings.notUsed.push({ reference: origin.resource, what: product.name, why: "recorded as not taken" });
  }
}

/** An order of esketamine or ketamine tells nothing about sessions. */
function sayCourseOrders(spans: ReadonlyMap<string, readonly Span[]>, findings: Findings): void {
  for (const [ingredient, about] of Object.entries(COURSE_PATHS)) {
    const origins = originsOf((spans.get(ingredient) ?? []).flatMap(({ entries }) => entries));
    if (origins.length === 0) continue;
    const says = `${ingredientName(ingredient)} was ordered or handed over; a course is judged by its sessions, which this does not tell`;
    findings.evidence.push({ about, says, origins });
  }
}
