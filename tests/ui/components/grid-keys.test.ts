import { describe, expect, it } from "vitest";
import { cellAction, type CellKey } from "../../../src/ui/components/trials/grid-keys";

const inText = (start: number, end: number, length: number) => ({ start, end, length });
const press = (key: string, more: Partial<CellKey> = {}) =>
  cellAction({ key, shift: false, control: false, alt: false, caret: inText(0, 0, 0), ...more });

describe("keys in a cell of the list of trials", () => {
  it("up and down go through the column, in a list of answers too", () => {
    for (const caret of [inText(1, 1, 3), undefined]) {
      expect(press("ArrowUp", { caret })).toEqual({ to: "row", by: -1 });
      expect(press("ArrowDown", { caret })).toEqual({ to: "row", by: 1 });
    }
  });

  it.each([
    ["all of the text selected", inText(0, 3, 3), true, true],
    ["the caret before the text", inText(0, 0, 3), true, false],
    ["the caret after the text", inText(3, 3, 3), false, true],
    ["the caret within the text", inText(1, 1, 3), false, false],
    ["a part of the text selected", inText(0, 2, 3), false, false],
    ["an empty cell", inText(0, 0, 0), true, true],
    ["a list of answers", undefined, true, true],
  ])("left and right with %s", (_, caret, left, right) => {
    expect(press("ArrowLeft", { caret })).toEqual(left ? { to: "column", by: -1 } : undefined);
    expect(press("ArrowRight", { caret })).toEqual(right ? { to: "column", by: 1 } : undefined);
  });

  it("up and down go through the lines of a note first", () => {
    const hasLines = true;
    expect(press("ArrowUp", { caret: inText(2, 2, 9), hasLines })).toBeUndefined();
    expect(press("ArrowDown", { caret: inText(2, 2, 9), hasLines })).toBeUndefined();
    expect(press("ArrowUp", { caret: inText(0, 0, 9), hasLines })).toEqual({ to: "row", by: -1 });
    expect(press("ArrowDown", { caret: inText(9, 9, 9), hasLines })).toEqual({ to: "row", by: 1 });
    expect(press("ArrowDown", { caret: inText(0, 9, 9), hasLines })).toEqual({ to: "row", by: 1 });
  });

  it("Enter goes down and may begin a row, Shift+Enter goes up", () => {
    expect(press("Enter")).toEqual({ to: "next" });
    expect(press("Enter", { shift: true })).toEqual({ to: "row", by: -1 });
  });

  it("rows are duplicated and moved, cells reverted", () => {
    expect(press("d", { control: true })).toEqual({ do: "duplicate" });
    expect(press("ArrowUp", { alt: true, shift: true })).toEqual({ do: "shift", by: -1 });
    expect(press("ArrowDown", { alt: true, shift: true, caret: undefined })).toEqual({ do: "shift", by: 1 });
    expect(press("Escape")).toEqual({ do: "revert" });
    expect(press("Home", { control: true })).toEqual({ to: "first" });
    expect(press("End", { control: true })).toEqual({ to: "last" });
  });

  it("a list of answers is emptied, and said to be not known, by one key; text has those keys for itself", () => {
    for (const key of ["Delete", "Backspace"]) {
      expect(press(key, { caret: undefined })).toEqual({ do: "answer", answer: "" });
      expect(press(key)).toBeUndefined();
    }
    expect(press("?", { caret: undefined, shift: true })).toEqual({ do: "answer", answer: "unknown" });
    expect(press("?", { shift: true })).toBeUndefined();
  });

  it("what is not listed is the cell's own", () => {
    expect(press("Tab")).toBeUndefined();
    expect(press("5")).toBeUndefined();
    expect(press("ArrowDown", { alt: true })).toBeUndefined();
    expect(press("ArrowRight", { shift: true, caret: inText(3, 3, 3) })).toBeUndefined();
    expect(press("Home")).toBeUndefined();
    expect(press("a", { control: true })).toBeUndefined();
  });
});
