import { useRef } from "react";

/** Some work that is not begun again before it is done, as by a key that is held down. */
export function useOneAtATime(work: () => Promise<void>): () => Promise<void> {
  const isBusy = useRef(false);
  return async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  };
}
