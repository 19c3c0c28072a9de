import { cite } from "../knowledge/cite";
import { totalOf, type TotalScale } from "./scale";

const OTHER_POINTS = {
  by: "the points 12, 24 and 35 quoted beside them",
  cites: [cite("snaith-1986-madrs", "quoted with other cut-points: 12, 24, 35")],
} as const;

/** Montgomery-Åsberg Depression Rating Scale. Permission depends on the version, so a total alone is taken. */
export const MADRS = {
  kind: "total",
  name: "MADRS",
  about: "Depression, ten items rated by a clinician",
  total: totalOf("MADRS", 60),
  totalIs: "sum",
  banding: {
    by: "Snaith 1986",
    bands: [
      { name: "absent", from: 0 },
      { name: "mild", from: 7 },
      { name: "moderate", from: 20 },
      { name: "severe", from: 35 },
    ],
    cites: [
      cite("snaith-1986-madrs", "cutting-points"),
      cite("mueller-2000-madrs", "abstract: severe from 35, against HAM-D17 of 28"),
    ],
  },
  otherCuts: [
    { band: "mild", from: 12, ...OTHER_POINTS },
    { band: "moderate", from: 24, ...OTHER_POINTS },
    {
      band: "severe",
      from: 31,
      by: "Müller 2003, by global impression",
      cites: [cite("mueller-2003-madrs", "abstract: 31")],
    },
  ],
  mildFrom: 7,
  remission: { atMost: 10, cites: [cite("escape-trd-listing", "remission: MADRS 10 or less")] },
  response: { cites: [cite("canbind-2021-trd", "Table 3")] },
  notes: [],
} as const satisfies TotalScale;
