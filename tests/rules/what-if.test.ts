import { describe, expect, it } from "vitest";
import { changesOfDefinition, type Intake } from "../../src/rules/index";
import { whatIf } from "../../src/rules/what-if";

const trial = (id: string, drug: string, rest: object) => ({ kind: "trial", id, drug, whyEnded: "noBenefit", ...rest });

function history(rest: object = {}): Intake {
  return {
    intakeVersion: 1,
    medicines: {
      maoi: "yes",
      serotonergic: "no",
      notWithMaoi: "no",
      sympathomimetic: "no",
      fluoxetineLastFiveWeeks: "yes",
    },
    trials: [
      trial("t1", "sertraline", { dose: 25, weeks: 8, adherence: "most", outcome: "minimal", episode: "current" }),
      trial("t2", "venlafaxine", { dose: 150, weeks: 8, adherence: "most", outcome: "minimal", episode: "current" }),
    ],
    ...rest,
  } as Intake;
}

describe("what single answer would turn a finding round", () => {
  it("for a trial: the dose that reaches the published minimum, and the proof of it", () => {
    const found = whatIf({ kind: "trial", id: "t1" }, history())!;
    expect(found.words[found.now.verdict]).toBe("Not adequate");
    expect(found.changes.map(({ from, value }) => [from.path, value])).toEqual([["trials.t1.dose", 50]]);
    expect(found.after("trials.t1.dose", 50).verdict).toBe("yes");
    expect(found.after("trials.t1.dose", 49.5).verdict).toBe("no");
  });

  it("for a definition: the same answers as the review gives", () => {
    const found = whatIf({ kind: "definition", id: "regulatory2" }, history())!;
    expect(found.words[found.now.verdict]).toBe("not met");
    expect(found.changes).toEqual(changesOfDefinition("regulatory2", history()));
  });

  it("for a red flag, a factor and an option ruled out", () => {
    const paths = (kind: "redFlag" | "contributor" | "option", id: string, intake = history()) =>
      whatIf({ kind, id }, intake)?.changes.map(({ from }) => from.path);
    expect(paths("redFlag", "maoi-overlap")).toEqual(["medicines.maoi", "medicines.fluoxetineLastFiveWeeks"]);
    expect(paths("contributor", "thyroid", history({ conditions: { tsh: 12, thyroidDisease: "no" } }))).toEqual([
      "conditions.tsh",
    ]);
    expect(paths("option", "rtms", history({ conditions: { metalInHead: "yes", implantedStimulator: "no" } }))).toEqual(
      ["conditions.metalInHead"],
    );
  });

  it("an open finding has no such answer", () => {
    const found = whatIf({ kind: "option", id: "rtms" }, history())!;
    expect(found.now.verdict).toBe("unknown");
    expect(found.changes).toEqual([]);
  });

  it.each([
    ["definition", "nobody2020"],
    ["trial", "t9"],
    ["contributor", "luck"],
    ["redFlag", "none"],
    ["option", "rest-cure"],
  ] as const)("there is no %s called %s", (kind, id) => {
    expect(whatIf({ kind, id }, history())).toBeUndefined();
  });
});
