import { KNOWLEDGE } from "../knowledge/version";
import { SOURCES } from "../knowledge/sources";
import { factRead, readRule, type FactRead } from "./reading";
import type { Rule } from "./rule";
import { RULES } from "./rulebook";

/** One of the source attributes by which a user can judge a decision support intervention. */
export interface SourceAttribute {
  /** Number within § 170.315(b)(11)(iv)(A); undefined for what is stated besides. */
  readonly number: number | undefined;
  readonly title: string;
  readonly says: readonly string[];
  /** For a use of data about the person: the questions asked, each with the rules that read it. */
  readonly uses: readonly { readonly fact: FactRead; readonly rules: readonly Rule[] }[];
}

/** Where the list of attributes was read: the regulation itself was not. */
export const ATTRIBUTES_READ_IN = {
  regulation: "45 CFR 170.315(b)(11)(iv)(A), source attributes of evidence-based decision support interventions",
  url: "https://www.ecfr.gov/current/title-45/section-170.315",
  read: "The regulation was not read itself; its list was read as two public projects quote it (OpenEMR, class Rule of its clinical decision rules; Health Samurai, Smartbox documentation, source attributes), on 2026-11-25.",
} as const;

const HEALTH_STATUS = 13;

/**
 * Facts of the intake by the kind of data about the person they are. Kinds of which nothing is asked have none. Which
 * rules read them is worked out from the rules.
 */
const ABOUT_THE_PERSON = [
  { number: 5, title: "Use of race", facts: [], says: "Race is not asked; no rule reads it." },
  { number: 6, title: "Use of ethnicity", facts: [], says: "Ethnicity is not asked; no rule reads it." },
  {
    number: 7,
    title: "Use of language",
    facts: ["lifestyle.languageOrCulture"],
    says: "Which language somebody speaks is not asked. Whether language or culture stood in the way of care is.",
  },
  {
    number: 8,
    title: "Use of sexual orientation",
    facts: [],
    says: "Sexual orientation is not asked; no rule reads it.",
  },
  { number: 9, title: "Use of gender identity", facts: [], says: "Gender identity is not asked; no rule reads it." },
  {
    number: 10,
    title: "Use of sex",
    facts: ["person.sex"],
    says: "Sex is asked where published thresholds differ by it, and may be left open, or be neither: then both thresholds are kept in view. No option's standing reads it. Pregnancy and breastfeeding are facts of their own, under health status.",
  },
  {
    number: 11,
    title: "Use of date of birth",
    facts: ["person.ageYears"],
    says: "The date of birth is not asked. Age in whole years is.",
  },
  {
    number: 12,
    title: "Use of social determinants of health",
    facts: [
      "lifestyle.majorStress",
      "lifestyle.isolation",
      "lifestyle.trauma",
      "lifestyle.unsafeAtHome",
      "lifestyle.foodInsecurity",
      "preferences.dailyTravel",
      "preferences.escort",
      "preferences.cost",
    ],
    says: "Circumstances are asked one by one. They name what may hold recovery back or what a treatment would ask of the person; none raises or lowers an option's standing by itself.",
  },
  {
    number: HEALTH_STATUS,
    title: "Use of health status assessments",
    facts: [
      "person.pregnant",
      "person.planningPregnancy",
      "person.breastfeeding",
      "episode.severity",
      "episode.severityScale",
      "episode.severityScore",
      "safety.suicidalThoughts",
      "safety.suicidalBehaviour",
      "diagnosis.cognitiveDecline",
      "substances.auditC",
      "substances.alcoholDependence",
      "substances.cannabisMostDays",
      "substances.otherDrugs",
      "substances.smoking",
      "lifestyle.insomnia",
      "lifestyle.isi",
      "lifestyle.activeMinutesPerWeek",
    ],
    says: "Pregnancy, mental and cognitive state, alcohol, other substances, smoking, sleep, activity and readings of rating scales are read as health status. Diagnoses and conditions are read as such and are not listed here.",
  },
] as const;

/**
 * The source attributes, with what can be worked out from the rules worked out.
 *
 * @param released - heading of the newest version in the changelog, which says whether it was released
 */
export function sourceAttributes(released: string): readonly SourceAttribute[] {
  const sources = Object.values(SOURCES);
  const read = (how: string) => sources.filter((source) => source.read === how).length;
  const days = sources.map(({ checkedOn }) => checkedOn).toSorted();
  const stated = (number: number | undefined, title: string, ...says: readonly string[]): SourceAttribute => ({
    number,
    title,
    says,
    uses: [],
  });
  return [
    stated(
      undefined,
      "Intended use",
      "A review of the treatment history of an adult whose depression has not lifted after antidepressants: how adequate each trial was, what published definitions say, what else may hold recovery back, and which next steps may be discussed. It informs a discussion, prescribes nothing, ranks nothing, and does not assess or rule out risk.",
    ),
    stated(
      undefined,
      "Intended users",
      "A clinician during the consultation, and a resident who is learning. The person it is about, through the printed summary the clinician gives.",
    ),
    stated(
      1,
      "Bibliographic citation",
      `${sources.length} sources, each with how far it was read: full text ${read("full text")}, part ${read("part")}, abstract ${read("abstract")}, quoted elsewhere ${read("quoted elsewhere")}. Every rule names its own.`,
    ),
    stated(
      2,
      "Developer",
      "No person or organisation is stated. The source is public under the Apache License 2.0, and its history says what was changed when. No clinician's review of the content has taken place yet.",
    ),
    stated(3, "Funding source of the technical implementation", "Not stated."),
    stated(
      4,
      "Release and revision dates",
      `Version ${released}. Knowledge ${KNOWLEDGE.version}, sources last gone through on ${KNOWLEDGE.reviewedOn}; single sources were last read between ${days[0] ?? ""} and ${days.at(-1) ?? ""}.`,
    ),
    ...ABOUT_THE_PERSON.map(({ number, title, facts, says }) => ({
      number,
      title,
      says: [says],
      uses: [...facts, ...(number === HEALTH_STATUS ? scaleFacts() : [])].map(usesOf),
    })),
  ];
}

/** Readings of rating scales that some rule looks at. */
function scaleFacts(): readonly string[] {
  const paths = RULES.flatMap((one) => readRule(one).facts.map(({ path }) => path));
  return [...new Set(paths.filter((path) => path.startsWith("scales.")))];
}

function usesOf(path: string): SourceAttribute["uses"][number] {
  const rules = RULES.filter((one) => readRule(one).facts.some((fact) => fact.path === path));
  return { fact: factRead(path), rules };
}
