import { factsOf } from "../../rules/adequacy/facts";
import { trialTitle } from "../components/trials/TrialCard";
import type { Attempt, StepId } from "./attempt";
import { readAttemptTrials } from "./comparison";

/** Something that is asked for before a commit, and the step in which it is given. */
interface Missing {
  /** Id of its group on the page. */
  readonly id: string;
  readonly step: StepId;
  readonly text: string;
}

/** What has to be answered, or corrected, before an attempt can be committed. Lists may stay empty: none is an answer. */
export function missingIn(attempt: Attempt): readonly Missing[] {
  const { judgements, trials } = attempt;
  const { intake, problems } = readAttemptTrials(attempt);
  const facts = factsOf(intake);
  const found: Missing[] = Object.entries(problems).map(([path, problem]) => ({
    id: path,
    step: "trials",
    text: `Correct in the trials: ${facts.describe(path).label}. ${problem}`,
  }));
  if (trials.list.length === 0 && trials.whenEmpty === "") {
    found.push({ id: "trials", step: "trials", text: "Enter the trials, or say that none was tried" });
  }
  trials.list.forEach((row, index) => {
    if (judgements.adequacy[row.id] !== undefined) return;
    found.push({
      id: `judge-adequacy-${row.id}`,
      step: "judge",
      text: `Judge trial ${index + 1}: ${trialTitle(row)}`,
    });
  });
  if (judgements.definition === "")
    found.push({ id: "judge-definition", step: "judge", text: "Say whether the definition is met" });
  if (judgements.thaseRush === "")
    found.push({ id: "judge-thase-rush", step: "judge", text: "Give the Thase-Rush stage, or can’t tell" });
  if (judgements.maudsley === "")
    found.push({ id: "judge-maudsley", step: "judge", text: "Give the Maudsley band, or can’t tell" });
  return found;
}
