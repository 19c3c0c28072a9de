import { addingIn } from "./adding";
import { marked, saysAnswer, type LineReading } from "./desk";
import { only, openLine } from "./line";
import { nextTrialAt } from "./next-trial";
import { asideIn } from "./no-trial";
import { readLine } from "./read-line";

/** Reads several lines at once; blank ones are left out. */
export function readLines(typed: string): readonly LineReading[] {
  return typed
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .flatMap(readTrials);
}

/**
 * "Sertraline 150mg 12w NR, augmented with lithium 800mg 6w" and "sertraline 150mg 12w, then lithium 800mg added" tell two
 * trials; any other line tells one.
 */
function readTrials(line: string): readonly LineReading[] {
  const adding = addingIn(openLine(line));
  const next = adding === undefined ? nextTrialAt(line) : undefined;
  if (next !== undefined) {
    const [first, rest] = [readLine(line.slice(0, next.end)), readTrials(line.slice(next.from))];
    // "Next: Cymbalta 60" with neither a time nor a result may be what is to come.
    const isPlan = /next\W*$/iu.test(line.slice(next.end, next.from)) && !isToldOf(rest[0]);
    if (
      !isPlan &&
      [first, ...rest].every(({ answers, noTrial }) => noTrial === undefined && Object.keys(answers).length > 1)
    )
      return [first, ...rest].map((trial) => ({ ...trial, written: line }));
  }
  const told = adding?.before ?? adding?.base;
  if (told === undefined || adding?.main === undefined || told.from > adding.words.from) return [readLine(line)];
  const { base, main, words } = adding;
  const second = main.from >= words.to ? words.from : main.from;
  if (
    second <= told.from ||
    (asideIn(only(openLine(line), { from: told.to, to: line.length }))?.from ?? line.length) <= main.from
  )
    return [readLine(line)];
  const [before, behind] = [line.slice(0, second), line.slice(second)];
  const first = readLine(before.replace(/[\s,;+&–-]+(?:(?:then|and)[\s,;+&]+)?$/u, ""));
  return Object.keys(first.answers).length <= 1 || first.answers["drug"] === main.drug.name
    ? [readLine(line)]
    : [goingOn(first, behind), readLine(behind, base?.drug)].map((trial) => ({ ...trial, written: line }));
}

/** "Duloxetine 60 12w NR, aripiprazole added 6w, duloxetine continues": of the first, the time told is no end. */
function goingOn(first: LineReading, behind: string): LineReading {
  const { weeks } = first.answers;
  if (weeks === undefined || !/(?<!\p{L})(?:continu\p{L}+|still|ongoing|carr\p{L}+\s+on)(?!\p{L})/iu.test(behind))
    return first;
  const parts = first.parts.map((part) =>
    part.says === saysAnswer("weeks", weeks) ? marked(part, "the time before the other was added; it went on") : part,
  );
  return { ...first, parts };
}

const isToldOf = (reading: LineReading | undefined) =>
  reading?.answers["weeks"] !== undefined || reading?.answers["outcome"] !== undefined;
