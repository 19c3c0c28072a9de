import { useRef, useState, type ChangeEvent, type KeyboardEvent } from "react";
import { useController } from "react-hook-form";
import styles from "./fields.module.css";

/** The id of a fact's field, by which other places lead to it. */
export function fieldId(fact: string): string {
  return `field-${fact}`;
}

/** What every field is told. */
export interface FieldProps {
  /** Name of the field in the form. */
  readonly name: string;
  /** Path of the fact in the intake. */
  readonly fact: string;
  readonly problem?: string | undefined;
  /** Set in a row of a table, whose columns are named above and whose problems stand below it. */
  readonly compact?: boolean | undefined;
}

/** The open answers beside a typed field. */
export function OpenAnswer({
  label,
  chosen,
  blank,
  compact = false,
  onChoose,
}: {
  readonly label: string;
  /** The open answer that was chosen; blank while the typed text is the answer. */
  readonly chosen: string;
  readonly blank: boolean;
  /** Set in a row of a table: a narrow list, passed over by Tab since “?” in the cell says the same. */
  readonly compact?: boolean | undefined;
  readonly onChoose: (answer: string) => void;
}) {
  return (
    <select
      className={styles["open"]}
      data-compact={compact || undefined}
      tabIndex={compact ? -1 : undefined}
      aria-label={`${label}: answer or not known`}
      value={chosen}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      <option value="">{blank ? "not asked" : "as typed"}</option>
      <option value="unknown">not known</option>
      <option value="declined">preferred not to say</option>
    </select>
  );
}

/**
 * A typed answer that may also be chosen to stand open. What was typed comes back when the open answer is taken back,
 * and a word that happens to read like an open answer stays where it is while it is typed.
 */
export function useTypedOrOpen(name: string) {
  const { field } = useController({ name });
  const value = String(field.value ?? "");
  const [isChosen, setChosen] = useState(isOpenWord(value));
  const before = useRef("");
  const chosen = isChosen && isOpenWord(value) ? value : "";
  const onText = (text: string) => {
    setChosen(false);
    field.onChange(text);
  };
  const choose = (answer: string) => {
    if (chosen === "") before.current = value;
    setChosen(answer !== "");
    field.onChange(answer === "" ? before.current : answer);
  };
  return {
    typed: chosen === "" ? value : "",
    chosen,
    onBlur: field.onBlur,
    onType: (event: ChangeEvent<HTMLInputElement>) => {
      // “?” alone says not known, as quickly as a number is typed.
      if (event.target.value.trim() === "?") choose("unknown");
      else onText(event.target.value);
    },
    onErase: (event: KeyboardEvent<HTMLInputElement>) => {
      // “Not known” stands where text would, and is taken out as text is.
      if (chosen !== "" && ["Delete", "Backspace"].includes(event.key)) onText("");
    },
    onText,
    onChoose: choose,
  };
}

/** What stands faintly in a field that was chosen to stand open. */
export const OPEN_TEXT: Readonly<Record<string, string>> = { unknown: "not known", declined: "not said" };

function isOpenWord(value: string): boolean {
  return value === "unknown" || value === "declined";
}

/** What is wrong with an answer, at its field. */
export function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  return (
    <p className={styles["problem"]} id={id} hidden={problem === undefined}>
      {problem}
    </p>
  );
}
