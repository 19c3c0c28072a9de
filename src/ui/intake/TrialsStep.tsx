import { useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { MEDICINE_NAMES, medicineNamed } from "../../rules/adequacy/medicines";
import type { TrialVerdict } from "../../rules/adequacy/verdict";
import { LIMITS } from "../../rules/intake/limits";
import {
  DOSE_JUDGEMENTS,
  OTHER_USES,
  SEVERAL_QUESTIONS,
  TRIAL_QUESTIONS,
  type TrialQuestion,
} from "../../rules/intake/trial";
import { DRUG_CLASSES } from "../../rules/knowledge/drug";
import { fieldId, NoteField, NumberInUnit, PlainSelect, QuestionField, SuggestField } from "../components/fields";
import { Because } from "../components/ProofView";
import { VerdictMark } from "../components/VerdictMark";
import { emptyTrial, type Draft, type TrialDraft } from "../state/draft";
import styles from "./TrialsStep.module.css";

const LIST_ID = "medicine-names";

interface Props {
  readonly verdicts: readonly TrialVerdict[] | undefined;
  readonly problems: Readonly<Record<string, string>>;
  readonly wanted: string | null;
}

/** Every medicine tried, one after the other, each with its verdict while it is typed. */
export function TrialsStep({ verdicts, problems, wanted }: Props) {
  const { register } = useFormContext<Draft>();
  const { fields, append, remove, insert, move } = useFieldArray<Draft, "trials.list", "rowKey">({
    name: "trials.list",
    keyName: "rowKey",
  });
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: TrialDraft } | null>(null);
  const list = useWatch<Draft, "trials.list">({ name: "trials.list" });
  const add = (kind: TrialDraft["kind"]) => {
    const id = freshId(list);
    append(emptyTrial(kind, id), { focusName: `trials.list.${fields.length}.drug` });
    setTimeout(
      () => document.getElementById(fieldId(`trials.${id}.${kind === "trial" ? "drug" : "drugClass"}`))?.focus(),
      0,
    );
  };
  const full = fields.length >= LIMITS.trials;

  return (
    <>
      <datalist id={LIST_ID}>
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
        <p className={styles["hint"]}>
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
            open={wanted?.startsWith(`trials.${row.id}`) === true}
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

/** An id no other trial has; removing one never gives its id away while it can be put back. */
function freshId(list: readonly TrialDraft[]): string {
  const used = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (used.has(`t${number}`)) number += 1;
  return `t${number}`;
}

function TrialCard({
  index,
  count,
  row,
  others,
  verdict,
  problems,
  open,
  onMove,
  onRemove,
}: {
  readonly index: number;
  readonly count: number;
  readonly row: TrialDraft;
  readonly others: readonly TrialDraft[];
  readonly verdict: TrialVerdict | undefined;
  readonly problems: Readonly<Record<string, string>>;
  readonly open: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const at = `trials.list.${index}`;
  const fact = `trials.${row.id}`;
  const title = row.kind === "several" ? "Several, details not known" : (verdict?.name ?? "medicine not known");
  return (
    <fieldset className={styles["card"]} id={fieldId(fact)} tabIndex={-1}>
      <legend className={styles["legend"]}>
        Trial {index + 1}: {title}
      </legend>
      {verdict === undefined ? null : (
        <p className={styles["verdict"]}>
          <VerdictMark truth={verdict.adequate} /> {verdict.line}
        </p>
      )}
      {row.kind === "trial" ? (
        <MedicineFields at={at} fact={fact} row={row} others={others} problems={problems} open={open} />
      ) : (
        <SeveralFields at={at} fact={fact} problems={problems} />
      )}
      {verdict === undefined ? null : (
        <>
          {verdict.remarks.map(({ id, text }) => (
            <p key={`${id} ${text}`} className={styles["remark"]}>
              {text}
            </p>
          ))}
          <Because proof={verdict.proof} label="Because: each threshold, fact and source" />
        </>
      )}
      <p className={styles["actions"]}>
        <button
          type="button"
          disabled={index === 0}
          aria-label={`Move trial ${index + 1} up`}
          onClick={() => {
            onMove(index - 1);
          }}
        >
          Up
        </button>
        <button
          type="button"
          disabled={index === count - 1}
          aria-label={`Move trial ${index + 1} down`}
          onClick={() => {
            onMove(index + 1);
          }}
        >
          Down
        </button>
        <button type="button" aria-label={`Remove trial ${index + 1}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </fieldset>
  );
}

interface RowProps {
  readonly at: string;
  readonly fact: string;
  readonly problems: Readonly<Record<string, string>>;
}

const MAIN = ["weeks", "adherence", "outcome", "whyEnded", "episode"] as const;

function MedicineFields({
  at,
  fact,
  row,
  others,
  problems,
  open,
}: RowProps & { readonly row: TrialDraft; readonly others: readonly TrialDraft[]; readonly open: boolean }) {
  const medicine = medicineNamed(row["drug"] ?? "");
  const asked = (name: TrialQuestion) => (
    <QuestionField
      key={name}
      name={`${at}.${name}`}
      fact={`${fact}.${name}`}
      question={TRIAL_QUESTIONS[name]}
      problem={problems[`${fact}.${name}`]}
    />
  );
  return (
    <>
      <div className={styles["fields"]}>
        <SuggestField
          name={`${at}.drug`}
          fact={`${fact}.drug`}
          label="Medicine"
          listId={LIST_ID}
          hint={medicineHint(row["drug"] ?? "", medicine?.name)}
        />
        <NumberInUnit
          name={`${at}.dose`}
          fact={`${fact}.dose`}
          question={TRIAL_QUESTIONS.dose}
          unit={medicine?.doseUnit ?? TRIAL_QUESTIONS.dose.unit}
          problem={problems[`${fact}.dose`]}
        />
        {MAIN.map(asked)}
      </div>
      <details className={styles["more"]} open={open || undefined}>
        <summary>More: percent, what it was added to or taken for, dose judgement, note</summary>
        <div className={styles["fields"]}>
          {asked("improvementPercent")}
          <PlainSelect name={`${at}.addedTo`} fact={`${fact}.addedTo`} label="Added to">
            <option value="">given on its own</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other["drug"] === undefined || other["drug"] === "" ? `trial ${other.id}` : other["drug"]}
              </option>
            ))}
            <option value="unknown">not known whether it was added</option>
            <option value="declined">preferred not to say</option>
          </PlainSelect>
          <PlainSelect name={`${at}.takenFor`} fact={`${fact}.takenFor`} label="Taken for">
            <option value="">depression</option>
            {Object.entries(OTHER_USES).map(([use, label]) => (
              <option key={use} value={use}>
                {label}
              </option>
            ))}
            <option value="unknown">not known what for</option>
            <option value="declined">preferred not to say</option>
          </PlainSelect>
          <PlainSelect
            name={`${at}.doseJudgedAdequate`}
            fact={`${fact}.doseJudgedAdequate`}
            label="Dose judged adequate although below the published minimum"
          >
            <option value="">not judged so</option>
            {Object.entries(DOSE_JUDGEMENTS).map(([reason, label]) => (
              <option key={reason} value={reason}>
                yes: {label}
              </option>
            ))}
          </PlainSelect>
          <NoteField name={`${at}.note`} fact={`${fact}.note`} label="Note (no rule reads it)" />
        </div>
        {asked("optimised")}
      </details>
    </>
  );
}

function medicineHint(typed: string, medicine: string | undefined): string {
  if (typed.trim() === "" || typed === "unknown" || typed === "declined") return "Generic or product name";
  if (medicine === undefined) return "Not in the list: kept as written; its dose can't be judged";
  return medicine.toLowerCase() === typed.trim().toLowerCase() ? "In the list of medicines" : `Read as ${medicine}`;
}

function SeveralFields({ at, fact, problems }: RowProps) {
  return (
    <div className={styles["fields"]}>
      <PlainSelect name={`${at}.drugClass`} fact={`${fact}.drugClass`} label="Class">
        <option value="">not asked</option>
        {Object.entries(DRUG_CLASSES).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value="unknown">not known</option>
      </PlainSelect>
      <QuestionField
        name={`${at}.howMany`}
        fact={`${fact}.howMany`}
        question={SEVERAL_QUESTIONS.howMany}
        problem={problems[`${fact}.howMany`]}
      />
      <QuestionField
        name={`${at}.episode`}
        fact={`${fact}.episode`}
        question={SEVERAL_QUESTIONS.episode}
        problem={problems[`${fact}.episode`]}
      />
      <NoteField name={`${at}.note`} fact={`${fact}.note`} label="Note (no rule reads it)" />
    </div>
  );
}
