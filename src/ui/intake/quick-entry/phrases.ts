import { DATE_LABELS } from "../../../rules/intake/dates";
import { marked, saysAnswer, type Desk } from "./desk";
import { reopened, without, type OpenLine, type Span } from "./line";
import { isNamedEffect } from "./stopping";
import { markToldOfElse } from "./told-of-else";
import { excludingResults, markBesideOther } from "./two-results";
import { FILLERS, HARMLESS, NAMED_SIDE_EFFECTS, NOT_HARMLESS, SIDE_EFFECTS } from "./vocabulary";

/** What a word or sign beside them can turn into something else. */
const CAREFUL = ["outcome", "adherence", "whyEnded", "episode"] as const;
const BESIDE = "beside words that are not understood";

/** Where a phrase ends: at a comma, a full stop, a bracket, an arrow, or at a slash, dash or plus between spaces. */
const END = /[,;()[\]\n|]|\.(?=\s|$)|(?<=\S)\s+(?:[/+&]|[-–—]+)(?=\s+\S)|[-=]+>|→/gu;
/** Behind these another thing is told. */
const AND =
  /^(?:and|then|but|or|plus|without|despite|due|because|bc|aug\p{L}*|after\s+(?!stop|d\/c|ceas|disc|com)\S+)$/u;
const LABEL = /^(?:resp|response|outcome|result|reason|effect|adherence|compliance|status):$|^(?:why|reasons?):?$/u;
const PIECE = /\u0001+|[^\s\u0001]+/gu;
/** Signs that say something of what they stand beside: minus, plus, cross, arrow, question mark. */
const SIGN = /^(?:[-–−✗✘×xø↓↑±+?]|\+\/-|-\/\+|[-–−+✗✓]{2,})$/u;
const BRACKET_BEHIND = /^\s*[([]([^)\]]*)[)\]]/u;
const BRACKET_BEFORE = /[([]([^()[\]]*)[)\]]\s*$/u;
/** An amount that was read as nothing leaves a result what it is, unless the result is said to be "of" it. */
const AMOUNT = /^(?:[x×~<>≤≥@]|at)*\d/u;

type Place = "beside" | "elsewhere";

/** Side effects say nothing of a result, or of a reason that is one itself. */
const EFFECTS = new Set([...SIDE_EFFECTS, ...NAMED_SIDE_EFFECTS].filter((words) => !words.includes(" ")));

/** "W/ no response", "w no response"; behind a number it is weeks. */
const isWith = (piece: string) => /^w\/?$/u.test(piece);

function isHarmless(word: string): boolean {
  return (HARMLESS.has(word) || FILLERS.has(word)) && !NOT_HARMLESS.has(word);
}

/** The words of the same phrase before a stretch and behind it. */
export function phraseAround(text: string, { from, to }: Span): readonly [before: string, behind: string] {
  const ends = [...text.matchAll(END)].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length }));
  return [
    text.slice(ends.findLast((end) => end.to <= from)?.to ?? 0, from),
    text.slice(to, ends.find((end) => end.from >= to)?.from),
  ];
}

/** Words that nobody has read, from what was read outwards: whether one stands directly there, or behind something read. */
function firstUnread(pieces: readonly string[], isAttached: boolean, isStrict: boolean): Place | undefined {
  let place: Place = "beside";
  for (const [at, piece] of pieces.entries()) {
    const bare = piece.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
    // A hyphen between two words joins them; at the end of a phrase, or held to one of them alone, it is a minus.
    const isJoint = /^[-–+/]$/u.test(piece) && at < pieces.length - 1 && !(at === 0 && isAttached);
    if (piece.startsWith("\u0001") || AND.test(`${bare}${bare === "after" ? ` ${pieces[at + 1] ?? ""}` : ""}`))
      place = "elsewhere";
    else if (LABEL.test(piece) || (isWith(piece) && !/\d$/u.test(pieces[at + 1] ?? ""))) continue;
    else if (/^[x×]$/u.test(piece) && AMOUNT.test(pieces[at + 1] ?? "")) continue;
    else if (SIGN.test(piece) && !isJoint) return place;
    else if (bare !== "" && AMOUNT.test(bare)) {
      return isStrict || pieces[at - 1] === "of" ? place : "elsewhere";
    } else if (bare === "according" || (bare === "per" && isInformant(pieces, at))) return "elsewhere";
    else if (EFFECTS.has(bare) && !isStrict) return "elsewhere";
    else if (bare !== "" && !isHarmless(bare)) return place;
  }
  return undefined;
}

/** "Per pt", "per husband": who says so, and another may say otherwise. */
function isInformant(pieces: readonly string[], at: number): boolean {
  return [pieces[at - 1], pieces[at + 1]].some(
    (beside) => /^\p{L}{2,}/u.test(beside ?? "") && !/^(?:day|week|month)/u.test(beside ?? ""),
  );
}

function inBracket(content: string | undefined, isStrict: boolean): Place | undefined {
  const pieces: readonly string[] = content?.match(PIECE) ?? [];
  return pieces.length === 1 && !AMOUNT.test(pieces[0] ?? "") ? firstUnread(pieces, false, isStrict) : undefined;
}

/**
 * Whether unread words or signs stand in the phrase of a stretch: directly beside it, or elsewhere.
 *
 * @param isStrict - amounts and side effects count as well, as beside doses taken ("adherent 6/7 d")
 */
function unreadBeside(left: string, { from, to }: Span, isStrict: boolean): Place | undefined {
  const [before, behind] = [left.slice(0, from), left.slice(to)];
  const [phraseBefore, phraseBehind] = phraseAround(left, { from, to });
  const places = [
    firstUnread((phraseBefore.match(PIECE) ?? []).toReversed(), /(?:^|\s)[-–−+]$/u.test(phraseBefore), isStrict),
    firstUnread(phraseBehind.match(PIECE) ?? [], /^[-–−+](?:\s|$)/u.test(phraseBehind), isStrict),
    inBracket(BRACKET_BEHIND.exec(behind)?.[1], isStrict),
    inBracket(BRACKET_BEFORE.exec(before)?.[1], isStrict),
  ];
  return places.find((place) => place === "beside") ?? places.find((place) => place !== undefined);
}

/** With the sign that stands directly there, so that it is shown. */
function withSigns(left: string, { from, to }: Span): Span {
  const [before = ""] =
    /(?:^|(?<=\s))(?:[-–−✗✘×x↓↑±+]+|\+\/-|[([]\s*[-–−+?]+\s*[)\]])\s*$/u.exec(left.slice(0, from)) ?? [];
  const [behind = ""] = /^\s*(?:\+\/-|[-–−✗✘×x↓↑±+]+(?=\s|$)|[([]\s*[-–−+?]+\s*[)\]])/u.exec(left.slice(to)) ?? [];
  return { from: from - before.length, to: to + behind.length };
}

const LONE_DASH = /^[^–-]*\S\s+[-–]\s*$/u;

/** "10w - response": a dash that parts nothing else of the line may be a minus before a bare result. */
function isMinus({ left, typed }: OpenLine, { from, to }: Span): boolean {
  const isBare = /^(?:resp|respon[sc]e|responded|responder|remission|remitted)$/iu.test(typed.slice(from, to));
  return isBare && LONE_DASH.test(typed.slice(0, from)) && left.slice(to).trim() === "";
}

/**
 * The one rule for results, adherence, reasons and episodes: with an unread word directly beside them they stay open;
 * with one elsewhere in their phrase they are taken, and say so.
 *
 * @param behind - what the line goes on with, which belongs to no reading
 * @returns the stretches to leave open
 */
export function settle(desk: Desk, behind: string): readonly Span[] {
  const line = desk.closed.reduce(reopened, desk.line);
  const { left } = line;
  const all = (left + behind).trimEnd();
  const said = new Map(CAREFUL.map((field) => [saysAnswer(field, desk.answers[field] ?? ""), field]));
  const uses = desk.parts.filter(({ says }) => says === saysAnswer("takenFor", desk.answers["takenFor"] ?? "pain"));
  const open: Span[] = [];
  for (const [at, part] of desk.parts.entries()) {
    const field = said.get(part.says);
    if (field === undefined && DATED.test(part.says) && unreadBeside(all, part, false) !== undefined)
      desk.parts[at] = marked(part, BESIDE);
    if (field === undefined) continue;
    // "Now on 50mg" is still taken; "ongoing nausea" is not.
    const isStrict =
      field !== "outcome" &&
      desk.answers["whyEnded"] !== "sideEffects" &&
      !/\son$/iu.test(desk.line.typed.slice(part.from, part.to));
    // "Good response for anxiety": of that, not of the depression.
    const isOfUse = field === "outcome" && uses.some(({ from }) => from === part.to + 1);
    const place =
      isOfUse || isMinus(line, part) ? "beside" : unreadBeside(all, part, isStrict || field === "adherence");
    if (place === "beside" && !isNamedEffect(part)) open.push(withSigns(left, part));
    else if (place !== undefined) desk.parts[at] = marked(part, BESIDE);
  }
  if (open.length > 0) return open;
  takeLabels(desk, line);
  markToldOfElse(desk);
  markBesideOther(desk);
  return excludingResults(desk);
}

const DATED = new RegExp(`^(?:${Object.values(DATE_LABELS).join("|")}): `, "u");

/** A label, or "with", directly before what was read: it is understood. */
const LABELLED =
  /(?<=(?:^|[,;.|(]|\s[–—-])\s*)(?:(?:duration|dur|time|length|dose|max\s+dose|strength|response|resp|outcome|results?|effect|reasons?(?:\s+for\s+stopping)?|why|adherence|adh|compliance|concordance|status|weeks|wks)\s*[:=]|(?:response|outcome|result|reason|why)(?=\s))\s*(?=\u0001)|(?<![\p{L}\p{N}\u0001])(?:w\/|(?<!\d\s)w(?=\s)|with(?=\s))\s*(?=\u0001)/gu;

function takeLabels(desk: Desk, { left }: OpenLine): void {
  for (const { 0: label, index } of left.matchAll(LABELLED))
    desk.line = without(desk.line, { from: index, to: index + label.trimEnd().length });
}
