import type { Assessment } from "../../rules/index";
import { rangeText } from "../../rules/logic/count";
import { TRUTH_OF_DEFINITION, type DefinitionResult } from "../../rules/screening/screen";
import styles from "./InBrief.module.css";
import { PANEL_ID } from "./LivePanel";
import { useDefinition } from "./useDefinition";

/** On a narrow screen the panel lies below the form; what it says first stays in sight above it, and leads there. */
export function InBrief({ assessment: { safety, definitions } }: { readonly assessment: Assessment }) {
  const chosen = useDefinition(definitions);
  return (
    <section className={styles["brief"]} aria-label="So far in brief" data-flags={safety.flags.length > 0 || undefined}>
      {safety.flags.length === 0 ? null : <Flags flags={safety.flags} />}
      <button type="button" className={styles["verdict"]} onClick={toPanel}>
        {chosen === undefined ? null : <Verdict of={chosen} />}
        <span className={chosen && styles["unseen"]}>What follows so far</span> <span aria-hidden="true">↓</span>
      </button>
    </section>
  );
}

function Verdict({ of: { needed, lenient } }: { readonly of: DefinitionResult }) {
  return (
    <>
      Treatment resistance: <strong>{TRUTH_OF_DEFINITION[lenient.verdict]}</strong> ({rangeText(lenient.counts)} of{" "}
      {needed}){" "}
    </>
  );
}

function Flags({ flags }: { readonly flags: Assessment["safety"]["flags"] }) {
  return (
    <section className={styles["flags"]} aria-label="Red flags in brief">
      <details>
        {/* It stays in sight, so it takes little room whatever there are of them, and opens to all. */}
        <summary>
          <strong>
            {flags.length === 1 ? "1 red flag" : `${flags.length} red flags`}
            {": "}
          </strong>
          <span className={styles["named"]}>{flags.map(({ title }) => title).join("; ")}</span>
        </summary>
        <ul>
          {flags.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function toPanel() {
  const panel = document.getElementById(PANEL_ID);
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: "start" });
}
