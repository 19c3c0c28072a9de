import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { parseTyped } from "../../state/read-draft";
import { answer, saysAnswer, type Desk } from "./desk";
import { find, findAll } from "./line";
import { tellsImprovement } from "./percentages";

/** Scales of depression: the name as notes write it, its own number behind it, and the highest score. */
const SCALES = [
  { name: "PHQ-9", written: "phq", own: "9", highest: 27 },
  { name: "HAM-D", written: "ham-?d|hdrs|hrsd", own: "17|21|24", highest: 75 },
  { name: "MADRS", written: "madrs", own: "", highest: 60 },
  { name: "QIDS", written: "qids(?:[\\s-]?(?:sr|c))?", own: "16", highest: 27 },
  { name: "BDI", written: "bdi(?:[\\s-]?ii)?", own: "2", highest: 63 },
] as const;

const NAME = String.raw`(?<![\p{L}\p{N}\u0001])(?:${SCALES.map(({ written, own }, at) => String.raw`(?<s${at}>${written})(?:[\s-]?(?:${own || "$"})(?!\d))?`).join("|")})`;
/** A space, sign or word stands before the score, so that "PHQ-9→5" and "HAMD17→11" are no two scores. */
const BEFORE = String.raw`(?:\s*[:=]\s*|\s+)(?:(?:scores?|total|went|fell|dropped|down|rose|improved|of|was|from|:|=)\s+)*`;
const ARROW = String.raw`\s*(?<by>-+>|=+>|→|>|to|down\s+to|\/|-|–)\s*`;
/** What a number is followed by that is no score. */
const NO_SCORE = String.raw`(?![\d%]|[.,\/]\d|\s*(?:%|mg|mcg|wks?|w|weeks?|months?|mo|days?|d|yrs?|years?|y|pts?|points?|\p{L}+\s+reduc\p{L}*)(?![\p{L}\/]))`;
const AT_FIRST = String.raw`(?:at\s+)?(?:baseline|start|the\s+start|outset|before|initially|pre|bl)`;
/** "PHQ-9 18 → 9", "MADRS 31 at start, 18 at wk 8", "PHQ-9 17 (was 18)", "HAMD 12 (22 at baseline)". */
const CHANGES = [
  String.raw`(?<from>\d{1,2})(?!\d)${ARROW}(?<to>\d{1,2})${NO_SCORE}`,
  String.raw`(?<from>\d{1,2})\s*\(?${AT_FIRST}\)?[\s,;/:–-]*(?:(?:then|now|and|down\s+to)\s+)?(?<to>\d{1,2})${NO_SCORE}(?=\s*(?:$|[,;.(]|at(?!\p{L})|after|by|now|post|on(?!\p{L})|end))`,
  String.raw`(?<to>\d{1,2})\s*[(,]\s*(?:was|from|down\s+from|previously|baseline)\s*[:=]?\s*(?<from>\d{1,2})${NO_SCORE}\)?`,
  String.raw`(?<to>\d{1,2})\s*\(\s*(?<from>\d{1,2})\s+${AT_FIRST}\s*\)`,
].map((numbers) => new RegExp(`${NAME}${BEFORE}${numbers}`, "u"));
/** Another score behind the two: which of them counts is not said. */
const THIRD =
  /^(?:\s*\([^)]*\)\s*[/,;–-]?\s*\d|[^,;.]*?(?:-+>|→|>)\s*\d|\s*[–-]\s*\d|\s*(?:,|and|then|to|\()\s*(?:to\s*)?\d{1,2}(?!\d)(?=\s*(?:$|[,;.)]|at\s|on\s|\())|\s+\d)/u;
const ANY_SCORE = new RegExp(String.raw`${NAME}[^,;.]*?\d`, "u");

/**
 * "PHQ-9 18 → 9": a depression score that went from one number to another is how much better it was, in percent. Not
 * where the line tells a percentage of its own, a third number or another depression score.
 */
export function readScores(desk: Desk): void {
  const found = CHANGES.map((change) => find(desk.line, change)).find((one) => one !== undefined);
  if (found === undefined || findAll(desk.line, (line) => find(line, ANY_SCORE)).length > 1) return;
  if (THIRD.test(desk.line.left.slice(found.to)) || tellsImprovement(desk.line)) return;
  const groups = found.match.groups ?? {};
  const scale = SCALES.find((_, at) => groups[`s${at}`] !== undefined);
  const [from, to] = [Number(groups["from"]), Number(groups["to"])];
  // "12/27" and "10-14" are a score out of a total and a range.
  if (
    scale === undefined ||
    from > scale.highest ||
    to > scale.highest ||
    from === 0 ||
    (/[/–-]$/u.test(groups["by"] ?? "") && to >= from)
  )
    return;
  const percent = String(Math.round(((from - to) / from) * 100));
  if (!parseTyped(TRIAL_QUESTIONS.improvementPercent, percent).ok) return;
  const change = from >= to ? `${percent} % better` : `${percent.slice(1)} % worse`;
  const inferred = `${scale.name} from ${from} to ${to}, so ${change}`;
  answer(desk, found, "improvementPercent", percent, saysAnswer("improvementPercent", percent), inferred);
}
