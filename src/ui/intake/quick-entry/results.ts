import { once } from "../../../rules/logic/memory";
import { isGoodResult } from "./good-results";
import { answer, close, hasAny, saysAnswer, take, type Desk } from "./desk";
import { isInDoubt } from "./in-doubt";
import { find, findAll, findWording, only, openLine, wordingSource, type Span } from "./line";
import { phraseAround } from "./phrases";
import {
  BECAUSE_OF,
  NAMED_SIDE_EFFECTS,
  NO_QUESTION,
  STRAY_REASONS,
  SIDE_EFFECTS,
  STOPPING,
  WORDINGS,
  type Wording,
} from "./vocabulary";

const FELL_SHORT = WORDINGS.filter(
  ({ field, answer: outcome }) => field === "outcome" && ["minimal", "insufficient", "worse"].includes(outcome),
)
  .flatMap((wording) => wording.words.map((words) => ({ wording, words })))
  .toSorted((one, other) => other.words.length - one.words.length);
const DUE_TO = ["due to", "because of", "d t", "b c", "secondary to"];
// Long patterns, made when a line first says that something was stopped.
const STOPPED_BECAUSE = once(
  () => new RegExp(`(?:${wordingSource(STOPPING)})[\\s,:;=-]*(?:(?:${wordingSource(BECAUSE_OF)})\\s*)?`, "u"),
);
const STOPPED_FOR_EFFECTS = once(
  () =>
    new RegExp(
      `(?:(?:${wordingSource(STOPPING)})[\\s,:;=-]*(?:(?:${wordingSource(BECAUSE_OF)})\\s*)?|(?:${wordingSource(DUE_TO)})\\s*)` +
        `(?<effects>(?:${wordingSource(NAMED_SIDE_EFFECTS)})(?:[\\s,/+&]*(?:and\\s+)?(?:${wordingSource(NAMED_SIDE_EFFECTS)}))*)`,
      "u",
    ),
);
/** "Wt gain -> stopped", "sedation, d/c". */
const STOPPED_AFTER_EFFECTS = once(
  () =>
    new RegExp(
      `(?<effects>${wordingSource(NAMED_SIDE_EFFECTS)})(?:\\s*[,;:=+>→/–-]+\\s*|\\s+(?=so|therefore|and))(?:(?:so|therefore|and)\\s+)?(?:${wordingSource(STOPPING)})`,
      "u",
    ),
);
/** "Nausea stopped": the nausea did. */
const EFFECT_BEFORE = once(() => new RegExp(`(?:${wordingSource(NAMED_SIDE_EFFECTS)})\\s+$`, "u"));
const STOPPED = once(() => new RegExp(wordingSource(STOPPING), "u"));

/** A result that is only told as the reason for stopping. */
export interface ReasonedResult extends Span {
  readonly wording: Wording;
}

/**
 * "Stopped no effect" is why it ended, and its result where the line tells no other; "stopped nausea" is a side effect.
 */
export function readStopping(desk: Desk): ReasonedResult | undefined {
  const result = readStoppedShort(desk);
  readStoppedForEffects(desk);
  return result;
}

/** A result directly behind a word for stopping; one pattern for all of them took longer than the rest of a line. */
function stoppedShort({ line }: Desk): ReasonedResult | undefined {
  for (const stopped of findAll(line, (left) => find(left, STOPPED_BECAUSE()))) {
    const behind = only(line, { from: stopped.to - 1, to: line.left.length });
    for (const { wording, words } of FELL_SHORT) {
      const found = findWording(behind, words);
      if (found?.from === stopped.to) return { from: stopped.from, to: found.to, wording };
    }
  }
  return undefined;
}

function readStoppedShort(desk: Desk): ReasonedResult | undefined {
  const short = hasAny(desk, STOPPING) ? stoppedShort(desk) : undefined;
  if (short === undefined) return undefined;
  answer(desk, short, "whyEnded", "noBenefit", saysAnswer("whyEnded", "noBenefit"));
  return desk.answers["whyEnded"] === "noBenefit" ? short : undefined;
}

/** Where no result is told for itself, and no percentage that falls short either. */
export function readReasonedResult(desk: Desk, reasoned: ReasonedResult | undefined): void {
  const { outcome, improvementPercent: percent } = desk.answers;
  if (reasoned === undefined || outcome !== undefined || Number(percent ?? 50) < 50) return;
  const { from, to, wording } = reasoned;
  desk.answers["outcome"] = wording.answer;
  const inferred = wording.inferred ?? "the result for which it was stopped";
  desk.parts.push({ from, to, says: saysAnswer("outcome", wording.answer), inferred });
}

function readStoppedForEffects(desk: Desk): void {
  if (!hasAny(desk, NAMED_SIDE_EFFECTS)) return;
  const isStopped = hasAny(desk, STOPPING);
  const effects =
    isStopped || hasAny(desk, DUE_TO)
      ? (find(desk.line, STOPPED_FOR_EFFECTS()) ?? find(desk.line, STOPPED_AFTER_EFFECTS()))
      : undefined;
  if (effects === undefined) return;
  const named = effects.match.groups?.["effects"] ?? "";
  answer(
    desk,
    effects,
    "whyEnded",
    "sideEffects",
    saysAnswer("whyEnded", "sideEffects"),
    `${named}, read as a side effect`,
  );
}

type AnyWording = Wording | { readonly field: undefined; readonly words: readonly string[] };
/** "Partial remission", "minimal relapse": the word is no result of its own. */
const OF_SOMETHING_ELSE =
  /^\s*(?:remission|remitter|remitted|hospital|day\s?(?:hospital|care)|relapse|missed|adherence|compliance)/u;
/** Every wording on its own, the longest first, so that "no better" is read before "better"; good results come last. */
const BY_LENGTH: readonly { readonly wording: AnyWording; readonly words: string }[] = [
  ...WORDINGS.filter((wording) => !isGoodResult(wording)).flatMap((wording) =>
    wording.words.map((words) => ({ wording, words })),
  ),
  ...NO_QUESTION.map((words) => ({ wording: { field: undefined, words: NO_QUESTION } as const, words })),
].toSorted((one, other) => other.words.length - one.words.length);

const TOLD_AS_REASON =
  /(?:stop\p{L}*|d\/?c(?:['’]?d|ed)?|discontinued|ceased|ended|came off|taken off|withdrawn|due to|d\/t|because|bc|b\/c|2°|secondary to|owing to|reason)\W*(?:(?:for|with|by|due to|d\/t|because|bc|b\/c|of|the|as|became|got|high)\W*)*$/u;
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

/** Side effects alone do not say that it ended for them. */
function isReason(desk: Desk): boolean {
  return desk.answers["ended"] !== undefined || hasAny(desk, [...STOPPING, ...DUE_TO]);
}

export function readWordings(desk: Desk): void {
  for (const { wording, words } of BY_LENGTH) {
    const found = findWording(desk.line, words);
    if (found === undefined) continue;
    if (wording.field === "outcome" && OF_SOMETHING_ELSE.test(desk.line.left.slice(found.to))) close(desk, found);
    else if (wording.field === undefined && isInDoubt(desk.line, found)) close(desk, found);
    else if (isNoReason(desk, words, found)) close(desk, found);
    else if (NAMELESS_EFFECTS.has(words) && !isReason(desk)) close(desk, found);
    else if (wording.field === undefined) take(desk, found, "noted; no question of a trial asks it");
    else
      answer(desk, found, wording.field, wording.answer, saysAnswer(wording.field, wording.answer), wording.inferred);
  }
  readNil(desk);
  const stopped = hasAny(desk, STOPPING) ? find(desk.line, STOPPED()) : undefined;
  if (stopped !== undefined && EFFECT_BEFORE().test(desk.line.left.slice(0, stopped.from))) close(desk, stopped);
  else if (stopped !== undefined && !isInDoubt(desk.line, stopped))
    take(desk, stopped, desk.answers["whyEnded"] === undefined ? "it ended; why is not said" : "it ended");
}

const NIL = /(?<=[,;.\u0001]\s*)nil(?=\s*(?:$|[,;.]))/u;

/** "8w, nil": said of the result, unless it stands behind side effects. */
function readNil(desk: Desk): void {
  const found = find(desk.line, NIL);
  if (found === undefined || OF_EFFECTS.test(desk.line.typed.slice(0, found.from))) return;
  const inferred = "read as little or none (less than 25 % better)";
  answer(desk, found, "outcome", "minimal", saysAnswer("outcome", "minimal"), inferred);
}
const OF_EFFECTS = /(?:s\/?es?|aes?|sfx|effects?|events?|allerg\p{L}+|adverse|meds?|medic\p{L}+)\W*$/iu;

export function readWording(desk: Desk, { field, answer: value, words, inferred }: Wording): void {
  for (const one of words.toSorted((short, long) => long.length - short.length)) {
    const found = findWording(desk.line, one);
    if (found !== undefined) answer(desk, found, field, value, saysAnswer(field, value), inferred);
  }
}
