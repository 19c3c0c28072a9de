import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { parseTyped } from "../../state/read-draft";
import { answer, close, saysAnswer, type Desk } from "./desk";
import { find, without, type OpenLine } from "./line";

const ADHERENCE_PERCENT =
  /(?:(?:adherence|compliance|concordance|adherent|compliant)\s*(?:of|about|around|~|:|=)?\s*([<>≤≥]?)\s*(\d{1,3})\s?%(?:\s*of\s+(?:the\s+)?time)?|(\d{1,3})\s?%\s*(?:of\s+)?(?:the\s+|his\s+|her\s+)?(?:doses|tablets|tabs|pills|capsules|medication|meds|adherence|adherent|compliance|compliant|taken)|(?:took|takes|taking|taken)\s*(?:about\s*|around\s*|~\s*)?(\d{1,3})\s?%(?:\s*of\s+(?:the\s+)?(?:time|doses|days|tablets|tabs|pills|medication|meds))?)(?![\p{L}\p{N}]|\s*(?:better|improve|reduc|response|resp))/u;
const IMPROVEMENT =
  /(?:(?<down>improved|improvement|response|responce|resp|reduced|reduction|better|down|↓|dropped|fell)[\s.:=]*(?:by|of)?\s*)?(?<about>~|≈|(?<!\p{L})(?:about|around|approx(?:\.|imately)?|circa))?\s*(?:(?<below><=|≤|<|less than|under|up to|almost|nearly)|(?<above>>=|≥|>|at least|more than|over))?\s*(?<![\p{L}\p{N}.,])(?:(?<!\/)(?<lower>\d{1,3})\s?%?\s*(?:-|–|to)\s*)?(?<percent>[-−]?\d{1,3})\s?%(?!\s*of(?!\p{L}))(?:\s*(?<words>better|improvement|improved|reduction|response|responce|resp|drop|decrease|fall|worse|worsening)(?![\p{L}\p{N}]))?/u;

/** Whether a line tells how much better somebody was in percent or as a part of ten or of one. */
export function tellsImprovement(line: OpenLine): boolean {
  const taken = find(line, ADHERENCE_PERCENT);
  const rest = taken === undefined ? line : without(line, taken);
  return find(rest, IMPROVEMENT) !== undefined || find(rest, PART) !== undefined;
}

/** What share of doses lies within each answer, in percent. */
const SHARES = [
  { answer: "most", from: 80, to: 100 },
  { answer: "some", from: 50, to: 79 },
  { answer: "few", from: 0, to: 49 },
] as const;

function readAdherence(desk: Desk): void {
  const taken = find(desk.line, ADHERENCE_PERCENT);
  if (taken !== undefined) {
    const percent = Number(taken.match[2] ?? taken.match[3] ?? taken.match[4]);
    const bound = taken.match[1] ?? "";
    const [from, to] = /[>≥]/u.test(bound) ? [percent, 100] : /[<≤]/u.test(bound) ? [0, percent] : [percent, percent];
    // Below 80 % or 50 % is the next answer down.
    const isWithin = (share: (typeof SHARES)[number]) =>
      share.from <= from && (bound === "<" ? to <= share.to + 1 : to <= share.to);
    const share = SHARES.find(isWithin)?.answer;
    if (share === undefined) close(desk, taken);
    else answer(desk, taken, "adherence", share, saysAnswer("adherence", share), `${bound}${percent} % of doses`);
  }
  readMissed(desk);
}

const MISSED =
  /(?<![\p{L}\p{N}])(?:miss(?:ed|es|ing)?|skip(?:ped|s|ping)?|forgot|forgets)\s+(?:(?:about|around|approx\.?)\s+|~\s*)?(?<few>[1-7])(?:\s*(?:-|–|to|or)\s*(?<many>[1-7]))?\s*(?<what>doses?|days?|times|x|tab(?:let)?s?|pills?)?\s*(?:a|per|each|every|\/)\s*(?:week|wk)(?![\p{L}\p{N}])/u;
const SEVERAL_A_DAY = /(?<![\p{L}\p{N}])(?:bd|bid|b\.i\.d|tds|tid|qds|qid|twice|three\s+times)(?![\p{L}\p{N}])/u;

/** "Skipped 1-2/wk": of seven days in a week, where both ends give one answer. */
function readMissed(desk: Desk): void {
  const missed = find(desk.line, MISSED);
  if (missed === undefined) return;
  const { few = "", many = few, what = "" } = missed.match.groups ?? {};
  const takenOf = (days: string) => Math.round(((7 - Number(days)) / 7) * 100);
  const share = SHARES.find(({ from, to }) => from <= takenOf(many) && takenOf(few) <= to)?.answer;
  const isDose = !what.startsWith("day") && SEVERAL_A_DAY.test(desk.line.typed.toLowerCase());
  if (share === undefined || isDose) close(desk, missed);
  else
    answer(
      desk,
      missed,
      "adherence",
      share,
      saysAnswer("adherence", share),
      `${few === many ? few : `${few} to ${many}`} of 7 days missed`,
    );
}

const PARTS: Readonly<Record<string, number>> = {
  half: 50,
  "1/2": 50,
  "½": 50,
  third: 33,
  "1/3": 33,
  "⅓": 33,
  quarter: 25,
  "1/4": 25,
  "¼": 25,
  "two thirds": 67,
  "2/3": 67,
  "⅔": 67,
  "three quarters": 75,
  "3/4": 75,
  "¾": 75,
};
/** "Half better", "a third better", "7/10 better". */
const PART = new RegExp(
  String.raw`(?<bound>(?:more|less|better|not)\s+than\s+|over\s+|under\s+|at\s+least\s+|up\s+to\s+|[<>≤≥]\s*)?(?<![\p{L}\p{N}/.,])(?:(?:about|around|approx\.?|c\.|roughly)\s*|[~≈]\s*)?(?:an?\s+|one[\s-])?` +
    String.raw`(?:(?<part>${Object.keys(PARTS)
      .map((part) => part.replaceAll(" ", "[\s-]"))
      .join("|")})|(?<ten>\d(?:\.5)?|10)\s*(?:/|out\s+of)\s*10)[\s-]*(?:better|improved|improvement)(?![\p{L}\p{N}])`,
  "u",
);

function readPart(desk: Desk): void {
  const found = find(desk.line, PART);
  if (found === undefined || find(desk.line, IMPROVEMENT) !== undefined) return;
  const { part = "", ten, bound } = found.match.groups ?? {};
  const percent = String(ten === undefined ? PARTS[part.replaceAll(/[\s-]+/gu, " ")] : Number(ten) * 10);
  const words = desk.line.typed.slice(found.from, found.to);
  if (bound !== undefined) close(desk, found);
  else
    answer(
      desk,
      found,
      "improvementPercent",
      percent,
      saysAnswer("improvementPercent", percent),
      `“${words}”, so ${percent} %`,
    );
}

export function readPercentages(desk: Desk): void {
  readAdherence(desk);
  readPart(desk);
  const improved = find(desk.line, IMPROVEMENT);
  const { percent = "", words, down, about, below, above, lower } = improved?.match.groups ?? {};
  if (improved === undefined) return;
  const size = Number(percent.replace("−", "-"));
  const isWorse = words?.startsWith("wors") === true;
  if (below !== undefined || above !== undefined || lower !== undefined) {
    const isSaid = (words !== undefined || down !== undefined) && !isWorse;
    const band = isSaid
      ? bandBetween(lower ?? (above === undefined ? 0 : size), above === undefined ? size : 100)
      : undefined;
    if (band === undefined) close(desk, improved);
    else answer(desk, improved, "outcome", band, saysAnswer("outcome", band), "between bounds, so no exact percentage");
    return;
  }
  const value = String(isWorse ? -Math.abs(size) : size);
  if (!parseTyped(TRIAL_QUESTIONS.improvementPercent, value).ok) return;
  const worked = [
    ...(words === undefined && down === undefined ? ["a percentage alone, read as improvement"] : []),
    ...(about === undefined ? [] : [`written as “${about}”`]),
  ];
  const inferred = worked.length === 0 ? undefined : worked.join("; ");
  answer(desk, improved, "improvementPercent", value, saysAnswer("improvementPercent", value), inferred);
}

/** The results as their labels bound them, in percent better. */
const BANDS = [
  { outcome: "minimal", from: 0, to: 25 },
  { outcome: "partial", from: 25, to: 50 },
  { outcome: "response", from: 50, to: 100 },
  { outcome: "insufficient", from: 0, to: 50 },
] as const;

/** The result in which a percentage lies, by the labels of the results. */
export function bandOf(percent: number): string {
  if (percent < 0) return "worse";
  return BANDS.find(({ from, to }) => from <= percent && percent < to)?.outcome ?? "remission";
}

/** The result in which everything between two percentages lies, if one does. */
function bandBetween(lowest: number | string, highest: number): string | undefined {
  const low = Number(lowest);
  return BANDS.find(({ from, to }) => from <= low && low <= highest && highest <= to)?.outcome;
}
