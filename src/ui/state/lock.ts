import { create } from "zustand";

/** Whether saved reviews are about to lock, so that any page can say so. */
interface Lock {
  /** Seconds until they lock; null while nothing is about to. */
  readonly locksIn: number | null;
  /** Keeps them unlocked. */
  readonly stay: () => void;
}

export const useLock = create<Lock>()(() => ({ locksIn: null, stay: () => undefined }));
