import { answer, close, saysAnswer, withdraw, type Desk } from "./desk";
import { readAlone } from "./results-alone";
import { findWording, reopened, type Span } from "./line";
import { DEGREES, FILLERS, HARMLESS, NAMED_SIDE_EFFECTS, NEGATORS, SIDE_EFFECTS, WORDINGS } from "./vocabulary";

/** Results that a word beside them can turn into a failure: they are read last, when all else of the line has been read. */
const GOOD: ReadonlySet<string> = new Set(["remission", "response"]);
export const isGoodResult = ({
  field,
  answer: value,
}: {
  readonly field?: string | undefined;
  readonly answer?: string;
}) => field === "outcome" && value !== undefined && GOOD.has(value);

const GOOD_RESULTS = WORDINGS.filter(isGoodResult)
  .flatMap((wording) => wording.words.map((words) => ({ ...wording, words })))
  .toSorted((one, other) => other.words.length - one.words.length);

const wordsOf = (wordings: readonly string[]) => wordings.flatMap((words) => words.split(" "));
const EFFECTS = new Set(wordsOf([...SIDE_EFFECTS, ...NAMED_SIDE_EFFECTS]).filter((word) => !FILLERS.has(word)));
const OPENING = new Set(NEGATORS.filter((word) => !word.includes(" ")));
/** An amount that was left unread says nothing of a result; a nought does. */
const AMOUNT = /^(?:[x×]|at|@)?[1-9]\d+[\d.]*(?:mg|mcg)?$/u;
const passes = (word: string) => HARMLESS.has(word) || FILLERS.has(word) || EFFECTS.has(word) || AMOUNT.test(word);

/** "Nausea much better": of that alone. */
const OF_EFFECTS = /better|improved|resolved|gone/u;

/**
 * "Response", "good response", "in remission": read where no word that nobody has read stands beside it, since "no
 * appreciable response", "response: transient" and "remission of anxiety only" are no such results.
 */
export function readGoodResults(desk: Desk): void {
  for (const { field, answer: value, words, inferred } of GOOD_RESULTS) {
    const found = findWording(desk.line, words);
    if (found === undefined) continue;
    const isBare = !words.includes(" ");
    const { left } = desk.closed.reduce(reopened, desk.line);
    const isAsSaid = !isTurnedBefore(desk, left.slice(0, found.from), found, isBare);
    const isOfEffects = OF_EFFECTS.test(words) && EFFECTS.has(/(\S+)\s+$/u.exec(left.slice(0, found.from))?.[1] ?? "");
    if (!isAsSaid || isOfEffects || isTurnedBehind(desk, left.slice(found.to), found, isBare)) close(desk, found);
    else answer(desk, found, field, value, saysAnswer(field, value), inferred);
  }
  readAlone(desk, true);
  withdrawContradicted(desk);
}

/** The words of the same phrase before a result, the nearest first. */
function isTurnedBefore({ line }: Desk, before: string, { from }: Span, isBare: boolean): boolean {
  // "(-) response", "-response"; a dash with spaces on both sides only parts.
  if (/(?:\(\s*[-–−]\s*\)\s*|\s[-−])$/u.test(before)) return true;
  const isSentence = /\p{Lu}/u.test(line.typed.charAt(from));
  for (let rest = before; ;) {
    const trimmed = rest.replace(/(?:[\s()[\]"“”'’/:=+]|(?<=\S)[-–])+$/u, "");
    const phrase = isSentence ? trimmed : trimmed.replace(/(?<=\p{L})\.$/u, "");
    const word = /[^\s,;:()[\]/.\u0001–—→]+$/u.exec(phrase)?.[0];
    if (word === undefined || /^[-+>]+$/u.test(word)) return false;
    const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (EFFECTS.has(bare)) return false;
    if (DEGREES.has(bare) || OPENING.has(bare) || (isBare && !passes(bare))) return true;
    rest = phrase.slice(0, -word.length);
  }
}

const NEXT_PHRASE = /^\s*(?:[,;(]|[-–—→>]+(?=\s)|\.(?=\s|$)|(?:but|and|then|though|although|however)(?!\p{L}))\s*/u;
/** "Remission for 2 years"; "response 2/10" is another result. */
const TIME = /^\s*[1-9][\d.–-]*\+?\s*(?:\/(?:52|12|7)(?!\d)|w|d|m|y)/u;
const WORD = /^[\s)\]"”'’]*(?<sign>[:=<>≤≥~]*)\s*(?<word>[^\s,;()[\]\u0001]*)/u;

/** The words of the same phrase behind a result; of the next phrase, whether it begins with how much of a result it was. */
function isTurnedBehind({ line }: Desk, behind: string, { to }: Span, isBare: boolean): boolean {
  let isPart = false;
  // "Resp. < 50%": the point of a short form ends no sentence.
  const isShort = /resp$/iu.test(line.typed.slice(0, to));
  for (let rest = isShort ? behind.replace(/^\./u, " ") : behind; ;) {
    const next = NEXT_PHRASE.exec(rest)?.[0] ?? "";
    rest = rest.slice(next.length);
    const match = WORD.exec(rest);
    const { sign = "", word = "" } = match?.groups ?? {};
    const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
    if (next !== "") return DEGREES.has(bare);
    if (bare === "") return false;
    if (sign !== "" || DEGREES.has(bare)) return true;
    if (/^(?:no|not|never)$/u.test(bare)) return !/^\W*\S+\s+(?:\p{L}+\s+)?remi(?:ssion|tt?)/u.test(rest);
    const isOpen = !passes(bare) && !TIME.test(rest);
    if (isOpen && (isBare || isPart)) return true;
    if (isOpen || /^(?:without|until|while|when|if)$/u.test(bare)) return false;
    isPart = /^(?:of|in)$/u.test(bare);
    rest = rest.slice(match?.[0].length ?? rest.length);
  }
}

/** "30% improvement, response": of two that contradict each other the better one is not read. */
function withdrawContradicted(desk: Desk): void {
  const { outcome, improvementPercent: percent } = desk.answers;
  if (outcome === undefined || percent === undefined || outcome === "unknown") return;
  const isHalf = Number(percent) >= 50;
  if (GOOD.has(outcome) === isHalf) return;
  if (isHalf) withdraw(desk, "improvementPercent");
  else withdraw(desk, "outcome");
}
