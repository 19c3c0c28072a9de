/** How long after the last change something is written, in milliseconds. */
const PAUSE = 300;
/** The longest that something waits to be written while changes go on: a killed tab loses no more than that. */
const LONGEST_WAIT = 800;

/** A named place in the browser's storage. Where storage is blocked it reads as empty, and nothing is kept. */
export interface Slot {
  readonly read: () => string | null;
  /**
   * Keeps the text after a short pause, within a second of the first change, and at once when the page is hidden; tells whether it could be kept. Where there
   * was no room it is asked for once more, without what can be done without.
   */
  readonly keep: (text: (isTight: boolean) => string, told: (kept: boolean) => void) => void;
  /** Empties the place; what was waiting to be kept is dropped. */
  readonly clear: () => void;
  /** Puts a text that can't be read under a name that is still free, so that nothing overwrites it. Tells the name. */
  readonly setAside: (text: string) => string | null;
  /** Texts that were set aside. */
  readonly asideTexts: () => readonly string[];
  readonly clearAside: () => void;
}

const waitingSlots = new Set<() => void>();

/** Every name of ours begins so. */
const OURS = "crossroads-";

let isForgotten = false;

/** Empties every place of ours, and keeps nothing any more until the page is opened anew. */
export function forgetSlots(): void {
  isForgotten = true;
  for (const area of ["sessionStorage", "localStorage"] as const) {
    for (const name of namesIn(area)) if (name.startsWith(OURS)) remove(area, name);
  }
}

function namesIn(area: "sessionStorage" | "localStorage"): readonly string[] {
  try {
    return Object.keys(globalThis[area]);
  } catch {
    // Storage is blocked: there is nothing in it.
    return [];
  }
}

globalThis.addEventListener("pagehide", writeWaiting);
globalThis.document.addEventListener("visibilitychange", writeWaiting);

function writeWaiting(): void {
  for (const writeNow of waitingSlots) writeNow();
}

/** The place of that name: `sessionStorage` is gone with the tab, `localStorage` stays on the device. */
export function slot(area: "sessionStorage" | "localStorage", name: string): Slot {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writeNow: (() => void) | undefined;
  let waitsSince: number | undefined;
  const replace = () => {
    clearTimeout(timer);
    if (writeNow !== undefined) waitingSlots.delete(writeNow);
    writeNow = undefined;
  };
  const drop = () => {
    replace();
    waitsSince = undefined;
  };
  return {
    read: () => read(area, name),
    keep: (text, told) => {
      replace();
      waitsSince ??= performance.now();
      writeNow = () => {
        drop();
        told(write(area, name, text(false)) || write(area, name, text(true)));
      };
      waitingSlots.add(writeNow);
      const longest = waitsSince + LONGEST_WAIT - performance.now();
      timer = setTimeout(writeNow, Math.max(0, Math.min(PAUSE, longest)));
    },
    clear: () => {
      drop();
      remove(area, name);
    },
    setAside: (text) => {
      const taken = asideNames(area, name);
      const free = taken.find((one) => read(area, one) === text) ?? asideName(name, taken.length + 1);
      return write(area, free, text) ? free : null;
    },
    asideTexts: () => asideNames(area, name).flatMap((one) => read(area, one) ?? []),
    clearAside: () => {
      for (const one of asideNames(area, name)) remove(area, one);
    },
  };
}

function asideName(name: string, number: number): string {
  return number === 1 ? `${name}-damaged` : `${name}-damaged-${number}`;
}

/** Names under which texts were set aside; they are given in order, without a gap. */
function asideNames(area: "sessionStorage" | "localStorage", name: string): readonly string[] {
  const names: string[] = [];
  while (read(area, asideName(name, names.length + 1)) !== null) names.push(asideName(name, names.length + 1));
  return names;
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
  if (isForgotten) return false;
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
