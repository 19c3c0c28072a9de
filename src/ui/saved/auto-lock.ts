import { useLock } from "../state/lock";

/** How long before it locks it is said, in seconds. */
const WARNING_SECONDS = 30;

const USE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Calls `lock` when nobody has used the page for some minutes, and says so for half a minute before; 0 is never.
 * Returns what ends the watch.
 */
export function watchIdle(minutes: number, lock: () => void): () => void {
  let usedAt = Date.now();
  const used = () => {
    usedAt = Date.now();
    if (useLock.getState().locksIn !== null) useLock.setState({ locksIn: null });
  };
  const look = () => {
    const left = Math.ceil((usedAt + minutes * 60_000 - Date.now()) / 1000);
    if (left <= 0) {
      end();
      lock();
    } else if (left <= WARNING_SECONDS) useLock.setState({ locksIn: left });
  };
  // The time is compared, not counted: a device that slept has been idle meanwhile.
  const timer = minutes === 0 ? undefined : setInterval(look, 1000);
  const end = () => {
    clearInterval(timer);
    for (const kind of USE) document.removeEventListener(kind, used, true);
    useLock.setState({ locksIn: null, stay: () => undefined });
  };
  for (const kind of USE) document.addEventListener(kind, used, true);
  useLock.setState({ stay: used });
  return end;
}
