import { doseWithoutUnit, doseWithUnit } from "./doses";
import { duration } from "./durations";
import { find, only, without, type OpenLine, type Span } from "./line";

const WORD_STARTS = String.raw`(?<![\p{L}\p{N}])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`;

/** Said of an amount, they tell that it was not taken, or that nobody knows. */
const NOT_TAKEN = [
  "not|never|cannot|unable to|fail(?:ed|s|ing|ure) to|unlikely|denies|denied|instead of|rather than",
  String.raw`(?:can|could|would|wo|did|does|do|is|was|has|have|had)n['’]?t`,
  String.raw`no (?:more|longer|higher|greater|further|later) than`,
  "possibl[ey]|maybe|perhaps|query|questionabl[ey]|unsure|unclear|uncertain|doubtful",
  "(?<!as )(?:planned|planning|intended|intending|supposed|meant)|aim(?:s|ed|ing)?|hop(?:ed|ing)|awaiting|declined|refused|offered",
  String.raw`prescribed(?=.*?(?<!\p{L})(?:but|only)(?!\p{L}))`,
  "short of|shy of|before reaching|before getting to|before completing",
].join("|");
/** An end that was not passed; whether it was come to is not said. "Up to 200 mg" is the usual word for the highest dose. */
const TIME_AT_MOST = String.raw`up ?to|at (?:the )?most|(?<!(?:at|to|on|the) )max(?:imum)?(?:\.| of)?|within|before|below|fewer than`;
const DOSE_AT_MOST = String.raw`less than|lower than|under|below|nearly|almost|close to|at (?:the )?most|hardly|barely`;

/** What may stand between such a word and the amount. */
const BETWEEN = (
  "a(?!\\s+fortnight) an the any at all in into of to for if whether with as it by be been being have has had is was full fully yet " +
  "quite even ever really more longer higher less than over above beyond past exceed exceeded exceeding reach reached reaching " +
  "got get getting gone go going went achieve achieved attain attained complete completed completing finish finished last " +
  "lasted manage managed make made up on take took taken taking tried try start started stay stayed remain remained raise " +
  "raised increase increased titrate titrated uptitrated tolerate able sure certain near anywhere close hit dose doses " +
  "therapeutic maximum max another least"
)
  .split(" ")
  .join("|");
const GAP = String.raw`(?:\s+(?:${BETWEEN})${WORD_ENDS})*\s+`;

const leading = (words: string, gap: string) => new RegExp(`${WORD_STARTS}(?:${words})${WORD_ENDS}${gap}`, "gu");
/** "? dose" is a wording of its own. */
const QUESTIONED = new RegExp(String.raw`(?<![\p{L}\p{N}])\?\s*(?!dose)(?:(?:${BETWEEN})\s+)*`, "gu");
const BEFORE_ANY = [leading(NOT_TAKEN, GAP), QUESTIONED];
const BEFORE_TIME = leading(TIME_AT_MOST, String.raw`\s+`);
const BEFORE_DOSE = [leading(DOSE_AT_MOST, String.raw`\s+`), /(?:<=|≤|<)\s*/gu];

/** "8 weeks not reached", "4 weeks at most", "150mg?". */
const NOT_REACHED =
  /^\s*(?:(?:was|were|had|has)\s+)?(?:not|never)\s+(?:yet\s+|been\s+|quite\s+){0,2}(?:reached|achieved|attained|completed|finished|exceeded|managed|available|given|tried|taken|started)(?!\p{L})|^\s*(?:was\s+)?(?:advised|suggested|offered|recommended)(?!\p{L})/u;
const IN_QUESTION = /^(?:\?|\s+\?(?=\s*(?:$|[,;.)])))/u;
const AT_MOST_BEHIND =
  /^\s*(?:(?:at\s+(?:the\s+)?most|max(?:imum)?\.?|tops|or\s+less|planned|intended|prescribed)(?=\s*(?:$|[,;.)])))/u;

const COUNT = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const TIME = "(?:days?|d|weeks?|wks?|w|months?|mths?|mo|years?|yrs?)";
/** "Only 2 of 8 weeks": of the two lengths, the longer one was not had, and whether the shorter was at this dose is not said. */
const PART_OF_A_TIME = new RegExp(
  `${WORD_STARTS}(?:(?:only|just)\\s+)?(?:${COUNT}\\s*${TIME}?|half|part|some|most|a\\s+(?:third|quarter))\\s+(?:out\\s+)?of\\s+(?:the\\s+|a\\s+|an\\s+)?(?:planned\\s+|intended\\s+)?${COUNT}[\\s-]*${TIME}${WORD_ENDS}`,
  "u",
);

/** "225 not tolerated, stayed on 150": a dose that was gone back from, where the line names the one that was kept. */
const GONE_BACK_FROM = new RegExp(
  String.raw`(?<![\p{L}\p{N}\u0001/.,])\d{1,4}(?:\.\d+)?\s*(?:mg|mcg|g)?\s*(?:(?:was|were)\s+)?(?:not\s+tolerated|poorly\s+tolerated|intolerable|too\s+(?:much|high|strong)|(?:could|did)(?:\s+not|n['’]?t)\s+tolerate)` +
    String.raw`(?=.*?(?<!\p{L})(?:stayed|staying|remained|continued|kept|settled|back|reduced|dropped|decreased|lowered|down|cut|maintained|then|so|now)\s+(?:(?:it|down|back|at|on|to)\s+){0,3}\d|\s*[,;]\s*(?:so\s+)?\d{1,4}\s*(?:mg)?\s*(?:for|x|×)?\s*\d{1,3}\s?-?(?:w|wks?|weeks?|m|mo|mths?|months?|\/52|\/12)(?!\p{L}))`,
  "u",
);
/** "Poorly tolerated at 150", "couldn't go above 150" is said of a dose that was gone back from. */
const NOT_TOLERATED_AT =
  /(?:(?:poorly|not|badly)\s+tolerated|intolerable|intolerant|side\s?effects?|s\/?e'?s?|nausea|diarrh?o?ea|sedat\p{L}+|jitter\p{L}*|akathisia|agitat\p{L}+)\s+(?:at|on|with)\s+\d{1,4}(?:\.\d+)?\s*(?:mg)?(?![\p{L}\p{N}/%])(?!\s*(?:w|wks?|weeks?|m|mo|months?)(?!\p{L}))/u;
/** "100 12w (150 not tolerated)". */
const NOT_TOLERATED_IN_BRACKETS =
  /(?<=\d.*?\(\s*)\d{1,4}(?:\.\d+)?\s*(?:mg)?\s*(?:(?:was|were)\s+)?(?:not\s+tolerated|poorly\s+tolerated|intolerable|too\s+(?:much|high|strong))(?=\s*\))/u;

const TOLERATING = /tolerate\s*$/u;
const FURTHER = /^\s*(?:(?:for|x|×|at|of|on)\s*)?/u;

/** The first amount of a line that is negated, bounded from above or in doubt, with the words that say so. */
export function amountInDoubt(line: OpenLine): Span | undefined {
  return (
    find(line, PART_OF_A_TIME) ??
    find(line, GONE_BACK_FROM) ??
    find(line, NOT_TOLERATED_IN_BRACKETS) ??
    behindAnother(line, find(line, NOT_TOLERATED_AT)) ??
    doubtedBefore(line) ??
    doubtedBehind(line)
  );
}

/** Where another number stands before it, which is then the dose that was kept. */
function behindAnother(line: OpenLine, found: Span | undefined): Span | undefined {
  return found !== undefined && /\d/u.test(line.left.slice(0, found.from)) ? found : undefined;
}

function doubtedBefore(line: OpenLine): Span | undefined {
  for (const pattern of BEFORE_ANY)
    for (const { 0: said, index } of line.left.matchAll(pattern)) {
      const start = index + said.length;
      const to = timeAt(line, start) ?? doseAt(line, start);
      // "Could not tolerate" is also why it ended, and is read as that.
      if (to !== undefined) return { from: TOLERATING.test(said) ? start : index, to: withFurther(line, to) };
    }
  for (const { 0: said, index } of line.left.matchAll(BEFORE_TIME)) {
    const to = timeAt(line, index + said.length);
    if (to !== undefined) return { from: index, to };
  }
  for (const pattern of BEFORE_DOSE)
    for (const { 0: said, index } of line.left.matchAll(pattern)) {
      const to = doseAt(line, index + said.length);
      if (to !== undefined && timeAt(line, index + said.length) === undefined) return { from: index, to };
    }
  return undefined;
}

function doubtedBehind(line: OpenLine): Span | undefined {
  for (let open = line, amount = next(open); amount !== undefined; amount = next(open)) {
    const behind = line.left.slice(amount.to);
    const patterns = [NOT_REACHED, IN_QUESTION, ...(amount.isTime ? [AT_MOST_BEHIND] : [])];
    const said = patterns.map((pattern) => pattern.exec(behind)?.[0]).find((words) => words !== undefined);
    if (said !== undefined) return { from: amount.from, to: amount.to + said.length };
    open = without(open, amount);
  }
  return undefined;
}

function next(line: OpenLine): (Span & { readonly isTime: boolean }) | undefined {
  const time = duration(line);
  if (time !== undefined && time.from < time.to) return { from: time.from, to: time.to, isTime: true };
  const dose = doseWithUnit(line);
  return dose === undefined || dose.to <= dose.from ? undefined : { from: dose.from, to: dose.to, isTime: false };
}

/** "Never took 150mg for 6 weeks" negates both. */
function withFurther(line: OpenLine, to: number): number {
  const start = to + (FURTHER.exec(line.left.slice(to))?.[0].length ?? 0);
  return start === to ? to : (timeAt(line, start) ?? withUnitAt(line, start) ?? to);
}

/** Where an amount that begins at a place ends. */
function timeAt(line: OpenLine, at: number): number | undefined {
  return endOf(duration(from(line, at)), at);
}

function withUnitAt(line: OpenLine, at: number): number | undefined {
  return endOf(doseWithUnit(from(line, at)), at);
}

function doseAt(line: OpenLine, at: number): number | undefined {
  return withUnitAt(line, at) ?? endOf(doseWithoutUnit(from(line, at), Math.max(0, at - 1)), at);
}

/** The line from a place on, with what stands directly before it, since an amount does not begin within a word. */
function from(line: OpenLine, at: number): OpenLine {
  return only(line, { from: Math.max(0, at - 1), to: line.left.length });
}

function endOf(found: Span | undefined, at: number): number | undefined {
  return found !== undefined && found.from === at ? found.to : undefined;
}
