import type { Region } from "../knowledge/drug";
import { cite, type Citation } from "../knowledge/cite";
import { SOURCES } from "../knowledge/sources";
import type { Position, RegulatoryStatus } from "./option";

/** Positions of the guidelines that take one on many options, each with its region and year. */

/** NICE NG222, for England and Wales. */
export function ng222(says: string, at: string): Position {
  return { body: "NICE NG222", regions: ["uk"], year: 2022, says, cites: [cite("nice-ng222", at)] };
}

/** CANMAT 2023, as read in a transcription. */
export function canmat(says: string, at = "Table 7.2, adjunctive agents"): Position {
  return { body: "CANMAT", regions: ["ca"], year: 2023, says, cites: [cite("canmat-2023", at)] };
}

/** VA/DoD 2022, as read in summaries. */
export function vaDod(
  says: string,
  cites: readonly Citation[] = [cite("va-dod-2022", "treatment after inadequate response, summary")],
): Position {
  return { body: "VA/DoD", regions: ["us"], year: 2022, says, cites };
}

/** RANZCP 2020, as read in a summary by its authors. */
export function ranzcp(says: string, at: string): Position {
  return { body: "RANZCP", regions: ["au"], year: 2020, says, cites: [cite("ranzcp-2020", at)] };
}

/** The German national guideline on unipolar depression, as a comparison of guidelines of 2023 reports it. */
export function germanNvl(says: string): Position {
  return {
    body: "German NVL (as compared in 2023)",
    regions: ["eu"],
    year: 2023,
    says,
    cites: [cite("trd-guidelines-2023", "abstract")],
  };
}

/** The review of 2020 that held ten guidelines beside each other. */
export const TEN_GUIDELINES: Position = {
  body: "Review of 10 guidelines",
  regions: ["us", "uk", "ca", "au", "eu"],
  year: 2020,
  says: "Lithium and atypical antipsychotics are the only additions that all ten guidelines recommend.",
  cites: [cite("taylor-2020-guidelines", "abstract")],
};

/** A regulatory status, dated with the day on which its source was last read. */
export function status(region: Region, says: string, source: Citation["source"], at: string): RegulatoryStatus {
  return { region, says, checkedOn: SOURCES[source].checkedOn, cites: [cite(source, at)] };
}
