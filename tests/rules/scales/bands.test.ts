import { describe, expect, it } from "vitest";
import { scaleCourses } from "../../../src/rules/scales/course";
import type { ScaleId } from "../../../src/rules/scales/scales";

// Bands typed from the texts, not imported: each band's first and last total.

function lineOf(scale: ScaleId, total: number) {
  const line = scaleCourses([{ id: "r", scale, total }])[0]?.readings[0];
  if (line === undefined) throw new Error("A reading that is listed has a line");
  return line;
}

const EDGES: readonly (readonly [ScaleId, number, string])[] = [
  // PHQ-9: 0-4, 5-9, 10-14, 15-19, 20-27
  ["phq9", 0, "minimal"],
  ["phq9", 4, "minimal"],
  ["phq9", 5, "mild"],
  ["phq9", 9, "mild"],
  ["phq9", 10, "moderate"],
  ["phq9", 14, "moderate"],
  ["phq9", 15, "moderately severe"],
  ["phq9", 19, "moderately severe"],
  ["phq9", 20, "severe"],
  ["phq9", 27, "severe"],
  // GAD-7: cut-offs 5, 10, 15
  ["gad7", 4, "minimal"],
  ["gad7", 5, "mild"],
  ["gad7", 9, "mild"],
  ["gad7", 10, "moderate"],
  ["gad7", 14, "moderate"],
  ["gad7", 15, "severe"],
  ["gad7", 21, "severe"],
  // QIDS-SR16: 0-5, 6-10, 11-15, 16-20, 21-27
  ["qidsSr16", 5, "none"],
  ["qidsSr16", 6, "mild"],
  ["qidsSr16", 10, "mild"],
  ["qidsSr16", 11, "moderate"],
  ["qidsSr16", 15, "moderate"],
  ["qidsSr16", 16, "severe"],
  ["qidsSr16", 20, "severe"],
  ["qidsSr16", 21, "very severe"],
  // MADRS, Snaith 1986: 0-6, 7-19, 20-34, 35-60
  ["madrs", 6, "absent"],
  ["madrs", 7, "mild"],
  ["madrs", 19, "mild"],
  ["madrs", 20, "moderate"],
  ["madrs", 34, "moderate"],
  ["madrs", 35, "severe"],
  // HAM-D17, Zimmerman 2013: moderate from 17, severe from 24
  ["hamd17", 7, "none"],
  ["hamd17", 8, "mild"],
  ["hamd17", 16, "mild"],
  ["hamd17", 17, "moderate"],
  ["hamd17", 23, "moderate"],
  ["hamd17", 24, "severe"],
  // ISI: 0-7, 8-14, 15-21, 22-28
  ["isi", 7, "none"],
  ["isi", 8, "subthreshold"],
  ["isi", 14, "subthreshold"],
  ["isi", 15, "moderate"],
  ["isi", 21, "moderate"],
  ["isi", 22, "severe"],
  // AUDIT-C: women 3, men 4
  ["auditC", 2, "below the threshold for women (3) and for men (4)"],
  ["auditC", 3, "positive by the threshold for women (3), not by the one for men (4)"],
  ["auditC", 4, "positive by the thresholds for women (3) and for men (4)"],
  // ASRM: 6 or more
  ["asrm", 5, "below 6"],
  ["asrm", 6, "6 or more, which suggests mania or hypomania"],
];

it.each(EDGES)("%s of %i is %s", (scale, total, band) => {
  const said = lineOf(scale, total).band;
  expect(said.slice(0, said.lastIndexOf(" ("))).toBe(band);
});

it("the PEG has no bands, and none is made up", () => {
  expect([0, 4, 7, 10].map((total) => lineOf("peg", total).band)).toEqual(["", "", "", ""]);
});

describe("where the texts disagree, both are named", () => {
  it.each([
    // 31 by global impression (2003) against 35 (1986, 2000); 12 and 24 are quoted beside them
    ["madrs", 11, ["mild only from 12"]],
    ["madrs", 12, []],
    ["madrs", 19, []],
    ["madrs", 20, ["moderate only from 24"]],
    ["madrs", 23, ["moderate only from 24"]],
    ["madrs", 24, []],
    ["madrs", 30, []],
    ["madrs", 31, ["severe from 31"]],
    ["madrs", 34, ["severe from 31"]],
    ["madrs", 35, []],
    // 24 (2013) against 28 (2000)
    ["hamd17", 23, []],
    ["hamd17", 24, ["severe only from 28"]],
    ["hamd17", 27, ["severe only from 28"]],
    ["hamd17", 28, []],
  ] as const)("%s of %i: %j", (scale, total, expected) => {
    const said = lineOf(scale, total).remarks;
    expect(said.map((remark) => remark.slice(0, remark.indexOf(" (")))).toEqual(expected);
  });
});

describe("remission, by each scale's own threshold", () => {
  it.each([
    ["phq9", 4, true],
    ["phq9", 5, false],
    ["qidsSr16", 5, true],
    ["qidsSr16", 6, false],
    ["madrs", 10, true],
    ["madrs", 11, false],
    ["hamd17", 7, true],
    ["hamd17", 8, false],
    ["gad7", 0, false],
    ["auditC", 0, false],
  ] as const)("%s of %i: %s", (scale, total, inRemission) => {
    expect(lineOf(scale, total).outcome.includes("remission")).toBe(inRemission);
  });
});
