import { useState, type ReactNode } from "react";
import { OPTION_GROUPS, type OptionGroup, type Statement } from "../../rules/options/option";
import type { OptionResult } from "../../rules/options/weigh";
import { FactList } from "../components/ProofView";
import { ScrollRegion } from "../components/ScrollRegion";
import { FindingList, positionsOf, StatementList, statusesOf } from "./lists";
import { ofInteraction, ofOption, ofRedFlag, type Ruled } from "./ruled";
import { useConsultation } from "../state/consultation";
import styles from "./CompareOptions.module.css";

/** More columns than this can't be read side by side. */
const MOST = 4;
const GROUPS = Object.keys(OPTION_GROUPS) as OptionGroup[];

/** What is compared, always on the same rows; none of them is a score. */
const ROWS: readonly { readonly title: string; readonly cell: (option: OptionResult) => ReactNode }[] = [
  {
    title: "Standing here",
    cell: ({ standingText, reason }) => (
      <>
        <strong>{standingText}</strong>
        <p>{reason}</p>
      </>
    ),
  },
  {
    title: "What it involves",
    cell: ({ plain, practical }) => (
      <>
        <p>{plain.involves}</p>
        <Statements statements={practical} />
      </>
    ),
  },
  { title: "Time to effect", cell: ({ timeToEffect }) => <Statements statements={timeToEffect} /> },
  {
    title: "Evidence, and its limits",
    cell: ({ evidence, uncertainty }) => <Statements statements={[...evidence, ...uncertainty]} />,
  },
  {
    title: "Supports here",
    cell: ({ id, supports }) => <Findings findings={supports.map(ofOption(id))} none="none recorded" />,
  },
  {
    title: "What rules it out or holds it back here",
    cell: ({ id, rulesOut, heldBackBy }) => (
      <Findings findings={[...rulesOut.map(ofOption(id)), ...heldBackBy.map(ofRedFlag)]} none="none recorded" />
    ),
  },
  {
    title: "Cautions here",
    cell: ({ id, cautions, interactions = [] }) => (
      <Findings findings={[...cautions.map(ofOption(id)), ...interactions.map(ofInteraction)]} none="none recorded" />
    ),
  },
  {
    title: "Preferences",
    cell: ({ id, preferences }) => <Findings findings={preferences.map(ofOption(id))} none="none stated" />,
  },
  {
    title: "Still unknown",
    cell: ({ askFirst, stillOpen }) => {
      const open = [...askFirst, ...stillOpen];
      if (open.length === 0) return "nothing that could change its standing";
      return (
        <details>
          <summary>{open.length === 1 ? "1 open question" : `${open.length} open questions`}</summary>
          <FactList facts={open} />
        </details>
      );
    },
  },
  {
    title: "Guideline positions",
    cell: (option) => <Statements statements={positionsOf(option)} />,
  },
  {
    title: "Regulatory status",
    cell: (option) => <Statements statements={statusesOf(option)} />,
  },
  { title: "Monitoring", cell: ({ monitoring }) => <Statements statements={monitoring} /> },
];

/** Two to four options side by side on the same rows. */
export function CompareOptions({ options }: { readonly options: readonly OptionResult[] }) {
  const chosen = useConsultation((state) => state.comparedOptions);
  const comparisonToggled = useConsultation((state) => state.comparisonToggled);
  // Open where somebody left it with options chosen.
  const [isOpen, setOpen] = useState(chosen.length > 0);
  const compared = options.filter(({ id }) => chosen.includes(id));
  return (
    <details
      className={styles["compare"]}
      id="compare-options"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Compare two to four options side by side</summary>
      <fieldset className={styles["choice"]}>
        <legend>
          Options to compare{" "}
          <span role="status">({chosen.length === MOST ? `${MOST} chosen, the most` : `${chosen.length} chosen`})</span>
        </legend>
        {GROUPS.map((group) => (
          <div key={group} role="group" aria-label={OPTION_GROUPS[group]} className={styles["group"]}>
            {options
              .filter((option) => option.group === group)
              .map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    disabled={chosen.length === MOST && !chosen.includes(id)}
                    onChange={() => {
                      comparisonToggled(id);
                    }}
                  />
                  {name}
                </label>
              ))}
          </div>
        ))}
      </fieldset>
      {compared.length < 2 ? (
        <p className={styles["hint"]}>With two chosen, they stand here side by side.</p>
      ) : (
        <ScrollRegion label="Options side by side">
          <table className={styles["table"]} aria-label="Options side by side">
            <thead>
              <tr>
                <td />
                {compared.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map(({ title, cell }) => (
                <tr key={title}>
                  <th scope="row">
                    <span>{title}</span>
                  </th>
                  {compared.map((option) => (
                    <td key={option.id}>{cell(option)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.length === 0 ? "not stated in the texts that were read" : <StatementList statements={statements} />;
}

function Findings({ findings, none }: { readonly findings: readonly Ruled[]; readonly none: string }) {
  return findings.length === 0 ? none : <FindingList findings={findings} />;
}
