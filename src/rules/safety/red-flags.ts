import { cite, type Citation } from "../knowledge/sources";
import { all, any, is, isBelow, isYes, readingIs, readingIsAtLeast, type Criterion } from "../logic/criterion";
import { CITALOPRAM_TAKEN, INTERACTS_WITH_MAOI, MAOI_TAKEN, TWO_MAOIS } from "../options/taken-now";

/** Something to attend to before any option is discussed. */
export interface RedFlag {
  readonly id: string;
  readonly title: string;
  readonly when: Criterion;
  /** What services usually do, and how fast. */
  readonly action: string;
  /** Where the action was read. */
  readonly cites: readonly Citation[];
  /** Ids of the options that wait until the flag has been looked at. */
  readonly holdsBack: readonly string[];
  /** Facts asked at every visit: open, they are shown as not assessed, never as absent. */
  readonly alwaysAsked: boolean;
}

const COLUMBIA = [cite("cssrs-triage", "triage points")];
const LITHIUM = [cite("sps-lithium", "signs of toxicity")];

/** Options that change, raise or add to an antidepressant. */
const ANTIDEPRESSANT_CHANGES = ["optimise-current", "switch-antidepressant", "combine-antidepressants"];
const AUGMENTATIONS = ["augment-antipsychotic", "augment-lithium", "augment-t3"];
const KETAMINES = ["esketamine", "ketamine-iv"];
/** Leaving treatment as it is, where treatment itself may be the danger. */
const AS_IT_IS = ["no-change"];

/** Red flags in the order they are shown; every one that applies is shown. */
export const RED_FLAGS: readonly RedFlag[] = [
  {
    id: "suicide-imminent",
    title: "Suicidal intent, a plan, or recent suicidal behaviour",
    when: any(
      "Intent or a plan today, or suicidal behaviour within 3 months",
      [
        is("safety.suicidalThoughts", "intentOrPlan", "Some intent, or a plan, was recorded today", COLUMBIA),
        is("safety.suicidalBehaviour", "recent", "Suicidal behaviour within the last 3 months was recorded", COLUMBIA),
        readingIs(
          "cSsrs",
          ["intentOrRecentBehaviour"],
          "The latest C-SSRS screener had a yes to intent, a plan or behaviour within 3 months",
          COLUMBIA,
        ),
      ],
      COLUMBIA,
    ),
    action:
      "Triage documents name referral to mental health services at once, with safety precautions until someone has been seen. The comparison of options can wait.",
    cites: COLUMBIA,
    holdsBack: [],
    alwaysAsked: true,
  },
  {
    id: "suicide-thoughts",
    title: "Suicidal thoughts or earlier suicidal behaviour",
    when: any(
      "Thoughts without intent, or suicidal behaviour longer ago",
      [
        is(
          "safety.suicidalThoughts",
          ["passive", "active"],
          "A wish to be dead or thoughts of suicide were recorded today",
          COLUMBIA,
        ),
        is("safety.suicidalBehaviour", "earlier", "Suicidal behaviour longer than 3 months ago was recorded", COLUMBIA),
        readingIsAtLeast("phq9", "selfHarm", 1, "Item 9 of the latest PHQ-9 is above 0, whatever its total", [
          cite("phq9-va-2016", "abstract"),
        ]),
        readingIs(
          "cSsrs",
          ["wishOrThoughts", "methodOrEarlierBehaviour"],
          "The latest C-SSRS screener had a yes to a wish to be dead, thoughts or a method, or to behaviour longer ago",
          COLUMBIA,
        ),
      ],
      COLUMBIA,
    ),
    action:
      "A conversation about safety in the same contact is usual. No answer here clears anyone of risk: in one cohort 72 of 100 who died by suicide had answered “not at all” to the item on such thoughts.",
    cites: [...COLUMBIA, cite("phq9-va-2016", "abstract")],
    holdsBack: [],
    alwaysAsked: true,
  },
  {
    id: "psychosis",
    title: "Psychotic features",
    when: isYes("episode.psychoticFeatures", "Psychotic features are present", [cite("nice-ng222", "1.12.1")]),
    action: "NICE names referral to specialist mental health services.",
    cites: [cite("nice-ng222", "1.12.1")],
    holdsBack: KETAMINES,
    alwaysAsked: true,
  },
  {
    id: "catatonia",
    title: "Possible catatonia",
    when: isYes("episode.catatonicFeatures", "Catatonic features are present", [
      cite("catatonia-bap-2023", "abstract"),
    ]),
    action:
      "Same-day psychiatric and medical review is usual; the BAP guideline names benzodiazepines and ECT as first-line, and a search for causes.",
    cites: [cite("catatonia-bap-2023", "abstract")],
    holdsBack: ["augment-antipsychotic"],
    alwaysAsked: true,
  },
  {
    id: "mania-mixed",
    title: "Possible manic or mixed state",
    when: any(
      "A manic, hypomanic or mixed state is present",
      [
        isYes("safety.manicNow", "A manic or hypomanic state is present"),
        isYes("episode.mixedFeatures", "Mixed features are present"),
      ],
      [cite("bridge-2011", "abstract")],
    ),
    action:
      "Whether this is bipolar disorder is looked at first; options for unipolar depression that could feed the state wait for it.",
    cites: [cite("bridge-2011", "abstract")],
    holdsBack: [...ANTIDEPRESSANT_CHANGES, ...AUGMENTATIONS, "rtms", ...KETAMINES],
    alwaysAsked: true,
  },
  {
    id: "not-eating-drinking",
    title: "Not eating or drinking enough",
    when: isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough to stay well", [
      cite("nice-ng222", "1.13.1"),
    ]),
    action:
      "NICE calls this an example of life-threatening depression, in which a rapid response is needed, and names ECT there.",
    cites: [cite("nice-ng222", "1.13.1")],
    holdsBack: [],
    alwaysAsked: true,
  },
  {
    id: "sudden-confusion",
    title: "New confusion",
    when: isYes("safety.suddenConfusion", "New confusion came on within hours or days", [
      cite("delirium-lothian", "definition: acute in onset"),
    ]),
    action:
      "New confusion is assessed and its cause treated urgently, before anything is called resistant depression; low sodium on an antidepressant is one of the causes.",
    cites: [
      cite("delirium-lothian", "who to refer: urgent assessment and treatment of the cause"),
      cite("hyponatraemia-inpatients", "abstract"),
    ],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, "psychotherapy", ...AUGMENTATIONS, "rtms", ...KETAMINES, "ect"],
    alwaysAsked: true,
  },
  {
    id: "serotonin-toxicity",
    title: "Possible serotonin toxicity",
    when: isYes("safety.serotoninToxicitySigns", "Signs of serotonin toxicity were recorded", [
      cite("hunter-serotonin", "criteria"),
    ]),
    action: "Emergency medical assessment is usual; options that add to serotonin wait for it.",
    cites: [cite("hunter-serotonin", "criteria")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, "augment-lithium"],
    alwaysAsked: false,
  },
  {
    id: "lithium-toxicity",
    title: "Possible lithium toxicity",
    when: isYes("safety.lithiumToxicitySigns", "Signs of lithium toxicity were recorded", LITHIUM),
    action:
      "A level is taken at once, and one of 1.5 mmol/L or more is a medical emergency in an NHS text; toxicity can occur at ordinary levels.",
    cites: [...LITHIUM, cite("lithium-toxicity-ggc", "what to do if toxicity occurs")],
    holdsBack: [...AS_IT_IS, "augment-lithium"],
    alwaysAsked: false,
  },
  {
    id: "maoi-overlap",
    title: "MAO inhibitor with or close to another serotonergic medicine",
    when: any(
      "An MAO inhibitor now or in the last 2 weeks, with a medicine that labels name as not to be taken with it",
      [all("An MAO inhibitor, and such a medicine", [MAOI_TAKEN, INTERACTS_WITH_MAOI]), TWO_MAOIS],
      [cite("phenelzine-label", "Contraindications and wash-out")],
    ),
    action:
      "Labels list this combination as contraindicated; same-day advice from a pharmacist or specialist is usual.",
    cites: [cite("phenelzine-label", "Contraindications and wash-out"), cite("nice-ng222", "1.9.9")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, "augment-lithium"],
    alwaysAsked: false,
  },
  {
    id: "qt",
    title: "QT risk with citalopram or escitalopram",
    when: all(
      "The QT interval is prolonged or another medicine prolongs it, and citalopram or escitalopram is taken",
      [
        any("QT prolonged, or another medicine prolongs it", [
          isYes("conditions.qtProlonged", "The QT interval is prolonged, now or in the family"),
          isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval"),
        ]),
        CITALOPRAM_TAKEN,
      ],
      [cite("fda-citalopram-2012", "report")],
    ),
    action: "Regulators limit the dose of these medicines with a QT risk, and their limits differ.",
    cites: [cite("fda-citalopram-2012", "report")],
    holdsBack: [],
    alwaysAsked: false,
  },
  {
    id: "postpartum",
    title: "Illness around a birth with psychotic or manic features",
    when: all(
      "Onset around a birth, with psychotic, manic or mixed features",
      [
        isYes("episode.onsetAroundBirth", "The episode began around a birth", [
          cite("perinatal-red-flags", "red flags"),
        ]),
        any("Psychotic, manic or mixed features", [
          isYes("episode.psychoticFeatures", "Psychotic features are present"),
          isYes("safety.manicNow", "A manic or hypomanic state is present"),
          isYes("episode.mixedFeatures", "Mixed features are present"),
        ]),
      ],
      [cite("perinatal-red-flags", "red flags")],
    ),
    action: "Postpartum psychosis is an emergency; perinatal texts name urgent senior review.",
    cites: [cite("perinatal-red-flags", "red flags")],
    holdsBack: [],
    alwaysAsked: false,
  },
  {
    id: "unsafe-home",
    title: "Not safe at home",
    when: isYes("lifestyle.unsafeAtHome", "The person is unsafe or controlled by someone", [
      cite("domestic-abuse-medscape", "role of practitioners"),
    ]),
    action: "Practitioners are expected to know the local pathway for it. It stays off the patient's sheet.",
    cites: [cite("domestic-abuse-medscape", "role of practitioners")],
    holdsBack: [],
    alwaysAsked: false,
  },
];

/** Crossroads is for adults. */
export const UNDER_AGE: Criterion = isBelow("person.ageYears", 18, "Age is under 18", [
  cite("spravato-us-label", "not approved under 18"),
]);

/** What is said instead of an assessment for someone under 18. */
export const UNDER_AGE_MESSAGE =
  "Crossroads is for adults aged 18 and over. The evidence and the safety information here were not gathered in children or young people; the local child and adolescent mental health pathway applies. If someone may be in danger, the emergency number is the way to get help.";

/** Shown above red flags on screen and in print. */
export const SAFETY_HEADER =
  "Someone's safety may be at risk. The comparison of options can wait; the local emergency or crisis process comes first. Crossroads does not assess or rule out risk.";
