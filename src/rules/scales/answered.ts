import { isOpen } from "../intake/answer";
import { mayBeLatest } from "./latest";
import { exactTotal, readingName, type ScaleReading } from "./reading";
import { DEPRESSION_SCALES, SCALES, type ScaleId } from "./scales";

/** The parts of an intake in which a single answer and readings of scales speak of the same thing. */
interface Answers {
  readonly scales?: readonly ScaleReading[] | undefined;
  readonly episode?: { readonly severityScale?: unknown; readonly severityScore?: unknown } | undefined;
  readonly substances?: { readonly auditC?: unknown } | undefined;
  readonly lifestyle?: { readonly isi?: unknown } | undefined;
}

/** A single answer that stands in readings of scales, and the readings it was read from. */
interface Answered {
  readonly value: string | number;
  readonly from: readonly ScaleReading[];
}

/**
 * What the readings of scales answer to a question that is also asked on its own: the total of the latest reading of
 * that scale, or which scale of depression was used latest. Undefined where they do not, where the latest is
 * incomplete, or where the dates do not tell which of several different answers is the latest.
 */
export function answeredByScales(intake: Answers, path: string): Answered | undefined {
  const { scales, episode } = intake;
  if (scales === undefined || scales.length === 0) return undefined;
  switch (path) {
    case "substances.auditC":
      return latestTotal(scales, "auditC");
    case "lifestyle.isi":
      return latestTotal(scales, "isi");
    case "episode.severityScale":
      return latestDepressionScale(scales);
    case "episode.severityScore": {
      const used = isOpen(episode?.severityScale) ? latestDepressionScale(scales)?.value : episode?.severityScale;
      const scale = DEPRESSION_SCALES.find((id) => id === used);
      return scale === undefined ? undefined : latestTotal(scales, scale);
    }
    default:
      return undefined;
  }
}

/** The latest total of a scale, where every reading that may be the latest agrees on it. */
function latestTotal(readings: readonly ScaleReading[], scale: ScaleId): Answered | undefined {
  const latest = mayBeLatest(readings.filter((reading) => reading.scale === scale));
  const [value, ...others] = new Set(latest.map(exactTotal));
  return value === undefined || others.length > 0 ? undefined : { value, from: latest };
}

function latestDepressionScale(readings: readonly ScaleReading[]): Answered | undefined {
  const latest = mayBeLatest(readings.filter(({ scale }) => DEPRESSION_SCALES.some((id) => id === scale)));
  const [scale, ...others] = new Set(latest.map((reading) => reading.scale));
  return scale === undefined || others.length > 0 ? undefined : { value: scale, from: latest };
}

/**
 * Single answers that contradict the readings of scales: where each stands, and what would agree. Which of the two is
 * right nobody can tell here, so both are named.
 */
export function contradictedAnswers(intake: Answers): readonly { readonly path: string; readonly accepted: string }[] {
  const { scales, episode, substances, lifestyle } = intake;
  if (scales === undefined || scales.length === 0) return [];
  const place = (reading: ScaleReading) => `scales.${scales.indexOf(reading)} (${readingName(reading)})`;
  const totalProblem = (path: string, answer: unknown) => {
    const said = typeof answer === "number" ? answeredByScales(intake, path) : undefined;
    if (said === undefined || said.value === answer) return [];
    const places = said.from.map(place).join(" and ");
    return [{ path, accepted: `${said.value} as ${places} says, or left out; or another total there` }];
  };
  const [one] = scales.filter(({ scale }) => DEPRESSION_SCALES.some((id) => id === scale));
  const noScale =
    episode?.severityScale === "none" && one !== undefined
      ? [
          {
            path: "episode.severityScale",
            accepted: `a scale such as ${SCALES[one.scale].name}, of which ${place(one)} is a reading, or left out`,
          },
        ]
      : [];
  return [
    ...noScale,
    ...totalProblem("episode.severityScore", episode?.severityScore),
    ...totalProblem("substances.auditC", substances?.auditC),
    ...totalProblem("lifestyle.isi", lifestyle?.isi),
  ];
}
