import { useConsultation } from "./consultation";
import { changedFacts } from "./draft-changes";
import { partsOfDraft, partsWith, withParts, type DraftParts } from "./draft-parts";
import { makeHistory, pick, toKeep } from "./history";
import { keepBeside, type Kept } from "./keeping";

/** What else belongs to a case, and its country; not where someone was in it. */
const BESIDE = ["record", "chart", "region", "chosenOptions", "comparedOptions", "handoutEdits"] as const;

/** What of it is the patient's summary alone. */
const OF_SUMMARY: readonly (typeof BESIDE)[number][] = ["chosenOptions", "handoutEdits"];

/** Stands among the facts of a change for the patient's summary, where nothing else changed; no fact has this path. */
export const PATIENT_SUMMARY = "patientSummary";

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
  const others = BESIDE.filter((part) => now[part] !== before[part]);
  if (facts.length === 0 && others.length === 0) return;
  // Another case in its place is a change of its own, whatever was typed just before.
  const isAnother = now.replaced !== before.replaced;
  const changed = [...partsWith(facts), ...others, ...(isAnother ? IDENTITY : [])];
  const isSummary = facts.length === 0 && !isAnother && others.every((part) => OF_SUMMARY.includes(part));
  useCaseHistory
    .getState()
    .noted({ before: pick(partsOf(before), changed), facts: isSummary ? [PATIENT_SUMMARY] : facts }, isAnother);
});
