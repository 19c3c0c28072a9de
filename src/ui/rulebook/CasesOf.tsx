import { useState } from "react";
import { casesOf, type ExercisingCase } from "./case-index";
import styles from "./rulebook.module.css";

/** The gold cases that exercise a rule, by how it comes out in each. */
export function CasesOf({ ruleId, title }: { readonly ruleId: string; readonly title: string }) {
  const [shown, setShown] = useState(false);
  const cases = casesOf(ruleId);
  if (cases === undefined) return null;
  const { holds, doesNot, cantTell } = cases;
  return (
    <>
      <p className={styles["quiet"]}>
        Gold cases: holds in {holds.length}, does not hold in {doesNot.length}, can’t be told in {cantTell.length}.
        {holds.length === 0 ? " No gold case makes it hold yet." : ""}
      </p>
      <details
        className={styles["cases"]}
        onToggle={({ currentTarget }) => {
          setShown(currentTarget.open);
        }}
      >
        <summary aria-label={`Show the cases: ${title}`}>Show the cases</summary>
        {shown ? (
          <>
            <Cases title="Holds" cases={holds} />
            <Cases title="Does not hold" cases={doesNot} />
            <Cases title="Can’t be told" cases={cantTell} />
          </>
        ) : null}
      </details>
    </>
  );
}

function Cases({ title, cases }: { readonly title: string; readonly cases: readonly ExercisingCase[] }) {
  if (cases.length === 0) return null;
  return (
    <>
      <p className={styles["says"]}>
        <strong>{title}</strong>
      </p>
      <ul>
        {cases.map(({ name, title: story }) => (
          <li key={name}>
            {story} <span className={styles["quiet"]}>({name})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
