import { criteriaOf } from "../../../src/rules/screening/definitions";
import { describe, expect, it } from "vitest";
import { changesOfDefinition } from "../../../src/rules/index";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Courses } from "../../../src/rules/intake/course";
import type { Intake } from "../../../src/rules/intake/intake";
import { screen } from "../../../src/rules/screening/screen";
import { failedTrial, historyOf } from "../../support/trials";

function read(id: string, intake: Intake) {
  const { lenient } = screen(factsOf(intake)).find((definition) => definition.id === id)!;
  return {
    verdict: lenient.verdict,
    counts: [lenient.counts.certain, lenient.counts.possible],
    hingesOn: lenient.hingesOn.map(({ path }) => path),
  };
}

const failed = (id: string) => ({ kind: "ect", id, outcome: "minimal", episode: "current" }) as const;

describe("Karolinska counts ECT and rTMS, each once, as it counts a medicine", () => {
  const counts = (trials: Intake["trials"], courses: Courses) =>
    read("karolinska", { intakeVersion: 1, trials, courses });

  it.each([
    ["one course", [failed("a")]],
    ["two courses", [failed("a"), failed("b")]],
    ["two courses, one of them helped", [{ ...failed("a"), outcome: "remission" as const }, failed("b")]],
  ] as const)("%s of ECT: one treatment", (_, ect) => {
    expect(counts([], { ect, rtms: "no" })).toMatchObject({ verdict: "no", counts: [1, 1] });
  });

  it("the order of courses and their ids do not matter", () => {
    const earlier = { ...failed("z"), episode: "earlier" as const };
    expect(counts([], { ect: [failed("a"), earlier], rtms: "no" })).toEqual(
      counts([], { ect: [earlier, failed("a")], rtms: "no" }),
    );
  });

  it("open, it may have been one more, and never more than one", () => {
    expect(counts([], { rtms: "no" })).toMatchObject({ verdict: "no", counts: [0, 1] });
    expect(counts([], {})).toMatchObject({
      verdict: "unknown",
      counts: [0, 2],
      hingesOn: ["courses.ect", "courses.rtms"],
    });
    expect(counts([failedTrial("sertraline")], { rtms: "no" })).toMatchObject({
      verdict: "unknown",
      counts: [1, 2],
      hingesOn: ["courses.ect"],
    });
  });

  it("ECT and rTMS that failed meet it, whichever medicines were tried", () => {
    const courses: Courses = {
      ect: [failed("a")],
      rtms: [{ kind: "rtms", id: "r", outcome: "worse", episode: "current" }],
    };
    expect(counts("unknown", courses)).toMatchObject({ verdict: "yes", counts: [2, undefined] });
  });

  it("what would change it names the courses too", () => {
    const intake = historyOf([failedTrial("sertraline")], { courses: { ect: [failed("a")], rtms: "no" } });
    const changes = changesOfDefinition("karolinska", intake).map(({ from, value }) => [from.path, value]);
    expect(changes).toContainEqual(["courses.ect.a.outcome", "remission"]);
    expect(changes).toContainEqual(["courses.ect.a.episode", "earlier"]);
    // Weeks, adherence or result of the one medicine: any of them alone would leave ECT alone.
    expect(changes).toContainEqual(["trials.sertraline.weeks", 3.9]);
  });

  it("one more failure than is asked for leaves no single answer to change", () => {
    const courses: Courses = { ect: [failed("a")], rtms: "no" };
    const three = historyOf([failedTrial("sertraline"), failedTrial("venlafaxine")], { courses });
    expect(changesOfDefinition("karolinska", three)).toEqual([]);
  });
});

describe("Delphi with neurostimulation", () => {
  it("counts a failed course that Delphi itself does not", () => {
    const intake = historyOf([failedTrial("sertraline")], {
      diagnosis: { bipolarDisorder: "no" },
      courses: { ect: [failed("a")], rtms: "no" },
    });
    expect(read("delphi2021", intake)).toMatchObject({ verdict: "no", counts: [1, 1] });
    expect(read("delphi2021-neurostim", intake)).toMatchObject({ verdict: "yes", counts: [2, 2] });
  });

  it("asks for less than 25 %: a partial response to ECT is none", () => {
    const intake = historyOf([failedTrial("sertraline")], {
      diagnosis: { bipolarDisorder: "no" },
      courses: { ect: [{ ...failed("a"), outcome: "partial" }], rtms: "no" },
    });
    expect(read("delphi2021-neurostim", intake)).toMatchObject({ verdict: "no", counts: [1, 1] });
    expect(read("karolinska", intake)).toMatchObject({ verdict: "yes", counts: [2, 2] });
  });
});

describe("the label of esketamine", () => {
  // The label as quoted: adults with major depressive disorder
  it.each([
    ["no", "yes"],
    ["yes", "no"],
    ["unknown", "unknown"],
    [undefined, "unknown"],
  ] as const)("bipolar disorder %s: %s", (bipolarDisorder, verdict) => {
    const intake = historyOf([failedTrial("sertraline"), failedTrial("venlafaxine")], {
      diagnosis: { bipolarDisorder },
    });
    const found = read("fda", intake);
    expect(found).toMatchObject({ verdict, counts: [2, 2] });
    expect(found.hingesOn).toEqual(verdict === "unknown" ? ["diagnosis.bipolarDisorder"] : []);
    expect(read("delphi2021", intake).verdict).toBe(verdict);
    expect(read("regulatory2", intake).verdict).toBe("yes");
  });

  it("counts medicines taken by mouth, of this episode", () => {
    const patch = failedTrial("selegiline-transdermal", { dose: 12 });
    expect(read("regulatory2", historyOf([failedTrial("sertraline"), patch]))).toMatchObject({ counts: [2, 2] });
    expect(read("fda", historyOf([failedTrial("sertraline"), patch]))).toMatchObject({ verdict: "no", counts: [1, 1] });
    const earlier = failedTrial("venlafaxine", { episode: "earlier" });
    expect(read("fda", historyOf([failedTrial("sertraline"), earlier]))).toMatchObject({
      verdict: "no",
      counts: [1, 1],
    });
  });
});

describe("ESCAPE-TRD", () => {
  const rest: Partial<Intake> = { episode: { psychoticFeatures: "no" }, diagnosis: { bipolarDisorder: "no" } };
  const two = [failedTrial("mirtazapine"), failedTrial("sertraline", { whyEnded: "ongoing" })];

  it("is met by two failures, one of an SSRI or SNRI that goes on", () => {
    expect(read("escape", historyOf(two, rest))).toMatchObject({ verdict: "yes", counts: [2, 2] });
  });

  it.each([
    ["the SSRI was ended", [two[0]!, failedTrial("sertraline")], rest],
    ["what goes on is neither", [failedTrial("sertraline"), { ...two[0]!, whyEnded: "ongoing" as const }], rest],
    ["one at 5.9 weeks", [{ ...two[0]!, weeks: 5.9 }, two[1]!], rest],
    ["one with 25 %", [{ ...two[0]!, outcome: undefined, improvementPercent: 25 }, two[1]!], rest],
    ["psychotic features", two, { ...rest, episode: { psychoticFeatures: "yes" as const } }],
    ["bipolar disorder", two, { ...rest, diagnosis: { bipolarDisorder: "yes" as const } }],
  ] as const)("is not met: %s", (_, trials, others) => {
    expect(read("escape", historyOf(trials, others)).verdict).toBe("no");
  });

  it("hinges on what is open about psychosis, bipolarity and what goes on", () => {
    expect(read("escape", historyOf([two[0]!, { ...two[1]!, whyEnded: undefined }]))).toMatchObject({
      verdict: "unknown",
      hingesOn: expect.arrayContaining([
        "episode.psychoticFeatures",
        "diagnosis.bipolarDisorder",
        "trials.sertraline.whyEnded",
      ]) as unknown,
    });
  });
});

describe("a result that was neither named nor measured", () => {
  it("hinges on either, and on whether a response was lost", () => {
    const open = failedTrial("sertraline", { outcome: undefined, whyEnded: undefined });
    expect(read("canbind2021", historyOf([failedTrial("venlafaxine"), open])).hingesOn.toSorted()).toEqual([
      "trials.sertraline.improvementPercent",
      "trials.sertraline.outcome",
      "trials.sertraline.whyEnded",
    ]);
  });

  it.each([
    [{ improvementPercent: 49 }, "yes"],
    [{ improvementPercent: 50 }, "no"],
    [{ outcome: "partial" }, "yes"],
    [{ outcome: "response" }, "no"],
    [{ whyEnded: "lossOfResponse" }, "no"],
  ] as const)("%j settles it: %s", (answer, verdict) => {
    const trial = failedTrial("sertraline", { outcome: undefined, ...answer });
    expect(read("canbind2021", historyOf([failedTrial("venlafaxine"), trial])).verdict).toBe(verdict);
  });
});

it("a definition that does not exist is an error that names it", () => {
  expect(() => criteriaOf("no-such-definition", "lenient")).toThrow("There is no definition no-such-definition");
});
