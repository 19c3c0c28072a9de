import { useEffect } from "react";
import { NavigationType, useNavigationType } from "react-router";

/** Moves to the place a page was opened at: an element's id, or its top. Going back leaves the place to the browser. */
export function useOpenedAt(place: string | undefined, isThere: boolean): void {
  const wentBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    if (place === undefined && !wentBack) globalThis.scrollTo(0, 0);
    if (place === undefined || !isThere) return;
    const target = document.getElementById(place);
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
  }, [place, isThere, wentBack]);
}
