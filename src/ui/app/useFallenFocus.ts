import { useEffect, useRef } from "react";
import { NavigationType, useNavigationType } from "react-router";

/** Where the focus went with the page before, as with a link in it, it comes to the heading of the page that is there now. */
export function useFallenFocus(pathname: string): void {
  const isBackOrForward = useNavigationType() === NavigationType.Pop;
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // After what the page itself leads to, such as a field somebody asked to see.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      // Back where somebody was, the page stays where it was scrolled to.
      document.querySelector<HTMLElement>("#main h1, #main h2")?.focus({ preventScroll: isBackOrForward });
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [pathname, isBackOrForward]);
}
