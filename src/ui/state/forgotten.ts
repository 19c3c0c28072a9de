import { forgetSlots } from "./slot";

/** Left in a tab that was emptied, for the page that is opened in it anew; says nothing else. */
const MARK = "crossroads-emptied";

/** Open tabs are told that everything on this device is forgotten, so that no case stays behind in one of them. */
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("crossroads-forget");

/** Empties every other open tab. */
export function emptyOtherTabs(): void {
  channel?.postMessage("forget");
}

channel?.addEventListener("message", () => {
  forgetSlots();
  try {
    sessionStorage.setItem(MARK, "yes");
  } catch {
    // Storage is blocked: the tab is emptied without a word.
  }
  // What is in memory goes with the page.
  location.reload();
});

const isEmptied = tookMark();

function tookMark(): boolean {
  try {
    const isThere = sessionStorage.getItem(MARK) !== null;
    sessionStorage.removeItem(MARK);
    return isThere;
  } catch {
    return false;
  }
}

/** Whether the case of this tab has just gone, since another tab forgot everything on this device. */
export function wasEmptied(): boolean {
  return isEmptied;
}
