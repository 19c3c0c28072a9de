import { INTERACTION_EFFECTS } from "../../interactions/interaction";
import { interactionsOf, type CheckedInteraction } from "../../interactions/criterion";
import { MEDICINE_CLASSES, type MedicineClass } from "../../knowledge/medicines/classes";
import { currentMedicineName, membersOf } from "../../knowledge/medicines/medicines";
import { OPTIONS } from "../../options/options";
import { ofHistory, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

/** Every interaction once, in the order of the options. */
const INTERACTIONS: readonly CheckedInteraction[] = [
  ...new Map(OPTIONS.flatMap(({ id }) => interactionsOf(id)).map((found) => [found.id, found])).values(),
];

export const INTERACTIONS_CHAPTER: Chapter = {
  id: "interactions",
  title: "Interactions of current medicines with options",
  rules: INTERACTIONS.map(({ id, options, effect, says, when }) =>
    rule({
      id: RULE_IDS.interaction(id),
      title: says,
      role: `Interaction, ${INTERACTION_EFFECTS[effect]}`,
      decides: ofHistory(when),
      says: [said(`For: ${namesOf(options)}`)],
    }),
  ),
};

const CLASSES = Object.keys(MEDICINE_CLASSES) as MedicineClass[];

export const CLASSES_CHAPTER: Chapter = {
  id: "medicine-classes",
  title: "Classes of current medicines",
  rules: CLASSES.map((name) => {
    const { name: title, membership, cites } = MEDICINE_CLASSES[name];
    const members = [...membersOf(name)].map((id) => currentMedicineName(id) ?? id);
    return rule({
      id: RULE_IDS.medicineClass(name),
      title: `What counts as ${title}`,
      role: "Table",
      says: [
        said(`Listed medicines: ${members.join(", ")}`, cites),
        said(
          membership === "defined"
            ? "Every other listed medicine is known not to belong to it"
            : "Read in lists that give examples: another listed medicine may belong to it all the same",
        ),
      ],
      medicines: [...membersOf(name)],
    });
  }),
};

function namesOf(ids: readonly string[]): string {
  return OPTIONS.filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join("; ");
}
