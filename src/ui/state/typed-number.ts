/**
 * Decimal number as people type it: digits, with a point or a comma. A blank is no number, and neither is what may be
 * one of thousands: 1,200 is 1200 to some and 1.2 to others.
 */
export function typedNumber(typed: string): number | undefined {
  const text = typed.trim();
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return undefined;
  return /^-?\d{1,6}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** How a unit is written behind a number, by the unit as it stands at the field; "6/52" is six weeks. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  "%": /%$/,
  months: /(?:m|mo|mths?|months?|\/12)$/i,
  weeks: /(?:w|wks?|weeks?|\/52)$/i,
  years: /(?:y|yrs?|years?)$/i,
  "mg a day": /mgs?(?: a day| daily|\/d|\/day)?$/i,
  "mg per 24 hours (patch)": /mg\/24 ?h$/i,
  "micrograms a day": /(?:mcg|micrograms?|µg|ug)(?: a day| daily|\/d|\/day)?$/i,
};

/** What was typed, without the unit of its field behind the number; any other unit stays, to be refused. */
export function withoutUnit(typed: string, unit: string): string {
  const text = typed.trim();
  const number = text.replace(WRITTEN[unit] ?? /$/, "");
  return typedNumber(number) === undefined ? text : number;
}
