import { forgetSlots } from "./slot";

/** Left in a tab that was emptied, for the page that is opened in it anew; says no more than where that was asked for. */
const MARK = "crossroads-emptied";
type Where = "here" | "elsewhere";

/** Open tabs are told that everything on this device is forgotten, so that no case stays behind in one of them. */
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("crossroads-forget");

/** Empties every other open tab. */
export function emptyOtherTabs(): void {
  channel?.postMessage("forget");
}

channel?.addEventListener("message", () => {
  forgetSlots();
  openEmpty("elsewhere");
});

/** Opens this tab anew, with a word on what became of it; what is in memory goes with the page. */
export function openEmpty(where: Where): void {
  try {
    sessionStorage.setItem(MARK, where);
  } catch {
    // Storage is blocked: the tab is emptied without a word.
  }
  location.reload();
}

let emptied = tookMark();

function tookMark(): string | null {
  try {
    const mark = sessionStorage.getItem(MARK);
    sessionStorage.removeItem(MARK);
    return mark;
  } catch {
    return null;
  }
}

/** Whether the case of this tab has just gone, since another tab forgot everything on this device. */
export function wasEmptied(): boolean {
  return emptied === "elsewhere";
}

/** Whether everything was just forgotten in this tab; true once. */
export function tookForgotten(): boolean {
  const isIt = emptied === "here";
  if (isIt) emptied = null;
  return isIt;
}
