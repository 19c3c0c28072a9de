import type { Statement } from "../../options/option";
import type { TotalScale } from "../../scales/scale";
import { SCALE_IDS, scaleById } from "../../scales/scales";
import { rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

export const SCALES_CHAPTER: Chapter = {
  id: "scales",
  title: "Rating scales",
  rules: SCALE_IDS.map((id) => {
    const scale = scaleById(id);
    return rule({
      id: RULE_IDS.scale(id),
      title: scale.name,
      role: "Table",
      says: [
        said(scale.about, scale.kind === "result" ? scale.cites : []),
        ...(scale.kind === "total" ? totalLines(scale) : [said(Object.values(scale.result.choices).join("; "))]),
        ...scale.notes,
      ],
    });
  }),
};

function totalLines({
  total,
  banding,
  otherCuts,
  remission,
  response,
  fillsMissing,
}: TotalScale): readonly Statement[] {
  const bands = banding.bands.map(({ name, from }) => `${name} from ${from}`).join("; ");
  return [
    said(`Total: ${total.min} to ${total.max}`),
    ...(bands === "" ? [] : [said(`Bands (${banding.by}): ${bands}`, banding.cites)]),
    ...otherCuts.map(({ band, from, by, cites }) => said(`By ${by}: ${band} from ${from}`, cites)),
    ...(remission === undefined ? [] : [said(`Remission: ${remission.atMost} or less`, remission.cites)]),
    ...(response === undefined ? [] : [said("Response: half the first total or less", response.cites)]),
    ...(fillsMissing === undefined
      ? []
      : [
          said(`Up to ${fillsMissing.atMost} missing items are filled with the mean of the others`, fillsMissing.cites),
        ]),
  ];
}
