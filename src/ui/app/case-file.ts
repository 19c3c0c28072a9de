import { factsOf } from "../../rules/adequacy/facts";
import { readIntake } from "../../rules/index";
import type { Problem } from "../../rules/intake/limits";
import { useConsultation } from "../state/consultation";
import { draftOf, readDraft } from "../state/read-draft";
import { withoutIds } from "../state/record";
import { saveAsJson } from "../state/save-file";

/** Opens a case file in the place of the case; tells what is wrong with it where it can't be read, and changes nothing then. */
export function openCase(text: string): readonly Problem[] {
  const read = readIntake(text);
  if (!read.ok) return read.problems;
  useConsultation.getState().draftReplaced(draftOf(read.intake), read.intake.record);
  return [];
}

/**
 * Saves what the rules can read of the case, under a name that says nothing of the person and without the ids by which a
 * record system knows it. Tells what needs correcting and was left out, which stays on screen.
 */
export function saveCaseInHand(): readonly string[] {
  const { draft, record } = useConsultation.getState();
  const { intake, problems } = readDraft(draft, record);
  saveAsJson("crossroads-case.json", withoutIds(intake));
  const facts = factsOf(intake);
  return Object.entries(problems).map(([path, why]) => `${facts.describe(path).label}: ${why}`);
}
