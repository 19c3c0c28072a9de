import type { Concept, Resource } from "../fhir/resources";
import { codesOf, icd10CodesOf, statusOf, SYSTEMS, textsOf, wordsOf } from "./concept";
import { ASKED_IN_PERSON, CONDITION_KINDS, DEPRESSION, type ConditionKind } from "./condition-kinds";
import { draftFact, leaveOut, originOf, type Findings } from "./findings";
import type { Origin } from "./chart-draft";

type Condition = Resource<"Condition">;

/** Words that make a diagnosis into something else: another person's, an absent, a past or an unsure one. */
const GUARDS: readonly (readonly [RegExp, Guard])[] = [
  [
    /family (?:history|hx)|\bfh(?:x)?\b|\b(?:mother|father|brother|sister|son|daughter|parent|sibling|aunt|uncle|cousin|grand(?:mother|father|parent))s?\b/i,
    "family",
  ],
  // "Without complications" and "not otherwise specified" belong to names of diagnoses, so bare words are no denial.
  [
    /(?:^|[|,;]\s*)no\b|\bno (?:evidence|history|known|signs?|current|past|active|symptoms)\b|\bnot (?:present|found|confirmed|suspected|diagnosed|have)\b|\bdenies\b|negative for|absence of|ruled? out|\br\/o\b|\bexclud|\bnil\b/i,
    "denied",
  ],
  [
    /\?|possible|probable|suspected|\bquery\b|\blikely\b|\brisk\b|screening|differential|\bvs\b|concern for|\bfear of\b/i,
    "unsure",
  ],
  [/history of|\bh\/o\b|\bhx\b|\bpast\b|previous|in (?:full |partial )?remission|resolved|recovered/i, "past"],
];
type Guard = "family" | "denied" | "unsure" | "past";

/** How a condition stands: certain and present, over, or not to be read as an answer, with why. */
export type Standing =
  | { readonly kind: "present" | "past" | "refuted" }
  | { readonly kind: "unanswered"; readonly why: string }
  | { readonly kind: "notUsed"; readonly why: string };

const CURRENT: readonly (string | undefined)[] = ["active", "recurrence", "relapse", undefined];

/** How a condition stands by its statuses and the words around its name. */
export function standingOf({ verificationStatus, clinicalStatus, code, abatementDateTime }: Condition): Standing {
  const verified = statusOf(verificationStatus);
  if (verified === "entered-in-error") return { kind: "notUsed", why: "entered in error" };
  if (verified !== undefined && verified !== "confirmed" && verified !== "refuted") {
    return { kind: "unanswered", why: `recorded as ${verified}` };
  }
  const guard = guardIn(code);
  if (guard === "family") return { kind: "unanswered", why: "a family history" };
  if (guard === "denied") return { kind: "unanswered", why: "worded as absent or ruled out" };
  if (guard === "unsure") return { kind: "unanswered", why: "worded as unsure" };
  if (verified === "refuted") return { kind: "refuted" };
  const isOver = !CURRENT.includes(statusOf(clinicalStatus)) || abatementDateTime !== undefined || guard === "past";
  return { kind: isOver ? "past" : "present" };
}

function guardIn(code: Concept | undefined): Guard | undefined {
  const text = textsOf(code).join(" | ");
  return GUARDS.find(([pattern]) => pattern.test(text))?.[1];
}

function isCoded(code: Concept | undefined, icd10: readonly string[], snomed: readonly string[]): boolean {
  return (
    icd10CodesOf(code).some((own) => icd10.some((prefix) => isUnder(own, prefix))) ||
    codesOf(code, SYSTEMS.snomed).some((own) => snomed.includes(own))
  );
}

/** "F31.3" and "F313" are under "F31"; ICD-10-CM calls overweight E66.3, which is no obesity. */
function isUnder(code: string, prefix: string): boolean {
  const plain = code.toUpperCase().replace(".", "");
  return plain.startsWith(prefix.replace(".", "")) && !plain.startsWith("E663");
}

/** Whether a condition is a depressive episode or disorder. */
export function isDepression({ code }: Condition): boolean {
  const text = textsOf(code).join(" | ");
  const isOther = DEPRESSION.otherWords.test(text);
  return isCoded(code, DEPRESSION.icd10, DEPRESSION.snomed) || (DEPRESSION.words.test(text) && !isOther);
}

/** The kinds a condition is of: by its codes, and by its words where no code names a kind. */
function kindsOf({ code }: Condition): readonly ConditionKind[] {
  const coded = CONDITION_KINDS.filter(({ icd10, snomed }) => isCoded(code, icd10, snomed));
  if (coded.length > 0) return coded;
  const texts = textsOf(code);
  return CONDITION_KINDS.filter(({ words }) => texts.some((text) => words.test(text)));
}

/** The date of a condition: its onset, else when it was recorded. */
export function conditionOrigin(condition: Condition): Origin {
  const date = condition.onsetDateTime ?? condition.onsetPeriod?.start ?? condition.recordedDate;
  return originOf(condition, date, wordsOf(condition.code));
}

/**
 * Drafts diagnoses and conditions. A condition that is unsure, over or another person's is evidence; one that is refuted
 * answers "no" only where the question names just it.
 */
export function draftConditions(resources: readonly Resource[], findings: Findings): void {
  let unrelated = 0;
  for (const condition of resources) {
    if (condition.resourceType !== "Condition") continue;
    const standing = standingOf(condition);
    if (standing.kind === "notUsed") {
      leaveOut(findings, condition, wordsOf(condition.code), standing.why);
      continue;
    }
    const kinds = kindsOf(condition);
    const origin = conditionOrigin(condition);
    const said = sayAskedInPerson(condition, standing, origin, new Set(kinds.map(({ path }) => path)), findings);
    for (const kind of kinds) draftKind(kind, standing, origin, findings);
    if (kinds.length === 0 && !said && !isDepression(condition)) unrelated += 1;
  }
  if (unrelated > 0) {
    const what = `${unrelated} ${unrelated === 1 ? "condition" : "conditions"}`;
    findings.notUsed.push({ reference: "Condition", what, why: "conditions that no question asks about" });
  }
}

function draftKind(
  { path, ever, isWhole }: ConditionKind,
  standing: Standing,
  origin: Origin,
  findings: Findings,
): void {
  const say = (why: string) =>
    findings.evidence.push({ about: path, says: `${origin.says}: ${why}`, origins: [origin] });
  switch (standing.kind) {
    case "present":
      draftFact(findings, path, "yes", [origin]);
      break;
    case "past":
      if (ever) draftFact(findings, path, "yes", [origin]);
      else say("recorded as over, in remission or in the past");
      break;
    case "refuted":
      if (isWhole) draftFact(findings, path, "no", [origin]);
      else say("refuted; the question asks about more than this");
      break;
    case "unanswered":
    case "notUsed":
      say(`${standing.why}, so no answer`);
  }
}

/** Tells a condition beside the questions that are asked in person. Says whether there was one. */
function sayAskedInPerson(
  { code }: Condition,
  standing: Standing,
  origin: Origin,
  answered: ReadonlySet<string>,
  findings: Findings,
): boolean {
  const texts = textsOf(code);
  const about = ASKED_IN_PERSON.filter(
    ({ path, words }) => !answered.has(path) && texts.some((text) => words.test(text)),
  );
  const how =
    standing.kind === "unanswered" || standing.kind === "notUsed" ? standing.why : `recorded as ${standing.kind}`;
  for (const { path } of about) {
    findings.evidence.push({ about: path, says: `${origin.says}: ${how}; to be asked`, origins: [origin] });
  }
  return about.length > 0;
}
