import { drugById } from "../knowledge/drugs";
import { MEDICINE_CLASSES, type MedicineClass } from "../knowledge/medicines/classes";
import { membersOf } from "../knowledge/medicines/medicines";
import { any, isYes, type Criterion } from "../logic/criterion";
import { takenNow } from "../options/taken-now";
import type { Interaction } from "./interaction";
import { INTERACTIONS } from "./interactions";

/** An interaction with the criterion that says whether it arises. */
export interface CheckedInteraction extends Interaction {
  readonly when: Criterion;
}

/** A medicine of one of the classes stands among the current medicines or, where they count, the trials that go on. */
function arises({ classes, countsTrials, says, cites }: Interaction): Criterion {
  return any(
    says,
    [
      ...classes.map((name) => {
        const { name: what, cites: from } = MEDICINE_CLASSES[name];
        return isYes(`currentMedicines.${name}`, `Among the current medicines: ${what}`, from);
      }),
      ...(countsTrials ? classes.flatMap(inTrials) : []),
    ],
    cites,
  );
}

function inTrials(name: MedicineClass): readonly Criterion[] {
  const drugs = [...membersOf(name)].filter((id) => drugById(id) !== undefined);
  if (drugs.length === 0) return [];
  const { name: what, cites } = MEDICINE_CLASSES[name];
  const text = `Still taken, in the list of trials: ${what}`;
  return [takenNow(text, [{ kind: "trialDrug", drugs, text: `It is ${what}`, cites: [] }], cites)];
}

const CHECKED: readonly CheckedInteraction[] = INTERACTIONS.map((interaction) => ({
  ...interaction,
  when: arises(interaction),
}));

const BY_OPTION = new Map<string, readonly CheckedInteraction[]>();
for (const interaction of CHECKED) {
  for (const option of interaction.options) {
    BY_OPTION.set(option, [...(BY_OPTION.get(option) ?? []), interaction]);
  }
}

/** The interactions that are checked for an option, in the order of the table. */
export function interactionsOf(option: string): readonly CheckedInteraction[] {
  return BY_OPTION.get(option) ?? [];
}
