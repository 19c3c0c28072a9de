import type { Resource } from "../fhir/resources";
import type { Chart, NotUsed } from "../chart";
import { addAllergies } from "./allergies";
import { contentKey } from "./content-key";
import type { ChartDraft, DraftedFact, Evidence, Origin } from "./chart-draft";
import { draftConditions } from "./conditions";
import { draftCurrentMedicines } from "./current-medicines";
import { draftEpisode } from "./episode";
import { byText, noFindings, referenceOf } from "./findings";
import { grouped } from "./grouped";
import { dayOf } from "./intervals";
import { draftNewest } from "./measured";
import { readEntries } from "./medicine-entry";
import { medicationsByReference } from "./medicine-of";
import { readObservations } from "./observations";
import { draftAge } from "./patient";
import { draftCourses } from "./procedures";
import { readQuestionnaires } from "./questionnaires";
import { draftTrials, listedSpans } from "./trials";
import { sayUnreadDates } from "./unread-dates";

/**
 * Drafts an intake from a chart, by the rules of decision 15. Pure: the same chart and day give the same draft, whatever
 * the order of the resources. Every fact carries where it came from and is still to be confirmed.
 *
 * @param readOn - the day the chart was read, `YYYY-MM-DD`; throws on anything else
 */
export function draftFromChart(chart: Chart, readOn: string): ChartDraft {
  const readOnDay = dayOf(readOn);
  const findings = noFindings();
  const resources = inOrder(chart.resources, findings.notUsed);
  draftAge(chart.patient, readOnDay, findings);
  const onset = draftEpisode(resources, readOnDay, findings);
  draftConditions(resources, findings);
  const measured = [
    ...readObservations(resources, readOnDay, findings),
    ...readQuestionnaires(resources, readOnDay, findings),
  ];
  draftNewest(measured, findings);
  draftCourses(resources, onset, readOnDay, findings);

  const entries = readEntries(resources, medicationsByReference(resources), readOnDay, findings);
  const spans = listedSpans(entries.used, readOnDay);
  draftCurrentMedicines(entries.used, spans, readOnDay, findings);
  const drafted = draftTrials(entries, spans, onset, readOnDay, findings);
  sayUnreadDates(resources, findings);
  const trials = addAllergies(resources, drafted.trials, drafted.ingredients, findings);
  return {
    readOn,
    trials: trials.map((trial) => ({
      ...trial,
      facts: sortedFacts(trial.facts),
      evidence: sortedEvidence(trial.evidence),
      steps: trial.steps.map((step) => ({ ...step, origins: sortedOrigins(step.origins) })),
    })),
    facts: sortedFacts(findings.facts),
    evidence: sortedEvidence(findings.evidence),
    asked: chart.asked,
    notUsed: sortedNotUsed([...chart.notUsed, ...findings.notUsed]),
  };
}

/** Resources in an order of their own, each once. Only those that share a reference are compared by what they hold. */
function inOrder(resources: readonly Resource[], notUsed: NotUsed[]): readonly Resource[] {
  const byReference = [...grouped(resources, referenceOf)].toSorted(([one], [other]) => byText(one, other));
  return byReference.flatMap(([reference, same]) => {
    if (same.length === 1) return same;
    const byContent = [...grouped(same, contentKey)].toSorted(([one], [other]) => byText(one, other));
    return byContent.flatMap(([, repeats]) => {
      for (let again = 1; again < repeats.length; again += 1) {
        notUsed.push({ reference, what: "", why: "the same resource again" });
      }
      return repeats.slice(0, 1);
    });
  });
}

/** Facts with the same path and value are one fact with all its origins. */
function sortedFacts(facts: readonly DraftedFact[]): readonly DraftedFact[] {
  return united(facts, ({ path, value }) => `${path} ${typeof value} ${value}`);
}

/** The same thing said of the same is said once, with all its origins. */
function sortedEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return united(evidence, ({ about, says }) => `${about} ${says}`);
}

/** Items of equal keys as one, with the origins of all; in the order of their keys. */
function united<T extends { readonly origins: readonly Origin[] }>(
  list: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const byKey = [...grouped(list, keyOf)].toSorted(([one], [other]) => byText(one, other));
  return byKey.flatMap(([, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ ...first, origins: sortedOrigins([first, ...others].flatMap(({ origins }) => origins)) }],
  );
}

function sortedOrigins(origins: readonly Origin[]): readonly Origin[] {
  const sorted = [...new Set(origins)].toSorted(byOrigin);
  return sorted.filter((origin, index) => {
    const before = sorted[index - 1];
    return before === undefined || byOrigin(before, origin) !== 0;
  });
}

function byOrigin(one: Origin, other: Origin): number {
  return (
    byText(one.resource, other.resource) || byText(one.date ?? "", other.date ?? "") || byText(one.says, other.says)
  );
}

function sortedNotUsed(notUsed: readonly NotUsed[]): readonly NotUsed[] {
  return notUsed.toSorted(
    (one, other) =>
      byText(one.reference, other.reference) || byText(one.what, other.what) || byText(one.why, other.why),
  );
}
