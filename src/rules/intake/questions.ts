import type { Answer } from "./answer";
import type { Question, ValueOf } from "./question";
import { CONDITIONS } from "./questions/conditions";
import { DIAGNOSIS } from "./questions/diagnosis";
import { EPISODE } from "./questions/episode";
import { LIFESTYLE } from "./questions/lifestyle";
import { LOCAL } from "./questions/local";
import { MEDICINES } from "./questions/medicines";
import { METABOLISM } from "./questions/metabolism";
import { PERSON } from "./questions/person";
import { PREFERENCES } from "./questions/preferences";
import { SAFETY } from "./questions/safety";
import { SUBSTANCES } from "./questions/substances";

/** Rating scales of which the intake takes a total, with the range of that total. */
export const SEVERITY_SCALES = {
  phq9: { name: "PHQ-9", max: 27 },
  qidsSr16: { name: "QIDS-SR16", max: 27 },
  madrs: { name: "MADRS", max: 60 },
  hamd17: { name: "HAM-D17", max: 52 },
} as const;

/**
 * Everything that is asked once, by section, in the order of a consultation. Repeated things (medicine trials, other
 * courses of treatment) have their own files. A section and a question make a fact's path: `episode.durationMonths`.
 */
const QUESTIONS = {
  person: PERSON,
  episode: EPISODE,
  safety: SAFETY,
  diagnosis: DIAGNOSIS,
  conditions: CONDITIONS,
  medicines: MEDICINES,
  substances: SUBSTANCES,
  lifestyle: LIFESTYLE,
  metabolism: METABOLISM,
  preferences: PREFERENCES,
  local: LOCAL,
} as const satisfies Record<string, Record<string, Question>>;

/** What the sections are called, in the order of a consultation. */
export const SECTION_TITLES = {
  person: "Person",
  episode: "Current episode",
  safety: "Safety",
  diagnosis: "Diagnosis",
  conditions: "Conditions",
  medicines: "Current medicines",
  substances: "Substances",
  lifestyle: "Sleep, activity and circumstances",
  metabolism: "Drug metabolism",
  preferences: "Preferences",
  local: "What can be reached locally",
} as const satisfies Record<keyof typeof QUESTIONS, string>;

export type Section = keyof typeof QUESTIONS;
type Questions = typeof QUESTIONS;

/** All answers of one section; each may be left out. */
export type SectionAnswers<S extends Section> = {
  readonly [Q in keyof Questions[S]]?: Questions[S][Q] extends Question
    ? Answer<ValueOf<Questions[S][Q]>> | undefined
    : never;
};

/** Path of a fact that is asked once, such as `episode.durationMonths`. */
export type SectionFact = { [S in Section]: `${S}.${Extract<keyof Questions[S], string>}` }[Section];

/** Sections as plain records, for reading by path. */
export const SECTIONS: Readonly<Record<Section, Readonly<Record<string, Question>>>> = QUESTIONS;

/** The answer to another question after which alone a question is asked. */
interface AskedAfter {
  readonly fact: SectionFact;
  readonly answers: readonly string[];
  /**
   * Whether any other known answer settles this question as well: it then does not apply, and no test of it holds. So a
   * diagnosis that is known, or ruled out, leaves no screen for it open.
   */
  readonly elseDoesNotApply?: true;
}

const onlyAfter = (fact: SectionFact, ...answers: readonly string[]): AskedAfter => ({
  fact,
  answers,
  elseDoesNotApply: true,
});

/** A question that is only asked after a certain answer to another one. Its answer counts only while it is asked. */
export const ASKED_AFTER: Readonly<Partial<Record<SectionFact, AskedAfter>>> = {
  "episode.severityScore": { fact: "episode.severityScale", answers: Object.keys(SEVERITY_SCALES) },
  "diagnosis.bipolarScreenScore": onlyAfter("diagnosis.bipolarScreen", "rms", "hcl32"),
  "diagnosis.monthsSinceDeath": onlyAfter("diagnosis.prolongedGrief", "yes"),
  "diagnosis.pcPtsd5": onlyAfter("diagnosis.ptsd", "unknown"),
  "diagnosis.asrs": onlyAfter("diagnosis.adhd", "unknown"),
  "conditions.stopBang": onlyAfter("conditions.sleepApnoea", "unknown"),
  "substances.cuditR": onlyAfter("substances.cannabisMostDays", "unknown"),
  "lifestyle.ucla3": onlyAfter("lifestyle.isolation", "unknown"),
  "conditions.b12": onlyAfter("conditions.b12Test", "total"),
  "conditions.activeB12": onlyAfter("conditions.b12Test", "active"),
  "conditions.testosterone": onlyAfter("person.sex", "male", "other"),
  "conditions.implantedWhich": onlyAfter("conditions.implantedStimulator", "yes"),
  "conditions.monthsSinceStomachSurgery": onlyAfter("conditions.stomachSurgery", "yes"),
  "medicines.moodLoweringWhich": onlyAfter("medicines.moodLowering", "yes"),
};
