import { cite } from "../knowledge/cite";
import { item, totalOf, type TotalScale } from "./scale";

const VALIDATION = [cite("krebs-2009-peg", "abstract")];

/** PEG: pain, enjoyment, general activity. The mean of three numbers; its authors published it in an open article. */
export const PEG = {
  kind: "total",
  name: "PEG",
  about: "Pain in the past week, three numbers from 0 to 10, given by the person",
  total: totalOf("PEG", 10, 0.1),
  totalIs: "mean",
  items: {
    pain: item("Item 1, average pain", "Pain on average in the past week", 10),
    enjoyment: item("Item 2, enjoyment", "How much pain has interfered with enjoyment of life in the past week", 10),
    activity: item("Item 3, activity", "How much pain has interfered with general activity in the past week", 10),
  },
  banding: { by: "no text", bands: [], cites: VALIDATION },
  otherCuts: [],
  notes: [
    {
      says: "Its validation names no bands. In the revised Graded Chronic Pain Scale, chronic pain with a sum of 12 or more (a mean of 4) is called bothersome.",
      cites: [...VALIDATION, cite("gcps-r-2020", "scoring")],
    },
  ],
} as const satisfies TotalScale;
