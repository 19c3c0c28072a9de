import { cite } from "../knowledge/cite";
import { any, is, isYes } from "../logic/criterion";
import {
  acuteSuicidality,
  agedAtLeast,
  courseFellShort,
  courseHelped,
  heartDisease,
  ONE_FAILURE,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import { canmat, germanNvl, status } from "./positions";
import { ANTICONVULSANT_TAKEN, LITHIUM_TAKEN, MAOI_TAKEN } from "./taken-now";

const NICE = [cite("nice-ng222", "1.13.1")];
const FDA = [cite("fda-ect-2018", "class II uses")];
const VA_DOD = [cite("va-dod-2022", "ECT, listed situations, summary")];
const HIGH_RISK = [cite("ect-risk-chapter", "high-risk conditions")];
const CONFUSION = [cite("ect-contraindications-text", "organic brain disease")];
const OPEN_ANESTHESIA = [cite("openanesthesia-ect", "ECT: contraindications")];
const EYE_PRESSURE = [cite("good-2004-glaucoma", "abstract"), cite("vandeurzen-2022-eye-pressure", "abstract")];
const INTERACTIONS = [
  cite("ect-medicines-medscape", "anticonvulsants, MAO inhibitors, lithium"),
  cite("graylands-ect-2018", "benzodiazepines, anticonvulsants"),
];

const HELPED_BEFORE = courseHelped("ect", "ECT brought a response before", NICE);
const NOT_EATING = isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough", NICE);
const RAPID = isYes("safety.rapidResponseNeeded", "A rapid response is needed", NICE);
const CATATONIC = isYes("episode.catatonicFeatures", "Catatonic features are present", [
  ...FDA,
  cite("nice-ta59", "catatonia"),
]);
const SUICIDAL = acuteSuicidality("Suicidal intent, a plan or recent behaviour was recorded", VA_DOD);

/** Two findings on the same age, one in favour and one against: told apart on the patient's sheet. */
export const OFTEN_HELPS_FROM_50 = agedAtLeast(
  51,
  "Age is over 50; response was more frequent above 50 in a Swedish register",
  [cite("swedish-ect-2012", "results: 84 against 74 of 100")],
);
export const PARTICULAR_CAUTION_FROM_65 = agedAtLeast(
  65,
  "Age is 65 or more; NICE names particular caution in older people, without an age",
  [cite("nice-ta59", "older people")],
);

/**
 * Electroconvulsive therapy. A textbook names no absolute contraindication; conditions of high risk are cautions. NICE
 * names a choice of ECT from past experience; the experience (a response) places it here, the wish itself marks it.
 */
export const ect: Option = {
  id: "ect",
  name: "Electroconvulsive therapy (ECT)",
  group: "stimulation",
  placedWhen: any(
    "One of the situations in which guidelines name ECT",
    [
      HELPED_BEFORE,
      RAPID,
      NOT_EATING,
      CATATONIC,
      isYes("episode.psychoticFeatures", "Psychotic features are present", VA_DOD),
      SUICIDAL,
      TWO_FAILURES,
    ],
    NICE,
  ),
  supports: [
    is("episode.severity", "severe", "The episode is severe", NICE),
    HELPED_BEFORE,
    NOT_EATING,
    RAPID,
    CATATONIC,
    isYes("episode.psychoticFeatures", "Psychotic features are present; a good outcome was more frequent with them", [
      cite("semple-2024-ect", "abstract"),
    ]),
    SUICIDAL,
    OFTEN_HELPS_FROM_50,
    ONE_FAILURE,
  ],
  cautions: [
    courseFellShort(
      "ect",
      "ECT was had before and brought less than half an improvement; NICE names reviewing how adequate it was, and all alternatives",
      [cite("nice-ng222", "1.13.5")],
    ),
    isYes(
      "conditions.raisedIntracranialPressure",
      "Raised pressure or a lesion inside the skull: high risk, reviewed with an anaesthetist",
      HIGH_RISK,
    ),
    isYes(
      "conditions.recentHeartAttack",
      "A heart attack or other cardiovascular event in the last 6 weeks: high risk",
      HIGH_RISK,
    ),
    heartDisease("Heart disease: unstable or poorly compensated forms are high risk", HIGH_RISK),
    isYes("conditions.aneurysmOrMalformation", "An aneurysm or malformation: high risk when unstable", HIGH_RISK),
    isYes(
      "conditions.intracranialBleeding",
      "Bleeding inside the skull: a bleeding malformation is high risk",
      HIGH_RISK,
    ),
    isYes(
      "conditions.neurologicalDisease",
      "A stroke, brain injury or other neurological disease: a recent stroke is high risk, and more confusion is described after head injury",
      [...HIGH_RISK, ...CONFUSION],
    ),
    isYes("conditions.seizures", "Epilepsy or a seizure is recorded: more confusion is described", CONFUSION),
    isYes(
      "conditions.osteoporosis",
      "Osteoporosis is recorded: disease of the bones raises the risk of a fracture, which is very low with a muscle relaxant",
      [cite("andrade-2023-fractures", "abstract")],
    ),
    isYes("conditions.lungDisease", "Severe lung disease: high risk", HIGH_RISK),
    isYes("conditions.anaestheticProblem", "High anaesthetic risk", HIGH_RISK),
    isYes(
      "conditions.phaeochromocytoma",
      "Phaeochromocytoma is recorded; one anaesthetic text calls it the absolute contraindication",
      OPEN_ANESTHESIA,
    ),
    isYes(
      "conditions.implantedStimulator",
      "A pacemaker, defibrillator or nerve stimulator: assessed and set beforehand",
      [cite("dolenc-2004", "abstract"), ...OPEN_ANESTHESIA],
    ),
    isYes(
      "conditions.glaucoma",
      "Glaucoma is recorded: the pressure in the eye rises briefly during the seizure, and what that means in glaucoma is not known",
      EYE_PRESSURE,
    ),
    isYes("conditions.metalInHead", "Metal or a device in or near the head: few cases are described, without harm", [
      cite("cranial-metal-ect-2014", "abstract: 24 cases"),
    ]),
    isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking: more confusion is described", CONFUSION),
    any(
      "A medicine interacts: benzodiazepines and anticonvulsants may raise the seizure threshold, and the safety of lithium and MAO inhibitors during ECT is debated",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days"),
        isYes("medicines.anticonvulsant", "An anticonvulsant"),
        ANTICONVULSANT_TAKEN,
        LITHIUM_TAKEN,
        MAOI_TAKEN,
      ],
      INTERACTIONS,
    ),
    PARTICULAR_CAUTION_FROM_65,
    isYes("person.pregnant", "Pregnancy is recorded; NICE names particular caution", [cite("nice-ta59", "pregnancy")]),
  ],
  rulesOut: [],
  preferences: [
    isYes("preferences.memory", "Memory is a worry; it felt worse to 26 of 100 people", [
      cite("brus-2017", "abstract"),
    ]),
    isYes("preferences.needles", "Needles are a worry; each session is under a general anaesthetic", [
      cite("ect-anaesthesia-2022", "abstract"),
    ]),
    isYes("preferences.ectFromExperience", "The person prefers ECT from past experience of it", NICE),
  ],
  availability: "local.ect",
  positions: [
    canmat(
      "Comes before other treatments in the most severe episodes and where life is at risk, for example from suicide or physical decline.",
      "Q3.a, paragraph 74",
    ),
    germanNvl("Among its recommendations for resistant depression."),
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "May be considered in severe depression: preferred from past experience, a rapid response needed (for example not eating or drinking), or other treatments unsuccessful.",
      cites: NICE,
    },
    {
      body: "FDA",
      regions: ["us"],
      year: 2018,
      says: "Devices are class II for catatonia or a severe episode that is treatment-resistant or needs a rapid response, from age 13.",
      cites: FDA,
    },
    {
      body: "VA/DoD",
      regions: ["us"],
      year: 2022,
      says: "Listed for certain situations, among them catatonia, psychotic depression, severe suicidality and several medicines without success.",
      cites: [cite("va-dod-2022", "ECT, summary")],
    },
    {
      body: "RANZCP",
      regions: ["au"],
      year: 2020,
      says: "Described as treatment of choice in severe depression and after medicines have not worked.",
      cites: [cite("ranzcp-2020", "summary")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Class II device for catatonia or a severe episode, treatment-resistant or needing a rapid response, from age 13 (December 2018).",
      "fda-ect-2018",
      "class II uses",
    ),
    status(
      "uk",
      "NG222 names accredited clinics; TA59 now covers catatonia and prolonged or severe mania only.",
      "nice-ta59",
      "recommendations; consultation on replacement",
    ),
  ],
  evidence: [
    {
      says: "In Scotland 2009 to 2018 (2,074 people): response in 73 of 100, remission in 51 of 100; less often with resistance to medicines.",
      cites: [cite("semple-2024-ect", "abstract")],
    },
    {
      says: "Tests of thinking dip mostly in the first 3 days and were not below the starting level after 15 days; memory felt worse to 26 of 100.",
      cites: [cite("semkovska-2010", "abstract"), cite("brus-2017", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Guidelines differ in strength: NICE has it considered in severe depression, CANMAT before other treatments where life is at risk. For RANZCP: Described as treatment of choice in severe depression. A comparison of 2023 finds it among the German recommendations for resistant depression and not among those of VA/DoD, whose summary lists it after several failures.",
      cites: [
        cite("nice-ng222", "1.13.1"),
        cite("ranzcp-2020", "summary, key points"),
        cite("canmat-2023", "Q3.a, paragraph 74"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
    {
      says: "Memory: tests dip for days and recover within 15 days in a meta-analysis that held no standard test of past memories; 26 of 100 people feel that their memory is worse. Lasting loss of memories is real for some, and disputed in size.",
      cites: [cite("semkovska-2010", "abstract"), cite("brus-2017", "abstract")],
    },
    {
      says: "Glaucoma: with right unilateral sessions (14 people) the pressure in the eyes rose from about 15 mm Hg to 28 (left) and 34 (right) during the seizure, and was back 15 minutes after it; in one person with treated glaucoma it rose by about 5 in one eye, for 5 minutes. The authors of that case expect no significant rise where glaucoma is controlled.",
      cites: EYE_PRESSURE,
    },
    {
      says: "In KetECT, of those who remitted, 63 of 100 relapsed within a year after ECT and 70 of 100 after ketamine.",
      cites: [cite("ketect-2022", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "With bilateral sessions three times a week (CORE, 253 people), a first response by the third session (week 1) in 54 of 100, remission by the sixth (week 2) in 34 and by the tenth (weeks 3 to 4) in 65; in 75 of 100 in all. In older people (PRIDE, 240 people) remission came in 62 of 100, after 7 sessions on average.",
      cites: [cite("core-ect-2004", "abstract"), cite("pride-2016", "abstract")],
    },
  ],
  practical: [
    {
      says: "Three sessions a week for three weeks in ELEKT-D, each under a general anaesthetic; NICE names accredited clinics.",
      cites: [cite("elekt-d-2023", "design"), cite("ect-anaesthesia-2022", "abstract"), cite("nice-ng222", "1.13.6")],
    },
    {
      says: "NICE names discussing anaesthetic risk, effects on thinking and memory, and the risk of not having ECT.",
      cites: [cite("nice-ng222", "1.13.2")],
    },
  ],
  monitoring: [
    {
      says: "NICE names the risks of the anaesthetic, other illness, effects on thinking and older age as assessed beforehand, and ending it when harm outweighs benefit or remission is stable.",
      cites: [cite("nice-ng222", "1.13.2, 1.13.8")],
    },
  ],
  plain: {
    name: "ECT",
    involves:
      "Under a short anaesthetic, a brief electric current causes a controlled seizure. It is given two or three times a week for some weeks.",
    speaksFor: "It is one of the most effective treatments for severe depression, and can work fast.",
    speaksAgainst: "It needs anaesthetics, and some people have memory problems, which can last in some of them.",
  },
};
