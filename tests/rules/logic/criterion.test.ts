import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  countTrials,
  courseResult,
  hadCourse,
  is,
  isAtLeast,
  isBelow,
  isNo,
  isYes,
  not,
  readingIs,
  readingIsAtLeast,
  type Criterion,
  type TrialCriterion,
} from "../../../src/rules/logic/criterion";
import { publish, publishedLines } from "../../../src/rules/logic/publish";

const cites = [{ source: "canmat-2023", at: "Table 3.3" }] as const;
const pregnant = isYes("person.pregnant", "pregnant");
const onItsOwn: TrialCriterion = { kind: "trialOnItsOwn", text: "on its own", cites: [] };
const ect = courseResult("ect", ["minimal", "worse"], "ECT was of little benefit", cites);

describe("a statement as a value", () => {
  it.each([
    [
      "an answer",
      () => is("episode.severity", "severe", "severe"),
      { kind: "fact", fact: "episode.severity", test: { op: "oneOf", values: ["severe"] }, text: "severe", cites: [] },
    ],
    [
      "one of several answers",
      () => is("episode.severity", ["moderate", "severe"], "moderate or severe", cites),
      {
        kind: "fact",
        fact: "episode.severity",
        test: { op: "oneOf", values: ["moderate", "severe"] },
        text: "moderate or severe",
        cites,
      },
    ],
    [
      "yes",
      () => isYes("person.pregnant", "pregnant"),
      { kind: "fact", fact: "person.pregnant", test: { op: "oneOf", values: ["yes"] }, text: "pregnant", cites: [] },
    ],
    [
      "no",
      () => isNo("person.pregnant", "not pregnant", cites),
      { kind: "fact", fact: "person.pregnant", test: { op: "oneOf", values: ["no"] }, text: "not pregnant", cites },
    ],
    [
      "a number or more",
      () => isAtLeast("conditions.tsh", 10, "10 or more"),
      { kind: "fact", fact: "conditions.tsh", test: { op: "atLeast", value: 10 }, text: "10 or more", cites: [] },
    ],
    [
      "less than a number",
      () => isBelow("conditions.tsh", 0.4, "below 0.4"),
      { kind: "fact", fact: "conditions.tsh", test: { op: "below", value: 0.4 }, text: "below 0.4", cites: [] },
    ],
    ["all", () => all("both", [pregnant]), { kind: "all", text: "both", of: [pregnant], cites: [] }],
    ["any", () => any("either", [pregnant], cites), { kind: "any", text: "either", of: [pregnant], cites }],
    ["not", () => not("not so", pregnant), { kind: "not", text: "not so", of: pregnant, cites: [] }],
    [
      "at least some",
      () => atLeast(2, "two", [pregnant, pregnant]),
      { kind: "atLeast", n: 2, text: "two", of: [pregnant, pregnant], cites: [] },
    ],
    [
      "a count of trials",
      () => countTrials(2, "drug", "two", onItsOwn),
      { kind: "countTrials", n: 2, distinct: "drug", text: "two", where: onItsOwn, cites: [], also: [] },
    ],
    [
      "with what else counts",
      () => countTrials(2, "trial", "two", onItsOwn, cites, [ect]),
      { kind: "countTrials", n: 2, distinct: "trial", text: "two", where: onItsOwn, cites, also: [ect] },
    ],
    [
      "a course had",
      () => hadCourse("rtms", "rTMS was had", []),
      { kind: "hadCourse", course: "rtms", text: "rTMS was had", where: [], cites: [] },
    ],
    [
      "a course with a certain result",
      () => courseResult("ect", ["minimal", "worse"], "ECT was of little benefit", cites),
      {
        kind: "hadCourse",
        course: "ect",
        text: "ECT was of little benefit",
        where: [
          {
            question: "outcome",
            test: { op: "oneOf", values: ["minimal", "worse"] },
            text: "ECT was of little benefit",
            cites: [],
          },
        ],
        cites,
      },
    ],
    [
      "a course with a certain result, of no source",
      () => courseResult("rtms", ["worse"], "rTMS made it worse"),
      {
        kind: "hadCourse",
        course: "rtms",
        text: "rTMS made it worse",
        where: [
          { question: "outcome", test: { op: "oneOf", values: ["worse"] }, text: "rTMS made it worse", cites: [] },
        ],
        cites: [],
      },
    ],
    ["any, of no source", () => any("either", [pregnant]), { kind: "any", text: "either", of: [pregnant], cites: [] }],
    [
      "a reading of so many points",
      () => readingIsAtLeast("phq9", "selfHarm", 1, "item 9 is 1 or more", cites),
      {
        kind: "latestReading",
        which: "latest",
        scale: "phq9",
        question: "selfHarm",
        test: { op: "atLeast", value: 1 },
        text: "item 9 is 1 or more",
        cites,
      },
    ],
    [
      "a reading with a certain result",
      () => readingIs("mdq", ["positive"], "the MDQ is positive", cites),
      {
        kind: "latestReading",
        which: "latest",
        scale: "mdq",
        question: "result",
        test: { op: "oneOf", values: ["positive"] },
        text: "the MDQ is positive",
        cites,
      },
    ],
  ])("%s", (_, criterion, value) => {
    expect(criterion()).toEqual(value);
  });
});

describe("a statement as it is published", () => {
  const PART = { text: "pregnant", how: "", parts: [], cites: [] };
  const OWN = { text: "on its own", how: "", parts: [], cites: [] };

  it.each([
    ["a plain statement", { ...pregnant, cites }, "", []],
    ["a full stop goes, since its parts follow", { ...pregnant, text: "pregnant." }, "", []],
    ["all of several", all("pregnant", [pregnant, pregnant], cites), "all of", [PART, PART]],
    ["all of one", all("pregnant", [pregnant]), "when", [PART]],
    ["all of none", all("pregnant", []), "all of", []],
    ["any of several", any("pregnant", [pregnant, pregnant]), "any of", [PART, PART]],
    ["any of one", any("pregnant", [pregnant]), "when", [PART]],
    ["not", not("pregnant", pregnant, cites), "not", [PART]],
    ["at least some", atLeast(2, "pregnant", [pregnant, pregnant]), "at least 2 of", [PART, PART]],
    ["one trial", countTrials(1, "trial", "pregnant", onItsOwn), "at least 1 trial where", [OWN]],
    ["two trials", countTrials(2, "trial", "pregnant", onItsOwn), "at least 2 trials where", [OWN]],
    ["one medicine", countTrials(1, "drug", "pregnant", onItsOwn), "at least 1 medicine where", [OWN]],
    ["two medicines", countTrials(2, "drug", "pregnant", onItsOwn), "at least 2 different medicines where", [OWN]],
    ["one class", countTrials(1, "class", "pregnant", onItsOwn), "at least 1 class of medicine where", [OWN]],
    [
      "two classes",
      countTrials(2, "class", "pregnant", onItsOwn, cites),
      "at least 2 different classes of medicine where",
      [OWN],
    ],
    [
      "what else counts stands beside the trials",
      countTrials(2, "drug", "pregnant", onItsOwn, [], [ect]),
      "at least 2 different medicines where",
      [
        OWN,
        {
          text: "ECT was of little benefit",
          how: "one course where all of",
          parts: [{ text: "ECT was of little benefit", how: "", parts: [], cites: [] }],
          cites,
        },
      ],
    ],
    ["a reading", readingIs("mdq", ["positive"], "pregnant", cites), "", []],
  ] as const)("%s", (_, criterion, how, parts) => {
    expect(publish(criterion as Criterion)).toEqual({ text: "pregnant", how, parts, cites: criterion.cites });
  });

  it("a full stop within it stays", () => {
    expect(publish({ ...pregnant, text: "a TSH of 0.4. or more" }).text).toBe("a TSH of 0.4. or more");
  });

  it("in lines, each part further in than what it belongs to", () => {
    const rule = all("Two failures", [not("Not pregnant", pregnant), isBelow("conditions.tsh", 0.4, "TSH below 0.4")]);
    expect(publishedLines(publish(rule))).toEqual([
      "Two failures: all of",
      "  Not pregnant: not",
      "    pregnant",
      "  TSH below 0.4",
    ]);
  });
});
