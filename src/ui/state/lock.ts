import { create } from "zustand";

/** Whether saved reviews are open and about to lock, so that any page can say so and lock them. */
interface Lock {
  /** Seconds until they lock; null while nothing is about to. */
  readonly locksIn: number | null;
  /** Keeps them unlocked. */
  readonly stay: () => void;
  /** Locks them; null while they are not open. */
  readonly lock: (() => void) | null;
  /** Why they were locked without being asked to, until somebody has seen it; null otherwise. */
  readonly lockedBecause: string | null;
}

export const useLock = create<Lock>()(() => ({
  locksIn: null,
  stay: () => undefined,
  lock: null,
  lockedBecause: null,
}));
