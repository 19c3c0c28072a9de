import { useId, type ReactNode } from "react";
import styles from "./Choices.module.css";

/** One of a few answers, none of them chosen beforehand; what was chosen can be taken back. */
export function OneOf<Value extends string>({
  id,
  legend,
  hint,
  choices,
  value,
  onChoose,
}: {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value | "";
  readonly onChoose: (value: Value | "") => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles["group"]} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint === undefined ? null : <div className={styles["hint"]}>{hint}</div>}
      <div className={styles["row"]}>
        {Object.entries<string>(choices).map(([choice, label]) => (
          <label key={choice} className={styles["pill"]} data-chosen={value === choice || undefined}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={value === choice}
              onChange={() => {
                onChoose(choice as Value);
              }}
            />
            {label}
          </label>
        ))}
        <button
          type="button"
          className={styles["clear"]}
          disabled={value === ""}
          aria-label={`Clear: ${legend}`}
          onClick={(event) => {
            // The button goes away with the answer; the focus stays in the group.
            event.currentTarget.closest("fieldset")?.focus();
            onChoose("");
          }}
        >
          Clear
        </button>
      </div>
    </fieldset>
  );
}

/** Any number of a list, up to a limit where there is one. */
export function SomeOf({
  id,
  legend,
  hint,
  items,
  chosen,
  atMost,
  onChoose,
}: {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly atMost?: number;
  readonly onChoose: (chosen: string[]) => void;
}) {
  const full = atMost !== undefined && chosen.length >= atMost;
  return (
    <fieldset className={styles["group"]} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint === undefined ? null : <div className={styles["hint"]}>{hint}</div>}
      <ul className={styles["list"]}>
        {items.map((item) => {
          const checked = chosen.includes(item.id);
          return (
            <li key={item.id}>
              <label className={styles["check"]} data-chosen={checked || undefined}>
                <input
                  type="checkbox"
                  checked={checked}
                  disabled={full && !checked}
                  onChange={() => {
                    onChoose(checked ? chosen.filter((other) => other !== item.id) : [...chosen, item.id]);
                  }}
                />
                <span>{item.label}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
