import { answeredByList } from "./class-answers";
import { CLASS_QUESTIONS } from "./class-questions";
import { entriesOf, entryName, type MedicinesPart } from "./list";

/** Two answers that contradict each other: where one stands, and what would fit the other, which is named. */
interface Conflict {
  readonly path: (string | number)[];
  readonly message: string;
}

/**
 * Answers to questions about classes that contradict the list of current medicines: a "no" beside a listed member, and
 * a "yes" beside a list that is stated to be all there is and holds none.
 */
export function listConflicts(part: MedicinesPart): readonly Conflict[] {
  if (part.currentMedicines === undefined) return [];
  return Object.keys(CLASS_QUESTIONS).flatMap((fact): readonly Conflict[] => {
    const [section = "", name = ""] = fact.split(".");
    const answers = part.medicines as Readonly<Record<string, unknown>> | undefined;
    const given = answers?.[name];
    const listed = answeredByList(part, fact);
    if (listed === undefined || (given !== "yes" && given !== "no") || given === listed.answer) return [];
    if (given === "no") {
      const places = listed.by.map(
        (entry) => `currentMedicines.${entriesOf(part).indexOf(entry)} is ${entryName(entry)}`,
      );
      return [{ path: [section, name], message: `"yes", or left out, since ${places.join(" and ")}` }];
    }
    return part.currentMedicines === "none"
      ? [{ path: ["currentMedicines"], message: `a list, or left out, since ${fact} is "yes"` }]
      : [{ path: ["medicines", "listComplete"], message: `"no", or the medicine listed, since ${fact} is "yes"` }];
  });
}
