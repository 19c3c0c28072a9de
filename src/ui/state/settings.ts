import { create } from "zustand";
import { slot } from "./slot";

const SLOT = slot("localStorage", "crossroads-settings-1");

/** How the app looks: as the device is set, or always light or dark. */
export const LOOKS = { device: "as the device", light: "light", dark: "dark" } as const;
export type Look = keyof typeof LOOKS;

/** After how many idle minutes saved reviews lock; 0 is never. */
export const LOCK_AFTER = [1, 5, 10, 15, 30, 60, 0] as const;

interface Stored {
  readonly look: Look;
  /** Whether “?” opens the list of keys; a key alone can be in the way of speech input. */
  readonly questionMark: boolean;
  readonly lockAfter: number;
}

/** What somebody set for this device; nothing of a patient. */
interface Settings extends Stored {
  readonly lookChosen: (look: Look) => void;
  readonly questionMarkSet: (opens: boolean) => void;
  readonly lockAfterChosen: (minutes: number) => void;
}

export const useSettings = create<Settings>()((set) => ({
  ...kept(),
  lookChosen: (look) => {
    set({ look });
  },
  questionMarkSet: (questionMark) => {
    set({ questionMark });
  },
  lockAfterChosen: (lockAfter) => {
    set({ lockAfter });
  },
}));

/** Read by hand, since three values are no reason to wait for the schemas; what is not readable is as it was never set. */
function kept(): Stored {
  const { look, questionMark, lockAfter } = keptValues();
  return {
    look: typeof look === "string" && Object.hasOwn(LOOKS, look) ? (look as Look) : "device",
    questionMark: questionMark !== false,
    lockAfter: (LOCK_AFTER as readonly unknown[]).includes(lockAfter) ? (lockAfter as number) : 10,
  };
}

function keptValues(): Partial<Record<keyof Stored, unknown>> {
  try {
    return (JSON.parse(SLOT.read() ?? "{}") as Partial<Record<keyof Stored, unknown>> | null) ?? {};
  } catch {
    // Settings are chosen again in a moment, nothing else hangs on them.
    return {};
  }
}

function show({ look }: Pick<Settings, "look">): void {
  document.documentElement.dataset["look"] = look;
}

show(useSettings.getState());
useSettings.subscribe((now) => {
  show(now);
  SLOT.keep(
    () => JSON.stringify({ look: now.look, questionMark: now.questionMark, lockAfter: now.lockAfter }),
    () => {
      // Not kept, it holds for this tab.
    },
  );
});
