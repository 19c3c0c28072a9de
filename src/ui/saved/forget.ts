import { emptyOtherTabs, openEmpty } from "../state/forgotten";
import { forgetSlots } from "../state/slot";
import { removeVault } from "./vault";

/** What "forget everything" removes, in words. */
export const WHAT_GOES: readonly string[] = [
  "every review saved on this device",
  "the case on screen with what can be undone and a what-if, here and in every other open tab of Crossroads, and drafts set aside because they could not be read",
  "your progress in the practice cases",
  "settings, such as the look and the time to lock",
];

/**
 * Removes everything that was ever entered or set in Crossroads from this device and its open tabs, then opens it as on
 * the first day. The copy of the app's own files stays: it holds nothing of anybody, and a copy that is taken away while
 * another tab is open does not come back, since its worker lives on without ever fetching it again.
 */
export async function forgetEverything(): Promise<void> {
  forgetSlots();
  emptyOtherTabs();
  await removeVault();
  openEmpty("here");
}
