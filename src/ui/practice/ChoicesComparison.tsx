import type { Proof } from "../../rules/logic/explain";
import { Because } from "../components/ProofView";
import type { ChoicesCompared } from "./comparison";
import styles from "./compare.module.css";

interface Labelled {
  readonly proof: Proof;
  readonly label?: string;
}

interface Rendered {
  readonly name: string;
  readonly says: string;
  /** Names that are too many for a sentence, folded under what they are. */
  readonly list?: readonly string[];
  readonly listTitle?: string;
  readonly proofs: readonly Labelled[];
}

/** Proofs that stand open to a click; further ones are opened together. */
const SHOWN = 3;

/** What was chosen from a list beside what the rules find: the same, missed, and more than they find. */
export function ChoicesComparison<Item>({
  title,
  choices: { both, missed, extra },
  none,
  missed: missedTitle,
  extra: extraTitle,
  render,
}: {
  readonly title: string;
  readonly choices: ChoicesCompared<Item>;
  /** What is said when there is nothing on either side. */
  readonly none: string;
  readonly missed: string;
  readonly extra: string;
  readonly render: (item: Item) => Rendered;
}) {
  const nothing = both.length + missed.length + extra.length === 0;
  return (
    <section className={styles["part"]} aria-label={title}>
      <h3>{title}</h3>
      {nothing ? <p>{none}</p> : null}
      <Group title="You and the rules" found="both" items={both.map(render)} />
      <Group title={missedTitle} found="missed" items={missed.map(render)} />
      <Group title={extraTitle} found="extra" items={extra.map(render)} />
    </section>
  );
}

function Group({
  title,
  found,
  items,
}: {
  readonly title: string;
  readonly found: string;
  readonly items: readonly Rendered[];
}) {
  if (items.length === 0) return null;
  return (
    <>
      <h4 className={styles["group"]}>{title}</h4>
      {items.map(({ name, says, list, listTitle, proofs }) => (
        <div key={name} className={styles["item"]} data-found={found}>
          <p className={styles["name"]}>{name}</p>
          <p>{says}</p>
          {list === undefined ? null : (
            <details>
              <summary className={styles["quiet"]}>{listTitle}</summary>
              <ul>
                {list.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </details>
          )}
          <Proofs proofs={proofs.slice(0, SHOWN)} />
          {proofs.length > SHOWN ? (
            <details>
              <summary className={styles["quiet"]}>And {proofs.length - SHOWN} more</summary>
              <Proofs proofs={proofs.slice(SHOWN)} />
            </details>
          ) : null}
        </div>
      ))}
    </>
  );
}

function Proofs({ proofs }: { readonly proofs: readonly Labelled[] }) {
  return proofs.map((labelled) => <Because key={`${labelled.label ?? ""} ${labelled.proof.text}`} {...labelled} />);
}
