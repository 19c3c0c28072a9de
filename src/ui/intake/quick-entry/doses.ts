import { countOf, NUMBER, numberOf, type Amount } from "./amounts";
import { TIME_UNIT } from "./durations";
import { find, type OpenLine, type Span } from "./line";
import { FORMS } from "./vocabulary";

/** A dose, with the unit it was written in, if any. */
export interface Dose extends Amount {
  readonly unit: "mg" | "mcg" | "g" | undefined;
  readonly weekly: boolean;
  /** "mane", "nocte": when in the day it was taken, where that is said. */
  readonly timeOfDay: string | undefined;
}

const START = String.raw`(?<![\p{L}\p{N}\u0001/.])(?<!\d,)`;
const RANGE = String.raw`(?:(?:\s*(?:-|–|—|-+>|=+>|→|↑|>|to|up to|(?:increased|raised|titrated|uptitrated|incr?\.?) to)\s*)(?:${NUMBER}))`;
/** "50,100,150 mg": only before a unit or a time, where the numbers go up. */
const LIST = String.raw`(?:(?<=\d\d),\s?(?=\d\d)(?:${NUMBER})|(?:/(?:${NUMBER})){2,})`;

const UNITS: Readonly<Record<string, NonNullable<Dose["unit"]>>> = {
  mg: "mg",
  mgs: "mg",
  milligram: "mg",
  milligrams: "mg",
  mcg: "mcg",
  mcgs: "mcg",
  µg: "mcg",
  μg: "mcg",
  ug: "mcg",
  microgram: "mcg",
  micrograms: "mcg",
  g: "g",
  gm: "g",
  gram: "g",
  grams: "g",
};
const UNIT = Object.keys(UNITS).join("|");

const TIMES_A_DAY: readonly (readonly [pattern: string, times: number, words: string])[] = [
  [
    String.raw`b\.?i\.?d\.?|b\.?d\.?|(?:twice|2 times|two times)(?: a day|[ -]daily|\/day)|2x?\/d(?:ay)?|2xd(?:ay)?|12 hourly|q12h(?:rs?)?|every 12 hours`,
    2,
    "twice a day",
  ],
  [
    String.raw`t\.?i\.?d\.?|t\.?d\.?s\.?|(?:three times|3 times|thrice)(?: a day|[ -]daily|\/day)|3x?\/d(?:ay)?|3xd(?:ay)?|q8h(?:rs?)?|every 8 hours`,
    3,
    "three times a day",
  ],
  [String.raw`q\.?i\.?d\.?|q\.?d\.?s\.?|four times (?:a day|daily)|4x\/?d(?:ay)?`, 4, "four times a day"],
];

const TIME_OF_DAY = String.raw`nocte|mane|midi|noon|@?hs|qhs|qam|qpm|am|pm|midday|at night|in the (?:morning|evening)`;
const ONCE = String.raw`(?:\/|per|a)\s*(?:24\s*h(?:ours?)?|day|d)|daily|o\.?d\.?|q\.?d\.?|on|${TIME_OF_DAY}`;
const WEEKLY = String.raw`weekly|once weekly|(?:\/|per|a|once a)\s*(?:week|wk|w)`;
const TABLETS = String.raw`(?:tablets?|tabs?|capsules?|caps?|pills?)`;
const TABLET = String.raw`[1-9](?:\.\d+)?|[1-9]?[½¼¾]|half(?:\s+an?)?|one|two|three|four`;
/** Tablets each time, in figures, in words or as "ii", before how often. */
const EACH_TIME = String.raw`[\s,]+(?:take[sn]?\s+)?(?:[x×]\s*)?(?<roman>i{1,3}|[1-4]|one|two|three|four)(?=\s+(?:${TIMES_A_DAY.map(([pattern]) => pattern).join("|")}|od|once|daily|mane|nocte|qam|qhs|hs|at\s+night|in\s+the|each|every|a\s+day)(?![\p{L}\p{N}]))`;
/** "Tabs" or a form between a strength and how many. */
const TABLET_COUNT = String.raw`(?:\s+(?:${TABLETS}|${FORMS.join("|")}|orodispersible)(?!\p{L}))?(?:[\s,–-]*(?:take[sn]?\s+)?(?:[x×]\s*)?(?<tablets>${TABLET})\s*(?:[x×]\s*)?${TABLETS}|${EACH_TIME}|\s*[x×]\s*(?<each>[2-9])(?=\s*(?:daily|(?:a|per|\/)\s*d(?:ay)?)(?![\p{L}\p{N}])))`;
const ROUGHLY = String.raw`(?:(?<roughly>~|≈|≥|>=|>(?=\s*\d)|(?<!\p{L})(?:at least|more than)|(?<!\p{L})(?:about|around|approx(?:\.|imately)?|circa))\s*)?`;
const WITH_UNIT = new RegExp(
  `${ROUGHLY}${START}(?:(?<times>${TABLET})\\s*(?:[x×]|${TABLETS}(?:\\s+of)?)\\s*|(?<half>½|(?<!\\p{L})half(?:\\s+of)?(?:\\s+an?)?)\\s*)?(?<first>${NUMBER})(?<rest>(?:\\s*(?:${UNIT}))?(?:${RANGE}|${LIST})(?:(?:\\s*(?:${UNIT}))?(?:${RANGE}|${LIST}))*)?\\s*(?<unit>${UNIT})(?![\\p{L}\\p{N}])${TABLET_COUNT}?` +
    `(?:\\s*(?<frequency>${TIMES_A_DAY.map(([pattern]) => pattern).join("|")}|${WEEKLY}|${ONCE})(?![\\p{L}\\p{N}]))?`,
  "u",
);
const WITHOUT_UNIT = new RegExp(
  `${ROUGHLY}${START}(?!(?:${TABLET})\\s*${TABLETS})(?<first>${NUMBER})(?<rest>${RANGE}+|${LIST}{2,}|(?:/(?:${NUMBER})){2,})?(?![\\p{L}\\p{N}%½¼¾]|\\.\\d|/(?!\\d{1,3}\\s?(?:${TIME_UNIT})(?!\\p{L}))\\d|\\s?-?(?:${TIME_UNIT})(?![\\p{L}\\p{N}/]))(?:${EACH_TIME})?` +
    `(?:\\s*(?<frequency>${TIMES_A_DAY.map(([pattern]) => pattern).join("|")})(?![\\p{L}\\p{N}]))?`,
  "u",
);

/** The first dose written with its unit. */
export function doseWithUnit(line: OpenLine): Dose | undefined {
  return doseOf(find(line, WITH_UNIT));
}

/** A number alone where a dose would stand, from a position on. */
export function doseWithoutUnit(line: OpenLine, from: number): Dose | undefined {
  const behind = { ...line, left: line.left.slice(from) };
  const found = find(behind, WITHOUT_UNIT);
  return doseOf(found === undefined ? undefined : { ...found, from: found.from + from, to: found.to + from });
}

const BARE_AT_TIME_OF_DAY = new RegExp(
  `${START}(?<first>${NUMBER})(?<rest>${RANGE}+|${LIST})?\\s*(?<frequency>${TIME_OF_DAY}|${TIMES_A_DAY.map(([pattern]) => pattern).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);
const BARE_BEFORE_TIME = new RegExp(
  `${START}(?<first>${NUMBER})(?<rest>(?:${RANGE}|${LIST})+)?(?:\\s*,|\\s*[([]|\\s+[-–])?\\s*(?:for\\s+|[x×]\\s*)?$`,
  "u",
);

/** "5->10->20". */
const BARE_RANGE = new RegExp(
  `${START}(?<first>${NUMBER})(?<rest>(?:\\s*(?:→|↑|[-=]+>)\\s*(?:${NUMBER}))+)(?![\\p{L}\\p{N}%/.]|\\s?-?(?:${TIME_UNIT}|${UNIT})(?![\\p{L}\\p{N}]))`,
  "gu",
);
/** "60mg, increased to 90, then 120": behind a word that tells of another step. */
const BARE_STEP = new RegExp(
  `(?<=\\d[^\\d]{0,12}(?:(?<!\\p{L})then|(?:increased|raised|up|titrated|uptitrated)\\s+to|[→↑]|-+>)\\s*)(?<first>${NUMBER})(?![\\p{L}\\p{N}%/.]|\\s?-?(?:${TIME_UNIT}|${UNIT})(?![\\p{L}\\p{N}])|\\s*(?:${TABLETS}))`,
  "gu",
);
const BARE_BEHIND_TIME = new RegExp(
  `^\\s*(?:at|on)\\s+(?<first>${NUMBER})(?![\\p{L}\\p{N}%/])(?!\\s*(?:[x×]|${TABLETS}|${UNIT})(?!\\p{L}))`,
  "u",
);

/**
 * Numbers without a unit that can only be doses: before a time of the day, before the time spent at them, or behind it
 * ("6 weeks at 50").
 */
export function dosesWithoutUnit(line: OpenLine, times: readonly Span[]): readonly Dose[] {
  const inDay = [...line.left.matchAll(BARE_AT_TIME_OF_DAY)].filter(
    ({ index }) => !times.some(({ from, to }) => from <= index && index < to),
  );
  const before = times.flatMap(({ from }) => {
    const match = BARE_BEFORE_TIME.exec(line.left.slice(0, from));
    return match === null ? [] : [match];
  });
  const behind = times.flatMap(({ to }) => {
    const match = BARE_BEHIND_TIME.exec(line.left.slice(to));
    const end = to + (match?.[0].length ?? 0);
    return match === null ? [] : [{ from: end - (match.groups?.["first"] ?? "").length, to: end, match }];
  });
  const isWithin = (others: readonly RegExpMatchArray[]) => (one: RegExpMatchArray) =>
    others.some(({ index = 0, 0: text }) => index <= (one.index ?? 0) && (one.index ?? 0) < index + text.length);
  const ranges = [...line.left.matchAll(BARE_RANGE)].filter((one) => !isWithin([...inDay, ...before])(one));
  const stepped = [...line.left.matchAll(BARE_STEP)].filter((one) => !isWithin([...inDay, ...before, ...ranges])(one));
  const spans = [
    ...[...inDay, ...before, ...ranges, ...stepped].map((match) => ({
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      match,
    })),
    // "6 weeks at 50 2 weeks": between two times it would be found twice.
    ...behind.filter(({ from }) => !before.some(({ index }) => index === from)),
  ];
  return spans.flatMap((found) => doseOf(found) ?? []);
}

function doseOf(found: (Span & { readonly match: RegExpExecArray }) | undefined): Dose | undefined {
  const {
    first,
    rest,
    unit,
    times: before,
    half = before,
    roman = half,
    roughly,
    tablets = roman,
    each: times = tablets,
    frequency,
  } = found?.match.groups ?? {};
  if (found === undefined || first === undefined) return undefined;
  const numbers = [first, ...(rest?.match(new RegExp(NUMBER, "g")) ?? [])].map(numberOf);
  if (rest?.startsWith("/") === true && mayBeDate(numbers)) return undefined;
  // A comma or a dash between numbers that go down parts two things ("100 - 2").
  const isList = /[,/–—]|-(?!-*>)/u.test(rest ?? "");
  if (isList && numbers.some((number, at) => number <= (numbers[at - 1] ?? 0))) return undefined;
  const highest = Math.max(...numbers);
  const often = timesOf(frequency);
  const many = (times === undefined ? 1 : tabletsOf(times)) * (often?.times ?? 1);
  const value = Number((highest * many).toFixed(4));
  const worked = [
    ...(roughly === undefined ? [] : [`written as “${roughly}”`]),
    ...(numbers.length > 1 ? [`the highest of ${numbers.join(", ")}`] : []),
    ...(times === undefined ? [] : [`${times} of them`]),
    ...(often === undefined ? [] : [often.words]),
  ];
  return {
    from: found.from,
    to: found.to,
    value,
    unit: unit === undefined ? undefined : UNITS[unit],
    timeOfDay:
      frequency !== undefined && new RegExp(`^(?:${TIME_OF_DAY})$`, "u").test(frequency) ? frequency : undefined,
    weekly: frequency !== undefined && new RegExp(`^(?:${WEEKLY})$`, "u").test(frequency),
    inferred:
      worked.length === 0
        ? undefined
        : `${worked.join(", ")}${value === highest && numbers.length === 1 ? "" : `, so ${value}`}`,
  };
}

/** "1/15/23", "5/10/15": steps of a dose, or a day. */
function mayBeDate([one = 0, other = 0, third = 0, ...rest]: readonly number[]): boolean {
  return rest.length === 0 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31 && third <= 31;
}

function tabletsOf(written: string): number {
  return /^i+$/.test(written) ? written.length : /^(?:half|½)/.test(written) ? 0.5 : countOf(written);
}

function timesOf(frequency: string | undefined): { readonly times: number; readonly words: string } | undefined {
  for (const [pattern, times, words] of TIMES_A_DAY)
    if (frequency !== undefined && new RegExp(`^(?:${pattern})$`, "u").test(frequency)) return { times, words };
  return undefined;
}
