import { useCallback } from "react";

/**
 * Watches how much of the window's lower edge something takes, as `--notices` of the page, so that the page keeps as much
 * room free there; what has the focus when that grows comes out from under it.
 */
export function useRoomBelow(): (box: HTMLElement | null) => (() => void) | undefined {
  return useCallback((box) => {
    if (box === null) return undefined;
    const watch = new ResizeObserver(() => {
      document.documentElement.style.setProperty("--notices", `${box.offsetHeight}px`);
      const focused = document.activeElement;
      if (focused !== null && !box.contains(focused) && isUnder(focused, box))
        focused.scrollIntoView({ block: "nearest" });
    });
    watch.observe(box);
    return () => {
      watch.disconnect();
    };
  }, []);
}

/** Whether a box at the lower edge lies over something that would be in the window otherwise. */
function isUnder(covered: Element, box: Element): boolean {
  const { top, bottom } = covered.getBoundingClientRect();
  const edge = box.getBoundingClientRect();
  return bottom > edge.top && top < edge.bottom;
}
