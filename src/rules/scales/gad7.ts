import { cite } from "../knowledge/cite";
import { HOW_OFTEN, item, totalOf, type TotalScale } from "./scale";

const asked = (name: string, asks: string) => item(name, asks, 3, HOW_OFTEN);

/** Generalised anxiety disorder scale, seven items. Its notice asks for no permission to reproduce or display it. */
export const GAD7 = {
  kind: "total",
  name: "GAD-7",
  about: "Anxiety over the last 2 weeks, filled in by the person: how often each of these has been a bother",
  total: totalOf("GAD-7", 21),
  totalIs: "sum",
  items: {
    nervous: asked("Item 1, nervousness", "Feeling nervous, anxious or on edge"),
    worryControl: asked("Item 2, worry out of control", "Not being able to stop or control worrying"),
    worry: asked("Item 3, worrying", "Worrying too much about different things"),
    relaxing: asked("Item 4, relaxing", "Trouble relaxing"),
    restless: asked("Item 5, restlessness", "Being so restless that it is hard to sit still"),
    irritable: asked("Item 6, irritability", "Becoming easily annoyed or irritable"),
    afraid: asked("Item 7, fear", "Feeling afraid as if something awful might happen"),
  },
  banding: {
    by: "Spitzer 2006",
    bands: [
      { name: "minimal", from: 0 },
      { name: "mild", from: 5 },
      { name: "moderate", from: 10 },
      { name: "severe", from: 15 },
    ],
    cites: [cite("spitzer-2006-gad7", "cut-offs 5, 10, 15")],
  },
  otherCuts: [],
  mildFrom: 5,
  notes: [
    {
      says: "From 10 on, 89 of 100 people with generalised anxiety disorder are found, and 82 of 100 without it are not.",
      cites: [cite("spitzer-2006-gad7", "abstract: sensitivity 89 %, specificity 82 %")],
    },
  ],
} as const satisfies TotalScale;
