import { describe, expect, it } from "vitest";
import { answersAt } from "../../../src/ui/intake/few-answers";

describe("the answers that stand beside an open question", () => {
  it.each([
    ["trials.t1.episode", ["current", "earlier", "unknown"]],
    ["trials.t1.adherence", ["most", "some", "few", "unknown"]],
    ["safety.suicidalThoughts", ["none", "passive", "active", "method", "intentOrPlan", "unknown"]],
    ["safety.suicidalBehaviour", ["never", "earlier", "recent", "unknown"]],
    ["safety.commandVoices", ["yes", "no", "unknown"]],
    ["courses.ect", ["yes", "no", "unknown"]],
    ["scales.phq9.r1.interest", ["0", "1", "2", "3", "unknown"]],
  ])("%s: %j", (path, values) => {
    expect(answersAt(path).map(([value]) => value)).toEqual(values);
  });

  it.each(["trials.t1.dose", "trials.t1.outcome", "trials.t1.whyEnded", "trials", "safety.lithiumLevel", "courses.no"])(
    "%s leads to its field alone",
    (path) => {
      expect(answersAt(path)).toEqual([]);
    },
  );
});
