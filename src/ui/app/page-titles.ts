import { stepWithId } from "../intake/steps";

/** Every page by its address, with its title. Never anything of a patient: a title stands in the history of the browser. */
export const PAGE_TITLES: Readonly<Record<string, string>> = {
  "/": "Intake",
  "/record": "Record",
  "/review": "Review",
  "/what-if": "What if",
  "/handout": "Patient summary",
  "/practice": "Practice",
  "/rulebook": "Rulebook",
  "/saved": "Saved reviews",
  "/sources": "Sources",
  "/about": "About the rules",
};

export const NO_SUCH_PAGE = "There is no such page";

/** The title of the page at an address; of the intake with its step. */
export function pageTitle(pathname: string, step: string): string {
  const [, first = ""] = pathname.split("/");
  if (first === "") return `Intake: ${stepWithId(step).title}`;
  return PAGE_TITLES[`/${first}`] ?? NO_SUCH_PAGE;
}
