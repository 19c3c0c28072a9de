/** The longest a server's wish to be left alone is waited for; a longer one is told to the user instead. */
export const RETRY_AFTER_CAP_MS = 60_000;

/**
 * How long the header `Retry-After` asks to wait.
 *
 * @param header - seconds, or an HTTP date
 * @param now - in milliseconds since 1970
 * @returns milliseconds, 0 for a date gone by; undefined when the header is missing or is neither
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  // An HTTP date begins with the name of a day; `Date.parse` alone would also take "1.5" for a date.
  const date = /^[A-Z][a-z]{2,8}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A time span as people say it, rounded up to whole seconds, or minutes from two minutes on. */
export function inTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}
