import { useEffect, type RefObject } from "react";

/** Where the focus may be led without being gone to by the key Tab: headings and rows. */
const PLACES = '[tabindex="-1"]';

/**
 * Holds the focus of the keyboard in a page whose parts come and go: where what had it is taken away, it goes to what
 * took the place, or else to what is next to it or around it. What was left for another place by hand is not held.
 */
export function useHeldFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = page.current;
    if (main === null) return undefined;
    let held: Element | null = main.contains(document.activeElement) ? document.activeElement : null;
    const came = ({ target }: FocusEvent) => {
      held = target instanceof Element && main.contains(target) ? target : null;
    };
    const went = () => {
      // After what took it away, if anything did: it was left by hand where it is still there.
      setTimeout(() => {
        if (held?.isConnected === true && document.activeElement === document.body) held = null;
      }, 0);
    };
    const observer = new MutationObserver((records) => {
      const lost = held;
      if (lost === null || lost.isConnected) return;
      held = null;
      const removal = records.findLast(({ removedNodes }) =>
        Array.from(removedNodes).some((one) => one.contains(lost)),
      );
      // After what the page itself leads to, such as a field that was opened.
      setTimeout(() => {
        if (document.activeElement === document.body) placeFor(removal, main)?.focus();
      }, 0);
    });
    observer.observe(main, { childList: true, subtree: true });
    document.addEventListener("focusin", came);
    main.addEventListener("focusout", went);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", came);
      main.removeEventListener("focusout", went);
    };
  }, [page]);
}

/** The nearest place to where something was removed. */
function placeFor(removal: MutationRecord | undefined, main: HTMLElement): HTMLElement | undefined {
  for (const near of around(removal, main)) {
    const place = near.matches(PLACES) ? near : near.querySelector<HTMLElement>(PLACES);
    if (place instanceof HTMLElement) return place;
  }
  return undefined;
}

/** What took the place of what was removed, what stands before it, and what is around them, the nearest first. */
function around(removal: MutationRecord | undefined, main: HTMLElement): readonly Element[] {
  const parent = removal?.target;
  if (!(parent instanceof Element) || !main.contains(parent)) return [main];
  const before = removal?.previousSibling?.isConnected === true ? removal.previousSibling : null;
  const after = before === null ? parent.firstChild : before.nextSibling;
  const beside = [after, before].filter((node) => node instanceof Element);
  const outwards: Element[] = [];
  for (let one: Element | null = parent; one !== null && main.contains(one); one = one.parentElement)
    outwards.push(one);
  return [...beside, ...outwards];
}

/** As a `ref`: a field that was opened has the focus once it is there, with its text selected. */
export function focusOpened(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
