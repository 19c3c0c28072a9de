import { factsOf } from "../../rules/adequacy/facts";
import { readIntake } from "../../rules/index";
import type { Problem } from "../../rules/intake/limits";
import { useConsultation } from "../state/consultation";
import { draftOf, readDraft } from "../state/read-draft";
import { withoutIds } from "../state/record";
import { saveAsJson } from "../state/save-file";

/** Opens a case file in the place of the case; tells what is wrong with it where it can't be read, and changes nothing then. */
export function openCase(text: string): readonly Problem[] {
  if (isFileOfReviews(text)) return [FILE_OF_REVIEWS];
  const read = readIntake(text);
  if (!read.ok) return read.problems;
  useConsultation.getState().draftReplaced(draftOf(read.intake), read.intake.record);
  return [];
}

const FILE_OF_REVIEWS: Problem = {
  path: "file",
  found: "a file of saved reviews",
  accepted: "a case file; saved reviews are taken in on the page Saved",
};

function isFileOfReviews(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"crossroads-reviews"/.test(text);
}

/** What a case is called as a file: nothing of the person. */
export const CASE_FILE = "crossroads-case.json";

/**
 * Saves what the rules can read of the case, as a file, without the ids by which a
 * record system knows it. Tells what needs correcting and was left out, which stays on screen.
 */
export function saveCaseInHand(): readonly string[] {
  const { draft, record } = useConsultation.getState();
  const { intake, problems } = readDraft(draft, record);
  saveAsJson(CASE_FILE, withoutIds(intake));
  const facts = factsOf(intake);
  return Object.entries(problems).map(([path, why]) => `${facts.describe(path).label}: ${why}`);
}
