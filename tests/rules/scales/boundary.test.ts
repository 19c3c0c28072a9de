import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/rules/intake/limits";
import { intakeJsonSchema } from "../../../src/rules/index";
import { readIntakeValue } from "../../../src/rules/intake/read";

function problems(value: object) {
  const read = readIntakeValue({ intakeVersion: 1, ...value });
  return read.ok ? [] : read.problems;
}
const reading = (one: object) => problems({ scales: [{ id: "a", ...one }] });

describe("what a reading may hold", () => {
  it.each([
    { scale: "phq9" },
    { scale: "phq9", date: "2026", total: 0 },
    { scale: "phq9", date: "unknown", total: "declined", items: { selfHarm: "declined", mood: 3 } },
    { scale: "peg", total: 3.7, items: { pain: 4, enjoyment: 4, activity: 3 } },
    { scale: "mdq", result: "positive" },
    { scale: "cSsrs", result: "notAsked" },
  ])("%j", (one) => {
    expect(reading(one)).toEqual([]);
  });

  it.each([
    ["a total out of range", { scale: "phq9", total: 28 }, "scales.0.total", "a whole number from 0 to 27 (points)"],
    ["half a point", { scale: "gad7", total: 4.5 }, "scales.0.total", "a whole number from 0 to 21 (points)"],
    ["a blank", { scale: "gad7", total: "" }, "scales.0.total", "a whole number from 0 to 21"],
    ["an item out of range", { scale: "phq9", items: { mood: 4 } }, "scales.0.items.mood", "from 0 to 3"],
    ["an unknown item", { scale: "phq9", items: { moood: 1 } }, "scales.0.items.moood", '"mood"'],
    ["items of a scale that takes a total", { scale: "madrs", items: {} }, "scales.0.items", '"total"'],
    ["a total of a scale that has none", { scale: "mdq", total: 7 }, "scales.0.total", '"result"'],
    ["a result that is not listed", { scale: "mdq", result: "maybe" }, "scales.0.result", '"positive"'],
    ["an unknown scale", { scale: "bdi", total: 7 }, "scales.0.scale", '"phq9"'],
    ["no scale", { total: 7 }, "scales.0.scale", '"phq9"'],
    ["a date that is none", { scale: "phq9", date: "2026-02-30" }, "scales.0.date", "such as 2026, 2026-03"],
    ["a day first", { scale: "phq9", date: "02.03.2026" }, "scales.0.date", "such as 2026, 2026-03"],
  ])("%s is refused", (_, one, path, accepted) => {
    const [problem, ...others] = reading(one);
    expect(others).toEqual([]);
    expect(problem?.path).toBe(path);
    expect(problem?.accepted).toContain(accepted);
  });

  it("the list is a list, its ids differ, and it has an end", () => {
    expect(problems({ scales: "unknown" })).toMatchObject([{ path: "scales", found: '"unknown"' }]);
    const same = { id: "a", scale: "phq9" };
    expect(problems({ scales: [same, same] })).toEqual([
      { path: "scales.1.id", found: '"a"', accepted: "an id that no other reading has" },
    ]);
    const many = Array.from({ length: LIMITS.scales + 1 }, (_, place) => ({ id: `r${place}`, scale: "isi" }));
    expect(problems({ scales: many })).toMatchObject([{ path: "scales", found: "101 readings" }]);
    expect(problems({ scales: many.slice(1) })).toEqual([]);
  });

  it("is in the published schema", () => {
    expect(JSON.stringify(intakeJsonSchema())).toContain("Thoughts that you would be better off dead");
  });
});

describe("what contradicts is refused, naming both", () => {
  const items = { nervous: 1, worryControl: 1, worry: 1, relaxing: 1, restless: 1, irritable: 1, afraid: 1 };

  it("a total and its items", () => {
    expect(reading({ scale: "gad7", total: 7, items })).toEqual([]);
    expect(reading({ scale: "gad7", total: 8, items })).toEqual([
      {
        path: "scales.0.total",
        found: "8",
        accepted: "7, which is what the items beside it make, or left out; or items that make 8",
      },
    ]);
  });

  it("with items missing, a total has to be possible", () => {
    const some = { ...items, afraid: "unknown" };
    expect(reading({ scale: "gad7", total: 6, items: some })).toEqual([]);
    expect(reading({ scale: "gad7", total: 9, items: some })).toEqual([]);
    expect(reading({ scale: "gad7", total: 5, items: some })).toMatchObject([
      { accepted: expect.stringContaining("from 6 to 9") as string },
    ]);
    expect(reading({ scale: "gad7", total: 10, items: some })).toHaveLength(1);
  });

  const auditC = { id: "a", scale: "auditC", date: "2026-01", total: 5 };

  it("an AUDIT-C total and a reading", () => {
    expect(problems({ substances: { auditC: 5 }, scales: [auditC] })).toEqual([]);
    expect(problems({ substances: { auditC: 4 }, scales: [auditC] })).toEqual([
      {
        path: "substances.auditC",
        found: "4",
        accepted: "5 as scales.0 (AUDIT-C of 2026-01) says, or left out; or another total there",
      },
    ]);
    expect(problems({ substances: { auditC: "unknown" }, scales: [auditC] })).toEqual([]);
  });

  it("only the latest reading is held against it", () => {
    const later = { id: "b", scale: "auditC", date: "2026-02", total: 4 };
    expect(problems({ substances: { auditC: 4 }, scales: [auditC, later] })).toEqual([]);
    expect(problems({ substances: { auditC: 5 }, scales: [auditC, later] })).toHaveLength(1);
  });

  it("an ISI total and a reading, and a severity score and a reading of that scale", () => {
    expect(problems({ lifestyle: { isi: 9 }, scales: [{ id: "i", scale: "isi", total: 10 }] })).toHaveLength(1);
    const phq9 = { id: "p", scale: "phq9", total: 20 };
    const score = (severityScale: string, severityScore: number) =>
      problems({ episode: { severityScale, severityScore }, scales: [phq9] });
    expect(score("phq9", 20)).toEqual([]);
    expect(score("phq9", 14)).toMatchObject([{ path: "episode.severityScore" }]);
    expect(score("madrs", 14)).toEqual([]);
  });

  it("no scale used, and a reading of one", () => {
    const scales = [{ id: "p", scale: "phq9", total: 20 }];
    expect(problems({ episode: { severityScale: "none" }, scales })).toMatchObject([{ path: "episode.severityScale" }]);
    expect(problems({ episode: { severityScale: "none" }, scales: [{ id: "g", scale: "gad7" }] })).toEqual([]);
  });
});
