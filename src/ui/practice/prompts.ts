import { DEFINITIONS } from "../../rules/screening/definitions";
import type { Comparison } from "./comparison";

/** A question to ask oneself after a kind of slip that is common, and how one sees that it happened. */
interface Prompt {
  readonly id: string;
  readonly text: string;
  readonly fits: (comparison: Comparison) => boolean;
}

const ASKS_FOR_CLASSES = new Set(DEFINITIONS.filter(({ distinct }) => distinct === "class").map(({ id }) => id));

const missed = (id: string) => (comparison: Comparison) =>
  comparison.contributors.missed.some((item) => item.id === id);

/** Questions for the debrief, each for one common slip. None of them tells what to do. */
export const PROMPTS: readonly Prompt[] = [
  {
    id: "counted-too-early",
    text: "Which of dose, weeks and doses taken made you count that trial, and which of them did you look up?",
    fits: ({ trials }) => trials.some(({ key, yours }) => key?.adequate === "no" && yours === "yes"),
  },
  {
    id: "trial-lost",
    text: "On which page of the chart did the trial stand that is not in your list?",
    fits: ({ trials }) => trials.some(({ found }) => found === "missed"),
  },
  {
    id: "label-taken-over",
    text: "Who was the first to write “resistant”, and what had that person seen?",
    fits: ({ definition }) => definition.yours === "yes" && definition.result.lenient.verdict === "no",
  },
  {
    id: "one-question-on-mania",
    text: "Who else in this chart could say how the mood was between the episodes?",
    fits: missed("bipolarity"),
  },
  {
    id: "delusion-not-heard",
    text: "How would you put the question about guilt and ruin, so that a belief can be told from a worry?",
    fits: missed("psychotic-features"),
  },
  {
    id: "laboratory",
    text: "Who looked at the laboratory sheet after it was filed?",
    fits: missed("thyroid"),
  },
  {
    id: "blamed-thyroid",
    text: "If the value were put right, how much of the mood would you expect to change with it?",
    fits: ({ contributors }) => contributors.extra.some(({ id }) => id === "thyroid"),
  },
  {
    id: "adherence",
    text: "What in the service, the prescription or the opening hours got in the way of the doses?",
    fits: missed("adherence"),
  },
  {
    id: "interactions",
    text: "What else is in the bag: tablets from others, over the counter, smoked?",
    fits: (comparison) => ["interactions", "smoking", "absorption"].some((id) => missed(id)(comparison)),
  },
  {
    id: "gene-test",
    text: "Which sentence in the gene report speaks about this medicine, and which only sounds like it?",
    fits: ({ contributors }) => contributors.extra.some(({ id }) => id === "metabolism"),
  },
  {
    id: "red-flag",
    text: "What on these pages could not wait until tomorrow, and who had already written it down?",
    fits: ({ redFlags }) => redFlags.missed.length > 0,
  },
  {
    id: "safety-not-asked",
    text: "Where does the chart say that somebody asked, and where does it only have a number on a form?",
    fits: ({ questions }) => questions.missed.some(({ path }) => path.startsWith("safety.suicid")),
  },
  {
    id: "one-class",
    text: "In how many ways have these medicines acted, and which way has not been tried?",
    fits: ({ definition: { agreement, result } }) => agreement === "differs" && ASKS_FOR_CLASSES.has(result.id),
  },
  {
    id: "ruled-out-by-name",
    text: "What would you say of that option if its name were hidden?",
    fits: ({ ruledOut }) => ruledOut.extra.some(({ id }) => ["ect", "rtms", "ketamine-iv", "esketamine"].includes(id)),
  },
];

/** The questions that fit what was committed. */
export function promptsFor(comparison: Comparison): readonly Prompt[] {
  return PROMPTS.filter(({ fits }) => fits(comparison));
}
