import { cite } from "../knowledge/sources";
import { any, isYes, is } from "../logic/criterion";
import { ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";

const NICE = [cite("nice-ng222", "1.13.1")];
const FDA = [cite("fda-ect-2018", "class II uses")];
const HIGH_RISK = [cite("ect-risk-chapter", "high-risk conditions")];

/** Electroconvulsive therapy. Modern texts name no absolute contraindication; conditions of high risk are cautions. */
export const ect: Option = {
  id: "ect",
  name: "Electroconvulsive therapy (ECT)",
  placedWhen: any(
    "One of the situations in which guidelines name ECT",
    [
      isYes("preferences.ectFromExperience", "The person prefers ECT from past experience of it", NICE),
      isYes("safety.rapidResponseNeeded", "A rapid response is needed", NICE),
      isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough", NICE),
      isYes("episode.catatonicFeatures", "Catatonic features are present", [...FDA, cite("nice-ta59", "catatonia")]),
      isYes("episode.psychoticFeatures", "Psychotic features are present", [
        cite("va-dod-2022", "listed situations, summary"),
      ]),
      is("safety.suicidalThoughts", "intentOrPlan", "Suicidal intent or a plan was recorded", [
        cite("va-dod-2022", "listed situations, summary"),
      ]),
      TWO_FAILURES,
    ],
    NICE,
  ),
  supports: [
    is("episode.severity", "severe", "The episode is severe", NICE),
    isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough", NICE),
    isYes("safety.rapidResponseNeeded", "A rapid response is needed", NICE),
    isYes("episode.catatonicFeatures", "Catatonic features are present", [...FDA, cite("nice-ta59", "catatonia")]),
    isYes("episode.psychoticFeatures", "Psychotic features are present; remission was more frequent with them", [
      cite("semple-2024-ect", "abstract"),
    ]),
    isYes("preferences.ectFromExperience", "The person prefers ECT from past experience of it", NICE),
    ONE_FAILURE,
  ],
  cautions: [
    isYes(
      "courses.ect",
      "ECT was had before; after a poor response NICE names reviewing how adequate it was, and all alternatives",
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
    isYes("conditions.heartDisease", "Heart disease: anaesthetic review", HIGH_RISK),
    isYes("conditions.aneurysmOrMalformation", "An aneurysm or malformation: high risk", HIGH_RISK),
    isYes("conditions.intracranialBleeding", "Bleeding inside the skull: high risk", HIGH_RISK),
    isYes("conditions.lungDisease", "Severe lung disease: high risk", HIGH_RISK),
    isYes("conditions.anaestheticProblem", "High anaesthetic risk", HIGH_RISK),
    isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking: more confusion is described", HIGH_RISK),
    any(
      "A medicine interacts: benzodiazepines and anticonvulsants raise the seizure threshold; confusion with lithium is described",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", HIGH_RISK),
        isYes("medicines.anticonvulsant", "An anticonvulsant", HIGH_RISK),
        isYes("medicines.lithium", "Lithium", HIGH_RISK),
      ],
      HIGH_RISK,
    ),
    isYes("person.pregnant", "Pregnancy is recorded; NICE names particular caution", [cite("nice-ta59", "pregnancy")]),
  ],
  rulesOut: [],
  preferences: [
    isYes("preferences.memory", "Memory is a worry", [cite("brus-2017", "abstract")]),
    isYes("preferences.needles", "Needles are a worry; each session needs an anaesthetic"),
  ],
  availability: "local.ect",
  positions: [
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
      says: "Recommended in listed situations, among them catatonia, psychotic depression, severe suicidality and several medicines without success.",
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
  practical: [
    {
      says: "Two or three sessions a week, each under a short general anaesthetic; accredited clinics.",
      cites: [cite("nice-ng222", "1.13.6"), cite("elekt-d-2023", "design")],
    },
    {
      says: "NICE names discussing anaesthetic risk, effects on thinking and memory, and the risk of not having ECT.",
      cites: [cite("nice-ng222", "1.13.2")],
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
