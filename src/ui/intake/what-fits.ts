import type { Assessment } from "../../rules/index";
import type { DescribedFact } from "../../rules/logic/facts";
import type { DefinitionResult } from "../../rules/screening/screen";
import { answersAt } from "./few-answers";

/** As many open facts as are shown at most: those the definition in sight hinges on, and those most else hinges on. */
const HINGES_SHOWN = 2;
const QUESTIONS_SHOWN = 3;

/** Lines for all of them, so that with three trials the panel fits a screen of 768 pixels. */
const LINES = 12;
/** The room that a red flag takes, with what waits for it. */
const LINES_OF_FLAG = 2;
const TRIALS_WITH_ROOM = 3;

/** What can be answered in the panel: each open fact once, beside the definition where its verdict hinges on it. */
export function toAnswer(
  { safety, trials, outOfScope }: Pick<Assessment, "safety" | "trials" | "outOfScope">,
  definition: DefinitionResult | undefined,
  openQuestions: Assessment["openQuestions"],
): { readonly hinges: readonly DescribedFact[]; readonly questions: readonly DescribedFact[] } {
  const flags = safety.flags.length + (outOfScope === undefined ? 0 : 1);
  const lines = LINES - flags * LINES_OF_FLAG - Math.max((trials?.length ?? 0) - TRIALS_WITH_ROOM, 0);
  const hinges = asManyAsFit((definition?.lenient.hingesOn ?? []).slice(0, HINGES_SHOWN), lines);
  const others = openQuestions.filter(({ path }) => hinges.every((hinge) => hinge.path !== path));
  return { hinges, questions: asManyAsFit(others.slice(0, QUESTIONS_SHOWN), lines - linesOfAll(hinges)) };
}

/** Letters on a line of the panel, and as many as the edges of a button take. */
const LINE = 48;
const EDGES = 3;

/** Lines of the panel that an open fact takes with its answers, by the letters of both. */
export function linesOf({ path, label, value }: DescribedFact): number {
  const answers = answersAt(path).map(([, words]) => words.length + EDGES);
  const said = answers.length === 0 ? `${label}: ${value}` : label;
  return answers.reduce(
    ({ lines, used }, letters) =>
      used + letters <= LINE
        ? { lines, used: used + letters }
        : { lines: lines + Math.ceil(letters / LINE), used: letters % LINE },
    { lines: Math.ceil(said.length / LINE), used: said.length % LINE },
  ).lines;
}

function linesOfAll(facts: readonly DescribedFact[]): number {
  return facts.reduce((sum, fact) => sum + linesOf(fact), 0);
}

/** The first of them, as many as have room on so many lines; one at least, since something is always to be asked. */
function asManyAsFit(facts: readonly DescribedFact[], lines: number): readonly DescribedFact[] {
  return facts.filter((_, at) => at === 0 || linesOfAll(facts.slice(0, at + 1)) <= lines);
}
