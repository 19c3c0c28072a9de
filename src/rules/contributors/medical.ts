import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isBelow, isYes, readingIsAtLeast } from "../logic/criterion";
import { B12_TABLE, HAEMOGLOBIN, INDETERMINATE_B12, LOW_B12, LOW_HAEMOGLOBIN } from "./blood-results";
import { thresholdFor } from "./by-sex";
import type { Contributor } from "./contributor";

const TSH_RANGE = [cite("tsh-range", "upper reference limit; usual UK range")];
const NG145 = [cite("nice-ng145-summary", "summary")];
const WHO_HBA1C = [cite("who-hba1c-uk", "abstract: 48 mmol/mol")];

/** Conditions and findings of the body that may keep symptoms going. */
export const MEDICAL: readonly Contributor[] = [
  {
    id: "thyroid",
    name: "Thyroid disease",
    tier: "T3",
    when: any(
      "Thyroid disease is recorded, or the TSH is 10 mIU/L or more",
      [
        isYes("conditions.thyroidDisease", "Thyroid disease is recorded", NG145),
        isAtLeast("conditions.tsh", 10, "The TSH is 10 mIU/L or more", [
          cite("nice-ng145-summary", "TSH 10 mIU/L or more on two occasions"),
        ]),
      ],
      NG145,
    ),
    why: "NICE names thyroid tests in depression; a TSH of 10 mIU/L or more on two occasions, 3 months apart, is where treatment is usually considered.",
    review: "TSH and free T4, repeated; adherence to thyroid treatment; lithium, amiodarone and biotin.",
    cites: NG145,
  },
  {
    id: "tsh-mildly-raised",
    name: "TSH a little above the range",
    tier: "T4",
    when: all(
      "The TSH is above 4.0 and below 10 mIU/L",
      [
        isAtLeast("conditions.tsh", 4.01, "The TSH is above 4.0 mIU/L", TSH_RANGE),
        isBelow("conditions.tsh", 10, "The TSH is below 10 mIU/L", NG145),
      ],
      TSH_RANGE,
    ),
    why: "62 of 100 such results return to normal within 5 years. 4.0 mIU/L is a fallback: the laboratory's own limit, often up to 4.5, comes first. Whether correcting it lifts mood is not shown by what was read.",
    review:
      "A repeat after 3 months, free T4 and TPO antibodies; below 65 years with symptoms, a treatment trial is described.",
    cites: [...TSH_RANGE, cite("tsh-normalises", "natural course"), ...NG145],
  },
  {
    id: "tsh-low",
    name: "TSH below the range",
    tier: "T3",
    when: isBelow("conditions.tsh", 0.4, "The TSH is below 0.4 mIU/L", TSH_RANGE),
    why: "An overactive thyroid can look like anxiety or mania. 0.4 mIU/L is a fallback for the laboratory's own limit.",
    review: "Free T4 and T3; weight loss, tremor, palpitations; thyroid tablets.",
    cites: [...TSH_RANGE, ...NG145],
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
    when: any(
      "Anaemia or iron deficiency is recorded, or seen in the blood count or ferritin",
      [
        isYes("conditions.anaemiaOrIronDeficiency", "Anaemia or iron deficiency is recorded", [
          cite("anaemia-bnssg", "pathway"),
        ]),
        LOW_HAEMOGLOBIN,
        isBelow("conditions.ferritin", 30, "The ferritin is below 30 µg/L", [
          cite("ferritin-lothian", "ferritin below 30 µg/L"),
        ]),
      ],
      [cite("anaemia-bnssg", "pathway")],
    ),
    why: "Tiredness overlaps with depression. Inflammation raises ferritin, so that a higher value does not rule iron deficiency out.",
    review: "Cause and loss of blood; CRP and transferrin saturation beside the ferritin; whether it is treated.",
    cites: [cite("anaemia-bnssg", "pathway"), cite("ferritin-lothian", "ferritin below 30 µg/L"), ...HAEMOGLOBIN],
  },
  {
    id: "b12-folate",
    name: "Vitamin B12 or folate",
    tier: "T3",
    when: any(
      "Vitamin B12 or folate deficiency is recorded, or seen in the blood",
      [
        isYes("conditions.b12OrFolateDeficiency", "Vitamin B12 or folate deficiency is recorded", [
          cite("b12-nasgp", "summary"),
        ]),
        LOW_B12,
        isBelow("conditions.folate", 3, "The serum folate is below 3 µg/L", [
          cite("folate-medscape", "below 3 ng/mL (6.7 nmol/L)"),
        ]),
      ],
      [cite("b12-nasgp", "summary")],
    ),
    why: "Depression can be a presenting feature of B12 deficiency. Vegan diet, metformin, acid blockers, stomach surgery and nitrous oxide add to the risk.",
    review: "Whether it is treated; B12 before folate alone; after nitrous oxide, homocysteine or methylmalonic acid.",
    cites: [cite("b12-nasgp", "summary"), ...B12_TABLE],
  },
  {
    id: "b12-indeterminate",
    name: "Vitamin B12 neither low nor clearly enough",
    tier: "T4",
    when: INDETERMINATE_B12,
    why: "NICE calls this range indeterminate: deficiency is possible where there are symptoms.",
    review: "Methylmalonic acid where there are symptoms.",
    cites: B12_TABLE,
  },
  {
    id: "vitamin-d",
    name: "Low vitamin D",
    tier: "T4",
    when: isBelow("conditions.vitaminD", 25, "25-hydroxyvitamin D is below 25 nmol/L", [
      cite("vitamin-d-uk", "abstract: definitions in the UK"),
    ]),
    why: "Worth correcting for bones. It is no treatment of depression: supplements prevented none in 18,353 people (hazard ratio 0.97).",
    review: "Bone health, diet and sun.",
    cites: [cite("vitamin-d-uk", "abstract: definitions in the UK"), cite("vital-dep-2020", "key points")],
  },
  {
    id: "sleep-apnoea",
    name: "Sleep apnoea",
    tier: "T3",
    when: any(
      "Sleep apnoea is known or likely, or STOP-Bang is 3 or more",
      [
        isYes("conditions.sleepApnoea", "Sleep apnoea is known or likely", [cite("osa-cpap-review", "abstract")]),
        isAtLeast("conditions.stopBang", 3, "STOP-Bang is 3 or more (intermediate or high)", [
          cite("stop-bang-bands", "bands"),
          cite("stop-bang-accuracy", "abstract"),
        ]),
      ],
      [cite("osa-cpap-review", "abstract")],
    ),
    why: "17 of 21 studies of CPAP reported a benefit on mood; part of them without control groups.",
    review: "Sleep study; use of CPAP; sedatives and opioids.",
    cites: [cite("osa-cpap-review", "abstract")],
    details: [
      {
        when: all("STOP-Bang is 3 or 4", [
          isAtLeast("conditions.stopBang", 3, "STOP-Bang is 3 or more", [cite("stop-bang-bands", "bands")]),
          isBelow("conditions.stopBang", 5, "STOP-Bang is below 5", [cite("stop-bang-bands", "bands")]),
        ]),
        says: "Intermediate: at 3 points 95 of 100 people with moderate apnoea are found, and 81 of 100 without it are flagged as well.",
        cites: [cite("stop-bang-accuracy", "abstract")],
      },
      {
        when: isAtLeast("conditions.stopBang", 5, "STOP-Bang is 5 or more (high)", [cite("stop-bang-bands", "bands")]),
        says: "High: at 5 points 60 of 100 people with moderate apnoea are found, and 31 of 100 without it are flagged.",
        cites: [cite("stop-bang-accuracy", "abstract")],
      },
    ],
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
          cite("ms-depression", "abstract"),
        ]),
        isYes("conditions.seizures", "Epilepsy or a seizure", [cite("epilepsy-depression", "abstract")]),
      ],
      [cite("parkinson-depression", "abstract")],
    ),
    why: "Depression is frequent: 38 of 100 in Parkinson's disease, 31 of 100 in multiple sclerosis, 27 of 100 after a stroke (most of it within 3 months), 32 of 100 in epilepsy.",
    review: "Neurological treatment, apathy, and medicines that lower mood.",
    cites: [
      cite("parkinson-depression", "abstract"),
      cite("stroke-depression", "abstract"),
      cite("epilepsy-depression", "abstract"),
      cite("ms-depression", "abstract"),
    ],
  },
  {
    id: "new-neurological-signs",
    name: "New neurological signs",
    tier: "T1",
    when: isYes("conditions.newNeurologicalSigns", "New neurological signs, head injury or rapid decline", [
      cite("imaging-psychiatry-2019", "abstract"),
    ]),
    why: "Brain imaging may be of value in new or atypical presentations in particular cases; a disease of the brain may be the reason.",
    review: "Neurological examination; imaging and neurology as the signs suggest.",
    cites: [cite("imaging-psychiatry-2019", "abstract")],
  },
  {
    id: "inflammatory",
    name: "Inflammation",
    tier: "T4",
    when: any(
      "An inflammatory disease is recorded, or the CRP is above 3 mg/L",
      [
        isYes("conditions.inflammatoryDisease", "An autoimmune or inflammatory disease is recorded", [
          cite("osimo-2019", "abstract"),
        ]),
        isAtLeast("conditions.crp", 3.1, "The CRP is above 3 mg/L", [cite("osimo-2019", "abstract")]),
      ],
      [cite("osimo-2019", "abstract")],
    ),
    why: "A CRP above 3 mg/L is found in about a quarter of people with depression; so far it changes no option.",
    review: "Activity of a disease, infection, coeliac disease, corticosteroids.",
    cites: [cite("osimo-2019", "abstract")],
  },
  {
    id: "metabolic",
    name: "Diabetes or obesity",
    tier: "T4",
    when: any(
      "Diabetes or obesity is recorded, or the HbA1c is 48 mmol/mol or more",
      [
        isYes("conditions.diabetes", "Diabetes is recorded"),
        isYes("conditions.obesity", "Obesity is recorded"),
        isAtLeast("conditions.hba1c", 48, "The HbA1c is 48 mmol/mol (6.5 %) or more", WHO_HBA1C),
      ],
      [cite("sga-us-labels", "Warnings and precautions")],
    ),
    why: "The metabolic effects of some options weigh more. An HbA1c of 48 mmol/mol is diagnostic; without symptoms it is repeated.",
    review: "Weight, glucose and lipids; shared care.",
    cites: [cite("sga-us-labels", "Warnings and precautions"), ...WHO_HBA1C],
  },
  {
    id: "diabetes-risk",
    name: "High risk of diabetes",
    tier: "T4",
    when: all(
      "The HbA1c is 42 to 47 mmol/mol",
      [
        isAtLeast("conditions.hba1c", 42, "The HbA1c is 42 mmol/mol (6.0 %) or more", [
          cite("nice-diabetes-prevention", "band 42 to 47 mmol/mol"),
        ]),
        isBelow("conditions.hba1c", 48, "The HbA1c is below 48 mmol/mol (6.5 %)", WHO_HBA1C),
      ],
      [cite("nice-diabetes-prevention", "band 42 to 47 mmol/mol")],
    ),
    why: "Medicines that raise weight and glucose weigh more.",
    review: "Weight, activity; a repeat each year is usual.",
    cites: [cite("nice-diabetes-prevention", "band 42 to 47 mmol/mol")],
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
    id: "cortisol",
    name: "Signs of too much or too little cortisol",
    tier: "T3",
    when: isYes("conditions.endocrineFeatures", "Signs of Cushing's syndrome or of adrenal insufficiency", [
      cite("cushing-2019", "abstract"),
      cite("adrenal-bnssg", "when to suspect"),
    ]),
    why: "Both are rare and can bring low mood and tiredness. Tests are described for people with such signs, not as a screen of everybody. An adrenal crisis is an emergency.",
    review: "Sodium and potassium, a morning cortisol or a suppression test by the endocrine route.",
    cites: [cite("cushing-2019", "abstract"), cite("adrenal-bnssg", "when to suspect")],
  },
  {
    id: "calcium",
    name: "Raised calcium",
    tier: "T3",
    when: isAtLeast("conditions.calcium", 2.6, "The adjusted calcium is 2.6 mmol/L or more", [
      cite("nice-ng132", "1.1.4, 1.1.5"),
    ]),
    why: "NICE names 2.6 mmol/L as the point of a repeat, and on two occasions of parathyroid hormone; depression is among the symptoms it lists as possible. Lithium can raise calcium.",
    review: "A repeat, parathyroid hormone, lithium.",
    cites: [cite("nice-ng132", "1.1.4, 1.1.5; rationale")],
  },
  {
    id: "testosterone",
    name: "Low testosterone",
    tier: "T4",
    when: all(
      "The testosterone is below 12 nmol/L, where the threshold for men applies",
      [
        thresholdFor("male"),
        isBelow("conditions.testosterone", 12, "The testosterone is below 12 nmol/L", [
          cite("bssm-testosterone", "most guidelines: 12 nmol/L"),
        ]),
      ],
      [cite("bssm-testosterone", "most guidelines: 12 nmol/L")],
    ),
    why: "Most guidelines take 12 nmol/L with symptoms, the American one 300 ng/dL (10.4 nmol/L). One value is not enough; depression is not treated with testosterone alone.",
    review: "Two morning samples; endocrine or urological advice.",
    cites: [
      cite("bssm-testosterone", "most guidelines: 12 nmol/L"),
      cite("aua-testosterone-2018", "statements 1 to 3"),
    ],
  },
  {
    id: "perimenopause",
    name: "Perimenopause",
    tier: "T3",
    when: isYes("conditions.perimenopause", "Perimenopause is recorded", [cite("perimenopause-2024", "as reported")]),
    why: "The risk of depression was about 40 % higher than before menopause in 7 studies; not so after it.",
    review: "Earlier mood change with hormones; CBT and hormone treatment as topics to talk about.",
    cites: [cite("perimenopause-2024", "as reported")],
  },
  {
    id: "cancer-signs",
    name: "Unexplained loss of weight",
    tier: "T3",
    when: isYes("conditions.cancerSigns", "Unexplained loss of weight or appetite is recorded", [
      cite("nice-ng12-pancreatic", "pancreatic cancer; weight loss"),
    ]),
    why: "Depression takes weight too; NICE lists weight loss from 60 years with back or abdominal pain, bowel change, vomiting or new diabetes for urgent imaging.",
    review: "The local cancer pathway.",
    cites: [cite("nice-ng12-pancreatic", "pancreatic cancer; weight loss")],
  },
  {
    id: "infection-tests",
    name: "HIV, syphilis or hepatitis C not ruled out",
    tier: "T3",
    when: isYes("conditions.infectionRisk", "HIV, syphilis or hepatitis C is possible and not tested", [
      cite("hiv-hcv-depression", "abstract"),
    ]),
    why: "Depressive symptoms are frequent with HIV and hepatitis C, most of all with both.",
    review: "An offer of tests; efavirenz where HIV is treated.",
    cites: [cite("hiv-hcv-depression", "abstract"), cite("drug-induced-depression", "review")],
  },
  {
    id: "post-exertional",
    name: "Symptoms worse after exertion",
    tier: "T3",
    when: isYes("conditions.postExertional", "Symptoms are worse after exertion, for days", [
      cite("nice-ng206", "the four symptoms"),
    ]),
    why: "With lasting fatigue, unrefreshing sleep and trouble thinking this is how NICE describes ME/CFS; long COVID can look alike.",
    review: "Onset after an infection; pacing; advice to be more active is looked at with care.",
    cites: [cite("nice-ng206", "the four symptoms")],
  },
];
