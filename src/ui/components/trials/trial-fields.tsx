import { useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { medicineNamed } from "../../../rules/adequacy/medicines";
import { isOpen } from "../../../rules/intake/answer";
import {
  DOSE_JUDGEMENTS,
  OTHER_USES,
  SEVERAL_QUESTIONS,
  TRIAL_QUESTIONS,
  type TrialQuestion,
} from "../../../rules/intake/trial";
import { DATE_LABELS } from "../../../rules/intake/dates";
import { DRUG_CLASSES } from "../../../rules/knowledge/drug";
import { AsWritten, NoteField, NumberInUnit, PlainSelect, QuestionField, SuggestField, type InCell } from "../fields";
import { fieldId } from "../typed-field";
import { TreatmentDates } from "../TreatmentDates";
import { useConsultation } from "../../state/consultation";
import type { TrialDraft } from "../../state/draft";
import { medicinesSpeltLike } from "./spelling";
import styles from "./trials.module.css";

/** The list of medicine names, offered while one is typed. */
export const MEDICINE_LIST_ID = "medicine-names";

interface RowProps {
  readonly at: string;
  readonly fact: string;
  readonly problems: Readonly<Record<string, string>>;
}

/** What is asked about every trial, a column each; the rest stands under “More”. */
const MAIN = ["weeks", "adherence", "outcome", "whyEnded", "episode"] as const;

/** What the head of the column says already is left out of a cell. */
const IN_CELL: Readonly<Partial<Record<(typeof MAIN)[number], InCell>>> = {
  outcome: { insufficient: "less than half" },
  episode: { current: "this one", earlier: "earlier" },
};

/** The cells of a row, by the name of their fact, as the columns are headed above the list. */
export const CELLS: Readonly<Record<TrialDraft["kind"], Readonly<Record<string, string>>>> = {
  trial: {
    drug: "Medicine",
    dose: TRIAL_QUESTIONS.dose.label,
    ...Object.fromEntries(MAIN.map((name) => [name, TRIAL_QUESTIONS[name].label])),
  },
  several: {
    drugClass: "Class",
    howMany: SEVERAL_QUESTIONS.howMany.label,
    episode: SEVERAL_QUESTIONS.episode.label,
    note: "Note",
  },
};

/** One trial of a medicine as a row of cells. */
export function MedicineCells({ at, fact, row, problems }: RowProps & { readonly row: TrialDraft }) {
  const typed = row["drug"] ?? "";
  const medicine = medicineNamed(typed);
  const hint = medicineHint(typed, medicine?.name);
  const field = (name: string) => ({
    name: `${at}.${name}`,
    fact: `${fact}.${name}`,
    problem: problems[`${fact}.${name}`],
    compact: true,
  });
  return (
    <>
      <SuggestField
        {...field("drug")}
        label="Medicine"
        listId={MEDICINE_LIST_ID}
        hint={hint}
        hintMatters={hint !== AS_LISTED && hint !== NAMES_TAKEN}
      />
      <NumberInUnit
        {...field("dose")}
        question={TRIAL_QUESTIONS.dose}
        unit={medicine?.doseUnit ?? TRIAL_QUESTIONS.dose.unit}
      />
      {MAIN.map((name) => (
        <QuestionField key={name} {...field(name)} question={TRIAL_QUESTIONS[name]} inCell={IN_CELL[name]} />
      ))}
    </>
  );
}

/** What else can be said of a trial of a medicine. */
export function MoreOfTrial({
  row,
  ...props
}: RowProps & { readonly row: TrialDraft; readonly others: readonly TrialDraft[] }) {
  const answered = MORE.filter((name) => (row[name] ?? "") !== "").length;
  const [isOpen, setOpen] = useState(false);
  const isWanted = useConsultation(({ wantedFact }) => MORE.some((name) => wantedFact === `${props.fact}.${name}`));
  // A field that someone asked for has to be there before it can take the focus.
  if (isWanted && !isOpen) setOpen(true);
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        More: dates, percent, added to, use, dose, note
        {answered === 0 ? null : `; ${answered} answered`}
      </summary>
      {/* Fields that nobody looks at are not made: a row is there sooner. */}
      {isOpen ? <MoreFields {...props} addedTo={row["addedTo"] ?? ""} /> : null}
    </details>
  );
}

/** The fields under “More”, by the name of their fact. */
const MORE = [
  ...Object.keys(DATE_LABELS),
  "improvementPercent",
  "addedTo",
  "takenFor",
  "doseJudgedAdequate",
  "note",
  "optimised",
] as const;

function MoreFields({
  at,
  fact,
  others,
  addedTo,
  problems,
}: RowProps & { readonly others: readonly TrialDraft[]; readonly addedTo: string }) {
  const isGone = addedTo !== "" && !isOpen(addedTo) && others.every(({ id }) => id !== addedTo);
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
    <div className={styles["more-fields"]}>
      <div className={styles["fields"]}>
        <TreatmentDates at={at} fact={fact} problems={problems} />
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
          {isGone ? <option value={addedTo}>a trial that was taken out; not known which</option> : null}
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
    </div>
  );
}

/** Listed medicines that a name that is not listed may be a misspelling of; none is taken by itself. Stands below the row, so that Tab goes from the name to the dose. */
export function SpeltLike({ at, fact, row }: Omit<RowProps, "problems"> & { readonly row: TrialDraft }) {
  const { setValue } = useFormContext();
  const typed = row["drug"] ?? "";
  const word = typed.trim().toLowerCase();
  // While a name is being typed, what is begun is offered by the field itself.
  const near = useMemo(() => (word.length < SHORTEST_WORD ? [] : medicinesSpeltLike(word)), [word]);
  if (medicineHint(typed, medicineNamed(typed)?.name) !== NOT_LISTED) return null;
  return near.map(({ id, name }) => (
    <button
      key={id}
      type="button"
      className={styles["spelt"]}
      onClick={() => {
        setValue(`${at}.drug`, name);
        document.getElementById(fieldId(`${fact}.drug`))?.focus();
      }}
    >
      Meant {name}?
    </button>
  ));
}

/** Shorter words come close to too much. */
const SHORTEST_WORD = 5;

const NOT_LISTED = "Not in the list: kept as written; its dose can't be judged";
const NAMES_TAKEN = "Generic or product name";
const AS_LISTED = "In the list of medicines";

function medicineHint(typed: string, medicine: string | undefined): string {
  if (typed.trim() === "" || typed === "unknown" || typed === "declined") return NAMES_TAKEN;
  if (medicine === undefined) return NOT_LISTED;
  return medicine.toLowerCase() === typed.trim().toLowerCase() ? AS_LISTED : `Read as ${medicine}`;
}

/** Several trials of which only the class is known, as a row of cells. */
export function SeveralCells({ at, fact, row, problems }: RowProps & { readonly row: TrialDraft }) {
  const field = (name: string) => ({
    name: `${at}.${name}`,
    fact: `${fact}.${name}`,
    problem: problems[`${fact}.${name}`],
    compact: true,
  });
  return (
    <>
      <PlainSelect {...field("drugClass")} label="Class">
        <option value="">not asked</option>
        {Object.entries(DRUG_CLASSES).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value="unknown">not known</option>
        <option value="declined">preferred not to say</option>
        <AsWritten answer={row["drugClass"] ?? ""} choices={DRUG_CLASSES} />
      </PlainSelect>
      <QuestionField {...field("howMany")} question={SEVERAL_QUESTIONS.howMany} />
      <QuestionField {...field("episode")} question={SEVERAL_QUESTIONS.episode} inCell={IN_CELL.episode} />
      <NoteField {...field("note")} label="Note (no rule reads it)" />
    </>
  );
}
