import { CRISIS_CONTACTS } from "../../safety/crisis";
import { REGIONS } from "../../knowledge/drug";
import { OPTIONS } from "../../options/options";
import { RED_FLAGS, UNDER_AGE, UNDER_AGE_MESSAGE } from "../../safety/red-flags";
import { ofHistory, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

export const SCOPE: Chapter = {
  id: "scope",
  title: "Scope",
  rules: [
    rule({
      id: RULE_IDS.adultsOnly,
      title: "Adults only",
      decides: ofHistory(UNDER_AGE),
      says: [said(UNDER_AGE_MESSAGE)],
    }),
  ],
};

export const RED_FLAGS_CHAPTER: Chapter = {
  id: "red-flags",
  title: "Red flags",
  rules: RED_FLAGS.map(({ id, title, when, action, cites, holdsBack }) =>
    rule({
      id: RULE_IDS.redFlag(id),
      title,
      decides: ofHistory(when),
      says: [
        said(action, cites),
        ...(holdsBack.length > 0 ? [said(`Waits until it has been looked at: ${optionNames(holdsBack)}`)] : []),
      ],
    }),
  ),
};

export const CRISIS_CHAPTER: Chapter = {
  id: "crisis-contacts",
  title: "Where to get help now",
  rules: REGIONS.map((region) => {
    const { country, emergency, lines, checkedOn, cites } = CRISIS_CONTACTS[region];
    return rule({
      id: RULE_IDS.crisis(region),
      title: `Help in ${country}`,
      says: [
        said(`Emergency number: ${emergency}; checked on ${checkedOn}`, cites),
        ...lines.map(({ name, how }) => said(`${name}: ${how}`)),
      ],
      regions: [region],
    });
  }),
};

function optionNames(ids: readonly string[]): string {
  return OPTIONS.filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join("; ");
}
