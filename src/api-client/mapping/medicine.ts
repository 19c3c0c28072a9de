import type { Drug } from "../../rules/knowledge/drug";
import { drugById } from "../../rules/knowledge/drugs";
import { codesOf, SYSTEMS, textsOf } from "./concept";
import { BY_ATC, BY_RXNORM, BY_SNOMED, ingredientOf, medicinesNamedIn, wordsIn } from "./medicine-names";
import type { Product } from "./medicine-of";

/** Which listed medicine a product is. */
export type Identity =
  | { readonly kind: "listed"; readonly ingredient: string; readonly drug: Drug }
  /** The record names two medicines for one product, so neither is used. */
  | { readonly kind: "conflict"; readonly why: string }
  /** Not in the drug table, or a form of a listed substance that is no trial of it; `why` tells the latter. */
  | { readonly kind: "unlisted"; readonly why: string | undefined };

const UNLISTED: Identity = { kind: "unlisted", why: undefined };
const COMBINATION: Identity = { kind: "unlisted", why: "a combination product that is not listed" };

/** Products of two substances that the drug table lists as one medicine. */
const COMBINATIONS: readonly { readonly words: readonly [string, string]; readonly drugId: string }[] = [
  { words: ["olanzapine", "fluoxetine"], drugId: "olanzapine-fluoxetine" },
  { words: ["dextromethorphan", "bupropion"], drugId: "dextromethorphan-bupropion" },
];

/** The listed medicine a product is, by its codes and, where these are not in the table, by the names in its texts. */
export function identify(product: Product): Identity {
  const ingredients = product.ingredients.map(({ itemCodeableConcept }) => itemCodeableConcept);
  // The ingredients of an otherwise unnamed product name it.
  const concepts = product.concepts.length > 0 ? product.concepts : ingredients;
  const coded = new Set(concepts.flatMap((concept) => [...ingredientCodes(concept)]));
  const texts = [...new Set([...product.texts, ...concepts.flatMap(textsOf)])].map(read);
  const several = severalSubstances(
    texts,
    ingredients.map((concept) => read(textsOf(concept)[0] ?? "")),
  );
  if (several !== undefined) return agreeing(several, coded);

  const drugIds = texts.flatMap((text) => text.drugIds);
  const all = new Set([...coded, ...drugIds.map(ingredientOf)]);
  if (all.size === 0) return UNLISTED;
  if (all.size > 1) return conflict([...all]);
  const [ingredient = ""] = all;
  return withForm(ingredient, drugIds, new Set(texts.flatMap(({ words }) => words)));
}

/** A text with its words and the listed medicines it names. */
interface ReadText {
  readonly text: string;
  readonly words: readonly string[];
  readonly drugIds: readonly string[];
}

function read(text: string): ReadText {
  return { text, ...medicinesNamedIn(text) };
}

function conflict(ingredients: readonly string[]): Identity {
  const names = ingredients.map((id) => drugById(id)?.name ?? id).toSorted();
  return { kind: "conflict", why: `its codes and names are of different medicines: ${names.join(" and ")}` };
}

function ingredientCodes(concept: Product["concepts"][number] | undefined): ReadonlySet<string> {
  const found = [
    ...codesOf(concept, SYSTEMS.rxnorm).map((code) => BY_RXNORM.get(code)),
    ...codesOf(concept, SYSTEMS.atc).map((code) => BY_ATC.get(code.toUpperCase())),
    ...codesOf(concept, SYSTEMS.snomed).map((code) => BY_SNOMED.get(code)),
  ];
  return new Set(found.filter((ingredient) => ingredient !== undefined));
}

/** A combination found in the texts, unless the codes name another medicine; codes of its parts do not contradict it. */
function agreeing(identity: Identity, coded: ReadonlySet<string>): Identity {
  if (identity.kind !== "listed") return identity;
  const parts: readonly string[] = COMBINATIONS.find(({ drugId }) => drugId === identity.ingredient)?.words ?? [];
  const others = [...coded].filter((code) => code !== identity.ingredient && !parts.includes(code));
  return others.length === 0 ? identity : conflict([identity.ingredient, ...others]);
}

/** What a product of more than one substance is; undefined where it is of one. */
function severalSubstances(texts: readonly ReadText[], ingredients: readonly ReadText[]): Identity | undefined {
  const words = new Set([...texts, ...ingredients].flatMap((text) => text.words));
  const named = new Set(texts.flatMap(({ drugIds }) => drugIds));
  for (const { words: both, drugId } of COMBINATIONS) {
    if (both.every((word) => words.has(word)) || named.has(drugId)) return listed(drugId);
  }
  return ingredients.length > 1 || texts.some(isCombination) ? COMBINATION : undefined;
}

function listed(drugId: string): Identity {
  const drug = drugById(drugId);
  return drug === undefined ? UNLISTED : { kind: "listed", ingredient: ingredientOf(drugId), drug };
}

/** Ratios of units, which are no list of substances: "20 mg/5 mL", "6 MG/24HR". */
const RATIO =
  /\/\s*(?:\d+(?:\.\d+)?\s*)?(?:ml|l|hr?s?|hours?|days?|d|actuations?|sprays?|doses?|tab(?:let)?s?|cap(?:sule)?s?)\b/g;
const BETWEEN_SUBSTANCES = /\s*(?:\/|\+|&|\band\b|(?<=[a-z]{4})-(?=[a-z]{5}))\s*/;
/** Words of five letters or more that stand in product names and are no substance. */
const NO_SUBSTANCE = new Set(
  (
    "hydrochloride hydrobromide oxalate mesylate maleate succinate besylate carbonate fumarate tartrate sulfate sulphate " +
    "citrate tablet tablets capsule capsules caplet release extended controlled sustained delayed modified prolonged " +
    "immediate coated enteric gastro resistant disintegrating dispersible scored chewable solution suspension liquid " +
    "concentrate powder granules injection infusion patch patches transdermal nasal spray weekly daily generic brand " +
    "product containing substance anhydrous hemihydrate monohydrate starter titration strength micrograms milligrams " +
    "only form dose doses water food each every morning night evening bedtime mouth"
  ).split(" "),
);

/** Whether a text names a product of two substances, at least one of which is listed: "amitriptyline / perphenazine". */
function isCombination({ text, drugIds }: ReadText): boolean {
  if (drugIds.length === 0) return false;
  // A brand in brackets names the same product again.
  const plain = text
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, " ")
    .replace(RATIO, " ");
  const parts = plain.split(BETWEEN_SUBSTANCES).map((part) => wordsIn(part).find(isSubstanceWord));
  return new Set(parts.filter((word) => word !== undefined)).size > 1;
}

function isSubstanceWord(word: string): boolean {
  return /^[a-z]{5,}$/.test(word) && !NO_SUBSTANCE.has(word);
}

const ON_SKIN = ["cream", "ointment", "gel", "topical", "lotion"] as const;
const EXTENDED = [
  "xr",
  "xl",
  "er",
  "sr",
  "cr",
  "la",
  "extended",
  "prolonged",
  "controlled",
  "sustained",
  "modified",
] as const;

/** The listed medicine for an ingredient in the form the record words. */
function withForm(ingredient: string, drugIds: readonly string[], words: ReadonlySet<string>): Identity {
  const has = (...any: readonly string[]) => any.some((word) => words.has(word));
  const brand = drugIds.find((id) => id !== ingredient);
  if (has(...ON_SKIN)) return { kind: "unlisted", why: "a form for the skin, which is no trial of the medicine" };
  switch (ingredient) {
    case "fluoxetine":
      return listed(has("weekly") || (has("90") && has("delayed")) ? "fluoxetine-weekly" : ingredient);
    case "paroxetine":
      return listed(has(...EXTENDED) ? "paroxetine-cr" : ingredient);
    case "bupropion":
      return listed(
        has("hydrobromide", "hbr") || brand === "bupropion-hydrobromide" ? "bupropion-hydrobromide" : ingredient,
      );
    case "quetiapine":
      return listed(has(...EXTENDED) ? "quetiapine-xr" : ingredient);
    case "selegiline-transdermal":
      return has("patch", "transdermal", "emsam") ? listed(ingredient) : otherForm("selegiline by mouth");
    case "ketamine-iv":
      return has("infusion", "intravenous", "iv")
        ? listed(ingredient)
        : otherForm("ketamine that is not said to be an infusion");
    case "flupentixol-low-dose":
      return has("decanoate", "depot", "injection") ? otherForm("flupentixol as a depot") : listed(ingredient);
    default:
      return listed(ingredient);
  }
}

function otherForm(what: string): Identity {
  return { kind: "unlisted", why: `${what}, which is not listed as a medicine for depression` };
}
