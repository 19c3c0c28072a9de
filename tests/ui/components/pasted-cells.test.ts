import { describe, expect, it } from "vitest";
import { cellsIn, withPasted } from "../../../src/ui/components/trials/pasted-cells";
import type { TrialDraft } from "../../../src/ui/state/draft";

describe("cells of a pasted text", () => {
  it.each<[string, string, boolean, readonly (readonly string[])[] | undefined]>([
    ["one cell", "sertraline", false, undefined],
    ["one cell as a spreadsheet copies it", "sertraline\r\n", false, undefined],
    ["a row", "sertraline\t150", false, [["sertraline", "150"]]],
    ["a column", "sertraline\nmirtazapine", false, [["sertraline"], ["mirtazapine"]]],
    ["lines in a note are its text", "first\nsecond", true, undefined],
    ["blank cells and rows between keep their place", "a\t\tb\n\nc", false, [["a", "", "b"], [""], ["c"]]],
  ])("%s", (_, text, hasLines, cells) => {
    expect(cellsIn(text, hasLines)).toEqual(cells);
  });
});

describe("cells put into the list", () => {
  const trial = (id: string, more: Record<string, string> = {}): TrialDraft => ({ kind: "trial", id, ...more });
  const pastedInto = (name: string, column: number, cell: string) =>
    withPasted([trial("t1")], { row: 0, column }, [[cell]])?.[0]?.[name];

  it.each([
    ["Partial", "partial"],
    ["less than half", "insufficient"],
    ["res", "response"],
    ["par", "partial"],
    ["?", "unknown"],
    ["not known", "unknown"],
    ["preferred not to say", "declined"],
    ["not asked", ""],
    ["", ""],
    ["fairly good", "fairly good"],
  ])("“%s” as the best result is “%s”", (cell, answer) => {
    expect(pastedInto("outcome", 4, cell)).toBe(answer);
  });

  it("other rows and other cells stay, and rows of another kind have their own columns", () => {
    const list = [trial("t1", { drug: "sertraline", weeks: "4" }), { kind: "several" as const, id: "t2" }, trial("t3")];
    expect(withPasted(list, { row: 0, column: 1 }, [["50"], ["3"]])).toEqual([
      { ...list[0], dose: "50" },
      { ...list[1], howMany: "3" },
      list[2],
    ]);
    expect(withPasted(list, { row: 1, column: 0 }, [["snri"]])?.[1]).toMatchObject({ drugClass: "snri" });
  });

  it("what stands behind the last column goes behind the note", () => {
    const list = [trial("t1", { note: "by phone" })];
    expect(withPasted(list, { row: 0, column: 6 }, [["earlier", "", "dry mouth"]])?.[0]).toMatchObject({
      episode: "earlier",
      note: "by phone; dry mouth",
    });
  });
});
