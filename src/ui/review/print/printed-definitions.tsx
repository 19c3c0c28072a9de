import type { Assessment } from "../../../rules/index";
import { becauseOf } from "../../../rules/logic/because";
import { rangeText } from "../../../rules/logic/count";
import { turnText } from "../../../rules/screening/disagreement";
import { UNSETTLED_TITLE } from "../../../rules/logic/unsettled";
import { TRUTH_OF_DEFINITION, type DefinitionReading } from "../../../rules/screening/screen";
import { openText } from "./short-text";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/** Every published definition side by side, each with what it counts and what its verdict rests on. */
export function printedDefinitions({ definitions, disagreement, frames }: Assessment, sources: SourceNumbers) {
  return (
    <>
      <h2>Treatment resistance, by each published definition</h2>
      <table className={styles["definitions"]}>
        <thead>
          <tr>
            <th scope="col">Definition</th>
            <th scope="col">Lenient reading</th>
            <th scope="col">Strict reading</th>
            <th scope="col">What the lenient verdict rests on</th>
          </tr>
        </thead>
        <tbody>
          {definitions.map(({ id, name, says, needed, lenient, strict, cites }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className={styles["says"]}>
                  {" "}
                  {says}
                  {sources.mark(cites)}
                </span>
              </th>
              <td>{readingText(lenient, needed)}</td>
              <td>{readingText(strict, needed)}</td>
              <td>{restsOn(lenient)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(disagreement?.turns ?? []).map(({ text, turned, cites }) => (
        <p key={text} className={styles["entry"]}>
          {text}. {turned.map(turnText).join("; ")}
          {sources.mark(cites)}.
        </p>
      ))}
      {frames.map(({ id, name, says, cites }) => (
        <p key={id} className={styles["entry"]}>
          <strong>{name}.</strong> {says}
          {sources.mark(cites)}
        </p>
      ))}
    </>
  );
}

function readingText({ verdict, counts, bars }: DefinitionReading, needed: number) {
  return (
    <>
      <strong>{TRUTH_OF_DEFINITION[verdict]}</strong>: {rangeText(counts)} failed, {needed} needed{" "}
      <span className={styles["says"]}>({bars})</span>
    </>
  );
}

function restsOn({ verdict, proof, hingesOn, unsettled }: DefinitionReading): string {
  if (verdict === "unknown")
    return hingesOn.length > 0 ? openText(hingesOn) : `${UNSETTLED_TITLE}: ${unsettled.join("; ")}`;
  const facts = becauseOf(proof);
  return facts.length === 0 ? "–" : facts.join("; ");
}
