import { cite } from "../knowledge/cite";
import { totalOf, type TotalScale } from "./scale";

/** Insomnia Severity Index. Used with its author's permission, so a total alone is taken. */
export const ISI = {
  kind: "total",
  name: "ISI",
  about: "Insomnia over the past 2 weeks, seven items filled in by the person",
  total: totalOf("ISI", 28),
  totalIs: "sum",
  banding: {
    by: "form",
    bands: [
      { name: "none", from: 0 },
      { name: "subthreshold", from: 8 },
      { name: "moderate", from: 15 },
      { name: "severe", from: 22 },
    ],
    cites: [cite("isi-2011", "abstract and bands")],
  },
  otherCuts: [],
  mildFrom: 8,
  notes: [
    {
      says: "A fall of 8.4 points went with moderate improvement.",
      cites: [cite("isi-2011", "abstract and bands")],
    },
  ],
} as const satisfies TotalScale;
