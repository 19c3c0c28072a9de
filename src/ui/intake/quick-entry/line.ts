/** Stands where something was already read: no word, no number, no space. */
const READ = "\u0001";

/** A line of text of which parts have been read. Positions are those of the line as it was typed. */
export interface OpenLine {
  readonly typed: string;
  /** The same length; what was read is blotted out. Lower case. */
  readonly left: string;
}

/** A stretch of the line. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Lower case without changing any position: letters whose small form has another length stay as they are. */
function lowered(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

export function openLine(typed: string): OpenLine {
  return { typed, left: lowered(typed).replaceAll(READ, " ") };
}

/** The line with a stretch blotted out. */
export function without({ typed, left }: OpenLine, { from, to }: Span): OpenLine {
  return { typed, left: left.slice(0, from) + READ.repeat(to - from) + left.slice(to) };
}

/** The line with everything but a stretch blotted out. */
export function only({ typed, left }: OpenLine, { from, to }: Span): OpenLine {
  return { typed, left: READ.repeat(from) + left.slice(from, to) + READ.repeat(Math.max(0, left.length - to)) };
}

/** The line with a stretch put back as it was typed, to be shown as not understood. */
export function reopened({ typed, left }: OpenLine, { from, to }: Span): OpenLine {
  return { typed, left: left.slice(0, from) + openLine(typed.slice(from, to)).left + left.slice(to) };
}

/** Words, or what is none: a letter, digit or question mark belongs to a word. */
const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}${READ}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}${READ}])`;

const WORDINGS = new Map<string, { readonly parts: readonly string[]; pattern?: RegExp }>();

/**
 * Finds a wording as whole words. There are hundreds of wordings and making a pattern takes time, so each is made when
 * the words of its wording stand in a line for the first time.
 */
export function findWording(line: OpenLine, words: string): (Span & { readonly match: RegExpExecArray }) | undefined {
  const wording = WORDINGS.get(words) ?? { parts: words.split(" ") };
  WORDINGS.set(words, wording);
  for (const part of wording.parts) if (!line.left.includes(part)) return undefined;
  wording.pattern ??= new RegExp(wordingSource([words]), "u");
  return find(line, wording.pattern);
}

/**
 * The inside of a pattern for any of some wordings as whole words, the longest first; between the words of one spaces,
 * hyphens, slashes, colons or full stops may stand.
 */
export function wordingSource(wordings: readonly string[]): string {
  const inner = wordings
    .toSorted((one, other) => other.length - one.length)
    .map((words) => words.split(" ").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .map((parts) => parts.join(String.raw`[\s./:=–’'-]{0,3}`));
  // The edges stand once: each of them is a long class of characters, and a pattern of hundreds took long to make.
  return `${EDGE_BEFORE}(?:${inner.join("|")})${EDGE_AFTER}`;
}

/** The first stretch that a pattern fits. */
export function find({ left }: OpenLine, pattern: RegExp): (Span & { readonly match: RegExpExecArray }) | undefined {
  const match = pattern.exec(left);
  if (match === null) return undefined;
  const lead = match[0].length - match[0].trimStart().length;
  return { from: match.index + lead, to: match.index + match[0].length, match };
}

/** Every stretch that a search finds, one after the other. */
export function findAll<Found extends Span>(
  line: OpenLine,
  next: (line: OpenLine) => Found | undefined,
): readonly Found[] {
  const found = next(line);
  return found === undefined || found.to <= found.from ? [] : [found, ...findAll(without(line, found), next)];
}

/** Signs that mean something, whatever it is. */
const SIGN = /[✗✘✓✔↑↓±]|[-+]{2}|\+\/-/u;

/** Stretches of words that nobody has read; punctuation is left out, and so are fillers, but not within some stretches. */
export function unread(
  { typed, left }: OpenLine,
  isFiller: (word: string) => boolean,
  whole: readonly Span[],
): readonly (Span & { readonly text: string })[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { 0: word, index } of left.matchAll(/[^\s,;()\u0001]+/gu)) {
    const bare = word.replace(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?%]+$/gu, "");
    const isWithin = whole.some(({ from, to }) => from <= index && index < to);
    const isSign = SIGN.test(word) || (isWithin && /^[^.:/&'"|]+$/u.test(word));
    if (bare === "" ? !isSign : isFiller(bare) && !isWithin) continue;
    const last = stretches.at(-1);
    const to = index + word.length;
    if (last !== undefined && /^\s*$/.test(left.slice(last.to, index))) last.to = to;
    else stretches.push({ from: index, to });
  }
  return stretches.map(({ from, to }) => ({ from, to, text: typed.slice(from, to) }));
}
