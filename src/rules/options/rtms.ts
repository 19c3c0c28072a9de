import { cite } from "../knowledge/sources";
import { any, isNo, isYes } from "../logic/criterion";
import { ENDED_BY_SIDE_EFFECTS, ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";

const DEVICE = [cite("neurostar-k231926", "contraindications, screening form")];
const SEIZURE = [cite("tms-seizure-survey", "abstract")];

/** Repetitive transcranial magnetic stimulation. */
export const rtms: Option = {
  id: "rtms",
  name: "Transcranial magnetic stimulation (rTMS)",
  placedWhen: ONE_FAILURE,
  supports: [
    TWO_FAILURES,
    ENDED_BY_SIDE_EFFECTS,
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.weight", "Weight is a worry; no medicine is involved"),
  ],
  cautions: [
    any(
      "The risk of a seizure may be raised",
      [
        isYes("conditions.seizures", "Epilepsy or a seizure is recorded", SEIZURE),
        isYes("conditions.neurologicalDisease", "A neurological disease or brain injury is recorded", SEIZURE),
        isYes("substances.abruptWithdrawal", "Alcohol or sedatives are being stopped abruptly", SEIZURE),
      ],
      SEIZURE,
    ),
    isYes("conditions.raisedIntracranialPressure", "Raised pressure or a lesion inside the skull is recorded", SEIZURE),
    any(
      "Psychotic or catatonic features are present, or a rapid response is needed; ECT is named there",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("episode.catatonicFeatures", "Catatonic features are present"),
        isYes("safety.rapidResponseNeeded", "A rapid response is needed"),
      ],
      [cite("nice-ng222", "1.13.1")],
    ),
    isYes(
      "conditions.implantedStimulator",
      "A pacemaker, defibrillator or nerve stimulator is recorded; the label asks for caution",
      DEVICE,
    ),
    isYes("person.pregnant", "Pregnancy is recorded; older safety advice left it out", DEVICE),
  ],
  rulesOut: [
    isYes(
      "conditions.metalInHead",
      "Metal or a device in or near the head; the label lists it as a contraindication within 30 cm of the coil",
      DEVICE,
    ),
  ],
  preferences: [
    isNo("preferences.dailyTravel", "Travel on every weekday would not be possible", [
      cite("threed-2018", "daily sessions"),
    ]),
    isYes("preferences.memory", "Memory is a worry; no anaesthetic and no seizure are involved"),
    isYes("preferences.cost", "Cost is a worry", [cite("payer-policies-2026", "criteria for TMS")]),
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
      says: "First cleared in 2008 for adults after one earlier antidepressant without satisfactory improvement; an accelerated form was cleared in 2022.",
      cites: [cite("neurostar-k231926", "device history")],
    },
  ],
  evidence: [
    {
      says: "Seizures are rare: 18 in 586,656 sessions (25,526 people), about 0.7 in 1,000 people.",
      cites: SEIZURE,
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
      says: "Sessions on weekdays for 4 to 6 weeks (20 to 36 sessions of 3 to 40 minutes); no anaesthetic.",
      cites: [cite("threed-2018", "design")],
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
