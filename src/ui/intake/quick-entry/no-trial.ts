import { NEGATORS, OTHER_TREATMENTS } from "./vocabulary";
import { exactMedicineIn } from "./medicine-in-line";
import { find, only, wordingSource, type OpenLine, type Span } from "./line";

const NONE = "Not read as a medicine trial";
const ELSEWHERE = `${NONE}; belongs under Other treatments`;

const OTHER_TREATMENT = new RegExp(wordingSource(OTHER_TREATMENTS), "u");
const LABELLED =
  /^\s*(?:(?:known\s+)?(?:drug\s+)?allerg(?:y|ies)|allergic|nkda|nkma|intolerances|pmhx?|fam(?:ily|\.)?\s*(?:history|hx)|fhx?|plan\s*[:–-]|next(?:\s+step)?\s*[:–-]|adrs?\s*[:–-]|to\s+start)(?!\p{L})/u;
const NEGATED = String.raw`(?:${NEGATORS.filter((word) => !word.includes(" ")).join("|")}|declined|declines|refused|refuses|considered|consider|considering|discussed|offered|plan|plans|planned|planning|will|would|suggest(?:s|ed)?|recommend(?:s|ed)?|advise[sd]?|avoid|awaiting|keen\s+on|referred\s+for|wants|requests|contraindicated)`;
const TRYING = String.raw`(?:try|tried|trial|trials|trialled|take|took|taking|received|had\s+a|start|starting|commence|add|adding|switch|taken|given|prescribed|used|started|had|been|the|his|her|their|this|augment(?:ation|ing)|adjunct(?:ive)?|with|w\/?|on|of|yet|ever|any|an?|to|previous|prior|past|other|(?:anti)?depressants?|medicines?|medications?)`;
/** "? venlafaxine" asks; it tells of no trial. */
const QUESTIONED_BEFORE = /\?\s*$/u;

const RELATIVE = String.raw`(?:(?:step|half|grand)[\s-]?)?(?:mother|father|mum|mom|dad|parents?|sisters?|brothers?|siblings?|twin|sons?|daughters?|child|children|aunt|uncle|cousin|gran|nan|grandma|grandpa|niece|nephew|wife|husband|spouse|partner|relatives?|family)`;
const WHOSE = String.raw`(?:(?:his|her|their|the|my|a|one|pt'?s|patient'?s|maternal|paternal|biological|older|younger|elder|twin|identical)\s+)*`;
const DOING = String.raw`(?:responded|stopped|failed|did|does|doing|remitted|recovered|improved|benefited|benefitted|got|felt|took|takes|taking|tried|used|uses|treated|prescribed|well|good|better|remission|response|stable|on|had|has|was|is|with)`;
/** "Mother responded to sertraline", "sister: fluoxetine": then a medicine, which somebody else took. */
const RELATIVE_BEFORE = new RegExp(
  String.raw`^\W*(?:(?:nb|note|fh|fhx)\W+)?${WHOSE}${RELATIVE}(?:['’]s\s+response\s+to|['’]s)?\s*(?:\([^)]*\)\s*)?(?:(?:also|who|has|had|have|was|were|is|been)\s+)*(?:[:;,=–-]\s*(?:(?:good|great|full|partial|complete|poor|no|excellent)\s+)?(?:${DOING}\s+(?:to|with|on)?\s*)?|$|${DOING}(?!\p{L})[^,;]*)$`,
  "u",
);
/** "Worked well for her mother", "good response in his father". */
const RELATIVE_BEHIND = new RegExp(
  String.raw`(?<!\p{L})(?:(?:response(?:\s+to\s+\p{L}+)?|responded|remission|effective|worked|benefit|helpful|well|good)\s+(?:for|in)|helped|(?:taken|used|prescribed)\s+(?:by|to|for)|^\s*in|\(\s*for)\s+${WHOSE}${RELATIVE}(?!\p{L})|^\s*(?:[\d.]+\s*(?:mg)?\s*)?(?:was|were|is)\s+${WHOSE}${RELATIVE}['’]s(?!\p{L})`,
  "u",
);
/** Behind a trial: what somebody else took, or what is planned. */
const ASIDE = new RegExp(
  String.raw`(?<=[,;.(]\s{0,3}|\s(?:and|but)\s)${WHOSE}${RELATIVE}(?:['’]s)?(?:\s*[:=–-]|(?:\s+also)?\s+${DOING}(?!\p{L}))` +
    String.raw`|(?<!\p{L})(?:plan(?:s|ned|ning)?\s*[:–-]|(?:(?:plan(?:s|ned|ning)?|now|next|wants?|hopes?)\s+to|will|would|should|could|may|(?<=[,;.:–-]\s{0,3})to|to(?=\s+be)|consider(?:ing)?)\s+(?:now\s+|then\s+|be\s+)?(?:start|add|augment|try|trial|switch|change|commence|consider)(?:ing|ed)?(?!\p{L}))`,
  "u",
);
const ADDITION = String.raw`(?:aug(?:\p{L}|['’])*|adjunct\p{L}*|add[\s-]on)`;
const NOT_DONE = String.raw`(?:considered|discussed|offered|planned|contra-?indicated|suggested|recommended|advised|proposed|declined|refused|pt\s+declined|to\s+start|next|if\s+no\s+better|(?:not|never|wasn['’]?t|to\s+be)\s+(?:added|tried|done|given|used|possible|started|considered))`;
/** "Augmentation considered", "no augmentation": nothing was added. */
const NOT_ADDED = new RegExp(
  String.raw`(?<!\p{L})(?:${ADDITION}\s+(?:(?:strateg\p{L}+|options?|therapy|treatment|was|were|has|been|to|be)\s+)*${NOT_DONE}(?!\p{L})|(?:\?\s*|(?:${NEGATED})\s+)(?:(?:any|an?|for|trial|of|prior|previous)\s+)*${ADDITION}(?!\p{L}))`,
  "u",
);
/** What somebody smokes or drinks; the line names no medicine. */
const HABIT =
  /^\W*(?:(?:ex|non|never|current|heavy|light|social)[\s-]*)*(?:smok(?:er|es|ed|ing)|vap(?:er|es|ed|ing)|drink(?:er|s|ing)|drank|alcohol|etoh|cannabis|thc|tobacco|cigarettes|caffeine|coffee)(?!\p{L})/u;

/** "Never tried", "no previous", "has not been on": then a medicine, which was no trial. */
const NEGATED_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${NEGATED}:?(?:\s+${TRYING}){0,5}\s*$`, "u");
const NEGATED_BEHIND =
  /^[\s:,;–-]*(?:(?:was|has|had|been|pt|patient)\s+)*(?:(?:to\s+be|not|never|wasn['’]?t)\s+added(?!\p{L})|(?:next\W*$|if\s+no\s+better|ci)(?!\p{L})|(?:never|not)\s+(?:yet\s+|been\s+){0,2}(?:tried|trialled|used|prescribed|given|started)(?!\p{L})|(?:not\s+taken|considered|discussed|offered|planned|suggested|recommended|declined|refused|never|no)\s*(?:$|[.;])|(?:is\s+|was\s+)?(?:contra-?indicated|allerg(?:y|ic))(?!\p{L}))/u;
const NONE_TRIED = new RegExp(String.raw`^\W*(?:(?:has|have|had)\s+)?${NEGATED}(?![\p{L}])`, "u");

/** "Add lithium 600", "switch to venlafaxine 150": what is to be done. */
const ORDERED =
  /^\W*(?:(?:add|start|increase|commence|restart|(?:switch|change)\s+to|for(?:\s+(?:a\s+)?trial\s+of)?|(?:pt|patient)\s+to\s+(?:take|start|have))\s+|od\s+of\s+|overdose\s+of\s+)$/u;
/** What a prescription needs to become a trial. */
const BEGUN = String.raw`(?:take|took|taken|tak(?:es|ing)|start(?:s|ed)?|beg[au]n|commenced|fill(?:s|ed)?|collect(?:s|ed)?|dispensed|pick(?:s|ed)?\s+(?:it\s+)?up|tr(?:y|ied)|had|been\s+on|used|swallowed)`;
const NEVER = String.raw`(?:never(?:\s+(?:actually|even|ever|yet|really))?|did(?:n['’]?t|\s+not)(?:\s+(?:actually|even|ever|want\s+to))?|ha[sd](?:n['’]?t|\s+(?:not|never))(?:\s+(?:yet|actually|ever|been))*|was(?:n['’]?t|\s+(?:not|never))(?:\s+(?:yet|actually|ever|even))?)`;
/** "Not yet started", "to start"; "prescribed, didn't take" where a line ends. */
const NEVER_TAKEN = new RegExp(
  String.raw`(?<!\p{L})(?:prescribed|rx|script)\P{L}.*?${NEVER}\s+${BEGUN}(?:\s+(?:it|them|any|the\s+\p{L}+|an?\s+(?:single\s+)?\p{L}+))?\W*$` +
    String.raw`|(?<!\p{L})not\s+yet\s+(?:commenced|started|begun|taken|tried)(?!\p{L})|^\W*(?:if|will|to)\s`,
  "u",
);
/** "Rx given, never filled per pharmacy", "offered, but it was never started", "pt herself has never had it": with neither a time nor a result. */
const NEVER_BEGUN = new RegExp(
  String.raw`(?<!\p{L})(?:prescribed|rx|script|offered|discussed|suggested|recommended)(?!\p{L}).*?${NEVER}\s+${BEGUN}(?!\p{L}|\s+(?:\p{L}+\s+){0,2}(?:until|till|before|more|regular|proper|consistent|every|as\s+(?:prescr|direct)))` +
    String.raw`|(?<!\p{L})(?:not\s+(?:yet\s+)?(?:taken|started|commenced|begun|filled|collected|dispensed)|(?:did(?:n['’]?t|\s+not)|ha[sd](?:n['’]?t|\s+not)|never)\s+start(?:ed)?|never\s+got\s+(?:a?round\s+to|it)|(?:wanted\s+to|wants\s+to)\s+try|(?:unable\s+to|could(?:n['’]?t|\s+not))\s+(?:obtain|get\s+it)|(?:to\s+start|will\s+start|starting|starts)\s+(?:it\s+)?(?:today|tonight|tomorrow|next|on\s+\p{L}+day|\p{L}+day)|ordered\s+but\s+cancel\p{L}+)(?!\p{L}|\s+(?:with|every|regular|daily|at|as|consist|proper|in)(?:\p{L}*))` +
    String.raw`|(?:^|[,;–—-]|\s(?:pt|patient|he|she))\s*(?:himself\s+|herself\s+)?(?:has\s+)?never\s+(?:actually\s+|even\s+)?(?:took|taken|started|begun|filled|collected|dispensed|picked\s+up|tried|had)(?:\s+(?:it|them|any|an?|one|this|that))*\s*(?:$|[,;.–—-])`,
  "u",
);
/** "Discussed, declined": behind the medicine, with nothing told of taking it. */
const TALKED_OF =
  /^[\s:,–-]*(?:(?:was|were)\s+)?(?:considered|discussed|offered|suggested|recommended|proposed|advised)(?:\s+(?:at|with|by|in)\s+\p{L}+)?(?:\s*(?:,|;|but|and|[–-])\s*(?:(?:pt|patient|he|she|was|is)\s+)*(?:declin\p{L}+|refus\p{L}+|not\s+keen|did(?:n['’]?t|\s+not)\s+want(?:\s+(?:it|to))?|turned\s+(?:it\s+)?down|never\s+\p{L}+))[^,;]*$/u;

/** Where a line speaks of ECT, rTMS, ketamine or a psychotherapy. */
export function otherTreatmentIn(line: OpenLine): Span | undefined {
  return find(line, OTHER_TREATMENT);
}

/** "W/ CBT", "+ CBT": another treatment had beside a medicine, of which nothing more is told. */
export function treatmentBeside(line: OpenLine, medicine: Span): Span | undefined {
  const other = otherTreatmentIn(line);
  if (other === undefined || other.from < medicine.to) return undefined;
  const [joint = ""] = JOINED_WITH.exec(line.left.slice(medicine.to, other.from)) ?? [];
  const isAlone = /^\s*(?:[,;.)]|$)/u.test(line.left.slice(other.to));
  return joint === "" || !isAlone ? undefined : { from: other.from - joint.length, to: other.to };
}
const JOINED_WITH = /(?:(?:with|w\/|plus|alongside|and|[+&])\s*)$/u;

/** Where a line, read from behind its medicine, turns to somebody else's, to what is planned or to what was not taken. */
export function asideIn(line: OpenLine): Span | undefined {
  const found = [find(line, ASIDE), find(line, NOT_ADDED), notTakenIn(line)].filter((one) => one !== undefined);
  return found.toSorted((one, other) => one.from - other.from)[0];
}

/** "Declined lithium augmentation", "lithium augmentation refused". */
function notTakenIn(line: OpenLine): Span | undefined {
  const medicine = exactMedicineIn(line);
  if (medicine === undefined) return undefined;
  const before = line.left.slice(0, medicine.from);
  const said = NEGATED_BEFORE.exec(before) ?? QUESTIONED_BEFORE.exec(before);
  if (said !== null) return { from: said.index, to: medicine.to };
  const behind = behindAddition(line, medicine);
  const planned = /(?<=[,;.]\s*)for\s+$/u.exec(before);
  if (planned !== null && /^\s+aug/u.test(line.left.slice(medicine.to)))
    return { from: planned.index, to: medicine.to };
  return NEGATED_BEHIND.test(behind) ? medicine : undefined;
}

function behindAddition(line: OpenLine, medicine: Span): string {
  return line.left.slice(medicine.to).replace(/^\s+(?:\d[\d.,]*\s*(?:mg|mcg)?\s+)?aug\p{L}*/u, "");
}

/** Why a line is no medicine trial, if it is none: a heading, an allergy, another treatment, somebody else's, a plan, or that something was not tried. */
export function whyNoTrial(
  line: OpenLine,
  medicine: Span | undefined,
  hasAnswers: boolean,
  isTold: boolean,
): string | undefined {
  const other = otherTreatmentIn(line);
  if (other !== undefined && (medicine === undefined || other.from <= medicine.from)) return ELSEWHERE;
  if (LABELLED.test(line.left)) return NONE;
  if (medicine === undefined)
    return !hasAnswers || [/:\s*$/u, NONE_TRIED, HABIT].some((pattern) => pattern.test(line.left)) ? NONE : undefined;
  const before = only(line, { from: 0, to: medicine.from }).left.slice(0, medicine.from);
  if (((ORDERED.test(before) || NEVER_BEGUN.test(line.left)) && !isTold) || NEVER_TAKEN.test(line.left)) return NONE;
  // "Compliance doubtful: escitalopram 20mg" doubts the compliance.
  if (/(?:adherence|compliance|concordance|response|benefit|effect)\s+\p{L}+:\s*$/u.test(before)) return undefined;
  const isNone =
    [NEGATED_BEFORE, QUESTIONED_BEFORE, RELATIVE_BEFORE].some((pattern) => pattern.test(before)) ||
    [NEGATED_BEHIND, TALKED_OF, RELATIVE_BEHIND].some((pattern) => pattern.test(behindAddition(line, medicine)));
  return isNone ? NONE : undefined;
}
