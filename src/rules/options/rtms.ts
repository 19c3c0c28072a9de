import { cite } from "../knowledge/sources";
import { any, is, isNo, isYes } from "../logic/criterion";
import { courseFellShort, courseHelped, ENDED_BY_SIDE_EFFECTS, ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";

const DEVICE = [cite("neurostar-k231926", "contraindications, screening form")];
const IFCN = [cite("tms-ifcn-list", "circumstances in which TMS is not used, or with great caution")];
const SEIZURE_REVIEW = [cite("tms-seizure-review-2020", "abstract: risk factors, sleep deprivation, alcohol")];

/** Repetitive transcranial magnetic stimulation. */
export const rtms: Option = {
  id: "rtms",
  name: "Transcranial magnetic stimulation (rTMS)",
  placedWhen: ONE_FAILURE,
  supports: [
    TWO_FAILURES,
    ENDED_BY_SIDE_EFFECTS,
    isNo("episode.psychoticFeatures", "There are no psychotic features, as in the trials of the accelerated form", [
      cite("saint-2020", "population: nonpsychotic"),
    ]),
    courseHelped("rtms", "rTMS brought a response before"),
  ],
  cautions: [
    any(
      "The risk of a seizure may be raised",
      [
        isYes("conditions.seizures", "Epilepsy or a seizure is recorded", IFCN),
        isYes("conditions.neurologicalDisease", "A neurological disease or brain injury is recorded", SEIZURE_REVIEW),
        isYes("substances.abruptWithdrawal", "Alcohol or sedatives are being stopped abruptly", SEIZURE_REVIEW),
        isYes("substances.alcoholDependence", "Alcohol dependence is recorded", SEIZURE_REVIEW),
        isYes("lifestyle.insomnia", "Sleep is poor on 3 nights a week or more", SEIZURE_REVIEW),
      ],
      [...SEIZURE_REVIEW, ...IFCN],
    ),
    isYes(
      "conditions.raisedIntracranialPressure",
      "Raised pressure or a lesion inside the skull is recorded; an older safety list names it",
      IFCN,
    ),
    any(
      "Psychotic or catatonic features are present, a rapid response is needed, or suicidal intent or a plan was recorded; ECT is named there",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("episode.catatonicFeatures", "Catatonic features are present"),
        isYes("safety.rapidResponseNeeded", "A rapid response is needed"),
        is("safety.suicidalThoughts", "intentOrPlan", "Suicidal intent or a plan was recorded today"),
      ],
      [cite("nice-ng222", "1.13.1"), cite("va-dod-2022", "ECT, listed situations, summary")],
    ),
    courseFellShort("rtms", "rTMS was had before and brought less than half an improvement"),
    isYes(
      "conditions.implantedStimulator",
      "A pacemaker, defibrillator or nerve stimulator is recorded; the label asks for caution",
      DEVICE,
    ),
    isYes(
      "person.pregnant",
      "Pregnancy is recorded; an older safety list leaves it out, safety not being established",
      IFCN,
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.metalInHead",
      "Metal or a device in or near the head; the label lists it as a contraindication within 30 cm of the coil",
      DEVICE,
    ),
  ],
  preferences: [
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.weight", "Weight is a worry"),
    isNo("preferences.dailyTravel", "Travel on every weekday would not be possible; sessions are daily", [
      cite("tms-society-2016", "abstract: daily over 4 to 6 weeks"),
    ]),
    isYes("preferences.memory", "Memory is a worry; unlike ECT it involves no general anaesthetic and no seizure", [
      cite("loo-2008-rtms-safety", "introduction"),
    ]),
    isYes("preferences.cost", "Cost is a worry; insurers set criteria for it", [
      cite("payer-policies-2026", "criteria for TMS"),
    ]),
  ],
  availability: "local.rtms",
  positions: [
    {
      body: "NICE IPG542",
      regions: ["uk"],
      year: 2015,
      says: "Evidence of short-term efficacy is adequate although the response is variable; may be used with normal arrangements.",
      cites: [cite("nice-ipg542", "recommendations")],
    },
    {
      body: "FDA",
      regions: ["us"],
      year: 2008,
      says: "First cleared in 2008 for adults after one earlier antidepressant without satisfactory improvement; an accelerated form (SAINT) was cleared in 2022.",
      cites: [cite("neurostar-k231926", "device history"), cite("saint-clearance-2022", "report of the clearance")],
    },
  ],
  evidence: [
    {
      says: "Seizures are rare: 18 in 586,656 sessions (25,526 people), about 0.7 in 1,000 people.",
      cites: [cite("tms-seizure-survey", "abstract")],
    },
    {
      says: "Added to an antidepressant, response in 52 of 100, against 38 with aripiprazole added and 36 after a switch (ASCERTAIN-TRD, 278 people).",
      cites: [cite("ascertain-2024", "abstract")],
    },
    {
      says: "A 3-minute form (iTBS) did as well as 37 minutes of standard rTMS in 414 people.",
      cites: [cite("threed-2018", "summaries")],
    },
  ],
  practical: [
    {
      says: "Daily sessions over 4 to 6 weeks, 20 to 30 in all; each took 37 minutes or, in the short form, 3 minutes in one trial. The person is awake.",
      cites: [
        cite("tms-society-2016", "abstract"),
        cite("threed-2018", "design"),
        cite("loo-2008-rtms-safety", "introduction"),
      ],
    },
    { says: "Headache and scalp discomfort are the usual complaints.", cites: [cite("threed-2018", "summaries")] },
  ],
  plain: {
    name: "Magnetic stimulation (TMS)",
    involves:
      "A coil on the head gives magnetic pulses while the person is awake. Sessions are on weekdays for about 4 to 6 weeks.",
    speaksFor: "There is no anaesthetic and no extra medicine.",
    speaksAgainst:
      "It means many visits, and can cause headache or a sore scalp. It is not possible with some metal in the head.",
  },
};
