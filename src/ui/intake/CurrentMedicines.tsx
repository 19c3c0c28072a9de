import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { CURRENT_MEDICINE_NAMES, currentMedicineNamed } from "../../rules/current-medicines/names";
import { isAskedOnMostDays } from "../../rules/current-medicines/class-questions";
import { CURRENT_MEDICINE_QUESTIONS } from "../../rules/intake/current-medicine";
import { LIMITS } from "../../rules/intake/limits";
import { MEDICINES as QUESTIONS } from "../../rules/intake/questions/medicines";
import { MEDICINE_CLASSES } from "../../rules/knowledge/medicines/classes";
import { classesOf, toldClassesOf } from "../../rules/knowledge/medicines/medicines";
import { QuestionField, SuggestField } from "../components/fields";
import { fieldId } from "../components/typed-field";
import { focusSoon } from "../components/focus-field";
import { RowRemoved, useRemovedRow } from "../components/useRemovedRow";
import type { Draft, RowDraft } from "../state/draft";
import { freshId } from "../state/row-ids";
import styles from "./CurrentMedicines.module.css";

const ID_PREFIX = "m";

function focusMedicine({ id }: RowDraft): void {
  focusSoon(`currentMedicines.${id}.medicine`);
}

const NAMES_ID = "current-medicine-names";

/** What is taken now beside the trials, by generic or product name. What is not recognised is kept, and said so. */
export function CurrentMedicines({ problems }: { readonly problems: Readonly<Record<string, string>> }) {
  const { register, getValues } = useFormContext<Draft>();
  const { fields, append, remove, insert } = useFieldArray<Draft, "currentMedicines.list", "rowKey">({
    name: "currentMedicines.list",
    keyName: "rowKey",
  });
  const list = useWatch<Draft, "currentMedicines.list">({ name: "currentMedicines.list" });
  const { removed, removeAt, putBack, addButton } = useRemovedRow<RowDraft>({
    rowsNow: () => getValues("currentMedicines.list"),
    idPrefix: ID_PREFIX,
    remove,
    insert: (at, row) => {
      insert(at, row, { shouldFocus: false });
    },
    focus: focusMedicine,
  });
  const full = fields.length >= LIMITS.currentMedicines;
  const add = () => {
    const ids = getValues("currentMedicines.list").map(({ id }) => id);
    const row = { id: freshId(ID_PREFIX, ids) };
    append(row, { shouldFocus: false });
    focusMedicine(row);
  };
  return (
    <section className={styles["list"]} aria-labelledby="current-medicines-title">
      <h2 className={styles["title"]} id="current-medicines-title">
        What is taken now, by name
      </h2>
      <p className={styles["hint"]}>
        Beside the antidepressants in the list of trials: those that go on count already. A name answers the questions
        on its classes below.
      </p>
      <datalist id={NAMES_ID}>
        {CURRENT_MEDICINE_NAMES.map(({ name, generic }) => (
          <option key={name} value={name}>
            {name === generic ? "" : generic}
          </option>
        ))}
      </datalist>
      {fields.length === 0 ? (
        <p>
          <label htmlFor={fieldId("currentMedicines")}>Current medicines, apart from the trials</label>{" "}
          <select id={fieldId("currentMedicines")} {...register("currentMedicines.whenEmpty")}>
            <option value="">not asked</option>
            <option value="none">none taken</option>
            <option value="unknown">not known</option>
            <option value="declined">preferred not to say</option>
          </select>
          {problems["currentMedicines"] === undefined ? null : (
            <span className={styles["problem"]}> {problems["currentMedicines"]}</span>
          )}
        </p>
      ) : (
        <ol className={styles["rows"]} id={fieldId("currentMedicines")} tabIndex={-1} data-list>
          {fields.map((field, index) => (
            <li key={field.rowKey}>
              <Row
                index={index}
                id={field.id}
                typed={list[index]?.["medicine"] ?? ""}
                problems={problems}
                onRemove={() => {
                  removeAt(index);
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <RowRemoved className={styles["hint"]} isShown={removed !== null} onPutBack={putBack}>
        {(removed?.row["medicine"] ?? "") === "" ? `Medicine ${(removed?.at ?? 0) + 1}` : removed?.row["medicine"]} was
        removed.
      </RowRemoved>
      <p>
        <button type="button" ref={addButton} disabled={full} onClick={add}>
          Add a current medicine
        </button>
        {full ? <span> At most {LIMITS.currentMedicines} medicines can be listed.</span> : null}
      </p>
      {fields.length === 0 ? null : (
        <QuestionField
          name="sections.medicines.listComplete"
          fact="medicines.listComplete"
          question={QUESTIONS.listComplete}
          problem={problems["medicines.listComplete"]}
        />
      )}
    </section>
  );
}

function Row({
  index,
  id,
  typed,
  problems,
  onRemove,
}: {
  readonly index: number;
  readonly id: string;
  readonly typed: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly onRemove: () => void;
}) {
  const fact = `currentMedicines.${id}`;
  const at = `currentMedicines.list.${index}`;
  const found = currentMedicineNamed(typed);
  const asksHowOften = found !== undefined && classesOf(found.id).some(isAskedOnMostDays);
  return (
    <>
      <div className={styles["row"]}>
        <SuggestField
          name={`${at}.medicine`}
          fact={`${fact}.medicine`}
          label={`Medicine ${index + 1}`}
          listId={NAMES_ID}
          hint={hintFor(typed, problems[`${fact}.medicine`])}
        />
        <button type="button" aria-label={`Remove medicine ${index + 1}`} onClick={onRemove}>
          Remove
        </button>
      </div>
      {asksHowOften ? (
        <QuestionField
          name={`${at}.mostDays`}
          fact={`${fact}.mostDays`}
          question={{ ...CURRENT_MEDICINE_QUESTIONS.mostDays, label: `${found.generic}, taken on most days` }}
          problem={problems[`${fact}.mostDays`]}
        />
      ) : null}
    </>
  );
}

/** How a name is read: as which medicine and of which classes, or as one that is not checked. */
function hintFor(typed: string, problem: string | undefined): string {
  if (problem !== undefined) return problem;
  const name = typed.trim();
  if (name === "" || name === "unknown" || name === "declined") return "Generic or product name";
  const found = currentMedicineNamed(name);
  if (found === undefined) return "Not recognised: kept as written, and not checked for interactions";
  const classes = toldClassesOf(found.id).map((one) => MEDICINE_CLASSES[one].name);
  const read = found.generic.toLowerCase() === name.toLowerCase() ? "Recognised" : `Read as ${found.generic}`;
  return classes.length === 0 ? `${read}; in none of the classes that are checked` : `${read}: ${classes.join(", ")}`;
}
