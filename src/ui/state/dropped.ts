import { create } from "zustand";

/** What a tab kept and could do without, in words. */
export const DROPPED_TEXT = {
  changes: "Changes that could be taken back could not be read any more, and were dropped. The case is as it was.",
  practiceChanges:
    "Changes of answers in practice that could be taken back could not be read any more, and were dropped. The answers are as they are.",
  whatIf: "The what-if of this tab could not be read any more, and was dropped. The case is as it was.",
} as const;
type What = keyof typeof DROPPED_TEXT;

/** What could not be read and was dropped, until somebody has seen it. */
export const useDropped = create<{ readonly what: readonly What[]; readonly seen: () => void }>()((set) => ({
  what: [],
  seen: () => {
    set({ what: [] });
  },
}));

/** Something that was kept could not be read, and is gone. */
export function dropped(what: What): void {
  useDropped.setState(({ what: before }) => ({ what: [...before.filter((other) => other !== what), what] }));
}
