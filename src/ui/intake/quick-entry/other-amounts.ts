import { NUMBER_WORDS } from "./vocabulary";

/** In figures or in words, but no "a". */
const FIGURE = String.raw`(?:\d{1,4}(?:\.\d+)?|${Object.keys(NUMBER_WORDS).join("|")})`;
const COUNT = String.raw`(?:${FIGURE}|an?)`;
const TIME = String.raw`${COUNT}(?:\s*(?:-|–|to)\s*${COUNT})?[\s-]*(?:days?|d|weeks?|wks?|w|months?|mths?|mo|m|years?|yrs?|y)`;
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const IS = String.raw`[\s-]*(?:score|scores|total)?\s*(?:of|at|was|is|from|=|:|~)?\s*`;
const TO = String.raw`(?:\s*(?:-|–|->|→|to|/)\s*`;
const SCALES = String.raw`phq[\s-]?9|phq|gad[\s-]?7|ham[\s-]?d(?:[\s-]?(?:17|21))?|hdrs|hrsd|madrs|bdi(?:[\s-]?ii)?|qids(?:[\s-]?sr)?(?:[\s-]?16)?|ymrs|cgi(?:[\s-]?[si])?|epds|k10`;
const DOSE = String.raw`${NUMBER}\s*(?:mg|mcg|µg|μg|ug|g)?`;

/** Amounts that answer no question of a trial, and would be taken for one that does. */
export const OTHER_AMOUNTS: readonly {
  readonly pattern: RegExp;
  /** What it is; left out where it may be an answer in words that are not understood. */
  readonly says?: string;
}[] = [
  {
    pattern: word(
      String.raw`(?:(?:up)?titrat\p{L}*|increas\p{L}*|buil[td][\s-]?up|taper\p{L}*|wean\p{L}*)\s+(?:up\s+|down\s+)?over\s+${TIME}`,
    ),
    says: "time of building up or down, not counted",
  },
  {
    pattern: word(
      String.raw`(?:(?:blood|serum|plasma|li)\s+)?levels?${IS}${NUMBER}${TO}${NUMBER})?(?:\s*(?:mmol|meq|ng|nmol|mcg|µg)\/m?l)?`,
    ),
    says: "a level in blood, no dose",
  },
  {
    pattern: word(
      String.raw`${NUMBER}(?:\s*(?:-|–|to)\s*${NUMBER})?\s*(?:m(?:mol|eq)(?:\s*\/\s*l)?|(?:ng|nmol|mcg|µg)\s*\/\s*m?l)`,
    ),
    says: "a level in blood, no dose",
  },
  {
    pattern: word(
      String.raw`dose\s+(?:was\s+)?(?:reduced|reduction|dropped|down|fell|cut|lowered|increased|raised|up|halved)\s*(?:of|by|to)?\s*\d{1,3}\s?%|\d{1,3}\s?%\s+(?:reduction|cut|drop|increase)\s+(?:of|in)\s+(?:the\s+)?dose`,
    ),
    says: "a change of the dose, no improvement",
  },
  { pattern: word(String.raw`(?:took|taken)\s+(?:an?\s+)?od(?!\s*\d)`) },
  {
    pattern: word(String.raw`(?:li|lithium)\s*[:=]?\s*[01]\.\d{1,2}(?:\s*(?:-|–|to)\s*[01]\.\d{1,2})?`),
    says: "a level in blood, no dose",
  },
  {
    pattern: word(
      String.raw`(?<=(?:(?:incr?\.?|increas\p{L}*|(?:up)?titrat\p{L}*|raised|up)\s+to|\d\s*(?:mg)?\s*(?:-+>?|→|–|to|up\s+to))\s*\d{1,4}(?:\.\d+)?\s*(?:mg)?\s+)over\s+(?:the\s+)?(?:about\s+|~\s*)?${TIME}`,
    ),
    says: "time of building up or down, not counted",
  },
  {
    pattern: word(String.raw`(?<=(?:wean|taper)\p{L}*\s.*?)over\s+${TIME}`),
    says: "time of building up or down, not counted",
  },
  { pattern: word(String.raw`[1-7]\s?/\s?7\s*(?:d|days?)`) },
  { pattern: word(String.raw`(?:want|wish|ask|tr[iy])\p{L}*\s+to\s+(?:stop|come\s+off|discontinue|cease)`) },
  { pattern: word(String.raw`(?:d\/c|discontinuation|withdrawal)\s+(?:syndrome|symptoms?|effects?|sx)`) },
  // "75mg x2": tablets, or weeks; the strength alone is no dose of the day.
  {
    pattern: word(
      String.raw`${NUMBER}\s*mg\s*[x×]\s*[2-4](?!\s*(?:[-–./,+½]\s*\d|[/½+]|to\s|or\s|daily|(?:a|per)\s*d|d(?:ay)?s?(?!\p{L})|w|m|y|tab|cap|pill|fortnight))`,
    ),
  },
  { pattern: /[$£€]\s?\d+(?:[.,]\d+)?/u, says: "an amount of money, no dose" },
  {
    pattern: word(String.raw`\d{1,3}\s?(?:yo|y\/o|y\.o\.?|year[\s-]old|years?\s+of\s+age)(?:\s?[mf])?`),
    says: "an age",
  },
  { pattern: word(String.raw`(?<!\/\s?|(?:every|q)\s*)${FIGURE}\s*(?:hrs?|hours?|h|min|mins|minutes)`) },
  {
    pattern: word(
      String.raw`${FIGURE}\s*(?:fills?|refills?|times(?!\s*(?:\/|a\s|per\s|daily|each\s))|doses?(?!\s*(?:\/|a\s|per\s|each\s|every\s))|cycles?|courses?|admissions?|episodes?|attempts?|sessions?|children|kids|visits?)`,
    ),
  },
  {
    pattern: word(
      String.raw`(?<!\d\s?-?)(?:week|wk|day|month)s?\s?\d{1,3}(?!\s*%|\s?(?:mg|weeks?|wks?|w|m|mo|months?)(?!\p{L}))`,
    ),
  },
  { pattern: word(String.raw`${COUNT}\s*(?:days?|d)\s+(?:out\s+of|in|of)\s+(?:7|seven|a\s+week|the\s+week)`) },
  {
    pattern:
      /^\W*(?:(?:trial|tx|no\.?|#)\s*#?\s*\d{1,2}(?![.\d]|\s*(?:w|d|m|y)\p{L}*(?!\p{L}))\s*[:.)–-]*(?=\s)|(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth)\s+(?:line\s+)?(?:trial|antidepressant|ad|agent|medication|med|rx)(?!\p{L})\s*[:–-]*)/u,
    says: "which trial it was; no question of a trial asks it",
  },
  { pattern: word(String.raw`(?:${SCALES})${IS}\d{1,2}${TO}\d{1,2})?`), says: "a score on a scale, no dose" },
  {
    pattern: word(
      String.raw`(?:about\s+|~\s*)?${TIME}[\s-]*(?:ago|old|(?:earlier|prior)(?!\s+(?:ep|mde|trial))|later|back(?!\s+(?:in|to|on|at|from|after|pain)(?!\p{L}))|previously(?!\s+\p{L})|of\s+age)`,
    ),
    says: "a time before or after, not how long",
  },
  { pattern: word(String.raw`(?:at\s+)?(?:age|aged)\s+\d{1,3}`), says: "an age" },
  {
    pattern: word(
      String.raw`(?:at\s+)?\d{1,3}\s?%\s*(?:of\s+)?(?:the\s+)?(?:max(?:imum)?|full|target|usual|recommended|licensed|bnf)(?:\s+dose)?`,
    ),
    says: "a share of a dose, no improvement",
  },
  { pattern: word(String.raw`${DOSE}\s*\/\s*(?:kg|(?:\d+\s*)?ml)`) },
  { pattern: word(String.raw`${NUMBER}\s*(?:ml|drops?|sprays?|puffs?)`) },
  { pattern: word(String.raw`(?:in\s+)?(?:\d|two|three|four)\s+divided(?:\s+doses)?`), says: "how it was divided" },
  { pattern: word(String.raw`(?:1[4-9]|[2-9]\d|\d{3})\s*(?:tablets?|tabs?|capsules?|caps?|pills?)`) },
  {
    pattern: word(
      String.raw`(?:only\s+)?${COUNT}\s*(?:days?|nights?|x|times)\s*(?:a|per|each|every|out\s+of\s+the|\/)\s*(?:week|wk)`,
    ),
  },
  {
    pattern: word(
      String.raw`${DOSE}\s*(?:tablets?|tabs?)?\s*(?:(?:every|each)\s+(?:other|second|third|2nd|3rd|2|3)\s+(?:days?|nights?)|(?:on\s+)?alt(?:ernate)?\s+(?:days?|nights?)|eod|qod|(?:once|twice|three\s+times)\s+(?:a|per)\s+week|[2-6]\s*x\s*(?:\/|a|per)\s*w(?:ee)?k|p\.?r\.?n\.?|as\s+(?:needed|required)|when\s+(?:needed|required))`,
    ),
  },
];

/** What was measured: no doses, and side effects where a line says that it was stopped for them. */
export const MEASUREMENTS: readonly RegExp[] = [
  word(
    String.raw`(?:na|sodium|potassium|qtc?f?|egfr|tsh|bmi|hba1c|prolactin|prl|alt|ast|ggt|hr|pulse|bp|wt|weight|lvl|temp)\s*(?:of|was|=|:|↑|↓|\+|up\s+(?:to|by)?|down\s+(?:to|by)?)?\s*${NUMBER}(?:\/\d{2,3})?${TO}${NUMBER})?(?:\s*(?:lbs?|kgs?|pounds|stones?|ms|bpm|mm\s?hg))?(?!\s*%)`,
  ),
  word(
    String.raw`(?:(?:gained|lost|gain|loss)\s+(?:of\s+)?)?\+?\d+(?:\.\d+)?\s*(?:lbs?|kgs?|pounds|stones?|bpm|mm\s?hg)`,
  ),
];

function word(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}\u0001.])(?:${source})(?![\p{L}\p{N}])`, "u");
}
