import { useMemo, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { LIMITS } from "../../../rules/intake/limits";
import { focusFirstOpenCell } from "../../components/trials/focus-cell";
import { fieldId } from "../../components/typed-field";
import type { TrialsDraft } from "../../state/draft";
import type { LineReading } from "./desk";
import { readLines } from "./read-lines";
import { rowsOf } from "./rows";
import styles from "./QuickEntry.module.css";

const FIELD = fieldId("trials.quick");

/** What was taken in last, from which text, and the lines of it that stayed. */
interface Taken {
  readonly typed: string;
  readonly stayed: readonly string[];
  readonly leftOut: readonly string[];
  readonly ids: readonly string[];
}

/** Lines of notes, one per trial, read while they are typed; they enter the list when the reading is confirmed. */
export function QuickEntry() {
  const { register, setValue, getValues } = useFormContext<TrialsDraft>();
  const typed = useWatch<TrialsDraft, "trials.quick">({ name: "trials.quick" }) ?? "";
  const list = useWatch<TrialsDraft, "trials.list">({ name: "trials.list" });
  const [taken, setTaken] = useState<Taken | null>(null);
  const readings = useMemo(() => readLines(typed), [typed]);
  const leftOut = useWatch<TrialsDraft, "trials.leftOut">({ name: "trials.leftOut" }) ?? [];
  const places = placesOf(readings.map(({ line }) => line));
  const isLeftOut = (index: number) => leftOut.includes(places[index] ?? "");
  const isTaken = ({ noTrial }: LineReading, index: number) => noTrial === undefined && !isLeftOut(index);
  const wanted = readings.filter(isTaken);
  const room = LIMITS.trials - list.length;
  const canTake = wanted.length > 0 && wanted.length <= room;
  const change = { shouldDirty: true } as const;
  const leaveOut = (names: readonly string[]) => {
    setValue("trials.leftOut", [...names], change);
  };

  const take = () => {
    const rows = rowsOf(wanted, list);
    const stay = readings.flatMap((reading, index) => (isTaken(reading, index) ? [] : [index]));
    const stayed = stay.map((index) => readings[index]?.line ?? "");
    const placesThen = placesOf(stayed);
    setValue("trials.list", [...list, ...rows], change);
    setValue("trials.quick", stayed.join("\n"), change);
    setTaken({ typed, stayed, leftOut, ids: rows.map(({ id }) => id) });
    leaveOut(placesThen.filter((_, index) => isLeftOut(stay[index] ?? -1)));
    const [first] = rows;
    // In a cell, so that the arrow keys go on from there; what was not read is what is looked at next.
    if (first !== undefined) focusFirstOpenCell(first);
  };
  const putBack = () => {
    if (taken === null) return;
    const before = getValues("trials.quick") ?? "";
    setValue(
      "trials.list",
      list.filter(({ id }) => !taken.ids.includes(id)),
      change,
    );
    setValue("trials.quick", textBack(taken, before), change);
    leaveOut(taken.leftOut);
    setTaken(null);
  };

  return (
    <div className={styles["quick"]}>
      <label htmlFor={FIELD}>Quick entry: one line per trial, as in notes</label>
      <textarea
        id={FIELD}
        rows={Math.min(6, Math.max(1, typed.split("\n").length))}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${FIELD}-hint`}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && canTake) {
            event.preventDefault();
            take();
          }
        }}
        {...register("trials.quick")}
      />
      <p id={`${FIELD}-hint`} className={styles["hint"]}>
        For example: Zoloft 150 x10w good adherence, partial, stopped SE. Ctrl+Enter takes the lines into the list.
      </p>
      {readings.length === 0 ? null : (
        <>
          <ol className={styles["readings"]} aria-label="How the lines are read">
            {readings.map((reading, index) => (
              // Lines have no name but their place.
              <li key={index}>
                <Reading reading={reading} isLeftOut={isLeftOut(index)} />
                {reading.noTrial === undefined ? (
                  <label className={styles["leave"]}>
                    <input
                      type="checkbox"
                      aria-label={`Leave out line ${index + 1}`}
                      checked={isLeftOut(index)}
                      onChange={() => {
                        leaveOut(places.filter((_, other) => isLeftOut(other) !== (other === index)));
                      }}
                    />
                    Leave out
                  </label>
                ) : null}
              </li>
            ))}
          </ol>
          <p className={styles["actions"]}>
            {wanted.length === 0 ? null : (
              <button type="button" className={styles["primary"]} disabled={!canTake} onClick={take}>
                Take {trialsText(wanted.length)} into the list
              </button>
            )}
            {wanted.length > room ? <span>At most {LIMITS.trials} trials can be listed.</span> : null}
          </p>
        </>
      )}
      <div role="status">
        {taken === null ? null : (
          <p className={styles["actions"]}>
            {trialsText(taken.ids.length)} {taken.ids.length === 1 ? "was" : "were"} taken in.
            {taken.stayed.length === 0
              ? null
              : ` ${linesText(taken.stayed.length)} ${taken.stayed.length === 1 ? "stays" : "stay"} in the field.`}{" "}
            <button type="button" onClick={putBack}>
              Undo: take them out, text back
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** A name for each line: what it says, and which of those that say the same it is, so that lines above may change. */
function placesOf(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${lines.slice(0, index).filter((other) => other === line).length} ${line}`);
}

/** A line may hold two trials. */
function trialsText(count: number): string {
  return count === 1 ? "1 trial" : `${count} trials`;
}

function linesText(count: number): string {
  return count === 1 ? "1 line" : `${count} lines`;
}

/** The text as it was before it was taken in, with whatever was typed since behind it. */
function textBack({ typed, stayed }: Taken, now: string): string {
  const kept = stayed.join("\n");
  const since = now.startsWith(kept) ? now.slice(kept.length).replace(/^\n/u, "") : now;
  return since.trim() === "" ? typed : `${typed}\n${since}`;
}

/** One line as it was read: what was said, what was inferred and why, and what was not understood. */
function Reading({
  reading: { line, parts, notUnderstood, isToCheck, noTrial },
  isLeftOut,
}: {
  readonly reading: LineReading;
  readonly isLeftOut: boolean;
}) {
  if (noTrial !== undefined || isLeftOut)
    return (
      <>
        <p className={styles["line"]}>{line.trim()}</p>
        <p className={styles["parts"]}>{isLeftOut ? "Left out" : noTrial}; stays in the field</p>
      </>
    );
  return (
    <>
      <p className={styles["line"]}>{line.trim()}</p>
      <ul className={styles["parts"]}>
        {parts.map(({ from, to, says, inferred, isAside }) => (
          <li
            key={`${from} ${says}`}
            className={inferred !== undefined || (isToCheck && isAside !== true) ? styles["inferred"] : undefined}
          >
            {isAside === true ? `“${line.slice(from, to)}”: ${says}` : says}
            {inferred !== undefined ? (
              <span>
                {" "}
                (inferred from “{line.slice(from, to)}”: {inferred})
              </span>
            ) : isToCheck && isAside !== true ? (
              " (to check)"
            ) : null}
          </li>
        ))}
        {notUnderstood.map(({ from, text }) => (
          <li key={`unread ${from}`} className={styles["unread"]}>
            Not understood: “{text}”
          </li>
        ))}
        {isToCheck && parts.length > 0 ? (
          <li className={styles["caution"]}>
            What was not understood may turn an answer, so each is marked “to check”.
          </li>
        ) : null}
        {parts.length === 0 && notUnderstood.length === 0 ? (
          <li className={styles["unread"]}>Nothing was read</li>
        ) : null}
      </ul>
    </>
  );
}
