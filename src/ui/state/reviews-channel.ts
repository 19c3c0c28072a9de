/** Over which tabs tell each other that something of the saved reviews changed, and nothing of what; undefined where a browser has none. */
export function reviewsChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("crossroads-reviews");
}
