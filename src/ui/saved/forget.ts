import { emptyOtherTabs } from "../state/forgotten";
import { forgetSlots } from "../state/slot";
import { removeVault } from "./vault";

/** What "forget everything" removes, in words. */
export const WHAT_GOES: readonly string[] = [
  "every review saved on this device",
  "the case on screen with what can be undone and a what-if, here and in every other open tab of Crossroads, and drafts set aside because they could not be read",
  "your progress in the practice cases",
  "settings, such as the look and the time to lock",
  "the files of the app that are kept for use without network",
];

/** Removes everything of Crossroads from this device and its open tabs, then opens it as on the first day. */
export async function forgetEverything(): Promise<void> {
  forgetSlots();
  emptyOtherTabs();
  await removeVault();
  if ("caches" in globalThis) for (const name of await caches.keys()) await caches.delete(name);
  if ("serviceWorker" in navigator)
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  location.reload();
}
