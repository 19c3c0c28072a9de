/** Parts of the review that can be gone to, by the id of their heading or of what opens. */
export const REVIEW_PARTS: Readonly<Record<string, string>> = {
  "review-safety": "Red flags in the review",
  "review-timeline": "Timeline: treatments and scores over time",
  "review-definitions": "Treatment resistance by each definition",
  "review-staging": "Staging",
  "review-contributors": "Contributing factors to review",
  "review-options": "Options to talk about",
  "compare-options": "Compare options side by side",
};

/** How long a page may take to come in, in milliseconds; after that nobody waits for the part. */
const WAIT = 10_000;

/** Shows a part of the review once it is there, opened, with the focus on it. A part that has nothing in it is not there. */
export function showPart(id: string): void {
  const there = document.getElementById(id);
  if (there !== null) {
    focusPart(there);
    return;
  }
  const watch = new MutationObserver(() => {
    const part = document.getElementById(id);
    if (part === null) return;
    watch.disconnect();
    focusPart(part);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => {
    watch.disconnect();
  }, WAIT);
}

function focusPart(part: HTMLElement): void {
  if (part instanceof HTMLDetailsElement) {
    part.open = true;
    part.querySelector("summary")?.focus();
  } else {
    part.tabIndex = -1;
    part.focus();
  }
  part.scrollIntoView();
}
