import { useConsultation, type Consultation } from "./consultation";
import { changedFacts } from "./draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "./draft-parts";
import { makeHistory, pick, toKeep } from "./history";
import { keepBeside } from "./keeping";

/** What else belongs to a case, and its country and definition; not where someone was in it. */
const BESIDE = [
  "record",
  "chart",
  "region",
  "definition",
  "chosenOptions",
  "comparedOptions",
  "handoutEdits",
  "whatIfsLeft",
  "differencesKept",
] as const;

/** Stands among the facts of a change in which a what-if was discarded; no fact has this path. */
export const DISCARDED = "whatIf";

/** Stands for the facts of a change in which another case came into the place of the one in hand. */
const ANOTHER = "anotherCase";

/** What stands among the facts of a change in which nothing but these parts changed; no fact has these paths. */
const INSTEAD_OF_FACTS: Partial<Record<(typeof BESIDE)[number], string>> = {
  region: "country",
  definition: "definition",
  chosenOptions: "patientSummary",
  comparedOptions: "comparedOptions",
  handoutEdits: "patientSummary",
  whatIfsLeft: DISCARDED,
  differencesKept: "difference",
};

/** What undo and redo speak of where no answer changed, by the beginning of what stands among the facts. */
const NAMES_WITHOUT_FACTS: Readonly<Record<string, string>> = {
  [ANOTHER]: "another case in its place",
  country: "the country",
  definition: "the definition shown first",
  patientSummary: "the patient summary",
  comparedOptions: "the options side by side",
  [DISCARDED]: "discarding the what-if",
  difference: "keeping what stands beside the record",
};

/** What undo and redo speak of where this stands among the facts of a change; undefined where it is a fact. */
export function nameWithoutFact(path: string): string | undefined {
  return NAMES_WITHOUT_FACTS[path.split(".")[0] ?? ""];
}

/** What makes a case the one it is: it comes back only with a case that another took the place of. */
const IDENTITY = ["caseId", "saved"] as const;

/** What undo brings back. */
export type CaseParts = DraftParts & Pick<Consultation, (typeof BESIDE)[number] | (typeof IDENTITY)[number]>;

/** Changes of the case in this tab, to take back and do again. */
export const useCaseHistory = makeHistory<CaseParts>({
  now: () => partsOf(useConsultation.getState()),
  putBack: (parts) => {
    const { draft, draftNumber } = useConsultation.getState();
    useConsultation.setState({
      ...pickThere(parts, [...BESIDE, ...IDENTITY]),
      draft: withParts(draft, pickThere(parts, Object.keys(partsOfDraft(draft)) as (keyof DraftParts)[])),
      draftNumber: draftNumber + 1,
      // A text on getting help comes back with the country it was written for, and with no other.
      helpEditDropped: null,
    });
  },
});

keepBeside(() => toKeep(useCaseHistory.getState()));

function partsOf(kept: Consultation): CaseParts {
  return { ...partsOfDraft(kept.draft), ...pick(kept, [...BESIDE, ...IDENTITY]) };
}

/** Those of the named parts that are there. */
function pickThere<Name extends keyof CaseParts>(
  parts: Partial<CaseParts>,
  names: readonly Name[],
): Partial<Pick<CaseParts, Name>> {
  return pick(
    parts as Pick<CaseParts, Name>,
    names.filter((name) => name in parts),
  );
}

useConsultation.subscribe((now, before) => {
  const facts = changedFacts(before.draft, now.draft);
  // Another case in its place is a change of its own, whatever was typed just before.
  const isAnother = now.caseId !== before.caseId;
  // A what-if that undo inside it brought back is no change of the case.
  const isBack = !isAnother && now.whatIfsLeft < before.whatIfsLeft;
  const others = BESIDE.filter((part) => now[part] !== before[part] && !(isBack && part === "whatIfsLeft"));
  if (facts.length === 0 && others.length === 0) return;
  const changed = [...partsWith(facts), ...others, ...(isAnother ? IDENTITY : [])];
  const named = isAnother ? ANOTHER : facts.length === 0 ? nameOf(others, before, now) : undefined;
  useCaseHistory
    .getState()
    .noted({ before: pick(partsOf(before), changed), facts: named === undefined ? facts : [named] }, isAnother);
});

/** What stands for the facts where only these parts changed; undefined where they have no one name. */
function nameOf(
  parts: readonly (typeof BESIDE)[number][],
  before: Consultation,
  now: Consultation,
): string | undefined {
  // A text on getting help goes with the country it was written for.
  if (parts.includes("region")) return INSTEAD_OF_FACTS.region;
  const [instead, ...more] = new Set(parts.map((part) => INSTEAD_OF_FACTS[part]));
  if (instead === undefined || more.length > 0) return undefined;
  const [section, ...others] = parts.includes("handoutEdits") ? changedSections(before, now) : [];
  // A section is a field: typing goes on in it as in any other.
  return section === undefined || others.length > 0 ? instead : `${instead}.${section}`;
}

/** Sections of the summary whose own text is another. */
function changedSections(
  { handoutEdits: before }: Consultation,
  { handoutEdits: now }: Consultation,
): readonly string[] {
  const sections = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...sections].filter((section) => before[section] !== now[section]);
}
