import { doseWithUnit, dosesWithoutUnit, duration, type Dose, type Duration } from "./amounts";
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
  | { readonly kind: "steps"; readonly dose: Dose; readonly time: Duration | undefined }
  | { readonly kind: "parts of a day"; readonly dose: Dose }
  | { readonly kind: "unclear"; readonly open: readonly Span[] };

/** Between two steps of one course nothing else may stand. */
const JOINED =
  /^[\s,;:.+&/()→>-]*(?:(?:then|and|for|to|up to|increased|inc|raised|titrated|uptitrated|plus|after|by|x|×)[\s,]*)*$/u;
const AT = /^\s*(?:at|on)\s*$/u;

/** The doses of a line where it has several: steps of one course, of which the highest counts, or the parts of a day. */
export function courseIn(line: OpenLine): Course | undefined {
  const steps = stepsIn(line);
  const [first, ...rest] = steps;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isJoined = rest.every((step, index) => JOINED.test(line.left.slice(steps[index]?.to, step.from)));
  const stretch = { from: first.from, to: last.to };
  const times = steps.map(({ dose }) => dose.timeOfDay);
  const units = new Set(steps.map(({ dose }) => dose.unit));
  if (isJoined && !times.includes(undefined) && new Set(times).size === steps.length && units.size === 1)
    return { kind: "parts of a day", dose: summed(steps, { from: first.dose.from, to: last.dose.to }) };
  const highest = steps.reduce((one, other) => (isHigher(other, one) ? other : one));
  if (isJoined && units.size === 1 && highest.time?.open === undefined) {
    const values = new Set(steps.map(({ dose }) => dose.value));
    const ranges = steps.flatMap(({ dose }) => dose.inferred ?? []);
    const inferred = values.size === 1 ? ranges[0] : `the highest of ${[...values].join(", ")}`;
    return { kind: "steps", dose: { ...highest.dose, ...stretch, inferred }, time: highest.time };
  }
  const fits = highest === first && rest.every(({ time }) => time === undefined);
  return fits ? undefined : { kind: "unclear", open: steps };
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
        ({ from }) => from >= dose.to && /^[\s,]*(?:for|x|×)?\s*$/u.test(line.left.slice(dose.to, from)),
      );
      const before = times.find(({ to }) => to <= dose.from && AT.test(line.left.slice(to, dose.from)));
      const time = before ?? behind;
      const { from, to } =
        time === undefined ? dose : { from: Math.min(time.from, dose.from), to: Math.max(time.to, dose.to) };
      return { from, to, dose, time, isAt: before !== undefined };
    });
}
