import { useState } from "react";
import { changesOfDefinition, type Intake } from "../../rules/index";
import styles from "./ReviewPage.module.css";

/** What single change of an answer would turn a definition round. Worked out when it is opened. */
export function ChangesOf({
  definition,
  name,
  intake,
}: {
  readonly definition: string;
  readonly name: string;
  readonly intake: Intake;
}) {
  const [open, setOpen] = useState(false);
  const changes = open ? changesOfDefinition(definition, intake) : [];
  return (
    <details
      className={styles["changes"]}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>What would change it: {name}</summary>
      {open && changes.length === 0 ? <p>No single answer would turn it round.</p> : null}
      <ul>
        {changes.map(({ from, to }) => (
          <li key={from.path}>
            {from.label}: {to.value} instead of {from.value}
          </li>
        ))}
      </ul>
    </details>
  );
}
