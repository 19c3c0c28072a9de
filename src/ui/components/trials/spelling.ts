import { distance } from "fastest-levenshtein";
import { MEDICINE_NAMES } from "../../../rules/adequacy/medicines";
import type { Drug } from "../../../rules/knowledge/drug";

const SINGLE_WORDS = MEDICINE_NAMES.filter(({ name }) => /^\p{L}{5,}$/u.test(name)).map(({ name, drug }) => ({
  name: name.toLowerCase(),
  drug,
}));

/** Medicines of their own, which letters alone would take for modafinil and amoxapine. */
const OTHER_MEDICINES: ReadonlySet<string> = new Set(["armodafinil", "loxapine"]);

/** Letters that may differ from a listed name: one in a short name, two in a long one. */
function tolerance(word: string): number {
  return word.length >= 8 ? 2 : 1;
}

/**
 * The medicines whose generic or product name a word misspells by the fewest letters, one or two; several where it
 * comes as close to each, none where it comes close to none.
 *
 * @param word - one word of five letters or more, in lower case
 */
export function medicinesSpeltLike(word: string): readonly Drug[] {
  if (OTHER_MEDICINES.has(word)) return [];
  const close = SINGLE_WORDS.map(({ name, drug }) => ({ drug, far: distance(word, name) })).filter(
    ({ far }) => far <= tolerance(word),
  );
  const nearest = Math.min(...close.map(({ far }) => far));
  return [...new Set(close.filter(({ far }) => far === nearest).map(({ drug }) => drug))];
}
