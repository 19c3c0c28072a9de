import { cite } from "../knowledge/sources";
import { any, is, isBelow, isYes, type Criterion, countTrials } from "../logic/criterion";

/** Something to attend to before any option is discussed. */
export interface RedFlag {
  readonly id: string;
  readonly title: string;
  readonly when: Criterion;
  /** What services usually do, and how fast. */
  readonly action: string;
  /** Facts asked at every visit: open, they are shown as not assessed, never as absent. */
  readonly alwaysAsked: boolean;
}

const COLUMBIA = [cite("cssrs-triage", "triage points")];
const LITHIUM = [cite("sps-lithium", "signs of toxicity")];

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
      ],
      COLUMBIA,
    ),
    action:
      "Same-day specialist assessment is usual; the person is not left alone until seen. The comparison of options can wait.",
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
      ],
      COLUMBIA,
    ),
    action:
      "A conversation about safety and a safety plan in the same contact are usual. No answer here clears anyone of risk.",
    alwaysAsked: true,
  },
  {
    id: "psychosis",
    title: "Psychotic features",
    when: isYes("episode.psychoticFeatures", "Psychotic features are present", [cite("nice-ng222", "1.12.1")]),
    action: "Referral to specialist mental health services is what NICE names; urgent psychiatric review is usual.",
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
    action: "Urgent review of antidepressants is usual; options that act through antidepressants wait for it.",
    alwaysAsked: true,
  },
  {
    id: "not-eating-drinking",
    title: "Not eating or drinking enough",
    when: isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough to stay well", [
      cite("nice-ng222", "1.13.1"),
    ]),
    action: "Same-day medical assessment is usual; NICE names ECT where a rapid response is needed.",
    alwaysAsked: true,
  },
  {
    id: "sudden-confusion",
    title: "New confusion",
    when: isYes("safety.suddenConfusion", "New confusion came on within hours or days", [
      cite("hyponatraemia-inpatients", "abstract"),
    ]),
    action:
      "New confusion is treated as a medical emergency, not as resistant depression; low sodium on an antidepressant is one of the causes looked for.",
    alwaysAsked: true,
  },
  {
    id: "serotonin-toxicity",
    title: "Possible serotonin toxicity",
    when: isYes("safety.serotoninToxicitySigns", "Signs of serotonin toxicity were recorded", [
      cite("hunter-serotonin", "criteria"),
    ]),
    action: "Emergency medical assessment is usual; nothing serotonergic is added meanwhile.",
    alwaysAsked: false,
  },
  {
    id: "lithium-toxicity",
    title: "Possible lithium toxicity",
    when: isYes("safety.lithiumToxicitySigns", "Signs of lithium toxicity were recorded", LITHIUM),
    action: "Hospital assessment and a lithium level are usual; toxicity can occur at ordinary levels.",
    alwaysAsked: false,
  },
  {
    id: "maoi-overlap",
    title: "MAO inhibitor with or close to another serotonergic medicine",
    when: {
      kind: "all",
      text: "An MAO inhibitor now or in the last 2 weeks, and a serotonergic medicine",
      cites: [cite("phenelzine-label", "Contraindications and wash-out")],
      of: [
        isYes("medicines.maoi", "An MAO inhibitor was taken within 2 weeks", [
          cite("phenelzine-label", "Contraindications and wash-out"),
        ]),
        any("A serotonergic medicine is taken, or fluoxetine was within 5 weeks", [
          isYes("medicines.serotonergic", "A serotonergic medicine is taken"),
          isYes("medicines.fluoxetineLastFiveWeeks", "Fluoxetine was taken in the last 5 weeks"),
        ]),
      ],
    },
    action:
      "Labels list this combination as contraindicated; same-day advice from a pharmacist or specialist is usual.",
    alwaysAsked: false,
  },
  {
    id: "qt",
    title: "QT risk with citalopram or escitalopram",
    when: {
      kind: "all",
      text: "The QT interval is prolonged or another medicine prolongs it, and citalopram or escitalopram is taken",
      cites: [cite("fda-citalopram-2012", "report")],
      of: [
        any("QT prolonged, or another medicine prolongs it", [
          isYes("conditions.qtProlonged", "The QT interval is prolonged, now or in the family"),
          isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval"),
        ]),
        countTrials(1, "trial", "Citalopram or escitalopram is taken now", {
          kind: "all",
          text: "Current trial of citalopram or escitalopram",
          cites: [],
          of: [
            { kind: "trialDrug", drugs: ["citalopram", "escitalopram"], text: "Citalopram or escitalopram", cites: [] },
            {
              kind: "trialFact",
              fact: "whyEnded",
              test: { op: "oneOf", values: ["ongoing"] },
              text: "The trial goes on",
              cites: [],
            },
          ],
        }),
      ],
    },
    action:
      "An ECG and a medicine review are usual; regulators limit these medicines with QT risk, and their limits differ.",
    alwaysAsked: false,
  },
  {
    id: "postpartum",
    title: "Illness around a birth with psychotic or manic features",
    when: {
      kind: "all",
      text: "Onset around a birth, with psychotic, manic or mixed features",
      cites: [cite("perinatal-red-flags", "red flags")],
      of: [
        isYes("episode.onsetAroundBirth", "The episode began around a birth", [
          cite("perinatal-red-flags", "red flags"),
        ]),
        any("Psychotic, manic or mixed features", [
          isYes("episode.psychoticFeatures", "Psychotic features are present"),
          isYes("safety.manicNow", "A manic or hypomanic state is present"),
          isYes("episode.mixedFeatures", "Mixed features are present"),
        ]),
      ],
    },
    action: "Postpartum psychosis is an emergency; same-day perinatal assessment is usual.",
    alwaysAsked: false,
  },
  {
    id: "unsafe-home",
    title: "Not safe at home",
    when: isYes("lifestyle.unsafeAtHome", "The person is unsafe or controlled by someone", [
      cite("nice-ng222", "1.9.1"),
    ]),
    action: "The local safeguarding pathway is usual. It stays off the patient's sheet.",
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
