import type { Resource } from "../fhir/resources";
import type { DraftedTrial } from "./chart-draft";
import { statusOf, textsOf, wordsOf } from "./concept";
import { leaveOut, originOf, type Findings } from "./findings";
import { identify } from "./medicine";

type Allergy = Resource<"AllergyIntolerance">;

const NOT_CONFIRMED: readonly string[] = ["entered-in-error", "refuted"];

/**
 * Tells allergies and intolerances to listed medicines beside the trials of these, or on their own. Never an answer:
 * which trial a reaction belongs to, and whether it ended it, is for the clinician to say.
 *
 * @param ingredientsOf - the medicine of each trial, by the trial's id
 */
export function addAllergies(
  resources: readonly Resource[],
  trials: readonly DraftedTrial[],
  ingredientsOf: ReadonlyMap<string, string>,
  findings: Findings,
): readonly DraftedTrial[] {
  const beside = new Map<string, DraftedTrial["evidence"][number][]>();
  let unrelated = 0;
  for (const allergy of resources) {
    if (allergy.resourceType !== "AllergyIntolerance") continue;
    const verified = statusOf(allergy.verificationStatus);
    const identity = identify({
      concepts: allergy.code === undefined ? [] : [allergy.code],
      ingredients: [],
      texts: textsOf(allergy.code),
      name: "",
    });
    if (verified !== undefined && NOT_CONFIRMED.includes(verified))
      leaveOut(findings, allergy, wordsOf(allergy.code), verified.replaceAll("-", " "));
    else if (identity.kind === "conflict") leaveOut(findings, allergy, wordsOf(allergy.code), identity.why);
    else if (identity.kind === "unlisted") unrelated += 1;
    else {
      const origins = [originOf(allergy, allergy.onsetDateTime ?? allergy.recordedDate, wordsOf(allergy.code))];
      const own = trials.filter(({ id }) => ingredientsOf.get(id) === identity.ingredient);
      for (const { id } of own) {
        beside.set(id, [...(beside.get(id) ?? []), { about: `trials.${id}`, says: words(allergy), origins }]);
      }
      if (own.length === 0) findings.evidence.push({ about: "trials", says: words(allergy), origins });
    }
  }
  if (unrelated > 0) {
    const what = `${unrelated} ${unrelated === 1 ? "entry" : "entries"}`;
    findings.notUsed.push({
      reference: "AllergyIntolerance",
      what,
      why: "allergies to things that are no listed medicine",
    });
  }
  return trials.map((trial) => ({ ...trial, evidence: [...trial.evidence, ...(beside.get(trial.id) ?? [])] }));
}

function words(allergy: Allergy): string {
  const reactions = (allergy.reaction ?? []).flatMap(({ manifestation, description }) => [
    ...(manifestation ?? []).map(wordsOf),
    description ?? "",
  ]);
  const told = reactions.filter((reaction) => reaction !== "").join(", ");
  const kind =
    allergy.type === "intolerance" ? "Intolerance" : allergy.type === "allergy" ? "Allergy" : "Allergy or intolerance";
  const status = statusOf(allergy.clinicalStatus);
  const now = status === undefined || status === "active" ? "" : ` (${status})`;
  return `${kind} recorded: ${wordsOf(allergy.code)}${told === "" ? "" : `: ${told}`}${now}`;
}
