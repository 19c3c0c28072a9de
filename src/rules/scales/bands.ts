import type { Total } from "./reading";
import type { OtherCut, TotalScale } from "./scale";

/** Place of the band a total falls in, from 0; -1 where the scale has no bands. */
function bandAt({ banding: { bands } }: TotalScale, total: number): number {
  return bands.findLastIndex(({ from }) => from <= total);
}

/** The band of a total, with who drew it; from one band to another while the total is a range; empty without bands. */
export function bandText(scale: TotalScale, { lowest, highest }: Total): string {
  const { bands, by } = scale.banding;
  const names = [lowest, highest].map((total) => bands[bandAt(scale, total)]?.name);
  const [low, high] = names;
  if (low === undefined || high === undefined) return "";
  return `${low === high ? low : `${low} to ${high}`} (${by})`;
}

/** Where another text would put a known total into another band: "severe from 31 (Müller 2003, by global impression)". */
export function disagreements(scale: TotalScale, total: number): readonly string[] {
  const here = bandAt(scale, total);
  return scale.otherCuts.flatMap(({ band, from, by }: OtherCut) => {
    const place = scale.banding.bands.findIndex(({ name }) => name === band);
    const reached = total >= from;
    if (reached === here >= place) return [];
    return [`${band} ${reached ? "" : "only "}from ${from} (${by})`];
  });
}
