import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../../../src/rules/timeline/timeline";
import { partsOfDrawing } from "../../../../src/ui/components/timeline/parts";

const TODAY = "2026-03-02";

function entry(path: string, dates: Pick<TimelineEntry, "started" | "ended">): TimelineEntry {
  return { path, name: path, recorded: "", verdict: "", ongoing: false, when: "", openDates: [], ...dates };
}

function group(title: string, rows: number) {
  const entries = Array.from({ length: rows }, (_, index) =>
    entry(`${title}.${index}`, { started: "2025-01", ended: "2025-03" }),
  );
  return { title, entries };
}

const rowsOf = (parts: ReturnType<typeof partsOfDrawing>) =>
  parts.map(({ groups }) => groups.map(({ title, entries }) => `${title} ${entries.length}`));

describe("parts of a drawing on paper", () => {
  it("a short one is whole", () => {
    const whole = { groups: [group("SSRIs", 3), group("SNRIs", 2)], scores: [] };
    expect(partsOfDrawing(whole, TODAY)).toEqual([whole]);
  });

  it("a long one is cut between groups, and within one that is longer than half a sheet", () => {
    const groups = [group("SSRIs", 12), group("SNRIs", 12), group("Tricyclics", 30)];
    expect(rowsOf(partsOfDrawing({ groups, scores: [] }, TODAY))).toEqual([
      ["SSRIs 12", "SNRIs 7"],
      ["SNRIs 5", "Tricyclics 14"],
      ["Tricyclics 16"],
    ]);
  });

  it("every treatment with a place in time stands once, scores first", () => {
    const scores = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ name: `S${id}`, max: 27, points: [] }));
    // Weeks without a date have no place in time.
    const nowhere = entry("undated", {});
    const groups = [group("SSRIs", 9), { title: "Other", entries: [nowhere] }, group("Courses", 21)];
    const parts = partsOfDrawing({ groups, scores }, TODAY);
    expect(parts.map((part) => part.scores.length)).toEqual([7, ...parts.slice(1).map(() => 0)]);
    expect(parts.flatMap((part) => part.groups.flatMap(({ entries }) => entries.map(({ path }) => path)))).toEqual([
      ...groups[0]!.entries.map(({ path }) => path),
      ...groups[2]!.entries.map(({ path }) => path),
    ]);
  });
});
