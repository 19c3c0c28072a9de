import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Trial } from "../../../src/rules/intake/trial";
import { drugById } from "../../../src/rules/knowledge/drugs";
import { trialLists } from "../../support/intakes";
import { runs } from "../../support/runs";
import { failedTrial, historyOf } from "../../support/trials";

/** Characters of two lines of the trial's card in a window 1366 px wide. */
const LONGEST = 180;

function judged(trial: Trial) {
  const verdict = assess(historyOf([trial])).trials![0]!;
  const remark = (id: string) => verdict.remarks.find((one) => one.id === id)?.text;
  return { ...verdict, remark };
}

describe("a name written as unlisted that is listed all the same is that medicine", () => {
  it.each([
    ["Zoloft", "sertraline"],
    [" zoloft ", "sertraline"],
    ["Effexor XR", "venlafaxine"],
    ["Sertraline", "sertraline"],
  ] as const)("%s is judged and counted as %s", (unlisted, drug) => {
    const written = { ...failedTrial({ unlisted }), id: "t1" };
    const listed = { ...failedTrial(drug), id: "t1" };
    const other = failedTrial(drug, { id: "t2" });
    expect(assess(historyOf([written, other]))).toEqual(assess(historyOf([listed, other])));
  });

  it("another name stays unlisted", () => {
    expect(judged(failedTrial({ unlisted: "Zoloftine" }))).toMatchObject({ name: "Zoloftine", adequate: "unknown" });
  });
});

describe("the line says what was found, and nothing else", () => {
  it("short of everything, in few words", () => {
    const short = { dose: 25, weeks: 3, adherence: "few" } as const;
    expect(judged(failedTrial("sertraline", short)).line).toBe(
      "Not adequate: 25 mg a day, lowest published minimum 50; 3 weeks, less than 4; doses taken: few (less than 50 %)",
    );
    expect(judged(failedTrial("sertraline", { ...short, takenFor: "sleep" })).line).toBe(
      "Not adequate: taken for sleep",
    );
    expect(judged(failedTrial("lithium")).line).toBe("Not adequate: not an antidepressant of the published lists");
  });

  it("what is open in the same way is said together", () => {
    expect(judged({ kind: "trial", id: "t1", drug: "sertraline", weeks: "unknown" }).line).toBe(
      "Can't tell: hinges on highest daily dose, doses taken (not asked), weeks at that dose (not known)",
    );
  });

  it("never runs to a third line of the trial's card", () => {
    fc.assert(
      fc.property(trialLists, (trials) => {
        for (const { line } of assess(historyOf(trials)).trials ?? []) expect(line.length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("a dose that reaches the bar", () => {
    expect(judged(failedTrial("sertraline", { dose: 100 })).line).toBe(
      "Adequate: dose, time and adherence reach the lowest published bar",
    );
  });

  it.each([
    ["trazodone", 50],
    ["sertraline", 25],
    ["sertraline", undefined],
  ] as const)("%s %s, judged adequate: the judgement, not the bar", (drug, dose) => {
    const { line } = judged(failedTrial(drug, { dose, doseJudgedAdequate: "olderAge" }));
    expect(line).toBe(
      "Adequate: time and adherence reach the lowest published bar; the dose was judged adequate (older age)",
    );
  });

  it("a dose for sleep that was judged adequate is not called no trial", () => {
    const counted = judged(failedTrial("trazodone", { dose: 50, doseJudgedAdequate: "olderAge" }));
    expect(counted.remark("lowDoseUse")).toMatch(/it can count here only because the dose was judged adequate$/);
    expect(judged(failedTrial("trazodone", { dose: 50 })).remark("lowDoseUse")).toMatch(
      /which is no antidepressant trial$/,
    );
  });

  it("several medicines that no definition counts are not called possible", () => {
    const several = { kind: "several", id: "s", howMany: 2 } as const;
    expect(judged({ ...several, drugClass: "moodStabiliser" }).line).toBe(
      "Not adequate: not counted as antidepressant trials by the published definitions",
    );
    expect(judged({ ...several, drugClass: "ssri" }).line).toBe(
      "Can't tell: details are not known, so these count as possible only",
    );
  });
});

describe("a dose above the usual published range", () => {
  const most = drugById("escitalopram")!.usualMaximum!.dose;

  it.each([
    [most, undefined],
    [most + 0.5, `${most + 0.5} mg a day is above the usual published range (up to ${most}): check the entry`],
    [4000, `4000 mg a day is above the usual published range (up to ${most}): check the entry`],
  ] as const)("%s mg", (dose, remark) => {
    expect(judged(failedTrial("escitalopram", { dose })).remark("unlikelyDose")).toBe(remark);
  });

  it("is not remarked where no range was read, or no dose is known", () => {
    expect(judged(failedTrial({ unlisted: "remedy" }, { dose: 5000 })).remark("unlikelyDose")).toBeUndefined();
    expect(judged(failedTrial("escitalopram", { dose: undefined })).remark("unlikelyDose")).toBeUndefined();
  });
});

describe("a response that was lost", () => {
  it.each([undefined, "response", "remission"] as const)("best result %s: no failure", (outcome) => {
    const trial = failedTrial("sertraline", { outcome, whyEnded: "lossOfResponse" });
    const { definitions } = assess(historyOf([trial]));
    expect(definitions.find(({ id }) => id === "canbind2021")?.lenient.counts).toEqual({ certain: 0, possible: 0 });
    expect(judged(trial).remark("lossOfResponse")).toBeDefined();
  });
});
