import type { TRIAL_QUESTIONS } from "../../../rules/intake/trial";

/** A question of a trial that words in a line can answer. */
export type WordedField = Extract<
  keyof typeof TRIAL_QUESTIONS,
  "adherence" | "outcome" | "whyEnded" | "episode" | "optimised"
>;

/** Words as they stand in notes, with the answer they give. */
export interface Wording {
  readonly field: WordedField | "takenFor";
  readonly answer: string;
  /** Lower case; a space stands for any spaces, hyphens or slashes between the words. */
  readonly words: readonly string[];
  /** Set where the words only suggest the answer: said beside it, so that it can be corrected. */
  readonly inferred?: string;
}

/** Side effects that are not named. Why it ended only beside a word for stopping. */
export const SIDE_EFFECTS: readonly string[] = [
  "se",
  "ses",
  "s e",
  "s es",
  "side effect",
  "side effects",
  "adverse effect",
  "adverse effects",
  "adverse event",
  "adverse events",
  "adverse reaction",
  "aes",
  "adr",
];

/** Every word of the first list with every one of the second. */
const each = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

const RESPONSE: readonly string[] = ["response", "resp"];
const TAKING: readonly string[] = ["adherence", "compliance", "concordance", "adh"];
const EPISODE: readonly string[] = ["episode", "ep", "mde", "depressive episode", "major depressive episode"];
const GAIN: readonly string[] = ["effect", "benefit", "benefits", "improvement"];
const DEPRESSION: readonly string[] = ["mood", "depression", "depr", "dep", "mood sx", "low mood"];
const TOTALLY: readonly string[] = ["fully", "completely", "wholly", "entirely"];
const A_DOSE: readonly string[] = ["a dose", "doses", "any doses", "any", "a pill", "pills", "a tablet", "tablets"];
const HALF: readonly string[] = each(
  ["half", "half of"],
  ["the time", "time", "doses", "the doses", "his doses", "her doses", "them"],
);

/** What notes call the answers. The longest wording that fits is taken, so "no response" is never "response". */
export const WORDINGS: readonly Wording[] = [
  {
    field: "outcome",
    answer: "remission",
    words: [
      ...["remission", "full remission", "remitted", "in remission", "complete remission", "symptom free"],
      ...each(["sustained", "stable", "achieved"], ["remission"]),
      ...each(["remission of"], ["depression", "symptoms", "depressive symptoms"]),
    ],
  },
  {
    field: "outcome",
    answer: "remission",
    words: [
      ...["full response", "complete response", "full recovery", "recovered", "back to normal", "back to self"],
      ...["complete recovery", "fully recovered", "completely recovered", "well again", "right as rain"],
      ...each(["recovered"], TOTALLY),
      ...each(TOTALLY, ["well", "better"]),
      ...each(["back to my", "back to his", "back to her", "back to their", "back to"], ["old self", "usual self"]),
      ...each(["symptoms", "depression"], ["resolved", "gone"]),
    ],
    inferred: "read as remission",
  },
  {
    field: "outcome",
    answer: "response",
    words: [
      ...RESPONSE,
      "responded",
      "responder",
      "responded well",
      ...each(["good"], RESPONSE),
      ...each(RESPONSE, ["good"]),
    ],
  },
  {
    field: "outcome",
    answer: "response",
    words: [
      "good effect",
      "good benefit",
      "worked well",
      "helped a lot",
      "very helpful",
      "responded very well",
      ...["well responded", "responded really well", "only thing that ever worked", "only thing that worked"],
      ...each(["good initial", "initial good", "initially good"], RESPONSE),
      ...[
        "did very well",
        "did really well",
        "did extremely well",
        "only one that worked",
        "only one that ever worked",
      ],
      ...["worked great", "worked very well", "worked really well", "worked brilliantly", "working well"],
      ...["working great", "working very well", "doing great", "doing brilliantly", "did great"],
      ...["very effective", "highly effective", "big difference", "huge difference", "very much improved"],
      ...each(["much", "greatly", "markedly", "significantly", "substantially", "hugely"], ["improved", "better"]),
      ...each(["lot", "a lot", "far"], ["better"]),
      ...each(["great", "excellent", "very good", "marked", "significant", "substantial"], GAIN),
      ...each(["good", "great", "excellent"], ["result", "results"]),
      "good improvement",
      ...each(["outcome", "result", "effect", "benefit"], ["good", "great", "excellent", "very good"]),
      ...each(RESPONSE, ["great", "excellent", "very good"]),
      ...each(
        [
          "great",
          "excellent",
          "very good",
          "strong",
          "robust",
          "clear",
          "marked",
          "significant",
          "sustained",
          "substantial",
        ],
        RESPONSE,
      ),
    ],
    inferred: "read as a response (at least half better)",
  },
  {
    field: "outcome",
    answer: "partial",
    words: [...["partial", "partial responder", "partially responded"], ...each(["partial", "part"], RESPONSE)],
  },
  {
    field: "outcome",
    answer: "partial",
    words: [
      "pr",
      "some response",
      "some benefit",
      "some effect",
      "some improvement",
      "some help",
      "partial benefit",
      "partial effect",
      "partial improvement",
      "modest benefit",
      "modest response",
      "modest improvement",
      ...each(["mild", "slight"], ["benefit", "improvement", ...RESPONSE]),
      "helped a bit",
      "helped a little",
      "a bit better",
      "bit better",
      "took the edge off",
      ...["helped some", "helped somewhat", "helped partially", "helped partly", "partly helped", "partially helped"],
      ...["slightly better", "slightly improved", "slightly helpful", "a little better", "some relief", "some gains"],
      ...each(["somewhat", "partly", "partially"], ["better", "improved", "helpful", "effective"]),
      ...each(["modest"], ["gain", "gains", "effect", "help"]),
      ...["partial only", "partial help", "partial relief"],
    ],
    inferred: "read as partial (25 to 49 % better)",
  },
  {
    field: "outcome",
    answer: "minimal",
    words: [
      ...each(["no", "nil", "zero", "minimal", "min", "little", "lack of", "without", "w o"], [...RESPONSE, ...GAIN]),
      ...each(["little or no", "little to no", "little if any"], [...RESPONSE, ...GAIN]),
      ...each(["absent"], RESPONSE),
      "nr",
      "no help",
      "no change",
      "no better",
      "did not respond",
      "didn't respond",
      "didnt respond",
      "has not responded",
      "hasn't responded",
      "not responded",
      "never responded",
      "failed to respond",
      "no difference",
      "no different",
      "minimal",
      "useless",
    ],
  },
  {
    field: "outcome",
    answer: "insufficient",
    words: [
      ...each(["inadequate", "insufficient", "suboptimal", "poor", "poor antidepressant", "not enough"], RESPONSE),
      ...each(["insufficient", "not enough"], ["benefit", "effect"]),
    ],
  },
  {
    field: "outcome",
    answer: "insufficient",
    words: [
      "not much better",
      "no good response",
      ...["not great", "not very good", "not that good", "not very helpful", "not that helpful", "not much help"],
      ...each(["not working", "not work", "did not work", "didn't work", "didnt work"], ["well", "very well"]),
      ...["not much change", "not much difference", "not helpful enough", "not effective enough"],
      ...[
        "not doing enough",
        "wasn't doing enough",
        "not enough help",
        "no meaningful change",
        "no significant change",
      ],
      ...["no meaningful difference", "no significant difference"],
      ...each(["limited"], [...RESPONSE, ...GAIN]),
      ...each(["inadequate", "suboptimal", "poor"], GAIN),
      ...each(
        ["no sig", "no significant", "no meaningful", "no marked", "no real", "no great", "no adequate", "not much"],
        [...RESPONSE, ...GAIN],
      ),
    ],
    inferred: "read as less than half better, no more detail",
  },
  {
    field: "outcome",
    answer: "minimal",
    words: [
      ...["loe", "ineff", "ineffectual", "ineffective", "inefficacy", "lack of efficacy", "not effective"],
      ...["not working", "did not work", "didn't work", "didnt work"],
      ...["did not help", "didn't help", "didnt help", "not helpful", "wasn't helpful", "unhelpful"],
    ],
    inferred: "read as lack of efficacy: little or none (less than 25 % better)",
  },
  {
    field: "outcome",
    answer: "minimal",
    words: [
      ...each(
        ["no clinical", "no appreciable", "no antidepressant", "no noticeable", "no discernible", "negligible", "ø"],
        [...RESPONSE, ...GAIN],
      ),
      ...each(["no clear", "no mood", "no obvious", "minor"], [...RESPONSE, ...GAIN]),
      ...each(
        ["no real", "little", "minimal", "min", "no noticeable", "no mood"],
        ["change", "difference", "diff", "help"],
      ),
      ...each(["no"], ["diff", "joy", "result", "results", "good", "gain", "gains", "use", "luck", "relief"]),
      ...each(["did", "does", "doing", "felt"], ["nothing"]),
      ...[
        "nonresp",
        "non resp",
        "non response",
        "nonresponse",
        "non responder",
        "nonresponder",
        "never helped",
        "never worked",
        "not helping",
        "not helped",
        "hasn't helped",
      ],
      ...[
        "has not helped",
        "waste of time",
        "nothing yet",
        "no different yet",
        "no real change yet",
        "no added benefit",
        "no added effect",
      ],
      ...each(["did not do", "didn't do", "didnt do", "not do"], ["anything", "a thing", "a lot", "much"]),
      ...["did sod all", "did bugger all", "did diddly", "nothing to show for it"],
      ...each(["marginal", "marginally"], ["better", "improved", "helpful", ...GAIN, ...RESPONSE]),
      ...each(
        ["no"],
        [...RESPONSE, ...GAIN, "change"].flatMap((gain) => [`${gain} yet`, `${gain} as yet`]),
      ),
      ...each(DEPRESSION, ["same", "the same", "unchanged", "flat", "untouched", "not better", "not improved"]),
      ...each(DEPRESSION, ["no diff", "no different", "no difference", "no change", "no better"]),
    ],
    inferred: "read as little or none (less than 25 % better)",
  },
  {
    field: "outcome",
    answer: "insufficient",
    words: ["failed", "failure", "failed trial", "fail", "treatment failure", "tx failure", "not very effective"],
    inferred: "read as less than half better, no more detail",
  },
  {
    field: "outcome",
    answer: "worse",
    words: ["worse on it", "got worse on it", "felt worse on it", "made it worse", "made things worse"],
  },
  {
    field: "outcome",
    answer: "worse",
    words: ["worse", "worsening", "worsened", "got worse", "felt worse", "deteriorated", "deterioration"],
    inferred: "read as worse on it",
  },
  {
    field: "outcome",
    answer: "unknown",
    words: [
      "outcome unknown",
      "response unknown",
      "effect unknown",
      "result unknown",
      "outcome unclear",
      "effect unclear",
      ...each(["unknown"], ["response", "outcome", "effect"]),
      ...each(RESPONSE, ["unclear"]),
    ],
  },

  {
    field: "whyEnded",
    answer: "sideEffects",
    words: [
      ...SIDE_EFFECTS,
      "intolerance",
      "intolerant",
      "intolerable",
      "intol",
      "not tolerated",
      "couldn't tolerate",
      "couldnt tolerate",
      "could not tolerate",
      "did not tolerate",
      "didn't tolerate",
      "didnt tolerate",
      "poorly tolerated",
      "unable to tolerate",
    ],
  },
  {
    field: "whyEnded",
    answer: "lossOfResponse",
    words: [
      "lost response",
      "loss of response",
      "loss of effect",
      "lost effect",
      "lost its effect",
      ...each(["lost", "loss of", "lost its"], ["efficacy", "benefit", "effectiveness"]),
      ...each(["quit", "stopped being"], ["working", "helping", "effective"]),
      ...each(["until it", "then it", "then"], ["pooped out", "wore off", "stopped working", "quit working"]),
      "stopped working",
      "stopped helping",
      "wore off",
      "poop out",
      "pooped out",
      "tachyphylaxis",
      ...each(
        ["relapsed", "relapse", "came back", "depression came back", "recurrence"],
        ["on it", "while on it", "while taking it", "while still taking it", "while still on it", "still taking it"],
      ),
      ...each(
        ["relapsed", "relapse"],
        ["on treatment", "on tx", "on same dose", "on the same dose", "on stable dose", "on this dose"],
      ),
    ],
  },
  {
    field: "whyEnded",
    answer: "lossOfResponse",
    words: each(["no longer"], ["effective", "working", "helping", "worked", "helped"]),
    inferred: "read as a response that was lost",
  },
  {
    field: "whyEnded",
    answer: "ownChoice",
    words: ["own choice", "patient choice", "pt choice", "did not want to continue", "didn't want to continue"],
  },
  {
    field: "whyEnded",
    answer: "ownChoice",
    words: ["patient preference", "pt preference"],
    inferred: "read as why it ended",
  },
  {
    field: "whyEnded",
    answer: "ownChoice",
    words: [
      ...["self stopped", "self discontinued", "self ceased", "stopped by patient", "own accord"],
      ...each(["stopped"], ["himself", "herself", "themselves"]),
    ],
    inferred: "who stopped it is said, not why",
  },
  {
    field: "whyEnded",
    answer: "supplyOrCost",
    words: [
      "cost",
      "costs",
      "too expensive",
      "could not afford",
      "couldn't afford",
      "couldnt afford",
      "insurance",
      "shortage",
      "out of stock",
      "supply",
      "supply problem",
      "supply problems",
    ],
  },
  {
    field: "whyEnded",
    answer: "supplyOrCost",
    words: ["ran out"],
    inferred: "read as supply or cost",
  },
  {
    field: "whyEnded",
    answer: "supplyOrCost",
    words: [
      ...["copay", "co pay", "not covered", "no refills"],
      ...each(["insurance"], ["lapsed", "denied", "denied pa", "stopped covering", "stopped covering it", "ended"]),
      ...["lost insurance", "lost his insurance", "lost her insurance"],
    ],
    inferred: "read as supply or cost",
  },
  {
    field: "whyEnded",
    answer: "other",
    words: [
      ...["pregnancy", "pregnant", "became pregnant", "interaction", "drug interaction", "before surgery"],
      ...["planning pregnancy", "trying to conceive", "conception", "breastfeeding", "moved", "moved away"],
      ...each(["lost to"], ["f u", "fu", "follow up", "followup"]),
    ],
    inferred: "read as another reason",
  },
  {
    field: "whyEnded",
    answer: "ongoing",
    words: [
      "ongoing",
      "current",
      "currently",
      "currently on",
      "still on",
      "still on it",
      "still taking",
      "still taken",
      "still takes",
      "continues",
      "continue",
      "cont",
      "remains on",
      "remains on it",
      "stays on it",
      "continuing",
      "to date",
      "so far",
      "now on",
    ],
  },

  {
    field: "adherence",
    answer: "most",
    words: [
      ...["adherent", "compliant", "concordant", "fully adherent", "fully compliant", "fully concordant"],
      ...each(["good", "full", "excellent", "great"], TAKING),
      ...each(TAKING, ["good", "ok", "full", "excellent", "perfect", "confirmed", "verified", "not in question"]),
      ...each(["confirmed", "verified", "perfect"], TAKING),
      ...each(TAKING, ["not an issue", "no issue", "no issues", "no concerns"]),
      "took every dose",
      "took all doses",
      "all doses taken",
      "took most doses",
      "most doses taken",
    ],
  },
  {
    field: "adherence",
    answer: "most",
    words: [
      ...["never missed", "no doses missed"],
      ...each(["no missed"], ["dose", "doses", "pills", "tablets", "tabs", "meds"]),
      ...each(["never missed", "did not miss", "didn't miss", "didnt miss"], A_DOSE),
    ],
    inferred: "no dose missed, so most taken",
  },
  {
    field: "adherence",
    answer: "most",
    words: [
      ...each(["rarely missed", "seldom missed", "rarely misses"], ["a dose", "doses", "any doses", "any"]),
      ...each(["minimal", "few", "very few", "occasional"], ["missed doses", "missed dose"]),
      ...each(["missed"], ["odd dose", "an odd dose", "the odd dose", "occasional dose", "the occasional dose"]),
    ],
    inferred: "rarely missed, so most taken",
  },
  {
    field: "adherence",
    answer: "most",
    words: [
      ...each(["mostly", "generally", "largely", "very", "completely"], ["adherent", "compliant", "concordant"]),
      ...each(["took", "taken", "took it", "wore", "wore it"], ["every day", "daily as prescribed", "religiously"]),
      ...each(["took", "taken", "took it"], ["as prescribed", "as directed"]),
      ...each(["takes", "takes it", "taking it"], ["every day", "every night", "daily as prescribed"]),
      ...["took it daily", "wore it daily", "takes it daily", "taking it daily", "religiously"],
      ...each(
        ["took", "took it", "takes", "takes it", "taking", "taking it", "taken"],
        ["reliably", "consistently", "faithfully", "diligently", "regularly"],
      ),
    ],
    inferred: "read as most (80 % or more)",
  },
  {
    field: "adherence",
    answer: "most",
    words: [
      ...["dosette", "dosette box", "in dosette", "blister pack", "blister packs", "blister packed", "webster pack"],
      ...["webster pak", "pillbox", "pill box", "pill organiser", "pill organizer", "supervised", "supervises meds"],
      ...["supervised meds", "supervised doses", "supervised dosing"],
    ],
    inferred: "taken with help, so most",
  },
  {
    field: "adherence",
    answer: "some",
    words: each(["forgets", "forgot", "missed", "misses", "skipped", "skips"], ["weekends", "most weekends"]),
    inferred: "two days of seven, so some (50 to 79 %)",
  },
  {
    field: "adherence",
    answer: "some",
    words: [
      ...each(["partial", "moderate", "patchy", "variable", "fair", "erratic", "inconsistent", "irregular"], TAKING),
      ...each(TAKING, ["partial", "patchy", "variable", "erratic", "moderate", "fair", "inconsistent"]),
      ...each(["partially"], ["adherent", "compliant", "concordant"]),
      ...each(["missed", "skipped"], ["a third of doses", "a third of the doses", "about a third of doses"]),
      ...["skipped doses", "skipped some doses", "skips doses", "taken irregularly", "took it irregularly"],
      "missed doses",
      "missed some doses",
      "misses doses",
      "some missed doses",
      "on and off",
      "on & off",
      "off and on",
    ],
    inferred: "read as some (50 to 79 %)",
  },
  {
    field: "adherence",
    answer: "some",
    words: [...HALF, ...each(["missed", "skipped", "missed about", "skipped about"], HALF)],
    inferred: "half of them, so some (50 to 79 %)",
  },
  {
    field: "adherence",
    answer: "few",
    words: [
      ...["nonadherent", "nonadherence", "noncompliant", "noncompliance"],
      ...each(["non", "not", "poorly", "badly", "rarely", "seldom"], ["adherent", "compliant", "concordant"]),
      ...each(["poor", "low", "non", "bad"], TAKING),
      ...each(TAKING, ["poor", "low", "bad"]),
      ...each(["missed many", "missed most", "often missed", "frequently missed"], ["doses"]),
      ...each(["skipped many", "skipped most", "often skipped", "frequently skipped"], ["doses"]),
      ...each(["missed more than half", "skipped more than half"], ["doses", "of doses", "the doses", "of the doses"]),
      ...each(["missed", "skipped"], ["doses often", "doses frequently", "most days"]),
      "rarely taken",
      "rarely took it",
      ...each(
        ["hardly", "hardly ever", "barely", "almost never"],
        ["took it", "took them", "taken", "took any", "takes it"],
      ),
      ...each(["when", "when i", "when he", "when she", "when they"], ["remembered"]),
      ...each(["took", "takes", "taking", "only took"], ["under half", "less than half"]),
    ],
    inferred: "read as few (less than 50 %)",
  },
  {
    field: "adherence",
    answer: "unknown",
    words: [
      ...each(TAKING, ["unknown", "unclear", "not known"]),
      ...each(["unknown"], TAKING),
      "adherence ?",
      "? adherence",
    ],
  },

  {
    field: "episode",
    answer: "current",
    words: ["in this episode", ...each(["this", "current", "present", "index"], EPISODE), "for current depression"],
  },
  {
    field: "episode",
    answer: "earlier",
    words: [...each(["previous", "prev", "prior", "earlier", "past"], EPISODE), "in an earlier episode"],
  },
  {
    field: "episode",
    answer: "earlier",
    words: each(["last", "first"], EPISODE),
    inferred: "read as when it was taken",
  },
  {
    field: "episode",
    answer: "earlier",
    words: ["not this episode", "not in this episode", "not current episode", "not the current episode"],
    inferred: "not this one, so an earlier one",
  },

  {
    field: "optimised",
    answer: "yes",
    words: ["optimised", "optimized", "dose optimised", "dose optimized"],
  },

  {
    field: "takenFor",
    answer: "sleep",
    words: ["for sleep", "for insomnia", "as a hypnotic", "as hypnotic", "sleep only", "as sleep aid"],
  },
  {
    field: "takenFor",
    answer: "pain",
    words: [
      "for pain",
      "for chronic pain",
      "for neuropathic pain",
      "for back pain",
      "for fibromyalgia",
      "for migraine",
      "for migraines",
      "pain only",
    ],
  },
  {
    field: "takenFor",
    answer: "anotherReason",
    words: ["for anxiety", "for ocd", "for smoking", "for smoking cessation", "to quit smoking", "for hot flushes"],
  },
];

/**
 * Words that turn what stands behind them into its opposite, or put it in doubt. With one of them before it no wording is
 * read, unless both together are a wording of their own, such as "no response".
 */
export const NEGATORS: readonly string[] = [
  "not",
  "no",
  "never",
  "without",
  "w/o",
  "nil",
  "non",
  "none",
  "zero",
  "neither",
  "nor",
  "lack of",
  "absence of",
  "instead of",
  "rather than",
  "unlikely",
  "denies",
  "denied",
  "denying",
  "failed to",
  "fails to",
  "failing to",
  "failure to",
  "unable to",
  "cannot",
  "can't",
  "couldn't",
  "wouldn't",
  "won't",
  "didn't",
  "doesn't",
  "don't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "possible",
  "possibly",
  "maybe",
  "perhaps",
  "query",
  "questionable",
  "unsure",
  "unclear",
  "uncertain",
  "doubtful",
];

/** Words by which what follows was only come near to. */
export const NEAR_MISSES: readonly string[] = [
  "nearly",
  "almost",
  "near",
  "close to",
  "short of",
  "less than",
  "hardly",
  "barely",
  "scarcely",
  "before",
  "until",
  "awaiting",
  "hoping for",
];

/** Words that may stand between one of those and what it turns. */
export const SMALL_WORDS: readonly string[] = (
  "a an the any at all in into of to if for with as by be been being have has had is was much fully full really yet very " +
  "quite so that ever even truly too " +
  "significant significantly substantial meaningful marked noticeable clear clearly real great good particularly especially " +
  "entirely totally complete completely consistently always sustained lasting longer further more achieve achieved achieving " +
  "reach reached get got gone attain attained feel felt show showed shown experience experienced stop stopped due because " +
  "taken took evidence sign signs"
).split(" ");

/** How much of a result it was: beside "response" or "remission" they make it another one, or leave it open. */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    "partial part partially partly minimal minimally min mild mildly slight slightly limited weak weakly poor poorly " +
    "incomplete incompletely equivocal unclear uncertain unknown doubtful questionable absent transient transiently brief " +
    "briefly short shortlived short-lived temporary temporarily fair moderate modest little negligible inadequate " +
    "insufficient suboptimal failed unable lack absence nothing nil none zero ø ve negative lacking only lost"
  ).split(" "),
);

/** Words beside a result that leave it what it is; any other word beside a bare one leaves it open. */
export const HARMLESS: ReadonlySet<string> = new Set(
  (
    "achieve achieved achieves reach attained attain gained got get gave went came brought led leading resulted resulting showed " +
    "had has have is are been being this these those you we they them his it its treatment therapy medication medicine drug antidepressant " +
    "depression depressive mood symptoms symptom outcome result results able eventually finally quickly rapidly " +
    "gradually initially again now currently still overall later subsequently previously within until while without " +
    "during since lasting lasted sustained maintained relapsed relapse at for from to with into onto because stopped either even wk " +
    "reported reports noted very well good first prior previous earlier past clinician family weeks wks week months month w y years year qids phq phq-9 phq9 madrs ham-d hamd hdrs bdi visit review immediately abruptly level pillbox made noticed whatsoever there"
  ).split(" "),
);

/** Of those and of the fillers, words that say of part of the time, of something else or of nothing what stands beside them. */
export const NOT_HARMLESS: ReadonlySet<string> = new Set(
  "until while when since first initially prior previous previously earlier past again off up x w m y family".split(
    " ",
  ),
);

/** Side effects by name. Only after a word for stopping do they say why it ended. */
export const NAMED_SIDE_EFFECTS: readonly string[] = [
  "nausea",
  "vomiting",
  "sedation",
  "drowsiness",
  "somnolence",
  "sedated",
  "too sedated",
  "weight gain",
  "wt gain",
  "sexual dysfunction",
  "sexual dysfn",
  "sexual se",
  "gi upset",
  "gi side effects",
  "htn",
  "low na",
  "hypotension",
  "insomnia",
  "sexual side effects",
  "agitation",
  "akathisia",
  "restlessness",
  "hyponatraemia",
  "hyponatremia",
  "low sodium",
  "rash",
  "headache",
  "headaches",
  "dizziness",
  "tremor",
  "diarrhoea",
  "diarrhea",
  "constipation",
  "palpitations",
  "dry mouth",
  "blunting",
  "emotional blunting",
  "hypertension",
  "postural hypotension",
  "serotonin syndrome",
  "mania",
  "hypomania",
  "switched to mania",
  ...(
    "sweats|sweating|night sweats|itching|pruritus|edema|oedema|anorgasmia|qtc prolongation|qt prolongation|" +
    "hypertensive crisis|vertigo|syncope|urinary hesitancy|urinary retention|priapism|neutropenia|agranulocytosis|" +
    "thrombocytopenia|polyuria|polydipsia|hives|eps|parkinsonism|dystonia|tardive dyskinesia|alopecia|myalgia|" +
    "tachycardia|bradycardia|galactorrhoea|galactorrhea|hyperprolactinaemia|hyperprolactinemia|dysgeusia|" +
    "photosensitivity|hyperglycaemia|hyperglycemia|delirium|anaphylaxis|angioedema|sedating|too sedating|stomach upset"
  ).split("|"),
];

/** Words that stand for a side effect beside a word for stopping, and for much else elsewhere. */
export const SIDE_EFFECTS_OF_STOPPING: readonly string[] = (
  "weight|wt|appetite|libido|low libido|lfts raised|lfts up|lfts elevated|bp raised|loss of libido|decreased libido|lfts|raised lfts|deranged lfts|abnormal lfts|" +
  "elevated lfts|qtc|prolonged qtc|long qt|bp|bp up|bp rise|high bp|raised bp|elevated bp|fatigue|tired|tiredness|" +
  "sleepy|sleepiness|drowsy|groggy|grogginess|anxious|more anxious|increased anxiety|irritable|irritability|restless|" +
  "agitated|jittery|jitteriness|numb|numbness|felt numb|zombie|manic|hypomanic|dizzy|lightheaded|nauseous|nauseated|vomited|" +
  "gained weight|put on weight|weight up|wt up|falls|fall|seizure|seizures|bleeding|bruising|swelling|thirst|confusion|" +
  "confused|foggy|brain fog|cognitive dulling|nightmares|vivid dreams|suicidal thoughts|suicidal ideation|suicidality|" +
  "hypothyroid|hypothyroidism|toxicity|lithium toxicity|hunger|increased appetite|hair loss|tachy|itch|hyponat|" +
  "allergic reaction|sexual problems|sexual effects|erectile dysfunction|delayed ejaculation|reflux|bloating|" +
  "blurred vision|metallic taste|brain zaps|zaps|activation|sensitivity|restless legs|vomited|hypertensive episode|" +
  "postural drop|egfr|skin rash|oversedated|over sedated|raging|rage|tearful|constip|made me a zombie|a zombie|emotionally blunted"
).split("|");

/** Things that are told of for many reasons: why it ended only behind a word that says so, or as a phrase of their own. */
export const STRAY_REASONS: ReadonlySet<string> = new Set([
  ...["cost", "costs", "insurance", "shortage", "supply", "pregnancy", "pregnant", "interaction", "drug interaction"],
  ...["copay", "co pay", "moved", "conception", "breastfeeding", "planning pregnancy", "trying to conceive"],
]);

/** Words for stopping. With a result after them, that result is also why it ended. */
export const STOPPING: readonly string[] = [
  "stopped",
  "stop",
  "d c",
  "d c d",
  "d c'd",
  "dc'd",
  "dced",
  "discontinued",
  "discontinued it",
  "ceased",
  "ended",
  "came off",
  "taken off",
  "was withdrawn",
  "withdrawn due to",
  ...["had to stop", "had to change", "quit", "halted", "abandoned", "weaned off", "tapered off"],
];

/** Between a word for stopping and its reason. */
export const BECAUSE_OF: readonly string[] = [
  "due to",
  "d t",
  "because of",
  "because",
  "b c",
  "bc",
  "2°",
  "for",
  "with",
  "secondary to",
  "2ry to",
  "2 2",
  "owing to",
  "as",
  "on account of",
  ...["bc of", "b c of", "due", "because she had", "because he had", "after"],
];

/** Understood, and no answer to any question of a trial: that a medicine agreed says nothing of why it ended. */
export const NO_QUESTION: readonly string[] = [
  ...["no", "nil", "without", "minimal", "mild", "minor", "slight", "few", "some", "tolerable"].flatMap((how) =>
    SIDE_EFFECTS.map((effects) => `${how} ${effects}`),
  ),
  ...["minimal", "mild", "minor", "slight", "some"].flatMap((how) =>
    NAMED_SIDE_EFFECTS.map((name) => `${how} ${name}`),
  ),
  "well tolerated",
  "tolerated well",
  ...["better tolerated", "much better tolerated"],
  "tol well",
  ...each(["no change in", "no change to", "no change of"], ["dose", "meds", "medication", "weight"]),
  ...each(
    ["lfts", "lft", "ecg", "bloods", "u es", "tfts"],
    ["ok", "okay", "normal", "fine", "nad", "unremarkable", "stable"],
  ),
  ...each(SIDE_EFFECTS, ["settled", "resolved", "tolerable", "mild", "minimal"]),
  "tolerated",
];

/** Words for adding one medicine to another. */
export const ADDING: readonly string[] = [
  "aug",
  "augm",
  "augment",
  "augmented",
  "augd",
  "aug'd",
  "augmenting",
  "augmentation",
  "aug of",
  "augmentation of",
  "added",
  "added to",
  "add on",
  "add on to",
  "added on to",
  "added onto",
  "added on",
  "adj",
  "adj to",
  "adjunct",
  "adjunctive",
  "adjunct to",
  "on top of",
  "in combination with",
  "combined with",
];

/** Words that carry no answer of their own. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about after all an and approx approximately around at but by ca circa course daily day dose doses for from had he her his
  in into it its max maximum mg of on od once only over per po pt patient reached she so started take taken takes taking
  than that the their then they to titrated to took total trial tried up uptitrated was went were when which while with x
  tablet tab tablets tabs caps capsules nocte mane qhs qam am pm night morning`.split(/\s+/),
);

/** Words that are not understood and turn no answer: who or what the line is from, and what any trial is called. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  (
    "gp gp's pcp dr psychiatrist cmht letter notes note record records chart documented documents recorded commenced " +
    "initiated begun orally oral po"
  ).split(" "),
);

/** Forms that stand behind a name. */
export const FORMS: readonly string[] = ["xr", "xl", "er", "sr", "cr", "mr", "pr", "ir", "la", "ec", "odt"];

/** Short names in use. Each is said to have been read as the medicine it stands for. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  "s citalopram": "escitalopram",
  agom: "agomelatine",
  arip: "aripiprazole",
  dlx: "duloxetine",
  dvs: "desvenlafaxine",
  esc: "escitalopram",
  ltg: "lamotrigine",
  moclo: "moclobemide",
  nort: "nortriptyline",
  olz: "olanzapine",
  wellb: "bupropion",
  ami: "amitriptyline",
  apriprazole: "aripiprazole",
  amitrip: "amitriptyline",
  ari: "aripiprazole",
  aripip: "aripiprazole",
  brex: "brexpiprazole",
  bup: "bupropion",
  carip: "cariprazine",
  cit: "citalopram",
  clomip: "clomipramine",
  desven: "desvenlafaxine",
  dulox: "duloxetine",
  escit: "escitalopram",
  escital: "escitalopram",
  fluox: "fluoxetine",
  flx: "fluoxetine",
  fluvox: "fluvoxamine",
  imip: "imipramine",
  lam: "lamotrigine",
  lamo: "lamotrigine",
  li: "lithium",
  li2co3: "lithium",
  mirt: "mirtazapine",
  mirtaz: "mirtazapine",
  mtz: "mirtazapine",
  nortrip: "nortriptyline",
  ofc: "olanzapine-fluoxetine capsule",
  olanz: "olanzapine",
  "olanzapine / fluoxetine": "olanzapine-fluoxetine capsule",
  "olanzapine-fluoxetine": "olanzapine-fluoxetine capsule",
  "fluoxetine / olanzapine": "olanzapine-fluoxetine capsule",
  parox: "paroxetine",
  quet: "quetiapine",
  risp: "risperidone",
  sert: "sertraline",
  sjw: "St John's wort",
  tcp: "tranylcypromine",
  traz: "trazodone",
  ven: "venlafaxine",
  venla: "venlafaxine",
  venlaf: "venlafaxine",
  vlx: "venlafaxine",
  vort: "vortioxetine",
};

/** Numbers as words, as far as notes write them out. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Words of notes that are read with a letter too many, one too few, another, or two that changed places. */
export const SLIPPED_WORDS: readonly string[] = (
  "response responded remission improvement improved benefit effect effective ineffective difference partial minimal nothing " +
  "anything worked working helped helpful better enough stopped switched discontinued changed ceased augmented added " +
  "adherence adherent compliance compliant missed doses tolerated tolerate weeks week months month years ongoing currently " +
  "relapsed relapse since until nausea vomiting sedation weight headache headaches insomnia agitation agitated akathisia " +
  "diarrhoea constipation dizziness restless night daily because depression episode noticeable"
).split(" ");

/** Words that come as close to those and mean something else. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "affect affected letter bitter butter batter worst horse stated stared state stepped mouth mouths complaint complaints " +
    "complained noting notion worrying sensation weigh weighs weighed eight mixed missing misses misused charged chance changes " +
    "changing creased aided dairy dally sense hence unlike elapsed parental parietal nightly nights depressive depressing " +
    "different differing doles dosed dozes does dose dosing beverage benefited tolerance tolerable weed weeds weak weaks wakes " +
    "week's helper helping helpless workings worker workers effort defect respond responding responder responders helps works " +
    "starter agitating addled adds seen spice whilst rested rest rashes wears weekly monthly yearly year yearn " +
    "adhered adhering complied complies episodes episodic noticeably cursed raced mind nought might right readmission readmitted admission emission remissions"
  ).split(" "),
);

/** Groups of medicines of which no details are known. */
export const GROUPS: Readonly<Record<string, string>> = {
  ssri: "ssri",
  ssris: "ssri",
  snri: "snri",
  snris: "snri",
  tca: "tca",
  tcas: "tca",
  tricyclic: "tca",
  tricyclics: "tca",
  maoi: "maoi",
  maois: "maoi",
  antidepressant: "unknown",
  antidepressants: "unknown",
  ads: "unknown",
};

/** Treatments that are no medicine trials: each of them has a list of its own. */
export const OTHER_TREATMENTS: readonly string[] = [
  "ect",
  "electroconvulsive therapy",
  "rtms",
  "tms",
  "itbs",
  "tdcs",
  "vns",
  "dbs",
  "ketamine",
  "iv ketamine",
  "esketamine",
  "spravato",
  "cbt",
  "cbasp",
  "mbct",
  "dbt",
  "ipt",
  "emdr",
  "psychotherapy",
  "psychodynamic",
  "psychoanalysis",
  "counselling",
  "counseling",
  "talking therapy",
  "behavioural activation",
  "behavioral activation",
  "light therapy",
];
