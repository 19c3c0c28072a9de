import { failedTrial, type AdequacyBar, type FailureBar } from "../adequacy/criteria";
import { cite, type Citation } from "../knowledge/sources";
import { countTrials, isNo, type CountTrials, type Criterion } from "../logic/criterion";

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
  /** Courses of brain stimulation that count as a failed trial. */
  readonly countsCourses: readonly ("ect" | "rtms")[];
  /** What has to hold besides the count. */
  readonly gates: readonly Criterion[];
  /** How an unclear wording was read, and other notes. */
  readonly notes: readonly string[];
  readonly cites: readonly Citation[];
}

const NOT_BIPOLAR = isNo("diagnosis.bipolarDisorder", "Bipolar disorder has not been diagnosed", [
  cite("sforzini-2021-delphi", "Table 1: bipolar depression excluded"),
]);

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
    gates: [NOT_BIPOLAR],
    notes: [
      "A treatment ended before the end of week 4 without clear evidence of non-response is not a failure.",
      "Only moderate consensus held that neurostimulation may count; it is not counted here.",
      LABEL_RANGE,
    ],
    cites: [cite("sforzini-2021-delphi", "Table 1")],
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
    notes: ["Success is read as 50 % improvement or more.", LABEL_RANGE],
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
    id: "payerLike",
    name: "Example of a payer's rule",
    says: "25 % improvement or less on each of two antidepressants of different classes, 6 weeks or more each, in this episode.",
    failures: 2,
    distinct: "class",
    below: 25,
    episode: "current",
    lenient: { weeks: 6, dose: "lowest" },
    strict: { weeks: 6, dose: "highest" },
    countsCourses: [],
    gates: [],
    notes: [
      "An example of why access rules differ from clinical definitions; payers change their rules. Computed with less than 25 %.",
      LABEL_RANGE,
    ],
    cites: [cite("payer-policies-2026", "criteria for esketamine")],
  },
];

/** The counts each definition asks for, built once. */
const COUNTS = new Map(
  DEFINITIONS.map((definition) => [
    definition.id,
    { lenient: countOf(definition, definition.lenient), strict: countOf(definition, definition.strict) },
  ]),
);

/** The count a definition asks for, at the lenient or the strict end of what it leaves open. */
export function failureCount(definition: Definition, end: "lenient" | "strict"): CountTrials {
  const counts = COUNTS.get(definition.id);
  if (counts === undefined) throw new Error(`There is no definition ${definition.id}`);
  return counts[end];
}

function countOf(definition: Definition, bar: AdequacyBar): CountTrials {
  const { failures, distinct, below, episode } = definition;
  const what = distinct === "class" ? "medicines of different classes" : "different antidepressants";
  return countTrials(
    failures,
    distinct,
    `At least ${failures} failed trials of ${what} (${bar.weeks} weeks, ${bar.dose} published minimum dose, less than ${below} % improvement)`,
    failedTrial(bar, below, episode),
    definition.cites,
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
