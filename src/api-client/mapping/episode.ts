import type { Resource } from "../fhir/resources";
import { conditionOrigin, isDepression, standingOf } from "./conditions";
import { draftFact, type Findings } from "./findings";
import { daysOf, daysText, monthsBetween, type Days } from "./intervals";
import { unreadDates, unreadText } from "./unread-dates";

const LONGEST_MONTH = 31;

/**
 * When the current episode began: the onset of the one active depressive condition that has one, known at least to the
 * month. Drafts its length, and tells every recorded depression as evidence about it.
 */
export function draftEpisode(resources: readonly Resource[], readOnDay: number, findings: Findings): Days | undefined {
  const depressions = resources.flatMap((resource) =>
    resource.resourceType === "Condition" && isDepression(resource)
      ? [{ condition: resource, standing: standingOf(resource) }]
      : [],
  );
  const active = depressions.flatMap(({ condition, standing }) => {
    const onset = daysOf(condition.onsetDateTime ?? condition.onsetPeriod?.start);
    return standing.kind === "present" && onset !== undefined && onset.first <= readOnDay ? [{ condition, onset }] : [];
  });
  for (const { condition, standing } of depressions) {
    if (standing.kind === "notUsed") continue;
    const origin = conditionOrigin(condition);
    const recorded = condition.onsetDateTime ?? condition.onsetPeriod?.start;
    const onset = daysOf(recorded);
    const unread = unreadDates([recorded]);
    const began =
      onset !== undefined
        ? `onset ${daysText(onset)}`
        : unread.length > 0
          ? `onset ${unreadText(unread)}`
          : "without an onset";
    const how = standing.kind === "unanswered" ? standing.why : standing.kind === "present" ? "active" : standing.kind;
    const says = `${origin.says} (${how}), ${began}`;
    findings.evidence.push({ about: "episode.durationMonths", says, origins: [origin] });
  }
  const [only] = active;
  const onsets = new Set(active.map(({ onset }) => `${onset.first} ${onset.last}`));
  if (only === undefined || onsets.size > 1 || only.onset.last - only.onset.first >= LONGEST_MONTH) return undefined;
  const origins = active.map(({ condition }) => conditionOrigin(condition));
  const { onset } = only;
  const months = [onset.last, onset.first].map((day) => monthsBetween(Math.min(day, readOnDay), readOnDay));
  for (const count of new Set(months)) draftFact(findings, "episode.durationMonths", count, origins);
  return onset;
}
