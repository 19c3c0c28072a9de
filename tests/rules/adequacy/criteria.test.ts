import { describe, expect, it } from "vitest";
import { failedCourse } from "../../../src/rules/adequacy/courses";
import {
  adequateTrial,
  doseReached,
  failedTrial as failed,
  fellShort,
  improvedBy,
  LENIENT,
  longEnough,
  STRICT,
} from "../../../src/rules/adequacy/criteria";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Courses } from "../../../src/rules/intake/course";
import type { MedicineTrial } from "../../../src/rules/intake/trial";
import { decideTrial } from "../../../src/rules/logic/bound";
import type { TrialCriterion } from "../../../src/rules/logic/criterion";
import { decide } from "../../../src/rules/logic/decide";
import { publish, publishedLines } from "../../../src/rules/logic/publish";
import { failedTrial, historyOf } from "../../support/trials";

function of(criterion: TrialCriterion, change: Partial<MedicineTrial>, drug: MedicineTrial["drug"] = "duloxetine") {
  const [entry] = factsOf(historyOf([failedTrial(drug, change)])).trials!;
  return decideTrial(criterion, entry!);
}

// Duloxetine has two published minimum doses: 40 mg and 60 mg a day (CANMAT 2023 and the tables quoted beside it).
describe("an adequate trial", () => {
  it.each([
    ["4 weeks at the lowest published minimum dose", { dose: 40, weeks: 4 }, "yes", "no"],
    ["half a milligram less", { dose: 39.5, weeks: 4 }, "no", "no"],
    ["a day less", { dose: 40, weeks: 3.9 }, "no", "no"],
    ["6 weeks at the highest published minimum dose", { dose: 60, weeks: 6 }, "yes", "yes"],
    ["6 weeks, half a milligram under the highest", { dose: 59.5, weeks: 6 }, "yes", "no"],
    ["a day under 6 weeks", { dose: 60, weeks: 5.9 }, "yes", "no"],
    [
      "a low dose that was judged adequate for the person",
      { dose: 20, weeks: 6, doseJudgedAdequate: "olderAge" },
      "yes",
      "yes",
    ],
    ["a dose nobody knows that was judged adequate", { dose: "unknown", doseJudgedAdequate: "other" }, "yes", "yes"],
    ["less than most doses taken", { adherence: "some" }, "no", "no"],
    ["few doses taken", { adherence: "few" }, "no", "no"],
    ["added to another medicine", { addedTo: "t0" }, "no", "no"],
    ["taken for pain", { takenFor: "pain" }, "no", "no"],
    ["in an earlier episode: adequate all the same", { episode: "earlier" }, "yes", "yes"],
    ["with a remission: adequate all the same", { outcome: "remission" }, "yes", "yes"],
    ["weeks not known", { weeks: "unknown" }, "unknown", "unknown"],
    ["dose not known", { dose: "unknown" }, "unknown", "unknown"],
    ["doses taken not known", { adherence: undefined }, "unknown", "unknown"],
    ["weeks not known, but few doses taken", { weeks: "unknown", adherence: "few" }, "no", "no"],
    ["purpose not known", { takenFor: "unknown" }, "unknown", "unknown"],
    ["whether it was added is not known", { addedTo: "unknown" }, "unknown", "unknown"],
  ] as const)("%s", (_, change, lenient, strict) => {
    expect([of(adequateTrial(LENIENT), change), of(adequateTrial(STRICT), change)]).toEqual([lenient, strict]);
  });

  it.each([
    ["a medicine that is only ever added", "lithium", "no"],
    ["a medicine of no published list", "st-johns-wort", "no"],
    ["a medicine judged by sessions", "esketamine-nasal", "no"],
    ["a medicine with no published minimum dose", "gepirone-er", "unknown"],
    ["a medicine that is not listed", { unlisted: "a remedy" }, "unknown"],
    ["a medicine nobody can name", "unknown", "unknown"],
  ] as const)("%s", (_, drug, expected) => {
    expect(of(adequateTrial(LENIENT), {}, drug)).toBe(expected);
  });

  it("may be asked for with any of the published bars", () => {
    expect(of(adequateTrial({ weeks: 8, dose: "lowest" }), { dose: 40, weeks: 8 })).toBe("yes");
    expect(of(adequateTrial({ weeks: 8, dose: "lowest" }), { dose: 40, weeks: 7.9 })).toBe("no");
    expect(of(adequateTrial({ weeks: 4, dose: "highest" }), { dose: 59.5, weeks: 8 })).toBe("no");
  });
});

describe("the best result fell short", () => {
  it.each([
    ["remission", { outcome: "remission" }, "no", "no"],
    ["response", { outcome: "response" }, "no", "no"],
    ["partial", { outcome: "partial" }, "yes", "no"],
    ["little or none", { outcome: "minimal" }, "yes", "yes"],
    ["worse", { outcome: "worse" }, "yes", "yes"],
    ["less than half better, no more detail", { outcome: "insufficient" }, "yes", "unknown"],
    ["50 %", { outcome: undefined, improvementPercent: 50 }, "no", "no"],
    ["49 %", { outcome: undefined, improvementPercent: 49 }, "yes", "no"],
    ["25 %", { outcome: undefined, improvementPercent: 25 }, "yes", "no"],
    ["24 %", { outcome: undefined, improvementPercent: 24 }, "yes", "yes"],
    ["10 % worse", { outcome: undefined, improvementPercent: -10 }, "yes", "yes"],
    ["a response that was lost had been one", { outcome: undefined, whyEnded: "lossOfResponse" }, "no", "no"],
    ["not known", { outcome: "unknown" }, "unknown", "unknown"],
  ] as const)("%s", (_, change, ofHalf, ofAQuarter) => {
    expect([of(fellShort(50), change), of(fellShort(25), change)]).toEqual([ofHalf, ofAQuarter]);
  });
});

describe("a failed trial", () => {
  it.each([
    ["adequate, and short of both bars", {}, "yes", "yes", "yes"],
    ["a partial response", { outcome: "partial" }, "yes", "no", "yes"],
    ["a response", { outcome: "response" }, "no", "no", "no"],
    ["in an earlier episode", { episode: "earlier" }, "no", "no", "yes"],
    ["in an episode nobody knows", { episode: "unknown" }, "unknown", "unknown", "yes"],
    ["not adequate", { weeks: 2 }, "no", "no", "no"],
  ] as const)("%s", (_, change, ofHalf, ofAQuarter, inAnyEpisode) => {
    expect([
      of(failed(LENIENT, 50, "current"), change),
      of(failed(LENIENT, 25, "current"), change),
      of(failed(LENIENT, 50, "any"), change),
    ]).toEqual([ofHalf, ofAQuarter, inAnyEpisode]);
  });

  it("of bars that no definition takes together, too", () => {
    const longest = { weeks: 8, dose: "highest" } as const;
    const at = (change: Partial<MedicineTrial>) => [
      of(failed(longest, 25, "current"), { dose: 60, weeks: 8, ...change }),
      of(failed(longest, 25, "any"), { dose: 60, weeks: 8, ...change }),
    ];
    expect(at({})).toEqual(["yes", "yes"]);
    expect(at({ weeks: 7.9 })).toEqual(["no", "no"]);
    expect(at({ outcome: "partial" })).toEqual(["no", "no"]);
    expect(at({ episode: "earlier" })).toEqual(["no", "yes"]);
  });

  it("says which episode it has to be of, where it has to be of one", () => {
    expect(failed(LENIENT, 50, "current").text).toBe(
      "Failed trial (adequate, less than 50 % improvement, in this episode)",
    );
    expect(failed(STRICT, 25, "any").text).toBe("Failed trial (adequate, less than 25 % improvement)");
    expect(publishedLines(publish(failed(STRICT, 25, "any"))).join()).not.toContain("episode");
  });
});

describe("each bar has its source", () => {
  const sources = ({ cites }: TrialCriterion) => cites.map(({ source }) => source);

  it.each([
    [4, ["canbind-2021-trd", "register-2020-staging"]],
    [6, ["register-2020-staging"]],
    [8, ["register-2020-staging", "fekadu-2018-msm"]],
  ] as const)("%i weeks", (weeks, cited) => {
    expect(sources(longEnough(weeks))).toEqual(cited);
  });

  it.each([
    [50, ["canbind-2021-trd"]],
    [25, ["sforzini-2021-delphi"]],
  ] as const)("%i % improvement", (percent, cited) => {
    expect(sources(improvedBy(percent))).toEqual(cited);
  });

  it.each(["lowest", "highest"] as const)("the %s published minimum dose; a judgement rests on none", (basis) => {
    const { parts } = publish(doseReached(basis));
    expect(parts.map(({ cites }) => cites.map(({ source }) => source))).toEqual([["canmat-2023"], []]);
  });
});

it("equal criteria are one, so that each is read once for a history, and others are others", () => {
  const one = failed({ weeks: 4, dose: "lowest" }, 50, "current");
  expect(failed(LENIENT, 50, "current")).toBe(one);
  const others = [
    failed(STRICT, 50, "current"),
    failed({ weeks: 6, dose: "lowest" }, 50, "current"),
    failed(LENIENT, 25, "current"),
    failed(LENIENT, 50, "any"),
  ];
  expect(new Set([one, ...others]).size).toBe(5);
  const asked = () => failed({ weeks: 8, dose: "highest" }, 25, "any");
  expect(asked()).toBe(asked());
});

describe("a failed course of another treatment", () => {
  const course = (answers: object) => [{ kind: "ect", id: "c", episode: "current", ...answers }];
  const verdict = (below: 25 | 50, ect: unknown) =>
    decide(failedCourse("ect", below, []), factsOf({ intakeVersion: 1, courses: { ect } as Courses }));

  it.each([
    ["remission", course({ outcome: "remission" }), "no", "no"],
    ["response", course({ outcome: "response" }), "no", "no"],
    ["partial", course({ outcome: "partial" }), "yes", "no"],
    ["little or none", course({ outcome: "minimal" }), "yes", "yes"],
    ["worse", course({ outcome: "worse" }), "yes", "yes"],
    ["not known", course({ outcome: "unknown" }), "unknown", "unknown"],
    ["worse, in an earlier episode", course({ outcome: "worse", episode: "earlier" }), "no", "no"],
    ["worse, in an episode nobody knows", course({ outcome: "worse", episode: undefined }), "unknown", "unknown"],
    [
      "after one that helped",
      [...course({ outcome: "response" }), { ...course({ outcome: "worse" })[0], id: "d" }],
      "yes",
      "yes",
    ],
    ["none was had", "no", "no", "no"],
    ["nobody knows whether one was had", "unknown", "unknown", "unknown"],
  ] as const)("%s", (_, ect, ofHalf, ofAQuarter) => {
    expect([verdict(50, ect), verdict(25, ect)]).toEqual([ofHalf, ofAQuarter]);
  });

  it("says what was had, and its bar; sources are those of the definition that counts it", () => {
    const cites = [{ source: "register-2020-staging", at: "Karolinska" }] as const;
    const criterion = failedCourse("rtms", 25, cites);
    expect(criterion.text).toBe(
      "A course of Transcranial magnetic stimulation (rTMS) in this episode brought less than 25 % improvement",
    );
    expect(criterion.cites).toBe(cites);
    expect(publish(criterion).parts).toEqual([
      { text: "The course was in the current episode", cites: [], how: "", parts: [] },
      { text: "The best result was less than 25 % improvement", cites: [], how: "", parts: [] },
    ]);
  });
});
