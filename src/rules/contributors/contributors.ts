import { cite } from "../knowledge/sources";
import { BIPOLARITY } from "../options/history";
import { any, countTrials, is, isAtLeast, isBelow, isYes, readingIsAtLeast } from "../logic/criterion";
import type { Contributor } from "./contributor";

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];
const CPIC = [cite("cpic-2023-sri", "recommendation tables")];
const INDUCED = [cite("drug-induced-depression", "review")];

/** Factors that may change what the problem is. */
const DIAGNOSIS: readonly Contributor[] = [
  {
    id: "bipolarity",
    name: "Bipolar spectrum",
    tier: "T1",
    when: BIPOLARITY,
    why: "Among 5,635 adults in a depressive episode 16 of 100 met criteria for bipolar disorder; antidepressant-based options read differently then.",
    review: "Full mood history with someone close; a structured interview.",
    cites: [cite("bridge-2011", "abstract")],
  },
  {
    id: "psychotic-features",
    name: "Psychotic features",
    tier: "T1",
    when: isYes("episode.psychoticFeatures", "Psychotic features are present", [
      cite("kautzky-2018", "abstract"),
      cite("missed-psychosis-2008", "report"),
    ]),
    why: "Psychotic symptoms are often missed and were associated with resistance (odds ratio 2.5 in 916 patients); guidelines treat psychotic depression apart.",
    review: "Urgent psychiatric review; beliefs of guilt, ruin or illness asked about directly.",
    cites: [cite("missed-psychosis-2008", "report"), cite("kautzky-2018", "abstract"), cite("nice-ng222", "1.12.1")],
  },
  {
    id: "cognitive-decline",
    name: "Decline of memory or thinking",
    tier: "T1",
    when: isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking is recorded", NG222),
    why: "Another condition may explain part of the picture.",
    review: "Cognitive assessment, reversible causes, capacity for the decisions at hand.",
    cites: NG222,
  },
  {
    id: "prolonged-grief",
    name: "Prolonged grief",
    tier: "T1",
    when: isYes("diagnosis.prolongedGrief", "Longing or preoccupation after a bereavement on most days", [
      cite("grief-icd11", "criteria, 6 months"),
    ]),
    why: "From 6 months after a death, ICD-11 describes prolonged grief disorder, for which grief-focused therapy is in use.",
    review: "Time since the death; grief-focused therapy.",
    cites: [cite("grief-icd11", "criteria, 6 months")],
  },
  {
    id: "eating-disorder",
    name: "Eating disorder",
    tier: "T1",
    when: isYes("diagnosis.eatingDisorder", "Anorexia or bulimia nervosa is recorded", [
      cite("bupropion-label", "Contraindications"),
    ]),
    why: "Another disorder in its own right, and listed as a contraindication in the bupropion label.",
    review: "Weight, intake, purging; specialist assessment.",
    cites: [cite("bupropion-label", "Contraindications")],
  },
  {
    id: "adhd",
    name: "Attention deficit hyperactivity disorder",
    tier: "T1",
    when: isYes("diagnosis.adhd", "ADHD is diagnosed or likely", [cite("adhd-trd-2018", "abstract")]),
    why: "In one tertiary clinic 34 of 100 people referred for resistant depression had ADHD not known before; a single site, so preliminary.",
    review: "History since childhood, an informant, specialist assessment.",
    cites: [cite("adhd-trd-2018", "abstract")],
  },
  {
    id: "ptsd",
    name: "Post-traumatic stress disorder",
    tier: "T1",
    when: isYes("diagnosis.ptsd", "PTSD is recorded", [cite("ptsd-pc5", "abstract")]),
    why: "Trauma symptoms may stand behind depression that does not lift.",
    review: "A short screen such as PC-PTSD-5; trauma-focused therapy.",
    cites: [cite("ptsd-pc5", "abstract"), ...NG222],
  },
  {
    id: "ocd",
    name: "Obsessive-compulsive disorder",
    tier: "T1",
    when: isYes("diagnosis.ocd", "OCD is recorded", NG222),
    why: "Comorbid conditions are part of the review that NICE lists.",
    review: "Treatment for OCD in its own right.",
    cites: NG222,
  },
  {
    id: "anxiety",
    name: "Anxiety",
    tier: "T3",
    when: any(
      "An anxiety disorder or marked anxiety is recorded, or the GAD-7 is 10 or more",
      [
        isYes("diagnosis.anxiety", "An anxiety disorder or marked anxiety is recorded", [
          cite("star-d-anxious-2008", "abstract"),
        ]),
        readingIsAtLeast("gad7", "total", 10, "The latest GAD-7 is 10 or more (moderate)", [
          cite("spitzer-2006-gad7", "cut-offs 5, 10, 15"),
        ]),
      ],
      [cite("star-d-anxious-2008", "abstract")],
    ),
    why: "In STAR*D remission was less likely and slower in anxious depression, with more adverse effects.",
    review: "Type and severity of anxiety; treatment for both.",
    cites: [cite("star-d-anxious-2008", "abstract")],
  },
  {
    id: "personality",
    name: "Personality disorder",
    tier: "T4",
    when: isYes("diagnosis.personalityDisorder", "A personality disorder is recorded", [
      cite("newton-howes-2006", "abstract"),
    ]),
    why: "Associated with a poorer outcome (odds ratio 2.2), and with longer, structured psychotherapy being named; not a reason to withhold treatment.",
    review: "Structured psychotherapy beside the treatment of depression.",
    cites: [cite("newton-howes-2006", "abstract"), cite("nice-ng222", "1.11.4")],
  },
];

/** Factors that may have kept a trial from being one. */
const TRIAL_VALIDITY: readonly Contributor[] = [
  {
    id: "adherence",
    name: "Missed doses",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "In at least one trial, fewer than 80 % of doses were taken",
      {
        kind: "trialFact",
        fact: "adherence",
        test: { op: "oneOf", values: ["some", "few"] },
        text: "Some or few doses were taken",
        cites: [cite("adherence-meta-2024", "abstract")],
      },
      [cite("adherence-meta-2024", "abstract")],
    ),
    why: "Non-adherence is common: 42 of 100 in a meta-analysis (95 % interval 30 to 54).",
    review: "What got in the way, without blame; side effects, refills, a level where one is available.",
    cites: [cite("adherence-meta-2024", "abstract")],
  },
  {
    id: "side-effects",
    name: "Side effects that cut trials short",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "At least one trial ended because of side effects",
      {
        kind: "trialFact",
        fact: "whyEnded",
        test: { op: "oneOf", values: ["sideEffects"] },
        text: "It ended because of side effects",
        cites: [cite("pharmrev-pseudoresistance", "checklist")],
      },
      [cite("pharmrev-pseudoresistance", "checklist")],
    ),
    why: "Intolerance is not resistance, and side effects can mask a response.",
    review: "Which effects, at which dose; medicines less likely to bring them.",
    cites: [cite("pharmrev-pseudoresistance", "checklist")],
  },
  {
    id: "metabolism",
    name: "Drug metabolism",
    tier: "T2",
    when: any(
      "A pharmacogenetic result may change exposure to some antidepressants",
      [
        is(
          "metabolism.cyp2d6",
          ["poor", "ultrarapid"],
          "CYP2D6 poor or ultrarapid metaboliser (paroxetine, fluvoxamine, venlafaxine, vortioxetine)",
          CPIC,
        ),
        is(
          "metabolism.cyp2c19",
          ["poor", "rapid", "ultrarapid"],
          "CYP2C19 poor, rapid or ultrarapid metaboliser (citalopram, escitalopram, sertraline)",
          CPIC,
        ),
        is("metabolism.cyp2b6", ["poor", "ultrarapid"], "CYP2B6 poor or ultrarapid metaboliser (sertraline)", CPIC),
      ],
      CPIC,
    ),
    why: "CPIC has recommendations for some antidepressants by these genes; a result does not show who will respond.",
    review: "The medicines tried against the CPIC tables; a drug level where one is available.",
    cites: CPIC,
  },
  {
    id: "interactions",
    name: "Medicines that change exposure",
    tier: "T2",
    when: any(
      "A medicine taken may raise or lower antidepressant levels",
      [
        isYes("medicines.enzymeInducer", "An enzyme inducer is taken", [
          cite("pharmrev-pseudoresistance", "checklist: adequate level"),
        ]),
        isYes(
          "medicines.cyp2c19Inhibitor",
          "A CYP2C19 inhibitor is taken; it limits the citalopram dose in a regulator's text",
          [cite("fda-citalopram-2012", "report")],
        ),
        isYes("medicines.cyp2d6Inhibitor", "A strong CYP2D6 inhibitor is taken", CPIC),
      ],
      [cite("pharmrev-pseudoresistance", "checklist: adequate level")],
    ),
    why: "Too low a level can look like non-response, too high a level like intolerance.",
    review: "Interaction check of the whole medicine list; a drug level where one is available.",
    cites: [cite("pharmrev-pseudoresistance", "checklist: adequate level")],
  },
  {
    id: "smoking",
    name: "Smoking",
    tier: "T2",
    when: isYes("substances.smoking", "Tobacco is smoked", [cite("smoking-duloxetine", "abstract")]),
    why: "Smoking lowers the level of some medicines; the median duloxetine level was 38 % lower in smokers.",
    review: "Medicines cleared by CYP1A2, and any recent change in smoking.",
    cites: [cite("smoking-duloxetine", "abstract")],
  },
  {
    id: "absorption",
    name: "Absorption after stomach surgery",
    tier: "T2",
    when: isYes("conditions.stomachSurgery", "Surgery that changes absorption is recorded", [
      cite("bypass-ssri", "abstract"),
    ]),
    why: "One month after gastric bypass, exposure to reuptake inhibitors fell to about half in 8 of 12 people.",
    review: "Time of surgery against time of relapse; the form of the medicine.",
    cites: [cite("bypass-ssri", "abstract")],
  },
];

/** Conditions, substances and medicines that may keep symptoms going. */
const BODY: readonly Contributor[] = [
  {
    id: "thyroid",
    name: "Thyroid disease",
    tier: "T3",
    when: any(
      "Thyroid disease is recorded, or the TSH is 10 mIU/L or more",
      [
        isYes("conditions.thyroidDisease", "Thyroid disease is recorded", [cite("nice-ng145-summary", "summary")]),
        isAtLeast("conditions.tsh", 10, "The TSH is 10 mIU/L or more", [
          cite("nice-ng145-summary", "TSH 10 mIU/L or more on two occasions"),
        ]),
      ],
      [cite("nice-ng145-summary", "summary")],
    ),
    why: "NICE names thyroid tests in depression; a TSH of 10 mIU/L or more on two occasions is where treatment is usually considered.",
    review: "TSH and free T4, repeated; adherence to thyroid treatment.",
    cites: [cite("nice-ng145-summary", "summary")],
  },
  {
    id: "chronic-pain",
    name: "Chronic pain",
    tier: "T3",
    when: any(
      "Chronic pain is recorded, or the PEG is 4 or more",
      [
        isYes("conditions.chronicPain", "Chronic pain is recorded", [cite("star-d-pain-2009", "abstract")]),
        readingIsAtLeast(
          "peg",
          "total",
          4,
          "The latest PEG is 4 or more, from which chronic pain is called bothersome; how long there was pain is not part of it",
          [cite("gcps-r-2020", "scoring")],
        ),
      ],
      [cite("star-d-pain-2009", "abstract")],
    ),
    why: "In STAR*D 80 of 100 had painful symptoms, with lower and slower remission, though not independently: a marker rather than a cause.",
    review: "A pain plan; opioids.",
    cites: [cite("star-d-pain-2009", "abstract")],
  },
  {
    id: "anaemia",
    name: "Anaemia or iron deficiency",
    tier: "T3",
    when: isYes("conditions.anaemiaOrIronDeficiency", "Anaemia or iron deficiency is recorded", [
      cite("anaemia-bnssg", "pathway"),
    ]),
    why: "Tiredness overlaps with depression.",
    review: "Cause, and whether it is treated.",
    cites: [cite("anaemia-bnssg", "pathway")],
  },
  {
    id: "b12-folate",
    name: "Vitamin B12 or folate",
    tier: "T3",
    when: isYes("conditions.b12OrFolateDeficiency", "Vitamin B12 or folate deficiency is recorded", [
      cite("b12-nasgp", "summary"),
    ]),
    why: "Depression can be a presenting feature of B12 deficiency.",
    review: "Whether it is treated.",
    cites: [cite("b12-nasgp", "summary")],
  },
  {
    id: "sleep-apnoea",
    name: "Sleep apnoea",
    tier: "T3",
    when: isYes("conditions.sleepApnoea", "Sleep apnoea is known or likely", [cite("osa-cpap-review", "abstract")]),
    why: "17 of 21 studies of CPAP reported a benefit on mood; part of them without control groups.",
    review: "Sleep study; use of CPAP; sedatives.",
    cites: [cite("osa-cpap-review", "abstract")],
  },
  {
    id: "neurological",
    name: "Neurological disease",
    tier: "T3",
    when: any(
      "A neurological disease or epilepsy is recorded",
      [
        isYes("conditions.neurologicalDisease", "Parkinson's disease, multiple sclerosis, stroke or brain injury", [
          cite("parkinson-depression", "abstract"),
          cite("stroke-depression", "abstract"),
        ]),
        isYes("conditions.seizures", "Epilepsy or a seizure", [cite("epilepsy-depression", "abstract")]),
      ],
      [cite("parkinson-depression", "abstract")],
    ),
    why: "Depression is frequent: 38 of 100 in Parkinson's disease, 27 of 100 after a stroke, 32 of 100 in epilepsy.",
    review: "Neurological treatment, and medicines that lower mood.",
    cites: [
      cite("parkinson-depression", "abstract"),
      cite("stroke-depression", "abstract"),
      cite("epilepsy-depression", "abstract"),
    ],
  },
  {
    id: "inflammatory",
    name: "Inflammatory disease",
    tier: "T4",
    when: isYes("conditions.inflammatoryDisease", "An autoimmune or inflammatory disease is recorded", [
      cite("osimo-2019", "abstract"),
    ]),
    why: "Low-grade inflammation is found in about a quarter of people with depression; so far it changes no option.",
    review: "Activity of the disease, corticosteroids.",
    cites: [cite("osimo-2019", "abstract")],
  },
  {
    id: "metabolic",
    name: "Diabetes or obesity",
    tier: "T4",
    when: any(
      "Diabetes or obesity is recorded",
      [isYes("conditions.diabetes", "Diabetes is recorded"), isYes("conditions.obesity", "Obesity is recorded")],
      [cite("sga-us-labels", "Warnings and precautions")],
    ),
    why: "The metabolic effects of some options weigh more.",
    review: "Weight, glucose and lipids; shared care.",
    cites: [cite("sga-us-labels", "Warnings and precautions")],
  },
  {
    id: "perinatal",
    name: "Pregnancy and the time after birth",
    tier: "T1",
    when: any(
      "Pregnancy, breastfeeding or onset around a birth is recorded",
      [
        isYes("person.pregnant", "Pregnancy is recorded"),
        isYes("person.breastfeeding", "Breastfeeding is recorded"),
        isYes("episode.onsetAroundBirth", "The episode began around a birth"),
      ],
      [cite("perinatal-red-flags", "red flags")],
    ),
    why: "Perinatal illness has its own risks and pathways.",
    review: "Perinatal specialist advice.",
    cites: [cite("perinatal-red-flags", "red flags")],
  },
  {
    id: "alcohol",
    name: "Alcohol",
    tier: "T3",
    when: any(
      "Alcohol use is at or above a screening threshold, or dependence is recorded",
      [
        isYes("substances.alcoholDependence", "Alcohol dependence is recorded", [
          cite("alcohol-depression-2015", "abstract"),
        ]),
        isAtLeast("substances.auditC", 4, "The AUDIT-C is 4 or more (for women the threshold is 3)", [
          cite("audit-c-key", "scoring key"),
        ]),
      ],
      [cite("audit-c-key", "scoring key")],
    ),
    why: "Depression scores often fall within 3 to 6 weeks of treatment for an alcohol problem. The threshold is 4 in men and 3 in women; 4 is used here since sex is not asked.",
    review: "Full AUDIT, dependence and withdrawal risk; integrated care. No reason to delay care when risk is high.",
    cites: [cite("alcohol-depression-2015", "abstract"), cite("audit-c-key", "scoring key")],
  },
  {
    id: "other-substances",
    name: "Cannabis and other drugs",
    tier: "T3",
    when: any(
      "Cannabis on most days, or other drugs in the last 4 weeks",
      [
        isYes("substances.cannabisMostDays", "Cannabis on most days"),
        isYes("substances.otherDrugs", "Other drugs in the last 4 weeks"),
      ],
      NG222,
    ),
    why: "Substance use belongs to the comorbid conditions that a review looks at.",
    review: "Pattern, and what changes when it pauses.",
    cites: NG222,
  },
  {
    id: "sedatives",
    name: "Benzodiazepines and Z-drugs",
    tier: "T3",
    when: isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", [
      cite("early-course-inpatients", "abstract"),
    ]),
    why: "Higher early doses were associated with resistance in 31,422 inpatients; association is not cause.",
    review: "Need, dose and duration.",
    cites: [cite("early-course-inpatients", "abstract")],
  },
  {
    id: "corticosteroids",
    name: "Corticosteroids",
    tier: "T3",
    when: isYes("medicines.corticosteroid", "A corticosteroid is taken", [
      cite("steroid-neuropsychiatric", "abstract"),
    ]),
    why: "Severe neuropsychiatric events occurred at 16 per 100 person-years, in both directions of mood.",
    review: "Timing of mood change against the start; the prescriber of the corticosteroid.",
    cites: [cite("steroid-neuropsychiatric", "abstract")],
  },
  {
    id: "interferon",
    name: "Interferon alfa",
    tier: "T3",
    when: isYes("medicines.interferon", "Interferon alfa is taken", INDUCED),
    why: "Among the medicines with the firmest link to depression.",
    review: "Timing of mood change against the start; the prescriber.",
    cites: INDUCED,
  },
  {
    id: "mood-lowering-medicine",
    name: "Mood fell after a medicine was started",
    tier: "T1",
    when: isYes(
      "medicines.moodLowering",
      "Mood fell within weeks or months of starting or changing a medicine",
      INDUCED,
    ),
    why: "Timing may be chance, since most such links rest on case reports; some are well described.",
    review: "The medicine, its start, and its prescriber.",
    cites: INDUCED,
  },
];

/** Sleep, activity, circumstances. */
const LIFE: readonly Contributor[] = [
  {
    id: "insomnia",
    name: "Insomnia",
    tier: "T3",
    when: any(
      "Sleep is poor on 3 nights a week or more, or the Insomnia Severity Index is 15 or more",
      [
        isYes("lifestyle.insomnia", "Sleep is poor on 3 nights a week or more", [
          cite("insomnia-residual", "abstract"),
        ]),
        isAtLeast("lifestyle.isi", 15, "The Insomnia Severity Index is 15 or more (moderate)", [
          cite("isi-2011", "abstract and bands"),
        ]),
      ],
      [cite("insomnia-residual", "abstract")],
    ),
    why: "Insomnia persists in most people with partial remission, and predicts relapse.",
    review: "Sleep apnoea, restless legs, timing; CBT for insomnia.",
    cites: [cite("insomnia-residual", "abstract")],
  },
  {
    id: "inactivity",
    name: "Little physical activity",
    tier: "T3",
    when: isBelow("lifestyle.activeMinutesPerWeek", 150, "Less than 150 minutes of moderate activity a week", [
      cite("exercise-bmj-2024", "abstract"),
    ]),
    why: "In 218 trials walking or jogging, yoga and strength training eased depression against active controls; few were in resistant depression.",
    review: "What the person would enjoy and could do.",
    cites: [cite("exercise-bmj-2024", "abstract")],
  },
  {
    id: "stress",
    name: "Continuing stress",
    tier: "T4",
    when: any(
      "Heavy stress, isolation, or an unsafe home is recorded",
      [
        isYes("lifestyle.majorStress", "Heavy continuing stress is recorded"),
        isYes("lifestyle.isolation", "Loneliness or isolation is recorded"),
        isYes("lifestyle.unsafeAtHome", "The home is unsafe"),
      ],
      NG222,
    ),
    why: "NICE names personal, social and environmental factors first in this review.",
    review: "What weighs most; social, financial, carer or safeguarding support.",
    cites: NG222,
  },
  {
    id: "trauma",
    name: "Frightening or abusive experiences",
    tier: "T4",
    when: isYes("lifestyle.trauma", "Frightening or abusive experiences were recorded", [
      cite("nanni-2012", "abstract"),
    ]),
    why: "Childhood maltreatment was associated with a poorer response (odds ratio 1.4).",
    review: "Trauma-informed care; therapy that addresses it.",
    cites: [cite("nanni-2012", "abstract")],
  },
];

/** Everything that is looked at, in the order it is listed: by tier, then by what was asked first. */
export const CONTRIBUTORS: readonly Contributor[] = [...DIAGNOSIS, ...TRIAL_VALIDITY, ...BODY, ...LIFE].toSorted(
  (one, other) => (one.tier < other.tier ? -1 : one.tier > other.tier ? 1 : 0),
);
