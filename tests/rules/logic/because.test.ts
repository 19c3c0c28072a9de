import { expect, it } from "vitest";
import { reportLines } from "../../../src/cli/report";
import { assess, type Intake } from "../../../src/rules/index";
import { becauseOf } from "../../../src/rules/logic/because";

const history: Intake = {
  intakeVersion: 1,
  safety: { suicidalThoughts: "passive", suicidalBehaviour: "never" },
  trials: ["sertraline", "venlafaxine"].map((drug) => ({
    kind: "trial",
    id: drug,
    drug,
    dose: 225,
    weeks: 9,
    adherence: "most",
    outcome: "minimal",
    whyEnded: "sideEffects",
    episode: "current",
  })),
};

it("a red flag names the fact that made it, and not those that did not", () => {
  const flag = assess(history).safety.flags.find(({ id }) => id === "suicide-thoughts");
  expect(flag && becauseOf(flag.proof)).toEqual([
    "Suicidal thoughts, asked today: a wish to be dead or not to wake up",
  ]);
});

it("of a trial with one fact the fact is given, of one with several its name", () => {
  const option = assess(history).options.find(({ id }) => id === "switch-between-classes");
  expect(option?.supports.map(becauseOf)).toContainEqual(["sertraline", "venlafaxine"]);
  const contributor = assess(history).contributors.toReview.find(({ id }) => id === "side-effects");
  expect(contributor && becauseOf(contributor.proof)).toEqual([
    "Why it ended, sertraline: side effects",
    "Why it ended, venlafaxine: side effects",
  ]);
});

it("the command-line report says so too, and lists other treatments had", () => {
  const lines = reportLines(assess(history)).map((line) => line.trim());
  expect(lines).toContain("because: Suicidal thoughts, asked today: a wish to be dead or not to wake up");
  expect(lines).toContain("Electroconvulsive therapy (ECT): not asked");
});
