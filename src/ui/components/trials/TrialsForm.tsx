import { useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { MEDICINE_NAMES } from "../../../rules/adequacy/medicines";
import type { TrialVerdict } from "../../../rules/adequacy/verdict";
import { LIMITS } from "../../../rules/intake/limits";
import { fieldId } from "../fields";
import { emptyTrial, freshTrialId, type TrialDraft, type TrialsDraft } from "../../state/draft";
import { MEDICINE_LIST_ID } from "./trial-fields";
import { TrialCard } from "./TrialCard";
import styles from "./trials.module.css";

interface Props {
  /** Verdicts by trial, shown while it is typed; left out where they are to be found by the reader first. */
  readonly verdicts?: readonly TrialVerdict[] | undefined;
  readonly problems: Readonly<Record<string, string>>;
}

/** Every medicine tried, one after the other. Stands in a form that holds a list of trials. */
export function TrialsForm({ verdicts, problems }: Props) {
  const { register } = useFormContext<TrialsDraft>();
  const { fields, append, remove, insert, move } = useFieldArray<TrialsDraft, "trials.list", "rowKey">({
    name: "trials.list",
    keyName: "rowKey",
  });
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: TrialDraft } | null>(null);
  const list = useWatch<TrialsDraft, "trials.list">({ name: "trials.list" });
  const add = (kind: TrialDraft["kind"]) => {
    const id = freshTrialId(list);
    append(emptyTrial(kind, id), { focusName: `trials.list.${fields.length}.drug` });
    setTimeout(
      () => document.getElementById(fieldId(`trials.${id}.${kind === "trial" ? "drug" : "drugClass"}`))?.focus(),
      0,
    );
  };
  const full = fields.length >= LIMITS.trials;

  return (
    <>
      <datalist id={MEDICINE_LIST_ID}>
        {MEDICINE_NAMES.map(({ name, drug }) => (
          <option key={name} value={name}>
            {name === drug.name ? "" : drug.name}
          </option>
        ))}
      </datalist>
      {fields.length === 0 ? (
        <div className={styles["empty"]}>
          <label htmlFor={fieldId("trials")}>Medicines for depression tried so far</label>
          <select id={fieldId("trials")} {...register("trials.whenEmpty")}>
            <option value="">not asked</option>
            <option value="none">none tried</option>
            <option value="unknown">not known</option>
            <option value="declined">preferred not to say</option>
          </select>
        </div>
      ) : (
        <p className={styles["hint"]} id={fieldId("trials")} tabIndex={-1}>
          The list is read as everything that was tried. What was tried without details being known goes in as “several,
          details not known”.
        </p>
      )}
      {fields.map((field, index) => {
        const row = list[index];
        if (row === undefined) return null;
        return (
          <TrialCard
            key={field.rowKey}
            index={index}
            count={fields.length}
            row={row}
            others={list.filter((other) => other.id !== row.id)}
            verdict={verdicts?.find((verdict) => verdict.id === row.id)}
            problems={problems}
            onMove={(to) => {
              move(index, to);
            }}
            onRemove={() => {
              setRemoved({ at: index, row: structuredClone<TrialDraft>(row) });
              remove(index);
            }}
          />
        );
      })}
      <div role="status">
        {removed === null ? null : (
          <p className={styles["undo"]}>
            Trial {removed.at + 1} was removed.{" "}
            <button
              type="button"
              onClick={() => {
                insert(removed.at, removed.row);
                setRemoved(null);
              }}
            >
              Undo: put it back
            </button>
          </p>
        )}
      </div>
      <p className={styles["add"]}>
        <button
          type="button"
          className={styles["primary"]}
          disabled={full}
          onClick={() => {
            add("trial");
          }}
        >
          Add a medicine trial
        </button>
        <button
          type="button"
          disabled={full}
          onClick={() => {
            add("several");
          }}
        >
          Add several, details not known
        </button>
        {full ? <span>At most {LIMITS.trials} trials can be listed.</span> : null}
      </p>
    </>
  );
}
