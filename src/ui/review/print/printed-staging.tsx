import type { Assessment } from "../../../rules/index";
import { STAGE_III_READINGS, type ThaseRushResult } from "../../../rules/staging/thase-rush";
import { spanText } from "../../components/Staging";
import { openText } from "./short-text";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/** The stagings, one paragraph each. */
export function printedStaging(staging: Assessment["staging"], sources: SourceNumbers) {
  if (staging === undefined) return null;
  const { thaseRush, thaseRushOtherReading, maudsley, mgh, european } = staging;
  return (
    <>
      <h2>Staging</h2>
      {[thaseRush, thaseRushOtherReading].map((result) => thaseRushLine(result, sources))}
      {maudsley.applies === "notApplicable" ? (
        <p>Maudsley (approximate): not applicable, since no adequate trial failed in this episode.</p>
      ) : (
        <p className={styles["entry"]}>
          Maudsley (approximate): <strong>{spanText(maudsley.sum)}</strong> of 15 ({maudsley.bands.join(" or ")})
          {maudsley.applies === "unknown" ? ", if it applies: whether any trial failed can't be told yet" : ""}.{" "}
          {maudsley.items.map((item) => `${item.name} ${spanText(item)} (${item.recorded})`).join("; ")}
          {sources.mark(maudsley.items[0]?.cites ?? [])}.
        </p>
      )}
      <p>
        MGH (approximate, no official bands): <strong>{rangeOf(mgh)}</strong>.{" "}
        {mgh.items.map((item) => `${item.name} ${rangeOf(item)}`).join("; ")}
        {sources.mark(mgh.cites)}.
      </p>
      <p>
        European (approximate): <strong>{spanText(european)}</strong>, by number of failed trials; 6 weeks, lowest
        published minimum dose{sources.mark(european.cites)}.
      </p>
    </>
  );
}

function thaseRushLine({ reading, lowest, highest, hingesOn, proofs }: ThaseRushResult, sources: SourceNumbers) {
  return (
    <p key={reading} className={styles["entry"]}>
      Thase-Rush: <strong>{spanText({ lowest, highest })}</strong> ({STAGE_III_READINGS[reading]}; 4 weeks, lowest
      published minimum dose){hingesOn.length === 0 ? "" : `. Hinges on what is open. ${openText(hingesOn)}`}
      {sources.mark(proofs.flatMap(({ cites }) => cites))}.
    </p>
  );
}

function rangeOf({ lowest, highest }: { readonly lowest: number; readonly highest: number | undefined }): string {
  return highest === undefined ? `${lowest} or more` : spanText({ lowest, highest });
}
