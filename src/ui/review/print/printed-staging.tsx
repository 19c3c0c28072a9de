import type { Assessment } from "../../../rules/index";
import { maudsleyText } from "../../../rules/staging/maudsley";
import { STAGE_III_READINGS, type ThaseRushResult } from "../../../rules/staging/thase-rush";
import { spanText } from "../../../rules/staging/span";
import { openText } from "./short-text";
import type { SourceNumbers } from "./source-numbers";
import styles from "./PrintedReview.module.css";

/** The stagings, one paragraph each. */
export function printedStaging(staging: Assessment["staging"], sources: SourceNumbers) {
  if (staging === undefined) return null;
  const { thaseRush, thaseRushOtherReading, maudsley, maudsleyOtherReadings, mgh, european } = staging;
  return (
    <>
      <h2>Staging</h2>
      {[thaseRush, thaseRushOtherReading].map((result) => thaseRushLine(result, sources))}
      <p className={styles["entry"]}>
        Maudsley (approximate): <strong>{maudsleyText(maudsley)}</strong> ({maudsley.bars}).{" "}
        {maudsley.applies === "notApplicable"
          ? ""
          : maudsley.items.map((item) => `${item.name} ${spanText(item)} (${item.recorded})`).join("; ")}
        {sources.mark(maudsley.items[0]?.cites ?? [])}.{" "}
        {maudsleyOtherReadings.map((other) => `With ${other.bars}: ${maudsleyText(other)}.`).join(" ")}
      </p>
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
