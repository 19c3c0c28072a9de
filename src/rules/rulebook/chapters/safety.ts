import { contactLines, CRISIS_CONTACTS } from "../../safety/crisis";
import { REGIONS } from "../../knowledge/drug";
import { OPTIONS } from "../../options/options";
import { SAFETY_NOTES } from "../../safety/notes";
import { countryLine } from "../../options/option";
import { URGENCIES } from "../../safety/red-flag";
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
  rules: RED_FLAGS.map(({ id, title, when, urgency, action, cites, positions = [], holdsBack }) =>
    rule({
      id: RULE_IDS.redFlag(id),
      title,
      role: upperFirst(URGENCIES[urgency]),
      decides: ofHistory(when),
      says: [
        said(action, cites),
        ...positions.map((position) => said(countryLine(position), position.cites)),
        ...(holdsBack.length > 0 ? [said(`Waits until it has been looked at: ${optionNames(holdsBack)}`)] : []),
      ],
    }),
  ),
};

export const SAFETY_NOTES_CHAPTER: Chapter = {
  id: "safety-notes",
  title: "Safety notes",
  rules: SAFETY_NOTES.map(({ id, title, when, says, cites, positions = [] }) =>
    rule({
      id: RULE_IDS.safetyNote(id),
      title,
      decides: ofHistory(when),
      says: [said(says, cites), ...positions.map((position) => said(countryLine(position), position.cites))],
    }),
  ),
};

export const CRISIS_CHAPTER: Chapter = {
  id: "crisis-contacts",
  title: "Where to get help now",
  rules: REGIONS.map((region) => {
    const contacts = CRISIS_CONTACTS[region];
    return rule({
      id: RULE_IDS.crisis(region),
      title: `Help in ${contacts.country}`,
      says: contactLines(contacts, undefined).map((line) => said(line, contacts.cites)),
      regions: [region],
    });
  }),
};

function optionNames(ids: readonly string[]): string {
  return OPTIONS.filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join("; ");
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
