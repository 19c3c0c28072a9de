import { drugById } from "../../../rules/knowledge/drugs";
import { addingIn } from "./adding";
import type { Dose } from "./doses";
import { answer, take, type Desk } from "./desk";
import { firstWord } from "./doses-and-times";
import { exactMedicineIn, formBehindDose, type FoundMedicine, type UnclearMedicine } from "./medicine-in-line";
import { only, type Span } from "./line";
import { FILLERS } from "./vocabulary";

/** A form that stands behind the dose is another entry of the list. */
export function readForm(desk: Desk, medicine: FoundMedicine | undefined): FoundMedicine | undefined {
  const form = medicine === undefined ? undefined : formBehindDose(desk.line, medicine);
  if (medicine === undefined || form === undefined) return medicine;
  const written = desk.line.typed.slice(form.from, form.to);
  take(desk, form, `the form of ${medicine.drug.name.split(" ")[0] ?? medicine.drug.name}: ${written}`);
  const inferred = [
    ...(medicine.inferred === undefined ? [] : [medicine.inferred]),
    `“${written}” stands behind the dose`,
  ];
  return { ...medicine, drug: form.drug, inferred: inferred.join("; ") };
}

/**
 * Another medicine in the line with no word of adding it. The same one once more ("Zoloft (sertraline)") is taken as
 * read; a different one ends what can be read, since nobody can tell what belongs to which.
 */
export function secondMedicine(desk: Desk, listed: FoundMedicine): FoundMedicine | undefined {
  if (addingIn(desk.line) !== undefined) return undefined;
  for (let next = exactMedicineIn(desk.line); next !== undefined; next = exactMedicineIn(desk.line)) {
    if (next.drug.id !== listed.drug.id) return next;
    take(desk, next, `Medicine: ${next.drug.name}`, next.inferred);
  }
  return undefined;
}

const BETWEEN =
  /^[\s\u0001]*(?:(?:\d[\d.,]*\s*(?:mg|mcg|g)?|od|bd|bid|daily|nocte|mane|qhs|qam|hs|on|om|xr|xl|sr|mr|er|ir)(?![\p{L}\p{N}])[\s\u0001]*)*(?:[+&]|plus|with|w\/|and|alongside|together\s+with)\s*$/u;
const DOSE_BEHIND =
  /^\s*(?:(?:xr|xl|sr|mr|er|ir)\s+)?(?:\d[\d.]*\s*(?:mg|mcg|g)?(?![\p{L}\p{N}/.%])(?:\s*(?:od|bd|bid|daily|nocte|mane|qhs|qam|hs)(?!\p{L}))?)?/u;

/** "Mirtazapine 30 + venlafaxine 225, 6w": the second of two that were taken together, with its own dose; undefined where more is told of the first. */
export function takenTogether({ line }: Desk, one: Span, two: Span): Span | undefined {
  if (!BETWEEN.test(line.left.slice(one.to, two.from))) return undefined;
  const [dose = ""] = DOSE_BEHIND.exec(line.left.slice(two.to)) ?? [];
  const to = two.to + dose.length;
  return exactMedicineIn(only(line, { from: to, to: line.left.length })) === undefined
    ? { from: two.from, to }
    : undefined;
}

const NO_NAMES = /^(?:some|several|many|commenced|admitted|prescribed|trialled|restarted|previous|unknown|another)$/u;
const isNoName = (word: string) => FILLERS.has(word) || NO_NAMES.test(word);

const WEEKLY_FORM = "fluoxetine-weekly";
const QUETIAPINE_XR = "quetiapine-xr";

const nameIn = ({ line }: Desk, { from, to }: Span) => line.typed.slice(from, to);

export function readMedicine(
  desk: Desk,
  main: FoundMedicine | undefined,
  unclear: UnclearMedicine | undefined,
  dose: Dose | undefined,
  added: boolean,
): void {
  if (main !== undefined) {
    const { drug, inferred } = main;
    const weekly = dose?.weekly === true && drug.id === "fluoxetine" ? drugById(WEEKLY_FORM) : undefined;
    // On its own and added are two entries of the list, with bars of their own.
    const alone = drug.id === QUETIAPINE_XR && !added ? drugById(`${QUETIAPINE_XR}-monotherapy`) : undefined;
    const read = weekly ?? alone ?? drug;
    const isAlone = alone === undefined ? [] : ["no word of adding it, so read as taken on its own"];
    const isFormOpen = drug.id === "quetiapine" && !/seroquel|ir|immediate/iu.test(nameIn(desk, main));
    const isFormless = isFormOpen ? ["no form written"] : [];
    const how = [...(inferred === undefined ? [] : [inferred]), ...isAlone, ...isFormless].join("; ");
    answer(desk, main, "drug", read.name, `Medicine: ${read.name}`, how === "" ? undefined : how);
    return;
  }
  if (unclear !== undefined) {
    desk.parts.push({
      from: unclear.from,
      to: unclear.to,
      says: `could be ${unclear.couldBe.join(" or ")}`,
      inferred: "none was taken",
    });
    return;
  }
  const word = firstWord(desk.line);
  const written = word === undefined ? "" : desk.line.typed.slice(word.from, word.to).replaceAll("\u0001", "").trim();
  if (word === undefined || written === "" || isNoName(written.toLowerCase())) return;
  answer(desk, word, "drug", written, `Medicine: ${written}`, "not in the list; kept as written");
}
