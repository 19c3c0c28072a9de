import { TIERS } from "../../contributors/contributor";
import { CONTRIBUTORS } from "../../contributors/contributors";
import { ofHistory, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

export const CONTRIBUTORS_CHAPTER: Chapter = {
  id: "contributors",
  title: "Contributing factors",
  rules: CONTRIBUTORS.map(({ id, name, tier, when, why, review, cites, details = [] }) =>
    rule({
      id: RULE_IDS.contributor(id),
      title: name,
      role: TIERS[tier],
      decides: ofHistory(when),
      says: [
        said(why, cites),
        ...details.map((detail) =>
          said(`${detail.when.text}: ${detail.says}`, [...detail.when.cites, ...detail.cites]),
        ),
        said(`Commonly reviewed: ${review}`, cites),
      ],
    }),
  ),
};
