import { failedTrial, improvedBy, IS_ANTIDEPRESSANT, LENIENT } from "../adequacy/criteria";
import { ANSWERED_BY_MEASURE } from "../intake/answered-by-measure";
import { COURSES, type CourseKind } from "../intake/course";
import { DRUG_CLASS_PLURALS, type DrugClass } from "../knowledge/drug";
import { DRUGS } from "../knowledge/drugs";
import { cite, type Citation } from "../knowledge/cite";
import {
  all,
  any,
  countTrials,
  courseResult,
  is,
  isAtLeast,
  isBelow,
  isYes,
  not,
  readingIs,
  readingIsAtLeast,
  type Criterion,
  type HadCourse,
  type TrialCriterion,
} from "../logic/criterion";
import { screenerYes } from "../safety/suicide-readings";

/** Criteria on the history that more than one option looks at. */

const NG222_191 = cite("nice-ng222", "1.9.1");

const ANY_FAILURE = failedTrial(LENIENT, 50, "any");
const FAILURE_IN_EPISODE = failedTrial(LENIENT, 50, "current");

export const ONE_FAILURE: Criterion = countTrials(
  1,
  "drug",
  "At least one adequate antidepressant trial brought less than 50 % improvement",
  ANY_FAILURE,
  [NG222_191],
);

export const TWO_FAILURES: Criterion = countTrials(
  2,
  "drug",
  "At least two adequate trials of different antidepressants brought less than 50 % improvement",
  ANY_FAILURE,
  [cite("mcintyre-2023-trd", "abstract")],
);

const CLASSES_WITH_SEVERAL: readonly DrugClass[] = ["ssri", "snri", "tca"];

/** Two medicines of one class failed; asked of the classes in which a further one is often tried. */
export const TWO_OF_ONE_CLASS: readonly Criterion[] = CLASSES_WITH_SEVERAL.map((drugClass) =>
  countTrials(
    2,
    "drug",
    `Two different ${DRUG_CLASS_PLURALS[drugClass]} fell short`,
    all(`Failed ${DRUG_CLASS_PLURALS[drugClass]}`, [
      {
        kind: "trialDrug",
        drugs: DRUGS.filter((drug) => drug.drugClass === drugClass).map(({ id }) => id),
        text: `One of the ${DRUG_CLASS_PLURALS[drugClass]}`,
        cites: [],
      },
      ANY_FAILURE,
    ]),
  ),
);

export const TWO_OF_A_CLASS_FAILED: Criterion = any(
  "Two adequate trials of different medicines of one class brought less than 50 % improvement",
  TWO_OF_ONE_CLASS,
  [cite("nice-ng222", "further-line treatment, page 62")],
);

export const TWO_FAILURES_IN_EPISODE: Criterion = countTrials(
  2,
  "drug",
  "At least two adequate trials of different antidepressants in this episode brought less than 50 % improvement",
  FAILURE_IN_EPISODE,
  [cite("spravato-eu-smpc", "4.1 Therapeutic indications")],
);

const CHECKLIST = [cite("pharmrev-pseudoresistance", "checklist")];

const BY_SIDE_EFFECTS: readonly TrialCriterion[] = [
  IS_ANTIDEPRESSANT,
  {
    kind: "trialFact",
    fact: "whyEnded",
    test: { op: "oneOf", values: ["sideEffects"] },
    text: "It ended because of side effects",
    cites: [],
  },
];

export const ENDED_BY_SIDE_EFFECTS: Criterion = countTrials(
  1,
  "trial",
  "A trial of an antidepressant ended because of side effects",
  all("Ended by side effects", BY_SIDE_EFFECTS),
  CHECKLIST,
);

/**
 * The same of an antidepressant that the option is not about: that a medicine was not tolerated does not support it.
 *
 * @param name - what the option is about, as in "bupropion"
 */
export function anotherEndedBySideEffects(name: string, drugs: readonly string[]): Criterion {
  return countTrials(
    1,
    "trial",
    `A trial of an antidepressant other than ${name} ended because of side effects`,
    all("Ended by side effects", [
      ...BY_SIDE_EFFECTS,
      not(`It was not ${name}`, { kind: "trialDrug", drugs, text: `It was ${name}`, cites: [] }),
    ]),
    CHECKLIST,
  );
}

/** An earlier trial of one medicine, on its own or added, that brought a response. */
export function respondedTo(name: string, drugs: readonly string[]): Criterion {
  return countTrials(
    1,
    "trial",
    `${name} brought a response before`,
    all("A response", [
      { kind: "trialDrug", drugs, text: name, cites: [] },
      { kind: "trialForDepression", text: "It was taken for depression", cites: [] },
      improvedBy(50),
    ]),
    EARLIER_TREATMENT,
  );
}

const EARLIER_TREATMENT: readonly Citation[] = [
  cite("nice-ng222", "1.3.1: earlier treatments and what was found helpful belong to the discussion"),
];

/** A course of this treatment was had and brought a response or remission. */
export function courseHelped(
  course: CourseKind,
  text: string,
  cites: readonly Citation[] = EARLIER_TREATMENT,
): Criterion {
  return courseResult(course, ["response", "remission"], text, cites);
}

/** A course of this treatment was had and its best result was less than half better. */
export function courseFellShort(
  course: CourseKind,
  text: string,
  cites: readonly Citation[] = EARLIER_TREATMENT,
): HadCourse {
  return courseResult(course, ["partial", "minimal", "worse", "insufficient"], text, cites);
}

const BIPOLAR = [cite("bridge-2011", "abstract")];

/** Bipolar disorder diagnosed, or a history that raises the question. */
export const BIPOLARITY: Criterion = any(
  "Bipolar disorder is diagnosed, or the history raises the question",
  [
    isYes("diagnosis.bipolarDisorder", "Bipolar disorder is diagnosed", BIPOLAR),
    isYes("diagnosis.pastMania", "There were days of high or irritable mood with more energy and less sleep", BIPOLAR),
    isYes(
      "diagnosis.activationOnAntidepressant",
      "There was elation, racing thoughts or agitation on an antidepressant",
      BIPOLAR,
    ),
    readingIs("mdq", ["positive"], "The latest Mood Disorder Questionnaire is positive", [
      cite("hirschfeld-2000-mdq", "scoring"),
    ]),
    readingIsAtLeast("asrm", "total", 6, "The latest Altman Self-Rating Mania Scale is 6 or more", [
      cite("altman-1997-asrm", "score above 5"),
    ]),
  ],
  BIPOLAR,
);

/** Suicidal thoughts or behaviour, worded and cited for what makes them matter to an option. */
export function suicidality(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      is("safety.suicidalThoughts", ["active", "method", "intentOrPlan"], "Thoughts of suicide were recorded today"),
      is("safety.suicidalBehaviour", ["earlier", "recent"], "Suicidal behaviour was recorded"),
      screenerYes(["methodOrEarlierBehaviour", "intentOrRecentBehaviour"], "a method, intent, a plan or behaviour"),
    ],
    cites,
  );
}

/** An age from which texts describe more of something; the text says of what. */
export function agedAtLeast(years: number, text: string, cites: readonly Citation[]): Criterion {
  return isAtLeast("person.ageYears", years, text, cites);
}

export const NOT_RESPONDING_LONG: Criterion = isAtLeast(
  "episode.durationMonths",
  24,
  "The episode has lasted 2 years or more",
  [cite("nice-ng222", "1.10.3")],
);

const WITH_A_RESULT: readonly CourseKind[] = ["psychotherapy", "ect", "rtms", "esketamine", "ivKetamine"];

/** Medicines and other treatments, as the label of vagus nerve stimulation counts them. */
export const FOUR_FAILURES: Criterion = countTrials(
  4,
  "drug",
  "At least four adequate treatments brought less than 50 % improvement",
  ANY_FAILURE,
  [cite("vns-safety-information", "indication: four or more adequate treatments")],
  WITH_A_RESULT.map((course) => courseFellShort(course, `A course of ${COURSES[course].name} fell short`)),
);

/** The age from which a boxed warning on suicidal thoughts no longer speaks of a higher risk. */
export function agedBelow25(cites: readonly Citation[]): Criterion {
  return isBelow(
    "person.ageYears",
    25,
    "Age is under 25; a boxed warning on suicidal thoughts covers antidepressants and antipsychotics licensed in depression",
    cites,
  );
}

/** A long QT interval, recorded or measured. */
export const LONG_QT: Criterion = isYes(
  "conditions.qtProlonged",
  "The QT interval is prolonged, now or in the family",
  ANSWERED_BY_MEASURE["conditions.qtProlonged"].cites,
);

/** Low sodium, recorded or measured, worded and cited for what makes it matter to an option. */
export function lowSodium(text: string, cites: readonly Citation[]): Criterion {
  return isYes("conditions.lowSodium", text, [...cites, ...ANSWERED_BY_MEASURE["conditions.lowSodium"].cites]);
}

/**
 * A QT risk of the heart or of another medicine, worded and cited for what makes it matter to an option.
 *
 * @param taken - the medicines of the list of trials that would go on beside it
 */
export function qtRisk(text: string, taken: Criterion, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [LONG_QT, isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval", cites), taken],
    cites,
  );
}

/** Heart disease by any of the questions that name it, worded and cited for what makes it matter to an option. */
export function heartDisease(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      isYes("conditions.heartDisease", "Heart disease is recorded", cites),
      isYes("conditions.heartFailure", "Heart failure is recorded", cites),
      isYes("conditions.arrhythmia", "Heart block or another disorder of heart rhythm is recorded", cites),
    ],
    cites,
  );
}

/** The same with a recent heart attack, for options that have no rule of its own for that. */
export function heartDiseaseOrAttack(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      heartDisease("Heart disease is recorded", cites),
      isYes("conditions.recentHeartAttack", "A cardiovascular event in the last 6 weeks is recorded", cites),
    ],
    cites,
  );
}

/** Reduced kidney function, severe or not, worded and cited for what makes it matter to an option. */
export function kidneyImpairment(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      isYes("conditions.kidneyImpairment", "Kidney function is reduced", cites),
      isYes("conditions.severeKidneyImpairment", "Kidney function is severely reduced", cites),
    ],
    cites,
  );
}

/** Suicidal intent, a plan or recent behaviour, worded and cited for what makes it matter to an option. */
export function acuteSuicidality(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      is("safety.suicidalThoughts", "intentOrPlan", "Suicidal intent or a plan was recorded today"),
      is("safety.suicidalBehaviour", "recent", "Suicidal behaviour within the last 3 months was recorded"),
      screenerYes(["intentOrRecentBehaviour"], "intent, a plan or behaviour within 3 months"),
    ],
    cites,
  );
}

/** Impulses out of control, gambling among them, worded and cited for what makes them matter to an option. */
export function impulseControl(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      isYes("diagnosis.impulseControl", "Gambling or other behaviour out of control is recorded", cites),
      isYes("substances.gambling", "Gambling brings trouble", cites),
    ],
    cites,
  );
}

/** Drug use or dependence, worded and cited for what makes it matter to an option. */
export function substanceUse(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      isYes("substances.otherDrugs", "Other drugs were used in the last 4 weeks", cites),
      isYes("substances.alcoholDependence", "Alcohol dependence is recorded", cites),
      isYes("substances.cannabisMostDays", "Cannabis is used on most days", cites),
      isAtLeast("substances.cuditR", 12, "The CUDIT-R is 12 or more, read as a possible cannabis use disorder", [
        cite("cudit-r-2010", "bands: 12 or more"),
      ]),
    ],
    cites,
  );
}

/** Liver disease, severe or not, worded and cited for what makes it matter to an option. */
export function liverDisease(text: string, cites: readonly Citation[]): Criterion {
  return any(
    text,
    [
      isYes("conditions.liverDisease", "Liver disease is recorded", cites),
      isYes("conditions.severeLiverDisease", "Severe liver disease is recorded", cites),
    ],
    cites,
  );
}
