import type { MaudsleyResult } from "../../rules/staging/maudsley";
import { STAGE_III_READINGS, type ThaseRushResult } from "../../rules/staging/thase-rush";
import { Because, Cites, FactList } from "./ProofView";
import { ScrollRegion } from "./ScrollRegion";
import { TRUTH_IN_WORDS } from "./VerdictMark";
import styles from "./Staging.module.css";

/** One value, or from the lowest to the highest that is possible. */
export function spanText<Value extends string | number>({
  lowest,
  highest,
}: {
  readonly lowest: Value;
  readonly highest: Value;
}): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

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
      {proofs.map((proof) => (
        <Because key={proof.text} proof={proof} label={`${proof.text}: ${TRUTH_IN_WORDS[proof.verdict]}`} />
      ))}
    </article>
  );
}

/** A Maudsley sum with its band, item by item. */
export function Maudsley({ result: { applies, sum, bands, items } }: { readonly result: MaudsleyResult }) {
  if (applies === "notApplicable") {
    return <p>Maudsley staging, approximate: not applicable, since no adequate trial failed in this episode.</p>;
  }
  return (
    <article>
      <p>
        Maudsley staging, approximate: <strong>{spanText(sum)}</strong> of 15 ({bands.join(" or ")})
        {applies === "unknown" ? ", if it applies: whether any trial failed can't be told yet" : ""}
      </p>
      <ScrollRegion label="Maudsley items">
        <table>
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
      <Cites cites={items[0]?.cites ?? []} />
    </article>
  );
}
