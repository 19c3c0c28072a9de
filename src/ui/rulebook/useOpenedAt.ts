import { useEffect } from "react";

/** Moves to the place a page was opened at: an element's id. */
export function useOpenedAt(place: string | undefined, isThere: boolean): void {
  useEffect(() => {
    if (place === undefined || !isThere) return;
    const target = document.getElementById(place);
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
  }, [place, isThere]);
}
