import { useRef, useState, type ReactNode, type RefObject } from "react";
import type { RowDraft } from "../state/draft";
import { freshId } from "../state/row-ids";

/** The row of a list that was removed last, and the way back. */
interface RemovedRow<Row extends RowDraft> {
  readonly removed: { readonly at: number; readonly row: Row } | null;
  /** Takes a row out; the focus goes to its neighbour, or to the button that adds one, since its own button goes with it. */
  readonly removeAt: (index: number) => void;
  readonly putBack: () => void;
  readonly addButton: RefObject<HTMLButtonElement | null>;
}

/** Removing a row of a list, and putting it back where it was. */
export function useRemovedRow<Row extends RowDraft>({
  rowsNow,
  idPrefix,
  remove,
  insert,
  focus,
}: {
  readonly rowsNow: () => readonly Row[];
  /** What the ids of the list begin with. */
  readonly idPrefix: string;
  readonly remove: (index: number) => void;
  readonly insert: (index: number, row: Row) => void;
  /** Puts the focus on the first field of a row, once it is there. */
  readonly focus: (row: Row) => void;
}): RemovedRow<Row> {
  const [removed, setRemoved] = useState<RemovedRow<Row>["removed"]>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return {
    removed,
    addButton,
    removeAt: (index) => {
      const rows = rowsNow();
      const row = rows[index];
      if (row === undefined) return;
      setRemoved({ at: index, row: structuredClone<Row>(row) });
      remove(index);
      const beside = rows[index + 1] ?? rows[index - 1];
      if (beside === undefined) addButton.current?.focus();
      else focus(beside);
    },
    putBack: () => {
      if (removed === null) return;
      const used = rowsNow().map(({ id }) => id);
      // A row that was added since may have its id.
      const row = used.includes(removed.row.id) ? { ...removed.row, id: freshId(idPrefix, used) } : removed.row;
      insert(removed.at, row);
      setRemoved(null);
      focus(row);
    },
  };
}

/** Says that a row was removed, with the way back. */
export function RowRemoved({
  children,
  className,
  isShown,
  onPutBack,
}: {
  /** What was removed, as a sentence. */
  readonly children: ReactNode;
  readonly className: string | undefined;
  readonly isShown: boolean;
  readonly onPutBack: () => void;
}) {
  return (
    <div role="status">
      {isShown ? (
        <p className={className}>
          {children}{" "}
          <button type="button" onClick={onPutBack}>
            Undo: put it back
          </button>
        </p>
      ) : null}
    </div>
  );
}
