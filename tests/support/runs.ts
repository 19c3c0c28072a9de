/** Set while mutants are tested: every one of them runs the suite anew. */
const QUICK = process.env["QUICK_PROPERTIES"] !== undefined;

/** How many histories a property looks at: all of them, or a fortieth where the suite has to be quick. */
export function runs(number: number): number {
  return QUICK ? Math.max(10, Math.round(number / 40)) : number;
}
