import { dayOf, daysOf, monthsBetween } from "../../api-client/mapping/intervals";
import type { ChartDraft, DraftedFact, DraftedTrial } from "../../api-client/mapping/chart-draft";
import { isOpen } from "../../rules/intake/answer";
import type { CourseKind } from "../../rules/intake/course";
import type { Intake } from "../../rules/intake/intake";
import { lastPart, parsePath, questionAt } from "../../rules/intake/paths";
import type { Found, RecordedFact, RecordState } from "../../rules/intake/record";
import type { Section } from "../../rules/intake/questions";
import { drugById } from "../../rules/knowledge/drugs";
import type { ScaleId } from "../../rules/scales/scales";
import { emptyTrial, type Draft, type TrialDraft } from "./draft";
import { inState } from "./finding-state";
import { joinMeasured } from "./measured";
import type { ScaleDraft } from "./draft";

/** What stands in the form, and beside it what a record says. */
export interface Worked {
  readonly draft: Draft;
  readonly record: readonly RecordedFact[];
}

/** How what a record says now stands to what it said before, or to what was typed. */
export interface Difference {
  readonly path: string;
  /**
   * `new`: nothing was drafted here before. `changed`: other findings than before.
   * `gone`: drafted before, and no longer in the record; nothing is taken away for it.
   */
  readonly kind: "new" | "changed" | "gone";
  readonly before: readonly Found[];
  readonly now: readonly Found[];
  /** What stands in the form at this place, as typed; blank when nothing does. */
  readonly typed: string;
}

/** What a clinician makes of a difference. */
export type Decision = "keep" | "replace" | "ignore";

/**
 * Whether a path is that of what a trial was added to. The record shows at most that two were given together: that is
 * never to confirm as an answer, but it opens the question, and is remembered so that a later reading can tell it is new.
 */
export function isOverlap(path: string): boolean {
  return path.startsWith("trials.") && lastPart(path) === "addedTo";
}

/** The chart's findings by path, readings of one fact together. */
function foundIn({ facts, trials }: ChartDraft): ReadonlyMap<string, readonly Found[]> {
  const byPath = new Map<string, Found[]>();
  const overlaps = trials.flatMap(({ id, mayBeAddedTo }) =>
    mayBeAddedTo.map((found) => ({ path: `trials.${id}.addedTo`, ...found })),
  );
  for (const fact of [...facts, ...trials.flatMap((trial) => trial.facts), ...overlaps]) {
    const found = byPath.get(fact.path) ?? [];
    found.push(foundOf(fact));
    byPath.set(fact.path, found);
  }
  return byPath;
}

/** How many wordings of one fact are told; the rest are counted. */
const WORDINGS = 3;

/** A finding names the first of its resources, and holds what stands in all of them that are worded differently. */
function foundOf({ value, origins }: DraftedFact): Found {
  const [origin] = origins;
  if (origin === undefined) throw new Error("A drafted fact names no resource it came from");
  const { resource, date } = origin;
  const worded = [...new Set(origins.map(({ says }) => says))];
  const more = worded.length > WORDINGS ? [`and ${worded.length - WORDINGS} more`] : [];
  const says = [...worded.slice(0, WORDINGS), ...more].join("; ");
  return { value, resource, says, ...(date === undefined ? {} : { date }) };
}

/** The row for whatever a record may not hold. While it stands, a list that a record began is not read as everything. */
const OTHERS: TrialDraft = { kind: "several", id: "rec-others", had: "unknown" };

/** Whether nobody has said yet that a list begun by a record holds everything that was tried. */
export function isListOpen({ trials }: Draft): boolean {
  return trials.list.some(({ id }) => id === OTHERS.id);
}

/** A clinician says that the list holds everything that was tried, or takes that back. */
export function withListOpen({ draft, record }: Worked, open: boolean): Worked {
  const list = draft.trials.list.filter(({ id }) => id !== OTHERS.id);
  return { draft: { ...draft, trials: { ...draft.trials, list: open ? [...list, OTHERS] : list } }, record };
}

/** Puts a chart's findings beside the answers, each to confirm. Answers that stand are not touched. */
export function withChart(worked: Worked, chart: ChartDraft): Worked {
  const found = foundIn(chart);
  const known = new Set(worked.record.map(({ path }) => path));
  const drafted = [...found].filter(([path]) => !known.has(path));
  return {
    draft: withTrialRows(worked.draft, chart),
    record: [...worked.record, ...drafted.map(([path, list]) => ({ path, state: foundState(path), found: [...list] }))],
  };
}

/** What is found is to confirm; that two were given together is no answer. */
function foundState(path: string): RecordState {
  return isOverlap(path) ? "setAside" : "toConfirm";
}

/**
 * A row for each trial of the chart that has none yet: in the list, so that it counts as possible, with nothing answered.
 * A list that begins so stays open for what the record does not hold.
 */
function withTrialRows(draft: Draft, chart: ChartDraft): Draft {
  const listed = new Set(draft.trials.list.map(({ id }) => id));
  const added = chart.trials.filter(({ id }) => !listed.has(id)).map(rowOf);
  if (added.length === 0) return draft;
  const others = draft.trials.list.length === 0 ? [OTHERS] : [];
  return { ...draft, trials: { ...draft.trials, list: [...draft.trials.list, ...added, ...others] } };
}

function rowOf({ id, mayBeAddedTo }: Pick<DraftedTrial, "id" | "mayBeAddedTo">): TrialDraft {
  const row = emptyTrial("trial", id);
  return mayBeAddedTo.length > 0 ? { ...row, addedTo: "unknown" } : row;
}

/** What a new reading of the same chart changes. What was set aside once is not brought up again. */
export function differences({ draft, record }: Worked, chart: ChartDraft): readonly Difference[] {
  const now = foundIn(chart);
  const before = new Map(record.map((fact) => [fact.path, fact]));
  const changed = [...now].flatMap(([path, found]): readonly Difference[] => {
    const known = before.get(path);
    if (known !== undefined && sameFindings(known.found, found)) return [];
    const kind = known === undefined ? "new" : "changed";
    return [{ path, kind, before: known?.found ?? [], now: found, typed: typedAt(draft, path) }];
  });
  const gone = record
    .filter(({ path, state }) => state !== "setAside" && !now.has(path))
    .map(({ path, found }): Difference => ({
      path,
      kind: "gone",
      before: found,
      now: [],
      typed: typedAt(draft, path),
    }));
  return [...changed, ...gone];
}

function sameFindings(one: readonly Found[], other: readonly Found[]): boolean {
  const written = (found: readonly Found[]) =>
    found.map(({ value, resource, date }) => JSON.stringify([value, resource, date])).toSorted();
  return written(one).join() === written(other).join();
}

/**
 * Carries out what was decided of a difference. No trial is ever removed.
 *
 * - `keep`: what stands here stays as it is; the next reading will show the difference again.
 * - `replace`: the new finding takes the place of the old one and is to confirm; an answer that stood is taken back.
 *   Of two given together, whether one was added to the other is then not known.
 * - `ignore`: the finding is set aside and not brought up again; an answer that stands, stays.
 */
export function withDecision(worked: Worked, difference: Difference, decision: Decision, chart: ChartDraft): Worked {
  const { path, now, before, kind } = difference;
  if (decision === "keep") return worked;
  const found = [...(kind === "gone" ? before : now)];
  const trials = chart.trials.filter(({ id }) => path.startsWith(`trials.${id}.`));
  const listed = withTrialRows(worked.draft, { ...chart, trials });
  if (decision === "ignore") {
    return { draft: worked.draft, record: withFact(worked.record, { path, state: "setAside", found }) };
  }
  return {
    draft: typed(listed, path, isOverlap(path) ? "unknown" : ""),
    record: withFact(worked.record, { path, state: kind === "gone" ? "setAside" : foundState(path), found }),
  };
}

function withFact(record: readonly RecordedFact[], fact: RecordedFact): readonly RecordedFact[] {
  return [...record.filter(({ path }) => path !== fact.path), fact];
}

/** A clinician confirms one finding, on a day, `YYYY-MM-DD`: it becomes the answer. */
export function withConfirmed({ draft, record }: Worked, path: string, found: Confirmed, day: string): Worked {
  return { draft: typed(draft, path, typedValue(path, found, day)), record: inState(record, path, "confirmed") };
}

/** Confirms, on a day, every finding of a trial about which the record does not contradict itself. */
export function withTrialConfirmed(worked: Worked, id: string, day: string): Worked {
  return worked.record
    .filter(({ path, state, found }) => path.startsWith(`trials.${id}.`) && state === "toConfirm" && found.length === 1)
    .reduce((so, { path, found: [only] }) => (only === undefined ? so : withConfirmed(so, path, only, day)), worked);
}

/** A clinician does not take a finding over; the answer is left as it stands. */
export function withSetAside({ draft, record }: Worked, path: string): Worked {
  return { draft, record: inState(record, path, "setAside") };
}

/** Takes a confirmation or a refusal back: the finding is to confirm again, and its answer open. */
export function withReopened({ draft, record }: Worked, path: string): Worked {
  const was = record.find((fact) => fact.path === path)?.state;
  return { draft: was === "confirmed" ? typed(draft, path, "") : draft, record: inState(record, path, "toConfirm") };
}

/** Takes a drafted trial off the list; what the record says of it is kept, so that it can be put back. */
export function withoutTrial({ draft, record }: Worked, id: string): Worked {
  const list = draft.trials.list.filter((row) => row.id !== id);
  return { draft: { ...draft, trials: { ...draft.trials, list } }, record };
}

/** Puts a drafted trial back on the list, with every finding to confirm. */
export function withTrial({ draft, record }: Worked, trial: Pick<DraftedTrial, "id" | "mayBeAddedTo">): Worked {
  return {
    draft: { ...draft, trials: { ...draft.trials, list: [...draft.trials.list, rowOf(trial)] } },
    record: record.map((fact) =>
      fact.path.startsWith(`trials.${trial.id}.`) ? { ...fact, state: foundState(fact.path) } : fact,
    ),
  };
}

type Confirmed = Pick<Found, "value" | "date">;

/**
 * A finding as it would be typed on a day: medicines by name, numbers in digits, a laboratory result with its age. Of a
 * date that is not known to the day the earliest is taken, so that an old result never passes for a recent one; a result
 * without a date has no age, and the clinician who confirms it sees that.
 */
export function typedValue(path: string, { value, date }: Confirmed, day: string): string {
  const text = String(value);
  const question = questionAt(path);
  if (question?.kind === "measure") {
    const taken = daysOf(date);
    const months = taken === undefined ? "" : String(Math.max(0, monthsBetween(taken.first, dayOf(day))));
    return joinMeasured({ value: text, unit: question.unit, months });
  }
  return lastPart(path) === "drug" ? (drugById(text)?.name ?? text) : text;
}

/** What stands in the form at a path. */
export function typedAt(draft: Draft, path: string): string {
  const { root, id, name } = parsePath(path);
  if (root === "trials") return draft.trials.list.find((row) => row.id === id)?.[name] ?? "";
  if (root === "scales") return draft.scales.find((row) => row.id === id)?.[lastPart(path)] ?? "";
  if (root !== "courses") return draft.sections[root as Section][name] ?? "";
  const course = draft.courses[name as CourseKind];
  return id === undefined ? course.had : (course.list.find((row) => row.id === id)?.[lastPart(path)] ?? "");
}

function typed(draft: Draft, path: string, text: string): Draft {
  const { root, id, name } = parsePath(path);
  if (root === "trials") {
    const list = draft.trials.list.map((row) => (row.id === id ? { ...row, [name]: text } : row));
    return { ...draft, trials: { ...draft.trials, list } };
  }
  if (root === "scales") return { ...draft, scales: typedReading(draft.scales, path, text) };
  if (root !== "courses") {
    const section = draft.sections[root as Section];
    return { ...draft, sections: { ...draft.sections, [root]: { ...section, [name]: text } } };
  }
  return {
    ...draft,
    courses: { ...draft.courses, [name]: typedCourse(draft, name as CourseKind, id, lastPart(path), text) },
  };
}

/** A reading that a finding is about is listed by confirming it. */
function typedReading(readings: Draft["scales"], path: string, text: string): Draft["scales"] {
  const { id, name } = parsePath(path);
  if (id === undefined) return readings;
  const row = { id, scale: name as ScaleId } as ScaleDraft;
  const list = readings.some((one) => one.id === id) || text === "" ? readings : [...readings, row];
  return list.map((one) => (one.id === id ? { ...one, [lastPart(path)]: text } : one));
}

/** A course that a finding is about is listed by confirming it. */
function typedCourse(
  draft: Draft,
  kind: CourseKind,
  id: string | undefined,
  name: string,
  text: string,
): Draft["courses"][CourseKind] {
  const course = draft.courses[kind];
  if (id === undefined) return { ...course, had: text };
  const list = course.list.some((row) => row.id === id) || text === "" ? course.list : [...course.list, { id }];
  return {
    had: isOpen(text) || text === "" ? course.had : "yes",
    list: list.map((row) => (row.id === id ? { ...row, [name]: text } : row)),
  };
}

/** The intake for a file: of each resource its kind and date, and not the id by which a record system knows it. */
export function withoutIds(intake: Intake): Intake {
  if (intake.record === undefined) return intake;
  return {
    ...intake,
    record: intake.record.map((fact) => ({
      ...fact,
      found: fact.found.map((found) => ({ ...found, resource: found.resource.split("/")[0] ?? found.resource })),
    })),
  };
}
