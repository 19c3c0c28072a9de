import { cite } from "../knowledge/cite";
import { totalOf, type TotalScale } from "./scale";

/** Hamilton Depression Rating Scale, 17 items. A total alone is taken. */
export const HAM_D17 = {
  kind: "total",
  name: "HAM-D17",
  about: "Depression, 17 items rated by a clinician",
  total: totalOf("HAM-D17", 52),
  totalIs: "sum",
  banding: {
    by: "Zimmerman 2013",
    bands: [
      { name: "none", from: 0 },
      { name: "mild", from: 8 },
      { name: "moderate", from: 17 },
      { name: "severe", from: 24 },
    ],
    cites: [
      cite("zimmerman-2013-hamd", "abstract: 17 and 24"),
      cite("frank-1991-remission", "7 or less, as the lower bound of mild"),
    ],
  },
  otherCuts: [
    {
      band: "severe",
      from: 28,
      by: "Müller 2000",
      cites: [cite("mueller-2000-madrs", "abstract: HAM-D17 of 28 or more as reference for severe")],
    },
  ],
  mildFrom: 8,
  remission: { atMost: 7, cites: [cite("frank-1991-remission", "remission: 7 or less")] },
  response: { cites: [cite("canbind-2021-trd", "Table 3")] },
  notes: [],
} as const satisfies TotalScale;
