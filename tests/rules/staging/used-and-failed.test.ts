import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Courses } from "../../../src/rules/intake/course";
import type { MedicineTrial, Trial } from "../../../src/rules/intake/trial";
import { maudsley } from "../../../src/rules/staging/maudsley";
import { mgh } from "../../../src/rules/staging/mgh";
import { failedTrial, historyOf } from "../../support/trials";

function pointsOf(trials: readonly Trial[], courses: Courses = { ect: "no" }) {
  const facts = factsOf(historyOf(trials, { courses }));
  const item = (id: string) => maudsley(facts).items.find((one) => one.id === id)!;
  const [, optimised, augmentations, ect] = mgh(facts).items.map(({ lowest, highest }) => [lowest, highest]);
  return {
    augmentation: [item("augmentation").lowest, item("augmentation").highest],
    ect: [item("ect").lowest, item("ect").highest],
    facts: item("augmentation").facts.map(({ path }) => path),
    mgh: { optimised, augmentations, ect },
  };
}

const SSRI = failedTrial("sertraline");
const lithium = (change: Partial<MedicineTrial> = {}) =>
  failedTrial("lithium", { dose: 900, weeks: 6, addedTo: "sertraline", ...change });

describe("an augmentation counts when it was adequate and failed", () => {
  it.each([
    ["adequate and failed", lithium(), 1, 1],
    ["dose judged adequate", lithium({ dose: 300, doseJudgedAdequate: "plasmaLevel" }), 1, 1],
    ["remission", lithium({ outcome: "remission" }), 0, 0],
    ["a response that was lost", lithium({ outcome: "unknown", whyEnded: "lossOfResponse" }), 0, 0],
    ["in an earlier episode", lithium({ episode: "earlier" }), 0, 0],
    ["too low, too short, few doses taken: asked", lithium({ dose: 100, weeks: 1, adherence: "few" }), 0, 1],
    ["nothing more known", { kind: "trial", id: "lithium", drug: "lithium", addedTo: "sertraline" }, 0, 1],
    ["a medicine for sleep", failedTrial("quetiapine-xr", { dose: 25, takenFor: "sleep" }), 0, 0],
    ["added for sleep", failedTrial("mirtazapine", { dose: 7.5, takenFor: "sleep", addedTo: "sertraline" }), 0, 0],
    ["an antidepressant added", failedTrial("mirtazapine", { dose: 30, addedTo: "sertraline" }), 1, 1],
    ["whether it was added is not known", failedTrial("mirtazapine", { addedTo: "unknown" }), 0, 1],
    ["several, details not known", { kind: "several", id: "s", howMany: 1, episode: "current" }, 0, 1],
  ] as const)("%s", (_, added, lowest, highest) => {
    const { augmentation, mgh: points } = pointsOf([SSRI, added]);
    expect(augmentation).toEqual([lowest, highest]);
    expect(points.augmentations).toEqual([lowest / 2, highest / 2]);
  });

  it("once in Maudsley, each time in MGH", () => {
    const two = pointsOf([SSRI, lithium(), failedTrial("aripiprazole", { dose: 10, addedTo: "sertraline" })]);
    expect(two.augmentation).toEqual([1, 1]);
    expect(two.mgh.augmentations).toEqual([1, 1]);
  });

  it("what is open about it is named", () => {
    expect(pointsOf([SSRI, lithium({ weeks: undefined })]).facts).toEqual(["trials.lithium.weeks"]);
  });
});

describe("several medicines of which nothing is known", () => {
  it.each([
    [3, 1.5],
    [undefined, undefined],
  ] as const)("%s of them: up to %s points for optimising and for augmenting", (howMany, most) => {
    const { mgh: points } = pointsOf([{ kind: "several", id: "s", howMany, episode: "current" }]);
    expect(points.optimised).toEqual([0, most]);
    expect(points.augmentations).toEqual([0, most]);
  });

  it("of an earlier episode: none", () => {
    const { augmentation, mgh: points } = pointsOf([{ kind: "several", id: "s", howMany: 3, episode: "earlier" }]);
    expect([augmentation, points.optimised, points.augmentations]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("optimising counts for antidepressant trials of this episode", () => {
  it.each([
    ["this episode", failedTrial("sertraline", { optimised: "yes" }), 0.5],
    ["an earlier one", failedTrial("sertraline", { optimised: "yes", episode: "earlier" }), 0],
    ["taken for sleep", failedTrial("trazodone", { optimised: "yes", takenFor: "sleep" }), 0],
    ["an augmenter", lithium({ optimised: "yes" }), 0],
  ] as const)("%s", (_, trial, points) => {
    expect(pointsOf([trial]).mgh.optimised).toEqual([points, points]);
  });
});

describe("ECT counts when it failed in this episode", () => {
  it.each([
    ["failed", { outcome: "minimal", episode: "current" }, 1, 1],
    ["remission", { outcome: "remission", episode: "current" }, 0, 0],
    ["in an earlier episode", { outcome: "minimal", episode: "earlier" }, 0, 0],
    ["result not known", { episode: "current" }, 0, 1],
    ["nothing known", {}, 0, 1],
  ] as const)("%s", (_, course, lowest, highest) => {
    const { ect, mgh: points } = pointsOf([SSRI], { ect: [{ kind: "ect", id: "c", ...course }] });
    expect(ect).toEqual([lowest, highest]);
    expect(points.ect).toEqual([lowest * 3, highest * 3]);
  });

  it.each(["unknown", "declined", "notAsked"] as const)("%s whether it was had: it may have failed", (ect) => {
    expect(pointsOf([SSRI], { ect })).toMatchObject({ ect: [0, 1], mgh: { ect: [0, 3] } });
  });
});
