import { DATE_LABELS } from "../../../rules/intake/dates";
import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { marked, saysAnswer, type Desk, type Part } from "./desk";
import type { Span } from "./line";
import { bandOf } from "./percentages";
import { IT_ENDED } from "./stopping";

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
const isDate = ({ says }: Part) => Object.values(DATE_LABELS).some((label) => says.startsWith(`${label}: `));

/** What was read directly before a stretch, and the words between. */
function before({ parts, line }: Desk, { from }: Span): { readonly part: Part; readonly words: string } | undefined {
  const part = parts.filter(({ to }) => to <= from).toSorted((one, other) => other.to - one.to)[0];
  return part === undefined ? undefined : { part, words: line.typed.slice(part.to, from).toLowerCase() };
}

const USE = /^Taken for /u;
const BESIDE = /^\s+(?:(?:for|x|×|from|in|after|at|by|since|lasted|about|over)\s*)*$/u;
const AT_ITS_END = /^\s+(?:after|at|by)\s+$/u;
const ANSWERS_OF_ELSE = ["episode", "adherence", "whyEnded"] as const;

/** "Remission x 3 years", "worse since Jan 2019", "episode 12 weeks", "non-compliant for 4 weeks", "tapered off in 2 weeks". */
const timeOfElse: Doubt = (desk, part) => {
  const last = isTime(part) || isDate(part) ? before(desk, part) : undefined;
  if (last === undefined || !BESIDE.test(last.words)) return undefined;
  const { answers } = desk;
  if (["remission", "response", "worse"].includes(answers["outcome"] ?? "") && isAnswer(desk, last.part, "outcome"))
    return "it may be told of the result alone";
  const isOfElse =
    ANSWERS_OF_ELSE.some((field) => isAnswer(desk, last.part, field)) || last.part.says.startsWith(IT_ENDED);
  const isFull = answers["adherence"] === "most" || answers["whyEnded"] === "ongoing";
  return isOfElse && !isFull && !isDate(part) && !AT_ITS_END.test(last.words)
    ? "it may be told of that alone"
    : undefined;
};

const isAnswer = ({ answers }: Desk, { says }: Part, field: "outcome" | (typeof ANSWERS_OF_ELSE)[number]) =>
  answers[field] !== undefined && says === saysAnswer(field, answers[field]);

/** "Aripiprazole 5 mg added after 8 weeks": of the other medicine. */
const timeBefore: Doubt = (desk, part) => {
  const last = isTime(part) ? before(desk, part) : undefined;
  const isBehindAmount = last !== undefined && /^(?:Medicine|Highest daily dose|added to)/u.test(last.part.says);
  return isBehindAmount && /^\s*(?:after|at|from)\s+$/u.test(last.words) ? "it may be when this one began" : undefined;
};

/** "Started at 50 mg". */
const firstDose: Doubt = ({ line }, part) =>
  isDose(part) &&
  /(?:start(?:ed|ing|s)?|initial(?:ly)?|commenced|began)(?:\s+(?:dose|at|on|with|of))*[\s:]*$/iu.test(
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

/** "Aug for partial response", "after partial response". */
const resultBefore: Doubt = (desk, part) =>
  isAnswer(desk, part, "outcome") &&
  /(?<!\p{L})(?:for|after|following|despite|given|since|with\s+prior)\s+(?:an?\s+|the\s+|only\s+|his\s+|her\s+)*$/iu.test(
    desk.line.typed.slice(0, part.from),
  )
    ? "it may be what came before"
    : undefined;

/** "Remission, PHQ-9 14", "partial, BDI 30 to 28", "missed doses - worse". */
const resultBeside: Doubt = (desk, part) => {
  if (!isAnswer(desk, part, "outcome")) return undefined;
  const { outcome = "", improvementPercent: percent, adherence } = desk.answers;
  if (
    desk.parts.some(
      ({ from, says }) =>
        USE.test(says) && /^[\s,;(–-]*$/u.test(desk.line.typed.slice(part.to, from)) && from >= part.to,
    )
  )
    return "it may be told of that use alone";
  if (desk.parts.some(({ says, isAside }) => isAside === true && says.startsWith("a score")))
    return "a score stands beside it";
  if (percent !== undefined && outcome !== "insufficient" && bandOf(Number(percent)) !== outcome)
    return "a percentage beside it says otherwise";
  return outcome === "worse" && (adherence === "some" || adherence === "few")
    ? "it may be told of doses missed"
    : undefined;
};

/** "Good for sleep", "partial - sleep only", "for pain, then for depression": an effect, or one use of several. */
const useOfElse: Doubt = (desk, part) => {
  if (!USE.test(part.says)) return undefined;
  const last = before(desk, part);
  const isBehindAmount =
    last === undefined ||
    /^(?:Medicine|Highest daily dose|Weeks at|Started|Ended|Why it ended: still)/u.test(last.part.says);
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

const DOUBTS: readonly Doubt[] = [
  timeOfElse,
  timeBefore,
  firstDose,
  raisedFrom,
  resultBefore,
  resultBeside,
  useOfElse,
  oneOfReasons,
];
