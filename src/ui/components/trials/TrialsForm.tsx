import { memo, useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { MEDICINE_NAMES } from "../../../rules/adequacy/medicines";
import type { TrialVerdict } from "../../../rules/adequacy/verdict";
import { LIMITS } from "../../../rules/intake/limits";
import { fieldId } from "../typed-field";
import { emptyTrial, freshTrialId, TRIAL_ID_PREFIX, type TrialDraft, type TrialsDraft } from "../../state/draft";
import { RowRemoved, useRemovedRow } from "../useRemovedRow";
import { focusCellAt, focusFirstCell } from "./focus-cell";
import { withPasted } from "./pasted-cells";
import { CELLS, MEDICINE_LIST_ID } from "./trial-fields";
import { TrialCard } from "./TrialCard";
import { useGridKeys } from "./useGridKeys";
import styles from "./trials.module.css";

interface Props {
  /** Verdicts by trial, shown while it is typed; left out where they are to be found by the reader first. */
  readonly verdicts?: readonly TrialVerdict[] | undefined;
  readonly problems: Readonly<Record<string, string>>;
}

/** Every medicine tried, one after the other. Stands in a form that holds a list of trials. */
export function TrialsForm({ verdicts, problems }: Props) {
  const { register, setValue } = useFormContext<TrialsDraft>();
  const { fields, append, remove, insert, move } = useFieldArray<TrialsDraft, "trials.list", "rowKey">({
    name: "trials.list",
    keyName: "rowKey",
  });
  const list = useWatch<TrialsDraft, "trials.list">({ name: "trials.list" });
  const add = (kind: TrialDraft["kind"]) => {
    const id = freshTrialId(list);
    append(emptyTrial(kind, id), { shouldFocus: false });
    focusFirstCell(id, kind);
  };
  const { removed, removeAt, putBack, addButton } = useRemovedRow<TrialDraft>({
    rowsNow: () => list,
    idPrefix: TRIAL_ID_PREFIX,
    remove,
    insert: (at, row) => {
      insert(at, row, { shouldFocus: false });
    },
    focus: ({ id, kind }) => {
      focusFirstCell(id, kind);
    },
  });
  /** The list as it was when more was pasted than it has room for; null where that was not tried. */
  const [crowded, setCrowded] = useState<readonly TrialDraft[] | null>(null);
  const full = fields.length >= LIMITS.trials;
  const duplicate = (index: number) => {
    const row = list[index];
    if (row === undefined || full) return;
    const id = freshTrialId(list);
    insert(index + 1, { ...structuredClone<TrialDraft>(row), id }, { shouldFocus: false });
    focusFirstCell(id, row.kind);
  };
  const shift = (index: number, by: 1 | -1) => {
    const [row, to] = [list[index], index + by];
    if (row === undefined || to < 0 || to >= fields.length) return;
    const field = document.activeElement?.id;
    move(index, to);
    // The row is drawn anew at its new place; whoever moves it stays in the same cell.
    setTimeout(() => field !== undefined && document.getElementById(field)?.focus(), 0);
  };
  const gridKeys = useGridKeys({
    onAnswer: (name, value) => {
      setValue(name as "trials.list.0.drug", value);
    },
    onDuplicate: duplicate,
    onShift: shift,
    onCells: (from, cells) => {
      const pasted = withPasted(list, from, cells);
      const row = pasted?.[from.row];
      setCrowded(pasted === undefined ? list : null);
      if (pasted === undefined || row === undefined) return;
      // As a whole, so that undo takes it back as a whole; every row is drawn anew then, and the focus with it.
      setValue("trials.list", [...pasted], { shouldDirty: true });
      focusCellAt(row, from.column);
    },
    onNewRow: () => {
      if (!full) add("trial");
    },
  });

  return (
    <>
      <MedicineNames />
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
        <p className={styles["hint"]}>
          Read as everything that was tried; what lacks details goes in as “several, details not known”.
        </p>
      )}
      <ForAll
        list={list}
        onAnswer={(field, answer) => {
          // Field by field: setting the list as a whole would draw every row anew.
          list.forEach((row, index) => {
            if (isOpenIn(row, field)) setValue(`trials.list.${index}.${field}`, answer, { shouldDirty: true });
          });
        }}
      />
      <div
        className={styles["list"]}
        role="presentation"
        id={fields.length === 0 ? undefined : fieldId("trials")}
        data-list
        {...gridKeys}
      >
        {fields.length === 0 ? null : <ColumnHeads />}
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
              onDuplicate={() => {
                duplicate(index);
              }}
              onRemove={() => {
                removeAt(index);
              }}
            />
          );
        })}
      </div>
      <RowRemoved className={styles["undo"]} isShown={removed !== null} onPutBack={putBack}>
        Trial {(removed?.at ?? 0) + 1} was removed.
      </RowRemoved>
      <p className={styles["add"]}>
        <button
          type="button"
          ref={addButton}
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
        {fields.length === 0 ? null : (
          <span className={styles["keys"]}>
            Arrow keys and Enter go through the cells; “?” is not known; Ctrl+D duplicates a row, Alt+Shift+↑ or ↓ moves
            it.
          </span>
        )}
        {full ? <span>At most {LIMITS.trials} trials can be listed.</span> : null}
        <span role="status">
          {crowded === list ? `Nothing was pasted: at most ${LIMITS.trials} trials can be listed.` : null}
        </span>
      </p>
    </>
  );
}

/** Every listed name, offered while one is typed. The same for all rows and keys, so it is made once. */
const MedicineNames = memo(function MedicineNames() {
  return (
    <datalist id={MEDICINE_LIST_ID}>
      {MEDICINE_NAMES.map(({ name, drug }) => (
        <option key={name} value={name}>
          {name === drug.name ? "" : drug.name}
        </option>
      ))}
    </datalist>
  );
});

/** Answers that are often the same of every trial: field, answer, and what the button says. */
const OFTEN_ALIKE = [
  { field: "adherence", answer: "most", says: "most doses taken" },
  { field: "episode", answer: "current", says: "this episode" },
] as const;
type OftenAlike = (typeof OFTEN_ALIKE)[number];

function isOpenIn(row: TrialDraft, field: OftenAlike["field"]): boolean {
  return (row.kind === "trial" || field === "episode") && (row[field] ?? "") === "";
}

/** One answer for every trial of which it was not asked; what was answered, or is not known, stays. */
function ForAll({
  list,
  onAnswer,
}: {
  readonly list: readonly TrialDraft[];
  readonly onAnswer: (field: OftenAlike["field"], answer: OftenAlike["answer"]) => void;
}) {
  const offered = OFTEN_ALIKE.map((alike) => ({
    ...alike,
    open: list.filter((row) => isOpenIn(row, alike.field)).length,
  })).filter(({ open }) => open > 1);
  if (offered.length === 0) return null;
  return (
    <p className={styles["for-all"]}>
      Asked of all, the same of every trial left open:{" "}
      {offered.map(({ field, answer, says, open }) => (
        <button
          key={field}
          type="button"
          onClick={() => {
            onAnswer(field, answer);
          }}
        >
          {says} ({open})
        </button>
      ))}
    </p>
  );
}

/** What the columns are, above the first row; each cell has a label of its own for whoever does not see them. */
function ColumnHeads() {
  return (
    <div className={styles["heads"]} aria-hidden="true">
      <span />
      {Object.values(CELLS.trial).map((label) => (
        <span key={label}>{label}</span>
      ))}
    </div>
  );
}
