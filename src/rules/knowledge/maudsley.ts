import { cite } from "./cite";

const CITES = [cite("register-2020-staging", "Maudsley rows of the table"), cite("fekadu-2018-msm", "staging items")];

/** Maudsley Staging Method: points per item. A band runs from `from` until the next begins. */
export const MAUDSLEY = {
  duration: {
    unit: "months",
    cites: CITES,
    bands: [
      { name: "12 months or less", from: 0, points: 1 },
      { name: "13 to 24 months", from: 13, points: 2 },
      { name: "more than 24 months", from: 25, points: 3 },
    ],
  },
  severity: {
    cites: CITES,
    points: { subsyndromal: 1, mild: 2, moderate: 3, severe: 4 },
    /** Severe with psychosis. */
    severeWithPsychosis: 5,
  },
  failures: {
    unit: "failed antidepressants",
    cites: CITES,
    bands: [
      { name: "1 to 2", from: 1, points: 1 },
      { name: "3 to 4", from: 3, points: 2 },
      { name: "5 to 6", from: 5, points: 3 },
      { name: "7 to 10", from: 7, points: 4 },
      { name: "more than 10", from: 11, points: 5 },
    ],
  },
  augmentation: { cites: CITES, points: 1 },
  ect: { cites: CITES, points: 1 },
  /** Names of the sum: 3 to 15. */
  sum: {
    cites: CITES,
    bands: [
      { name: "mild", from: 3, points: 3 },
      { name: "moderate", from: 7, points: 7 },
      { name: "severe", from: 11, points: 11 },
    ],
  },
} as const;
