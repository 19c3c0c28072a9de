import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import type { ScaleReading } from "../../../src/rules/scales/reading";

const history = (...scales: readonly ScaleReading[]): Intake => ({ intakeVersion: 1, scales });
const PHQ9_MARCH: ScaleReading = { id: "r1", scale: "phq9", date: "2026-03", items: { mood: 2, selfHarm: "declined" } };

describe("whether a scale has a reading", () => {
  it.each([
    ["one of it is listed", history(PHQ9_MARCH), "listed"],
    ["one of another scale is listed", history({ id: "r1", scale: "gad7", total: 9 }), "none listed"],
    ["none is listed", history(), "none listed"],
    ["nothing was said of scales", { intakeVersion: 1 }, "none listed"],
  ] as const)("%s", (_, intake, value) => {
    const facts = factsOf(intake);
    expect(facts.value("scales.phq9")).toBe(value);
    expect(facts.describe("scales.phq9")).toEqual({ path: "scales.phq9", label: "PHQ-9", value, open: false });
  });
});

describe("a fact of a reading", () => {
  const intake = history(
    PHQ9_MARCH,
    { id: "r2", scale: "phq9", total: 17 },
    { id: "r3", scale: "madrs", total: "declined" },
    { id: "r4", scale: "madrs", date: "2025" },
    { id: "r5", scale: "gad7", date: "2026-01-02", items: { nervous: 3, worry: 2 } },
    { id: "r6", scale: "cSsrs", date: "2026-03", result: "noYes" },
    { id: "r7", scale: "cSsrs", result: "unknown" },
    { id: "r8", scale: "cSsrs" },
    {
      id: "r9",
      scale: "gad7",
      total: "unknown",
      items: { nervous: 0, worryControl: 1, worry: 1, relaxing: 0, restless: 2, irritable: 0, afraid: 1 },
    },
  );

  it.each([
    ["scales.phq9.r1.mood", 2, "Item 2, mood, PHQ-9 of 2026-03", "2 points"],
    ["scales.phq9.r2.total", 17, "PHQ-9 total, date not known", "17 points"],
    ["scales.cSsrs.r6.result", "noYes", "C-SSRS screener, the gravest yes of 2026-03", "no yes to any question"],
    ["scales.gad7.r9.total", 5, "GAD-7 total, date not known", "5 points"],
  ])("%s is %s: %s: %s", (path, value, label, text) => {
    expect(factsOf(intake).value(path)).toBe(value);
    expect(factsOf(intake).describe(path)).toEqual({ path, label, value: text, open: false });
  });

  it.each([
    ["scales.phq9.r1.selfHarm", "Item 9, thoughts of death or self-harm, PHQ-9 of 2026-03", "preferred not to say"],
    ["scales.phq9.r1.sleep", "Item 3, sleep, PHQ-9 of 2026-03", "not asked"],
    ["scales.phq9.r2.mood", "Item 2, mood, PHQ-9, date not known", "not asked"],
    ["scales.madrs.r3.total", "MADRS total, date not known", "preferred not to say"],
    ["scales.madrs.r4.total", "MADRS total of 2025", "not asked"],
    // Five points so far; each of the five items that are missing may add up to three.
    [
      "scales.gad7.r5.total",
      "GAD-7 total of 2026-01-02",
      "5 to 20, missing: Item 2, worry out of control; Item 4, relaxing; Item 5, restlessness; Item 6, irritability; Item 7, fear",
    ],
    ["scales.cSsrs.r7.result", "C-SSRS screener, the gravest yes, date not known", "not known"],
    ["scales.cSsrs.r8.result", "C-SSRS screener, the gravest yes, date not known", "not asked"],
    // It has no number, so nothing is missing of one.
    ["scales.cSsrs.r8.total", "C-SSRS screener, date not known", "not asked"],
    ["scales.phq9.r1", "PHQ-9 of 2026-03", "not asked"],
    // A reading that is not there, or is one of another scale.
    ["scales.phq9.gone.mood", "PHQ-9", "not asked"],
    ["scales.gad7.r1.nervous", "GAD-7", "not asked"],
  ])("open: %s: %s: %s", (path, label, text) => {
    expect(factsOf(intake).value(path)).toBeUndefined();
    expect(factsOf(intake).describe(path)).toEqual({ path, label, value: text, open: true });
  });
});

describe("the readings that may be the latest, and earlier ones that alone answer", () => {
  const of = (...scales: readonly ScaleReading[]) => {
    const facts = factsOf(history(...scales));
    return [facts.latestReadings("phq9"), facts.earlierReadings("phq9", "mood")];
  };
  const old: ScaleReading = { id: "old", scale: "phq9", date: "2025-01", items: { mood: 3 } };
  const recent: ScaleReading = { id: "recent", scale: "phq9", date: "2026-01", items: { mood: 1 } };
  const blank: ScaleReading = { ...recent, items: { sleep: 1 } };
  const newest: ScaleReading = { id: "newest", scale: "phq9", date: "2026-05", total: 9 };

  it.each([
    ["the later of two", [old, recent], ["recent"], []],
    ["in whichever order they are listed", [recent, old], ["recent"], []],
    ["the later one, also where it leaves the question blank", [old, blank], ["recent"], ["old"]],
    [
      "an earlier answer that a later one took back",
      [old, { ...recent, date: "2025-06" }, newest],
      ["newest"],
      ["recent"],
    ],
    ["one whose date is not known may be the latest", [recent, { ...old, date: "unknown" }], ["recent", "old"], []],
    ["one of the same year may be the latest", [{ ...old, date: "2026" }, blank], ["old", "recent"], []],
    ["readings of another scale are not looked at", [old, { ...recent, scale: "gad7" }], ["old"], []],
    ["none is listed", [], [], []],
  ] as const)("%s", (_, scales, latest, earlier) => {
    expect(of(...scales)).toEqual([latest, earlier]);
  });

  it("none where nothing was said of scales", () => {
    expect(factsOf({ intakeVersion: 1 }).latestReadings("phq9")).toEqual([]);
  });
});

describe("the same readings with one answer replaced", () => {
  const before = history(
    { id: "a", scale: "phq9", items: { mood: 2, sleep: 1 } },
    { id: "b", scale: "phq9", items: { mood: 3 } },
    { id: "a", scale: "cSsrs", result: "noYes" },
  );
  const PATHS = ["scales.phq9.a.mood", "scales.phq9.a.sleep", "scales.phq9.b.mood", "scales.cSsrs.a.result"] as const;

  it.each([
    ["an item of one reading", "scales.phq9.a.mood", 0, [0, 1, 3, "noYes"]],
    ["a result", "scales.cSsrs.a.result", "wishOrThoughts", [2, 1, 3, "wishOrThoughts"]],
    ["of a reading that is not there", "scales.phq9.c.mood", 0, [2, 1, 3, "noYes"]],
    ["where nothing was answered", "scales.phq9.b.sleep", 0, [2, 1, 3, "noYes"]],
  ] as const)("%s", (_, path, next, values) => {
    const after = factsOf(before).with(path, next);
    expect(PATHS.map((one) => after.value(one))).toEqual(values);
  });

  it("nothing is made of a reading where none is listed", () => {
    expect(factsOf({ intakeVersion: 1 }).with("scales.phq9.a.mood", 1).value("scales.phq9")).toBe("none listed");
  });
});
