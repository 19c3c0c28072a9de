/**
 * What of the intake needs the rules: what follows from the answers, and the steps that are more than plain questions.
 * It comes in as one part, so that the first step can be filled in before it is there.
 */
export { findingsOf } from "../state/assessment";
export { InBrief } from "./InBrief";
export { listedAnswer } from "./listed-answer";
export { LivePanel } from "./LivePanel";
export { ProblemSummary } from "./ProblemSummary";
export { StepGroup } from "./StepGroup";
