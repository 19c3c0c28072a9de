import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { parseTyped } from "../../state/read-draft";
import type { Adding } from "./adding";
import { doseWithoutUnit, type Dose } from "./doses";
import { AT_THE_DOSE, duration } from "./durations";
import { amountInDoubt } from "./amounts-in-doubt";
import { answer, close, closeWhole, marked, saysAnswer, setAside, type Desk } from "./desk";
import { find, findAll, only, openLine, reopened, without, wordingSource, type OpenLine, type Span } from "./line";
import { THYROXINE, type FoundMedicine, type UnclearMedicine } from "./medicine-in-line";
import { MEASUREMENTS, OTHER_AMOUNTS } from "./other-amounts";
import { courseIn, type Course } from "./steps";
import { FILLERS, FORMS, NUMBER_WORDS } from "./vocabulary";

/** A level, a score, an age: said to be that, or closed where they may be an answer. */
export function readOtherAmounts(desk: Desk): void {
  for (const { pattern, says } of OTHER_AMOUNTS)
    for (const found of findAll(desk.line, (line) => find(line, pattern)))
      if (says === undefined) closeWhole(desk, found);
      else setAside(desk, found, says);
}

/** Blots out what was measured while amounts are read. */
export function hideMeasurements(desk: Desk): readonly Span[] {
  const found = MEASUREMENTS.flatMap((pattern) => findAll(desk.line, (line) => find(line, pattern)));
  desk.line = found.reduce<OpenLine>(without, desk.line);
  return found;
}

/** What is left of them when results and reasons have been read. */
export function setMeasurementsAside(desk: Desk): void {
  for (const pattern of MEASUREMENTS)
    for (const found of findAll(desk.line, (line) => find(line, pattern)))
      setAside(desk, found, "a measurement, no dose");
}

/** An amount that was not reached, or only perhaps, answers nothing. */
export function closeAmountsInDoubt(desk: Desk): void {
  for (const found of findAll(desk.line, amountInDoubt)) closeWhole(desk, found);
}

/** Strengths as the capsule has them: olanzapine, then fluoxetine, which is the dose that is asked. */
const COMBINED_DOSE =
  /(?<![\p{L}\p{N}\u0001/.,])(?<olanzapine>3|6|12)\s*(?:mg)?\s*\/\s*(?<fluoxetine>25|50)\s*(?:mg)?(?![\p{L}\p{N}/.])/u;

export function readCombinedDose(desk: Desk, medicine: FoundMedicine | undefined): void {
  const found = medicine?.drug.id === "olanzapine-fluoxetine" ? find(desk.line, COMBINED_DOSE) : undefined;
  const { olanzapine = "", fluoxetine = "" } = found?.match.groups ?? {};
  if (found === undefined) return;
  const how = `${fluoxetine} of fluoxetine, with ${olanzapine} of olanzapine`;
  answer(desk, found, "dose", fluoxetine, saysAnswer("dose", fluoxetine), how);
}

/** "Lithium 900 (0.8)". */
export function readLevelInBrackets(desk: Desk, medicine: FoundMedicine | undefined): void {
  const found = medicine?.drug.id === "lithium" ? find(desk.line, /\(\s*[01]\.\d{1,2}\s*\)/u) : undefined;
  if (found !== undefined) setAside(desk, found, "a level in blood, no dose");
}

/** Wordings by which a length or a dose is said not to be known. */
const AMOUNTS_UNKNOWN = (
  [
    ["weeks", ["duration unknown", "unknown duration", "weeks unknown", "duration not known", "duration unclear"]],
    ["dose", ["dose unknown", "unknown dose", "dose not known", "dose unclear", "? dose", "dose ?"]],
  ] as const
).map(([field, wordings]) => ({
  field,
  // "? dose optimised" doubts that it was optimised.
  pattern: new RegExp(`${wordingSource(wordings)}(?!\\s*optimi[sz]ed)`, "u"),
}));

const TIME_AT_HIGHEST = "the time at the highest of several doses";

const TIMES: Readonly<Record<string, number>> = { bid: 2, bd: 2, tid: 3, tds: 3, qid: 4, qds: 4, ...NUMBER_WORDS };
const IN_PARTS =
  /(?<![\p{L}\p{N}.,/])(?<total>\d{1,4}(?:\.\d+)?)\s*(?:mg)?\s*(?:\/\s*d(?:ay)?|daily|a\s+day|od)?\s*\((?:as\s+|divided\s+)?(?<parts>[\d.]+\s*(?:mg)?(?:\s*\+\s*[\d.]+\s*(?:mg)?)+|(?<times>\d|two|three|four)\s*[x×]?\s*(?<each>[\d.]+)\s*(?:mg)?\s*(?:tablets?|tabs?|capsules?|caps?)?|(?<strength>[\d.]+)\s*(?:mg)?\s*(?<often>bid|bd|tid|tds|qid|qds))\)/u;

/** "125 mg (100+25)", "400 mg/day (200 bid)", "20 mg (two 10 mg tabs)": the bracket tells the same dose once more. */
export function readDoseInParts(desk: Desk): void {
  const found = find(desk.line, IN_PARTS);
  const { total = "", parts = "", times, each, strength, often } = found?.match.groups ?? {};
  if (found === undefined) return;
  const sum = (parts.match(/[\d.]+/gu) ?? []).reduce((all, part) => all + Number(part), 0);
  const many = TIMES[times ?? often ?? ""] ?? Number(times);
  const comesTo = times === undefined && often === undefined ? sum : many * Number(each ?? strength);
  const from = found.from + desk.line.left.slice(found.from, found.to).indexOf("(");
  if (comesTo === Number(total)) setAside(desk, { from, to: found.to }, "the same dose, in parts");
}

/** Several doses of one medicine: the highest step with its own weeks, or the sum of a day's parts. */
export function readCourse(desk: Desk, own: Span): Dose | "unclear" | undefined {
  const course = courseIn(only(desk.line, own));
  if (course === undefined) return undefined;
  if (course.kind === "unclear") {
    for (const span of course.open) close(desk, span);
    return "unclear";
  }
  if (course.kind === "steps") readTimesOfSteps(desk, course);
  desk.line = without(desk.line, course.dose);
  return course.dose;
}

function readTimesOfSteps(desk: Desk, { time, lower, unclear }: Extract<Course, { kind: "steps" }>): void {
  for (const span of lower) setAside(desk, span, "time at a lower dose, not counted");
  for (const span of unclear) closeWhole(desk, span);
  if (time === undefined || time.open !== undefined) return;
  const value = String(time.value);
  const worked = [TIME_AT_HIGHEST, ...(time.inferred === undefined ? [] : [time.inferred])];
  if (parseTyped(TRIAL_QUESTIONS.weeks, value).ok)
    answer(desk, time, "weeks", value, saysAnswer("weeks", value), worked.join("; "));
}

/** "8 weeks of which 4 at 200": the shorter time is the one at the dose. */
const OF_WHICH =
  /(?<![\p{L}\p{N}])(?<all>\d{1,3})[\s-]*(?<unit>weeks?|wks?|w|months?|mths?)[\s,(]*(?:of\s+which|of\s+those|of\s+these|incl(?:\.|uding)?)\s+(?:the\s+last\s+)?(?<part>\d{1,3})[\s-]*(?:weeks?|wks?|w|months?|mths?)?\s*(?:were\s+|was\s+)?(?:at|on|@)\s+(?:(?<dose>\d{1,4})\s*(?:mg)?|(?:the\s+)?(?:max(?:imum)?|full|top|highest|this|that)(?:\s+dose)?)(?![\p{L}\p{N}])/u;

export function readTimeOfWhich(desk: Desk): void {
  const found = find(desk.line, OF_WHICH);
  const { all = "", part = "", unit = "", dose } = found?.match.groups ?? {};
  // A dose that stands nowhere else is another step.
  const isSame = dose === undefined || new RegExp(`(?<!\\d)${dose}(?!\\d)`).test(desk.line.left.slice(0, found?.from));
  const time = duration(openLine(`${part} ${unit}`));
  if (found === undefined || !isSame || time === undefined || time.open !== undefined || Number(part) > Number(all))
    return;
  const value = String(time.value);
  answer(desk, found, "weeks", value, saysAnswer("weeks", value), `${part} of ${all} ${unit} were at this dose`);
}

export function readTime(desk: Desk, adding: Adding | undefined): void {
  for (const { field, pattern } of AMOUNTS_UNKNOWN) {
    const found = find(desk.line, pattern);
    if (found !== undefined) answer(desk, found, field, "unknown", saysAnswer(field, "unknown"));
  }
  if (desk.answers["weeks"] === undefined) readLabelledTime(desk);
  if (desk.answers["weeks"] !== undefined) return;
  const times = findAll(desk.line, duration);
  const time = times.find(({ to }) => AT_THE_DOSE.test(desk.line.left.slice(to))) ?? times[0];
  if (time === undefined) return;
  if (time.open !== undefined) {
    // A bound says no length: it stays among what was not understood, with the field left open.
    close(desk, time);
    return;
  }
  const value = String(time.value);
  const isBehindBase = adding?.baseDose !== undefined && time.from >= adding.baseDose.to && adding.own.to <= time.from;
  const worked = [
    ...(isBehindBase ? [`read as the time with both; it stands behind ${adding.base?.drug.name}`] : []),
    ...(time.inferred === undefined ? [] : [time.inferred]),
  ];
  if (parseTyped(TRIAL_QUESTIONS.weeks, value).ok)
    answer(desk, time, "weeks", value, saysAnswer("weeks", value), worked.length === 0 ? undefined : worked.join("; "));
}

/** "Up to 45 mg for 10 weeks". */
const HIGHEST =
  /(?:up\s*to|max(?:imum)?(?:\.|\s+(?:of|dose))?|peak(?:ed)?(?:\s+(?:of|at))?|highest|titrated\s+to|as\s+high\s+as)\s*$/iu;
const LABELLED_TIME = /(?<![\p{L}\p{N}])(?<unit>weeks|wks|months|mths)\s*[=:]\s*(?<count>\d{1,3})(?![\p{L}\p{N}/.%])/u;

/** "Wks=8". */
function readLabelledTime(desk: Desk): void {
  const found = find(desk.line, LABELLED_TIME);
  const { unit = "", count = "" } = found?.match.groups ?? {};
  const time = duration(openLine(`${count} ${unit}`));
  if (found === undefined || time === undefined || time.open !== undefined) return;
  const value = String(time.value);
  if (parseTyped(TRIAL_QUESTIONS.weeks, value).ok)
    answer(desk, found, "weeks", value, saysAnswer("weeks", value), time.inferred);
}

const TIME_IN_ALL_BEFORE = /(?:total|altogether|in\s+all|overall)\s*(?:of|time|:)?\s*$/u;
const TIME_IN_ALL = /^[\s,(]*(?:in\s+all|(?:in\s+)?total|altogether|overall)(?![\p{L}\p{N}])/u;

/** One length of time for several doses, or said to be the time in all, is not all at the highest dose. */
export function markSharedTime({ line, answers, parts }: Desk, dose: Dose | undefined): void {
  const { weeks } = answers;
  const place = parts.findIndex(({ says }) => weeks !== undefined && says === saysAnswer("weeks", weeks));
  const part = parts[place];
  if (part === undefined || part.inferred?.includes(TIME_AT_HIGHEST) === true) return;
  const isShared =
    dose?.inferred?.startsWith("the highest of") === true ||
    (dose !== undefined &&
      HIGHEST.test(line.typed.slice(0, dose.from)) &&
      !AT_THE_DOSE.test(line.typed.slice(part.to)));
  const isInAll =
    TIME_IN_ALL.test(line.typed.slice(part.to).toLowerCase()) ||
    TIME_IN_ALL_BEFORE.test(line.typed.slice(0, part.from).toLowerCase());
  if (!isShared && !isInAll) return;
  parts[place] = marked(part, "how much of it at this dose is not said");
}

/** A number without a unit, behind the medicine: the dose, where no other stands. */
export function bareDose(
  desk: Desk,
  main: FoundMedicine | undefined,
  unclear: UnclearMedicine | undefined,
): Dose | undefined {
  if (desk.answers["dose"] !== undefined) return undefined;
  const behind = main?.to ?? unclear?.to ?? firstWord(desk.line)?.to;
  const dose = behind === undefined ? undefined : doseWithoutUnit(desk.line, behind);
  return behind === undefined || dose === undefined || !isDirectlyBehind(desk.line.left.slice(behind, dose.from))
    ? undefined
    : dose;
}

const BEFORE_A_DOSE =
  /^(?:aug\p{L}*|stay(?:ed|ing)|remain(?:ed|s)|continu\p{L}+|kept|settled|maintained|trialled|oral|meltz|soltab|orodispersible|disintegrating|hcl|hydrochloride|oxalate|maleate)$/u;

/** Whether nothing that is not understood parts a number from the medicine: "8 pills of 25", "x 3" and a score are no doses. */
function isDirectlyBehind(between: string): boolean {
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    !/[x×]\s*$/u.test(between) &&
    words.every((word) => FILLERS.has(word) || FORMS.includes(word) || BEFORE_A_DOSE.test(word))
  );
}

export function firstWord(line: OpenLine): Span | undefined {
  return find(line, /^[\s\u0001]*[\p{L}][\p{L}'’-]{3,}/u);
}

const MG_IN: Readonly<Record<NonNullable<Dose["unit"]>, number>> = { mg: 1, mcg: 0.001, g: 1000 };

/** A number without a unit that is no dose of its medicine: a lithium level, micrograms of a thyroxine. */
function isOfOtherUnit(desk: Desk, main: FoundMedicine | undefined, dose: Dose): boolean {
  if (dose.unit !== undefined) return false;
  // A year is no dose; 1950 and 2000 are doses of lithium and valproate.
  if (dose.value > 1950 && dose.value < 2100 && dose.value % 50 !== 0) return true;
  const isLevel = ["lithium", "liothyronine"].includes(main?.drug.id ?? "") && dose.value < 5;
  const isLabValue = !Number.isInteger(dose.value) && /folate/u.test(main?.drug.name ?? "");
  return isLevel || isLabValue || THYROXINE.test(desk.answers["drug"] ?? "");
}

/** @param isOpen - the medicine is not told apart from one with another unit, so that the number stays open */
export function readDose(desk: Desk, main: FoundMedicine | undefined, dose: Dose | undefined, isOpen: boolean): void {
  if (dose === undefined) return;
  const unit = medicineNamed(desk.answers["drug"] ?? "")?.doseUnit ?? main?.drug.doseUnit ?? "mg a day";
  const own = unit === "micrograms a day" ? "mcg" : "mg";
  const written = dose.unit ?? own;
  const value = String(Number(((dose.value * MG_IN[written]) / MG_IN[own]).toFixed(4)));
  const answered = desk.answers["dose"];
  const isWeekly = dose.weekly && main?.drug.id !== "fluoxetine";
  if (
    isOpen ||
    isWeekly ||
    isOfOtherUnit(desk, main, dose) ||
    !parseTyped(TRIAL_QUESTIONS.dose, value).ok ||
    (answered !== undefined && answered !== value)
  ) {
    // Blotted out while other parts were read; out of range, or beside another answer, it is shown as not understood.
    desk.line = reopened(desk.line, dose);
    return;
  }
  const worked = [
    ...(dose.inferred === undefined ? [] : [dose.inferred]),
    ...(dose.unit === undefined ? ["no unit written"] : []),
    ...(written === own ? [] : [`${dose.value} ${written}`]),
  ];
  answer(
    desk,
    dose,
    "dose",
    value,
    `Highest daily dose: ${value} ${unit}`,
    worked.length === 0 ? undefined : worked.join("; "),
  );
}
