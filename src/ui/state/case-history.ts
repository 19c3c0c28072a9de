import { useConsultation } from "./consultation";
import { changedFacts } from "./draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "./draft-parts";
import { makeHistory, pick, toKeep } from "./history";
import { keepBeside, type Kept } from "./keeping";

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
] as const;

/** Stands among the facts of a change in which a what-if was discarded; no fact has this path. */
export const DISCARDED = "whatIf";

/** What stands among the facts of a change in which nothing but these parts changed; no fact has these paths. */
const INSTEAD_OF_FACTS: Partial<Record<(typeof BESIDE)[number], string>> = {
  region: "country",
  definition: "definition",
  chosenOptions: "patientSummary",
  comparedOptions: "comparedOptions",
  handoutEdits: "patientSummary",
  whatIfsLeft: DISCARDED,
};

/** What undo and redo speak of where no answer changed, by what stands among the facts. */
export const NAMES_WITHOUT_FACTS: Readonly<Record<string, string>> = {
  country: "the country",
  definition: "the definition shown first",
  patientSummary: "the patient summary",
  comparedOptions: "the options side by side",
  [DISCARDED]: "discarding the what-if",
};

/** What makes a case the one it is: it comes back only with a case that another took the place of. */
const IDENTITY = ["caseId", "saved"] as const;

/** What undo brings back. */
export type CaseParts = DraftParts & Pick<Kept, (typeof BESIDE)[number] | (typeof IDENTITY)[number]>;

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

function partsOf(kept: Kept): CaseParts {
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
  const [instead, ...more] = new Set(others.map((part) => INSTEAD_OF_FACTS[part]));
  const hasName = facts.length === 0 && !isAnother && instead !== undefined && more.length === 0;
  useCaseHistory
    .getState()
    .noted({ before: pick(partsOf(before), changed), facts: hasName ? [instead] : facts }, isAnother);
});
