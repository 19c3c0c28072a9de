import { medicineNamed } from "../../../rules/adequacy/medicines";
import {
  DOSE_JUDGEMENTS,
  OTHER_USES,
  SEVERAL_QUESTIONS,
  TRIAL_QUESTIONS,
  type TrialQuestion,
} from "../../../rules/intake/trial";
import { DRUG_CLASSES } from "../../../rules/knowledge/drug";
import { NoteField, NumberInUnit, PlainSelect, QuestionField, SuggestField } from "../fields";
import type { TrialDraft } from "../../state/draft";
import styles from "./trials.module.css";

/** The list of medicine names, offered while one is typed. */
export const MEDICINE_LIST_ID = "medicine-names";

interface RowProps {
  readonly at: string;
  readonly fact: string;
  readonly problems: Readonly<Record<string, string>>;
}

/** What is asked about every trial; the rest stands under “More”. */
const MAIN = ["weeks", "adherence", "outcome", "whyEnded", "episode"] as const;

/** The fields of one trial of a medicine. */
export function MedicineFields({
  at,
  fact,
  row,
  others,
  problems,
}: RowProps & { readonly row: TrialDraft; readonly others: readonly TrialDraft[] }) {
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
          listId={MEDICINE_LIST_ID}
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
      <details className={styles["more"]}>
        <summary>More: percent, what it was added to or taken for, dose judgement, note</summary>
        <div className={styles["fields"]}>
          {asked("improvementPercent")}
          <PlainSelect
            name={`${at}.addedTo`}
            fact={`${fact}.addedTo`}
            label="Added to"
            problem={problems[`${fact}.addedTo`]}
          >
            <option value="">given on its own</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other["drug"] === undefined || other["drug"] === "" ? `trial ${other.id}` : other["drug"]}
              </option>
            ))}
            <option value="notAsked">not asked whether it was added</option>
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
            <option value="notAsked">not asked what for</option>
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

/** The fields of several trials of which only the class is known. */
export function SeveralFields({ at, fact, problems }: RowProps) {
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
        <option value="declined">preferred not to say</option>
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
