import { answer, saysAnswer, type Desk } from "./desk";
import { find } from "./line";

/** Words that are a result only where they are all that a phrase says, or stand behind a label. */
const ALONE = [
  {
    words: "nil|none|nada|nothing|nope|zilch|no joy",
    outcome: "minimal",
    inferred: "read as little or none (less than 25 % better)",
  },
  {
    words: "(?:(?:very|really|v\\.?)\\s*)?(?:good|great)|brilliant|excellent|fantastic|amazing|superb",
    outcome: "response",
    inferred: "read as a response (at least half better)",
  },
  {
    words: "not enough|poor|inadequate|insufficient|[✗✘]",
    outcome: "insufficient",
    inferred: "read as less than half better, no more detail",
  },
] as const;

const LABEL = String.raw`(?:resp(?:onse)?|outcome|results?|effect|benefit)\s*(?:[:=]|[-–](?=\s)|\s)\s*(?:was\s+)?["'“‘]?`;
const patternOf = (words: string) =>
  new RegExp(
    String.raw`(?:(?<=(?:^|[,;.|([–—→>-])\s*)${LABEL}|(?<=[,;.:|([\u0001–—→=-]\s*)["'“‘]?(?:(?:it\s+)?(?:was|is)\s+)?)(?<!\p{L})` +
      String.raw`(?:${words})(?:\s+(?:throughout|on\s+(?:it|this|that)|overall|at\s+all|for\s+(?:me|him|her|them|depression|mood)))?(?=["'”’]?\s*(?:$|[,;.)!\]|]|[-–—→](?=\s)))`,
    "u",
  );
const PATTERNS = ALONE.map((alone) => ({ ...alone, pattern: patternOf(alone.words) }));

/** Of these the words are told, not of the depression: "SE: none", "adherence, good", "aug: none". */
const OF_ELSE =
  /(?:s\/?es?|aes?|sfx|effects|events?|allerg\p{L}+|adverse|side\s+effect|meds?|medic\p{L}+|adhe?r?\p{L}*|complian\p{L}+|concordan\p{L}+|tolera\p{L}+|sleep\p{L}*|appetite|energy|anxiety|pain|support|insight|health|levels?|bloods?|ecg|lfts?|missed|doses?|h(?:is|)?(?:tor)?(?:y|x)|aug\p{L}*|added|adjunct\p{L}*|ect|cbt|therapy|other|else|notes?|alcohol|drugs)\W*$/iu;
/** Before a colon stands an amount, a time or a day part; any other label is of something else. */
const AMOUNT_BEFORE_COLON =
  /(?:\d|mg|d|days?|w|wks?|weeks?|m|mo|mths?|months?|y|yrs?|years?|daily|od|bd|bid|tds|tid|mane|nocte|qhs|qam|hs)\)?\s*:\s*\W?$/iu;

/** "8w, nil", "100mg 6w: good", "Outcome: none"; good ones last, as other good results. */
export function readAlone(desk: Desk, isGood: boolean): void {
  for (const { pattern, outcome, inferred } of PATTERNS.filter((one) => (one.outcome === "response") === isGood)) {
    const found = find(desk.line, pattern);
    if (found === undefined) continue;
    const before = desk.line.typed.slice(0, found.from);
    if (OF_ELSE.test(before) || (/:\W*$/u.test(before) && !AMOUNT_BEFORE_COLON.test(before))) continue;
    answer(desk, found, "outcome", outcome, saysAnswer("outcome", outcome), inferred);
  }
}
