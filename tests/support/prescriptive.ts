/**
 * Finds sentences that tell somebody what to do about a treatment: imperatives of treatment acts wherever a clause may
 * begin, words of obligation and of preference, and doses to be reached.
 */

/** Treatment acts in the form in which they are ordered. */
const ACTS =
  "start|stop|switch|increase|raise|reduce|lower|double|halve|taper|add|take|give|prescribe|avoid|use|refer|offer|consider|try|choose|begin|continue|discontinue|titrate|augment|combine|change|administer|initiate|replace|withhold|withdraw|resume|restart|cease|swap|escalate|optimise|optimize|treat|admit|arrange|order|monitor|maintain|keep|repeat|hold|commence|pick|go (?:for|to|up|on|straight)|opt for|cut|proceed|prefer|put the|plan|push|maximise|maximize|up the|schedule|book|allow|wait|discuss|stay|wean|load|cross-taper|get|check|step (?:up|down)|intensify|extend|introduce|delay|defer|postpone|retry|attempt|pursue|implement|favour|seek|obtain|request|measure|screen|test|call the|(?:do not|don't|never|always) (?:start|stop|take|give|use|add|switch|change|combine|increase|reduce|exceed|prescribe|treat)|ensure|make sure|remember to|be sure to|aim";

/** Words that may stand before the verb of a clause without making it a statement. */
const LEAD = "(?:(?:and|then|or|so|next|first|now|please|instead|otherwise|also|just|simply|once stable|if not)\\s+)*";

/** What follows an act when it is a noun after all: "Use of CPAP", "Change in mood", "Start date". */
const NOUN_AFTER = "(?!\\s*(?:of|for|in|end|usual)\\b)";

const PATTERNS: readonly RegExp[] = [
  // An act where a clause begins: at the start, after a stop or a comma, or after "then".
  new RegExp(`(?:^|[.;:!?,–(“"]\\s*|\\n\\s*|\\bthen\\s+)${LEAD}(?:${ACTS})\\b${NOUN_AFTER}(?=\\s+[\\w“"]|[.!]|$)`, "i"),
  // An act on the dose or the medicine, wherever it stands.
  /\b(?:start|stop|increase|raise|reduce|taper|double|halve|initiate|replace|titrate|discontinue|withdraw|prescribe|restart|change)\s+(?:the|this|that|your|his|her|their|its)\s+(?:[\w-]+\s+){0,2}?(?:dose|doses|dosage|medicine|medicines|medication|tablets?|antidepressant|antidepressants|treatment|drug|lithium)\b/i,
  /\b(?:initiate|replace|titrate|taper|prescribe|discontinue|withdraw)\s+[a-z]+(?:ine|pram|oxetine|lithium|zole|done|thyronine)\b/i,
  // Obligation and advice.
  /\b(?:should|must|ought to|shall|has to be|have to be|had better|needs? to|is to be|are to be|it is time to|time to (?:start|stop|switch|add|change|increase|reduce|consider|refer))\b/i,
  /\byou (?:need|require|are advised|are urged)\b/i,
  /\b(?:we|i) (?:would )?(?:recommend|advise|suggest|propose)\b/i,
  /\b(?:recommend|recommends|recommended|advise|advises|advised|advisable|urged|mandatory)\b/i,
  /\bis (?:clearly |strongly |usually )?(?:indicated|warranted|appropriate|preferred|preferable|required|necessary)\b/i,
  /\b(?:one|you|they|we) (?:could|can|may|might) (?:now )?(?:start|stop|switch|add|increase|reduce|try|take|give)\b/i,
  /\b(?:is|are) needed\b/i,
  /\b(?:now is the time|time for (?:ect|lithium|an? )|it (?:would|may) be wise|the next step is|next step:)/i,
  // Preference among options.
  /\bbetter (?:to|choice|option|than to)\b/i,
  /\b(?:best|first[- ]choice|(?:treatment|drug|option|medicine|agent) of choice|preferred|ideally|optimal|superior|right choice|wisest|most suitable)\b/i,
  /\bfirst[- ]line\b/i,
  // A dose to be reached.
  /\b(?:aim(?:ing)? (?:for|at)|target(?:ing)?(?: a| the)? dose|go up to|bring (?:it|the dose) (?:up|down)? ?to|up to a dose of|work up to)\b/i,
  /\b(?:start|begin|give|take|increase|raise|reduce|titrate|taper|lower|switch)\w*\s+(?:[\w-]+\s+){0,4}?(?:to|at|with|by|from)?\s*\d+(?:[.,]\d+)?\s?(?:mg|milligrams|micrograms|tablets?)\b/i,
];

/**
 * Phrasings that report what a guideline, a label or a trial says, or that say nothing of treatment. The list is
 * closed: a phrase is taken out of a text as it stands here, letter by letter, before the text is looked at.
 */
export const ALLOWED: readonly string[] = [
  // A result, an answer, a way of asking
  "best result",
  "Best result",
  "Best asked of",
  "preferred not to say",
  // Buttons and headings of the form, none of them about a treatment
  "Add a reading",
  "Take the lines into the list",
  "Take them in beside those that are here",
  "Stay unlocked",
  "Begin again from the case",
  "Replace the other version with mine",
  "The passphrase has X characters; X or more are needed",
  "Choose a passphrase",
  "Use this passphrase",
  "take them out, text back",
  "Change from the first",
  // Words of notes that the quick entry knows
  "add on to",
  "add on",
  // A consensus on difficult-to-treat depression, as it words its aim
  "the best control of symptoms",
  // Positions of guidelines and agencies
  "listed first-line",
  "names benzodiazepines and ECT as first-line",
  "the only additions that all ten guidelines recommend",
  "preferred from past experience",
  "Described as treatment of choice in severe depression",
  "Not recommended for treatment-resistant depression within its licence (England)",
  "Psychological treatment is recommended for everyone with depression",
  // What labels say
  "not recommended in severe impairment",
  "not recommended in the US label",
  "labels do not recommend it",
  "in the United States not recommended",
  "Not recommended with other QT-prolonging medicines",
  "target dose in the US label",
  "recommended dose in the French product text",
  "dose the UK product text recommends",
  // Places in sources
  "Recommended dosage",
  // What is recorded, and what is kept
  "rapid response is needed",
  "what is needed today",
  "No detail is needed or kept",
  // Buttons and messages of the form
  "check the entry",
  "Load the page again",
  "Add a course of",
  "Add a medicine trial",
  "Add a current medicine",
  "Add several, details not known",
  // Reading a chart: buttons, and what next when reading failed
  "Stop reading",
  "Keep what stands",
  "Not a trial: take",
  "Use this token",
  "Take back",
  "Choose it again; it may have been moved or changed.",
  "Export the chart again, then choose the new file.",
  "Export less of the chart, then choose the new file.",
  "Try again",
  "Check the connection, then read the chart again",
  "Check that the right patient was chosen",
  "Wait a few minutes, then",
  "Wait X, as it asks, then",
  // The patient's summary: which of two texts is to print
  "Take the new text:",
  "Keep my text:",
  // Practice: what a reader of a case does
  "Begin this case",
  "Begin a new attempt",
  "attempt is",
  "Keep it",
  "Put the opened file away",
  "Give the Thase-Rush stage, or can’t tell",
  "Give the Maudsley band, or can’t tell",
  "Take a history of high moods, also from someone close",
];

/** Whether a text tells somebody what to do about a treatment. */
export function prescriptive(text: string): boolean {
  const rest = ALLOWED.reduce((so, phrase) => so.replaceAll(phrase, "…"), text);
  return PATTERNS.some((pattern) => pattern.test(rest));
}
