/** Decimal number as people type it: digits, with a point or a comma. A blank is no number. */
export function typedNumber(typed: string): number | undefined {
  const text = typed.trim();
  return /^-?\d{1,6}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
