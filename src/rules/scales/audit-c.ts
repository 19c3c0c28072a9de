import { cite } from "../knowledge/cite";
import { item, totalOf, type TotalScale } from "./scale";

const KEY = [cite("audit-c-key", "scoring key")];

/** AUDIT-C, the three questions on consumption. What they ask is told in words of this project, not in the form's. */
export const AUDIT_C = {
  kind: "total",
  name: "AUDIT-C",
  about: "Alcohol, three questions, as the form words them",
  total: totalOf("AUDIT-C", 12),
  totalIs: "sum",
  items: {
    frequency: item("Item 1, how often", "How often there is a drink with alcohol in it", 4, [
      "never",
      "monthly or less",
      "2 to 4 times a month",
      "2 to 3 times a week",
      "4 or more times a week",
    ]),
    quantity: item("Item 2, how much", "Standard drinks on a usual day with drinking", 4, [
      "1 or 2",
      "3 or 4",
      "5 or 6",
      "7 to 9",
      "10 or more",
    ]),
    sixOrMore: item("Item 3, six or more", "How often there are six drinks or more on one occasion", 4, [
      "never",
      "less than monthly",
      "monthly",
      "weekly",
      "daily or almost daily",
    ]),
  },
  banding: {
    by: "scoring key",
    bands: [
      { name: "below the threshold for women (3) and for men (4)", from: 0 },
      { name: "positive by the threshold for women (3), not by the one for men (4)", from: 3 },
      { name: "positive by the thresholds for women (3) and for men (4)", from: 4 },
    ],
    cites: KEY,
  },
  otherCuts: [],
  notes: [],
} as const satisfies TotalScale;
