import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import type { Desk } from "./desk";
import { reopened } from "./line";
import { phraseAround } from "./phrases";

const BESIDE = "beside amounts that are not understood";

/** Numbers that count no tablets: one of something, times, dates and parts, a percentage, a number of pack or refill. */
const NO_AMOUNT =
  /(?<![\p{L}\p{N}.])(?:(?:1|one)\s*(?:x\s*)?(?=tab|cap|pill|od|daily|qd|nightly|nocte|mane|po\b|by\b|a day)|(?:half|\d+(?:\.\d+)?)(?:\s?(?:-|–|to|of)\s?\d+)?\s?-?(?:hrs?|hours?|h|d|days?|nights?|w|wks?|weeks?|m|mo|months?|y|yrs?|years?)(?![\p{L}\p{N}])|\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?!\s?m[gl])(?![\p{N}/])|\d+\/(?:19|20)\d\d|\d+(?:\s?[-–]\s?\d+)?\s?%|0(?![.\d])|(?:19|20)\d\d(?!\d)|#\s?\d+|(?:rf|refills?)\s?:?\s?\d+)/gu;
/** How many, or how often: what a strength is multiplied by, or another dose. */
const COUNT =
  /(?<![\p{L}\p{N}])(?:[x×]\s?)?(?:\d+(?:\.\d+)?|[½¼¾]|i{2,3}|two|three|four|half)(?![\p{L}\p{N}%])|(?<!\p{L})(?:prn|tid|bid|qid|tds|qds|bd|as needed|when needed)(?!\p{L})|(?<=\d\s*)(?:am|pm|noon)(?!\p{L})|[↑→+/]\s?\d/u;
const TWICE = /(?<!\p{L})q?am\s*(?:&|\/|and)\s*q?pm(?!\p{L})/u;
/** Another dose or time, in another phrase. */
const FURTHER = /(?<![\p{L}\p{N}.])\d{1,4}(?:\.\d+)?\s*(?:mgs?|w|wks?|weeks?|m|mo|months?)?(?![\p{L}\p{N}%])/u;
/** So many letters before a strength its count may stand. */
const CLOSE = 8;
/** A time of something else than the trial. */
const OTHER_TIME =
  /(?<!\p{L})(?:f\/u|follow[\s-]?up|rtc|review|appt|appointment|supply|refill|washout|break|admitted|admission|inpatient|depress(?:ed|ion)|episode\s+of)(?!\p{L})/u;
/** What a percentage is of, where it is no improvement. */
const OTHER_SHARE =
  /(?<!\p{L})(?:up|worse|missed|skipped|forg[eo]t\p{L}*|depressed|weight|bmi|function(?:ing|s)?|fn|libido|rate|adherence|compliance|sleep|appetite)(?!\p{L})/u;

/**
 * A dose with an unread count in its phrase stays open ("100 mg tablet, take 2"), and so does a time or a share of something else;
 * with unread amounts elsewhere in the line both are taken, and say so.
 */
export function settleAmounts(desk: Desk): void {
  const { left } = desk.closed.reduce(reopened, desk.line);
  const dose = new RegExp(`(?<![\\d.])${desk.answers["dose"] ?? "0"}(?![\\d.])`, "gu");
  const amounts = [NO_AMOUNT, dose].reduce(
    (text, pattern) => text.replaceAll(pattern, (one) => " ".repeat(one.length)),
    left,
  );
  for (const field of ["dose", "weeks", "improvementPercent"] as const) {
    const at = desk.parts.findIndex(({ says }) => says.startsWith(`${TRIAL_QUESTIONS[field].label}: `));
    const part = desk.parts[at];
    if (part === undefined || desk.answers[field] === "unknown") continue;
    const beside = { dose: COUNT, weeks: OTHER_TIME, improvementPercent: OTHER_SHARE }[field];
    const bracket = /^\s*\(([^)]*)\)/u.exec(amounts.slice(part.to))?.[1] ?? "";
    const isTwice = field === "dose" && part.inferred === undefined && TWICE.test(desk.line.typed.toLowerCase());
    // What turns a percentage round may have been read, as "worse" is.
    const text = field === "improvementPercent" ? desk.line.typed.toLowerCase() : amounts;
    const [before, behind] = phraseAround(text, part);
    // "2 x 75mg": a count stands directly before; what is further before belongs to something else.
    const near = field === "dose" ? before.slice(-CLOSE) : before;
    if (isTwice || [near, behind, bracket].some((text) => beside.test(text))) {
      desk.parts.splice(at, 1);
      desk.closed.push({ from: part.from, to: part.to });
      desk.answers = Object.fromEntries(Object.entries(desk.answers).filter(([name]) => name !== field));
    } else if (field !== "improvementPercent" && FURTHER.test(amounts))
      desk.parts[at] = { ...part, inferred: part.inferred === undefined ? BESIDE : `${part.inferred}; ${BESIDE}` };
  }
}
