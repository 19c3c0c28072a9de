import { openLine, type OpenLine, type Span } from "./line";
import { NEGATORS, NEAR_MISSES, SMALL_WORDS } from "./vocabulary";

const anyOf = (words: readonly string[]) =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll("'", "['’]?").replaceAll(" ", String.raw`\s+`))
    .join("|");

const TURNING = String.raw`(?<![\p{L}\p{N}])(?:${anyOf([...NEGATORS, ...NEAR_MISSES])})`;
const SMALL = String.raw`(?:[\s-]+(?:${anyOf(SMALL_WORDS)}))`;
/** "not", "never really", "did not achieve a", "no effect or": then the words, which say the opposite of themselves. */
const TURNED_BEFORE = new RegExp(
  String.raw`${TURNING}(?:${SMALL}{0,4}[\s-]*|(?:\s+[^\s,;.]+){1,4}\s+(?:or|nor)\s+)$`,
  "u",
);
/** "No remission/". */
const TURNED_AT_A_SLASH = new RegExp(String.raw`${TURNING}(?:\s+[^\s,;.]+){1,4}\s*\/\s*$`, "u");
/** "?partial", "SE?", "? good response". */
const QUESTIONED_BEFORE = new RegExp(String.raw`\?${SMALL}{0,4}\s*$`, "u");
/** "Remission not achieved", "response: none", "partial?". */
const TURNED_BEHIND =
  /^\s*(?:\?|[:=–-]?\s*(?:no|not|nil|none|never|absent)(?=\s*(?:$|[,;.)]))|(?:was|were|has|had)?\s*(?:not|never)\s+(?:yet\s+|been\s+|fully\s+){0,2}(?:achieved|reached|attained|obtained|seen|sustained|maintained|confirmed|had|present|certain|sure|clear)(?!\p{L}))/u;
/** "Failed to" says what did not happen, not that all of it failed. */
const isFailedTo = (said: string, behind: string) => /fail(?:ed|ure)?$/u.test(said) && /^\s+to(?!\p{L})/u.test(behind);

/** Whether words of a line are turned into their opposite or put in doubt by what stands beside them, read or not. */
export function isInDoubt({ typed, left }: OpenLine, { from, to }: Span): boolean {
  const before = left.slice(0, from);
  return (
    TURNED_BEFORE.test(openLine(typed.slice(0, from)).left) ||
    TURNED_AT_A_SLASH.test(before) ||
    QUESTIONED_BEFORE.test(before) ||
    TURNED_BEHIND.test(left.slice(to)) ||
    isFailedTo(left.slice(from, to), left.slice(to))
  );
}
