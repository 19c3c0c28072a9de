import { factsOf } from "../../../rules/adequacy/facts";
import type { Intake } from "../../../rules/index";
import { MOVING, type Move, type Side } from "../../../rules/what-moves";
import { Because } from "../../components/ProofView";
import { FactsWithoutFields } from "../../components/FactLink";
import { useConsultation } from "../../state/consultation";
import { stepOf } from "../steps";
import styles from "./WhatIf.module.css";

/** What was changed, and every finding that is another one for it, side by side. */
export function WhatMoves({
  facts,
  recorded,
  tried,
  moves,
}: {
  readonly facts: readonly string[];
  readonly recorded: Intake;
  readonly tried: Intake;
  readonly moves: readonly Move[];
}) {
  return (
    <aside className={styles["moves"]} aria-label="What moves">
      <section aria-label="Changed answers">
        <h2>Changed</h2>
        {facts.length === 0 ? <p>Nothing yet. Once an answer is another, what moves stands here.</p> : null}
        <ul className={styles["changed"]}>
          {facts.map((path) => (
            <li key={path}>
              <ChangedFact path={path} recorded={recorded} tried={tried} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>What moves</h2>
        <p role="status">{saysHowMuch(facts.length, moves.length)}</p>
        <FactsWithoutFields value>
          {(Object.keys(MOVING) as (keyof typeof MOVING)[]).map((group) => (
            <Moved key={group} title={MOVING[group]} moves={moves.filter((move) => move.group === group)} />
          ))}
        </FactsWithoutFields>
      </section>
    </aside>
  );
}

function saysHowMuch(changed: number, moved: number): string {
  if (changed === 0) return "Nothing has been changed.";
  if (moved === 0) return "No finding moves with this.";
  return moved === 1 ? "One finding moves." : `${moved} findings move.`;
}

/** An answer as recorded and as tried; leads to its field. */
function ChangedFact({
  path,
  recorded,
  tried,
}: {
  readonly path: string;
  readonly recorded: Intake;
  readonly tried: Intake;
}) {
  const factWanted = useConsultation((state) => state.factWanted);
  return (
    <button
      type="button"
      className={styles["fact"]}
      onClick={() => {
        factWanted(path);
      }}
    >
      {isWholeList(path) ? (
        `${stepOf(path)?.title ?? path}: other rows, or in another order`
      ) : (
        <>
          {factsOf(tried).describe(path).label}: {factsOf(recorded).describe(path).value} →{" "}
          <strong>{factsOf(tried).describe(path).value}</strong>
        </>
      )}
    </button>
  );
}

/** Whether a path names a list and not one fact in it. */
function isWholeList(path: string): boolean {
  return !path.includes(".") || path.startsWith("trials.quick");
}

function Moved({ title, moves }: { readonly title: string; readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null;
  return (
    <table className={styles["table"]}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">As recorded</th>
          <th scope="col">What if</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ id, name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <OneSide side={before} />
            </td>
            <td>
              <OneSide side={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneSide({ side: { says, why, proof } }: { readonly side: Side }) {
  return (
    <>
      {says}
      {why === undefined || why === says ? null : <span className={styles["why"]}>{why}</span>}
      {proof === undefined ? null : <Because proof={proof} />}
    </>
  );
}
