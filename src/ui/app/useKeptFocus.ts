import { useEffect } from "react";

const FOCUSABLE = "input:enabled, select:enabled, textarea:enabled, button:enabled, summary, a[href], [tabindex]";

/**
 * Where a part of the page goes, or is switched off, with the focus of the keyboard in it, the focus comes to what is
 * nearest: otherwise it falls to the page as a whole, and whoever does not see the screen has lost their place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the focus, and what it stands in, from the inside out. */
    let held: readonly HTMLElement[] = [];
    let page = "";
    const onFocus = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? withAncestors(target) : [];
      page = location.hash;
    };
    const onChange = () => {
      const [element, ...around] = held;
      // What is switched off keeps the focus until the page is drawn, and then loses it.
      if (element === undefined || ![element, document.body].includes(document.activeElement as HTMLElement)) return;
      // Somebody clicked beside it: it is still there.
      if (element.isConnected && !element.matches(":disabled")) return;
      held = [];
      // Another page has a heading that is gone to.
      if (page !== location.hash) return;
      const again = element.id === "" ? null : document.getElementById(element.id);
      const near = nearest(
        element,
        around.find((one) => one.isConnected),
      );
      for (const to of again === null ? near : [again, ...near]) {
        to.focus({ preventScroll: true });
        // What is hidden or folded away does not take it.
        if (document.activeElement === to) return;
      }
    };
    document.addEventListener("focusin", onFocus);
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
}

function withAncestors(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) around.push(one);
  return around;
}

/** What can take the focus for an element that can't any more, the nearest first; the heading of the page at last. */
function nearest(element: HTMLElement, place: HTMLElement | undefined): readonly HTMLElement[] {
  const heading = [...document.querySelectorAll<HTMLElement>("#main h1, #main h2")].slice(0, 1);
  if (place === undefined || place.id === "main" || place.closest("#main") === null) return heading;
  const inPlace = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const isBefore = (one: HTMLElement) =>
    element.isConnected && (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const before = inPlace.filter(isBefore).toReversed();
  return [...before, ...inPlace.filter((one) => !isBefore(one)), ...nearest(element, place.parentElement ?? undefined)];
}
