/** A key that works everywhere, as it is listed. */
export interface Key {
  readonly keys: string;
  readonly does: string;
}

/** Every key, by where it works. */
export const KEYS: Readonly<Record<string, readonly Key[]>> = {
  Everywhere: [
    { keys: "Ctrl+K", does: "Find a page, a step, a question or something to do" },
    { keys: "?", does: "This list (not while a field has the focus)" },
    {
      keys: "Ctrl+Z",
      does: "Take back the latest change: of the case, in What if of the what-if, in Practice of your answers; on Saved, put back what was deleted last (in a field of Saved: of its text)",
    },
    { keys: "Ctrl+Shift+Z or Ctrl+Y", does: "Do it again" },
    { keys: "Ctrl+S", does: "Save as a case file; in Practice, your progress as a file" },
    { keys: "Escape", does: "Close what lies over the page" },
  ],
  "Intake, What if, practice cases": [
    { keys: "Alt+Page Down", does: "Next step" },
    { keys: "Alt+Page Up", does: "Step before" },
    { keys: "? alone in a field", does: "Not known" },
  ],
  "Quick entry": [{ keys: "Ctrl+Enter", does: "Take the lines into the list" }],
  "List of trials": [
    { keys: "↑ ↓", does: "The cell above or below" },
    { keys: "← →", does: "The cell beside it, from the end of a text or when all of it is selected" },
    { keys: "Tab", does: "The next cell; from the last, what stands below the row, such as a name that may be meant" },
    { keys: "Enter", does: "The cell below; from the last row, a new row" },
    { keys: "Escape", does: "What stood in the cell before" },
    { keys: "Alt+↓", does: "Open the answers of a cell" },
    {
      keys: "Delete",
      does: "Empty a cell that is a list; “?” there is not known, and Delete takes that out of any cell",
    },
    { keys: "Ctrl+V", does: "Rows copied from a spreadsheet go to the cells from here on, to the right and down" },
    { keys: "Ctrl+D", does: "Duplicate the row" },
    { keys: "Alt+Shift+↑ or ↓", does: "Move the row" },
    { keys: "Ctrl+Home, Ctrl+End", does: "First and last cell" },
  ],
};

/** What a key asks for, wherever the focus is. */
export type Wish = "palette" | "keys" | "undo" | "redo" | "save" | "nextStep" | "stepBefore";

/** What a pressed key asks for; undefined when it is none of ours, or belongs to the field it was pressed in. */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && !event.altKey) return wishWithControl(key, event);
  if (event.altKey && !control) return { pagedown: "nextStep", pageup: "stepBefore" }[key] as Wish | undefined;
  return event.key === "?" && !inField(event.target) ? "keys" : undefined;
}

function wishWithControl(key: string, { shiftKey, target }: KeyboardEvent): Wish | undefined {
  if (key === "k" && !shiftKey) return "palette";
  if (key === "s" && !shiftKey) return "save";
  // A field that is no answer of the page takes its own text back.
  if (isOwnField(target)) return undefined;
  if (key === "z") return shiftKey ? "redo" : "undo";
  return key === "y" && !shiftKey ? "redo" : undefined;
}

function isOwnField(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.closest("[data-own-undo]") !== null;
}

function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
}
