import { cite } from "../knowledge/cite";
import { totalOf, type TotalScale } from "./scale";

const TABLE = [cite("rush-2003-qids", "severity table")];

/** Quick Inventory of Depressive Symptomatology, self-report. Permission is open, so a total alone is taken. */
export const QIDS_SR16 = {
  kind: "total",
  name: "QIDS-SR16",
  about: "Depression over the past 7 days, filled in by the person",
  total: totalOf("QIDS-SR16", 27),
  totalIs: "sum",
  banding: {
    by: "Rush 2003",
    bands: [
      { name: "none", from: 0 },
      { name: "mild", from: 6 },
      { name: "moderate", from: 11 },
      { name: "severe", from: 16 },
      { name: "very severe", from: 21 },
    ],
    cites: TABLE,
  },
  otherCuts: [],
  mildFrom: 6,
  remission: { atMost: 5, cites: [cite("rush-2003-qids", "remission: 5 or less")] },
  response: { cites: [cite("canbind-2021-trd", "Table 3")] },
  notes: [{ says: "Item 12 asks about death and suicide; a total says nothing of it.", cites: TABLE }],
} as const satisfies TotalScale;
