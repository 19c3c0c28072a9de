import { isOpen } from "../intake/answer";
import type { CurrentMedicine } from "../intake/current-medicine";
import { MEDICINE_CLASSES, type ClassOfMedicines, type MedicineClass } from "../knowledge/medicines/classes";
import { CLASS_QUESTIONS, questionOfClass, type ClassQuestion } from "./class-questions";
import { entriesIn, entriesOf, entryName, isClosed, recognised, type MedicinesPart } from "./list";

/** What the list makes of a yes-or-no question. */
export interface ListAnswer {
  readonly answer: "yes" | "no";
  /** The entries that make it yes. */
  readonly by: readonly CurrentMedicine[];
}

/**
 * What the list of current medicines says to a question about classes of medicines: yes once a member of them stands in
 * it (taken on most days, where that is asked); no only where nothing is taken, or the list is closed and each class can
 * be told by what a medicine is, and the question is about now; otherwise nothing.
 */
export function answeredByList(part: MedicinesPart, fact: string): ListAnswer | undefined {
  const question = questionAbout(fact);
  if (question === undefined) return undefined;
  const members = question.classes.flatMap((name) =>
    entriesIn(part, name).filter((entry) => counts(question, name, entry)),
  );
  const apart = question.apart === undefined ? [] : entriesIn(part, question.apart);
  const by = withoutLone(
    members.filter((entry) => !apart.includes(entry)),
    question.beside === undefined ? [] : entriesIn(part, question.beside),
  );
  if (by.length > 0) return { answer: "yes", by: [...new Set(by)] };
  const canSayNo = question.reachesBack !== true && question.classes.every((name) => isWithout(part, name));
  if (!canSayNo) return undefined;
  const unclear = (question.onMostDays ?? []).some((name) =>
    entriesIn(part, name).some(({ mostDays }) => isOpen(mostDays)),
  );
  return unclear ? undefined : { answer: "no", by: [] };
}

/** The members that answer a question: one of a class asked about elsewhere is none, several of it are. */
function withoutLone(
  members: readonly CurrentMedicine[],
  askedElsewhere: readonly CurrentMedicine[],
): readonly CurrentMedicine[] {
  const different = new Set(askedElsewhere.map(({ medicine }) => medicine));
  return different.size > 1 ? members : members.filter((entry) => !askedElsewhere.includes(entry));
}

function questionAbout(fact: string): ClassQuestion | undefined {
  return CLASS_QUESTIONS[fact as keyof typeof CLASS_QUESTIONS];
}

function counts({ onMostDays }: ClassQuestion, name: MedicineClass, { mostDays }: CurrentMedicine): boolean {
  return onMostDays?.includes(name) !== true || mostDays === "yes";
}

/** Whether a list without a member of the class says that none is taken. A list of nothing says it of every class. */
function isWithout(part: MedicinesPart, name: MedicineClass): boolean {
  return part.currentMedicines === "none" || (isClosed(part) && MEDICINE_CLASSES[name].membership === "defined");
}

/**
 * Whether a class is among what is taken now beside the trials, however often: by a listed member, by the question that
 * asks about this class alone, or by a closed list without one.
 *
 * @param value - reads a question's answer, the list's included
 */
export function classValue(
  part: MedicinesPart,
  name: MedicineClass,
  value: (fact: string) => string | number | undefined,
): "yes" | "no" | undefined {
  if (entriesIn(part, name).length > 0) return "yes";
  const { within }: ClassOfMedicines = MEDICINE_CLASSES[name];
  if (within !== undefined && classValue(part, within, value) === "no") return "no";
  const fact = questionOfClass(name);
  const answered = fact === undefined ? undefined : value(fact);
  if (answered === "yes") return "yes";
  const { onMostDays, reachesBack } = (fact === undefined ? undefined : questionAbout(fact)) ?? { classes: [name] };
  // Less than on most days is still taken; and what was taken some weeks ago stands in no list of now.
  const isAnsweredNo = answered === "no" && onMostDays === undefined;
  const isListedNo = reachesBack !== true && isWithout(part, name);
  return isAnsweredNo || isListedNo ? "no" : undefined;
}

/** The class a path asks about, such as `currentMedicines.nsaid`. */
export function classAt(path: string): MedicineClass | undefined {
  const [root, name = "", ...rest] = path.split(".");
  return root === "currentMedicines" && rest.length === 0 && Object.hasOwn(MEDICINE_CLASSES, name)
    ? (name as MedicineClass)
    : undefined;
}

/** Members of a class in the list, by name; blank when there are none. */
export function namesIn(part: MedicinesPart, name: MedicineClass): string {
  return entriesIn(part, name).map(entryName).join(", ");
}

/** Names in the list that are not recognised: held against nothing. */
function notRecognised(part: MedicinesPart): readonly string[] {
  return entriesOf(part)
    .filter((entry) => recognised(entry) === undefined)
    .map(entryName);
}

/** What stands behind an answer to a question about classes: the listed medicines that make it, or that leave it open. */
export function listNote(part: MedicinesPart, fact: string, isAnswered: boolean): string {
  if (questionAbout(fact) === undefined) return "";
  if (isAnswered) {
    const by = answeredByList(part, fact)?.by ?? [];
    return by.length === 0 ? "" : `: ${by.map(entryName).join(", ")}, among the current medicines`;
  }
  const unknown = notRecognised(part);
  return unknown.length === 0 ? "" : `; not checked: ${unknown.join(", ")}`;
}
