import { FAILED_AUGMENTATION } from "../adequacy/augmentation";
import { failedTrial, longEnough, type AdequacyBar, type FailureBar } from "../adequacy/criteria";
import { failedCourse } from "../adequacy/courses";
import { DRUGS } from "../knowledge/drugs";
import { cite, type Citation } from "../knowledge/cite";
import { all, any, countTrials, isNo, type CountTrials, type Criterion, type TrialLeaf } from "../logic/criterion";

/** A published definition of treatment-resistant depression that a history can be held against. */
export interface Definition {
  readonly id: string;
  readonly name: string;
  /** What it says, in one sentence. */
  readonly says: string;
  /** Failed trials needed. */
  readonly failures: number;
  readonly distinct: CountTrials["distinct"];
  readonly below: FailureBar;
  readonly episode: "current" | "any";
  /** Bars at the lenient and the strict end of what the definition leaves open. */
  readonly lenient: AdequacyBar;
  readonly strict: AdequacyBar;
  /** Which medicines it counts, where not every antidepressant. */
  readonly medicines?: TrialLeaf;
  /** Kinds of brain stimulation that count as one failed trial, however often they were had. */
  readonly countsCourses: readonly ("ect" | "rtms")[];
  /** What has to hold besides the count, at either end. */
  readonly gates: readonly ((bar: AdequacyBar) => Criterion)[];
  /** How an unclear wording was read, and other notes. */
  readonly notes: readonly string[];
  readonly cites: readonly Citation[];
}

const DELPHI_BIPOLAR = [cite("sforzini-2021-delphi", "Table 1: bipolar depression excluded")];
const LABEL_ADULTS = [cite("spravato-us-label", "1 Indications, as quoted: adults with major depressive disorder")];
const ESCAPE = [cite("escape-trd-listing", "inclusion criteria")];

function notBipolar(cites: readonly Citation[]): () => Criterion {
  const gate = isNo("diagnosis.bipolarDisorder", "Bipolar disorder has not been diagnosed", cites);
  return () => gate;
}

const NOT_PSYCHOTIC = isNo("episode.psychoticFeatures", "There are no psychotic features", ESCAPE);

/** By mouth: every antidepressant that is counted, but for the patch. */
const BY_MOUTH: TrialLeaf = {
  kind: "trialDrug",
  drugs: DRUGS.filter((drug) => drug.countsAs === "trial" && drug.doseUnit !== "mg per 24 hours (patch)").map(
    (drug) => drug.id,
  ),
  text: "The medicine is taken by mouth",
  cites: [cite("spravato-us-label", "1 Indications: oral antidepressants")],
};

const SSRI_OR_SNRI: TrialLeaf = {
  kind: "trialDrug",
  drugs: DRUGS.filter((drug) => drug.drugClass === "ssri" || drug.drugClass === "snri").map((drug) => drug.id),
  text: "The medicine is an SSRI or SNRI",
  cites: ESCAPE,
};

const STILL_TAKEN: TrialLeaf = {
  kind: "trialFact",
  fact: "whyEnded",
  test: { op: "oneOf", values: ["ongoing"] },
  text: "It is still taken",
  cites: [],
};

/** One of the failed trials is of an SSRI or SNRI that goes on. */
function ongoingSsriOrSnri(bar: AdequacyBar): Criterion {
  return countTrials(
    1,
    "drug",
    "An SSRI or SNRI is still taken and failed in an adequate trial",
    all("Failed trial of an SSRI or SNRI that goes on", [SSRI_OR_SNRI, STILL_TAKEN, failedTrial(bar, 25, "current")]),
    ESCAPE,
  );
}

const CAREFIRST = [cite("payer-carefirst", "initial criteria, treatment-resistant depression")];

const AUGMENTATION_OR_PSYCHOTHERAPY = any(
  "An augmentation of 8 weeks or more, or a course of psychotherapy, failed in this episode",
  [
    countTrials(
      1,
      "trial",
      "An augmentation or combination of 8 weeks or more failed",
      all("An augmentation that failed, 8 weeks or more", [FAILED_AUGMENTATION, longEnough(8)]),
      CAREFIRST,
    ),
    failedCourse("psychotherapy", 50, CAREFIRST),
  ],
  CAREFIRST,
);

const LABEL_RANGE = "Dose bars are published label-range minimums, not those of a licensed instrument.";

/** Every computable definition, from the widest to the narrowest wording. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: "regulatory2",
    name: "Regulatory (attributed to FDA and EMA)",
    says: "Inadequate response to two or more antidepressants in this episode, each an adequate trial with adherence.",
    failures: 2,
    distinct: "drug",
    below: 50,
    episode: "current",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: ["Inadequate response is read as less than 50 % improvement.", LABEL_RANGE],
    cites: [cite("mcintyre-2023-trd", "abstract")],
  },
  {
    id: "fda",
    name: "FDA label of esketamine",
    says: "Inadequate response in major depressive disorder to two or more oral antidepressants of adequate dose and duration, in the current episode.",
    failures: 2,
    distinct: "drug",
    below: 50,
    episode: "current",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    medicines: BY_MOUTH,
    countsCourses: [],
    gates: [notBipolar(LABEL_ADULTS)],
    notes: [
      "Inadequate response is read as less than 50 % improvement. The episode is named in the agency’s news of 2019, as quoted; the label was not read itself. A patch is not counted. Bipolar disorder is another diagnosis than the one the label names.",
      LABEL_RANGE,
    ],
    cites: [
      cite("spravato-us-label", "1 Indications, as quoted"),
      cite("fda-esketamine-2019", "treatment-resistant depression, as quoted"),
    ],
  },
  {
    id: "ema",
    name: "European Medicines Agency",
    says: "No clinically meaningful improvement after treatment with at least two different antidepressants.",
    failures: 2,
    distinct: "drug",
    below: 50,
    episode: "any",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: [
      "No clinically meaningful improvement is read as less than 50 %; the quoted sentence names no episode.",
      LABEL_RANGE,
    ],
    cites: [cite("ema-trd", "definition as quoted")],
  },
  {
    id: "delphi2021",
    name: "Delphi consensus 2021",
    says: "Two or more treatments at adequate dose and duration, each with less than 25 % improvement; bipolar depression excluded.",
    failures: 2,
    distinct: "drug",
    below: 25,
    episode: "current",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [notBipolar(DELPHI_BIPOLAR)],
    notes: [
      "A treatment ended before the end of week 4 without clear evidence of non-response is not a failure.",
      "Only moderate consensus held that neurostimulation may count; here it is not counted, in the next row it is.",
      LABEL_RANGE,
    ],
    cites: [cite("sforzini-2021-delphi", "Table 1")],
  },
  {
    id: "delphi2021-neurostim",
    name: "Delphi consensus 2021, with neurostimulation",
    says: "The same, where a course of neurostimulation (ECT is the example) may be one of the two: only moderate consensus held this.",
    failures: 2,
    distinct: "drug",
    below: 25,
    episode: "current",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: ["ect", "rtms"],
    gates: [notBipolar(DELPHI_BIPOLAR)],
    notes: ["ECT and rTMS each count once. The statement was read as quoted by a paper that cites it.", LABEL_RANGE],
    cites: [cite("sforzini-2021-delphi", "neurostimulation, as quoted")],
  },
  {
    id: "canbind2021",
    name: "CAN-BIND 2021",
    says: "No response (less than 50 % reduction) to two adequately dosed, evidence-supported antidepressant trials of at least 4 to 6 weeks.",
    failures: 2,
    distinct: "drug",
    below: 50,
    episode: "any",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: [LABEL_RANGE],
    cites: [cite("canbind-2021-trd", "Table 3")],
  },
  {
    id: "karolinska",
    name: "Karolinska (register)",
    says: "Two treatments without success, each of at least 28 days; ECT and rTMS count as a treatment.",
    failures: 2,
    distinct: "drug",
    below: 50,
    episode: "current",
    lenient: { weeks: 4, dose: "lowest" },
    strict: { weeks: 4, dose: "highest" },
    countsCourses: ["ect", "rtms"],
    gates: [],
    notes: [
      "Success is read as 50 % improvement or more. ECT and rTMS each count once, as a medicine does, and without a minimum number of sessions.",
      LABEL_RANGE,
    ],
    cites: [cite("register-2020-staging", "Karolinska row of the table")],
  },
  {
    id: "european",
    name: "European (Souery 1999)",
    says: "Failure of two or more adequate trials of different classes, each of 6 to 8 weeks.",
    failures: 2,
    distinct: "class",
    below: 50,
    episode: "current",
    lenient: { weeks: 6, dose: "lowest" },
    strict: { weeks: 8, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: ["Failure is read as less than 50 % improvement.", LABEL_RANGE],
    cites: [cite("register-2020-staging", "European staging row of the table")],
  },
  {
    id: "escape",
    name: "ESCAPE-TRD (trial entry)",
    says: "Two or more treatments in this episode, each with less than 25 % improvement after 6 weeks or more at label dose; the latest is an SSRI or SNRI that is still taken; no psychotic features.",
    failures: 2,
    distinct: "drug",
    below: 25,
    episode: "current",
    lenient: { weeks: 6, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [ongoingSsriOrSnri, () => NOT_PSYCHOTIC, notBipolar(ESCAPE)],
    notes: [
      "What a trial asked of those who entered it. That the dose was raised as far as tolerated, the score at entry and signs of minimal improvement are not computed.",
      LABEL_RANGE,
    ],
    cites: [...ESCAPE, cite("escape-trd-2023", "abstract: two or more treatments in the episode")],
  },
  {
    id: "payerLike",
    name: "Example of a payer's rule",
    says: "25 % improvement or less (computed as less than 25 %) on each of two antidepressants of different classes, 6 weeks or more each, in this episode.",
    failures: 2,
    distinct: "class",
    below: 25,
    episode: "current",
    lenient: { weeks: 6, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: ["An example of why access rules differ from clinical definitions; payers change their rules.", LABEL_RANGE],
    cites: [cite("payer-policies-2026", "criteria for esketamine")],
  },
  {
    id: "payerWithAugmentation",
    name: "Another example of a payer's rule",
    says: "Inadequate response in this episode to two antidepressants of different classes, 8 weeks or more each, and to 8 weeks of augmentation or to psychotherapy.",
    failures: 2,
    distinct: "class",
    below: 50,
    episode: "current",
    lenient: { weeks: 8, dose: "lowest" },
    strict: { weeks: 8, dose: "highest" },
    countsCourses: [],
    gates: [() => AUGMENTATION_OR_PSYCHOTHERAPY],
    notes: [
      "An example of why access rules differ from clinical definitions; payers change their rules. That doses were the highest tolerated is not computed. Others ask for two failed augmentations, or for three antidepressants.",
      LABEL_RANGE,
    ],
    cites: [
      ...CAREFIRST,
      cite("payer-qualchoice", "initial approval criteria: two augmentations"),
      cite("payer-bcbsnd", "criteria: three antidepressants and one augmentation"),
    ],
  },
];

/** The criteria of a definition at one end of what it leaves open. */
export interface DefinitionCriteria {
  /** The count of failed trials it asks for. */
  readonly count: CountTrials;
  /** The count with everything else that has to hold. */
  readonly whole: Criterion;
}

/** What each definition asks for, built once. */
const CRITERIA = new Map(
  DEFINITIONS.map((definition) => [
    definition.id,
    { lenient: criteriaAt(definition, definition.lenient), strict: criteriaAt(definition, definition.strict) },
  ]),
);

/** The criteria of a definition, at the lenient or the strict end of what it leaves open. */
export function criteriaOf(id: string, end: "lenient" | "strict"): DefinitionCriteria {
  const criteria = CRITERIA.get(id);
  if (criteria === undefined) throw new Error(`There is no definition ${id}`);
  return criteria[end];
}

/** The criteria of a definition at a bar: one of its own, or another one to compare with. */
export function criteriaAt(definition: Definition, bar: AdequacyBar): DefinitionCriteria {
  const count = countOf(definition, bar);
  const gates = definition.gates.map((gate) => gate(bar));
  return { count, whole: all(definition.says, [...gates, count], definition.cites) };
}

function countOf(definition: Definition, bar: AdequacyBar): CountTrials {
  const { failures, distinct, below, episode, medicines, countsCourses, cites } = definition;
  const what = distinct === "class" ? "medicines of different classes" : "different antidepressants";
  const failed = failedTrial(bar, below, episode);
  return countTrials(
    failures,
    distinct,
    `At least ${failures} failed trials of ${what} (${bar.weeks} weeks, ${bar.dose} published minimum dose, less than ${below} % improvement)`,
    medicines === undefined ? failed : all(failed.text, [medicines, failed]),
    cites,
    countsCourses.map((kind) => failedCourse(kind, below, cites)),
  );
}

/** Ways of looking at the problem that are no computation; shown as text beside the definitions. */
export const FRAMES = [
  {
    id: "dtd",
    name: "Difficult-to-treat depression",
    says: "A consensus frame: depression that goes on causing a significant burden despite usual treatment efforts, with a shift of aim towards the best control of symptoms. It counts no trials.",
    cites: [cite("mcallister-williams-2020-dtd", "consensus statement, as quoted")],
  },
  {
    id: "canmat2023",
    name: "CANMAT 2023",
    says: "States that no definition is universal; the one used most is failure of two or more trials at therapeutic dose and adequate duration. It notes that this ignores psychotherapy, neurostimulation and partial response, and works with difficult-to-treat depression.",
    cites: [cite("canmat-2023", "question 7.b")],
  },
  {
    id: "ahrq",
    name: "AHRQ review",
    says: "Found no consensus; the commonest wording is two or more earlier treatment failures with confirmed adequate dose and duration, and no agreement on what dose or duration is adequate.",
    cites: [cite("gaynes-2020-ahrq", "abstract")],
  },
] as const;
