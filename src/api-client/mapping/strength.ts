import type { Quantity } from "../fhir/resources";
import type { Product } from "./medicine-of";

/** Milligrams in one unit of mass. */
const MASS_IN_MG: Readonly<Record<string, number>> = { mg: 1, mcg: 0.001, g: 1000 };

const SPELLINGS: Readonly<Record<string, keyof typeof MASS_IN_MG>> = {
  mg: "mg",
  mgs: "mg",
  milligram: "mg",
  milligrams: "mg",
  mcg: "mcg",
  ug: "mcg",
  µg: "mcg",
  μg: "mcg",
  microgram: "mcg",
  micrograms: "mcg",
  g: "g",
  gm: "g",
  gms: "g",
  gram: "g",
  grams: "g",
};

/** Milligrams in one of a unit, however it is spelt; undefined for anything that is no unit of mass. */
export function mgPer(unit: string | undefined): number | undefined {
  const name = SPELLINGS[unit?.trim().toLowerCase() ?? ""];
  return name === undefined ? undefined : MASS_IN_MG[name];
}

/** A quantity in milligrams, if it is one of mass. Its code counts before its unit as worded. */
export function inMg(quantity: Quantity | undefined): number | undefined {
  const factor = mgPer(quantity?.code) ?? mgPer(quantity?.unit);
  return quantity?.value === undefined || factor === undefined ? undefined : tidy(quantity.value * factor);
}

/** Takes away the last digits that binary fractions leave. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** How much is in one tablet, capsule or patch, or in one millilitre. */
export interface Strength {
  readonly mg: number;
  readonly per: "piece" | "ml";
}

const IN_TEXT =
  /(\d+(?:[.,]\d+)?|\.\d+)\s*(mcg|micrograms?|µg|μg|ug|mgs?|milligrams?|gm|grams?|g)\b(?:\s*\/\s*(\d+(?:\.\d+)?)?\s*(ml)\b)?/gi;

/** The strength of a product of one substance: as structured, else as its name has it; undefined where these are several. */
export function strengthOf(product: Product): Strength | undefined {
  const structured = product.ingredients.map(({ strength }) => strength);
  if (structured.length === 1) {
    const mg = inMg(structured[0]?.numerator);
    const per = structured[0]?.denominator;
    if (mg !== undefined && mg > 0) {
      const parts = per?.value ?? 1;
      const isVolume = /^ml$/i.test(per?.code ?? per?.unit ?? "");
      if (parts > 0) return { mg: tidy(mg / parts), per: isVolume ? "ml" : "piece" };
    }
  }
  const found = new Map(
    product.texts.flatMap(strengthsIn).map((strength) => [`${strength.mg} ${strength.per}`, strength]),
  );
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function strengthsIn(text: string): readonly Strength[] {
  return [...text.matchAll(IN_TEXT)].flatMap(([, number = "", unit, volume, ml]): readonly Strength[] => {
    const factor = mgPer(unit);
    const mg = factor === undefined ? 0 : factor * decimal(number);
    const parts = ml === undefined ? 1 : Number(volume ?? "1");
    return mg > 0 && parts > 0 ? [{ mg: tidy(mg / parts), per: ml === undefined ? "piece" : "ml" }] : [];
  });
}

/** Reads "1,200" as a thousand and "37,5" as a decimal. */
function decimal(text: string): number {
  return Number(/,\d{3}$/.test(text) ? text.replace(",", "") : text.replace(",", "."));
}
