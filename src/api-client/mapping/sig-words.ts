import { wholeDays } from "./intervals";
import { mgPer } from "./strength";

/** One thing that instructions say. A word that is none of these makes the whole text not understood. */
export type Token =
  | { readonly kind: "number"; readonly values: readonly number[] }
  | { readonly kind: "mass"; readonly mg: number }
  | { readonly kind: "piece" | "ml" | "times" | "then" | "stop" | "change" | "and" | "open" | "close" | "total" }
  /** How often: doses a day. */
  | { readonly kind: "often"; readonly perDay: number }
  /** A time of the day at which a dose is taken. */
  | { readonly kind: "at"; readonly time: string }
  /** For how long; undefined where it is told in months, whose days differ. */
  | { readonly kind: "lasting"; readonly days: number | undefined }
  | { readonly kind: "filler" };

const NUMBERS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};
const NUMBER_WORD = new RegExp(`\\b(${Object.keys(NUMBERS).join("|")})\\b`, "g");

/** "2 5 ml spoonfuls", "1-2 x 5 ml spoonfuls", "5 ml spoonful": how many, and what one holds. */
const SPOONFULS =
  /(?:(\d+(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(\d+(?:\.\d+)?))?\s*(?:x\s*)?)?\b(\d+(?:\.\d+)?)\s*mls?\s*spoon(?:ful)?s?\b/g;

function spoonfulsInMl(_: string, low: string | undefined, high: string | undefined, each: string): string {
  const ml = (count: string) => String(Number(count) * Number(each));
  return `${ml(low ?? "1")}${high === undefined ? "" : `-${ml(high)}`} ml`;
}

/** Instructions in small letters with numbers as digits, abbreviations without dots and fractions as decimals. */
export function plainSig(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/½/g, " 1/2")
      .replace(/¼/g, " 1/4")
      .replace(/¾/g, " 3/4")
      .replace(/[µμ]g/g, "mcg")
      .replace(/×/g, "x")
      .replace(/[‐-―−]/g, "-")
      .replace(/\(s\)/g, "s")
      .replace(/\b[a-z](?:\.[a-z])+\b\.?/g, (dotted) => dotted.replaceAll(".", ""))
      // "1,200 mg" is a thousand; "37,5 mg" a decimal.
      .replace(/(\d),(\d{3})(?!\d)/g, "$1$2")
      .replace(/(\d),(\d{1,2})(?=\s*(?:mg|mcg|ug|g|tab|cap))/g, "$1.$2")
      // Roman one to three, as prescribers count tablets: "i po qam", "ii tabs".
      .replace(/\bi{1,3}\b/g, (ones) => String(ones.length))
      .replace(NUMBER_WORD, (word) => NUMBERS[word] ?? word)
      .replace(/(\d+)\s*\(\s*\1\s*\)/g, "$1")
      .replace(/\b(?:1|a)[\s-]+(half|quarter)\b/g, "$1")
      .replace(/(\d+)\s+and\s+(?:a\s+)?(?:half\b|1\/2)/g, (_, whole: string) => `${whole}.5`)
      .replace(/\b3[\s-]+quarters\b|(?<![\d/])3\/4(?![\d/])/g, "0.75")
      .replace(/\bhalf\b(?:\s+(?:of\s+)?(?:an?|1)\b)?/g, "0.5")
      .replace(/\bquarter\b(?:\s+(?:of\s+)?(?:an?|1)\b)?/g, "0.25")
      .replace(/(\d+)\s+1\/2(?![\d/])/g, "$1.5")
      .replace(/(?<![\d/])1\/2(?![\d/])/g, "0.5")
      .replace(/(?<![\d/])1\/4(?![\d/])/g, "0.25")
      .replace(/\bq\s*(\d+)\s*(?:h|hr|hrs|hours?)\b/g, "every $1 hours")
      .replace(/(\d)\s*x\s*(?:\/|per|an?|each)?\s*(?:day|daily|d)\b/g, "$1 times daily")
      .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
      .replace(SPOONFULS, spoonfulsInMl)
      .trim()
  );
}

type Reader = (match: RegExpExecArray) => Token | undefined;

/** Hours between doses that make whole doses a day, or whole days between doses. */
function everyHours(hours: number): Token | undefined {
  return [4, 6, 8, 12, 24, 48, 72].includes(hours) ? { kind: "often", perDay: 24 / hours } : undefined;
}

function lasting(amount: string | undefined, unit: string | undefined): Token {
  const count = Number(amount);
  if (unit?.startsWith("m") === true || unit === "12") return { kind: "lasting", days: undefined };
  return { kind: "lasting", days: wholeDays(unit?.startsWith("w") === true || unit === "52" ? count * 7 : count) };
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
const PER_DAY = String.raw`(?:(?:a|per|each|every|/)\s*day|daily|a d\b|/\s*d\b)`;
const PER_WEEK = String.raw`(?:(?:a|per|each|every|/)\s*week|weekly)`;

/** What can stand in instructions, tried in this order at each place. */
const READERS: readonly (readonly [RegExp, Reader | Token])[] = readers([
  [String.raw`\s+`, { kind: "filler" }],
  [String.raw`(?:and )?then\b|followed by|after that\b|afterwards\b|thereafter\b`, { kind: "then" }],
  [String.raw`stop(?:ped|ping)?\b|discontinue\b|off\b`, { kind: "stop" }],
  [String.raw`(?:increas|decreas|reduc)(?:e|ing) (?:it |dose )?to\b`, { kind: "change" }],
  [
    String.raw`as (?:directed|instructed|prescribed|advised)(?: by (?:your )?(?:doctor|prescriber|physician))?\b`,
    { kind: "filler" },
  ],
  // How often
  [String.raw`every other day|every second day|(?:on )?alternate days|q ?od\b|eod\b`, { kind: "often", perDay: 0.5 }],
  [String.raw`every (\d+) (?:hours|hrs?)\b`, ([, hours]) => everyHours(Number(hours))],
  [String.raw`every (\d+) days\b`, ([, days]) => ({ kind: "often", perDay: 1 / Number(days) })],
  [String.raw`(\d+) times? ${PER_DAY}`, ([, times]) => ({ kind: "often", perDay: Number(times) })],
  [String.raw`(\d+) times? ${PER_WEEK}`, ([, times]) => ({ kind: "often", perDay: Number(times) / 7 })],
  [String.raw`twice ${PER_WEEK}`, { kind: "often", perDay: 2 / 7 }],
  [String.raw`(?:once )?${PER_WEEK}\b|q ?wk\b|q ?week\b`, { kind: "often", perDay: 1 / 7 }],
  [String.raw`twice (?:${PER_DAY})?|(?:bid|bd|bds)\b`, { kind: "often", perDay: 2 }],
  [String.raw`thrice (?:${PER_DAY})?|(?:tid|tds)\b`, { kind: "often", perDay: 3 }],
  [String.raw`(?:qid|qds)\b`, { kind: "often", perDay: 4 }],
  [String.raw`/ ?24 ?(?:h|hrs?|hours)\b`, { kind: "often", perDay: 1 }],
  // When
  [
    String.raw`(?:once )?(?:in the|every|each|at) morning\b|mornings?\b|mane\b|q ?am\b|am\b|om\b|(?:with|before|after|at) breakfast\b`,
    { kind: "at", time: "morning" },
  ],
  [String.raw`(?:at )?(?:noon|midday|lunchtime)\b|(?:with|before|after|at) lunch\b`, { kind: "at", time: "noon" }],
  [String.raw`(?:once )?(?:in the|every|each) (?:afternoon)\b`, { kind: "at", time: "afternoon" }],
  [
    String.raw`(?:once )?(?:in the|every|each) evening\b|evenings?\b|q ?pm\b|pm\b|(?:with|before|after|at) (?:dinner|supper|tea)\b`,
    { kind: "at", time: "evening" },
  ],
  [
    String.raw`(?:once )?(?:at|every|each|in the) (?:bedtime|night)\b|before bed(?:time)?\b|bedtime\b|nightly\b|nights?\b|nocte\b|q ?hs\b|hs\b|bed\b`,
    { kind: "at", time: "night" },
  ],
  [String.raw`(?:once )?${PER_DAY}\b|(?:od|qd|qday|q day|once)\b`, { kind: "often", perDay: 1 }],
  // How long
  [
    String.raw`(?:for|x|over)\s*(\d+)\s*/\s*(7|52|12)\b`,
    ([, count, unit]) => lasting(count, unit === "7" ? "d" : unit),
  ],
  // Without "for", only what can be no part of a week: "5/7" may be five days of seven.
  [String.raw`(\d+)\s*/\s*(52|12)\b`, ([, count, unit]) => lasting(count, unit)],
  [String.raw`(\d+)\s*/\s*7\b`, ([, count]) => (Number(count) > 7 ? lasting(count, "d") : undefined)],
  [
    String.raw`(?:for|x)\s*(\d+)\s*(d|days?|w|wks?|weeks?|m|mo|mths?|months?)\b`,
    ([, count, unit]) => lasting(count, unit),
  ],
  [String.raw`(?:for|x)\s*a (day|week|month)\b`, ([, unit]) => lasting("1", unit)],
  // How much
  [
    String.raw`(${NUMBER})\s*(?:-|to|or)\s*(${NUMBER})`,
    ([, low, high]) => ({ kind: "number", values: [Number(low), Number(high)] }),
  ],
  [NUMBER, ([number]) => ({ kind: "number", values: [Number(number)] })],
  [
    String.raw`(mcg|micrograms?|ug|mgs?|milligrams?|gms?|grams?|g)\b\.?`,
    ([, unit]) => {
      const mg = mgPer(unit);
      return mg === undefined ? undefined : { kind: "mass", mg };
    },
  ],
  [String.raw`(?:tabs?|tablets?|caps?|capsules?|caplets?|pills?|patch(?:es)?)\b\.?`, { kind: "piece" }],
  [String.raw`mls?\b\.?`, { kind: "ml" }],
  [String.raw`(?:in )?total\b`, { kind: "total" }],
  [String.raw`x\b|\*`, { kind: "times" }],
  [String.raw`\(`, { kind: "open" }],
  [String.raw`\)`, { kind: "close" }],
  [String.raw`and\b|plus\b|[,;+&.:]`, { kind: "and" }],
  // A reason, as long as it holds no condition and no number
  [String.raw`for (?:your |the )?(?!.*\b(?:only|if|when|unless)\b)[a-z][a-z/' -]*?(?=$|[,;.(])`, { kind: "filler" }],
  [
    "(?:take|takes|taking|give|swallow|use|apply|wear|continue|start|by mouth|orally|oral|po|per os|mouth|" +
      "(?:with|without|with or without|before|after) (?:food|meals?|a meal)|with (?:a )?(?:full )?(?:glass of )?(?:water|milk)|" +
      "on an empty stomach|whole|to be (?:taken|swallowed|used|applied)|do not (?:crush|chew|crush or chew)|at the same time(?: each day| every day)?|" +
      "to (?:the )?skin|transdermal(?:ly)?|the|each|an?|of|your|please|dose|sig|" +
      "extended[ -]release|delayed[ -]release|xr|xl|er|sr|cr|film[ -]coated)\\b",
    { kind: "filler" },
  ],
]);

function readers(
  table: readonly (readonly [string, Reader | Token])[],
): readonly (readonly [RegExp, Reader | Token])[] {
  return table.map(([source, reader]) => [new RegExp(source, "y"), reader]);
}

/**
 * Everything that instructions say, in order; undefined where a word is not understood.
 *
 * @param names - words that name the medicine itself, which may stand in its instructions
 */
export function tokensOf(sig: string, names: ReadonlySet<string>): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < sig.length;) {
    // A product's name may hold words of instructions ("weekly", "tablet"); as instructions they are read first.
    const read = tokenAt(sig, at) ?? nameAt(sig, at, names);
    if (read === undefined) return undefined;
    if (read.token.kind !== "filler") tokens.push(read.token);
    at = read.next;
  }
  return tokens;
}

type TokenAt = { readonly token: Token; readonly next: number } | undefined;

function nameAt(sig: string, at: number, names: ReadonlySet<string>): TokenAt {
  const word = /[a-z]{4,}/y;
  word.lastIndex = at;
  const name = word.exec(sig)?.[0];
  return name !== undefined && names.has(name) ? { token: { kind: "filler" }, next: at + name.length } : undefined;
}

function tokenAt(sig: string, at: number): TokenAt {
  for (const [pattern, reader] of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(sig);
    if (match === null || match[0] === "") continue;
    const token = typeof reader === "function" ? reader(match) : reader;
    if (token !== undefined) return { token, next: at + match[0].length };
  }
  return undefined;
}
