import type { Drug } from "../../../rules/knowledge/drug";
import { drugById } from "../../../rules/knowledge/drugs";
import { DATE_LABELS } from "../../../rules/intake/dates";
import { valueText } from "../../../rules/intake/question";
import { OTHER_USES, TRIAL_QUESTIONS, type OtherUse } from "../../../rules/intake/trial";
import { NOT_KNOWN_TEXT, isOpen } from "../../../rules/intake/answer";
import { parseTyped } from "../../state/read-draft";
import { ADDING_WORDS, addingIn, type Adding } from "./adding";
import { doseWithoutUnit, doseWithUnit, duration, AT_THE_DOSE, type Dose } from "./amounts";
import { amountInDoubt } from "./amounts-in-doubt";
import { datesIn } from "./dates-in-line";
import { once } from "../../../rules/logic/memory";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { asideIn, otherTreatmentIn, whyNoTrial } from "./no-trial";
import { isInDoubt } from "./in-doubt";
import {
  findAll,
  only,
  find,
  findWording,
  openLine,
  reopened,
  unread,
  wordingSource,
  without,
  type OpenLine,
  type Span,
} from "./line";
import {
  exactMedicineIn,
  formBehindDose,
  medicineIn,
  type FoundMedicine,
  type UnclearMedicine,
} from "./medicine-in-line";
import { OTHER_AMOUNTS } from "./other-amounts";
import { courseIn } from "./steps";
import {
  BECAUSE_OF,
  FILLERS,
  GROUPS,
  NAMED_SIDE_EFFECTS,
  NO_QUESTION,
  NUMBER_WORDS,
  SIDE_EFFECTS,
  STOPPING,
  WORDINGS,
  type Wording,
} from "./vocabulary";

/** A part of the line that was read, and as what. */
export interface Part extends Span {
  /** What was answered, for example "Best result: partial (25 to 49 % better)". */
  readonly says: string;
  /** Set where the words do not say it outright: what it was read as, and why. */
  readonly inferred: string | undefined;
}

/** One line of notes, as it was read. Nothing in it counts before it has been confirmed. */
export interface LineReading {
  /** What was read: the line, or the part of it that tells this trial. */
  readonly line: string;
  /** The whole line as it was written. */
  readonly written: string;
  readonly kind: "trial" | "several";
  /** Answers as they would be typed into the fields of the trial, by field. */
  readonly answers: Readonly<Record<string, string>>;
  /** The medicine it was added to, where the line names one; "unknown" where it says only that it was added. */
  readonly addedTo: Drug | "unknown" | undefined;
  /** In the order of the line. */
  readonly parts: readonly Part[];
  /** What was not understood, in the order of the line. */
  readonly notUnderstood: readonly (Span & { readonly text: string })[];
  /** Words that may be one of several medicines; none was taken. */
  readonly couldBe: readonly string[];
  /** Set where the line is no medicine trial: why. It is not taken in. */
  readonly noTrial?: string;
}

/** What is being read: the line with what is left of it, and what was found so far. */
interface Desk {
  line: OpenLine;
  readonly answers: Record<string, string>;
  readonly parts: Part[];
  /** Blotted out while the rest is read, and shown as not understood in the end. */
  readonly closed: Span[];
  /** Of those, the ones shown with every word, since "up to" or "only" is why they were not read. */
  readonly whole: Span[];
}

/**
 * Reads one line as clinicians write it in notes, such as "Zoloft 150 x10w good adherence, partial, stopped SE". Total:
 * any text gives a reading. What is inferred says so, what is not understood is listed, and nothing else is filled in.
 */
export function readLine(typed: string, toldBase?: Drug): LineReading {
  const reading = readTrial(typed, toldBase);
  const line = openLine(typed);
  const named = exactMedicineIn(line);
  // Words that were only kept as written name no medicine unless an amount or a result stands beside them.
  const found = reading.parts.find(({ says }) => says === `Medicine: ${reading.answers["drug"] ?? ""}`);
  const isListed = medicineNamed(reading.answers["drug"] ?? "") !== undefined;
  const hasAnswers = reading.couldBe.length > 0 || Object.keys(reading.answers).some((field) => field !== "drug");
  const noTrial = whyNoTrial(line, named ?? (isListed ? found : undefined), hasAnswers);
  if (noTrial === undefined) return reading;
  const text = typed.trim();
  const from = typed.indexOf(text);
  const notUnderstood = text === "" ? [] : [{ from, to: from + text.length, text }];
  return { ...reading, kind: "trial", answers: {}, addedTo: undefined, parts: [], couldBe: [], notUnderstood, noTrial };
}

function readTrial(typed: string, toldBase?: Drug): LineReading {
  const desk: Desk = { line: openLine(typed), answers: {}, parts: [], closed: [], whole: [] };
  const bullet = find(desk.line, /^\s*(?:[-–•*·]+|\d{1,2}[.)])(?=\s)/u);
  if (bullet !== undefined) desk.line = without(desk.line, bullet);
  const named = exactMedicineIn(desk.line);
  const later = named === undefined ? undefined : notThisTrial(only(desk.line, { from: named.to, to: typed.length }));
  if (later !== undefined) return readUpTo(typed, later);
  closeGroupBehind(desk, named);
  if (readGroup(desk)) return { ...readingOf(typed, desk), kind: "several", addedTo: undefined, couldBe: [] };

  const adding = readAdding(desk, toldBase);
  const listed = readForm(desk, adding === undefined ? exactMedicineIn(desk.line) : adding.main);
  if (listed !== undefined) desk.line = without(desk.line, listed);
  const second = listed === undefined || adding !== undefined ? undefined : secondMedicine(desk, listed);
  if (second !== undefined) return readUpTo(typed, second);
  readDates(desk);
  readOtherAmounts(desk);
  readPercentages(desk);
  closeAmountsInDoubt(desk);
  readCombinedDose(desk, listed);
  const own = adding?.own ?? { from: 0, to: typed.length };
  const course = readCourse(desk, own);
  readTime(desk, adding);
  const early = course ?? doseWithUnit(only(desk.line, own));
  if (early !== undefined) desk.line = without(desk.line, early);
  readStopping(desk);
  readWordings(desk);
  const guessed = listed ?? medicineIn(desk.line);
  const medicine = guessed === undefined || "couldBe" in guessed ? undefined : guessed;
  const unclear = guessed !== undefined && "couldBe" in guessed ? guessed : undefined;
  if (guessed !== undefined && guessed !== listed) desk.line = without(desk.line, guessed);
  const dose = early ?? bareDose({ ...desk, line: only(desk.line, own) }, medicine, unclear);
  readMedicine(desk, medicine, unclear, dose, adding !== undefined);
  readDose(desk, medicine, dose);
  markSharedTime(desk, dose);
  const addedTo = adding === undefined ? undefined : (adding.base?.drug ?? toldBase ?? "unknown");
  return { ...readingOf(typed, desk), kind: "trial", addedTo, couldBe: unclear?.couldBe ?? [] };
}

/** From where on a line tells of another treatment, of somebody else's medicine or of a plan. */
function notThisTrial(line: OpenLine): Span | undefined {
  const found = [otherTreatmentIn(line), asideIn(line)].filter((one) => one !== undefined);
  return found.toSorted((one, other) => one.from - other.from)[0];
}

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
  const first = readLine(before.replace(/[\s,;+&]+(?:(?:then|and|with)[\s,;+&]+)?$/u, ""));
  return Object.keys(first.answers).length <= 1
    ? [readLine(line)]
    : [first, readLine(behind, base?.drug)].map((trial) => ({ ...trial, written: line }));
}

/**
 * Another medicine in the line with no word of adding it. The same one once more ("Zoloft (sertraline)") is taken as
 * read; a different one ends what can be read, since nobody can tell what belongs to which.
 */
function secondMedicine(desk: Desk, listed: FoundMedicine): FoundMedicine | undefined {
  if (hasAny(desk, ADDING_WORDS)) return undefined;
  for (let next = exactMedicineIn(desk.line); next !== undefined; next = exactMedicineIn(desk.line)) {
    if (next.drug.id !== listed.drug.id) return next;
    take(desk, next, `Medicine: ${next.drug.name}`, next.inferred);
  }
  return undefined;
}

function readUpTo(typed: string, { from }: Span): LineReading {
  const to = typed.trimEnd().length;
  const before = readTrial(typed.slice(0, from));
  const rest = { from, to, text: typed.slice(from, to) };
  return { ...before, line: typed, written: typed, notUnderstood: [...before.notUnderstood, rest] };
}

function readingOf(
  typed: string,
  { line, answers, parts, closed, whole }: Desk,
): Omit<LineReading, "kind" | "addedTo" | "couldBe"> {
  return {
    line: typed,
    written: typed,
    answers,
    parts: parts.toSorted((one, other) => one.from - other.from),
    notUnderstood: unread(closed.reduce(reopened, line), (word) => FILLERS.has(word), whole),
  };
}

/** Fields that words answer: a word before them can turn those into their opposite. */
const WORDED: ReadonlySet<string> = new Set([...WORDINGS.map(({ field }) => field), "improvementPercent"]);

/**
 * Answers a field, unless it has another answer already: then the words stay unread, and are shown as that. So do words
 * that are negated or in doubt, and no shorter wording is looked for within them.
 */
function answer(desk: Desk, span: Span, field: string, value: string, says: string, inferred?: string): void {
  if (WORDED.has(field) && isInDoubt(desk.line, span)) {
    close(desk, span);
    return;
  }
  const before = desk.answers[field];
  if (before !== undefined && before !== value) return;
  desk.answers[field] = value;
  take(desk, span, says, inferred);
}

function take(desk: Desk, { from, to }: Span, says: string, inferred?: string): void {
  desk.parts.push({ from, to, says, inferred });
  desk.line = without(desk.line, { from, to });
}

function close(desk: Desk, { from, to }: Span): void {
  desk.closed.push({ from, to });
  desk.line = without(desk.line, { from, to });
}

function closeWhole(desk: Desk, span: Span): void {
  close(desk, span);
  desk.whole.push(span);
}

const MANY = "several|multiple|various|many|numerous|number of|lots of|all";
const COUNT = String.raw`\d{1,2}|${Object.keys(NUMBER_WORDS).join("|")}`;
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<many>${MANY})|(?<count>${COUNT}))\\s+(?:(?:other|different|previous|past)\\s+)?(?<group>${Object.keys(GROUPS).join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** "Venlafaxine 225mg after several SSRIs" is a trial of venlafaxine; the group is left as not understood. */
function closeGroupBehind(desk: Desk, medicine: Span | undefined): void {
  const group = medicine === undefined ? undefined : find(desk.line, GROUP);
  if (medicine === undefined || group === undefined || group.from < medicine.from) return;
  const [lead = ""] = /(?:after|following|despite|failed)\s+$/u.exec(desk.line.left.slice(0, group.from)) ?? [];
  close(desk, { from: group.from - lead.length, to: group.to });
}

/** "Several SSRIs", "3 antidepressants": a group of which no details are known. */
function readGroup(desk: Desk): boolean {
  const found = find(desk.line, GROUP);
  if (found === undefined) return false;
  const { count: written, group = "" } = found.match.groups ?? {};
  const drugClass = GROUPS[group] ?? "unknown";
  desk.answers["drugClass"] = drugClass;
  if (written !== undefined) desk.answers["howMany"] = String(NUMBER_WORDS[written] ?? Number(written));
  const howMany = desk.answers["howMany"] ?? "several";
  take(desk, found, `${howMany} medicines, details not known${drugClass === "unknown" ? "" : `: ${group}`}`);
  for (const wording of WORDINGS.filter(({ field }) => field === "episode")) readWording(desk, wording);
  return true;
}

function readDates(desk: Desk): void {
  for (const { started, ended, inferred, ...span } of datesIn(desk.line)) {
    const said = Object.entries(DATE_LABELS).flatMap(([field, label]) => {
      const date = { started, ended }[field];
      return date === undefined ? [] : [{ field, date, says: `${label}: ${date}` }];
    });
    for (const { field, date } of said) desk.answers[field] = date;
    take(desk, span, said.map(({ says }) => says).join("; "), inferred);
  }
}

/** A level, a score, an age: said to be that, or closed where they may be an answer. */
function readOtherAmounts(desk: Desk): void {
  for (const { pattern, says } of OTHER_AMOUNTS)
    for (const found of findAll(desk.line, (line) => find(line, pattern)))
      if (says === undefined) closeWhole(desk, found);
      else take(desk, found, says);
}

/** An amount that was not reached, or only perhaps, answers nothing. */
function closeAmountsInDoubt(desk: Desk): void {
  for (const found of findAll(desk.line, amountInDoubt)) closeWhole(desk, found);
}

/** A form that stands behind the dose is another entry of the list. */
function readForm(desk: Desk, medicine: FoundMedicine | undefined): FoundMedicine | undefined {
  const form = medicine === undefined ? undefined : formBehindDose(desk.line, medicine);
  if (medicine === undefined || form === undefined) return medicine;
  const written = desk.line.typed.slice(form.from, form.to);
  take(desk, form, `the form of ${medicine.drug.name.split(" ")[0] ?? medicine.drug.name}: ${written}`);
  const inferred = [
    ...(medicine.inferred === undefined ? [] : [medicine.inferred]),
    `“${written}” stands behind the dose`,
  ];
  return { ...medicine, drug: form.drug, inferred: inferred.join("; ") };
}

/** Strengths as the capsule has them: olanzapine, then fluoxetine, which is the dose that is asked. */
const COMBINED_DOSE =
  /(?<![\p{L}\p{N}\u0001/.,])(?<olanzapine>3|6|12)\s*(?:mg)?\s*\/\s*(?<fluoxetine>25|50)\s*(?:mg)?(?![\p{L}\p{N}/.])/u;

function readCombinedDose(desk: Desk, medicine: FoundMedicine | undefined): void {
  const found = medicine?.drug.id === "olanzapine-fluoxetine" ? find(desk.line, COMBINED_DOSE) : undefined;
  const { olanzapine = "", fluoxetine = "" } = found?.match.groups ?? {};
  if (found === undefined) return;
  const how = `${fluoxetine} of fluoxetine, with ${olanzapine} of olanzapine`;
  answer(desk, found, "dose", fluoxetine, saysAnswer("dose", fluoxetine), how);
}

const ADHERENCE_PERCENT =
  /(?:(?:adherence|compliance)\s*(?:of|about|around|~|:|=)?\s*(\d{1,3})\s?%|(\d{1,3})\s?%\s*(?:of\s+)?(?:the\s+|his\s+|her\s+)?(?:doses|tablets|tabs|pills|capsules|medication|meds|adherence|adherent|compliance|compliant|taken))(?![\p{L}\p{N}])/u;
const IMPROVEMENT =
  /(?:(?<down>improved|improvement|reduced|reduction|better|down|↓|dropped|fell)\s*(?:by|of|about|~)?\s*)?(?:(?<below><=|≤|<|less than|under|up to|almost|nearly)|(?<above>>=|≥|>|at least|more than|over))?\s*(?<![\p{L}\p{N}.,])(?:(?<lower>\d{1,3})\s?%?\s*(?:-|–|to)\s*)?(?<percent>[-−]?\d{1,3})\s?%(?!\s*of(?!\p{L}))(?:\s*(?<words>better|improvement|improved|reduction|response|drop|decrease|fall|worse|worsening)(?![\p{L}\p{N}]))?/u;

function readPercentages(desk: Desk): void {
  const taken = find(desk.line, ADHERENCE_PERCENT);
  if (taken !== undefined) {
    const percent = Number(taken.match[1] ?? taken.match[2]);
    const band = percent >= 80 ? "most" : percent >= 50 ? "some" : "few";
    answer(desk, taken, "adherence", band, saysAnswer("adherence", band), `${percent} % of doses`);
  }
  const improved = find(desk.line, IMPROVEMENT);
  const { percent = "", words, down, below, above, lower } = improved?.match.groups ?? {};
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
  const inferred = words === undefined && down === undefined ? "a percentage alone, read as improvement" : undefined;
  answer(desk, improved, "improvementPercent", value, saysAnswer("improvementPercent", value), inferred);
}

/** The results as their labels bound them, in percent better. */
const BANDS = [
  { outcome: "minimal", from: 0, to: 25 },
  { outcome: "partial", from: 25, to: 50 },
  { outcome: "response", from: 50, to: 100 },
  { outcome: "insufficient", from: 0, to: 50 },
] as const;

/** The result in which everything between two percentages lies, if one does. */
function bandBetween(lowest: number | string, highest: number): string | undefined {
  const low = Number(lowest);
  return BANDS.find(({ from, to }) => from <= low && low <= highest && highest <= to)?.outcome;
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

/** Several doses of one medicine: the highest step with its own weeks, or the sum of a day's parts. */
function readCourse(desk: Desk, own: Span): Dose | undefined {
  const course = courseIn(only(desk.line, own));
  if (course === undefined) return undefined;
  if (course.kind === "unclear") {
    for (const span of course.open) close(desk, span);
    return undefined;
  }
  const { dose } = course;
  if (course.kind === "steps" && course.time !== undefined && course.time.open === undefined) {
    const value = String(course.time.value);
    const worked = [TIME_AT_HIGHEST, ...(course.time.inferred === undefined ? [] : [course.time.inferred])];
    if (parseTyped(TRIAL_QUESTIONS.weeks, value).ok)
      answer(desk, course.time, "weeks", value, saysAnswer("weeks", value), worked.join("; "));
  }
  desk.line = without(desk.line, dose);
  return dose;
}

function readTime(desk: Desk, adding: Adding | undefined): void {
  for (const { field, pattern } of AMOUNTS_UNKNOWN) {
    const found = find(desk.line, pattern);
    if (found !== undefined) answer(desk, found, field, "unknown", saysAnswer(field, "unknown"));
  }
  const times = findAll(desk.line, duration);
  const time = times.find(({ to }) => AT_THE_DOSE.test(desk.line.left.slice(to))) ?? times[0];
  if (time === undefined) return;
  // A bound says no length: it stays among what was not understood, with the field left open.
  if (time.open !== undefined) return;
  const value = String(time.value);
  const isBehindBase = adding?.baseDose !== undefined && time.from >= adding.baseDose.to && adding.own.to <= time.from;
  const worked = [
    ...(isBehindBase ? [`read as the time with both; it stands behind ${adding.base?.drug.name}`] : []),
    ...(time.inferred === undefined ? [] : [time.inferred]),
  ];
  if (parseTyped(TRIAL_QUESTIONS.weeks, value).ok)
    answer(desk, time, "weeks", value, saysAnswer("weeks", value), worked.length === 0 ? undefined : worked.join("; "));
}

const TIME_IN_ALL = /^[\s,(]*(?:in\s+all|(?:in\s+)?total|altogether|overall)(?![\p{L}\p{N}])/u;

/** One length of time for several doses, or said to be the time in all, is not all at the highest dose. */
function markSharedTime({ line, answers, parts }: Desk, dose: Dose | undefined): void {
  const { weeks } = answers;
  const place = parts.findIndex(({ says }) => weeks !== undefined && says === saysAnswer("weeks", weeks));
  const part = parts[place];
  if (part === undefined || part.inferred?.includes(TIME_AT_HIGHEST) === true) return;
  const isShared = dose?.inferred?.startsWith("the highest of") === true;
  if (!isShared && !TIME_IN_ALL.test(line.typed.slice(part.to).toLowerCase())) return;
  const worked = [...(part.inferred === undefined ? [] : [part.inferred]), "how much of it at this dose is not said"];
  parts[place] = { ...part, inferred: worked.join("; ") };
}

/** What was added to what; the base, its own dose and what belongs to neither are put aside. */
function readAdding(desk: Desk, toldBase: Drug | undefined): Adding | undefined {
  const adding = addingIn(desk.line);
  if (adding === undefined) return undefined;
  const { words, base, baseDose, open } = adding;
  for (const span of open.filter(({ from, to }) => from < to)) close(desk, span);
  desk.line = without(desk.line, words);
  if (!open.some(({ from, to }) => from <= words.from && words.from < to))
    desk.parts.push(addedPart(words, base?.drug ?? toldBase));
  if (base !== undefined) take(desk, base, `the medicine it was added to: ${base.drug.name}`, base.inferred);
  if (base !== undefined && baseDose !== undefined)
    take(desk, baseDose, `a dose of ${base.drug.name}, left out of this trial`, `it stands beside ${base.drug.name}`);
  return adding;
}

function addedPart({ from, to }: Span, base: Drug | undefined): Part {
  return {
    from,
    to,
    says: base === undefined ? "added to another medicine; which one is not said" : `added to ${base.name}`,
    inferred: undefined,
  };
}

function hasAny(desk: Desk, wordings: readonly string[]): boolean {
  return wordings.some((words) => findWording(desk.line, words) !== undefined);
}

const FELL_SHORT = WORDINGS.filter(
  ({ field, answer: outcome }) => field === "outcome" && ["minimal", "insufficient", "worse"].includes(outcome),
);
const DUE_TO = ["due to", "because of", "d t", "secondary to"];
// Long patterns, made when a line first says that something was stopped.
const STOPPED_SHORT = once(
  () =>
    new RegExp(
      `(?:${wordingSource(STOPPING)})[\\s,:;=-]*(?:(?:${wordingSource(BECAUSE_OF)})\\s*)?(?<short>${wordingSource(FELL_SHORT.flatMap(({ words }) => words))})`,
      "u",
    ),
);
const STOPPED_FOR_EFFECTS = once(
  () =>
    new RegExp(
      `(?:(?:${wordingSource(STOPPING)})[\\s,:;=-]*(?:(?:${wordingSource(BECAUSE_OF)})\\s*)?|(?:${wordingSource(DUE_TO)})\\s*)` +
        `(?<effects>(?:${wordingSource(NAMED_SIDE_EFFECTS)})(?:[\\s,/+&]*(?:and\\s+)?(?:${wordingSource(NAMED_SIDE_EFFECTS)}))*)`,
      "u",
    ),
);
const STOPPED = once(() => new RegExp(wordingSource(STOPPING), "u"));

/** "Stopped no effect" is a result and why it ended; "stopped nausea" is a side effect. */
function readStopping(desk: Desk): void {
  const isStopped = hasAny(desk, STOPPING);
  const short = isStopped ? find(desk.line, STOPPED_SHORT()) : undefined;
  const words = short?.match.groups?.["short"];
  const wording =
    words === undefined ? undefined : FELL_SHORT.find((one) => one.words.some((fits) => fitsWhole(fits, words)));
  if (short !== undefined && wording !== undefined) {
    answer(desk, short, "whyEnded", "noBenefit", saysAnswer("whyEnded", "noBenefit"));
    if (desk.answers["outcome"] === undefined && desk.answers["whyEnded"] === "noBenefit") {
      desk.answers["outcome"] = wording.answer;
      desk.parts.push({
        from: short.from,
        to: short.to,
        says: saysAnswer("outcome", wording.answer),
        inferred: wording.inferred ?? "the result for which it was stopped",
      });
    }
  }
  const effects = isStopped || hasAny(desk, DUE_TO) ? find(desk.line, STOPPED_FOR_EFFECTS()) : undefined;
  if (effects === undefined) return;
  const named = effects.match.groups?.["effects"] ?? "";
  answer(
    desk,
    effects,
    "whyEnded",
    "sideEffects",
    saysAnswer("whyEnded", "sideEffects"),
    `${named}, read as a side effect`,
  );
}

function fitsWhole(words: string, text: string): boolean {
  return new RegExp(wordingSource([words]), "u").exec(text)?.[0].length === text.length;
}

type AnyWording = Wording | { readonly field: undefined; readonly words: readonly string[] };
/** Every wording on its own, the longest first, so that "no response" is read before "response". */
const BY_LENGTH: readonly { readonly wording: AnyWording; readonly words: string }[] = [
  ...WORDINGS.flatMap((wording) => wording.words.map((words) => ({ wording, words }))),
  ...NO_QUESTION.map((words) => ({ wording: { field: undefined, words: NO_QUESTION } as const, words })),
].toSorted((one, other) => other.words.length - one.words.length);

const NAMELESS_EFFECTS: ReadonlySet<string> = new Set(SIDE_EFFECTS);

/** Side effects alone do not say that it ended for them. */
function isReason(desk: Desk): boolean {
  return desk.answers["ended"] !== undefined || hasAny(desk, [...STOPPING, ...DUE_TO]);
}

function readWordings(desk: Desk): void {
  for (const { wording, words } of BY_LENGTH) {
    const found = findWording(desk.line, words);
    if (found === undefined) continue;
    if (wording.field === undefined && isInDoubt(desk.line, found)) close(desk, found);
    else if (NAMELESS_EFFECTS.has(words) && !isReason(desk)) close(desk, found);
    else if (wording.field === undefined) take(desk, found, "noted; no question of a trial asks it");
    else
      answer(desk, found, wording.field, wording.answer, saysAnswer(wording.field, wording.answer), wording.inferred);
  }
  const stopped = hasAny(desk, STOPPING) ? find(desk.line, STOPPED()) : undefined;
  if (stopped !== undefined && !isInDoubt(desk.line, stopped))
    take(desk, stopped, desk.answers["whyEnded"] === undefined ? "it ended; why is not said" : "it ended");
}

function readWording(desk: Desk, { field, answer: value, words, inferred }: Wording): void {
  for (const one of words.toSorted((short, long) => long.length - short.length)) {
    const found = findWording(desk.line, one);
    if (found !== undefined) answer(desk, found, field, value, saysAnswer(field, value), inferred);
  }
}

/** A number without a unit, behind the medicine: the dose, where no other stands. */
function bareDose(desk: Desk, main: FoundMedicine | undefined, unclear: UnclearMedicine | undefined): Dose | undefined {
  if (desk.answers["dose"] !== undefined) return undefined;
  const behind = main?.to ?? unclear?.to ?? firstWord(desk.line)?.to;
  return behind === undefined ? undefined : doseWithoutUnit(desk.line, behind);
}

function firstWord(line: OpenLine): Span | undefined {
  return find(line, /^[\s\u0001]*[\p{L}][\p{L}'’-]{3,}/u);
}

const WEEKLY_FORM = "fluoxetine-weekly";
const QUETIAPINE_XR = "quetiapine-xr";

function readMedicine(
  desk: Desk,
  main: FoundMedicine | undefined,
  unclear: UnclearMedicine | undefined,
  dose: Dose | undefined,
  added: boolean,
): void {
  if (main !== undefined) {
    const { drug, inferred } = main;
    const weekly = dose?.weekly === true && drug.id === "fluoxetine" ? drugById(WEEKLY_FORM) : undefined;
    // On its own and added are two entries of the list, with bars of their own.
    const alone = drug.id === QUETIAPINE_XR && !added ? drugById(`${QUETIAPINE_XR}-monotherapy`) : undefined;
    const read = weekly ?? alone ?? drug;
    const how = alone === undefined ? inferred : "no word of adding it, so read as taken on its own";
    answer(desk, main, "drug", read.name, `Medicine: ${read.name}`, how);
    return;
  }
  if (unclear !== undefined) {
    desk.parts.push({
      from: unclear.from,
      to: unclear.to,
      says: `could be ${unclear.couldBe.join(" or ")}`,
      inferred: "none was taken",
    });
    return;
  }
  const word = firstWord(desk.line);
  const written = word === undefined ? "" : desk.line.typed.slice(word.from, word.to).replaceAll("\u0001", "").trim();
  if (word === undefined || written === "" || FILLERS.has(written.toLowerCase())) return;
  answer(desk, word, "drug", written, `Medicine: ${written}`, "not in the list; kept as written");
}

const MG_IN: Readonly<Record<NonNullable<Dose["unit"]>, number>> = { mg: 1, mcg: 0.001, g: 1000 };

function readDose(desk: Desk, main: FoundMedicine | undefined, dose: Dose | undefined): void {
  if (dose === undefined) return;
  const unit = main?.drug.doseUnit ?? "mg a day";
  const own = unit === "micrograms a day" ? "mcg" : "mg";
  const written = dose.unit ?? own;
  const value = String(Number(((dose.value * MG_IN[written]) / MG_IN[own]).toFixed(4)));
  const answered = desk.answers["dose"];
  const isWeekly = dose.weekly && main?.drug.id !== "fluoxetine";
  if (isWeekly || !parseTyped(TRIAL_QUESTIONS.dose, value).ok || (answered !== undefined && answered !== value)) {
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

function saysAnswer(field: keyof typeof TRIAL_QUESTIONS | "takenFor", value: string): string {
  if (field === "takenFor") return `Taken for ${OTHER_USES[value as OtherUse]}`;
  const question = TRIAL_QUESTIONS[field];
  const open = isOpen(value) ? NOT_KNOWN_TEXT[value] : valueText(question, value);
  return `${question.label}: ${open}`;
}
