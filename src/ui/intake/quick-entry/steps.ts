import { doseWithUnit, dosesWithoutUnit, type Dose } from "./doses";
import { duration, type Duration } from "./durations";
import { findAll, without, type OpenLine, type Span } from "./line";

/** A dose, and the time that is said to have been spent at it. */
interface Step extends Span {
  readonly dose: Dose;
  readonly time: Duration | undefined;
  /** "6 weeks at 200". */
  readonly isAt: boolean;
}

/** What several doses in one line come to; or that they do not fit together, with all the stretches to leave open. */
export type Course =
  | {
      readonly kind: "steps";
      readonly dose: Dose;
      readonly time: Duration | undefined;
      /** Times at lower doses. */
      readonly lower: readonly Span[];
      /** Several times at the highest dose, of which none is said to be the one that counts. */
      readonly unclear: readonly Span[];
    }
  | { readonly kind: "parts of a day"; readonly dose: Dose }
  | { readonly kind: "unclear"; readonly open: readonly Span[] };

const JOINT =
  "then|at|on|held|kept|stayed|remained|maintained|for|to|up|up to|increased?|incr?|raised|titrated|uptitrated|after|by|x|×";
/** Between two steps of one course nothing else may stand. */
const JOINED = new RegExp(String.raw`^[\s\u0001,;:./()[\]→↑=>–-]*(?:(?:${JOINT})[\s\u0001,.:–-]*)*$`, "u");
/** Between the parts of a day also what adds them up; of doses that are not told by the time of day it leaves open what they are. */
const JOINED_IN_DAY = new RegExp(String.raw`^[\s,;.+&/→>-]*(?:(?:and|plus|${JOINT})[\s,]*)*$`, "u");
/** No course goes up by so many times: the lower number is no dose ("60mg 2 x 8w"). */
const FURTHEST_STEP = 24;
const AT = /^\s*(?:at|on)\s*$/u;

/** The doses of a line where it has several: steps of one course, of which the highest counts, or the parts of a day. */
export function courseIn(line: OpenLine): Course | undefined {
  const steps = stepsIn(line);
  const [first, ...rest] = steps;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const between = rest.map((step, index) => line.left.slice(steps[index]?.to, step.from));
  const stretch = { from: first.from, to: last.to };
  const times = steps.map(({ dose }) => dose.timeOfDay);
  const units = new Set(steps.flatMap(({ dose }) => dose.unit ?? []));
  const isInDay = !times.includes(undefined) && new Set(times).size === steps.length && units.size <= 1;
  const highest = steps.reduce((one, other) => (isHigher(other, one) ? other : one));
  if (highest.dose.value > FURTHEST_STEP * Math.min(...steps.map(({ dose }) => dose.value)))
    return { kind: "unclear", open: steps };
  if (isInDay && between.every((text) => JOINED_IN_DAY.test(text)))
    return { kind: "parts of a day", dose: summed(steps, { from: first.dose.from, to: last.dose.to }) };
  if (
    between.every((text) => JOINED.test(text)) &&
    units.size <= 1 &&
    steps.every(({ time }) => time?.open === undefined)
  )
    return { kind: "steps", ...courseOf(steps, highest, stretch) };
  const fits = highest === first && rest.every(({ time }) => time === undefined);
  return fits ? undefined : { kind: "unclear", open: steps };
}

function courseOf(steps: readonly Step[], highest: Step, stretch: Span) {
  const values = new Set(steps.map(({ dose }) => dose.value));
  const ranges = steps.flatMap(({ dose }) => dose.inferred ?? []);
  const inferred = values.size === 1 ? ranges[0] : `the highest of ${[...values].join(", ")}`;
  const timed = steps.filter(({ time }) => time !== undefined);
  const atHighest = timed.filter(({ dose }) => dose.value === highest.dose.value);
  const [told = atHighest[0], another] = atHighest.filter(({ isAt }) => isAt);
  const isUnclear = another !== undefined || (atHighest.length > 1 && told?.isAt === false);
  return {
    dose: { ...highest.dose, ...stretch, inferred },
    time: isUnclear ? undefined : told?.time,
    lower: timed.filter((step) => !atHighest.includes(step)).flatMap(({ time }) => time ?? []),
    unclear: isUnclear ? atHighest.flatMap(({ time }) => time ?? []) : [],
  };
}

/** Of one dose told twice ("200 12w, 6w at 200") the time that is said to have been spent at it counts. */
function isHigher(other: Step, one: Step): boolean {
  return other.dose.value > one.dose.value || (other.dose.value === one.dose.value && other.isAt && !one.isAt);
}

function summed(steps: readonly Step[], stretch: Span): Dose {
  const values = steps.map(({ dose }) => dose.value);
  const value = Number(values.reduce((sum, one) => sum + one, 0).toFixed(4));
  return {
    ...stretch,
    value,
    unit: steps[0]?.dose.unit,
    weekly: false,
    timeOfDay: undefined,
    inferred: `${values.join(" and ")} in one day, so ${value}`,
  };
}

function stepsIn(line: OpenLine): readonly Step[] {
  const times = findAll(line, duration);
  const withUnit = findAll(line, doseWithUnit);
  const doses = [...withUnit, ...dosesWithoutUnit(withUnit.reduce(without, line), times)];
  return doses
    .toSorted((one, other) => one.from - other.from)
    .map((dose) => {
      const behind = times.find(
        ({ from }) => from >= dose.to && /^[\s,([–-]*(?:for|x|×)?\s*$/u.test(line.left.slice(dose.to, from)),
      );
      const before = times.find(({ to }) => to <= dose.from && AT.test(line.left.slice(to, dose.from)));
      const time = before ?? behind;
      const { from, to } =
        time === undefined ? dose : { from: Math.min(time.from, dose.from), to: Math.max(time.to, dose.to) };
      return { from, to, dose, time, isAt: before !== undefined };
    });
}
