import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from "react";
import { cellAction, type CellAction, type Move } from "./grid-keys";
import { cellsIn, type PastedCells, type Place } from "./pasted-cells";

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the list does when a key asks for more than going to another cell. */
interface ListActions {
  /** Gives a cell a value, such as the one it had when it was entered. */
  readonly onAnswer: (name: string, value: string) => void;
  readonly onDuplicate: (row: number) => void;
  readonly onShift: (row: number, by: 1 | -1) => void;
  /** Cells of a table were pasted, the first of them at this place. */
  readonly onCells: (from: Place, cells: PastedCells) => void;
  /** Enter below the last row. */
  readonly onNewRow: () => void;
}

/**
 * Lets the cells of a list of trials be gone through like those of a spreadsheet. A row is an element with `data-row`,
 * a cell an input, a note or a list inside its `data-cells` that Tab reaches.
 */
export function useGridKeys({ onAnswer, onDuplicate, onShift, onCells, onNewRow }: ListActions) {
  const entered = useRef<{ readonly cell: Cell; readonly value: string } | null>(null);
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (isCell(target)) entered.current = { cell: target, value: target.value };
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      const { target, currentTarget: list } = event;
      if (!isCell(target)) return;
      const cells = cellsIn(event.clipboardData.getData("text/plain"), target instanceof HTMLTextAreaElement);
      if (cells === undefined) return;
      event.preventDefault();
      onCells(placeOf(cellsByRow(list), target), cells);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, currentTarget: list } = event;
      if (!isCell(target) || event.nativeEvent.isComposing) return;
      const action = actionOf(event, target);
      if (action === undefined) return;
      const rows = cellsByRow(list);
      const { row, column } = placeOf(rows, target);
      event.preventDefault();
      if ("to" in action) {
        if (action.to === "next" && row === rows.length - 1) onNewRow();
        else enter(cellAt(rows, { row, column }, movesDown(action)));
      } else if (action.do === "revert") {
        if (entered.current?.cell !== target) return;
        onAnswer(target.name, entered.current.value);
        // As when it was entered, once what stood there is back.
        if (!(target instanceof HTMLSelectElement))
          setTimeout(() => {
            target.select();
          }, 0);
      } else if (action.do === "answer") onAnswer(target.name, action.answer);
      else if (action.do === "duplicate") onDuplicate(row);
      else onShift(row, action.by);
    },
  };
}

function movesDown(action: Extract<CellAction, { to: string }>): Move {
  return action.to === "next" ? { to: "row", by: 1 } : action;
}

function actionOf(event: KeyboardEvent, cell: Cell): CellAction | undefined {
  return cellAction({
    key: event.key,
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    caret:
      cell instanceof HTMLSelectElement
        ? undefined
        : { start: cell.selectionStart ?? 0, end: cell.selectionEnd ?? 0, length: cell.value.length },
    hasLines: cell instanceof HTMLTextAreaElement,
  });
}

function cellsByRow(list: HTMLElement): readonly (readonly Cell[])[] {
  return [...list.querySelectorAll("[data-row]")].map((row) =>
    [...row.querySelectorAll<Cell>("[data-cells] :is(input, select, textarea)")].filter(
      ({ tabIndex }) => tabIndex >= 0,
    ),
  );
}

function placeOf(rows: readonly (readonly Cell[])[], cell: Cell): Place {
  const row = rows.findIndex((cells) => cells.includes(cell));
  return { row, column: rows[row]?.indexOf(cell) ?? 0 };
}

/** The cell a move leads to; rows of another kind have fewer cells, then it is their last one. */
function cellAt(rows: readonly (readonly Cell[])[], { row, column }: Place, move: Move): Cell | undefined {
  switch (move.to) {
    case "first":
      return rows[0]?.[0];
    case "last":
      return rows.at(-1)?.at(-1);
    case "column":
      return rows[row]?.[column + move.by];
    case "row": {
      const cells = rows[row + move.by];
      return cells?.[Math.min(column, cells.length - 1)];
    }
  }
}

/** Typing replaces what stands in a cell that was come to by key. */
function enter(cell: Cell | undefined): void {
  cell?.focus();
  if (cell !== undefined && !(cell instanceof HTMLSelectElement)) cell.select();
}

function isCell(target: EventTarget): target is Cell {
  return (
    (target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement) &&
    target.tabIndex >= 0 &&
    target.closest("[data-cells]") !== null
  );
}
