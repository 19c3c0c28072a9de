import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { marked, type Desk, type Part } from "./desk";
import { AT_THE_DOSE, duration } from "./durations";
import { findAll, reopened } from "./line";
import { phraseAround } from "./phrases";

const BESIDE = "beside amounts that are not understood";

/** Numbers that count no tablets: one of something, times, dates and parts, a percentage, a number of pack or refill. */
const NO_AMOUNT =
  /(?<![\p{L}\p{N}.])(?:(?:1|one)\s*(?:x\s*)?(?=tab|cap|pill|od|daily|qd|nightly|nocte|mane|po\b|by\b|a day)|(?:half|\d+(?:\.\d+)?)(?:\s?(?:-|–|to|of)\s?\d+)?\s?-?(?:hrs?|hours?|h|d|days?|nights?|w|wks?|weeks?|m|mo|months?|y|yrs?|years?)(?![\p{L}\p{N}])|\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?!\s?m[gl])(?![\p{N}/])|\d+\/(?:19|20)\d\d|\d+(?:\s?[-–]\s?\d+)?\s?%|0(?![.\d])|(?:19|20)\d\d(?!\d)|#\s?\d+|(?:rf|refills?)\s?:?\s?\d+)/gu;
/** How many, or how often: what a strength is multiplied by, or another dose. */
const COUNT =
  /(?<![\p{L}\p{N}])(?:[x×]\s?)?(?:\d+(?:\.\d+)?|[½¼¾]|i{2,3}|two|three|four|half)(?![\p{L}\p{N}%])|(?<!\p{L})(?:prn|tid|bid|qid|tds|qds|bd|as needed|when needed)(?!\p{L})|(?<=\d\s*)(?:am|pm|noon)(?!\p{L})|[↑→+/]\s?\d/u;
/** Tablets that nobody has counted, beside a strength. */
const TABLETS_BESIDE =
  /(?<![\p{L}\p{N}.])(?:\d{1,2}(?:\.\d+)?|two|three|four|five|six|half(?:\s+of)?(?:\s+an?)?|½|quarter(?:\s+of)?(?:\s+an?)?)\s*(?:tablets?|tabs?|capsules?|caps?|pills?)(?!\p{L})|(?<![\p{L}\p{N}])i{1,3}\s+(?:mane|nocte|midi|midday|am|pm)(?!\p{L})|(?:\d\s?[x×]|twice|three\s+times|thrice)\s*(?:daily|\/\s?d|(?:a|per)\s+day)(?!\p{L})|(?<!\p{L})(?:bid|bd|tid|tds|qid|qds)(?!\p{L})/u;
const AFTER_ANOTHER = /\p{L}{3,}\s+(?:after|within)\s*$/u;
/** "400 + 200 at night": a sum, or two steps. */
const ADDED_UP = /^\s*[+&]\s*\d/u;
/** "Prescribed 150mg but never got above 75mg". */
const PRESCRIBED = /(?<!\p{L})prescribed(?:\s+\p{L}+){0,2}\s*$/u;
const OTHERWISE = /(?<!\p{L})(?:but|only|never|hardly)(?!\p{L})/u;
const TWICE =
  /(?<!\p{L})(?:q?am|mane|morning|od)\s*(?:&|\/|and|\+|,|;|once)\s*(?:at\s+)?(?:q?pm|qhs|hs|nocte|night|evening)(?!\p{L})/u;
/** Another dose or time, in another phrase. */
const FURTHER = /(?<![\p{L}\p{N}.])\d{1,4}(?:\.\d+)?\s*(?:mgs?|w|wks?|weeks?|m|mo|months?)?(?![\p{L}\p{N}%])/u;
/** "6 weeks + 4 weeks". */
const FURTHER_TIME = /^\s*(?:[+&,/]|and|then|plus)\s*\d+\s?-?(?:d|days?|w|wks?|weeks?|m|mo|mths?|months?)(?!\p{L})/u;
/** So many letters before a strength its count may stand. */
const CLOSE = 8;
/** A time of something else than the trial. */
const OTHER_TIME =
  /(?<!\p{L})(?:f\/u|follow[\s-]?up|rtc|review|appt|appointment|suppl(?:y|ied)|refill|los|tt[ao]s?|held|worth|scripts?|washout|break|admitted|admission|inpatient|depress(?:ed|ion)|episode\s+of)(?!\p{L})/u;
/** What a percentage is of, where it is no improvement. */
const OTHER_SHARE =
  /(?<!\p{L})(?:up|worse|missed|skipped|forg[eo]t\p{L}*|depressed|weight|bmi|function(?:ing|s)?|fn|libido|rate|adherence|compliance|sleep|appetite)(?!\p{L})/u;

/**
 * The one rule for amounts. A dose with an unread count in its phrase stays open ("100 mg tablet, take 2"), and so does a
 * time or a share of something else. So does a dose beside a higher one that nobody has read, and the time beside any that
 * may be another step. With other unread amounts in the line they are taken, and say so.
 */
export function settleAmounts(desk: Desk): void {
  const dose = desk.answers["dose"];
  const all = countable(desk.closed.reduce(reopened, desk.line).left, dose);
  const untold = countable(desk.line.left, dose);
  for (const field of ["dose", "weeks", "improvementPercent"] as const) {
    const at = desk.parts.findIndex(({ says }) => says.startsWith(`${TRIAL_QUESTIONS[field].label}: `));
    const part = desk.parts[at];
    if (part === undefined || desk.answers[field] === "unknown") continue;
    if (isChangedBeside(desk, field, part, all) || isOneOfSeveral(desk, field, part, untold)) {
      desk.parts.splice(at, 1);
      desk.closed.push({ from: part.from, to: part.to });
      desk.answers = Object.fromEntries(Object.entries(desk.answers).filter(([name]) => name !== field));
    } else if (field !== "improvementPercent" && FURTHER.test(all)) desk.parts[at] = marked(part, BESIDE);
  }
}

/** What is left of a line without numbers that are no amounts, and without the dose where it stands again. */
function countable(left: string, dose: string | undefined): string {
  return [NO_AMOUNT, new RegExp(`(?<![\\d.])${dose ?? "0"}(?![\\d.])`, "gu")].reduce(
    (text, pattern) => text.replaceAll(pattern, (one) => " ".repeat(one.length)),
    left,
  );
}

/** Whether what stands in the phrase of an amount makes another of it. */
function isChangedBeside(
  desk: Desk,
  field: "dose" | "weeks" | "improvementPercent",
  part: Part,
  amounts: string,
): boolean {
  if (field === "dose" && TABLETS_BESIDE.test(desk.line.left)) return true;
  if (field === "dose" && ADDED_UP.test(desk.line.left.slice(part.to))) return true;
  const typed = desk.line.typed.toLowerCase();
  if (field === "dose" && PRESCRIBED.test(typed.slice(0, part.from)) && OTHERWISE.test(typed.slice(part.to)))
    return true;
  if (field === "dose" && part.inferred === undefined && TWICE.test(desk.line.typed.toLowerCase())) return true;
  const beside = { dose: COUNT, weeks: OTHER_TIME, improvementPercent: OTHER_SHARE }[field];
  const bracket = /^\s*\(([^)]*)\)/u.exec(amounts.slice(part.to))?.[1] ?? "";
  // What turns a percentage round may have been read, as "worse" is.
  const [before, behind] = phraseAround(field === "improvementPercent" ? desk.line.typed.toLowerCase() : amounts, part);
  // "Rash after 2 weeks" is no time of the trial; behind "stopped after" it is one, and those words have been read.
  if (field === "weeks" && AFTER_ANOTHER.test(before)) return true;
  // "2 x 75mg": a count stands directly before; what is further before belongs to something else.
  return [field === "dose" ? before.slice(-CLOSE) : before, behind, bracket].some((text) => beside.test(text));
}

/** Whether amounts that nobody has read may be another step of the same trial. */
function isOneOfSeveral(
  desk: Desk,
  field: "dose" | "weeks" | "improvementPercent",
  part: Part,
  untold: string,
): boolean {
  if (field === "improvementPercent") return false;
  const others = [...untold.matchAll(new RegExp(FURTHER, "gu"))].map(([text]) => Number.parseFloat(text));
  const dose = Number(desk.answers["dose"] ?? 0);
  const isHigher = dose > 0 && others.some((other) => other > dose);
  if (field === "dose" || isHigher) return isHigher;
  const { left } = desk.line;
  // Another length of time: which of them was spent at this dose is not said.
  if (!AT_THE_DOSE.test(desk.line.typed.slice(part.to).toLowerCase()) && hasOtherTime(desk)) return true;
  if (FURTHER_TIME.test(left.slice(part.to)) || /\d\s*\+\s*$/u.test(left.slice(0, part.from))) return true;
  return dose > 0 && phraseAround(untold, part).some((text) => FURTHER.test(text));
}

/** "Remission for 2 years", "response at 6 weeks", "the first 2 weeks": of the result, not of the trial. */
const OF_A_RESULT =
  /(?:(?:remission|remitted|response|responded|better|well|improv\p{L}*|benefit|effect|relapse[ds]?|sustained|maintained)\s+(?:for|at|by|within|until|after|in|x|×)|first|initial|last)\s+(?:about\s+|the\s+)?$/u;

/** "Full remission by 10 weeks" is told of at least 10 weeks. */
const REACHED = /\s(?:at|by|within|after)\s+(?:about\s+|the\s+)?$/u;

function hasOtherTime({ line, answers }: Desk): boolean {
  return findAll(line, duration).some((time) => {
    const before = line.typed.slice(0, time.from).toLowerCase();
    const isLonger = time.open === undefined && time.value > Number(answers["weeks"]);
    return !OF_A_RESULT.test(before) || (isLonger && REACHED.test(before));
  });
}
