/** Where a key leads from a cell of the list of trials. */
export type Move =
  | { readonly to: "row"; readonly by: 1 | -1 }
  | { readonly to: "column"; readonly by: 1 | -1 }
  | { readonly to: "first" }
  | { readonly to: "last" };

/** What a key does in a cell of the list of trials. */
export type CellAction =
  | Move
  /** The cell below; below the last one, a new row. */
  | { readonly to: "next" }
  | { readonly do: "revert" }
  /** Gives a cell that is a list the answer; blank is not asked. */
  | { readonly do: "answer"; readonly answer: "" | "unknown" }
  | { readonly do: "duplicate" }
  | { readonly do: "shift"; readonly by: 1 | -1 };

/** A key as it was pressed, and where the caret stood in the cell. */
export interface CellKey {
  readonly key: string;
  readonly shift: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
  /** Undefined in a cell that is a list to choose from. */
  readonly caret: { readonly start: number; readonly end: number; readonly length: number } | undefined;
  /** Whether its text may run over several lines, through which up and down go first. */
  readonly hasLines?: boolean;
}

/**
 * What a key does in a cell, as in a spreadsheet: up and down go through a column, left and right leave a cell whose
 * text is selected as a whole or whose caret is at that end, Enter goes down, Delete empties. Undefined: the key is the cell's own.
 */
export function cellAction({ key, shift, control, alt, caret, hasLines = false }: CellKey): CellAction | undefined {
  const arrow = ARROWS[key];
  if (alt && shift && !control && arrow?.to === "row") return { do: "shift", by: arrow.by };
  if (alt) return undefined;
  if (control && !shift && key.toLowerCase() === "d") return { do: "duplicate" };
  if (control && key === "Home") return { to: "first" };
  if (control && key === "End") return { to: "last" };
  if (control) return undefined;
  if (caret === undefined && key === "?") return { do: "answer", answer: "unknown" };
  if (caret === undefined && (key === "Delete" || key === "Backspace")) return { do: "answer", answer: "" };
  if (key === "Escape") return { do: "revert" };
  if (key === "Enter") return shift ? { to: "row", by: -1 } : { to: "next" };
  if (arrow === undefined || shift) return undefined;
  return (arrow.to === "row" && !hasLines) || leavesText(arrow.by, caret) ? arrow : undefined;
}

const ARROWS: Readonly<Record<string, Extract<Move, { by: number }> | undefined>> = {
  ArrowUp: { to: "row", by: -1 },
  ArrowDown: { to: "row", by: 1 },
  ArrowLeft: { to: "column", by: -1 },
  ArrowRight: { to: "column", by: 1 },
};

function leavesText(by: 1 | -1, caret: CellKey["caret"]): boolean {
  if (caret === undefined) return true;
  const { start, end, length } = caret;
  if (start === 0 && end === length) return true;
  return start === end && start === (by === -1 ? 0 : length);
}
