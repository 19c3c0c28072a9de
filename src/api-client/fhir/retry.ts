import type { Fault, FaultCode } from "./faults";
import { RETRY_AFTER_CAP_MS } from "./retry-after";

/** Times one address is asked at most. Only reading is ever repeated, so a repeat changes nothing in the record. */
const MAX_TRIES = 3;

const FIRST_WAIT_MS = 1_000;

/** Faults that may pass by themselves. All others stay as they are until somebody does something. */
const PASSING: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "too-many-requests",
  "server-error",
  "bad-gateway",
  "unavailable",
  "gateway-timeout",
  "timeout",
  "offline",
  "unreachable",
  "cut-off",
]);

/**
 * Decides whether to ask again, and when.
 *
 * The wait doubles with each try, and half of it is left to chance, so that many readers do not come back at once. A
 * server that names a time (`Retry-After`) is left alone that long, and is not asked again when it names more than a
 * minute.
 *
 * @param tries - how often the address was asked so far, 1 or more
 * @param chance - from 0 up to 1
 * @returns milliseconds to wait, or undefined when it is not to be asked again
 */
export function waitBeforeRetry(fault: Fault, tries: number, chance: number): number | undefined {
  if (!PASSING.has(fault.code) || tries >= MAX_TRIES) return undefined;
  if (fault.retryAfterMs !== undefined) {
    return fault.retryAfterMs <= RETRY_AFTER_CAP_MS ? fault.retryAfterMs : undefined;
  }
  const longest = FIRST_WAIT_MS * 2 ** (tries - 1);
  return longest / 2 + (longest / 2) * chance;
}
