import { choice } from "../intake/question";
import { cite } from "../knowledge/cite";
import type { ResultScale } from "./scale";

/** Mood Disorder Questionnaire. Its author keeps the copyright, so the result alone is taken. */
export const MDQ = {
  kind: "result",
  name: "MDQ",
  about: "Manic symptoms in the whole of life, filled in by the person",
  result: choice(
    "MDQ result",
    { negative: "negative", positive: "positive" },
    "Positive: 7 or more of 13 answered yes, several of them at one time, and a moderate or serious problem",
  ),
  notes: [
    {
      says: "A negative result does not rule bipolar disorder out: 73 of 100 people with it were found, fewer of those with bipolar II.",
      cites: [cite("hirschfeld-2000-mdq", "sensitivity 0.73, specificity 0.90")],
    },
  ],
  cites: [cite("hirschfeld-2000-mdq", "scoring")],
} as const satisfies ResultScale;
