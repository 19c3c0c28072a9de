/** Signs that break a line, cannot be seen, or turn the direction of what follows. Joiners inside words are none. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Characters of one name or value that a message shows. */
const LONGEST = 60;

/** Text on one line: signs that cannot be seen are written out, such as \u{a} for a line break. */
export function onOneLine(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Text from outside as a message shows it: on one line, and cut short. What was read stays as it is. */
export function shown(text: string): string {
  return onOneLine(text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text);
}
