import { MEDICINE_NAMES } from "../../rules/adequacy/medicines";
import { DRUGS } from "../../rules/knowledge/drugs";

/**
 * Medicines by ingredient. Forms that stand apart in the drug table because their doses differ (controlled-release,
 * weekly) share an ingredient and with it a trial.
 */
const INGREDIENT_OF: Readonly<Record<string, string>> = {
  "fluoxetine-weekly": "fluoxetine",
  "paroxetine-cr": "paroxetine",
  "bupropion-hydrobromide": "bupropion",
  "quetiapine-xr": "quetiapine",
  "quetiapine-xr-monotherapy": "quetiapine",
};

/** The id of the medicine that stands for the ingredient of a listed medicine. */
export function ingredientOf(drugId: string): string {
  return INGREDIENT_OF[drugId] ?? drugId;
}

/** Text as words in small letters: signs become blanks, and numbers stand apart from letters. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .filter((word) => word !== "");
}

interface NameEntry {
  readonly words: readonly string[];
  readonly drugId: string;
}

/** Names as short as "T3" mean other things in free text. */
const SHORTEST_NAME = 4;

const ENTRIES: readonly NameEntry[] = MEDICINE_NAMES.filter(({ name }) => name.length >= SHORTEST_NAME).map(
  ({ name, drug }) => ({ words: wordsIn(name), drugId: drug.id }),
);

/** Names by their first word, the longest first, so that "Effexor XR" is found before "Effexor". */
const BY_FIRST_WORD = new Map<string, readonly NameEntry[]>(
  [...new Set(ENTRIES.map(({ words }) => words[0] ?? ""))].map((first) => [
    first,
    ENTRIES.filter(({ words }) => words[0] === first).toSorted((one, other) => other.words.length - one.words.length),
  ]),
);

const FORM_ENDING = /^(.{4,}?)(xr|xl|er|sr|cr|la)$/;

/** Splits "effexorxr" where its beginning is a known name. */
function parted(word: string): readonly string[] {
  if (BY_FIRST_WORD.has(word)) return [word];
  const [, name, form] = FORM_ENDING.exec(word) ?? [];
  return name !== undefined && form !== undefined && BY_FIRST_WORD.has(name) ? [name, form] : [word];
}

/** A text's words, with glued forms parted, and the listed medicines whose name stands there as whole words. */
export function medicinesNamedIn(text: string): {
  readonly words: readonly string[];
  readonly drugIds: readonly string[];
} {
  const words = wordsIn(text).flatMap(parted);
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const entry = BY_FIRST_WORD.get(words[at] ?? "")?.find((name) =>
      name.words.every((word, index) => words[at + index] === word),
    );
    if (entry !== undefined) found.add(entry.drugId);
    at += entry?.words.length ?? 1;
  }
  return { words, drugIds: [...found] };
}

/** Ingredients by RxNorm and ATC code, as the drug table lists them. */
export const BY_RXNORM: ReadonlyMap<string, string> = new Map(
  DRUGS.flatMap(({ id, rxnorm }) => (rxnorm === null ? [] : [[rxnorm, ingredientOf(id)] as const])),
);
export const BY_ATC: ReadonlyMap<string, string> = new Map(
  DRUGS.flatMap(({ id, atc }) => (atc === null ? [] : [[atc, ingredientOf(id)] as const])),
);

/**
 * SNOMED CT substances. Each was seen with this meaning in two or more independent public value sets and
 * terminology lists; substances on which such lists disagree are left out and found by their name.
 */
export const BY_SNOMED: ReadonlyMap<string, string> = new Map([
  ["372594008", "sertraline"],
  ["372767007", "fluoxetine"],
  ["372490001", "venlafaxine"],
  ["400447003", "escitalopram"],
  ["372596005", "citalopram"],
  ["407032004", "duloxetine"],
  ["387564004", "bupropion"],
  ["372726002", "amitriptyline"],
]);
