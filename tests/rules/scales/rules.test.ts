import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { readIntakeValue } from "../../../src/rules/intake/read";
import { ask } from "../../../src/rules/logic/ask";
import { becauseOf } from "../../../src/rules/logic/because";
import { change } from "../../../src/rules/logic/change";
import { decide } from "../../../src/rules/logic/decide";
import { publish } from "../../../src/rules/logic/publish";
import { RED_FLAGS } from "../../../src/rules/safety/red-flags";
import { answeredThroughout, withAnswer } from "../../support/answered";

// What readings of rating scales bring up, on both sides of each threshold, typed from the texts.

// The total of the scale of depression is open, so that no reading contradicts it.
const CALM = withAnswer(answeredThroughout([]), "episode.severityScore", "unknown");

function withReadings(...readings: readonly object[]): Intake {
  const scales = readings.map((reading, place) => ({ id: `r${place}`, ...reading }));
  const read = readIntakeValue({ ...CALM, scales });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.intake;
}

const flags = (...readings: readonly object[]) => assess(withReadings(...readings)).safety.flags.map(({ id }) => id);
const factors = (...readings: readonly object[]) =>
  assess(withReadings(...readings)).contributors.toReview.map(({ id }) => id);

const phq9 = (selfHarm: number | string | undefined, date?: string) => ({
  scale: "phq9",
  date,
  items: { interest: 0, selfHarm },
});

describe("PHQ-9 item 9", () => {
  it.each([1, 2, 3])("%i raises its flag, whatever the total", (answer) => {
    expect(flags(phq9(answer))).toEqual(["item-9-listed"]);
  });

  it("0 does not, nor does a high total with 0", () => {
    expect(flags(phq9(0))).toEqual([]);
    const high = { interest: 3, mood: 3, sleep: 3, energy: 3, appetite: 3, selfWorth: 3, concentration: 3 };
    expect(flags({ scale: "phq9", items: { ...high, psychomotor: 3, selfHarm: 0 } })).toEqual([]);
  });

  it.each(["unknown", "declined", "notAsked", undefined])("%s is not assessed, which is not absent", (answer) => {
    const { safety } = assess(withReadings(phq9(answer, "2026-03")));
    expect(safety.flags).toEqual([]);
    expect(safety.notAssessed.map(({ path, label }) => [path, label])).toEqual([
      ["scales.phq9.r0.selfHarm", "Item 9, thoughts of death or self-harm, PHQ-9 of 2026-03"],
    ]);
  });

  it("a total alone leaves it open too", () => {
    expect(assess(withReadings({ scale: "phq9", total: 3 })).safety.notAssessed).toHaveLength(1);
  });

  it("the latest answer counts: a later 0 takes it back, an earlier 0 does not", () => {
    expect(flags(phq9(2, "2025-11"), phq9(0, "2026-01"))).toEqual([]);
    expect(flags(phq9(0, "2025-11"), phq9(2, "2026-01"))).toEqual(["item-9-listed"]);
  });

  it("a later blank leaves the latest open, and the earlier answer is told as an earlier one", () => {
    expect(flags(phq9(2, "2025-11"), phq9("declined", "2026-01"))).toEqual(["item-9-earlier"]);
    expect(flags(phq9(2, "2025-11"), { scale: "phq9", date: "2026-01", total: 9 })).toEqual(["item-9-earlier"]);
    expect(flags(phq9(0, "2025-11"), phq9("declined", "2026-01"))).toEqual([]);
  });

  it("an earlier one is told with its date, and never as the latest", () => {
    const [flag] = assess(withReadings(phq9(2, "2025-11"), phq9(undefined, "2026-01"))).safety.flags;
    expect(becauseOf(flag!.proof)).toEqual(["Item 9, thoughts of death or self-harm, PHQ-9 of 2025-11: 2 points"]);
    expect(JSON.stringify(flag)).not.toMatch(/latest/);
  });

  it("that the dates do not tell which is the latest is said", () => {
    const [flag] = assess(withReadings(phq9(2), phq9(0, "2026-01"))).safety.flags;
    expect(flag?.proof.text).toMatch(/the dates do not tell which reading is the latest/);
    expect(assess(withReadings(phq9(2))).safety.flags[0]?.proof.text).not.toMatch(/do not tell/);
  });

  it("where the dates do not tell which is the latest, any of them counts", () => {
    expect(flags(phq9(2, "2026"), phq9(0, "2026-01"))).toEqual(["item-9-listed"]);
    expect(flags(phq9(0, "2026-01"), phq9(1))).toEqual(["item-9-listed"]);
    expect(flags(phq9(1, "2026-01-02"), phq9(0, "2026-01-02"))).toEqual(["item-9-listed"]);
  });

  it("the reason names the reading", () => {
    const [flag] = assess(withReadings(phq9(2, "2026-03-02"))).safety.flags;
    expect(becauseOf(flag!.proof)).toEqual(["Item 9, thoughts of death or self-harm, PHQ-9 of 2026-03-02: 2 points"]);
  });
});

describe("C-SSRS screener", () => {
  it.each([
    ["noYes", []],
    ["wishOrThoughts", ["suicide-thoughts"]],
    ["methodOrEarlierBehaviour", ["suicide-method"]],
    ["intentOrRecentBehaviour", ["suicide-imminent"]],
  ])("%s: %j", (result, expected) => {
    expect(flags({ scale: "cSsrs", result })).toEqual(expected);
  });

  it("an earlier yes stands while a later screener has no answer, and is taken back by one", () => {
    const earlier = { scale: "cSsrs", date: "2026-01", result: "intentOrRecentBehaviour" };
    const later = { scale: "cSsrs", date: "2026-03" };
    const [flag] = assess(withReadings(earlier, later)).safety.flags;
    expect(flag?.id).toBe("suicide-imminent");
    expect(JSON.stringify(flag?.proof)).toMatch(
      /An earlier C-SSRS screener had a yes .* no later one listed has an answer/,
    );
    expect(flags(earlier, { ...later, result: "noYes" })).toEqual([]);
  });

  it("open, it is not assessed", () => {
    expect(
      assess(withReadings({ scale: "cSsrs", result: "unknown" })).safety.notAssessed.map(({ path }) => path),
    ).toEqual(["scales.cSsrs.r0.result"]);
  });

  it("calls nothing a low risk", () => {
    expect(JSON.stringify(assess(withReadings({ scale: "cSsrs", result: "wishOrThoughts" })))).not.toMatch(/low risk/i);
  });
});

describe("contributing factors", () => {
  it.each([
    [{ scale: "gad7", total: 9 }, "anxiety", false],
    [{ scale: "gad7", total: 10 }, "anxiety", true],
    [{ scale: "peg", total: 3.9 }, "chronic-pain", false],
    [{ scale: "peg", total: 4 }, "chronic-pain", true],
    [{ scale: "peg", items: { pain: 4, enjoyment: 4, activity: 3 } }, "chronic-pain", false],
    [{ scale: "peg", items: { pain: 4, enjoyment: 4, activity: 4 } }, "chronic-pain", true],
    [{ scale: "mdq", result: "negative" }, "bipolarity", false],
    [{ scale: "mdq", result: "positive" }, "bipolarity", true],
    [{ scale: "asrm", total: 5 }, "bipolarity", false],
    [{ scale: "asrm", total: 6 }, "bipolarity", true],
  ] as const)("%j: %s %s", (reading, factor, expected) => {
    expect(factors(reading).includes(factor)).toBe(expected);
  });

  it("with the rest answered no, an open reading leaves it to be checked", () => {
    const { notYetChecked } = assess(withReadings({ scale: "gad7", items: { nervous: 3 } })).contributors;
    expect(notYetChecked.map(({ id, open }) => [id, open.map(({ value }) => value)])).toMatchObject([
      ["anxiety", [expect.stringMatching(/^3 to 21, missing: /)]],
    ]);
  });

  it("no reading of a scale is no reason to leave anything unchecked", () => {
    expect(assess(CALM).contributors.notYetChecked).toEqual([]);
    expect(assess(CALM).safety.notAssessed).toEqual([]);
  });
});

describe("a positive screen for bipolar disorder is a caution where the history would be", () => {
  it.each(["switch-between-classes", "combine-antidepressants", "esketamine", "ketamine-iv"])("%s", (id) => {
    const cautions = (...readings: readonly object[]) =>
      assess(withReadings(...readings))
        .options.find((option) => option.id === id)!
        .cautions.map(({ text }) => text)
        .filter((text) => text.startsWith("Bipolar disorder is diagnosed, or"));
    expect(cautions({ scale: "mdq", result: "positive" })).toHaveLength(1);
    expect(cautions({ scale: "mdq", result: "negative" })).toEqual([]);
  });
});

describe("the five readings of a reading", () => {
  const rule = RED_FLAGS.find(({ id }) => id === "item-9-listed")!.when;

  it("decide and change: another answer to the item turns it round", () => {
    const facts = factsOf(withReadings(phq9(1, "2026-03")));
    expect(decide(rule, facts)).toBe("yes");
    expect(change(rule, facts).map(({ from: { path }, value, becomes }) => [path, value, becomes])).toContainEqual([
      "scales.phq9.r0.selfHarm",
      0,
      "no",
    ]);
  });

  it("ask names the item of the reading that stands open", () => {
    expect(ask(rule, factsOf(withReadings(phq9(undefined)))).map(({ path }) => path)).toEqual([
      "scales.phq9.r0.selfHarm",
    ]);
  });

  it("publish says it in words, with a source", () => {
    expect(publish(rule).text).toContain("latest PHQ-9");
    expect(publish(rule).cites.length).toBeGreaterThan(0);
  });
});

describe("a reading answers the question that is also asked on its own", () => {
  const open = (path: string) => withAnswer(CALM, path, "unknown");
  const alcohol = (value: Intake) => assess(value).contributors.toReview.map(({ id }) => id);

  it("AUDIT-C and ISI bring up what their total would, and say where it was read", () => {
    const base = open("substances.auditC");
    const of = (total: number): Intake => ({ ...base, scales: [{ id: "a", scale: "auditC", date: "2026-01", total }] });
    expect(alcohol(of(3))).not.toContain("alcohol");
    expect(alcohol(of(4))).toContain("alcohol");
    expect(factsOf(of(4)).describe("substances.auditC").value).toBe("4 points (AUDIT-C of 2026-01)");
    const isi: Intake = { ...open("lifestyle.isi"), scales: [{ id: "i", scale: "isi", total: 15 }] };
    expect(alcohol(isi)).toContain("insomnia");
  });

  it("the latest of several, and none while the latest is incomplete or the order open", () => {
    const of = (...scales: NonNullable<Intake["scales"]>) =>
      factsOf({ ...open("substances.auditC"), scales }).value("substances.auditC");
    const old = { id: "a", scale: "auditC", date: "2025", total: 8 } as const;
    expect(of(old, { id: "b", scale: "auditC", date: "2026", total: 2 })).toBe(2);
    expect(of(old, { id: "b", scale: "auditC", date: "2026", items: { frequency: 1 } })).toBeUndefined();
    expect(of(old, { id: "b", scale: "auditC", total: 2 })).toBeUndefined();
    expect(of(old, { id: "b", scale: "auditC", total: 8 })).toBe(8);
  });

  it("which scale was used, and its score", () => {
    const facts = factsOf({
      intakeVersion: 1,
      scales: [
        { id: "a", scale: "phq9", date: "2025-01", total: 20 },
        { id: "b", scale: "madrs", date: "2026-01", total: 30 },
      ],
    });
    expect([facts.value("episode.severityScale"), facts.value("episode.severityScore")]).toEqual(["madrs", 30]);
    const stated = factsOf({
      intakeVersion: 1,
      episode: { severityScale: "phq9" },
      scales: [{ id: "a", scale: "phq9", total: 20 }],
    });
    expect(stated.value("episode.severityScore")).toBe(20);
  });
});
