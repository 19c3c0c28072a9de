import { Fragment, useId } from "react";
import type { Truth } from "../../../rules/logic/truth";
import type { TimelineEntry, TimelineGroup } from "../../../rules/timeline/timeline";
import { PANEL, placed, ROW, TITLE, type Placed } from "./placed";
import { daysOf, timeAxis, type Bar, type TimeAxis } from "./place-in-time";
import { heightsOfNumbers, spareOnPhone } from "./score-numbers";
import type { ScoreLine, ScorePoint } from "./scores";
import styles from "./Timeline.module.css";

/** What the bars stand for, apart from colour: solid, outlined, hatched, with a line along it. */
const KINDS = {
  yes: "adequate trial",
  no: "trial not adequate",
  unknown: "adequacy can’t be told",
  other: "added, or another treatment: not judged as a trial",
} as const;
type Kind = keyof typeof KINDS;

/** As narrow as a bar may be in pixels, so that what it is filled with is still seen. */
const NARROWEST = 6;
const BAR = 10;
const AXIS = 22;
const TOP = 16;
/** As many labels of the axis as a phone has room for; of more, every second is left out there. */
const MOST_TICKS_NARROW = 6;

/** What is drawn: treatments by class, and scores above them. */
export interface Drawn {
  readonly groups: readonly TimelineGroup[];
  readonly scores: readonly ScoreLine[];
}

/** Time from the first thing that is drawn to the day of the review. */
export function axisOf({ groups, scores }: Drawn, today: string): TimeAxis {
  const stretches = [
    ...placed(groups, today).flatMap(({ rows }) => rows.map(({ bar }) => bar.possible)),
    ...scores.flatMap(({ points }) => points.map(({ days }) => days)),
  ];
  return timeAxis(stretches, today, 6);
}

/**
 * Treatments as bars by class, scores as lines above them, and the day of the review. Widths are in percent, so that it
 * fits a phone and a sheet of paper alike, with letters of one size.
 */
export function TimelineDrawing({
  groups,
  scores,
  today,
  axis = axisOf({ groups, scores }, today),
}: Drawn & {
  readonly today: string;
  /** That of a whole of which this is a part; its own where it is left out. */
  readonly axis?: TimeAxis;
}) {
  const id = useId();
  const bars = placed(groups, today);
  const kinds = new Set(bars.flatMap(({ rows }) => rows.map(({ entry }) => kindOf(entry.adequate))));
  const isUnsure = bars.some(({ rows }) => rows.some(({ bar }) => isPartlySure(bar)));
  const bodyTop = TOP + scores.length * PANEL;
  const height = bodyTop + bars.reduce((sum, { rows }) => sum + TITLE + rows.length * ROW, 0) + 6;
  const now = axis.place(daysOf(today).from);
  return (
    <figure className={styles["figure"]}>
      <div className={styles["canvas"]} data-scores={scores.length > 0 || undefined}>
        <svg
          className={styles["drawing"]}
          role="img"
          aria-labelledby={`${id}-title`}
          width="100%"
          height={height + AXIS}
        >
          <title id={`${id}-title`}>Treatments over time; the same stands in the table below</title>
          <defs>
            <pattern
              id={`${id}-unknown`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={styles["blank"]} width="6" height="6" />
              <line className={styles["hatch"]} y2="6" />
            </pattern>
            {/* As high as its bar, so that a line along the middle is seen however short the bar is. */}
            <pattern id={`${id}-other`} width="1" height="1">
              <rect className={styles["blank"]} width="100%" height={BAR} />
              <rect className={styles["along"]} y={BAR / 2 - 1.5} width="100%" height="3" />
            </pattern>
          </defs>
          {axis.ticks.map(({ at, label }, index) => (
            <Fragment key={at}>
              <line className={styles["grid"]} x1={`${at}%`} x2={`${at}%`} y1={TOP} y2={height} />
              <text
                className={styles["tick"]}
                data-spare={(axis.ticks.length > MOST_TICKS_NARROW && index % 2 === 1) || undefined}
                x={`${at}%`}
                y={height + 15}
                textAnchor={anchorAt(at)}
              >
                {label}
              </text>
            </Fragment>
          ))}
          {scores.map((line, index) => (
            <Scores key={line.name} line={line} axis={axis} top={TOP + index * PANEL} />
          ))}
          {/* Behind what is named, which would be crossed out by it. */}
          <line className={styles["today"]} x1={`${now}%`} x2={`${now}%`} y1={TOP - 3} y2={height} />
          {rowsOf(bars, bodyTop).map(({ top, title, row }) =>
            row === undefined ? (
              <text key={title} className={styles["group"]} x="0" y={top + 14}>
                {title}
              </text>
            ) : (
              <Row key={row.entry.path} {...row} axis={axis} top={top} fill={fillOf(id, row.entry.adequate)} />
            ),
          )}
          <text className={styles["tick"]} x={`${now}%`} y={TOP - 5} textAnchor={anchorAt(now)}>
            today
          </text>
        </svg>
      </div>
      <figcaption className={styles["legend"]}>
        {(Object.keys(KINDS) as Kind[])
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <span key={kind} className={styles["key"]}>
              <svg width="26" height="12" aria-hidden="true">
                <rect
                  className={styles["bar"]}
                  x="1"
                  y="1"
                  width="24"
                  height="10"
                  fill={fillOf(id, adequateOf(kind))}
                />
              </svg>
              {KINDS[kind]}
            </span>
          ))}
        {isUnsure ? (
          <span className={styles["key"]}>
            <svg width="26" height="12" aria-hidden="true">
              <rect className={styles["perhaps"]} x="1" y="4" width="24" height="4" />
            </svg>
            thin: may have been, the dates are not exact
          </span>
        ) : null}
        {bars.some(({ rows }) => rows.some(({ bar }) => bar.openStart || bar.openEnd)) ? (
          <span className={styles["key"]}>? beginning or end not known</span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** Every line of the drawing from the top down: the title of a group, then its rows. */
function rowsOf(bars: readonly Placed[], from: number) {
  let top = from;
  return bars.flatMap(({ title, rows }) => {
    const heading = { top, title, row: undefined };
    top += TITLE;
    return [
      heading,
      ...rows.map((row) => {
        const line = { top, title, row };
        top += ROW;
        return line;
      }),
    ];
  });
}

function Row({
  entry: { name, addedTo, verdict, adequate, ongoing },
  bar: { possible, sure, openStart, openEnd },
  axis,
  top,
  fill,
}: {
  readonly entry: TimelineEntry;
  readonly bar: Bar;
  readonly axis: TimeAxis;
  readonly top: number;
  readonly fill: string;
}) {
  const [from, to] = [axis.place(possible.from), axis.place(possible.to)];
  // Named towards the side with more room, and further over its bar where that is too little.
  const late = to > 100 - from;
  const said = adequate === undefined ? [addedTo] : [verdict.toLowerCase()];
  const words = [shortened(name), ...said.filter((one) => one !== undefined)].join(
    adequate === undefined ? ", " : ": ",
  );
  return (
    <>
      <foreignObject x="0" y={top - 1} width="100%" height="15">
        <div className={styles["place"]} data-late={late || undefined}>
          <span style={{ flexBasis: `${late ? 100 - to : from}%` }} />
          <span className={styles["name"]} data-ongoing={ongoing || undefined}>
            {words}
            {ongoing ? ", still taken" : ""}
          </span>
        </div>
      </foreignObject>
      <rect className={styles["perhaps"]} x={`${from}%`} y={top + 18} width={`${to - from}%`} height="4" />
      {sure === undefined ? null : (
        <rect
          className={styles["bar"]}
          x={`${axis.place(sure.from)}%`}
          y={top + 15}
          style={{ width: `max(${axis.place(sure.to) - axis.place(sure.from)}%, ${NARROWEST}px)` }}
          height={BAR}
          fill={fill}
        />
      )}
      {openStart ? (
        <text className={styles["open"]} x={`${from}%`} dx="-3" y={top + 24} textAnchor="end">
          ?
        </text>
      ) : null}
      {openEnd ? (
        <text className={styles["open"]} x={`${to}%`} dx="3" y={top + 24}>
          ?
        </text>
      ) : null}
    </>
  );
}

/** One scale: its points in time, joined in their order; a range of totals is a stroke upright, an unsure date one aside. */
function Scores({ line, axis, top }: { readonly line: ScoreLine; readonly axis: TimeAxis; readonly top: number }) {
  const { name, max, points } = line;
  const [high, low] = [top + 32, top + PANEL - 8];
  const yOf = (score: number) => low - (score / max) * (low - high);
  const middle = ({ days, lowest, highest }: ScorePoint) => ({
    x: axis.place((days.from + days.to) / 2),
    y: yOf((lowest + highest) / 2),
  });
  const middles = points.map(middle);
  const heights = heightsOfNumbers(middles);
  const spare = spareOnPhone(middles, heights);
  return (
    <>
      <text className={styles["group"]} x="0" y={top + 12}>
        {name}, 0 to {max}
      </text>
      {[0, max].map((score) => (
        <Fragment key={score}>
          <line className={styles["base"]} x1="0" x2="100%" y1={yOf(score)} y2={yOf(score)} />
          <text className={styles["tick"]} x="0" dx="-5" y={yOf(score) + 4} textAnchor="end">
            {score}
          </text>
        </Fragment>
      ))}
      {points.map((point, index) => {
        const { x, y } = middle(point);
        const next = points[index + 1];
        const to = next === undefined ? undefined : middle(next);
        const isRange = point.lowest !== point.highest;
        return (
          <Fragment key={point.id}>
            {to === undefined ? null : (
              <line className={styles["score"]} x1={`${x}%`} y1={y} x2={`${to.x}%`} y2={to.y} />
            )}
            {isRange ? (
              <line
                className={styles["score"]}
                x1={`${x}%`}
                x2={`${x}%`}
                y1={yOf(point.lowest)}
                y2={yOf(point.highest)}
              />
            ) : null}
            <line
              className={styles["whisker"]}
              x1={`${axis.place(point.days.from)}%`}
              x2={`${axis.place(point.days.to)}%`}
              y1={y}
              y2={y}
            />
            <circle className={styles["point"]} cx={`${x}%`} cy={y} r="3.5" />
            <text
              className={styles["value"]}
              data-spare={spare[index] || undefined}
              x={`${x}%`}
              y={heights[index]}
              textAnchor={anchorAt(x)}
            >
              {isRange ? `${point.lowest}–${point.highest}` : point.lowest}
            </text>
          </Fragment>
        );
      })}
    </>
  );
}

function kindOf(adequate: Truth | undefined): Kind {
  return adequate ?? "other";
}

function adequateOf(kind: Kind): Truth | undefined {
  return kind === "other" ? undefined : kind;
}

/** Solid, outlined, hatched or with a line along it, so that the bars tell apart in black and white. */
function fillOf(id: string, adequate: Truth | undefined): string {
  if (adequate === "yes") return "currentColor";
  if (adequate === "no") return "var(--paper)";
  return `url(#${CSS.escape(`${id}-${kindOf(adequate)}`)})`;
}

function isPartlySure({ possible, sure }: Bar): boolean {
  return sure === undefined || sure.from > possible.from || sure.to < possible.to;
}

/** Words at the edge of the drawing stay within it. */
function anchorAt(percent: number): "start" | "middle" | "end" {
  return percent < 6 ? "start" : percent > 94 ? "end" : "middle";
}

const LONGEST_NAME = 46;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
