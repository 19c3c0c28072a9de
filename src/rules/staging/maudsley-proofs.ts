import { MAUDSLEY } from "../knowledge/maudsley";
import type { CountTrials, Criterion } from "../logic/criterion";
import { all, is, isAtLeast, isBelow, isYes, not } from "../logic/criterion";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { Facts } from "../logic/facts";

const MONTHS = "episode.durationMonths";
const SEVERITY = "episode.severity";
const PSYCHOTIC = isYes("episode.psychoticFeatures", "With psychotic features");

/** What each band of the length of the episode asks for. */
export const DURATION_BANDS: readonly Criterion[] = MAUDSLEY.duration.bands.map(({ name, from, points }, place) => {
  const next = MAUDSLEY.duration.bands[place + 1]?.from;
  const bounds = [
    ...(from === 0 ? [] : [isAtLeast(MONTHS, from, `The episode has lasted ${from} months or more`)]),
    ...(next === undefined ? [] : [isBelow(MONTHS, next, `The episode has lasted less than ${next} months`)]),
  ];
  return all(`Episode of ${name}: ${pointsText(points)}`, bounds, MAUDSLEY.duration.cites);
});

/** What each level of severity asks for. Only severe depression scores higher with psychosis. */
export const SEVERITY_LEVELS: readonly Criterion[] = [
  ...Object.entries(MAUDSLEY.severity.points).map(([level, points]) => {
    const rated = is(SEVERITY, level, `The episode is rated ${level}`);
    const asked = level === "severe" ? [rated, not("Without psychotic features", PSYCHOTIC)] : [rated];
    return all(`Severity: ${level}: ${pointsText(points)}`, asked, MAUDSLEY.severity.cites);
  }),
  all(
    `Severity: severe, with psychosis: ${pointsText(MAUDSLEY.severity.severeWithPsychosis)}`,
    [is(SEVERITY, "severe", "The episode is rated severe"), PSYCHOTIC],
    MAUDSLEY.severity.cites,
  ),
];

/** The count of failures at which each band begins. */
export function failureBands(failures: CountTrials): readonly Criterion[] {
  return MAUDSLEY.failures.bands.map(({ from, points }) => ({
    ...failures,
    n: from,
    text: `${failures.text}: ${from} or more, ${pointsText(points)}`,
  }));
}

/** Proofs of the bands that the facts leave possible: of one, once it is settled. */
export function stillPossible(bands: readonly Criterion[], facts: Facts): readonly Proof[] {
  return bands.filter((band) => decide(band, facts) !== "no").map((band) => explain(band, facts));
}

/** Of bands that each need more than the one before: the last that is reached, those that may be, the first that is not. */
export function reached(bands: readonly Criterion[], facts: Facts): readonly Proof[] {
  const verdicts = bands.map((band) => decide(band, facts));
  const [last, not] = [verdicts.lastIndexOf("yes"), verdicts.indexOf("no")];
  return bands
    .filter((_, place) => place === last || place === not || verdicts[place] === "unknown")
    .map((band) => explain(band, facts));
}

function pointsText(points: number): string {
  return `${points} ${points === 1 ? "point" : "points"}`;
}
