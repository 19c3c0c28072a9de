import { maudsleyText, type MaudsleyResult } from "../../rules/staging/maudsley";
import { RULE_IDS } from "../../rules/rulebook/rule-ids";
import { spanText } from "../../rules/staging/span";
import { STAGE_III_READINGS, type ThaseRushResult } from "../../rules/staging/thase-rush";
import { Because, BecauseOfSeveral, Cites, FactList } from "./ProofView";
import { ScrollRegion } from "./ScrollRegion";
import { TRUTH_IN_WORDS } from "./VerdictMark";
import styles from "./Staging.module.css";

/** A Thase-Rush stage, or the stages still possible, each with its proof. */
export function ThaseRush({ result }: { readonly result: ThaseRushResult }) {
  const { lowest, highest, reading, proofs, hingesOn } = result;
  return (
    <article>
      <p>
        Thase-Rush stage: <strong>{spanText({ lowest, highest })}</strong>{" "}
        <span className={styles["quiet"]}>({STAGE_III_READINGS[reading]}; 4 weeks, lowest published minimum dose)</span>
      </p>
      {hingesOn.length > 0 ? <FactList facts={hingesOn} /> : null}
      {proofs.map((proof, place) => (
        <Because
          key={proof.text}
          proof={proof}
          label={`${proof.text}: ${TRUTH_IN_WORDS[proof.verdict]}`}
          rule={RULE_IDS.thaseRush(reading, place + 1)}
        />
      ))}
    </article>
  );
}

/** A Maudsley sum with its band, item by item, and what it would be by other readings of an adequate trial. */
export function Maudsley({
  result,
  others = [],
}: {
  readonly result: MaudsleyResult;
  readonly others?: readonly MaudsleyResult[];
}) {
  const { bars, items, applies, proof } = result;
  return (
    <article>
      <p>
        Maudsley staging, approximate: <strong>{maudsleyText(result)}</strong>{" "}
        <span className={styles["quiet"]}>({bars})</span>
      </p>
      {others.length === 0 ? null : (
        <ul>
          {others.map((other) => (
            <li key={other.bars}>
              With {other.bars}: {maudsleyText(other)}
            </li>
          ))}
        </ul>
      )}
      <Because
        proof={proof}
        label="Because: whether it applies"
        rule={RULE_IDS.stagingItem("maudsley", MAUDSLEY_RULES.failures)}
      />
      {applies === "notApplicable" ? null : <MaudsleyItems items={items} />}
    </article>
  );
}

/** The rule of each item; failures are shown by the usual reading. */
const MAUDSLEY_RULES = {
  duration: "duration",
  severity: "severity",
  failures: "failures-usual",
  augmentation: "augmentation",
  ect: "ect",
} as const satisfies Record<MaudsleyResult["items"][number]["id"], string>;

function MaudsleyItems({ items }: { readonly items: MaudsleyResult["items"] }) {
  return (
    <>
      <ScrollRegion label="Maudsley items">
        <table aria-label="Maudsley items">
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Points</th>
              <th scope="col">Recorded</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, name, lowest, highest, recorded, facts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{spanText({ lowest, highest })}</td>
                <td>
                  {recorded}
                  {facts.some(({ open }) => open) ? <FactList facts={facts.filter(({ open }) => open)} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {items.map(({ id, name, proofs }) => (
        <BecauseOfSeveral
          key={id}
          proofs={proofs}
          label={`Because: ${name}`}
          rule={RULE_IDS.stagingItem("maudsley", MAUDSLEY_RULES[id])}
          of={name}
        />
      ))}
      <Cites cites={items[0]?.cites ?? []} />
    </>
  );
}
