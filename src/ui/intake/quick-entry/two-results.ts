import { marked, saysAnswer, type Desk } from "./desk";
import { findWording, reopened, type Span } from "./line";
import { WORDINGS } from "./vocabulary";

/** Results that fall short and exclude each other; "failed" says less than "partial" and agrees with it. */
const EXCLUDING = ["partial", "minimal", "worse"];
const RESULTS = WORDINGS.filter(({ field, answer }) => field === "outcome" && answer !== "unknown").flatMap(
  ({ answer: outcome, words }) => words.map((one) => ({ outcome, words: one })),
);
const SHORT_RESULTS = RESULTS.filter(({ outcome }) => EXCLUDING.includes(outcome));
const isAlike = (one: string, other: string) => one === other || (other === "insufficient" && EXCLUDING.includes(one));

/**
 * "No response, later partial": of two results that fall short and exclude each other neither is read.
 *
 * @returns the stretches to leave open
 */
export function excludingResults({ answers, parts, line }: Desk): readonly Span[] {
  const { outcome = "" } = answers;
  if (!EXCLUDING.includes(outcome)) return [];
  const other = SHORT_RESULTS.find((one) => one.outcome !== outcome && findWording(line, one.words) !== undefined);
  const found = other === undefined ? undefined : findWording(line, other.words);
  return found === undefined ? [] : [found, ...parts.filter(({ says }) => says === saysAnswer("outcome", outcome))];
}

/** What may tell another result, in words that were not read; a label tells none. */
const HINT =
  /(?<!side |adverse )(?:(?<!\p{L})(?:respon[sd]\p{L}*|partial\p{L}*|benefi\p{L}*|improv\p{L}*|better|worse|helped|worked|good|great|excellent|poor|recover\p{L}*)|remi(?:ssion|tt\p{L}*)|\d\s?%)(?!\p{L}|\s*[:=])/u;
const BESIDE = "beside another result that is not read";

/**
 * Two results in one line: a good one is never read beside one that falls short, and whichever is read beside words that
 * may tell another ("slept better", "60 %") says so. That a response was lost is no result: it is why the trial ended.
 */
export function markBesideOther(desk: Desk): void {
  const line = desk.closed.reduce(reopened, desk.line);
  const outcome = desk.answers["outcome"];
  const isOther = RESULTS.some(
    (one) => outcome !== undefined && !isAlike(outcome, one.outcome) && findWording(line, one.words) !== undefined,
  );
  if (!isOther && !HINT.test(line.left)) return;
  markResult(desk, BESIDE);
}

/** Whatever was read as the result says one thing more of how it was read. */
export function markResult({ answers, parts }: Desk, reason: string): void {
  const said = (["outcome", "improvementPercent"] as const).map((field) => saysAnswer(field, answers[field] ?? ""));
  for (const [at, part] of parts.entries()) if (said.includes(part.says)) parts[at] = marked(part, reason);
}
