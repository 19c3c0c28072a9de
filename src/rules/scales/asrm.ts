import { cite } from "../knowledge/cite";
import { totalOf, type TotalScale } from "./scale";

/** Altman Self-Rating Mania Scale. Whether its text may be shown is open, so a total alone is taken. */
export const ASRM = {
  kind: "total",
  name: "ASRM",
  about: "Manic symptoms over the past week, five items filled in by the person",
  total: totalOf("ASRM", 20),
  totalIs: "sum",
  banding: {
    by: "Altman 1997",
    bands: [
      { name: "below 6", from: 0 },
      { name: "6 or more, which suggests mania or hypomania", from: 6 },
    ],
    cites: [cite("altman-1997-asrm", "score above 5")],
  },
  otherCuts: [],
  notes: [],
} as const satisfies TotalScale;
