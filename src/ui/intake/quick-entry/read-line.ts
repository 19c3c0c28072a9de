import { settleAmounts } from "./amounts-beside";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { DATE_LABELS } from "../../../rules/intake/dates";
import type { Drug } from "../../../rules/knowledge/drug";
import { asMeant, asWritten } from "./as-meant";
import { addingIn, type Adding } from "./adding";
import { doseWithUnit } from "./doses";
import { datesIn } from "./dates-in-line";
import { closeWhole, close, marked, readingOf, setAside, take, type Desk, type LineReading, type Part } from "./desk";
import {
  bareDose,
  closeAmountsInDoubt,
  hideMeasurements,
  markSharedTime,
  readCombinedDose,
  readLevelInBrackets,
  readCourse,
  readDose,
  readDoseInParts,
  readOtherAmounts,
  readTime,
  readTimeOfWhich,
  setMeasurementsAside,
} from "./doses-and-times";
import { readGoodResults } from "./good-results";
import { closeGroupBehind, readGroup } from "./groups";
import { find, only, openLine, reopened, without, type OpenLine, type Span } from "./line";
import { exactMedicineIn, hasNameBefore, isUntoldSelegiline, medicineIn, unlistedNameIn } from "./medicine-in-line";
import { notThisTrial } from "./next-trial";
import { readForm, readMedicine, secondMedicine, takenTogether } from "./name-of-trial";
import { treatmentBeside, whyNoTrial } from "./no-trial";
import { readPercentages } from "./percentages";
import { settle } from "./phrases";
import { markResult } from "./two-results";
import { readWordings } from "./results";
import { IT_ENDED, readReasonedResult, readStopping, TAKEN_AFTER } from "./stopping";
import { readScores } from "./scores-in-line";

/**
 * Reads one line as clinicians write it in notes, such as "Zoloft 150 x10w good adherence, partial, stopped SE". Total:
 * any text gives a reading. What is inferred says so, what is not understood is listed, and nothing else is filled in.
 */
export function readLine(typed: string, toldBase?: Drug): LineReading {
  const meant = asMeant(typed);
  return asWritten(readMeant(meant.text, toldBase), typed, meant);
}

function readMeant(typed: string, toldBase?: Drug): LineReading {
  const reading = readTrial(typed, toldBase);
  const line = openLine(typed);
  const named = exactMedicineIn(line);
  // Words that were only kept as written name no medicine unless an amount or a result stands beside them.
  const found = reading.parts.find(({ says }) => says === `Medicine: ${reading.answers["drug"] ?? ""}`);
  const isListed = medicineNamed(reading.answers["drug"] ?? "") !== undefined;
  const hasAnswers = reading.couldBe.length > 0 || Object.keys(reading.answers).some((field) => field !== "drug");
  const isTold = reading.answers["weeks"] !== undefined || reading.answers["outcome"] !== undefined;
  const noTrial = whyNoTrial(line, named ?? (isListed ? found : undefined), hasAnswers, isTold);
  if (noTrial === undefined) return reading;
  const text = typed.trim();
  const from = typed.indexOf(text);
  const notUnderstood = text === "" ? [] : [{ from, to: from + text.length, text }];
  return {
    ...reading,
    kind: "trial",
    answers: {},
    addedTo: undefined,
    parts: [],
    couldBe: [],
    notUnderstood,
    isToCheck: false,
    noTrial,
  };
}

const SELEGILINES = ["selegiline patch", "selegiline by mouth, which is not in the list"];

/**
 * @param behind - what the line goes on with, which is not read
 * @param aside - what an earlier reading could not take beside what stands there
 */
function readTrial(typed: string, toldBase?: Drug, behind = "", aside: readonly Span[] = []): LineReading {
  const line = aside.reduce<OpenLine>(without, openLine(typed));
  const desk: Desk = { line, answers: {}, parts: [], closed: [...aside], whole: [...aside] };
  const reading = readDesk(typed, desk, toldBase);
  if ("untold" in reading) return readUpTo(typed, reading.untold);
  const open = settle(desk, openLine(behind).left);
  if (open.length > 0) return readTrial(typed, toldBase, behind, [...aside, ...open]);
  settleAmounts(desk);
  return { ...readingOf(typed, desk), ...reading };
}

type Rest = { readonly untold: Span };
type Told = Pick<LineReading, "kind" | "addedTo" | "couldBe">;

function readDesk(typed: string, desk: Desk, toldBase: Drug | undefined): Told | Rest {
  const bullet = find(desk.line, /^\s*(?:[-–•*·]+|\d{1,2}[.)])(?=\s)/u);
  if (bullet !== undefined) desk.line = without(desk.line, bullet);
  closeChangedFrom(desk);
  const named = exactMedicineIn(desk.line);
  const unlisted = unlistedNameIn(desk.line);
  if (named !== undefined && unlisted !== undefined && unlisted.from < named.from && !isBase(desk.line, named))
    return { untold: named };
  const beside = named === undefined ? undefined : treatmentBeside(desk.line, named);
  if (beside !== undefined) setAside(desk, beside, "another treatment had beside it; belongs under Other treatments");
  const later = named === undefined ? undefined : notThisTrial(only(desk.line, { from: named.to, to: typed.length }));
  if (later !== undefined) return { untold: later };
  closeGroupBehind(desk, named);
  if (readGroup(desk)) return { kind: "several", addedTo: undefined, couldBe: [] };

  const untold = addingIn(desk.line)?.untold;
  if (untold !== undefined) return { untold };
  const adding = readAdding(desk, toldBase);
  const listed = readForm(desk, adding === undefined ? exactMedicineIn(desk.line) : adding.main);
  if (listed !== undefined) desk.line = without(desk.line, listed);
  readLevelInBrackets(desk, listed);
  const second = listed === undefined || adding !== undefined ? undefined : secondMedicine(desk, listed);
  const together = second === undefined || listed === undefined ? undefined : takenTogether(desk, listed, second);
  if (second !== undefined && together === undefined) return { untold: second };
  if (together !== undefined)
    setAside(desk, together, `another medicine, ${second?.drug.name ?? ""}; no trial is read of it`);
  readDates(desk);
  readDoseInParts(desk);
  readScores(desk);
  const measured = hideMeasurements(desk);
  readOtherAmounts(desk);
  readPercentages(desk);
  readTimeOfWhich(desk);
  closeAmountsInDoubt(desk);
  readCombinedDose(desk, listed);
  const own = adding?.own ?? { from: 0, to: typed.length };
  const course = readCourse(desk, own);
  const isUnclear = course === "unclear";
  if (!isUnclear) readTime(desk, adding);
  const early = isUnclear ? undefined : (course ?? doseWithUnit(only(desk.line, own)));
  if (early !== undefined) desk.line = without(desk.line, early);
  desk.line = measured.reduce(reopened, desk.line);
  const reasoned = readStopping(desk);
  readWordings(desk);
  const untoldForm = listed !== undefined && isUntoldSelegiline(desk.line, listed);
  const guessed = untoldForm ? { ...listed, couldBe: SELEGILINES } : (listed ?? medicineIn(desk.line));
  const medicine = guessed === undefined || "couldBe" in guessed ? undefined : guessed;
  const unclear = guessed !== undefined && "couldBe" in guessed ? guessed : undefined;
  if (guessed !== undefined && guessed !== listed) desk.line = without(desk.line, guessed);
  const dose = early ?? (isUnclear ? undefined : bareDose({ ...desk, line: only(desk.line, own) }, medicine, unclear));
  readMedicine(desk, medicine, unclear, dose, adding !== undefined);
  readDose(desk, medicine, dose, untoldForm);
  readReasonedResult(desk, reasoned);
  readGoodResults(desk);
  if (together !== undefined || (listed !== undefined && hasNameBefore(desk.line, listed)))
    for (const [at, part] of desk.parts.entries()) desk.parts[at] = besideAnother(part);
  if (beside !== undefined) markResult(desk, "another treatment stands beside it");
  setMeasurementsAside(desk);
  markSharedTime(desk, dose);
  const addedTo = adding === undefined ? undefined : (adding.base?.drug ?? toldBase ?? "unknown");
  return { kind: "trial", addedTo, couldBe: unclear?.couldBe ?? [] };
}

/** "Inositol 12 g added to Prozac": the listed one is what the other was added to. */
function isBase(line: OpenLine, named: Span): boolean {
  const adding = addingIn(line);
  return adding?.main === undefined && adding?.base?.from === named.from;
}

const CHANGED_FROM =
  /(?<![\p{L}\p{N}])(?:(?:chang|switch|swap|mov)\p{L}*\s+(?:over\s+)?(?:from|off)|came\s+off|off)\s+/u;

/** "Changed from sertraline to venlafaxine 225mg 12w": a trial of the second; of the first nothing is told. */
function closeChangedFrom(desk: Desk): void {
  const changed = find(desk.line, CHANGED_FROM);
  const end = desk.line.left.length;
  const first = changed === undefined ? undefined : exactMedicineIn(only(desk.line, { from: changed.to - 1, to: end }));
  if (changed === undefined || first?.from !== changed.to) return;
  const second = exactMedicineIn(only(desk.line, { from: first.to, to: end }));
  if (
    second === undefined ||
    !/^[^,;]*(?:\s|,\s)(?:to|onto|on\s+to)\s+$/u.test(desk.line.left.slice(first.to, second.from))
  )
    return;
  closeWhole(desk, { from: changed.from, to: second.from - 1 });
}

function readUpTo(typed: string, { from }: Span): LineReading {
  const to = typed.trimEnd().length;
  const before = readTrial(typed.slice(0, from), undefined, typed.slice(from));
  const rest = { from, to, text: typed.slice(from, to) };
  // "Mirtazapine/venlafaxine 45/225": what was read may be told of both.
  const isWithAnother =
    /(?:[/+&]|alongside|(?<!\p{L})with)\s*$/iu.test(typed.slice(0, from)) &&
    exactMedicineIn(openLine(rest.text))?.from === 0;
  const parts = isWithAnother ? before.parts.map(besideAnother) : before.parts;
  // "Switched to venlafaxine" with nothing more of it.
  const named = exactMedicineIn(openLine(rest.text));
  const isAlone = named?.from === 0 && /^[\s.;,)]*$/u.test(rest.text.slice(named.to));
  if (isAlone && before.parts.some(({ says, to: end }) => isEndOf(says) && TO_IT.test(typed.slice(end, from))))
    return {
      ...before,
      line: typed,
      written: typed,
      parts: [
        ...parts.filter(({ says }) => says !== TAKEN_AFTER),
        { from, to, says: TAKEN_AFTER, inferred: undefined, isAside: true },
      ],
    };
  return {
    ...before,
    line: typed,
    written: typed,
    parts,
    notUnderstood: [...before.notUnderstood, rest],
    isToCheck: true,
  };
}

const TO_IT = /^\s*(?:over\s+)?(?:to|onto)\s+$/u;
const isEndOf = (says: string) =>
  says === TAKEN_AFTER || says.startsWith(IT_ENDED) || says.startsWith(`${TRIAL_QUESTIONS.whyEnded.label}: `);

const besideAnother = (part: Part) =>
  part.isAside === true ? part : marked(part, "another medicine stands beside it");

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
    inferred: base === undefined ? "the line names no other" : undefined,
  };
}
