import { DATE_LABELS } from "../../../rules/intake/dates";
import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { marked, saysAnswer, type Desk, type Part } from "./desk";
import { isGoodResult } from "./good-results";
import type { Span } from "./line";
import { bandOf } from "./percentages";
import { IT_ENDED, TAKEN_AFTER } from "./stopping";

/** Answers whose words are understood, and that may still be told of something else: what they may be told of. */
export function markToldOfElse(desk: Desk): void {
  for (const [at, part] of desk.parts.entries()) {
    const doubts = DOUBTS.flatMap((doubt) => doubt(desk, part) ?? []);
    desk.parts[at] = doubts.reduce<Part>(marked, part);
  }
}

type Doubt = (desk: Desk, part: Part) => string | undefined;

const WEEKS = `${TRIAL_QUESTIONS.weeks.label}: `;
const isTime = ({ says }: Part) => says.startsWith(WEEKS);
const isDose = ({ says }: Part) => says.startsWith(`${TRIAL_QUESTIONS.dose.label}: `);
const isMedicine = ({ says }: Part) => says.startsWith("Medicine: ");
const isAdded = ({ says }: Part) => says.startsWith("added to");
const isDate = ({ says }: Part) => Object.values(DATE_LABELS).some((label) => says.startsWith(`${label}: `));

/** What was read directly before a stretch, and the words between. */
function before({ parts, line }: Desk, { from }: Span): { readonly part: Part; readonly words: string } | undefined {
  const part = parts.filter(({ to }) => to <= from).toSorted((one, other) => other.to - one.to)[0];
  return part === undefined ? undefined : { part, words: line.typed.slice(part.to, from).toLowerCase() };
}

const USE = /^Taken for /u;
const BESIDE = /^[\s(:–-]*(?:(?:for|x|×|from|in|after|at|by|since|until|till|lasted|about|over|of|only)\s*)*$/u;
const AT_ITS_END = /^[\s(]+(?:after|at|by)\s+$/u;
const WORDED = ["outcome", "adherence", "whyEnded", "episode", "optimised"] as const;
type Worded = (typeof WORDED)[number];

const isAnswer = ({ answers }: Desk, { says }: Part, field: Worded) =>
  answers[field] !== undefined && says === saysAnswer(field, answers[field]);
const isWorded = (desk: Desk, part: Part) => WORDED.some((field) => isAnswer(desk, part, field));
const isNoted = ({ says }: Part) => says.startsWith("noted");
const ended = ({ says }: Part) => says.startsWith(IT_ENDED);

/** "Worse since Jan 2019", "no benefit since 2019", "this episode 2019-2021", "stopped since 2019", "added to Zoloft since 2015". */
const dateOfElse: Doubt = (desk, part) => {
  const last = isDate(part) ? before(desk, part) : undefined;
  if (last === undefined || !BESIDE.test(last.words) || desk.answers["whyEnded"] === "ongoing") return undefined;
  if (ended(last.part)) return /since/u.test(`${last.words} ${wordsOf(desk, part)}`) ? OF_THAT : undefined;
  return isWorded(desk, last.part) || isNoted(last.part) || isBase(last.part) ? OF_THAT : undefined;
};
const OF_THAT = "it may be told of that alone";
const wordsOf = ({ line }: Desk, { from, to }: Span) => line.typed.slice(from, to).toLowerCase();

/** "Remission x 3 years", "episode 12 weeks", "non-compliant for 4 weeks", "tapered off in 2 weeks". */
const timeOfElse: Doubt = (desk, part) => {
  const last = isTime(part) ? before(desk, part) : undefined;
  if (last === undefined || !BESIDE.test(last.words)) return undefined;
  const { outcome = "", adherence, whyEnded } = desk.answers;
  if (isAnswer(desk, last.part, "outcome"))
    return outcome === "worse" || isGoodResult({ field: "outcome", answer: outcome })
      ? "it may be told of the result alone"
      : undefined;
  if (isAnswer(desk, last.part, "adherence") && adherence === "most")
    return /for|only/u.test(last.words) || /^\s*only/iu.test(desk.line.typed.slice(part.to)) ? OF_THAT : undefined;
  const isOfElse = (isWorded(desk, last.part) && whyEnded !== "ongoing") || ended(last.part);
  return isOfElse && !AT_ITS_END.test(last.words) ? OF_THAT : undefined;
};

/** "Aripiprazole 5 mg added after 8 weeks": of the other medicine. "200 mg reached by 8 weeks", "8 weeks to 200 mg": of the way there. */
const timeBefore: Doubt = (desk, part) => {
  if (!isTime(part)) return undefined;
  const last = before(desk, part);
  const isBehindAmount = last !== undefined && [isMedicine, isDose, isAdded].some((is) => is(last.part));
  if (isBehindAmount && /^\s*(?:reached\s+)?(?:after|at|from|in|by)\s+$/u.test(last.words))
    return "it may be when this one began, or its dose was reached";
  return /^\s+to\s/iu.test(desk.line.typed.slice(part.to)) ? "it may be how long the way to the dose took" : undefined;
};

/** Small words that hang an answer on something else: "NR to Zoloft", "no response at 50mg", "stopped working as". */
const HANGING =
  "with|to|after|once|when|until|till|at|on|by|from|in|as|while|since|before|for|without|if|but|because|due|max|than|of|only|just";
const HANGS_ON = new RegExp(String.raw`^\s*[([]?\s*(?:${HANGING})(?!\p{L})`, "iu");
const HANGS_BEHIND = new RegExp(
  String.raw`(?<!\p{L})(?:${HANGING})\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+)*$`,
  "iu",
);
const hangsOnElse: Doubt = (desk, part) => {
  const isResult = isWorded(desk, part) || part.says.startsWith(`${TRIAL_QUESTIONS.improvementPercent.label}: `);
  if (!isResult) return undefined;
  // "Switched to venlafaxine" says what was taken after it.
  if (/(?:switched|swapped|changed|crossed)$/u.test(wordsOf(desk, part))) return undefined;
  const { typed } = desk.line;
  const word =
    HANGS_BEHIND.exec(typed.slice(0, part.from)) ??
    (isTimeNext(desk, part) ? null : HANGS_ON.exec(typed.slice(part.to)));
  return word === null ? undefined : `it hangs on “${word[0].trim().toLowerCase()}”`;
};

/** "No response after 8 weeks": the time of the trial stands behind it. */
function isTimeNext({ parts, line, answers }: Desk, { to }: Span): boolean {
  const isShort = ["minimal", "insufficient", "partial"].includes(answers["outcome"] ?? "");
  return parts.some(
    (part) =>
      isShort &&
      isTime(part) &&
      part.from >= to &&
      /^\s*(?:after|for|in|over|at|by|with)\s+$/iu.test(line.typed.slice(to, part.from)),
  );
}

const isBase = ({ says }: Part) => /^(?:the medicine it was added to|a dose of )/u.test(says);
/** "Lithium added to sertraline 100mg (partial response)", "added to current sertraline". */
const ofTheBase: Doubt = (desk, part) => {
  if (!isWorded(desk, part)) return undefined;
  const { typed } = desk.line;
  const isBeside = desk.parts
    .filter(isBase)
    .some(({ from, to }) =>
      to <= part.from
        ? /^\s*[([]?\s*$/u.test(typed.slice(to, part.from))
        : part.to <= from && typed.slice(part.to, from).trim() === "",
    );
  return isBeside ? "it may be told of the medicine it was added to" : undefined;
};

/** "Changed to an SNRI, remission", "stopped, then remission": behind the end of this one. */
const behindItsEnd: Doubt = (desk, part) => {
  const isLater = (other: Part) => other.to <= part.from;
  const isGood = isGoodResult({ field: "outcome", answer: desk.answers["outcome"] ?? "" });
  const isAfter = desk.parts.some(
    (other) =>
      isLater(other) &&
      (other.says.startsWith(TAKEN_AFTER) || (isGood && ended(other) && isAnswer(desk, part, "outcome"))),
  );
  return isAfter && (isWorded(desk, part) || isTime(part)) ? "it stands behind the end of this one" : undefined;
};

/** "Ongoing until 2021". */
const endOfOngoing: Doubt = (desk, part) => {
  if (desk.answers["whyEnded"] !== "ongoing") return undefined;
  if (isDate(part) && part.says.includes(`${DATE_LABELS.ended}: `)) return "it is said to go on";
  const hasEnd = desk.answers["ended"] !== undefined || desk.parts.some(ended);
  return hasEnd && isAnswer(desk, part, "whyEnded") ? "an end is told as well" : undefined;
};

/** "Missed doses due to cost", "she stopped working". */
const reasonOfElse: Doubt = (desk, part) => {
  const { whyEnded, adherence } = desk.answers;
  if (!isAnswer(desk, part, "whyEnded") || whyEnded === "ongoing") return undefined;
  const last = before(desk, part);
  if (last !== undefined && isAnswer(desk, last.part, "adherence") && adherence !== "most")
    return "it may be why doses were missed";
  const isOfSomebody = /(?<!\p{L})(?:pt|patient|he|she)\s+$/iu.test(desk.line.typed.slice(0, part.from));
  return whyEnded === "lossOfResponse" && isOfSomebody ? "it may be told of work" : undefined;
};

/** "2018-2020, remission, SE", "not tolerated … remission": side effects, and no word for stopping. */
const effectsAlone: Doubt = (desk, part) => {
  const { whyEnded, outcome = "" } = desk.answers;
  const isBare = part.inferred === undefined && !desk.parts.some(ended);
  if (!isAnswer(desk, part, "whyEnded") || whyEnded !== "sideEffects" || !isBare) return undefined;
  if (/tol/u.test(wordsOf(desk, part)))
    return ["remission", "response", "partial"].includes(outcome) ? "a good result is told as well" : undefined;
  return /stop|d\/?c|ceas|quit|off/iu.test(desk.line.typed)
    ? undefined
    : "there were side effects; whether it ended for them is not said";
};

/** "Started at 50 mg". */
const firstDose: Doubt = ({ line }, part) =>
  isDose(part) &&
  /(?:start(?:ed|ing|s)?|initial(?:ly)?|commenced|began|titrated\s+from)(?:\s+(?:dose|at|on|with|of))*[\s:]*$/iu.test(
    line.typed.slice(0, part.from),
  )
    ? "the dose at its start"
    : undefined;

/** "25 mg, titrated up, 6 weeks": how far, and how long at that dose, is not said. */
const raisedFrom: Doubt = ({ line, parts }, part) => {
  const dose = parts.find(isDose);
  const isRaised = dose !== undefined && RAISED.test(line.typed.slice(dose.to));
  return isRaised && (part === dose || isTime(part)) ? "it went up from there" : undefined;
};
const RAISED =
  /^[\s,(]*(?:and\s+|then\s+)?(?:(?:(?:up-?)?titrated|increased|raised|went|going)\s+)?(?:up(?!\p{L}|\s*(?:to|by)\s)|(?:(?:up-?)?titrated|increased|raised|doubled)\s*(?:[,;.)]|$))/iu;

/** "Remission, PHQ-9 14", "partial, BDI 30 to 28", "missed doses - worse", "partial - sleep only". */
const resultBeside: Doubt = (desk, part) => {
  if (!isAnswer(desk, part, "outcome")) return undefined;
  const { outcome = "", improvementPercent: percent, adherence } = desk.answers;
  if (isUseNext(desk, part)) return "it may be told of that use alone";
  if (desk.parts.some(({ says, isAside }) => isAside === true && says.startsWith("a score")))
    return "a score stands beside it";
  if (percent !== undefined && outcome !== "insufficient" && bandOf(Number(percent)) !== outcome)
    return "a percentage beside it says otherwise";
  const isMissed = adherence === "some" || adherence === "few";
  return outcome === "worse" && isMissed ? "it may be told of doses missed" : undefined;
};

function isUseNext({ parts, line }: Desk, { to }: Span): boolean {
  return parts.some(
    ({ from, says }) => USE.test(says) && from >= to && /^[\s,;(–-]*$/u.test(line.typed.slice(to, from)),
  );
}

/** "Good for sleep", "partial - sleep only", "for pain, then for depression": an effect, or one use of several. */
const useOfElse: Doubt = (desk, part) => {
  if (!USE.test(part.says)) return undefined;
  const last = before(desk, part);
  const isStillTaken =
    desk.answers["whyEnded"] === "ongoing" && last !== undefined && isAnswer(desk, last.part, "whyEnded");
  const isBehindAmount =
    last === undefined || isStillTaken || [isMedicine, isDose, isTime, isDate].some((is) => is(last.part));
  const isAlone = !/(?<!\p{L})(?:depression|depressed|depressive|mood|mdd)(?!\p{L})/iu.test(desk.line.typed);
  return isBehindAmount && isAlone && /^[\s,;(–-]*$/u.test(last?.words ?? "")
    ? undefined
    : "it may be an effect, or one use of several";
};

/** "SE or no benefit". */
const oneOfReasons: Doubt = (desk, part) =>
  isAnswer(desk, part, "whyEnded") &&
  (/^\s*(?:or|vs|\/|\?)(?!\p{L})/iu.test(desk.line.typed.slice(part.to)) ||
    /(?<!\p{L})(?:or|vs)\s+$/iu.test(desk.line.typed.slice(0, part.from)))
    ? "one of several reasons"
    : undefined;

/** "Outcome NR", "dose no change": not recorded, or told of something else. */
const ofALabel: Doubt = (desk, part) => {
  const isNR = /^(?:.*\W)?(?:nr|no\s+change)\W*$/iu.test(wordsOf(desk, part));
  const label = /(?:dose|duration|adherence|compliance|outcome|results?|reasons?|why)\W*$/iu;
  return isNR && isWorded(desk, part) && label.test(desk.line.typed.slice(0, part.from))
    ? "it may say that nothing is recorded, or that nothing was changed"
    : undefined;
};

const DOUBTS: readonly Doubt[] = [
  dateOfElse,
  timeOfElse,
  timeBefore,
  firstDose,
  raisedFrom,
  hangsOnElse,
  ofTheBase,
  ofALabel,
  behindItsEnd,
  endOfOngoing,
  reasonOfElse,
  effectsAlone,
  resultBeside,
  useOfElse,
  oneOfReasons,
];
