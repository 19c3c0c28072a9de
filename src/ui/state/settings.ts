import { create } from "zustand";
import { z } from "../../rules/intake/zod";
import { slot } from "./slot";

const SLOT = slot("localStorage", "crossroads-settings-1");

/** How the app looks: as the device is set, or always light or dark. */
export const LOOKS = { device: "as the device", light: "light", dark: "dark" } as const;
export type Look = keyof typeof LOOKS;

/** After how many idle minutes saved reviews lock; 0 is never. */
export const LOCK_AFTER = [1, 5, 10, 15, 30, 60, 0] as const;

const stored = z.object({
  look: z.enum(["device", "light", "dark"]),
  questionMark: z.boolean(),
  lockAfter: z.number().refine((minutes) => (LOCK_AFTER as readonly number[]).includes(minutes)),
});

/** What somebody set for this device; nothing of a patient. */
interface Settings extends Readonly<z.infer<typeof stored>> {
  readonly lookChosen: (look: Look) => void;
  /** Whether “?” opens the list of keys; a key alone can be in the way of speech input. */
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

function kept(): z.infer<typeof stored> {
  const byDefault = { look: "device", questionMark: true, lockAfter: 10 } as const;
  try {
    return stored.parse(JSON.parse(SLOT.read() ?? "null"));
  } catch {
    // Never set, or not readable: settings are chosen again in a moment, nothing else hangs on them.
    return byDefault;
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
