import { useEffect } from "react";

/** Where the focus may be led without being gone to by the key Tab: headings, groups and rows. */
const PLACES = '[tabindex="-1"]';
const FOCUSABLE = "input:enabled, select:enabled, textarea:enabled, button:enabled, summary, a[href]";

/**
 * Holds the focus of the keyboard where parts of the page come and go. Where what had it is taken away or switched off,
 * it goes to what took the place, or else to what is next to it or around it; otherwise it would fall to the page as a
 * whole, and whoever does not see the screen would have lost their place. What was left by hand is not held, and what
 * the page itself leads to goes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: HTMLElement | null = null;
    let page = "";
    const came = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? target : null;
      page = location.hash;
    };
    const went = () => {
      // After what took it away, if anything did: it was left by hand where it is still there.
      setTimeout(() => {
        if (held !== null && !isLost(held) && document.activeElement === document.body) held = null;
      }, 0);
    };
    const observer = new MutationObserver((records) => {
      const lost = held;
      if (lost === null || !isLost(lost)) return;
      held = null;
      const left = page;
      const removal = records.findLast(({ removedNodes }) =>
        Array.from(removedNodes).some((one) => one.contains(lost)),
      );
      setTimeout(() => {
        // Another page has a heading that is gone to. What is switched off keeps the focus until the page is drawn.
        const isNowhere = [lost, document.body].includes(document.activeElement as HTMLElement);
        if (isNowhere && left === location.hash) lead(lost, removal);
      }, 0);
    });
    document.addEventListener("focusin", came);
    document.addEventListener("focusout", went);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", came);
      document.removeEventListener("focusout", went);
      observer.disconnect();
    };
  }, []);
}

function isLost(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(":disabled");
}

function lead(lost: HTMLElement, removal: MutationRecord | undefined): void {
  const again = lost.id === "" ? null : document.getElementById(lost.id);
  const near = lost.isConnected ? besideOf(lost) : placesOf(removal);
  for (const to of again === null ? near : [again, ...near]) {
    to.focus();
    // What is hidden or folded away does not take it.
    if (document.activeElement === to) return;
  }
  document.querySelector<HTMLElement>("#main h1, #main h2")?.focus({ preventScroll: true });
}

/** What can take the focus for something that is switched off: before it, else behind it, in what is around both. */
function besideOf(element: HTMLElement): readonly HTMLElement[] {
  return outwards(element.parentElement).flatMap((around) => {
    const all = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const isBefore = (one: HTMLElement) =>
      (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return [...all.filter(isBefore).toReversed(), ...all.filter((one) => !isBefore(one))];
  });
}

/** What can take the focus for something that was removed: in what took its place, before that, and around them. */
function placesOf(removal: MutationRecord | undefined): readonly HTMLElement[] {
  const parent = removal?.target;
  if (!(parent instanceof HTMLElement)) return [];
  const before = removal?.previousSibling?.isConnected === true ? removal.previousSibling : null;
  const after = before === null ? parent.firstChild : before.nextSibling;
  const around = outwards(parent);
  const beside = around.length === 0 ? [] : [after, before].filter((node) => node instanceof HTMLElement);
  return [...beside, ...around].flatMap((one) => [
    ...(one.matches(PLACES) ? [one] : []),
    ...one.querySelectorAll<HTMLElement>(PLACES),
    ...one.querySelectorAll<HTMLElement>(FOCUSABLE),
  ]);
}

/** An element and all around it, as far as the main part of the page; nothing outside that. */
function outwards(element: HTMLElement | null): readonly HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let one = element; one?.closest("#main"); one = one.parentElement) all.push(one);
  return all;
}
