import { once } from "../../../rules/logic/memory";
import { isGoodResult } from "./good-results";
import { answer, close, hasAny, saysAnswer, take, withdraw, type Desk, type Part } from "./desk";
import { find, findAll, findWording, only, openLine, wordingSource, type Span } from "./line";
import { exactMedicineIn } from "./medicine-in-line";
import {
  BECAUSE_OF,
  GROUPS,
  NAMED_SIDE_EFFECTS,
  SIDE_EFFECTS,
  SIDE_EFFECTS_OF_STOPPING,
  STOPPING,
  WORDINGS,
  type Wording,
} from "./vocabulary";

const FELL_SHORT = WORDINGS.filter(
  ({ field, answer: outcome }) => field === "outcome" && ["minimal", "insufficient", "worse"].includes(outcome),
)
  .flatMap((wording) => wording.words.map((words) => ({ wording, words })))
  .toSorted((one, other) => other.words.length - one.words.length);
export const DUE_TO = ["due to", "because of", "d t", "b c", "secondary to"];
// Long patterns, made when a line first says that something was stopped.
const STOPPED_BECAUSE = once(
  () => new RegExp(`(?:${wordingSource(STOPPING)})[\\s.,:;=-]*(?:(?:${wordingSource(BECAUSE_OF)})\\s*)?`, "u"),
);
/** "Too sedated", "weight up 6 kg", "BP 150/95", "tremor and rash". */
const EFFECT = once(() => {
  const how =
    "too|very|so|severe|excessive|bad|marked|significant|intolerable|persistent|worsening|new|the|her|his|more|quite|really|felt|feeling|" +
    "became|got|getting|made\\s+(?:her|him|me|them)|some|\\+{1,3}|↑";
  const much =
    "(?:qtc|(?:bp|wt|weight)(?:\\s+(?:up|gain|rise))?|gained|put\\s+on)(?:\\s+to)?\\s*[+~>]?\\d{1,3}(?:\\.\\d)?(?:/\\d{2,3})?\\s*" +
    "(?:kgs?|lbs?|pounds?|stones?|st|ms(?:ec)?)?(?![\\p{L}\\p{N}%])";
  const named = `(?:(?:${how})\\s+)*(?:${much}|${wordingSource([...NAMED_SIDE_EFFECTS, ...SIDE_EFFECTS_OF_STOPPING])}(?:\\s+\\d\\.\\d+)?)`;
  return new RegExp(`${named}(?:(?:[\\s,/+&]*(?:and\\s+)?|\\s*\\+{1,3}\\s*)${named})*`, "u");
});
const SWITCHED =
  "(?:(?:switched|swapped|(?<!dose\\s)changed)(?:\\s+over)?(?=\\s*(?:$|[,;.)]))|(?:switched|swapped|changed|crossed|cross-?tapered)(?:\\s+over)?(?=\\s+(?:\u0001|to\\s*$)))";
export const SWITCHES = ["switched", "swapped", "changed", "crossed", "cross tapered"];
const OFF_IT = "off(?=\\s*(?:$|[,;.)]))";
/** "Stopped by GP because of", "stopped after 5 weeks as": who stopped it, or when, stands between. */
const GAP = "(?:(?:by|after|at|in|within|early)[\\s\u0001]+(?:\\p{L}+[\\s\u0001]+)?)?";
/** "Nausea throughout", "too drowsy for work": where and when, behind a side effect. */
const WHERE =
  "(?:\\s+(?:throughout|constantly|all\\s+(?:day|over|the\\s+time)|(?:the\\s+)?whole\\s+time|every\\s+day|(?:for|at)\\s+work|to\\s+work|at\\s+night))?";
const STOPPED_FOR_EFFECTS = once(
  () =>
    new RegExp(
      `(?:(?:${wordingSource(STOPPING)}|(?<!\\p{L})off(?=\\s+(?:${wordingSource(DUE_TO)})))[\\s,:;=(-]*(?:(?:${GAP}${wordingSource(BECAUSE_OF)})\\s*)?|(?:${wordingSource(DUE_TO)}|(?<!\\p{L})reasons?(?:\\s+for\\s+\\p{L}+)?\\s*[:=])\\s*)` +
        `(?<effects>${EFFECT().source})`,
      "u",
    ),
);
/** "Wt gain -> stopped", "sedation, d/c". */
const STOPPED_AFTER_EFFECTS = once(
  () =>
    new RegExp(
      `(?<!(?<!\\p{L})(?:for|hx\\s+of|history\\s+of|with)\\s+)(?<effects>${EFFECT().source})${WHERE}(?:\\s*[.,;:=+>→/–—-]+\\s*|\\s+(?=so|therefore|and|&))(?:(?:so|therefore|and|&|then|pt|patient)\\s*)*` +
        `(?:${wordingSource(STOPPING)}|(?<!\\p{L})(?:${SWITCHED}|${OFF_IT}))(?!\\s*:)`,
      "u",
    ),
);
/** "Nausea stopped": the nausea did. */
export const EFFECT_BEFORE = once(() => new RegExp(`(?:${wordingSource(NAMED_SIDE_EFFECTS)})\\s+$`, "u"));
export const STOPPED = once(() => new RegExp(`${wordingSource(STOPPING)}|(?<![\\p{L}\u0001])${SWITCHED}`, "u"));
/** What was lowered or limited for a side effect did not end for it. */
const LOWERED =
  /(?:reduc|lower|decreas|cut|↓|drop|skip|miss|limit|split|max|held at|kept at|switched to (?:nocte|mane|night))[^,;.]*$/u;

/** A result that is only told as the reason for stopping. */
export interface ReasonedResult extends Span {
  readonly wording: Wording;
  /** Told in another sentence. */
  readonly isApart: boolean;
  /** "Because of", "as" leads to it. */
  readonly isReason: boolean;
}

/**
 * "Stopped no effect" is why it ended, and its result where the line tells no other; "stopped nausea" is a side effect.
 */
export function readStopping(desk: Desk): ReasonedResult | undefined {
  closeOtherStops(desk);
  readSwitchedTo(desk);
  const result = readStoppedShort(desk);
  readStoppedForEffects(desk);
  return result;
}

/** "Quit smoking", "stopped work": something else ended. */
const OTHER_STOP =
  /(?<![\p{L}\p{N}]|to\s)(?:stopped|quit|ceased|abandoned)\s+(?:(?:his|her|their|the)\s+)?(?:smoking|cigarettes|drinking|alcohol|etoh|cannabis|drugs|job|work(?:ing)?|school|college|university|driving|exercis\p{L}+|eating|therapy|counselling|by\s+\p{L}+)(?!\p{L})/u;

function closeOtherStops(desk: Desk): void {
  const found = find(desk.line, OTHER_STOP);
  if (found !== undefined && !/^stopped\s+(?:working|by)/u.test(found.match[0])) close(desk, found);
}

const SWITCHED_TO = /(?<!\p{L})(?:switched|swapped|changed|crossed|cross-?tapered)(?:\s+over)?\s+(?=(?:to|for)\s)/u;
const OTHER_GROUP = new RegExp(`^(?:${Object.keys(GROUPS).join("|")})(?!\\p{L})`, "u");

/** "Switched to venlafaxine": of the other medicine nothing is told. */
function readSwitchedTo(desk: Desk): void {
  const switched = find(desk.line, SWITCHED_TO);
  if (switched === undefined) return;
  const [lead = ""] = /^(?:to|for)\s+(?:an?\s+)?/u.exec(desk.line.left.slice(switched.to)) ?? [];
  const from = switched.to + lead.length;
  const medicine = exactMedicineIn(only(desk.line, { from: from - 1, to: desk.line.left.length }));
  const group = OTHER_GROUP.exec(desk.line.left.slice(from))?.[0].length;
  const to = medicine?.from === from ? medicine.to : from + (group ?? 0);
  const isLast = desk.line.left.slice(from).trim() === "" && lead !== "";
  if (to > from || isLast) take(desk, { from: switched.to, to }, TAKEN_AFTER);
}

/** Side effects that stand directly before a word for stopping: then a result behind it is no reason. */
const EFFECTS_BEFORE = once(
  () =>
    new RegExp(
      `(?:${wordingSource(SIDE_EFFECTS)}|${EFFECT().source})\\s*[.,;:=+>→/–—-]*\\s*(?:(?:so|and|then)\\s+)?$`,
      "u",
    ),
);

/** A result directly behind a word for stopping; one pattern for all of them took longer than the rest of a line. */
function stoppedShort({ line }: Desk): ReasonedResult | undefined {
  for (const stopped of findAll(line, (left) => find(left, STOPPED_BECAUSE()))) {
    const behind = only(line, { from: stopped.to - 1, to: line.left.length });
    for (const { wording, words } of FELL_SHORT) {
      const found = findWording(behind, words);
      if (found?.from !== stopped.to) continue;
      const said = line.left.slice(stopped.from, stopped.to);
      const isApart = /[;.]\s*$/u.test(said);
      const isReason = DUE.test(said);
      if (EFFECTS_BEFORE().test(line.left.slice(0, stopped.from))) return undefined;
      return { from: stopped.from, to: found.to, wording, isApart, isReason };
    }
  }
  return undefined;
}

const DUE = /(?<!\p{L})(?:due|because|bc|b\/c|d\/t|as|for|owing|secondary)(?!\p{L})/u;

function readStoppedShort(desk: Desk): ReasonedResult | undefined {
  const short = hasAny(desk, STOPPING) ? stoppedShort(desk) : undefined;
  if (short === undefined) return undefined;
  const isOfEnding = /worse|deteriorat|different|difference|change/u.test(desk.line.left.slice(short.from, short.to));
  const inferred =
    short.isApart || (isOfEnding && !short.isReason)
      ? "the result told next to it, which may have come after"
      : undefined;
  answer(desk, short, "whyEnded", "noBenefit", saysAnswer("whyEnded", "noBenefit"), inferred);
  return desk.answers["whyEnded"] === "noBenefit" ? short : undefined;
}

/** "No benefit, stopped": the result directly before it, where no side effects are told of. */
function readEndedShort(desk: Desk): void {
  const { outcome, whyEnded, improvementPercent: percent } = desk.answers;
  const isShort = outcome === "minimal" || outcome === "insufficient";
  if (whyEnded !== undefined || !(isShort || (outcome === undefined && Number(percent ?? 50) < LITTLE))) return;
  const { typed } = desk.line;
  const said = isShort ? saysAnswer("outcome", outcome) : saysAnswer("improvementPercent", percent ?? "");
  const result = desk.parts.find(({ says }) => says === said);
  const ended = desk.parts.find(
    ({ from, says }) =>
      says.startsWith(IT_ENDED) &&
      result !== undefined &&
      from > result.to &&
      NEXT_TO.test(typed.slice(result.to, from)),
  );
  if (result === undefined || ended === undefined) return;
  const whole = { ...desk, line: openLine(typed) };
  if (hasAny(whole, [...SIDE_EFFECTS, ...NAMED_SIDE_EFFECTS, ...SIDE_EFFECTS_OF_STOPPING])) return;
  desk.answers["whyEnded"] = "noBenefit";
  desk.parts.splice(desk.parts.indexOf(ended), 1, {
    ...ended,
    says: saysAnswer("whyEnded", "noBenefit"),
    inferred: `“${typed.slice(result.from, result.to)}” stands directly before it`,
  });
}
/** Percent: less than this is little or none, as the answer says. */
const LITTLE = 25;
export const IT_ENDED = "it ended";
export const TAKEN_AFTER = "what was taken after it";
export const ENDED = `${IT_ENDED}; why is not said`;
const NEXT_TO = /^\W*(?:(?:and|so|then|therefore|hence)\s+)*(?:was\s+)?$/u;

/** "Pt stopped": where no result and no side effects may be why. */
export function readOwnChoice(desk: Desk): void {
  const { whyEnded, outcome } = desk.answers;
  const found = find(desk.line, OWN_CHOICE);
  if (
    found === undefined ||
    whyEnded !== undefined ||
    (outcome !== undefined && !isGoodResult({ field: "outcome", answer: outcome }))
  )
    return;
  const whole = { ...desk, line: openLine(desk.line.typed) };
  if (hasAny(whole, [...SIDE_EFFECTS, ...NAMED_SIDE_EFFECTS, ...SIDE_EFFECTS_OF_STOPPING])) return;
  answer(
    desk,
    found,
    "whyEnded",
    "ownChoice",
    saysAnswer("whyEnded", "ownChoice"),
    "read as own choice; no reason is told",
  );
}
const OWN_CHOICE =
  /(?<![\p{L}\p{N}])(?:(?:pt|patient|she|he|they)\s+(?:stopped|quit|discontinued|ceased|d\/?c['’]?d)(?:\s+(?:it|taking\s+it|treatment))?|(?:stopped|quit|came\s+off)\s+(?:it\s+)?(?:on\s+(?:his|her|their|my)\s+own|by\s+choice)|self[\s-]?(?:d\/?c['’]?d|dced|d\/c|quit|stopped))(?![\p{L}\p{N}])/u;

/** Where no result is told for itself, and no percentage that falls short either. */
export function readReasonedResult(desk: Desk, reasoned: ReasonedResult | undefined): void {
  // A worsening may be the side effect itself, or the illness.
  const isWorse = desk.answers["outcome"] === "worse";
  if (isWorse && desk.parts.some(isNamedEffect)) withdraw(desk, "whyEnded");
  readEndedShort(desk);
  const { outcome, improvementPercent: percent } = desk.answers;
  if (reasoned === undefined || outcome !== undefined || Number(percent ?? 50) < 50) return;
  const { from, to, wording } = reasoned;
  desk.answers["outcome"] = wording.answer;
  const inferred = wording.inferred ?? "the result for which it was stopped";
  desk.parts.push({ from, to, says: saysAnswer("outcome", wording.answer), inferred });
}

const AS_EFFECT = ", read as a side effect";

/** Whether a part says that it ended for a side effect that the line names; it is marked as that. */
export function isNamedEffect({ inferred }: Part): boolean {
  return inferred?.includes(AS_EFFECT) === true;
}

function stoppedForEffects({ line }: Desk) {
  const behind = find(line, STOPPED_FOR_EFFECTS());
  const isLowered = behind !== undefined && LOWERED.test(line.typed.slice(0, behind.from).toLowerCase());
  return behind === undefined || isLowered ? find(line, STOPPED_AFTER_EFFECTS()) : behind;
}

function readStoppedForEffects(desk: Desk): void {
  if (!hasAny(desk, [...NAMED_SIDE_EFFECTS, ...SIDE_EFFECTS_OF_STOPPING, "gained", "put on"])) return;
  const effects = stoppedForEffects(desk);
  if (effects === undefined) return;
  const named = effects.match.groups?.["effects"] ?? "";
  answer(desk, effects, "whyEnded", "sideEffects", saysAnswer("whyEnded", "sideEffects"), `${named}${AS_EFFECT}`);
}
