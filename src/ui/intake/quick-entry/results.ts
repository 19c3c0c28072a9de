import { isGoodResult } from "./good-results";
import { answer, close, hasAny, saysAnswer, take, type Desk } from "./desk";
import { isInDoubt } from "./in-doubt";
import { find, findWording, openLine, type Span } from "./line";
import { phraseAround } from "./phrases";
import { readAlone } from "./results-alone";
import { NO_QUESTION, STRAY_REASONS, SIDE_EFFECTS, STOPPING, WORDINGS, type Wording } from "./vocabulary";
import { DUE_TO, EFFECT_BEFORE, ENDED, IT_ENDED, readOwnChoice, STOPPED, SWITCHES } from "./stopping";

type AnyWording = Wording | { readonly field: undefined; readonly words: readonly string[] };
/** "Partial remission", "minimal relapse": the word is no result of its own. */
const OF_SOMETHING_ELSE =
  /^\s*(?:remission|remitter|remitted|hospital|day\s?(?:hospital|care)|relapse|missed|adherence|compliance|doses?|course|trial)/u;
/** "Helped some" says how much; "helped some symptoms", "helped some days" say what or when. */
const isSomeOf = (words: string, behind: string) =>
  words.endsWith(" some") && /^\s+(?:\p{L}+\s+)*\p{L}+s(?!\p{L})/u.test(behind);
/** Every wording on its own, the longest first, so that "no better" is read before "better"; good results come last. */
const BY_LENGTH: readonly { readonly wording: AnyWording; readonly words: string }[] = [
  ...WORDINGS.filter((wording) => !isGoodResult(wording)).flatMap((wording) =>
    wording.words.map((words) => ({ wording, words })),
  ),
  ...NO_QUESTION.map((words) => ({ wording: { field: undefined, words: NO_QUESTION } as const, words })),
].toSorted((one, other) => other.words.length - one.words.length);

const TOLD_AS_REASON =
  /(?:stop\p{L}*|d\/?c(?:['’]?d|ed)?|discontinued|ceased|ended|came off|taken off|weaned off|weaned|quit|halted|withdrawn|switched|due to|d\/t|because|bc|b\/c|2°|secondary to|owing to|reason)\W*(?:(?:for|with|by|due to|d\/t|because|bc|b\/c|of|the|as|when|she|he|was|became|got|high|at)\W*)*$/u;
const INTOLERANCE: ReadonlySet<string> = new Set(
  WORDINGS.filter(({ answer: why }) => why === "sideEffects").flatMap(({ words }) =>
    words.filter((word) => /tol/u.test(word)),
  ),
);
const OF_A_DOSE =
  /^\s*(?:(?:of|at|to|the|an?|any|above|over|beyond)\s+)*(?:[\d>]|higher|more(?!\p{L})|increase|uptitration)/u;

/** Cost, supply or pregnancy told for another reason; a dose that was not tolerated. */
function isNoReason(desk: Desk, words: string, found: Span): boolean {
  const [before, behind] = phraseAround(openLine(desk.line.typed).left, found);
  if (STRAY_REASONS.has(words)) return !TOLD_AS_REASON.test(before) && `${before}${behind}`.trim() !== "";
  return (
    INTOLERANCE.has(words) &&
    ((OF_A_DOSE.test(behind) && /\d/u.test(desk.line.typed.slice(0, found.from))) ||
      /^\s*[\d.]+\s*(?:mg\s*)?(?:was\s*)?$/u.test(before))
  );
}

const NAMELESS_EFFECTS: ReadonlySet<string> = new Set(SIDE_EFFECTS);

/** "Because of the cost", "as pregnant": the words that lead to a reason belong to it. */
function withBecause({ line }: Desk, { from, to }: Span): Span {
  const [lead = ""] = BECAUSE.exec(line.left.slice(0, from)) ?? [];
  return { from: from - lead.length, to };
}
/** Reasons before which "because of" may stand. */
const WITH_BECAUSE: ReadonlySet<string> = new Set(["other", "supplyOrCost", "ownChoice", "sideEffects"]);
const BECAUSE =
  /(?<![\p{L}\p{N}])(?:due\s+to|because\s+of|because|bc\s+of|bc|b\/c|d\/t|2\/2|secondary\s+to|as|when|for)\s+(?:(?:she|he|was|became|got|the|an?|of|pt|patient)\s+)*$/u;

/** Side effects alone do not say that it ended for them. */
function isReason(desk: Desk): boolean {
  return (
    desk.answers["ended"] !== undefined ||
    /(?<!\p{L})(?:reasons?|why)\W/iu.test(desk.line.typed) ||
    hasAny(desk, [...STOPPING, ...DUE_TO])
  );
}

const AT_MOST = /^\s+at\s+(?:best|most)(?![\p{L}\p{N}])/u;

/** With the words that lead to a reason, or that bound a result: "partial at best" is marked. */
function readOne(desk: Desk, found: Span, { field, answer: value, inferred }: Wording): void {
  const [bound = ""] = (field === "outcome" ? AT_MOST.exec(desk.line.left.slice(found.to)) : null) ?? [];
  const { from, to } = WITH_BECAUSE.has(value) ? withBecause(desk, found) : found;
  const marked = bound === "" ? inferred : (inferred ?? "read as no more than that");
  answer(desk, { from, to: to + bound.length }, field, value, saysAnswer(field, value), marked);
}

export function readWordings(desk: Desk): void {
  for (const { wording, words } of BY_LENGTH) {
    const found = findWording(desk.line, words);
    if (found === undefined) continue;
    const behind = desk.line.left.slice(found.to);
    if (wording.field === "outcome" && (OF_SOMETHING_ELSE.test(behind) || isSomeOf(words, behind))) close(desk, found);
    else if (wording.field === undefined && isInDoubt(desk.line, found)) close(desk, found);
    else if (isNoReason(desk, words, found)) close(desk, found);
    else if (NAMELESS_EFFECTS.has(words) && !isReason(desk)) close(desk, found);
    else if (wording.field === undefined) take(desk, found, "noted; no question of a trial asks it");
    else readOne(desk, found, wording);
  }
  readAlone(desk, false);
  readOwnChoice(desk);
  const stopped = hasAny(desk, [...STOPPING, ...SWITCHES]) ? find(desk.line, STOPPED()) : undefined;
  if (stopped !== undefined && EFFECT_BEFORE().test(desk.line.left.slice(0, stopped.from))) close(desk, stopped);
  else if (stopped !== undefined && !isInDoubt(desk.line, stopped))
    take(desk, stopped, desk.answers["whyEnded"] === undefined ? ENDED : IT_ENDED);
}

export function readWording(desk: Desk, { field, answer: value, words, inferred }: Wording): void {
  for (const one of words.toSorted((short, long) => long.length - short.length)) {
    const found = findWording(desk.line, one);
    if (found !== undefined) answer(desk, found, field, value, saysAnswer(field, value), inferred);
  }
}
