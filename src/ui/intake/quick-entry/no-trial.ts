import { NEGATORS, OTHER_TREATMENTS } from "./vocabulary";
import { find, only, wordingSource, type OpenLine, type Span } from "./line";

const NONE = "Not read as a medicine trial";
const ELSEWHERE = `${NONE}; belongs under Other treatments`;

const OTHER_TREATMENT = new RegExp(wordingSource(OTHER_TREATMENTS), "u");
const LABELLED =
  /^\s*(?:(?:known\s+)?(?:drug\s+)?allerg(?:y|ies)|allergic|nkda|nkma|intolerances|pmhx?|family history|fhx?)(?!\p{L})/u;
const NEGATED = String.raw`(?:${NEGATORS.filter((word) => !word.includes(" ")).join("|")}|declined|declines|refused|refuses|considered|consider|offered|plan)`;
const TRYING = String.raw`(?:tried|trial|trialled|taken|given|prescribed|used|started|had|been|on|of|yet|ever|any|an?|to|previous|prior|past|other|(?:anti)?depressants?|medicines?|medications?)`;
/** "Never tried", "no previous", "has not been on": then a medicine, which was no trial. */
const NEGATED_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${NEGATED}:?(?:\s+${TRYING}){0,5}\s*$`, "u");
const NEGATED_BEHIND =
  /^[\s:,–-]*(?:(?:was|has|had|been)\s+)*(?:(?:never|not)\s+(?:yet\s+|been\s+){0,2}(?:tried|trialled|used|prescribed|given|started)(?!\p{L})|(?:not\s+taken|declined|refused|never|no)\s*[.;]?\s*$)/u;
const NONE_TRIED = new RegExp(String.raw`^\W*(?:(?:has|have|had)\s+)?${NEGATED}(?![\p{L}])`, "u");

/** Where a line speaks of ECT, rTMS, ketamine or a psychotherapy. */
export function otherTreatmentIn(line: OpenLine): Span | undefined {
  return find(line, OTHER_TREATMENT);
}

/** Why a line is no medicine trial, if it is none: a heading, an allergy, another treatment, or that something was not tried. */
export function whyNoTrial(line: OpenLine, medicine: Span | undefined, hasAnswers: boolean): string | undefined {
  const other = otherTreatmentIn(line);
  if (other !== undefined && (medicine === undefined || other.from <= medicine.from)) return ELSEWHERE;
  if (LABELLED.test(line.left)) return NONE;
  if (medicine === undefined)
    return !hasAnswers || /:\s*$/u.test(line.left) || NONE_TRIED.test(line.left) ? NONE : undefined;
  const before = only(line, { from: 0, to: medicine.from }).left.slice(0, medicine.from);
  return NEGATED_BEFORE.test(before) || NEGATED_BEHIND.test(line.left.slice(medicine.to)) ? NONE : undefined;
}
