import { countOf, type Amount } from "./amounts";
import { find, type OpenLine, type Span } from "./line";
import { NUMBER_WORDS } from "./vocabulary";

/** Weeks in each unit of time; months and years on average, as a calendar gives them. */
const WEEKS: Readonly<Record<"day" | "week" | "fortnight" | "month" | "year", number>> = {
  day: 1 / 7,
  week: 1,
  fortnight: 2,
  month: 365.25 / 12 / 7,
  year: 365.25 / 7,
};
type TimeUnit = keyof typeof WEEKS;

const TIME_WORDS: readonly (readonly [pattern: string, unit: TimeUnit])[] = [
  ["days?|d", "day"],
  ["weeks?|wks?|w", "week"],
  ["fortnights?", "fortnight"],
  ["months?|mths?|mnths?|mos?|m", "month"],
  ["years?|yrs?|y", "year"],
];

/** The inside of a pattern for a unit of time. */
export const TIME_UNIT = TIME_WORDS.map(([pattern]) => pattern).join("|");

/** The denominators by which notes write time: of 7 days, of 52 weeks, of 12 months. */
const DENOMINATORS: Readonly<Record<string, TimeUnit>> = { "7": "day", "52": "week", "12": "month" };

const COUNT = String.raw`\d{1,3}[½¼¾]|\d{1,4}(?:\.\d+)?|\d,5|a(?= fortnight)|${Object.keys(NUMBER_WORDS).join("|")}`;
const ABOUT = String.raw`(?<about>~|≈|approx\.?|approximately|about|around|at least|>=|≥|>|more than|over|nearly|almost|less than|under|<=|≤|<)?\s*`;
const FRACTION = new RegExp(
  `(?<!(?:started|began|since|from|until)\\s+)${ABOUT}(?<![\\p{L}\\p{N}\\u0001/.])(?<!\\d,)(?:[x×]\\s*)?(?<first>\\d{1,3})(?:(?:\\s?/\\s?(?<same>7|52|12)(?=\\s*(?:-|–|to)\\s*\\d{1,3}\\s?/\\s?\\k<same>(?!\\d)))?\\s*(?:-|–|to)\\s*(?<second>\\d{1,3}))?\\s?/\\s?(?<of>7|52|12)(?![\\p{L}\\p{N}/])`,
  "u",
);
/** Behind three figures a comma or a slash parts a dose from a time ("150,10w"); behind fewer it may be a fraction. */
const WORDED = new RegExp(
  `${ABOUT}(?<![\\p{L}\\p{N}\\u0001.])(?<!(?<!\\d)\\d{1,2},)(?<!(?<!\\d)\\d/)(?:[x×]\\s*)?(?<first>${COUNT})(?:\\s*(?:-|–|to|or)\\s*(?<second>${COUNT}))?(?<more>\\s?\\+)?\\s*-?(?<unit>${TIME_UNIT})(?:(?<=y|yr|yrs|years?)\\s?(?:and\\s)?(?<months>\\d{1,2})\\s?(?:months?|mths?|mo|m))?(?![\\p{L}\\p{N}]|/(?!nr|pr|ses?|no|nil|part))`,
  "u",
);
/** Words that make a length a bound from above: how long it was stays open. */
const BOUND_ABOVE = /^(?:less than|under|<=|≤|<|nearly|almost)$/;

/** Behind a length of time: that it was spent at the dose that counts. */
export const AT_THE_DOSE =
  /^\s*(?:(?:at|on)\s+|@\s*)(?:the\s+)?(?:max|maximum|full|that|this|target|top|highest|final|\d)/u;

/** Time at the dose, in weeks to the tenth; or that only a bound was written, which answers nothing. */
export type Duration = (Amount & { readonly open?: undefined }) | (Span & { readonly open: string });

/** The first length of time in a line. */
export function duration(line: OpenLine): Duration | undefined {
  const fraction = find(line, FRACTION);
  const worded = find(line, WORDED);
  const found = fraction !== undefined && (worded === undefined || fraction.from <= worded.from) ? fraction : worded;
  if (found === undefined) return undefined;
  const { about, first = "", second, of, unit: written, more, months } = found.match.groups ?? {};
  const span = { from: found.from, to: found.to };
  if (about !== undefined && BOUND_ABOVE.test(about))
    return { ...span, open: "only that it was less; the weeks stay open" };
  if (second !== undefined && countOf(first) >= countOf(second)) {
    // No range goes down: what stands before the dash is a dose ("150 - 8 weeks").
    const from = span.from + line.left.slice(span.from, span.to).indexOf(second, first.length);
    return duration({ ...line, left: " ".repeat(from) + line.left.slice(from) });
  }
  if (second !== undefined && isDoseAndTime(line, span))
    return { ...span, open: "a dose and a time, or a range of times; both stay open" };
  const unit = of === undefined ? unitOf(written ?? "") : DENOMINATORS[of];
  if (unit === undefined) return undefined;
  const [one, other] = [countOf(first), second === undefined ? undefined : countOf(second)];
  const shorter = other === undefined ? one : Math.min(one, other);
  const value = Math.round((shorter * WEEKS[unit] + Number(months ?? 0) * WEEKS.month) * 10) / 10;
  const worked = [
    ...(about === undefined ? [] : [`written as “${about}”`]),
    ...(other === undefined ? [] : [`the shorter of ${one} and ${other}`]),
    ...(more === undefined ? [] : ["or more"]),
    ...(unit === "week"
      ? []
      : [
          `${shorter} ${unit}${shorter === 1 ? "" : "s"}${months === undefined ? "" : ` and ${months} months`}, so ${value} weeks`,
        ]),
  ];
  return { ...span, value, inferred: worked.length === 0 ? undefined : worked.join(", ") };
}

/** Whether a number directly behind the medicine, and a dash with spaces, leave open what it is ("Abilify 5 - 8 weeks"). */
function isDoseAndTime(line: OpenLine, { from, to }: Span): boolean {
  return /\u0001\s*$/u.test(line.left.slice(0, from)) && /\d\s+[-–]\s+\d/u.test(line.left.slice(from, to));
}

function unitOf(written: string): TimeUnit | undefined {
  return TIME_WORDS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(written))?.[1];
}
