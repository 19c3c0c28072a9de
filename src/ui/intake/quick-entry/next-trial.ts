import { find, only, openLine, type OpenLine, type Span } from "./line";
import { exactMedicineIn } from "./medicine-in-line";
import { asideIn, otherTreatmentIn } from "./no-trial";

/** The same medicine at another time is another trial. */
const ONCE_MORE =
  /(?<!\p{L})(?:re-?(?:started|tried|trial\p{L}*|challenged?)|restart(?=\s+(?:in\s+)?(?:19|20)\d\d)|again\s+(?:in\s+)?(?:(?:19|20)\d\d|['’]\d\d)|(?:second|2nd|another|repeat)\s+(?:trial|course|time|attempt)|same\s+\d+\s*mg)(?!\p{L})/u;

/** From where on a line tells of another course of it, of another treatment, of somebody else's medicine or of a plan. */
export function notThisTrial(line: OpenLine): Span | undefined {
  const found = [otherTreatmentIn(line), asideIn(line), find(line, ONCE_MORE)].filter((one) => one !== undefined);
  return found.toSorted((one, other) => one.from - other.from)[0];
}

/** What parts one trial from the next, before the name of another medicine; "and" or a plus may join two that were taken together. */
const NEXT_TRIAL =
  /(?:(?:[;.|]|→|[-=]+>)\s*(?:\(?\d{1,2}[.)]\s*)?(?:(?:then|next|tried|on|trial\s+of)\s+)*|[\s,;.]\s*(?:and\s+)?(?:then|thereafter|followed\s+by|subsequently|(?:switched|changed|swapped|moved|crossed)\s+(?:over\s+|on\s+)?to)[:,]?\s+(?:(?:tried|on|trial\s+of)\s+)*)$/iu;

/** Where a line goes on to a trial of another medicine: what tells of the first one ends, and the second one begins. */
export function nextTrialAt(line: string): { readonly end: number; readonly from: number } | undefined {
  const open = openLine(line);
  const first = exactMedicineIn(open);
  const second = first === undefined ? undefined : exactMedicineIn(only(open, { from: first.to, to: line.length }));
  if (first === undefined || second === undefined || second.drug.id === first.drug.id) return undefined;
  const between = line.slice(first.to, second.from);
  const parted = NEXT_TRIAL.exec(between)?.[0];
  const rest = line.slice(second.to);
  // "Switched to Zoloft at 20 (2 yrs on Paxil)" tells of the first one again.
  const isMixed = exactMedicineIn(openLine(rest))?.drug.id === first.drug.id;
  return parted === undefined || isMixed || !/\d/u.test(between) || !/\d/u.test(rest)
    ? undefined
    : { end: second.from - parted.length, from: second.from };
}
