import { cite } from "./cite";

/** Massachusetts General Hospital staging: points for each step. A continuous sum without official bands. */
export const MGH = {
  cites: [cite("register-2020-staging", "MGH row of the table")],
  /** Weeks at an adequate dose that make a trial. */
  weeks: 6,
  points: { failure: 1, optimisation: 0.5, augmentation: 0.5, ect: 3 },
} as const;
