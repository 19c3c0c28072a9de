/** How long after the last change something is written, in milliseconds. */
const PAUSE = 300;

/** A named place in the browser's storage. Where storage is blocked it reads as empty, and nothing is kept. */
export interface Slot {
  readonly read: () => string | null;
  /** Keeps the text after a short pause, and at once when the page is hidden; tells whether it could be kept. */
  readonly keep: (text: () => string, told: (kept: boolean) => void) => void;
  /** Empties the place; what was waiting to be kept is dropped. */
  readonly clear: () => void;
  /** Puts a text that can't be read under a name that is still free, so that nothing overwrites it. Tells the name. */
  readonly setAside: (text: string) => string | null;
}

const waitingSlots = new Set<() => void>();

globalThis.addEventListener("pagehide", writeWaiting);
globalThis.document.addEventListener("visibilitychange", writeWaiting);

function writeWaiting(): void {
  for (const writeNow of waitingSlots) writeNow();
}

/** The place of that name: `sessionStorage` is gone with the tab, `localStorage` stays on the device. */
export function slot(area: "sessionStorage" | "localStorage", name: string): Slot {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writeNow: (() => void) | undefined;
  const drop = () => {
    clearTimeout(timer);
    if (writeNow !== undefined) waitingSlots.delete(writeNow);
    writeNow = undefined;
  };
  return {
    read: () => read(area, name),
    keep: (text, told) => {
      drop();
      writeNow = () => {
        drop();
        told(write(area, name, text()));
      };
      waitingSlots.add(writeNow);
      timer = setTimeout(writeNow, PAUSE);
    },
    clear: () => {
      drop();
      remove(area, name);
    },
    setAside: (text) => {
      let free = `${name}-damaged`;
      for (let number = 2; read(area, free) !== null && read(area, free) !== text; number += 1)
        free = `${name}-damaged-${number}`;
      return write(area, free, text) ? free : null;
    },
  };
}

function read(area: "sessionStorage" | "localStorage", name: string): string | null {
  try {
    return globalThis[area].getItem(name);
  } catch {
    // Storage is blocked: the app goes on in memory.
    return null;
  }
}

function write(area: "sessionStorage" | "localStorage", name: string, text: string): boolean {
  try {
    globalThis[area].setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function remove(area: "sessionStorage" | "localStorage", name: string): void {
  try {
    globalThis[area].removeItem(name);
  } catch {
    // Storage is blocked: there is nothing in it to remove.
  }
}
